"""Reads the errors of an error body, whatever its envelope.

Known envelopes: a list under `errors`, with `code` and `message` or with the members of a JSON:API
error object; such an object alone; a single `message`, or a list of them, beside `error` or `code`;
a single `reason`, with more under `extraData`.
"""

from collections.abc import Iterator
from math import isfinite
from typing import Any

from ..errors import ErrorDetail
from ..values.jsontext import parse


def details_in(body: bytes) -> list[ErrorDetail]:
    """Return the errors that a body lists; none if its envelope is unknown."""
    try:
        document = parse(body)
    except ValueError:
        return []
    return list(_entries(document)) if isinstance(document, dict) else []


def wait_in(body: bytes) -> float | None:
    """Return the seconds that a body asks to wait; `None` if it does not."""
    try:
        document = parse(body)
    except ValueError:
        return None
    more = document.get("extraData") if isinstance(document, dict) else None
    seconds = more.get("retryAfter") if isinstance(more, dict) else None
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    try:
        wait = float(seconds)
    except OverflowError:  # an integer of more than 308 digits
        return None
    return max(0.0, wait) if isfinite(wait) else None


def _entries(document: dict[str, Any]) -> Iterator[ErrorDetail]:
    listed = document.get("errors")
    if isinstance(listed, list):
        for entry in listed:
            if isinstance(entry, dict):
                yield _detail(
                    entry.get("code"), _first(entry, "message", "detail", "title"), _field_of(entry)
                )
        return
    code = _first(document, "code", "error", "reason")
    message = _first(document, "message", "detail", "title")
    for single in message if isinstance(message, list) else [message]:
        if code is not None or single is not None:
            yield _detail(code, single, _field_of(document))


def _field_of(entry: dict[str, Any]) -> Any:
    source = entry.get("source")
    if isinstance(source, dict):
        return _first(source, "pointer", "parameter", "parameters")
    return entry.get("field")


def _first(source: dict[str, Any], *names: str) -> Any:
    return next((source[name] for name in names if source.get(name) is not None), None)


def _detail(code: Any, message: Any, field: Any) -> ErrorDetail:
    return {"code": _text(code), "message": _text(message), "field": _text(field)}


def _text(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else str(value)
