"""One operation as oracles see it: its arguments, its responses, and what it declares."""

import functools
from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from .documents import Document
from .envelopes import place_of_item, put, view_inside
from .operations import FORM, JSON, facts_of, is_json, json_media, operations_of
from .path_template import PathTemplate
from .references import resolve
from .schema_view import SchemaView
from .words import letters

Where: TypeAlias = Literal["path", "query", "header", "cookie", "body", "form"]
_QUESTIONS = frozenset({"_search", "filter", "find", "list", "query", "search"})
_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_JOINED = frozenset({"form", "simple"})
"""Styles in which a list is one text, with commas, unless it is exploded."""
WAIT_HEADERS = frozenset({"ratelimit-reset", "retry-after", "x-ratelimit-reset"})
"""Headers that say how long to wait before the next request."""


@frozen(eq=False)
class ArgumentField:
    """An argument of a call: a parameter, a field of the JSON body, or one of a form with parts."""

    name: str
    where: Where
    view: SchemaView
    required: bool
    description: str
    is_joined: bool = False
    """Whether a list is sent as one text, with commas."""
    place: tuple[str, ...] = ()
    """The keys that lead to it in the body; none if only its name does."""

    @property
    def is_volatile(self) -> bool:
        """Whether the provider sets it at each change, whatever is sent."""
        return bool(facts_of({**self.view.schema}).get("volatile"))


@frozen(eq=False)
class OperationView:
    """An operation of a contract."""

    id: str
    method: str
    """In upper case."""
    path: str
    """The template."""
    node: Mapping[str, Any] = field(repr=False)
    item: Mapping[str, Any] = field(repr=False)
    """The node of its path."""
    document: Document = field(repr=False)

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def facts(self) -> Mapping[str, Any]:
        """What the contract declares for deskspec; empty in a foreign one."""
        facts: Mapping[str, Any] = self.node.get("x-deskspec", {})
        return facts

    @property
    def effect(self) -> str:
        """`read`, `write` or `send`: declared, else by the HTTP method."""
        declared: str | None = self.facts.get("effect")
        return declared or ("read" if self.method in _READS else "write")

    @property
    def is_lookup(self) -> bool:
        """Whether it reads: by its effect, or as a `POST` named like a search.

        Only `effect` decides what may be sent to a live provider, never a name.
        """
        last = self.path.rstrip("/").rpartition("/")[2].lower()
        return self.effect == "read" or (
            self.method == "POST" and "effect" not in self.facts and last in _QUESTIONS
        )

    @property
    def is_secured(self) -> bool:
        """Whether every call needs credentials."""
        given = self.node.get("security", self.document.get("security", []))
        return bool(given) and {} not in given

    @functools.cached_property
    def fields(self) -> list[ArgumentField]:
        """All arguments of a call.

        A name that path and body share is that of the path, unless the body must have it, too.
        """
        found: dict[tuple[str, str], ArgumentField] = {}
        for declared in (*self.item.get("parameters", []), *self.node.get("parameters", [])):
            given = resolve(self.document, declared)
            schema = given.get("schema", {})
            for media in given.get("content", {}).values():
                schema = media.get("schema", {})
            view = SchemaView(self.document, _with_examples(schema, given))
            says = f"{given.get('description', '')} {view.description}".strip()
            required = given["in"] == "path" or given.get("required", False)
            is_joined = given.get("explode", True) is False and given.get("style") in _JOINED
            found[given["in"], given["name"]] = ArgumentField(
                given["name"], given["in"], view, required, says, is_joined
            )
        in_path = {name for where, name in found if where == "path"}
        in_body = (
            field
            for field in self._fields_of(self.body, "body")
            if field.required or field.name not in in_path
        )
        return [*found.values(), *in_body, *self._form_fields()]

    @functools.cached_property
    def body(self) -> SchemaView | None:
        """The schema of the JSON request body; `None` if there is none."""
        content = resolve(self.document, self.node.get("requestBody", {})).get("content", {})
        media = json_media(content)
        if media is None:
            return None
        return SchemaView(self.document, _with_examples(media.get("schema", {}), media))

    @functools.cached_property
    def envelope(self) -> tuple[str, ...]:
        """The keys that lead to the fields in the body of a foreign contract."""
        if self.facts or self.is_lookup or self.body is None:
            return ()
        return place_of_item(self.body)

    @property
    def fields_view(self) -> SchemaView | None:
        """The schema of the body's fields: `body`, or what its envelope holds, side by side."""
        if self.body is None or self.facts:
            return self.body
        return view_inside(self.body, self.envelope).flat

    def repeats_id(self, field: ArgumentField) -> bool:
        """Whether a field in an envelope has the id that the path has, too."""
        is_id = bool(field.place) and letters(field.name) == "id"
        return is_id and bool(PathTemplate(self.path).names)

    def body_with(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return a body with the given fields, each at its place.

        An envelope gets the constants that it requires, and the id that the path has.
        """
        body: dict[str, Any] = {}
        named = PathTemplate(self.path).names
        for each in self.fields:
            if each.where != "body":
                continue
            if self.repeats_id(each) and named[-1] in given:
                value = given[named[-1]]
                value = str(value) if each.view.types == {"string"} else value
            elif each.name in given:
                value = given[each.name]
            elif each.place and each.required and len(each.view.choices) == 1:
                (value,) = each.view.choices
            else:
                continue
            put(body, each.place or (each.name,), value)
        return body

    @property
    def entry_fields(self) -> "list[ArgumentField]":
        """The fields of each entry of a body that is a list of objects."""
        entry = self.body.items if self.body is not None else None
        return [
            ArgumentField(name, "body", view, name in entry.required, view.description)
            for name, view in (entry.properties.items() if entry is not None else ())
            if entry is not None
        ]

    @property
    def media_types(self) -> list[str]:
        """The media types of a request body."""
        body = resolve(self.document, self.node.get("requestBody", {}))
        return list(body.get("content", {}))

    @property
    def json_type(self) -> str:
        """The media type that a JSON request body is sent with."""
        named = (kind for kind in self.media_types if is_json(kind) and "*" not in kind)
        return next(named, JSON)

    @property
    def body_is_required(self) -> bool:
        given = resolve(self.document, self.node.get("requestBody", {}))
        return bool(given.get("required", False))

    @functools.cached_property
    def responses(self) -> Mapping[str, SchemaView | None]:
        """Documented status, `4XX` or `default` -> the schema of its JSON body, if it has one."""
        found: dict[str, SchemaView | None] = {}
        for code, declared in self.node.get("responses", {}).items():
            content = resolve(self.document, declared).get("content", {})
            media = json_media(content)
            schema = {} if media is None else media.get("schema", {})
            found[str(code)] = None if media is None else SchemaView(self.document, schema)
        return found

    @property
    def success(self) -> SchemaView | None:
        """The schema of the JSON body of its first success that has one."""
        codes = sorted(code for code in self.responses if code.startswith("2"))
        return next((view for code in codes if (view := self.responses[code])), None)

    def documents(self, status: int) -> bool:
        """Whether the contract documents a status."""
        return self._code_of(status) is not None

    def response(self, status: int) -> SchemaView | None:
        """Return the schema of the JSON body for a status; `None` if none is documented."""
        return self.responses.get(self._code_of(status) or "")

    @property
    def wait_headers(self) -> frozenset[str]:
        """The documented headers of a 429 that say how long to wait, in lower case."""
        declared = resolve(self.document, self.node.get("responses", {}).get("429", {}))
        return WAIT_HEADERS & {name.lower() for name in declared.get("headers", {})}

    def field_called(self, name: str) -> ArgumentField | None:
        return next((each for each in self.fields if each.name == name), None)

    def examples(self) -> Iterator[Any]:
        """Yield the documented bodies of its successes."""
        for code, declared in self.node.get("responses", {}).items():
            if str(code).startswith("2"):
                for media in resolve(self.document, declared).get("content", {}).values():
                    yield from _examples(media)

    def _code_of(self, status: int) -> str | None:
        codes = {code.lower(): code for code in self.responses}
        fitting = (str(status), f"{str(status)[0]}xx", "default")
        return next((codes[each] for each in fitting if each in codes), None)

    def _form_fields(self) -> Iterator[ArgumentField]:
        """Yield the fields of a form with parts, where the body can be nothing else."""
        content = resolve(self.document, self.node.get("requestBody", {})).get("content", {})
        if self.body is None and FORM in content:
            view = SchemaView(self.document, content[FORM].get("schema", {}))
            yield from self._fields_of(view, "form")

    def _fields_of(self, body: SchemaView | None, where: Where) -> Iterator[ArgumentField]:
        outer = self.envelope if where == "body" and body is not None else ()
        body = view_inside(body, outer) if body is not None else None
        objects = [each for each in body.branches if each.properties] if body is not None else []
        if body is not None and not body.schema.get("properties") and len(objects) > 1:
            body = objects[0]  # one that the body may be; the fields of several would be none
        if body is not None and "object" in body.types:
            flat = body.flat if not self.facts else body
            for name, view in flat.properties.items():
                if view.schema.get("readOnly", False):
                    continue
                required = name in flat.required
                inner = (name,) if flat is body else tuple(body.place_of(name).split("."))
                place = (*outer, *inner) if outer or flat is not body else ()
                yield ArgumentField(name, where, view, required, view.description, place=place)


def operation_views(document: Document, ids: Mapping[tuple[str, str], str]) -> list[OperationView]:
    """The operations of a document.

    Args:
        document: The contract.
        ids: Method in upper case and path template -> id.
    """
    return [
        OperationView(
            ids[operation.method.upper(), operation.path],
            operation.method.upper(),
            operation.path,
            operation.node,
            document["paths"][operation.path],
            document,
        )
        for operation in operations_of(document)
    ]


def _examples(node: Mapping[str, Any]) -> Iterator[Any]:
    if "example" in node:
        yield node["example"]
    for each in node.get("examples", {}).values():
        if isinstance(each, dict) and "value" in each:
            yield each["value"]


def _with_examples(schema: Any, around: Mapping[str, Any]) -> Any:
    """A schema with the examples of the parameter or the body that it belongs to."""
    shown = list(_examples(around))
    return {"allOf": [schema], "examples": shown} if shown and isinstance(schema, dict) else schema
