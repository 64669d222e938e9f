"""A baseline accepts what is known: it is counted, and fails nothing."""

import json
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
from deskspec_runtime.findings import Finding
from deskspec_toolkit import cli
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.verify import baseline, runner
from lab.provider import Library
from verify import invented
from verify.invented import many, operation
from verify.lab_library import Handler, fast_clock, options, served

REFUSED = Finding(
    operation_id="loans_list",
    method="GET",
    path="/loans",
    direction="response",
    check="not_checked",
    severity="warning",
    json_path="$",
    expected="a response that can be checked",
    seen="only 401",
)
LIMIT = "books-limit-ignored"
Run = Callable[..., CheckResult]


def verified(*bugs: str, handle: Handler | None = None, **changes: Any) -> CheckResult:
    respond = handle or served(Library(bugs, clock=fast_clock()))
    return runner.run(options(respond, **{"operations": "books_list", **changes}))


@pytest.fixture
def known(tmp_path: Path) -> Path:
    """A baseline with what one bug of the library shows."""
    file = tmp_path / "known.json"
    result = verified(LIMIT)
    assert result.exit_code() == 1
    baseline.write(file, result)
    return file


def test_what_is_known_is_counted_and_fails_nothing(known: Path) -> None:
    result = verified(LIMIT, baseline=known)
    assert [f for f in result.findings if f.severity != "info"] == []
    assert result.exit_code("info") == 0
    assert f": passed, {len(result.accepted)} accepted; 1 operation checked, " in result.text()


def test_what_is_new_fails_beside_what_is_known(known: Path) -> None:
    result = verified(LIMIT, "books-author-ignored", baseline=known)
    assert result.exit_code() == 1
    assert "limit_honoured" not in {f.check for f in result.findings}
    assert ": failed, " in result.text().splitlines()[-1]


def test_what_no_longer_occurs_is_listed(known: Path) -> None:
    result = verified(baseline=known)
    assert result.exit_code("info") == 0
    assert "no longer there: error: books_list, limit_honoured at $" in result.text()


def test_of_operations_that_are_left_out_nothing_is_listed(known: Path) -> None:
    result = verified(baseline=known, operations="status_get")
    assert (result.gone, result.accepted) == ([], [])


def test_what_has_become_worse_is_new(known: Path) -> None:
    document = json.loads(known.read_text())
    for entry in document["baseline"]:
        entry["severity"] = "info"
    known.write_text(json.dumps(document))
    assert verified(LIMIT, baseline=known).exit_code() == 1


def refusing(path: str) -> Handler:
    """A library that refuses the key for one path."""
    respond = served(Library(clock=fast_clock()))

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith(path):
            error = {"error": {"code": "no", "message": "No."}}
            return httpx.Response(401, json=error, headers={"www-authenticate": "Bearer"})
        return respond(request)

    return handle


def test_what_was_not_checked_is_excluded_and_the_run_is_complete(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    some: dict[str, Any] = {
        "operations": "[bl]*_list",
        "handle": refusing("/loans"),
        "allow_writes": False,
    }
    result = verified(**some)
    assert (result.exit_code(), list(result.not_checked)) == (3, ["loans_list"])
    baseline.write(file, result)
    again = verified(**some, baseline=file)
    assert (again.exit_code(), again.complete, again.not_checked) == (0, True, {})
    assert again.skipped["loans_list"] == "not checked, which the baseline accepts"
    assert "loans_list" not in again.operation_ids
    assert again.operation_ids


def test_a_run_that_was_cut_short_stays_incomplete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskspec_toolkit.provider.session import ProviderSession

    file = tmp_path / "known.json"
    is_up = property(lambda self: self.requests >= 8)
    monkeypatch.setattr(ProviderSession, "is_out_of_time", is_up)
    result = verified(operations="[bs]*_[gl]*", max_seconds=600.0)
    assert result.not_checked
    baseline.write(file, result)
    assert {each["check"] for each in json.loads(file.read_text())["baseline"]} == set()
    again = verified(operations="[bs]*_[gl]*", max_seconds=600.0, baseline=file)
    assert (again.complete, again.exit_code()) == (False, 3)
    assert again.not_checked == result.not_checked


@pytest.mark.parametrize(
    ("why", "is_accepted"),
    [("only 401", True), ("only 400, 401", True), ("only 401, 429", False), ("often 429", False)],
)
def test_what_was_over_its_rate_once_is_not_accepted_for_good(
    why: str, is_accepted: bool, tmp_path: Path
) -> None:
    file = tmp_path / "known.json"
    key, result = REFUSED.operation_id, verified(operations="loans_list")
    refused = attrs.evolve(result, findings=[REFUSED], not_checked={key: "only 401"})
    baseline.write(file, refused)
    known = baseline.read(file, result.vendor)
    now = known.applied_to(attrs.evolve(refused, not_checked={key: why}, complete=False))
    assert now.complete is is_accepted
    assert (now.not_checked == {}) is is_accepted


def test_an_operation_that_was_over_its_rate_beside_other_refusals_is_not_accepted_for_good(
    tmp_path: Path,
) -> None:
    """Every other response is a 429, and the rest are 400."""
    numbers = count()

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/lamps":
            return httpx.Response(200, json=[])
        return httpx.Response(429 if next(numbers) % 2 else 400)

    lists = {name: {"get": operation(f"{name}_list", many({}))} for name in ("lamps", "bulbs")}
    contract = invented.contract("Lamps", {f"/{name}": each for name, each in lists.items()})
    file = tmp_path / "known.json"
    result = invented.verified(tmp_path, contract, respond, allow_writes=False, examples=4)
    assert list(result.not_checked) == ["bulbs_list"]
    baseline.write(file, result)
    assert "not_checked" not in {each["check"] for each in json.loads(file.read_text())["baseline"]}
    again = baseline.read(file, result.vendor).applied_to(result)
    assert (again.complete, again.not_checked) == (False, result.not_checked)


def test_a_second_baseline_keeps_what_the_first_accepts(known: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.json"
    baseline.write(second, verified(LIMIT, baseline=known))
    assert json.loads(second.read_text()) == json.loads(known.read_text())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "not a baseline"),
        ("{", "not JSON"),
        ("[]", "not a baseline"),
        ('{"vendor": "Lab library"}', "not a baseline"),
        ('{"vendor": "Lab library", "baseline": [{"check": "pages"}]}', "not a baseline"),
        ('{"vendor": "Lab library", "baseline": null}', "not a baseline"),
        ('{"vendor": "kustomer", "baseline": []}', "a baseline of kustomer, not of helpcrunch"),
        (None, "No such file"),
    ],
)
def test_what_is_no_baseline_is_one_line_and_nothing_is_sent(
    text: str | None, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "known.json"
    if text is not None:
        file.write_text(text)
    assert cli.main(["verify", "helpcrunch", "--baseline", str(file)]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert output.err.startswith(f"deskspec: {file}: ")
    assert why in output.err


def test_the_command_writes_and_reads_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "known.json"
    some = ["verify", "helpcrunch", "--operations", "agents_list"]
    assert cli.main([*some, "--write-baseline", str(file), "--fail-on", "info"]) in (0, 1)
    assert cli.main([*some, "--baseline", str(file), "--fail-on", "info"]) == 0
    assert json.loads(file.read_text())["vendor"] == "helpcrunch"
