"""Each kind of change, made in our own contracts, has the level of its kind."""

import json
from itertools import product
from typing import Final

import pytest
from deskspec_runtime.findings import Direction
from deskspec_toolkit.diff.changes import worst
from deskspec_toolkit.diff.document_diff import ComparedDocument, compared
from deskspec_toolkit.openapi.documents import Document
from deskspec_toolkit.openapi.references import part_at
from diff.contract_pairs import DIRECTIONS, KINDS, of_operation, operation_pairs, sites
from diff.test_drifts import contract_of, operations
from harness.selection import selection

MOST_SITES: Final = 3
"""So many schemas of an operation are changed by each kind."""


def levels(old: ComparedDocument, new: Document) -> tuple[str | None, bool]:
    """The level of a change, and whether something is told to be not compared."""
    found = compared(old, ComparedDocument.of(new, "new"))
    return worst(found.changes), bool(found.not_compared)


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("name", selection().few(operations()))
def test_a_change_of_a_schema_of_ours_has_its_level(name: str, direction: Direction) -> None:
    vendor, _, operation_id = name.partition(".")
    document = of_operation(contract_of(vendor), operation_id, direction)
    old = ComparedDocument.of(document, "old")
    text = json.dumps(document)
    found = sorted(sites(document, direction), key=lambda each: selection().order(str(each)))
    wrong = []
    for kind in KINDS:
        told = 0
        for site in found:
            new = json.loads(text)
            if told < MOST_SITES and kind.edit(part_at(new, site.place), site):
                told += 1
                level, is_open = levels(old, new)
                if level != kind.level(direction) or is_open:
                    wrong.append((kind.name, kind.level(direction), site, level, is_open))
    assert wrong == []


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("name", selection().few(operations()))
def test_a_change_of_an_operation_of_ours_has_its_level(name: str, direction: Direction) -> None:
    vendor, _, operation_id = name.partition(".")
    document = of_operation(contract_of(vendor), operation_id, direction)
    old = ComparedDocument.of(document, "old")
    found = [
        (kind, level, levels(old, new)[0])
        for kind, level, new in operation_pairs(document, direction)
    ]
    assert [each for each in found if each[1] != each[2]] == []


def test_every_kind_has_schemas_of_ours_that_show_it() -> None:
    unused = {kind.name for kind in KINDS}
    names = sorted(operations(), key=selection().order)
    for name, direction in product(names, DIRECTIONS):
        vendor, _, operation_id = name.partition(".")
        document = of_operation(contract_of(vendor), operation_id, direction)
        text = json.dumps(document)
        for site in sites(document, direction):
            for kind in [each for each in KINDS if each.name in unused]:
                if kind.edit(part_at(json.loads(text), site.place), site):
                    unused.discard(kind.name)
        if not unused:
            break
    assert unused == set()
