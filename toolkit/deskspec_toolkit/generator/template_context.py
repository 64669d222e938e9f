"""The values that templates print: all decisions are here, so that templates only loop.

Operations need most decisions and have their own module (`call_context`).
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties import EnumProperty, ModelProperty

from ..openapi.documents import Document
from ..openapi.methods import shorthands_of
from ..openapi.operations import JSON, Beside, OperationObject, facts_of, operations_of
from ..openapi.references import components_in, resolve
from ..openapi.rules import rules_of
from ..openapi.webhooks import event_keys, event_names, naming_fields, webhooks_of
from . import python_types
from .call_context import CallContext, MethodContext, call_view
from .docstrings import docstring, in_python
from .names import argument_name, field_name, properties_of, python_names
from .projection import SUCCESS, Schema

_SEARCH_FIELDS = {
    "epoch-s": "InstantField",
    "integer": "IntegerField",
    "names": "NamesField",
    "string": "TextField",
}
"""Kind of a search field -> its class in the runtime."""


class FieldContext(NamedTuple):
    """One attribute of a model."""

    name: str
    wire: str
    annotation: str
    codec: str
    description: str
    default: str
    """Its value in a model built by hand: the only one that it may have, or none."""


class InnerContext(NamedTuple):
    """One attribute of a resource that an object inside it has."""

    name: str
    annotation: str
    path: str
    """The attributes that lead to it, as arguments in Python."""


class BesideContext(NamedTuple):
    """One attribute beside a resource in a body."""

    name: str
    annotation: str
    description: str
    default: str = ""
    """The expression of its value where nothing is there; empty for `None`."""


_POSITIONS: Final = BesideContext(
    "positions",
    "tuple[int, ...]",
    "Indexes of its entries in the list that the call of a batch got; empty without one.",
    "()",
)


class ModelContext(NamedTuple):
    """One model class."""

    name: str
    bases: str
    doc: str
    fields: list[FieldContext]
    inner: list[InnerContext]
    beside: list[BesideContext]
    further: dict[str, str]
    """What else the class says of its attributes, in Python."""
    imports: list[str]


class SearchFieldsContext(NamedTuple):
    """The class of the fields of a search."""

    name: str
    resource: str
    fields: list[tuple[str, str, str]]
    """Attribute, class in the runtime, wire name."""


class WebhooksContext(NamedTuple):
    """How a vendor's webhooks are verified and decoded."""

    signature: str
    header: str
    event: tuple[str, ...]
    events: dict[str, str]
    keys: dict[str, dict[str, Any]]
    unknown: str | None
    has_forms: bool

    @property
    def models(self) -> list[str]:
        """The model classes of all events."""
        known = {*self.events.values(), *self.keys, self.unknown}
        return sorted(name for name in known if name is not None)

    @property
    def union(self) -> str:
        """The type of what `unwrap` returns."""
        return " | ".join([*self.models, *([] if self.unknown else ["UnknownEvent"])])


class TemplateContext:
    """Looks up what a template prints, by the names that the generator assigned."""

    def __init__(
        self, document: Document, pages: dict[str, list[str]], evidence: dict[str, str]
    ) -> None:
        self._document = document
        self._evidence = evidence
        self._schemas: dict[str, Schema] = document["components"]["schemas"]
        self._operations = {operation.id: operation for operation in operations_of(document)}
        self._pages = pages
        self._calls: dict[str, CallContext] = {}
        bodies = [op.node.get("requestBody") for op in self._operations.values()]
        self._sent = components_in(document, *bodies)
        self._filled = set(_filled(self._operations.values()))
        self._beside = _beside(document, self._operations.values())
        self.webhooks = _webhooks(document)

    def model(self, generated: ModelProperty) -> ModelContext:
        """Return what templates print about a model class."""
        name = str(generated.class_info.name)
        schema = self._schemas[name]
        names = python_names(properties_of(generated))
        aliases = {
            wire: facts_of(inner)["alias"]
            for wire, inner in schema["properties"].items()
            if "alias" in facts_of(inner)
        }
        required = schema.get("required", [])
        fields = [
            self._field(
                names[wire],
                wire,
                inner,
                name in self._sent,
                wire in required or (name, wire) in self._filled,
            )
            for wire, inner in schema["properties"].items()
            if wire not in aliases
        ]
        inner = list(self._inner(schema, set(names.values())))
        beside = self._beside.get(name, [])
        described = [
            *((field.name, field.description) for field in fields if field.description),
            *((each.name, each.description) for each in beside if each.description),
        ]
        annotations = [
            *(field.annotation for field in fields),
            *(each.annotation for each in inner),
            *(each.annotation for each in beside),
        ]
        mentioned = {name for annotation in annotations for name in python_types.names(annotation)}
        shorthand = facts_of(schema).get("shorthand")
        rules = list(rules_of(schema, names.__getitem__)) if name in self._sent else []
        paragraphs = [schema.get("description", name), *(f"Has {rule}." for rule in rules)]
        is_envelope = self.webhooks is not None and self.webhooks.unknown == name
        base = "_UnknownEvent" if is_envelope else "Model"
        further = {
            "_aliases": {wire: names[alias] for wire, alias in aliases.items()},
            "_required": [names[wire] for wire in required] if name in self._sent else [],
            "_rules": rules,
            "_shorthand": names[shorthand] if shorthand else None,
        }
        return ModelContext(
            name,
            f"{base}, _Of{name}" if inner or beside else base,
            docstring(paragraphs, [("Attributes", described)], indent=4, names=names),
            fields,
            inner,
            beside,
            {each: _in_python(value) for each, value in further.items() if value},
            sorted((mentioned & self._schemas.keys()) - {name}),
        )

    def _inner(self, schema: Schema, taken: set[str]) -> Iterator[InnerContext]:
        """Yield what a JSON:API resource has further inside; nothing if the object is none."""
        place = facts_of(self._document["info"]).get("resource", {})
        for wire, field in self._inside(schema, place.get("fields")):
            if (name := argument_name(wire)) not in taken:
                taken.add(name)
                yield InnerContext(name, field, f'"{argument_name(place["fields"])}", "{name}"')
        for wire, _ in self._inside(schema, place.get("links")):
            link = argument_name(wire)
            one = self._property(self._property(schema, place["links"]), wire)
            ids = dict(self._inside(one, "data"))
            if "id" in ids and (name := f"{link}_id") not in taken:
                taken.add(name)
                path = f'"{argument_name(place["links"])}", "{link}", "data", "id"'
                yield InnerContext(name, f"{ids['id'].removesuffix(' | None')} | None", path)

    def _inside(self, schema: Schema, wire: str | None) -> Iterator[tuple[str, str]]:
        """Yield the fields of the object that a property holds, each with its Python type."""
        holder = self._property(schema, wire)
        for name, field in holder.get("properties", {}).items():
            annotation = python_types.annotation(self._document, field)
            may_lack = name not in holder.get("required", []) or wire not in schema["required"]
            if may_lack or python_types.is_nullable(self._document, field):
                annotation = f"{annotation} | None"
            yield name, annotation

    def _property(self, schema: Schema, wire: str | None) -> Schema:
        """Return the schema of an object's property; an empty one if it has none."""
        holder = resolve(self._document, schema)
        found: Schema = resolve(self._document, holder.get("properties", {}).get(wire, {}))
        return found

    def _field(
        self, name: str, wire: str, schema: Schema, sent: bool, required: bool
    ) -> FieldContext:
        annotation = python_types.annotation(self._document, schema, sent=sent)
        codec = python_types.codec(self._document, schema, sent=sent)
        is_nullable = python_types.is_nullable(self._document, schema)
        if sent and is_nullable:
            codec = f"_c.Nullable({codec})"
        # The projection requires what every profile requires, and what the client knows of a send;
        # what one lets be null, it does, too.
        if (is_nullable or not required) and annotation != "Any":
            annotation = f"{annotation} | None"
        described = in_python(schema.get("description", ""), annotation, sent=sent)
        is_constant = sent and required and "const" in schema
        default = repr(schema["const"]) if is_constant else "ABSENT"
        return FieldContext(name, wire, annotation, codec, described, default)

    def spellings(self, generated: EnumProperty) -> dict[str, str]:
        """Return the other spellings of enum values, each with its value."""
        facts = facts_of(self._schemas[str(generated.class_info.name)])
        spellings: dict[str, str] = facts.get("spellings", {})
        return spellings

    def call(self, endpoint: Endpoint) -> CallContext:
        """Return what templates print about an operation; cached for several templates."""
        return self._call(str(endpoint.name))

    def _call(self, operation_id: str) -> CallContext:
        if operation_id not in self._calls:
            operation = self._operations[operation_id]
            pages = self._pages[operation.id]
            self._calls[operation.id] = call_view(
                self._document, operation, pages, self._evidence[operation.id]
            )
        return self._calls[operation_id]

    def methods_of(self, collection: EndpointCollection) -> list[tuple[str, MethodContext]]:
        """Return the methods of a resource, each with the module of its operation.

        Those that operations of other resources declare are the last ones.
        """
        own = [self.call(each) for each in collection.endpoints]
        found = [(f".{call.id}", method) for call in own for method in call.methods]
        found += [
            (f"..{operation.node['tags'][0]}.{operation.id}", method)
            for operation in self._operations.values()
            if operation.node["tags"] != [collection.tag]
            and any(each.resource == collection.tag for each in shorthands_of(operation))
            for method in self._call(operation.id).methods
        ]
        return [each for each in found if each[1].resource == collection.tag]

    def models_of(self, collection: EndpointCollection) -> list[str]:
        """Return the models that the methods of a resource mention."""
        methods = [method for _, method in self.methods_of(collection)]
        texts = [f"{method.signature} {method.returns}" for method in methods]
        return sorted(
            self._schemas.keys() & {n for each in texts for n in python_types.names(each)}
        )

    def search_fields(self, tag: str) -> list[SearchFieldsContext]:
        """Return the field classes of the searches of a resource."""
        return [
            SearchFieldsContext(
                operation.facts["search_class"],
                tag,
                [
                    (field_name(tag, field), _SEARCH_FIELDS[kind], field)
                    for field, kind in operation.facts["search"].items()
                ],
            )
            for operation in self._operations.values()
            if operation.node["tags"] == [tag] and "search" in operation.facts
        ]


def _in_python(value: Any) -> str:
    """Return the value of a class variable in Python: what cannot be changed, for a list."""
    if not isinstance(value, list):
        return repr(value)
    if all(isinstance(each, str) for each in value):
        return f"frozenset({value})"
    return f"({', '.join(map(repr, value))},)"


def _filled(operations: Iterable[OperationObject]) -> Iterator[tuple[str, str]]:
    """Yield the class of each result that has what the client made, and the field with it."""
    for operation in operations:
        for place in operation.facts.get("fill", {}):
            schema = operation.node["responses"]["200"]["content"][JSON]["schema"]
            yield schema["$ref"].rsplit("/", 1)[-1], place.rsplit("/", 1)[-1]


def _beside(
    document: Document, operations: Iterable[OperationObject]
) -> dict[str, list[BesideContext]]:
    """Return what is beside the results of a class, by its name."""
    bodies: dict[str, list[dict[str, Beside]]] = {}
    of_batches: set[str] = set()
    for operation in operations:
        content = operation.node["responses"]["200"].get("content", {})
        schema = content.get(JSON, {}).get("schema", {})
        if "$ref" in schema:
            said = {each["name"]: Beside(**each) for each in operation.node[SUCCESS]["beside"]}
            component = schema["$ref"].rsplit("/", 1)[-1]
            bodies.setdefault(component, []).append(said)
            if {"batch", "result"} <= operation.facts.keys():
                of_batches.add(component)
    return {
        name: [*_beside_each(document, each), *([_POSITIONS] if name in of_batches else [])]
        for name, each in bodies.items()
    }


def _beside_each(document: Document, bodies: list[dict[str, Beside]]) -> Iterator[BesideContext]:
    for name, beside in {name: each for body in bodies for name, each in body.items()}.items():
        annotation = python_types.annotation(document, beside.schema)
        if not all(name in body and body[name].is_required for body in bodies):
            annotation = f"{annotation} | None"
        described = resolve(document, beside.schema).get("description", "")
        yield BesideContext(name, annotation, in_python(described, annotation))


def _webhooks(document: Document) -> WebhooksContext | None:
    """Return the documented webhooks; `None` if there are none."""
    facts: dict[str, Any] | None = facts_of(document["info"]).get("webhooks")
    if facts is None:
        return None
    events: dict[str, str] = {}
    keys: dict[str, dict[str, Any]] = {}
    unknown = None
    for webhook in webhooks_of(document):
        names = event_names(document, webhook)
        if names:
            events |= dict.fromkeys(names, webhook.model)
        elif webhook.has:
            keys[webhook.model] = event_keys(document, webhook)
        else:
            unknown = webhook.model
    return WebhooksContext(
        facts["signature"],
        facts["header"],
        tuple(naming_fields(document)),
        events,
        keys,
        unknown,
        "form" in facts.get("bodies", ()),
    )
