"""Of more than a hundred planted values none is in what is recorded, in any spelling."""

import base64
import binascii
import json
import re
from functools import cache
from typing import Any
from urllib.parse import unquote

import pytest
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of
from deskspec_toolkit.exchanges import recording
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.openapi.nodes import nodes_in
from deskspec_toolkit.record.scrubber import Scrubber
from deskspec_toolkit.record.secrets import Secrets
from harness.catalogue import ROOT, ContractFile, contracts
from harness.folded import folded
from harness.selection import selection
from record.hidden_values import KEY, PERSONAL, SECRETS

CASSETTES = ROOT / "tests" / "cassettes"
PLACES = {
    "doubletick": "https://public.doubletick.io/customer/assign-tags-custom-fields",
    "helpcrunch": "https://api.helpcrunch.com/v1/customers/7",
    "kustomer": "https://api.api.kustomerapp.com/v1/customers/7",
}
"""Vendor -> where an operation is that changes a customer."""
METHODS = {"doubletick": "POST", "helpcrunch": "PATCH", "kustomer": "PUT"}
SHARE = 1 if selection().everything else 8
"""One of so many cassettes is looked at."""


def planted(values: list[tuple[str, Any, str]]) -> bytes:
    """A customer with all of these."""
    customer: dict[str, Any] = {"id": 7, "location": {}, "device": {}}
    for field, value, _ in values:
        above, dot, name = field.partition(".")
        holder = customer.get(above) if dot else None
        if isinstance(holder, dict):
            holder[name] = value
        else:
            customer[field] = value
    return json.dumps(customer).encode()


@cache
def recorded(vendor: str) -> str:
    """What is recorded of two customers, and what is inside of its texts."""
    api = Contract.of_vendor(vendor)
    exchanges = [
        Exchange(
            method=METHODS[vendor],
            url=PLACES[vendor],
            request_headers={"authorization": f"Bearer {KEY}", "content-type": "application/json"},
            request_body=body,
            status=200,
            response_headers={"content-type": "application/json"},
            response_body=body,
        )
        for body in map(planted, (SECRETS, PERSONAL))
    ]
    scrubbed = Scrubber(api, Secrets([KEY]), frozenset()).scrub(exchanges)
    texts = [each.url for each in scrubbed]
    texts += [
        body.decode() for each in scrubbed for body in (each.request_body, each.response_body)
    ]
    texts += [unquote(each) for each in texts]
    for token in re.findall(r"[A-Za-z0-9+/_-]{8,}={0,2}", "".join(texts)):
        try:
            texts.append(base64.b64decode(token + "==").decode("latin-1"))
        except binascii.Error:
            continue
    return "\n".join(texts).casefold()


def test_each_value_is_planted() -> None:
    assert (len(SECRETS), len(PERSONAL)) == (50, 74)
    plain = (planted(SECRETS) + planted(PERSONAL)).decode()
    for _, _, needle in (*SECRETS, *PERSONAL):
        assert json.dumps(needle)[1:-1] in plain or needle in plain


@pytest.mark.parametrize("vendor", PLACES)
@folded(("field", "needle"), [(f, n) for f, _, n in (*SECRETS, *PERSONAL)])
def test_value_is_in_no_recording(field: str, needle: str, vendor: str) -> None:
    assert needle.casefold() not in recorded(vendor), field
    assert json.dumps(needle)[1:-1].casefold() not in recorded(vendor), field


def listed(api: Contract) -> frozenset[str]:
    """The values that a contract lists."""
    nodes = [node for _, node in nodes_in(api.document) if isinstance(node, dict)]
    enums = [each for node in nodes for each in node.get("enum", []) if isinstance(each, str)]
    return frozenset(enums) | {
        node["const"] for node in nodes if isinstance(node.get("const"), str)
    }


@pytest.mark.parametrize("contract", contracts(), ids=str)
def test_what_nobody_documents_keeps_the_contract_when_it_is_replaced(
    contract: ContractFile,
) -> None:
    """Recordings scrubbed once more, as if no value in them were documented."""
    api = Contract.of_vendor(contract.vendor, contract.profile)
    files = sorted(
        (CASSETTES / contract.vendor).glob("*.yaml"), key=lambda f: selection().order(f.name)
    )
    own = [read for read in map(recording.read, files) if read.profile == contract.profile]
    for each in own[: -(-len(own) // SHARE)]:
        exchanges = list(each.exchanges(api.routes, api.name))
        for before, after in zip(
            exchanges, Scrubber(api, Secrets([]), listed(api)).scrub(exchanges), strict=True
        ):
            known = {(f.check, f.json_path) for f in findings_of(api, before)}
            found = {(f.check, f.json_path) for f in findings_of(api, after)}
            assert found <= known, each.file.name
