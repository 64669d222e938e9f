"""The arguments of an operation: where each is sent, and what it is called in Python."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from openapi_python_client.strings import PythonIdentifier

from ..openapi.body_choices import BodyChoice, united
from ..openapi.documents import Document
from ..openapi.operations import OperationObject, body_schema, form_schema, keys_of
from ..openapi.path_template import PathTemplate
from ..openapi.references import resolve
from .names import argument_name
from .projection import Schema


class Argument(NamedTuple):
    """One argument of an operation."""

    name: str
    place: str
    """`path`, `query`, `body` (a field of it), `flattened` (a field of the property of the body
    that `x-deskspec.flatten` names), `form` (a file), `file` (what describes it) or `whole` (the
    whole body)."""
    steps: tuple[str, ...]
    """The name on the wire, after that of the object around it."""
    schema: Schema
    required: bool
    leads: bool
    """Whether it can be passed by position."""
    is_joined: bool = False
    """Whether a list is sent as one text, with commas."""

    @property
    def wire(self) -> str:
        return self.steps[-1]

    @property
    def keys(self) -> tuple[str, ...]:
        """What `x-deskspec` may call it, the most exact first."""
        return keys_of(self.place, self.steps)


def arguments_of(document: Document, operation: OperationObject) -> Iterator[Argument]:
    """Yield the arguments of an operation; those of the path first, then in document order."""
    facts = operation.facts
    for place, steps, schema, required, is_joined in _fields(document, operation):
        keys = keys_of(place, steps)
        name = _name(facts, keys, steps[-1])
        is_first = place == "path" and steps[-1] == PathTemplate(operation.path).names[0]
        if steps[-1] == facts.get("batch") and place == "query":
            schema, required = _of_any_length(schema), True
        leads = (
            is_first
            or (place == "form" and required)
            or (required and facts.get("leading") in keys)
        )
        yield Argument(name, place, steps, schema, required, leads, is_joined)
    body = body_schema(document, operation) or {}
    if "batch" in facts and body.get("type") == "array":
        name = PythonIdentifier(facts["batch"], "")
        yield Argument(name, "whole", (facts["batch"],), _of_any_length(body), True, False)
    elif "whole" in facts:
        name = PythonIdentifier(facts["whole"], "")
        yield Argument(name, "whole", (facts["whole"],), body, True, False)


def batch_schema(document: Document, operation: OperationObject) -> Schema:
    """Return the schema of the entries of one request of a batch; empty if there are none.

    They are a parameter of the query that `x-deskspec.batch` names, else the body.
    """
    declared = (resolve(document, each) for each in operation.node.get("parameters", []))
    named: Iterator[Schema] = (
        each["schema"]
        for each in declared
        if (each["in"], each["name"]) == ("query", operation.facts.get("batch"))
    )
    return next(named, None) or body_schema(document, operation) or {}


def _of_any_length(entries: Schema) -> Schema:
    """Return the schema of a batch: its number of entries is that of one request."""
    return {key: entries[key] for key in entries.keys() - {"minItems", "maxItems"}}


def arguments_of_choice(operation: OperationObject, choice: BodyChoice) -> Iterator[Argument]:
    """Yield the arguments that are fields of one of the objects that a body may be."""
    for wire, schema in choice.schema["properties"].items():
        name = _name(operation.facts, keys_of("body", (wire,)), wire)
        required = wire in choice.schema.get("required", [])
        yield Argument(name, "body", (wire,), schema, required, False)


def _name(facts: Mapping[str, Any], keys: Iterable[str], wire: str) -> str:
    """Return what a parameter or field is called as an argument."""
    renamed = (facts["names"][key] for key in keys if key in facts.get("names", {}))
    return next(renamed, None) or argument_name(wire)


_OF_FILE: Final = {
    "filename": "Name of the file. Default: that of the path, else `file`.",
    "content_type": "Media type of the file. Default: what its name says.",
}


class _Field(NamedTuple):
    """A parameter, or a field of the body."""

    place: str
    steps: tuple[str, ...]
    schema: Schema
    required: bool
    is_joined: bool = False


def _fields(document: Document, operation: OperationObject) -> Iterator[_Field]:
    for declared in operation.node.get("parameters", []):
        parameter = resolve(document, declared)
        described = {key: parameter[key] for key in ("description",) if key in parameter}
        schema = {"description": "", **parameter.get("schema", {}), **described}
        required = parameter.get("required", False)
        is_joined = parameter.get("explode", True) is False
        yield _Field(parameter["in"], (parameter["name"],), schema, required, is_joined)
    body = united(document, body_schema(document, operation) or {})
    form = (form_schema(document, operation) or {}).get("properties", {})
    for name, schema in form.items() if not body else ():
        yield _Field("form", (name,), schema, True)
        for own, meaning in _OF_FILE.items():
            yield _Field("file", (own,), {"type": "string", "description": meaning}, False)
    flattened = operation.facts.get("flatten")
    for name, schema in body.get("properties", {}).items():
        if name == flattened:
            inner = resolve(document, schema)
            for own, each in inner.get("properties", {}).items():
                required = own in inner.get("required", [])
                yield _Field("flattened", (name, own), each, required)
        else:
            yield _Field("body", (name,), schema, name in body.get("required", []))
    for name, schema in form.items() if body else ():
        if name not in body.get("properties", {}):  # with it, the fields are sent as a form
            yield _Field("form", (name,), schema, False)
