"""Nothing but the vocabulary is in a contract: keys and values of `x-deskspec`, and formats."""

from collections.abc import Iterator
from typing import Any

from ..openapi.declarations import declaration_problems
from ..openapi.documents import Document
from ..openapi.nodes import Place, nodes_in, responses_in, schemas_in
from ..openapi.operations import operations_of
from ..openapi.vocabulary import ENTRIES, FORMATS, KEY, Holder
from ..openapi.webhooks import webhooks_of


def vocabulary_problems(document: Document) -> Iterator[tuple[Place, str]]:
    """Each key, value and format that the vocabulary does not have, with its place."""
    holders = dict(_holders(document))
    names = {(*place, "properties") for place in holders}
    for place, node in nodes_in(document):
        if not isinstance(node, dict) or place in names or _is_declared(place, holders):
            continue
        holder = holders.get(place)
        if holder is not None:
            yield from _extensions(node, holder, place)
        elif KEY in node:
            allowed = ", ".join(dict.fromkeys(entry.holder for entry in ENTRIES))
            yield (*place, KEY), f"has no effect here, only at: {allowed}"
        if isinstance(node.get("format"), str):
            yield from _format(node, (*place, "format"))


def _holders(document: Document) -> Iterator[tuple[Place, Holder]]:
    yield ("info",), "info"
    for operation in operations_of(document):
        yield operation.place, "operation"
    for webhook in webhooks_of(document):
        yield webhook.place, "webhook"
    for place, _ in responses_in(document):
        yield place, "response"
    for place, _ in schemas_in(document):
        yield place, "property" if place[-2] == "properties" else "schema"


def _is_declared(place: Place, holders: dict[Place, Holder]) -> bool:
    """Whether a place is inside of an `x-deskspec`, whose keys may be called like keywords."""
    return KEY in place and place[: place.index(KEY)] in holders


def _extensions(node: dict[str, Any], holder: Holder, place: Place) -> Iterator[tuple[Place, str]]:
    for key in node:
        if key.startswith("x-") and key != KEY:
            yield (*place, key), f"is unknown: the only extension is {KEY}"
    yield from declaration_problems(node, holder, place)


def _format(schema: dict[str, Any], place: Place) -> Iterator[tuple[Place, str]]:
    known = FORMATS.get(schema["format"])
    if known is None:
        yield place, f"{schema['format']} is unknown: choose from {', '.join(FORMATS)}"
        return
    types = schema.get("type", [])
    for kind in [types] if isinstance(types, str) else types:
        if kind != "null" and kind not in known.json_types:
            yield place, f"{schema['format']} is a format of {', '.join(known.json_types)}"
