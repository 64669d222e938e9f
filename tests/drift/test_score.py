"""A drift counts as found if something new is found at it, at least as bad as it is."""

from typing import Any

import pytest
from deskspec_runtime.findings import Severity
from deskspec_toolkit.drift import __main__ as command
from deskspec_toolkit.drift.catalogue import candidates
from deskspec_toolkit.drift.drift import Drift
from deskspec_toolkit.drift.ours import Seen, Verified, verified
from deskspec_toolkit.drift.score import CleanRun, Score, ScoreRow
from deskspec_toolkit.drift.stock import Failing, StockRun, failures_of

pytestmark = pytest.mark.one_shard("drift")
_USUAL = Seen("customers_get", "info", "field_never_seen", "$.notes", "a field", "none")


def drift(severity: Severity = "error", place: str = "id") -> Drift:
    def begin() -> Any:
        raise AssertionError("it is not run")

    return Drift("field gone", "gone", severity, "helpcrunch", "customers_get", place, begin)


def found(severity: Severity, operation_id: str = "customers_get") -> Seen:
    return Seen(operation_id, severity, "response_schema", "$.id", "a field", "none")


def row(
    *seen: Seen,
    of: Drift | None = None,
    applied: int = 3,
    problem: str | None = None,
    stock: StockRun | None = None,
) -> ScoreRow:
    ours = Verified(frozenset([_USUAL, *seen]), applied, 1.0, problem)
    known = frozenset([Failing("usual", "Usual", 400)])
    return ScoreRow(of or drift(), ours, frozenset([_USUAL]), stock, known)


@pytest.mark.parametrize(
    ("given", "outcome", "reason"),
    [
        (row(found("error")), "found", ""),
        (row(found("error"), of=drift("info")), "found", ""),
        (row(found("warning")), "too low", "warning instead of error"),
        (row(), "missed", "no finding in 3 changed responses"),
        (row(found("error", "chats_get")), "missed", "no finding in 3 changed responses"),
        (row(found("error"), applied=0), "missed", "no response changed"),
        (row(problem="not done"), "missed", "not done"),
        (row(found("error"), problem="not done"), "found", ""),
    ],
)
def test_what_counts_as_found(given: ScoreRow, outcome: str, reason: str) -> None:
    assert (given.outcome, given.reason) == (outcome, reason)


@pytest.mark.parametrize(
    ("failures", "applied", "problem", "outcome"),
    [
        ([Failing("usual", "Usual", 400)], 3, None, "missed"),
        ([Failing("usual", "Usual", 400)], 3, "not done", "unfinished"),
        ([Failing("usual", "Usual", 500)], 3, None, "found"),
        ([Failing("usual", "Usual", 500)], 0, None, "missed"),
    ],
)
def test_schemathesis_finds_what_does_not_fail_without_the_drift(
    failures: list[Failing], applied: int, problem: str | None, outcome: str
) -> None:
    stock = StockRun(frozenset(failures), applied, 1.0, problem)
    assert row(stock=stock).stock_outcome == outcome


def test_the_thirds_are_counted_apart() -> None:
    drifts = [drift(place=str(number)) for number in range(40)]
    held_out = [each for each in drifts if each.is_held_out]
    rows = [row(found("error"), of=each) for each in drifts if each not in held_out]
    rows += [row(of=each) for each in held_out]
    score = Score(1, 20.0, rows, [], [], held_out[:2])
    totals = score.to_dict()["totals"]
    developed = len(drifts) - len(held_out)
    assert (totals["drifts"], totals["found"]) == (developed, developed)
    assert (totals["held_out"], totals["held_out_found"]) == (len(held_out), 0)
    assert score.to_dict()["by_class"] == {"field gone": totals}
    shown = score.text(names_held_out=False).splitlines()
    assert shown[2].split()[:5] == ["all", str(developed), str(developed), str(len(held_out)), "0"]
    assert shown[2].endswith("  not run")  # schemathesis
    assert not [line for line in shown if line.startswith("not found")]
    assert "left out, for no response shows them: 2, 2 field gone" in shown
    assert score.to_dict()["left_out"] == {"field gone": 2}
    named = score.text(names_held_out=True)
    assert all(f"not found: {each.name}: " in named for each in held_out)


def test_errors_and_warnings_of_clean_runs_are_false_alarms() -> None:
    seen = frozenset([found("warning"), _USUAL])
    clean = [CleanRun("helpcrunch", 1, Verified(seen, 0, 1.0, None))]
    score = Score(1, 20.0, [], clean, ["helpcrunch with seed 1: not done"], [])
    assert score.to_dict()["false_alarms"] == [found("warning")._asdict()]
    shown = score.text(names_held_out=False)
    assert "false alarms: 1 errors and warnings in 1 clean runs" in shown
    assert "failed to run: helpcrunch with seed 1: not done" in shown


def test_verify_and_schemathesis_meet_the_drift() -> None:
    name = "helpcrunch.agents_list: 200 as 500"
    (broken,) = (each for each in candidates()["status changed"] if each.name == name)
    ours = verified("helpcrunch", "agents_list", 1, 60.0, broken)
    assert ours.applied
    assert "error" in {each.severity for each in ours.found}
    theirs = failures_of("helpcrunch", "agents_list", 1, 60.0, broken)
    assert theirs.applied
    assert {each.check for each in theirs.failures} & {"not_a_server_error"}


def test_a_class_that_is_none_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["deskspec_toolkit.drift", "--only", "bad luck"])
    with pytest.raises(SystemExit) as ended:
        command.main()
    assert ended.value.code == 2
    assert "field renamed" in capsys.readouterr().err
