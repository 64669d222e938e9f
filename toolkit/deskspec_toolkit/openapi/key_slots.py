"""Where requests carry keys: the slots of a document's security schemes."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from .documents import Document
from .references import resolve


class KeySlot(NamedTuple):
    """Where a security scheme puts its key, and the text before the key."""

    where: Literal["header", "query", "cookie"]
    name: str
    prefix: str


def declared_slots(document: Document) -> list[KeySlot]:
    """Return the slots of all security schemes."""
    return [_slot(document, name) for name in _schemes(document)]


def alternative_slots(document: Document, node: Mapping[str, Any]) -> list[list[KeySlot]]:
    """Return the slots of each security alternative of an operation."""
    return [
        [_slot(document, name) for name in alternative]
        for alternative in node.get("security", document.get("security", []))
    ]


def key_slot(document: Document, node: Mapping[str, Any]) -> KeySlot:
    """Return the only slot of an operation of a vendor: a header."""
    ((slot,),) = alternative_slots(document, node)
    return slot


def _slot(document: Document, name: str) -> KeySlot:
    scheme = resolve(document, _schemes(document).get(name, {}))
    if scheme.get("type") == "apiKey":
        return KeySlot(scheme["in"], scheme["name"], "")
    if scheme.get("type") == "http" and scheme.get("scheme", "").lower() == "basic":
        return KeySlot("header", "Authorization", "Basic ")
    return KeySlot("header", "Authorization", "Bearer ")


def _schemes(document: Document) -> Mapping[str, Any]:
    schemes: Mapping[str, Any] = document.get("components", {}).get("securitySchemes", {})
    return schemes
