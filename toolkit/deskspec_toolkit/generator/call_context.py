"""What templates print about an operation: its arguments, its methods and its constant.

Each operation has a method that calls it. Its spec may add more: an iterator over all pages of a
list, and shorthands with a fixed value for some arguments.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier

from ..openapi.documents import Document
from ..openapi.operations import JSON, OperationObject, body_schema
from ..openapi.references import resolve
from . import python_types
from .docstrings import Entries, docstring, in_python
from .names import properties_of, python_names
from .projection import Schema, alternatives

_OPTIONS = ("**options", "`timeout` (seconds), `max_retries`, `headers` for this call only.")
_RAISED = [
    ("TypeError, ValueError", "An argument is invalid; nothing was sent."),
    ("APIError", "The call failed; the subclass says how."),
]
_SEVERAL_RAISED = [_RAISED[0], ("APIError", "No entry succeeded; the subclass says how.")]


class ArgumentContext(NamedTuple):
    """One argument of a method."""

    name: str
    wire: str
    place: str
    """`path`, `query`, `body` (one field of it) or `whole` (the whole body)."""
    annotation: str
    codec: str
    required: bool
    description: str
    leads: bool
    """Whether it can be passed by position."""

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.annotation}" + ("" if self.required else " | Unset = UNSET")


class MethodContext(NamedTuple):
    """One method of a resource class."""

    name: str
    declared: list[ArgumentContext]
    more: list[str]
    """Declarations of keyword arguments that are not sent."""
    arguments: list[tuple[str, str]]
    """Arguments of the operation, each with the expression of its value."""
    returns: str
    run: str
    """The method of the base class that runs it."""
    doc: str

    @property
    def iterates(self) -> bool:
        return self.run == "_iterate"

    @property
    def signature(self) -> str:
        """The declared arguments: the id first, then keywords, required ones first."""
        leading = [a.declaration for a in self.declared if a.leads]
        keywords = sorted((a for a in self.declared if not a.leads), key=lambda a: not a.required)
        named = [*(a.declaration for a in keywords), *self.more]
        star = ["*"] if named else []
        return ", ".join(["self", *leading, *star, *named, "**options: Unpack[CallOptions]"])


class CallContext(NamedTuple):
    """One operation: its constant and its methods."""

    id: str
    name: str
    method: str
    path: str
    arguments: list[ArgumentContext]
    value: str
    """The type of the result of one request."""
    facts: list[tuple[str, str]]
    """Other keyword arguments of the constant, each with its expression."""
    imports: list[str]
    methods: list[MethodContext]

    @property
    def required(self) -> list[str]:
        return [argument.name for argument in self.arguments if argument.required]

    def at(self, place: str) -> list[ArgumentContext]:
        return [argument for argument in self.arguments if argument.place == place]


def call_view(
    document: Document, operation: OperationObject, endpoint: Endpoint, pages: list[str]
) -> CallContext:
    """Return what templates print about an operation.

    Args:
        document: The projection.
        operation: The operation in the projection.
        endpoint: The same operation as the generator parsed it.
        pages: The URLs of its doc pages, for the docstrings.
    """
    arguments = list(_arguments(document, operation, endpoint))
    result = _Result(document, operation)
    components = document["components"]["schemas"].keys()
    mentioned = python_types.names(result.value).union(
        *(python_types.names(a.annotation) for a in arguments)
    )
    return CallContext(
        operation.id,
        _method_name(operation),
        operation.method.upper(),
        operation.path,
        arguments,
        result.value,
        list(_constant_facts(document, operation, arguments, result)),
        sorted(mentioned & components),
        list(_methods(document, operation, arguments, result, "Pages: " + " ".join(pages))),
    )


class _Result:
    """The result of an operation: its type, and the expression that reads it."""

    def __init__(self, document: Document, operation: OperationObject) -> None:
        facts = operation.facts
        success = operation.node["responses"]["200"]
        schema: Schema = success["content"][JSON]["schema"]
        self.described: str = success["description"]
        self.item = ""
        kind, codec = (
            python_types.annotation(document, schema),
            python_types.codec(document, schema),
        )
        if "items" in facts:
            item = resolve(document, schema).get("items", {})
            self.item = python_types.annotation(document, item)
            self.value = self.returned = f"Page[{self.item}]"
            codec = f"_c.ListOf({python_types.codec(document, item)})"
            self.expression = f'ListedItems("{facts["items"]}", {codec}{_listing_options(facts)})'
        elif "batch" in facts:
            entry = alternatives(document, schema)["array"]["items"]
            kind, codec = (
                python_types.annotation(document, entry),
                python_types.codec(document, entry),
            )
            self.value, self.returned = f"list[{kind} | None]", f"BatchResult[{kind}]"
            self.expression = f"BatchEntries({codec})"
        elif "const" in schema:
            self.value = self.returned = "None"
            self.expression = f"Confirmation({json.dumps(schema['const'])})"
        else:
            self.value = self.returned = kind
            key = facts.get("result")
            self.expression = (
                f'EnvelopedResource("{key}", {codec})' if key else f"WholeBody({codec})"
            )


def _listing_options(facts: dict[str, Any]) -> str:
    pointers = [*([facts["total"]] if "total" in facts else []), *facts.get("total_as", [])]
    totals = tuple(tuple(_steps(pointer)) for pointer in pointers)
    also = tuple(facts.get("items_as", []))
    return (f", also={also!r}" if also else "") + (f", totals={totals!r}" if totals else "")


def _constant_facts(
    document: Document,
    operation: OperationObject,
    arguments: list[ArgumentContext],
    result: _Result,
) -> Iterator[tuple[str, str]]:
    facts = operation.facts
    yield "effect", json.dumps(facts["effect"])
    yield "result", result.expression
    body = body_schema(document, operation) or {}
    match facts.get("paging", "none"):
        case "offset":
            yield "paging", f"OffsetPaging({_page_size(document, operation)['default']})"
        case "cursor":
            (argument,) = (a.name for a in arguments if a.wire == facts["cursor"])
            yield "paging", f'CursorPaging("{argument}", {tuple(_steps(facts["next"]))!r})'
        case "link":
            query = ", ".join(
                f'"{a.name}": ("{a.wire}", {a.codec})' for a in arguments if a.place == "query"
            )
            yield "paging", f"LinkPaging({{{query}}}, {tuple(_steps(facts['next']))!r})"
    if "batch" in facts:
        yield "batch", str(body["maxItems"])
    if "conflicts" in facts:
        yield "conflicts", f"frozenset({facts['conflicts']!r})"
    if "empty" in facts:
        yield "empty_status", str(facts["empty"])
    if "rate_per_minute" in facts:
        yield "rate_per_minute", str(facts["rate_per_minute"])


def _page_size(document: Document, operation: OperationObject) -> Schema:
    """Return the schema of the argument `limit`, which offset paging has."""
    body = body_schema(document, operation) or {}
    schemas = {p["name"]: p["schema"] for p in operation.node["parameters"]}
    limit: Schema = {**schemas, **body.get("properties", {})}["limit"]
    return limit


def _page_size_bounds(document: Document, operation: OperationObject) -> str:
    """Return what docstrings say of the default and the maximum of `limit`; empty without one."""
    if operation.facts.get("paging") != "offset":
        return ""
    limit = _page_size(document, operation)
    maximum = f", maximum {limit['maximum']}" if "maximum" in limit else ""
    return f"Default {limit['default']}{maximum}."


def _methods(
    document: Document,
    operation: OperationObject,
    arguments: list[ArgumentContext],
    result: _Result,
    pages: str,
) -> Iterator[MethodContext]:
    name, node, facts = _method_name(operation), operation.node, operation.facts
    own = [(argument.name, argument.name) for argument in arguments]
    described = {a.name: a.description for a in arguments if a.description}
    bounds = _page_size_bounds(document, operation)
    if bounds:
        described["limit"] = f"{described.get('limit', 'How many items to return.')} {bounds}"
    returned = [(result.returned, result.described)]
    summary: str = node["summary"]
    notes = [node.get("description", ""), facts.get("note", "")]

    def doc(paragraphs: list[str], args: Entries, returned: Entries, raised: Entries) -> str:
        sections = [("Args", [*args, _OPTIONS]), ("Returns", returned), ("Raises", raised)]
        return docstring(paragraphs, sections, indent=8, closing=pages)

    several = "batch" in facts
    raised = _SEVERAL_RAISED if several else _RAISED
    text = doc([summary, *notes], [*described.items()], returned, raised)
    run = "_batch" if several else "_call"
    yield MethodContext(name, arguments, [], own, result.returned, run, text)
    if "items" in facts:
        if bounds:
            described["limit"] = (
                f"How many items to load with each request: the page size. {bounds}"
            )
        more = f"on_page: Callable[[{result.value}], object] | None = None"
        text = doc(
            [f"{summary.removesuffix('.')}: the items of all pages, loaded as needed.", *notes],
            [
                *described.items(),
                ("on_page", "Called with each page that is loaded, to show progress."),
            ],
            [
                (
                    f"Iterator[{result.item}]",
                    "The items; nothing is sent until the first is read.",
                )
            ],
            _RAISED,
        )
        iterator = "iter" if name == "list" else f"iter_{name}"
        returns = f"Iterator[{result.item}]"
        yield MethodContext(iterator, arguments, [more], own, returns, "_iterate", text)
    for other, shorthand in facts.get("also", {}).items():
        yield _shorthand(other, shorthand, arguments, result, doc)


def _shorthand(
    name: str, facts: dict[str, Any], arguments: list[ArgumentContext], result: _Result, doc: Any
) -> MethodContext:
    fixed: Mapping[str, Any] = facts["fixed"]
    left = [a for a in arguments if a.wire not in fixed]
    described = [(a.name, a.description) for a in left if a.description]
    returned = [(result.returned, result.described)]
    paragraphs = [facts["summary"], facts.get("description", "")]
    values = [(a.name, repr(fixed[a.wire]) if a.wire in fixed else a.name) for a in arguments]
    text = doc(paragraphs, described, returned, _RAISED)
    return MethodContext(name, left, [], values, result.returned, "_call", text)


def _arguments(
    document: Document, operation: OperationObject, endpoint: Endpoint
) -> Iterator[ArgumentContext]:
    facts = operation.facts
    body = body_schema(document, operation) or {}
    properties = [*endpoint.path_parameters, *endpoint.query_parameters]
    if "properties" in body:
        properties += properties_of(endpoint.bodies[0].prop)
    names = {**python_names(properties), **facts.get("names", {})}
    for parameter in operation.node["parameters"]:
        wire = parameter["name"]
        yield _argument(
            document,
            names[wire],
            wire,
            parameter["in"],
            {"description": "", **parameter["schema"], **_described(parameter)},
            parameter.get("required", False),
            parameter["in"] == "path",
        )
    for wire, schema in body.get("properties", {}).items():
        required = wire in body.get("required", [])
        leads = wire == facts.get("leading")
        yield _argument(document, names[wire], wire, "body", schema, required, leads)
    if "batch" in facts:
        name = PythonIdentifier(facts["batch"], "")
        # The number of entries is that of one request; a call may have more.
        entries = {key: body[key] for key in body.keys() - {"minItems", "maxItems"}}
        yield _argument(document, name, facts["batch"], "whole", entries, True, False)


def _described(node: Schema) -> Schema:
    return {"description": node["description"]} if "description" in node else {}


def _argument(
    document: Document,
    name: str,
    wire: str,
    place: str,
    schema: Schema,
    required: bool,
    leads: bool,
) -> ArgumentContext:
    described = schema.get("description") or resolve(document, schema).get("description", "")
    python_type = python_types.annotation(document, schema, sent=True)
    described = in_python(described, python_type, sent=True)
    codec = python_types.codec(document, schema, sent=True)
    if place == "body" and python_types.is_nullable(document, schema):
        python_type, codec = f"{python_type} | None", f"_c.Nullable({codec})"
    return ArgumentContext(name, wire, place, python_type, codec, required, described, leads)


def _method_name(operation: OperationObject) -> str:
    return operation.id.removeprefix(f"{operation.node['tags'][0]}_")


def _steps(pointer: str) -> list[str | int]:
    """Return the steps of a JSON pointer."""
    return [int(step) if step.isdigit() else step for step in pointer.split("/")[1:]]
