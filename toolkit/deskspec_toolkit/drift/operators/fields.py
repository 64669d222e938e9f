"""Drifts of response fields: removed, renamed, added, null, of another type, a new enum value."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from deskspec_runtime.findings import Severity

from ..drift import Drift
from ..drifting_operation import DriftingField, DriftingOperation
from .operator import Edit, drift, removed, renamed, replaced, successes, with_field

GONE: Final = "field gone"
RENAMED: Final = "field renamed"
RETYPED: Final = "field retyped"
NULLED: Final = "field nulled"
ADDED: Final = "field added"
ENUM: Final = "enum grown"


class Retyping(NamedTuple):
    """A conversion of a value from one JSON type to another."""

    variant: str
    of: tuple[type, ...]
    to: str
    """The JSON type of the result."""
    severity: Severity
    """Warning if the client can decode the text to the original value, else error."""
    convert: Callable[[Any], Any]


RETYPINGS: Final = (
    Retyping("number as text", (int, float), "string", "warning", str),
    Retyping("number in words", (int, float), "string", "error", lambda _: "a few"),
    Retyping("integer as fraction", (int,), "number", "error", lambda value: value + 0.5),
    Retyping("number as object", (int, float), "object", "error", lambda v: {"value": v}),
    Retyping("boolean as text", (bool,), "string", "warning", lambda v: "true" if v else "false"),
    Retyping("boolean as number", (bool,), "integer", "error", int),
    Retyping("text as number", (str,), "integer", "error", len),
    Retyping("text as boolean", (str,), "boolean", "error", bool),
    Retyping("text as object", (str,), "object", "error", lambda value: {"value": value}),
    Retyping("text as list", (str,), "array", "error", lambda value: [value]),
    Retyping("list as text", (list,), "string", "error", json.dumps),
    Retyping("list as object", (list,), "object", "error", lambda v: {"entries": v}),
    Retyping("object as text", (dict,), "string", "error", json.dumps),
    Retyping("object as list", (dict,), "array", "error", lambda value: [value]),
)


def gone(target: DriftingOperation) -> Iterator[Drift]:
    """A required or an optional field is removed."""
    for status, field in _fields(target):
        severity: Severity = "error" if field.is_required else "info"
        variant = "required field gone" if field.is_required else "optional field gone"
        yield _drift(target, status, field, GONE, variant, severity, removed)


def renamed_fields(target: DriftingOperation) -> Iterator[Drift]:
    """A field has another name, or another spelling of it."""
    for status, field in _fields(target):
        for variant, name in _other_names(field):
            yield _drift(target, status, field, RENAMED, variant, "error", renamed(name))


def retyped(target: DriftingOperation) -> Iterator[Drift]:
    """A value has a type that the contract does not allow."""
    for status, field in _fields(target):
        if field.format is not None:
            continue
        for each in RETYPINGS:
            if each.to not in field.types and any(_is_of(value, each) for value in field.values):
                edit = _converting(each)
                yield _drift(target, status, field, RETYPED, each.variant, each.severity, edit)


def nulled(target: DriftingOperation) -> Iterator[Drift]:
    """A field that cannot be null is null; envelopes have their own operators."""
    for status, field in _fields(target):
        if "null" not in field.types and len(field.place) > 1:
            severity: Severity = "error" if target.is_never_null(field.place) else "warning"
            edit = replaced(lambda _: None)
            yield _drift(target, status, field, NULLED, "null", severity, edit)


def added(target: DriftingOperation) -> Iterator[Drift]:
    """An unknown field in an object that allows only the documented ones."""
    for status, field in _fields(target):
        if field.is_closed:
            yield _drift(target, status, field, ADDED, "new field beside", "info", _add)


def grown(target: DriftingOperation) -> Iterator[Drift]:
    """A value that the enum of the contract does not list."""
    for status, field in _fields(target):
        if field.choices is not None and any(isinstance(value, str) for value in field.values):
            for variant, choice in (("new choice", "reopened"), ("other case", None)):
                edit = _choosing(choice)
                if choice is None and not any(
                    isinstance(v, str) and v.upper() not in field.choices for v in field.values
                ):
                    continue
                yield _drift(target, status, field, ENUM, variant, "warning", edit)


OPERATORS: Final = (gone, renamed_fields, retyped, nulled, added, grown)


def _fields(target: DriftingOperation) -> Iterator[tuple[int, DriftingField]]:
    for status in successes(target):
        for field in target.fields(status):
            yield status, field


def _drift(
    target: DriftingOperation,
    status: int,
    field: DriftingField,
    kind: str,
    variant: str,
    severity: Severity,
    edit: Edit,
) -> Drift:
    begin = with_field(target, status, field.place, edit)
    return drift(target, kind, variant, severity, begin, field.shown)


def _other_names(field: DriftingField) -> Iterator[tuple[str, str]]:
    snake = re.sub("([A-Z])", lambda letter: f"_{letter[1].lower()}", field.name)
    if snake != field.name:
        yield "snake case", snake
    yield "capital letter", field.name[0].upper() + field.name[1:]
    if field.is_required:
        yield "other name", f"{field.name}Value"


def _is_of(value: Any, retyping: Retyping) -> bool:
    return type(value) in retyping.of


def _converting(retyping: Retyping) -> Edit:
    return replaced(lambda value: retyping.convert(value) if _is_of(value, retyping) else value)


def _choosing(choice: str | None) -> Edit:
    def chosen(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        return value.upper() if choice is None else choice

    return replaced(chosen)


def _add(parent: dict[str, Any], _: str) -> None:
    parent["introduced"] = "lately"
