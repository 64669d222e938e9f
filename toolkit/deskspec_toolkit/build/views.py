"""What the templates print: every decision is made here, so that a template only loops."""

import textwrap
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import RESERVED_WORDS

from . import shapes, walk
from .documents import Document
from .projection import Schema

_TAKEN = frozenset({"bool", "datetime", "dict", "float", "int", "list", "self", "str"})
"""Names that annotations and methods use, and that no attribute may hide."""
_WIDTH = 88

Entries: TypeAlias = list[tuple[str, str]]
"""Names with their descriptions, of one section of a docstring."""

_OPTIONS = ("**options", "timeout, max_retries and headers of this one call (`CallOptions`).")
_RAISED = [
    ("TypeError, ValueError", "An argument is wrong; nothing was sent."),
    ("APIError", "The call failed; the subclass tells how."),
]


class Field(NamedTuple):
    """One attribute of a model."""

    name: str
    wire: str
    annotation: str
    codec: str
    description: str


class Model(NamedTuple):
    """One model class."""

    name: str
    doc: str
    fields: list[Field]
    aliases: dict[str, str]
    imports: list[str]


class Argument(NamedTuple):
    """One argument of a method."""

    name: str
    wire: str
    place: str
    annotation: str
    codec: str
    required: bool
    description: str

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.annotation}" + ("" if self.required else " | Unset = UNSET")


class Call(NamedTuple):
    """One method and its operation."""

    id: str
    name: str
    method: str
    path: str
    effect: str
    arguments: list[Argument]
    returns: str
    result: str
    doc: str
    imports: list[str]
    item: str
    """The type of an item, of a list that pages."""
    paging: str
    iterator_doc: str

    @property
    def signature(self) -> str:
        return self._signature([])

    @property
    def iterator(self) -> str:
        """The name of the method that goes over all pages."""
        return "iter" if self.name == "list" else f"iter_{self.name}"

    @property
    def iterator_signature(self) -> str:
        return self._signature([f"on_page: Callable[[{self.returns}], object] | None = None"])

    def _signature(self, more: list[str]) -> str:
        """The arguments as they are declared: ids first, then keywords, required ones first."""
        leading = [a.declaration for a in self.arguments if a.place == "path"]
        keywords = sorted(
            (a for a in self.arguments if a.place != "path"), key=lambda a: not a.required
        )
        named = [*(a.declaration for a in keywords), *more]
        star = ["*"] if named else []
        return ", ".join(["self", *leading, *star, *named, "**options: Unpack[CallOptions]"])

    @property
    def required(self) -> list[str]:
        return [argument.name for argument in self.arguments if argument.required]

    def at(self, place: str) -> list[Argument]:
        return [argument for argument in self.arguments if argument.place == place]


class Views:
    """Looks up what a template asks for, by the names that the generator gave."""

    def __init__(self, document: Document, pages: dict[str, list[str]]) -> None:
        self._document = document
        self._schemas: dict[str, Schema] = document["components"]["schemas"]
        self._operations = {operation.id: operation for operation in walk.operations(document)}
        self._pages = pages

    def model(self, generated: ModelProperty) -> Model:
        """The view of a model class."""
        name = str(generated.class_info.name)
        schema = self._schemas[name]
        python_names = _python_names(_properties(generated))
        aliases = {
            wire: inner["x-deskspec"]["alias"]
            for wire, inner in schema["properties"].items()
            if "alias" in inner.get("x-deskspec", {})
        }
        fields = []
        for wire, inner in schema["properties"].items():
            if wire in aliases:
                continue
            python_type = shapes.annotation(self._document, inner)
            fields.append(
                Field(
                    python_names[wire],
                    wire,
                    python_type if python_type == "Any" else f"{python_type} | None",
                    shapes.codec(self._document, inner),
                    self._description(inner),
                )
            )
        described = [(field.name, field.description) for field in fields if field.description]
        mentioned = {n for field in fields for n in shapes.names(field.annotation)}
        return Model(
            name,
            _doc([schema.get("description", name)], [("Attributes", described)], indent=4),
            fields,
            {wire: python_names[alias] for wire, alias in aliases.items()},
            sorted(mentioned - {name}),
        )

    def call(self, endpoint: Endpoint) -> Call:
        """The view of a method and its operation."""
        operation = self._operations[str(endpoint.name)]
        node, facts = operation.node, operation.facts
        arguments = list(self._arguments(endpoint, operation))
        tag = node["tags"][0]
        schema = node["responses"]["200"]["content"]["application/json"]["schema"]
        returns, result = self._result(facts, schema)
        mentioned = shapes.names(returns) - {"Page"}
        for argument in arguments:
            mentioned |= shapes.names(argument.annotation)
        described = [(a.name, a.description) for a in arguments if a.description]
        paging, item = self._paging(operation, returns)

        def doc(summary: str, arguments: Entries, returned: Entries) -> str:
            return _doc(
                [summary, node.get("description", ""), facts.get("note", "")],
                [("Args", [*arguments, _OPTIONS]), ("Returns", returned), ("Raises", _RAISED)],
                indent=8,
                closing="Pages: " + " ".join(self._pages[operation.id]),
            )

        return Call(
            operation.id,
            operation.id.removeprefix(f"{tag}_"),
            operation.method.upper(),
            operation.path,
            facts["effect"],
            arguments,
            returns,
            result,
            doc(node["summary"], described, [(returns, node["responses"]["200"]["description"])]),
            sorted(mentioned),
            item,
            paging,
            doc(
                f"{node['summary'].removesuffix('.')}: every item of every page, as it is needed.",
                [*described, ("on_page", "Called with each page when it came, to show progress.")],
                [(f"Iterator[{item}]", "The items. Nothing is asked for before the first one.")],
            ),
        )

    def _paging(self, operation: walk.Operation, returns: str) -> tuple[str, str]:
        """The expression that makes the way to page, and the type of an item; empty for none."""
        if operation.facts.get("paging", "none") == "none":
            return "", ""
        (limit,) = (p for p in operation.node["parameters"] if p["name"] == "limit")
        item = returns.removeprefix("Page[").removesuffix("]")
        return f"OffsetPaging({limit['schema']['default']})", item

    def _result(self, facts: dict[str, Any], schema: Schema) -> tuple[str, str]:
        if "items" in facts:
            item = walk.resolve(self._document, schema).get("items", {})
            pointers = [*([facts["total"]] if "total" in facts else []), *facts.get("total_as", [])]
            totals = tuple(tuple(_steps(pointer)) for pointer in pointers)
            also = tuple(facts.get("items_as", []))
            more = f", also={also!r}" if also else ""
            more += f", totals={totals!r}" if totals else ""
            codec = f"_c.ListOf({shapes.codec(self._document, item)})"
            kind = shapes.annotation(self._document, item)
            return f"Page[{kind}]", f'Listing("{facts["items"]}", {codec}{more})'
        kind = shapes.annotation(self._document, schema)
        codec = shapes.codec(self._document, schema)
        if "result" in facts:
            return kind, f'Resource("{facts["result"]}", {codec})'
        return kind, f"Whole({codec})"

    def _arguments(self, endpoint: Endpoint, operation: walk.Operation) -> Iterator[Argument]:
        renamed = operation.facts.get("names", {})
        properties = [*endpoint.path_parameters, *endpoint.query_parameters]
        body: Schema = {"properties": {}}
        if endpoint.bodies:
            properties += _properties(endpoint.bodies[0].prop)
            body = walk.resolve(
                self._document,
                operation.node["requestBody"]["content"]["application/json"]["schema"],
            )
        names = {wire: renamed.get(wire, name) for wire, name in _python_names(properties).items()}
        for parameter in operation.node["parameters"]:
            wire = parameter["name"]
            yield self._argument(
                names[wire],
                wire,
                parameter["in"],
                parameter["schema"],
                parameter.get("required", False),
                self._description(parameter),
            )
        for wire, schema in body["properties"].items():
            required = wire in body.get("required", [])
            yield self._argument(
                names[wire], wire, "body", schema, required, self._description(schema)
            )

    def _argument(
        self, name: str, wire: str, place: str, schema: Schema, required: bool, description: str
    ) -> Argument:
        python_type = shapes.annotation(self._document, schema)
        codec = shapes.codec(self._document, schema)
        if place == "body" and shapes.is_nullable(self._document, schema):
            python_type, codec = f"{python_type} | None", f"_c.Nullable({codec})"
        return Argument(name, wire, place, python_type, codec, required, description)

    def _description(self, node: Schema) -> str:
        described: str = node.get("description", "")
        return described


def _steps(pointer: str) -> list[str | int]:
    """The steps of a JSON pointer."""
    return [int(step) if step.isdigit() else step for step in pointer.split("/")[1:]]


def _properties(generated: Any) -> list[Any]:
    """The properties of a class of the generator."""
    if not isinstance(generated, ModelProperty):
        raise TypeError(f"{generated} is not a class")  # the lint lets only objects be bodies
    return [*(generated.required_properties or []), *(generated.optional_properties or [])]


def _python_names(properties: list[Any]) -> dict[str, str]:
    """Wire name -> the generator's name, without its underscore behind harmless builtins."""
    names = {}
    for prop in properties:
        name = str(prop.python_name)
        plain = name.removesuffix("_")
        harmless = plain in RESERVED_WORDS and plain.isidentifier() and plain not in _TAKEN
        names[prop.name.get_untrusted_value()] = plain if harmless else name
    return names


def _doc(
    paragraphs: list[str],
    sections: list[tuple[str, Entries]],
    *,
    indent: int,
    closing: str = "",
) -> str:
    """A docstring: paragraphs, then sections of names with descriptions, wrapped."""
    margin = " " * indent
    blocks = [textwrap.fill(p, _WIDTH - indent) for p in paragraphs if p]
    for title, entries in sections:
        if entries:
            lines = [
                textwrap.fill(f"{name}: {text}", _WIDTH - indent - 4, subsequent_indent="    ")
                for name, text in entries
            ]
            blocks.append(f"{title}:\n" + textwrap.indent("\n".join(lines), "    "))
    if closing:
        blocks.append(textwrap.fill(closing, _WIDTH - indent, break_on_hyphens=False))
    text = "\n\n".join(blocks).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    body = textwrap.indent(text, margin).lstrip()
    return f'"""{body}\n{margin}"""' if "\n" in body else f'"""{body}"""'
