"""`verify` over TLS with a private authority, against the second provider.

It was written from the pages alone, so each finding is a place where two readings of them differ.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit import cli
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from foreign.authority import Authority
from foreign.provider.process import running
from harness.catalogue import operation_count
from verify.second_provider import results

pytestmark = pytest.mark.one_shard("verified provider")  # what is written there stays
KEY = "foreign-key"
UNDECIDED = {
    # No page says what an unknown value looks like, or how an unknown chat is rejected.
    ("error", "response_schema", "null"),
    ("error", "response_status", "404"),
}
"""Where the second provider of HelpCrunch differs from the contract."""


@pytest.fixture(autouse=True)
def _trusted_with_a_key(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
    for vendor in VENDORS:
        monkeypatch.setenv(f"{vendor.upper()}_API_KEY", KEY)


@pytest.fixture
def url(authority: Authority, vendor: str) -> Iterator[str]:
    with running(vendor, authority.issue("127.0.0.1", name=f"verified-{vendor}")) as url:
        assert url.startswith("https://127.0.0.1:")
        yield url


def verified(
    vendor: str, url: str, *, writes: bool, examples: int = 0, operations: str = "*"
) -> CheckResult:
    return runner.run(
        VerifyOptions(
            vendor=vendor,
            base_url=url,
            allow_writes=writes,
            examples=examples,
            operations=operations,
            paced=False,
        )
    )


@pytest.mark.parametrize("vendor", ["doubletick", "kustomer"])
@pytest.mark.parametrize("writes", [False, True])
def test_two_readings_of_the_pages_agree(vendor: str, url: str, writes: bool) -> None:
    options: dict[str, Any] = {"vendor": vendor, "base_url": url, "examples": 3, "paced": False}
    found = results(vendor, writes=writes, **options)
    assert found
    for result in found:
        assert [str(finding) for finding in result.findings if finding.severity != "info"] == []
        assert (result.provider, result.complete) == ("simulator", True)


@pytest.mark.parametrize("vendor", ["helpcrunch"])
def test_readings_differ_only_where_no_page_decides(vendor: str, url: str) -> None:
    read = verified(vendor, url, writes=False)
    written = verified(vendor, url, writes=True)
    for result in (read, written):
        findings = [each for each in result.findings if each.severity != "info"]
        assert {(each.severity, each.check, each.seen) for each in findings} == UNDECIDED
        assert result.complete
    assert written.operations == operation_count(vendor)
    assert read.operations < written.operations


@pytest.mark.parametrize("vendor", ["helpcrunch"])
def test_schemathesis_gets_a_response_to_everything(vendor: str, url: str) -> None:
    result = verified(vendor, url, writes=True, examples=2, operations="*_search")
    assert "no_response" not in {finding.check for finding in result.findings}


@pytest.mark.parametrize("vendor", ["doubletick"])
def test_authority_that_is_not_trusted_is_one_line(
    vendor: str, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    assert cli.main(["verify", vendor, "--base-url", url]) == 2
    assert "set SSL_CERT_FILE to your CA certificates" in capsys.readouterr().err
