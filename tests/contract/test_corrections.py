"""Where a vendor's pages differ: each place is a quirk of the ledger, or in a contract."""

from pathlib import Path
from typing import Any, Final

import pytest
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.operations import json_media, operations_of
from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import contracts

ROOT: Final = Path(__file__).parents[2]
CORRECTIONS: Final = {
    path.stem: documents.read(path, path.name)["corrections"]
    for path in (Path(__file__).parent / "corrections").iterdir()
}
ENTRIES: Final = [
    pytest.param(vendor, entry, id=f"{vendor}-{entry['id']}")
    for vendor, entries in CORRECTIONS.items()
    for entry in entries
]
DOCUMENTS: Final = {(each.vendor, each.profile): each.document for each in contracts()}


def quirks_of(vendor: str) -> dict[str, Any]:
    quirks = documents.read(ROOT / "specs" / vendor / "quirks.yaml", vendor)["quirks"]
    return {quirk["id"]: quirk for quirk in quirks}


def value_at(document: dict[str, Any], operation: str, place: str) -> Any:
    """What a contract has at a place below an operation; `None` if there is nothing.

    A first `body`, and `schema` in a response, are the schema of the JSON; a first `query` has the
    schemas of parameters by name.
    Of the responses and of the headers of one, the names count.
    """
    node: Any = next(each.node for each in operations_of(document) if each.id == operation)
    for index, step in enumerate(place.split("/")):
        node = resolve(document, node) if isinstance(node, dict) else node
        if step == "body" and index == 0:
            node = (json_media(resolve(document, node["requestBody"])["content"]) or {})["schema"]
        elif step == "schema" and place.startswith("responses"):
            node = (json_media(node["content"]) or {})["schema"]
        elif step == "query" and index == 0:
            declared = [resolve(document, each) for each in node["parameters"]]
            node = {each["name"]: each["schema"] for each in declared if each["in"] == "query"}
        else:
            node = node[int(step)] if isinstance(node, list) else node.get(step)
        if node is None:
            return None
    match place.rpartition("/")[2]:
        case "responses":
            return sorted(int(code) for code in node)
        case "headers":
            return [*node]
        case _:
            return node


@pytest.mark.parametrize(("vendor", "entry"), ENTRIES)
def test_correction_is_a_quirk_or_in_a_contract(vendor: str, entry: dict[str, Any]) -> None:
    assert set(entry) in (
        {"id", "page", "differs", "quirk"},
        {"id", "page", "differs", "contract"},
    )
    if "quirk" in entry:
        assert entry["quirk"] in quirks_of(vendor)
    for profile, operation, place, value in entry.get("contract", []):
        found = value_at(DOCUMENTS[vendor, profile], operation, place)
        if value is None:  # a misspelt place has nothing, either
            assert value_at(DOCUMENTS[vendor, profile], operation, place.rpartition("/")[0])
        has = sorted(found) if place.endswith("required") and found else found
        assert has == (sorted(value) if place.endswith("required") and value else value), place


@pytest.mark.parametrize("vendor", CORRECTIONS)
def test_quirk_is_among_the_corrections(vendor: str) -> None:
    named = {entry.get("quirk") for entry in CORRECTIONS[vendor]}
    assert quirks_of(vendor).keys() - named == set()


@pytest.mark.parametrize("vendor", CORRECTIONS)
def test_ids_of_corrections_are_unique(vendor: str) -> None:
    ids = [entry["id"] for entry in CORRECTIONS[vendor]]
    assert len(ids) == len(set(ids))


def test_what_is_not_there_is_nothing() -> None:
    document = DOCUMENTS["doubletick", "reference"]
    assert value_at(document, "notes_list", "query/unknown/format") is None
    assert value_at(document, "notes_list", "query/from/minLength") == 10
