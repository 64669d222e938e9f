"""Marks in place of what could not be read of a foreign document.

What is left out allows everything, so that it makes nothing wrong. That it does is no comparison:
an operation about whose success nothing can be read is not checked, whatever it responds.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from .documents import Document
from .operations import OperationObject
from .references import lookup, resolve

UNREAD: Final = "x-unread"
"""The key of a mark: why an operation, a response, a media type or a schema says nothing.

A path has its operations there that may exist, because it cannot be read which ones do.
"""
SAYS_NOTHING: Final = frozenset(
    {"default", "deprecated", "description", "examples", "readOnly", "title", "writeOnly", UNREAD}
)
"""Keywords that no value can break."""


def left_out_operations(document: Document) -> Iterator[OperationObject]:
    """Every operation that a path may have which cannot be read, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        for method, node in item.get(UNREAD, {}).items():
            yield OperationObject(path, method, node)


def why_unread(document: Document, operation: Mapping[str, Any]) -> str | None:
    """Why nothing about the success of an operation can be compared; `None` if something can.

    Args:
        document: The document, in the dialect of `openapi.dialect`.
        operation: The operation object.
    """
    if UNREAD in operation:
        return str(operation[UNREAD])
    responses = operation.get("responses", {})
    successes = [each for code, each in responses.items() if code.startswith("2")]
    if not successes and "default" in responses:
        successes = [responses["default"]]
    return _of_all(_of_response(document, resolve(document, each)) for each in successes)


def _of_response(document: Document, response: Mapping[str, Any]) -> str | None:
    kinds = response.get("content", {}).values()
    return response.get(UNREAD) or _of_all(
        media.get(UNREAD) or _of_schema(document, media.get("schema"), {}) for media in kinds
    )


def _of_schema(document: Document, schema: Any, known: dict[str, str | None]) -> str | None:
    """Why a schema allows everything, if something of it could not be read.

    Args:
        document: The document.
        schema: The schema.
        known: Reference -> the same of its schema; `None` of one that leads to itself.
    """
    if not isinstance(schema, dict):
        return None
    says = {key: value for key, value in schema.items() if key not in SAYS_NOTHING}
    if says.get("additionalProperties") is True:
        del says["additionalProperties"]
    if not says:
        return schema.get(UNREAD)
    if len(says) > 1:  # with a discriminator, too, other alternatives are compared
        return None
    (keyword, value), *_ = says.items()
    if keyword == "$ref":
        if value not in known:
            known[value] = None
            known[value] = _of_schema(document, lookup(document, value), known)
        return known[value]
    if keyword not in ("allOf", "anyOf", "oneOf"):
        return None
    parts = [_of_schema(document, each, known) for each in value]
    return _of_all(parts) if keyword == "allOf" else next(filter(None, parts), None)


def _of_all(reasons: Iterable[str | None]) -> str | None:
    """The first reason, if there are no others than reasons."""
    found = list(reasons)
    return found[0] if all(found) and found else None
