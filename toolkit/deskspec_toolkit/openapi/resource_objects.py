"""JSON:API resources as one flat object: the fields of `attributes`, and what `relationships` name.

Whoever stores, compares or filters values sees them side by side: `name`, `customer`. A field that
is called like what identifies the resource keeps its place before it: `attributes.type`. Any other
object is read as it is.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeVar

FIELDS: Final = "attributes"
LINKS: Final = "relationships"
SELF: Final = "links"
"""The property with the path of the resource itself."""
DATA: Final = "data"
"""The property of a link with the `{type, id}` of what it names, or a list of them."""
_IDENTITY: Final = ("type", "id")
_APART: Final = frozenset({FIELDS, LINKS, SELF, "meta"})

S = TypeVar("S")


def is_resource(properties: Mapping[str, Any]) -> bool:
    """Whether an object with these properties is a resource."""
    return FIELDS in properties and not properties.keys().isdisjoint(_IDENTITY)


def flat_properties(
    properties: Mapping[str, S], inside: Callable[[S], Mapping[str, S]]
) -> Mapping[str, S]:
    """Return the schemas of what a resource has side by side; those of any other object as given.

    Args:
        properties: The properties of the object.
        inside: Returns the properties of a schema.
    """
    if not is_resource(properties):
        return properties
    links = inside(properties[LINKS]) if LINKS in properties else {}
    linked = {name: inside(link)[DATA] for name, link in links.items() if DATA in inside(link)}
    own = {name: each for name, each in properties.items() if name not in _APART}
    return {**linked, **_apart(inside(properties[FIELDS])), **own}


def place_of(properties: Mapping[str, S], name: str, inside: Callable[[S], Mapping[str, S]]) -> str:
    """Return where an object has what it has side by side: `attributes.name` for `name`."""
    if name in properties or name.startswith(f"{FIELDS}.") or not is_resource(properties):
        return name
    is_field = name in inside(properties[FIELDS])
    return f"{FIELDS}.{name}" if is_field else f"{LINKS}.{name}.{DATA}"


def flat(value: Any) -> Any:
    """Return a resource with its attributes and links side by side; anything else as it is.

    A link is the `{type, id}` that it has, or the list of them.
    """
    if not isinstance(value, dict) or not is_resource(value):
        return value
    fields = value[FIELDS] if isinstance(value[FIELDS], dict) else {}
    own = {name: each for name, each in value.items() if name not in _APART}
    return {**dict(_links(value)), **_apart(fields), **own}


def fields_of(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a flat record by the names of the resource's attributes."""
    apart = {name: f"{FIELDS}.{name}" for name in _IDENTITY}
    others = {name: value for name, value in record.items() if name not in apart}
    return {**others, **{name: record[own] for name, own in apart.items() if own in record}}


def _apart(fields: Mapping[str, S]) -> dict[str, S]:
    """Return fields by the names that they have beside what identifies the resource."""
    return {f"{FIELDS}.{n}" if n in _IDENTITY else n: each for n, each in fields.items()}


def flat_by_id(value: Any) -> Any:
    """Return a resource as requests write one: like `flat`, with ids in place of links."""
    found = flat(value)
    if found is not value:
        for name, data in _links(value):
            if found[name] is data:
                found[name] = _id_of(data)
    return found


def _links(value: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    links = value.get(LINKS)
    for name, link in links.items() if isinstance(links, dict) else ():
        if isinstance(link, dict) and DATA in link:
            yield name, link[DATA]


def _id_of(data: Any) -> Any:
    if isinstance(data, list):
        return [_id_of(each) for each in data]
    return data.get("id") if isinstance(data, dict) else data
