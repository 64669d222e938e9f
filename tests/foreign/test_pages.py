"""Where pages of one vendor differ: what the contract of each set of them allows.

The requests and responses are in `pages/`, each named after the quirk of the ledger that it keeps.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.openapi import documents
from harness.catalogue import ContractFile, contracts
from harness.conformance import request_violations, response_violations

HOST = "https://vendor.example"
HEADERS = {"authorization": "a-key", "content-type": "application/json"}
PAGES = sorted((Path(__file__).parent / "pages").iterdir())


def cases(what: str) -> list[Any]:
    """The requests or the responses, each beside its vendor."""
    return [
        pytest.param(path.stem, case, id=f"{path.stem}-{case['quirk']}-{number}")
        for path in PAGES
        for number, case in enumerate(documents.read(path, path.name)[what])
    ]


def profiles_without(vendor: str, violations: Callable[[ContractFile], Iterator[str]]) -> list[str]:
    """The profiles of a vendor whose contracts find nothing wrong."""
    own = [contract for contract in contracts() if contract.vendor == vendor]
    return sorted(each.profile for each in own if not list(violations(each)))


@pytest.mark.parametrize(("vendor", "case"), cases("requests"))
def test_request_is_allowed_by_the_pages_that_have_it_so(vendor: str, case: Any) -> None:
    method, _, path = case["request"].partition(" ")
    body = json.dumps(case["body"]).encode() if "body" in case else b""
    assert case["allowed"] == profiles_without(
        vendor, lambda each: request_violations(each, method, HOST + path, HEADERS, body)
    )


@pytest.mark.parametrize(("vendor", "case"), cases("responses"))
def test_response_is_allowed_by_the_pages_that_have_it_so(vendor: str, case: Any) -> None:
    method, _, path = case["request"].partition(" ")
    body = json.dumps(case["body"]).encode()
    assert case["allowed"] == profiles_without(
        vendor,
        lambda each: response_violations(
            each, method, HOST + path, case["status"], "application/json", body
        ),
    )
