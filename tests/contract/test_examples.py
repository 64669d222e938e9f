"""docs -> spec: what the pages print is in the contracts, as examples that keep them.

The printed bytes are those of `tests/foreign`. A long example of a spec is the same file; the
others were transcribed apart from the specs, as were the statuses in the ledgers of pages.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.generator import docs_ledger
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.nodes import nodes_in
from deskspec_toolkit.openapi.operations import is_json, json_media, operations_of
from deskspec_toolkit.openapi.references import resolve
from deskspec_toolkit.project import Project
from foreign.replay_server import PRINTED, Exchange, ReplayServer
from harness.catalogue import ROOT, ContractFile, calls, contracts
from harness.conformance import violations

SHORT = 300
"""Bytes of an example that may be written twice, in a line each."""
REPLAYS = Path(__file__).parents[1] / "foreign" / "replays"


def examples() -> Iterator[Any]:
    for contract in contracts():
        for place, node in nodes_in(contract.document):
            if isinstance(node, dict) and "schema" in node and "examples" in node:
                for name, example in node["examples"].items():
                    yield pytest.param(
                        contract, node["schema"], example["value"], id=f"{contract}-{place}-{name}"
                    )


def printed() -> Iterator[Any]:
    for folder in sorted(REPLAYS.iterdir()):
        for exchange in ReplayServer(folder).exchanges:
            if exchange.provenance == PRINTED:
                yield pytest.param(folder.name, exchange, id=f"{folder.name}-{exchange.name}")


@pytest.mark.parametrize(("contract", "schema", "value"), list(examples()))
def test_example_keeps_its_contract(contract: ContractFile, schema: Any, value: Any) -> None:
    assert list(violations(contract, schema, value)) == []


@pytest.mark.parametrize(("folder", "exchange"), list(printed()))
def test_printed_body_is_an_example_of_its_contract(folder: str, exchange: Exchange) -> None:
    contract = next(c for c in contracts() if str(c) == folder)
    operation = next(o for o in operations_of(contract.document) if o.id == exchange.operation)
    declared = resolve(contract.document, operation.node["responses"][str(exchange.status)])
    content = json_media(declared["content"]) or {}
    body = json.loads(exchange.body)
    assert list(violations(contract, content["schema"], body)) == []
    assert body in [example["value"] for example in content["examples"].values()]


@pytest.mark.parametrize("vendor", VENDORS)
def test_contract_lists_the_statuses_of_its_pages(vendor: str) -> None:
    ledger = docs_ledger.read(Project(ROOT, ROOT / "generated"), vendor)
    found = [call for call in calls() if call.contract.vendor == vendor]
    differing = [
        (str(call), told)
        for call in found
        if (
            told := ledger.differing_statuses(
                call.operation.id, call.contract.profile, call.spec.node["responses"]
            )
        )
    ]
    assert differing == []
    assert any("statuses" in entry for entry in ledger.operations.values())


def test_reference_requires_the_phone_number_of_a_customer_and_nothing_else() -> None:
    reference = next(c for c in contracts() if str(c) == "doubletick-reference")
    assert reference.document["components"]["schemas"]["Customer"]["required"] == ["phone"]


def files_of_examples(vendor: str) -> dict[Path, Any]:
    """Each file that an example of a vendor may be: below its specs, or below its profiles."""
    folders = [ROOT / "specs" / vendor / "examples"]
    folders += [each for each in profiles_of(vendor).glob("*") if each.is_dir()]
    return {file: json.loads(file.read_bytes()) for folder in folders for file in folder.iterdir()}


def profiles_of(vendor: str) -> Path:
    return ROOT / "overrides" / vendor / "profiles"


def replayed(vendor: str) -> Iterator[tuple[Path, Exchange]]:
    for folder in REPLAYS.glob(f"{vendor}-*"):
        for exchange in ReplayServer(folder).exchanges:
            if is_json(exchange.headers["Content-Type"]):
                yield folder, exchange


@pytest.mark.parametrize("vendor", VENDORS)
def test_file_of_an_example_is_printed_in_the_contract_and_replayed(vendor: str) -> None:
    """A file that one of them does not use would be two transcriptions again, or none."""
    files = files_of_examples(vendor)
    sources = [*(ROOT / "specs" / vendor).glob("*.yaml"), *profiles_of(vendor).glob("*.yaml")]
    texts = "".join(path.read_text(encoding="utf-8") for path in sources)
    unnamed = [
        file for file in files if f"externalValue: {file.parent.name}/{file.name}" not in texts
    ]
    assert unnamed == []
    bodies = [json.loads(exchange.body) for _, exchange in replayed(vendor)]
    assert [file for file, value in files.items() if value not in bodies] == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_long_example_is_transcribed_once(vendor: str) -> None:
    """One that a spec or a profile writes out, and that is replayed from a file, is that file."""
    sources = [
        *(ROOT / "specs" / vendor).glob("*.yaml"),
        *(ROOT / "overrides" / vendor).rglob("*.yaml"),
    ]
    written = {
        json.dumps(node, sort_keys=True)
        for source in sources
        for place, node in nodes_in(documents.read(source, source.name))
        if place and place[-1] in ("value", "x-replace")
    }
    assert written
    twice = [
        f"{folder.name}: {exchange.name}"
        for folder, exchange in replayed(vendor)
        if len(exchange.body) > SHORT
        and json.dumps(json.loads(exchange.body), sort_keys=True) in written
    ]
    assert twice == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_printed_body_of_an_operation_is_replayed(vendor: str) -> None:
    """Of an operation without arguments only one response can be: no request asks for another."""
    bodies = [(each.operation, json.loads(each.body)) for _, each in replayed(vendor)]
    missing = {
        f"{call} {status} {name}"
        for call in calls()
        if call.contract.vendor == vendor
        for status, response in call.spec.node["responses"].items()
        if status[0] == "2" or call.inputs
        for name, example in own_examples(response).items()
        if name != "seeded"
        and not any(
            operation == call.operation.id and is_part(example["value"], body)
            for operation, body in bodies
        )
    }
    assert missing == set()


def own_examples(response: dict[str, Any]) -> dict[str, Any]:
    """The examples of a response that is not one of several operations."""
    content = json_media(response.get("content", {})) or {}
    found: dict[str, Any] = content.get("examples", {})
    return found


def is_part(value: Any, whole: Any) -> bool:
    """Whether a body has all of another: our copy of a page may leave out a part of it."""
    if not isinstance(value, dict) or not isinstance(whole, dict):
        return bool(value == whole)
    return all(name in whole and is_part(each, whole[name]) for name, each in value.items())
