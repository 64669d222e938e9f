"""The references of an OpenAPI document and the nodes that they name."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from deskspec_runtime.values.wire_formats import FORMATS

from .documents import Document
from .nodes import DATA_KEYWORDS, HOLDING_NAMES, Place, nodes_in


def references_in(node: Any, *, by_name: bool = False) -> Iterator[str]:
    """Yield the references below a node, except inside values that a wire format reads as one.

    Args:
        node: Any part of a document.
        by_name: Its keys are names, not keywords.
    """
    if isinstance(node, list):
        for entry in node:
            yield from references_in(entry)
    elif isinstance(node, dict) and (by_name or node.get("format") not in FORMATS):
        for key, value in node.items():
            if by_name:
                yield from references_in(value)
            elif key == "$ref":
                yield value
            elif key not in DATA_KEYWORDS:
                yield from references_in(value, by_name=key in HOLDING_NAMES)


def components_in(document: Document, *roots: Any) -> set[str]:
    """The names of all schemas that these parts of a document use, directly or not."""
    used: set[str] = set()
    waiting = list(roots)
    while waiting:
        for reference in references_in(waiting.pop()):
            name = reference.rsplit("/", 1)[-1]
            if reference.startswith("#/components/schemas/") and name not in used:
                used.add(name)
                waiting.append(lookup(document, reference))
    return used


def reached_from(document: Document, *roots: Any) -> set[str]:
    """The references to what these parts of a document use, directly or not.

    Unlike `components_in`, it looks into wire formats, and finds components of every kind, those of
    the types of `x-deskspec.resources`, too.
    """
    types = _facts(document.get("info", {})).get("resource", {}).get("types", {})
    waiting: list[Any] = list(roots)
    reached: set[str] = set()
    while waiting:
        for _, node in nodes_in(waiting.pop()):
            if not isinstance(node, dict):
                continue
            named = _facts(node).get("resources", ())
            meant = [f"#/components/schemas/{types[name]}" for name in named if name in types]
            for reference in (node.get("$ref"), *meant):
                if isinstance(reference, str) and reference not in reached:
                    reached.add(reference)
                    with suppress(LookupError):  # the lint names a reference to nothing
                        waiting.append(lookup(document, reference))
    return reached


def _facts(node: Any) -> Any:
    facts = node.get("x-deskspec") if isinstance(node, dict) else None
    return facts if isinstance(facts, dict) else {}


def resolve(document: Document, node: Any) -> Any:
    """Return the node, or the node that it refers to."""
    while isinstance(node, dict) and "$ref" in node:
        node = lookup(document, node["$ref"])
    return node


def located(document: Document, place: Place, node: Any) -> tuple[Place, Any]:
    """Return where a node is written, and what it is, as a component if it refers to one."""
    while isinstance(node, dict) and "$ref" in node:
        place = tuple(steps_of(node["$ref"][2:]))
        node = lookup(document, node["$ref"])
    return place, node


def lookup(document: Document, reference: str) -> Any:
    """What a local reference names.

    Raises:
        LookupError: It names nothing in this document.
    """
    if not reference.startswith("#/"):
        raise LookupError(reference)
    return part_at(document, tuple(steps_of(reference[2:])))


def part_at(value: Any, place: Place) -> Any:
    """What is at a place in a value.

    Raises:
        LookupError: Nothing is.
    """
    for step in place:
        if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        elif isinstance(value, dict) and step in value:
            value = value[step]
        else:
            raise LookupError("/".join(place))
    return value


def steps_of(pointer: str) -> Iterator[str]:
    """The steps of a JSON pointer without its first slash."""
    for step in pointer.split("/"):
        yield step.replace("~1", "/").replace("~0", "~")
