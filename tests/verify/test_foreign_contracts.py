"""Any OpenAPI 3.0 or 3.1 file, against providers that import nothing of ours, over TLS."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from deskspec_toolkit import project
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from deskspec_toolkit.verify.runner import VerificationStopped
from foreign.authority import Authority
from foreign.provider.process import running
from verify.lab_library import FOLDER, checks, options, verified
from verify.second_provider import results

KEYS = {"doubletick": "foreign-key", "kustomer": "Bearer foreign-key"}
pytestmark = pytest.mark.one_shard("verified over TLS")  # its processes are started once


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"), "authority")


@pytest.fixture(scope="module", params=KEYS)
def provider(authority: Authority, request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """A vendor, and the base URL of a second provider of it."""
    certificate = authority.issue("127.0.0.1", name=request.param)
    with running(request.param, certificate) as url:
        yield request.param, url


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))


def as_of_3_0(node: Any) -> Any:
    """A schema of OpenAPI 3.1, or what holds some, in the words of 3.0."""
    if isinstance(node, list):
        return [as_of_3_0(each) for each in node]
    if not isinstance(node, dict):
        return node
    new = {key: as_of_3_0(value) for key, value in node.items()}
    types = new.get("type")
    if isinstance(types, list) and all(isinstance(each, str) for each in types):
        (new["type"],) = (each for each in types if each != "null")
        new["nullable"] = "null" in types
    if isinstance(new.get("examples"), list):
        new["example"] = new.pop("examples")[0]
    if "const" in new:
        new["enum"] = [new.pop("const")]
    return new


def of_3_0(file: Path, folder: Path) -> Path:
    """A document of OpenAPI 3.1 as one of 3.0."""
    document = as_of_3_0(documents.read(file, file.name))
    document["openapi"] = "3.0.3"
    document.pop("webhooks", None)
    document["info"].pop("summary", None)
    written = folder / file.name
    written.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    return written


@pytest.mark.usefixtures("trusted")
def test_a_second_provider_keeps_our_contract(provider: tuple[str, str]) -> None:
    vendor, url = provider
    found = results(
        vendor,
        writes=True,
        spec=project.contract(vendor, None),
        base_url=url,
        headers=[f"Authorization: {KEYS[vendor]}"],
        examples=1,
    )
    assert found
    for result in found:
        assert checks(result) == set()
        assert (result.provider, result.complete) == ("live", True)
        assert result.requests > 5 * result.operations
        # Without the simulator's seeds, no customer with messages is known.
        silent = {f.operation_id for f in result.findings if f.check == "never_succeeded"}
        assert silent <= {"messages_list"}


@pytest.mark.usefixtures("trusted")
def test_a_second_provider_keeps_it_as_the_vendor(provider: tuple[str, str]) -> None:
    vendor, url = provider
    headers = [f"Authorization: {KEYS[vendor]}"]
    options: dict[str, Any] = {"vendor": vendor, "base_url": url, "examples": 0, "paced": False}
    found = results(vendor, writes=False, headers=headers, **options)
    assert found
    for result in found:
        assert checks(result) == set()
        assert {f.operation_id for f in result.findings} <= set(result.operation_ids)
        assert result.requests >= 4
        assert result.provider == "simulator"  # on this machine it is not the vendor


def test_an_untrusted_authority_is_named(provider: tuple[str, str]) -> None:
    vendor, url = provider
    headers = [f"Authorization: {KEYS[vendor]}"]
    with pytest.raises(VerificationStopped, match="set SSL_CERT_FILE to your CA certificates"):
        runner.run(VerifyOptions(vendor=vendor, base_url=url, headers=headers))


def test_an_operation_without_possible_requests_is_reported(tmp_path: Path) -> None:
    spec = tmp_path / "impossible.yaml"
    spec.write_text(
        "openapi: 3.1.0\ninfo: {title: Impossible, version: '1'}\npaths: {/a: {get: {parameters: "
        "[{name: b, in: query, required: true, schema: {type: integer, minimum: 2, maximum: 1}}], "
        "responses: {'200': {description: never}}}}}"
    )

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200)

    result = runner.run(options(respond, spec=spec, examples=2))
    assert ("info", "not_made_up") in {(f.severity, f.check) for f in result.findings}
    assert result.complete


@pytest.mark.parametrize("bug", [None, "books-limit-ignored", "loans-created-at-milliseconds"])
def test_a_contract_of_3_0_says_what_that_of_3_1_does(bug: str | None, tmp_path: Path) -> None:
    older = of_3_0(FOLDER / "openapi.yaml", tmp_path)
    bugs = [] if bug is None else [bug]
    first = verified(bugs, spec=older, operations="*s_list")
    second = verified(bugs, operations="*s_list")
    assert [str(f) for f in first.findings] == [str(f) for f in second.findings]
    assert bool(checks(first)) is (bug is not None)
