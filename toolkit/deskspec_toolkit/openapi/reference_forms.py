"""The references of a document: local, leading somewhere, and written in one way.

A document that leads out of itself cannot be checked against: what it says there is not at hand.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from ..failure import Failure
from .documents import Document
from .nodes import Place, nodes_in
from .references import lookup


def settle(document: Document, shown: str) -> None:
    """Write every reference without percent signs, so that `walk` finds what it names.

    Args:
        document: The document; it is changed.
        shown: Its name in messages.

    Raises:
        Failure: A reference leads out of the document, to nothing, or only to itself.
    """
    for place, node in _references(document):
        where = f"{shown}: {'.'.join((*place, '$ref'))}"
        given = node["$ref"]
        if not given.startswith("#/"):
            raise Failure(
                f"{where}: {given} leads out of the document; bundle it into one file first"
            )
        node["$ref"] = unquote(given)
    for place, node in _references(document):
        where = f"{shown}: {'.'.join((*place, '$ref'))}"
        seen: list[str] = []
        found: Any = node
        while isinstance(found, dict) and isinstance(found.get("$ref"), str):
            reference = found["$ref"]
            if reference in seen:
                raise Failure(f"{where}: {reference} leads back to itself and says nothing")
            seen.append(reference)
            try:
                found = lookup(document, reference)
            except LookupError:
                raise Failure(f"{where}: {reference} is not in the document") from None


def _references(document: Document) -> Iterator[tuple[Place, dict[str, Any]]]:
    for place, node in nodes_in(document):
        is_named = place[-1:] == ("properties",)  # a field may have that name
        if isinstance(node, dict) and isinstance(node.get("$ref"), str) and not is_named:
            yield place, node
