"""Pairs of our own contracts: one operation of one, and what one change of a kind makes of it.

A kind says what it does to a schema, a field or an operation, and which level that has sent and
received. It is applied wherever it can be.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from deskspec_runtime.findings import Direction
from deskspec_toolkit.openapi.documents import Document
from deskspec_toolkit.openapi.nodes import Place
from deskspec_toolkit.openapi.operations import JSON, operations_of
from deskspec_toolkit.openapi.references import lookup, part_at, reached_from

Node: TypeAlias = dict[str, Any]
DIRECTIONS: Final[tuple[Direction, ...]] = ("request", "response")
_SCALARS: Final = frozenset({"string", "integer", "number", "boolean"})
_TEXT: Final = {"type": "string"}
_NEW: Final = "introduced"
_BODILESS: Final = {"204": {"description": "Done."}}


class Site(NamedTuple):
    """A schema, or a field of one."""

    place: Place
    is_required: bool


class Kind(NamedTuple):
    """One kind of change."""

    name: str
    request: str
    """The level for what is sent; empty if it is never sent."""
    response: str
    """The level for what is received; empty likewise."""
    edit: Callable[[Node, Site], bool]
    """Changes a schema, or returns false if it cannot."""

    def level(self, direction: Direction) -> str:
        return self.request if direction == "request" else self.response


def of_operation(contract: Document, operation_id: str, direction: Direction) -> Document:
    """The contract of the requests or of the responses of one operation."""
    (operation,) = (each for each in operations_of(contract) if each.id == operation_id)
    keys = ("responses",) if direction == "response" else ("parameters", "requestBody")
    kept = {key: operation.node[key] for key in keys if key in operation.node}
    node = {"operationId": operation.id, "responses": _BODILESS, **kept}
    document: Document = {
        "openapi": "3.1.0",
        "info": {"title": "One operation", "version": "1"},
        "paths": {operation.path: {operation.method: node}},
        "components": {},
    }
    for reference in reached_from(contract, kept):
        _, kind, name = reference.removeprefix("#/").split("/")
        document["components"].setdefault(kind, {})[name] = lookup(contract, reference)
    copy: Document = json.loads(json.dumps(document))
    return copy


def operation_place(document: Document) -> Place:
    (path,) = document["paths"]
    (method,) = document["paths"][path]
    return ("paths", path, method)


def sites(document: Document, direction: Direction) -> Iterator[Site]:
    """The schemas that are not one of several alternatives."""
    seen: set[str] = set()
    hidden = "readOnly" if direction == "request" else "writeOnly"

    def below(site: Site, node: Any) -> Iterator[Site]:
        if not isinstance(node, dict) or node.get(hidden) is True:
            return
        if "$ref" in node:
            if node["$ref"] not in seen:
                seen.add(node["$ref"])
                place = tuple(node["$ref"][2:].split("/"))
                yield from below(Site(place, is_required=True), lookup(document, node["$ref"]))
            return
        if {"anyOf", "oneOf", "allOf"} & node.keys():
            return
        yield site
        for name, inner in node.get("properties", {}).items():
            is_required = name in node.get("required", [])
            yield from below(Site((*site.place, "properties", name), is_required), inner)
        for key in ("items", "additionalProperties"):
            yield from below(Site((*site.place, key), is_required=True), node.get(key))

    for place in _tops(document, direction):
        yield from below(Site(place, is_required=True), part_at(document, place))


def _tops(document: Document, direction: Direction) -> Iterator[Place]:
    """The places of the schemas of an operation that no other one is around."""
    top = operation_place(document)
    node = part_at(document, top)
    if direction == "request":
        for number, parameter in enumerate(node.get("parameters", [])):
            if "schema" in parameter:
                yield (*top, "parameters", str(number), "schema")
        bodies: dict[Place, Any] = {("requestBody",): node.get("requestBody", {})}
    else:
        codes = [code for code in node["responses"] if code.startswith("2")]
        bodies = {("responses", code): node["responses"][code] for code in codes}
    for place, body in bodies.items():
        if "schema" in body.get("content", {}).get(JSON, {}):
            yield (*top, *place, "content", JSON, "schema")


def types_of(schema: Mapping[str, Any]) -> set[str]:
    given = schema.get("type", [])
    return {given} if isinstance(given, str) else set(given)


def _is_plain(schema: Node, *types: str) -> bool:
    """Whether a schema is of one of these types only, and lists no values."""
    is_listed = {"enum", "const", "format", "x-deskspec"} & schema.keys()
    return (
        not is_listed
        and len(types_of(schema) - {"null"}) == 1
        and types_of(schema)
        <= {
            *types,
            "null",
        }
    )


def _limit(keyword: str, value: Callable[[Any], Any], *types: str) -> Callable[..., bool]:
    """Sets a limit to a value that is made of the old one; `None` removes it."""

    def edit(schema: Node, site: Site) -> bool:
        old = schema.get(keyword)
        new = value(old)
        if not _is_plain(schema, *types) or new == old or (new is not None and new < 0):
            return False
        if new is None:
            del schema[keyword]
        else:
            schema[keyword] = new
        return True

    return edit


def _set(key: str, value: Any) -> Callable[..., bool]:
    def edit(schema: Node, site: Site) -> bool:
        if schema.get(key) == value or not _is_plain(schema, *_SCALARS):
            return False
        schema[key] = value
        return True

    return edit


def _listed(change: Callable[[list[Any]], list[Any]]) -> Callable[..., bool]:
    def edit(schema: Node, site: Site) -> bool:
        old = [each for each in schema.get("enum", []) if each is not None]
        if len(old) < 2 or "string" not in types_of(schema):
            return False
        schema["enum"] = change(schema["enum"])
        return True

    return edit


def _null(is_required: bool) -> Callable[..., bool]:
    def edit(schema: Node, site: Site) -> bool:
        if site.is_required != is_required or "null" in types_of(schema):
            return False
        if not _is_plain(schema, *_SCALARS):
            return False
        schema["type"] = [schema["type"], "null"]
        return True

    return edit


def _no_null(schema: Node, site: Site) -> bool:
    if "null" not in types_of(schema) or not _is_plain(schema, *_SCALARS):
        return False
    (schema["type"],) = types_of(schema) - {"null"}
    return True


def _retyped(old: str, new: str) -> Callable[..., bool]:
    def edit(schema: Node, site: Site) -> bool:
        if not _is_plain(schema, old):
            return False
        schema["type"] = [new, "null"] if "null" in types_of(schema) else new
        return True

    return edit


def _closed(is_closed: bool) -> Callable[..., bool]:
    def edit(schema: Node, site: Site) -> bool:
        others = schema.get("additionalProperties", True)
        if not schema.get("properties") or others is not is_closed:
            return False
        schema["additionalProperties"] = not is_closed
        return True

    return edit


def _gone(is_required: bool) -> Callable[..., bool]:
    def edit(schema: Node, site: Site) -> bool:
        for name, field in schema.get("properties", {}).items():
            is_shown = not ({"readOnly", "writeOnly"} & field.keys())
            if is_shown and (name in schema.get("required", [])) == is_required:
                del schema["properties"][name]
                schema["required"] = [each for each in schema.get("required", []) if each != name]
                return True
        return False

    return edit


def _added(is_required: bool) -> Callable[..., bool]:
    def edit(schema: Node, site: Site) -> bool:
        if not schema.get("properties"):
            return False
        schema["properties"][_NEW] = {"type": "boolean"}
        if is_required:
            schema["required"] = [*schema.get("required", []), _NEW]
        return True

    return edit


def _needed(is_needed: bool) -> Callable[..., bool]:
    def edit(schema: Node, site: Site) -> bool:
        required = schema.get("required", [])
        for name, field in schema.get("properties", {}).items():
            is_shown = not ({"readOnly", "writeOnly"} & field.keys())
            if is_shown and (name in required) != is_needed:
                kept = [each for each in required if each != name]
                schema["required"] = [*kept, name] if is_needed else kept
                return True
        return False

    return edit


KINDS: Final = [
    Kind(
        "length new", "breaking", "compatible", _limit("maxLength", lambda old: old or 5, "string")
    ),
    Kind(
        "length less",
        "breaking",
        "compatible",
        _limit("maxLength", lambda old: old and old - 1, "string"),
    ),
    Kind(
        "length more",
        "compatible",
        "compatible",
        _limit("maxLength", lambda old: old and old + 1, "string"),
    ),
    Kind(
        "length gone", "compatible", "compatible", _limit("maxLength", lambda old: None, "string")
    ),
    Kind(
        "minimum new",
        "breaking",
        "compatible",
        _limit("minimum", lambda old: 5 if old is None else old, "integer"),
    ),
    Kind(
        "minimum more",
        "breaking",
        "compatible",
        _limit("minimum", lambda old: None if old is None else old + 1, "integer"),
    ),
    Kind(
        "maximum more",
        "compatible",
        "compatible",
        _limit("maximum", lambda old: old and old + 1, "integer"),
    ),
    Kind(
        "maximum less",
        "breaking",
        "compatible",
        _limit("maximum", lambda old: old and old - 1, "integer"),
    ),
    Kind("items new", "breaking", "compatible", _limit("maxItems", lambda old: old or 3, "array")),
    Kind(
        "items more",
        "compatible",
        "compatible",
        _limit("maxItems", lambda old: old and old + 1, "array"),
    ),
    Kind("items gone", "compatible", "compatible", _limit("maxItems", lambda old: None, "array")),
    Kind("pattern", "breaking", "compatible", _set("pattern", "^introduced$")),
    Kind("description", "docs-only", "docs-only", _set("description", "In other words.")),
    Kind("deprecated", "compatible", "compatible", _set("deprecated", True)),
    Kind("enum value gone", "breaking", "compatible", _listed(lambda old: old[1:])),
    Kind("enum value new", "compatible", "compatible", _listed(lambda old: [*old, _NEW])),
    Kind("null of a required one", "compatible", "breaking", _null(True)),
    Kind("null of an optional one", "compatible", "compatible", _null(False)),
    Kind("no null", "breaking", "compatible", _no_null),
    Kind("text a number", "breaking", "breaking", _retyped("string", "integer")),
    Kind("integer a number", "compatible", "breaking", _retyped("integer", "number")),
    Kind("integer a text", "breaking", "breaking", _retyped("integer", "string")),
    Kind("flag a text", "breaking", "breaking", _retyped("boolean", "string")),
    Kind("closed", "breaking", "compatible", _closed(True)),
    Kind("opened", "compatible", "compatible", _closed(False)),
    Kind("required field gone", "breaking", "breaking", _gone(True)),
    Kind("optional field gone", "breaking", "compatible", _gone(False)),
    Kind("required field new", "breaking", "compatible", _added(True)),
    Kind("optional field new", "compatible", "compatible", _added(False)),
    Kind("field required", "breaking", "compatible", _needed(True)),
    Kind("field no longer required", "compatible", "breaking", _needed(False)),
]


def operation_pairs(
    document: Document, direction: Direction
) -> Iterator[tuple[str, str, Document]]:
    """Yield name, level and document of each change of the operation itself."""
    place = operation_place(document)
    _, path, method = place

    def changed(edits: Mapping[str, Any]) -> Document:
        new: Document = json.loads(json.dumps(document))
        new["paths"][path][method].update(edits)
        return new

    node = part_at(document, place)
    yield "operation gone", "breaking", {**document, "paths": {}}
    yield "operation renamed", "breaking", changed({"operationId": "introduced"})
    yield "operation deprecated", "compatible", changed({"deprecated": True})
    yield "operation described", "docs-only", changed({"summary": "In other words."})
    other = {"operationId": _NEW, "responses": _BODILESS}
    added = changed({})
    added["paths"][f"/{_NEW}"] = {"get": other}
    yield "operation new", "compatible", added
    if direction == "request":
        yield from _of_request(node, changed)
    else:
        yield from _of_responses(node["responses"], changed)


def _of_request(
    node: Node, changed: Callable[[Mapping[str, Any]], Document]
) -> Iterator[tuple[str, str, Document]]:
    parameters = node.get("parameters", [])
    for is_required, level in ((True, "breaking"), (False, "compatible")):
        new = {"name": _NEW, "in": "query", "required": is_required, "schema": {"type": "boolean"}}
        yield f"parameter new, {level}", level, changed({"parameters": [*parameters, new]})
    for one in [each for each in parameters if each.get("in", "path") != "path"]:
        rest = [each for each in parameters if each is not one]
        needed = bool(one.get("required"))
        yield "parameter gone", "breaking", changed({"parameters": rest})
        flipped = [{**one, "required": not needed}, *rest]
        level = "compatible" if needed else "breaking"
        yield f"parameter required, {level}", level, changed({"parameters": flipped})
    body = node.get("requestBody")
    if body is None:
        new = {"required": True, "content": {JSON: {"schema": _TEXT}}}
        yield "body new", "breaking", changed({"requestBody": new})
    elif "$ref" not in body:
        without = changed({})
        del without["paths"][operation_place(without)[1]][operation_place(without)[2]][
            "requestBody"
        ]
        yield "body gone", "breaking", without
        needed = bool(body.get("required"))
        level = "compatible" if needed else "breaking"
        flipped_body = {**body, "required": not needed}
        yield f"body required, {level}", level, changed({"requestBody": flipped_body})
        more = {**body, "content": {**body["content"], "text/csv": {"schema": _TEXT}}}
        yield "media type new", "compatible", changed({"requestBody": more})


def _of_responses(
    responses: Node, changed: Callable[[Mapping[str, Any]], Document]
) -> Iterator[tuple[str, str, Document]]:
    new = {**responses, "418": {"description": "No."}}
    yield "status new", "compatible", changed({"responses": new})
    failures = {code: each for code, each in responses.items() if not code.startswith("2")}
    if failures:
        rest = {code: each for code, each in responses.items() if code.startswith("2")}
        yield "failures gone", "compatible", changed({"responses": rest})
        yield "success gone", "breaking", changed({"responses": failures})
    for code in [each for each in responses if each.startswith("2")]:
        success = responses[code]
        if "$ref" in success:
            continue
        headers = {**success.get("headers", {}), "X-Introduced": {"schema": _TEXT}}
        told = {**responses, code: {**success, "headers": headers}}
        yield "header new", "compatible", changed({"responses": told})
        if success.get("content"):
            empty = {**responses, code: {"description": "Nothing."}}
            yield "body of a success gone", "breaking", changed({"responses": empty})
