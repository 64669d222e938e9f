"""Fields with numbers for names: a mapping by number, typed, with the documented keys."""

from typing import Any

import pytest
from deskspec_toolkit.generator import python_types
from deskspec_toolkit.generator.numbered_fields import as_mapping, is_numbered

DAY: dict[str, Any] = {"type": ["integer", "null"], "maximum": 3}
DAYS: dict[str, Any] = {
    "type": "object",
    "required": ["0", "1"],
    "properties": {"0": DAY, "1": DAY, "2": DAY},
}


def test_numbered_fields_are_a_mapping_with_the_required_numbers() -> None:
    document: dict[str, Any] = {"components": {"schemas": {"Days": as_mapping(DAYS)}}}
    days = {"$ref": "#/components/schemas/Days"}
    assert python_types.annotation(document, days) == "dict[str, int | None]"
    assert python_types.annotation(document, days, sent=True) == "Mapping[str, int | None]"
    assert python_types.codec(document, days) == "_c.MapOf(_c.INTEGER)"
    number = "_c.Nullable(_l.Limited(_c.INTEGER, maximum=3))"
    assert python_types.codec(document, days, sent=True) == (
        f"_l.Limited(_c.MapOf({number}), keys=['0', '1'])"
    )


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object"},
        {"type": "object", "properties": {}},
        {"type": "object", "properties": {"0": DAY, "name": DAY}},
        {"type": "object", "properties": {"0": DAY, "1": {"type": "string"}}},
        {"type": "string"},
    ],
)
def test_any_other_object_stays_as_it_is(schema: dict[str, Any]) -> None:
    assert not is_numbered(schema)
    assert as_mapping(schema) is schema
