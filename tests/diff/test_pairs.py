"""Each labelled pair has the level that it is labelled with, in OpenAPI 3.0 and 3.1."""

from collections import Counter
from copy import deepcopy
from typing import Any

import pytest
from deskspec_toolkit.diff.changes import Change, worst
from deskspec_toolkit.diff.document_diff import ComparedDocument, changes_between, compared
from diff.library import changed
from diff.pairs import EXTENDED, PAIRS, PAIRS_SINCE_3_1, Pair


def between(old: Any, new: Any) -> list[Change]:
    """What changed between two documents."""
    return changes_between(ComparedDocument.of(old, "old"), ComparedDocument.of(new, "new"))


def told(changes: list[Change]) -> str:
    return "\n".join(f"{each.level} {each.direction} {each.sentence}" for each in changes)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_a_change_has_its_level(pair: Pair, version: str) -> None:
    if version == "3.0.3" and "const" in str(pair.edits):
        pair = pair._replace(edits=_as_old(pair.edits))
    old = changed({"openapi": version})
    changes = between(old, changed(pair.edits, old))
    assert worst(changes) == pair.level, told(changes)


@pytest.mark.parametrize("pair", PAIRS_SINCE_3_1, ids=lambda pair: pair.name)
def test_a_change_of_what_is_new_in_3_1_has_its_level(pair: Pair) -> None:
    old = changed(EXTENDED)
    changes = between(old, changed(pair.edits, old))
    assert worst(changes) == pair.level, told(changes)


def test_names_are_told_apart_and_every_level_has_pairs() -> None:
    pairs = [*PAIRS, *PAIRS_SINCE_3_1]
    assert [name for name, count in Counter(pair.name for pair in pairs).items() if count > 1] == []
    assert len(pairs) >= 120
    assert set(Counter(pair.level for pair in pairs)) == {"breaking", "compatible", "docs-only"}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_nothing_changed_between_equal_documents(version: str) -> None:
    old = changed({"openapi": version})
    assert between(old, deepcopy(old)) == []


def test_media_types_that_differ_in_a_parameter_are_two() -> None:
    place = "paths>/books>post>requestBody>content"
    versions = {
        "application/json;v=1": {"schema": {"type": "string"}},
        "application/json;v=2": {"schema": {"type": "integer"}},
    }
    old = changed({place: versions})
    assert between(old, deepcopy(old)) == []
    assert between(old, changed({f"{place}>application/json;v=2>schema>type": "number"}, old))


def test_words_are_never_told_to_be_not_compared() -> None:
    old = changed(EXTENDED)
    for pair in [each for each in (*PAIRS, *PAIRS_SINCE_3_1) if each.level == "docs-only"]:
        new = ComparedDocument.of(changed(pair.edits, old), "new")
        assert compared(ComparedDocument.of(old, "old"), new).not_compared == [], pair.name


def test_a_response_that_keeps_none_of_its_optional_fields_is_breaking() -> None:
    place = "components>schemas>Book>properties>author"
    text = {"type": "string"}
    old = changed({place: {"type": "object", "properties": {"name": text, "born": text}}})
    for fields, level in (
        ({"person": text}, "breaking"),
        ({"born": text, "person": text}, "compatible"),
        ({}, "compatible"),
    ):
        changes = between(old, changed({f"{place}>properties": fields}, old))
        assert worst(changes) == level, told(changes)


@pytest.mark.parametrize("position", [0, 1])
def test_null_is_allowed_only_if_every_conjunct_allows_it(position: int) -> None:
    place = "components>schemas>Book>properties>author"
    text, either = {"type": "string"}, {"type": ["string", "null"]}
    old = changed({place: {"allOf": [text, text]}})
    new = changed({f"{place}>allOf>{position}": either}, old)
    assert between(old, new) == []
    changes = between(old, changed({place: {"allOf": [either, either]}}))
    assert worst(changes) == "breaking", told(changes)


def test_fields_of_a_schema_without_a_type_are_compared() -> None:
    place = "components>schemas>BookInput>properties>author"
    old = changed({place: {"required": ["name"]}})
    changes = between(old, changed({f"{place}>required": ["name", "born"]}, old))
    assert worst(changes) == "breaking", told(changes)


def _as_old(edits: Any) -> Any:
    """Edits in the words of 3.0, which has no constants: a list of one value."""
    return {
        place.replace(">const", ">enum"): [value] if place.endswith(">const") else value
        for place, value in edits.items()
    }
