"""JSON:API resources as one flat object, and back."""

from typing import Any

from deskspec_toolkit.openapi.resource_objects import fields_of, flat, flat_properties, place_of

EVENT = {
    "type": "event",
    "id": "7",
    "attributes": {"type": "change", "name": "update"},
    "relationships": {"customer": {"data": {"type": "customer", "id": "1"}}},
}


def inside(schema: Any) -> dict[str, Any]:
    found: dict[str, Any] = schema.get("properties", {})
    return found


def test_attribute_called_like_the_type_of_the_resource_keeps_its_place_before_it() -> None:
    record = flat(EVENT)
    assert (record["type"], record["attributes.type"], record["name"]) == (
        "event",
        "change",
        "update",
    )
    assert fields_of(record)["type"] == "change"


def test_attribute_keeps_its_place_where_the_resource_has_no_type_yet() -> None:
    without = {name: value for name, value in EVENT.items() if name != "type"}
    assert "type" not in flat(without)


def test_its_schema_is_found_by_that_name() -> None:
    attributes = {"properties": {"type": {"enum": ["change"]}, "name": {}}}
    properties = {"type": {"const": "event"}, "id": {}, "attributes": attributes}
    found = flat_properties(properties, inside)
    assert (found["type"], found["attributes.type"]) == ({"const": "event"}, {"enum": ["change"]})
    assert place_of(properties, "attributes.type", inside) == "attributes.type"
    assert place_of(properties, "name", inside) == "attributes.name"
