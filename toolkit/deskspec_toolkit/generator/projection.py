"""The client's view of a vendor: all contracts joined, reduced to what a client needs.

Joining only adds: the result has every field of every profile, and a value may have every type that
a profile gives it. The result is one OpenAPI document for the generator. It has no error bodies
(errors are exceptions), and one schema for all successes of an operation.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, TypeAlias

from deskspec_runtime.values.codecs import FORMATS

from ..failure import Failure
from ..openapi.documents import Document
from ..openapi.operations import JSON, OperationObject, operations_of, webhooks_of
from ..openapi.references import components_in, resolve
from ..openapi.vocabulary import TEXT_FORM
from .limits import LIMITS, joined_limits

Schema: TypeAlias = dict[str, Any]
Alternatives: TypeAlias = dict[str, Schema]
"""Kind of value -> its schema. Kinds are JSON types, `any`, and wire formats."""


def project(documents: list[Document]) -> Document:
    """Join the contracts of a vendor (default profile first) into one document."""
    joined = _prepared(documents[0])
    for document in documents[1:]:
        _join_documents(joined, _prepared(document))
    for operation in operations_of(joined):
        _keep_success(joined, operation)
    joined["x-deskspec-security"] = joined["components"]["securitySchemes"]
    joined["components"] = {"schemas": dict(_reachable(joined))}
    return joined


def alternatives(document: Document, schema: Schema) -> Alternatives:
    """Return the kinds of value that a schema allows, each with its schema."""
    if "$ref" in schema:
        named = resolve(document, schema)
        if "properties" in named:
            return {"object": schema}
        if "enum" in named:
            return {"string": schema}
        return alternatives(document, named)
    for key in ("anyOf", "oneOf"):
        if key in schema:
            kinds: Alternatives = {}
            for choice in schema[key]:
                for kind, alternative in alternatives(document, choice).items():
                    kinds[kind] = _join_kind(document, kinds.get(kind), alternative)
            return kinds
    types = schema.get("type", "any")
    kinds = {}
    for kind in types if isinstance(types, list) else [types]:
        alternative = {**schema, "type": kind}
        wire_format = schema.get("format")
        if kind == "any":
            kinds[kind] = {}
        elif kind == "null":
            kinds[kind] = {"type": "null"}
        elif wire_format == TEXT_FORM or _is_converted(wire_format):
            others = kinds.get(f"format:{wire_format}", {}).get("type", [])
            kinds[f"format:{wire_format}"] = {**schema, "type": [*others, kind]}
        else:
            kinds[kind] = alternative
    return kinds


def _is_converted(wire_format: str | None) -> bool:
    """Return whether a wire format has a Python type other than text."""
    known = FORMATS.get(wire_format or "")
    return known is not None and known.annotation != "str"


def join(document: Document, first: Schema, second: Schema) -> Schema:
    """Return a schema that allows what either of two allows."""
    kinds = alternatives(document, first)
    for kind, alternative in alternatives(document, second).items():
        kinds[kind] = _join_kind(document, kinds.get(kind), alternative)
    text_form = f"format:{TEXT_FORM}"
    if text_form in kinds and kinds.keys() - {text_form, "null"}:
        del kinds[text_form]
    if "number" in kinds and "integer" in kinds:
        number = _join_kind(document, kinds["number"], kinds.pop("integer"))
        kinds["number"] = {**number, "type": "number"}
    if "any" in kinds:
        return {}
    described = first.get("description") or second.get("description")
    joined: Schema = (
        dict(next(iter(kinds.values()))) if len(kinds) == 1 else {"anyOf": list(kinds.values())}
    )
    if described and "$ref" not in joined:
        joined["description"] = described
    return joined


def _join_kind(document: Document, first: Schema | None, second: Schema) -> Schema:
    if first is None or first == second:
        return second
    if "$ref" in first and "$ref" in second:
        raise Failure(
            f"{first['$ref']} and {second['$ref']} are at the same place in two profiles: "
            "give them one name"
        )
    for named, beside in ((first, second), (second, first)):
        if "$ref" in named:
            if "properties" in beside:
                raise Failure(
                    f"{named['$ref']} is at a place where another profile has no name: add one"
                )
            return named
    both = {**second, **first}
    joined = {key: value for key, value in both.items() if key not in LIMITS}
    joined |= joined_limits(first, second)
    if isinstance(first.get("type"), list) and isinstance(second.get("type"), list):
        joined["type"] = list(dict.fromkeys([*first["type"], *second["type"]]))
    for key in ("items", "additionalProperties"):
        inner, other = first.get(key), second.get(key)
        if isinstance(inner, dict) and isinstance(other, dict):
            joined[key] = join(document, inner, other)
    if "enum" in first and "enum" in second:
        joined["enum"] = list(dict.fromkeys([*first["enum"], *second["enum"]]))
    if "x-deskspec" in first and "x-deskspec" in second:
        joined["x-deskspec"] = _join_facts(first["x-deskspec"], second["x-deskspec"])
    return joined


def _join_components(document: Document, first: Schema, second: Schema) -> Schema:
    if "properties" not in first or "properties" not in second:
        return join(document, first, second)
    properties = dict(first["properties"])
    for name, schema in second["properties"].items():
        properties[name] = (
            join(document, properties[name], schema) if name in properties else schema
        )
    joined = {**second, **first, "properties": properties}
    joined["required"] = [
        name for name in first.get("required", []) if name in second.get("required", [])
    ]
    return joined


def _prepared(document: Document) -> Document:
    """Return a copy that refers only to schemas, with open enums as enums."""
    prepared = deepcopy(document)
    schemas = prepared["components"]["schemas"]
    for name, schema in schemas.items():
        schemas[name] = _without_spellings(_without_openness(schema))
    for operation in operations_of(prepared):
        node = operation.node
        node["parameters"] = [resolve(prepared, p) for p in node.get("parameters", [])]
        node["responses"] = {
            code: resolve(prepared, response) for code, response in node["responses"].items()
        }
        if "requestBody" in node:
            node["requestBody"] = resolve(prepared, node["requestBody"])
    return prepared


def _join_documents(base: Document, other: Document) -> None:
    schemas = base["components"]["schemas"]
    everything = {"components": {"schemas": {**other["components"]["schemas"], **schemas}}}
    for name, schema in other["components"]["schemas"].items():
        schemas[name] = (
            _join_components(everything, schemas[name], schema) if name in schemas else schema
        )
    base.setdefault("webhooks", {}).update(other.get("webhooks", {}))
    for path, item in other["paths"].items():
        for method in item:
            mine = base["paths"].setdefault(path, {})
            if method in mine:
                _join_operations(everything, mine[method], item[method])
            else:
                mine[method] = item[method]


def _join_facts(base: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Join the facts of an operation; pagination comes from the profile that has it."""
    joined = {**other, **base}
    for key, fact in base.items():
        if isinstance(fact, dict):
            joined[key] = {**other.get(key, {}), **fact}
    if base.get("paging") == "none" and "paging" in other:
        joined["paging"] = other["paging"]
    return joined


def _join_operations(document: Document, base: Any, other: Any) -> None:
    base["x-deskspec"] = _join_facts(base.get("x-deskspec", {}), other.get("x-deskspec", {}))
    parameters = {(p["in"], p["name"]): p for p in base["parameters"]}
    theirs = {(p["in"], p["name"]): p for p in other["parameters"]}
    for key, parameter in theirs.items():
        if key in parameters:
            mine = parameters[key]
            mine["schema"] = join(document, mine["schema"], parameter["schema"])
        else:
            base["parameters"].append(parameter)
    for key, parameter in {**theirs, **parameters}.items():
        if not (parameters.get(key, {}).get("required") and theirs.get(key, {}).get("required")):
            parameter.pop("required", None)
    if "requestBody" in base and "requestBody" in other:
        mine, body = (_json_content(node["requestBody"]) for node in (base, other))
        # A body that is a list is a batch: its requests have what every profile takes.
        counts = [each["schema"].get("maxItems") for each in (mine, body)]
        mine["schema"] = _join_components(document, mine["schema"], body["schema"])
        if any(counts):
            mine["schema"]["maxItems"] = min(filter(None, counts))
    elif "requestBody" in other:
        base["requestBody"] = other["requestBody"]
    for code, response in other["responses"].items():
        if code not in base["responses"]:
            base["responses"][code] = response
        elif code.startswith("2"):
            mine, body = _json_content(base["responses"][code]), _json_content(response)
            mine["schema"] = _join_components(document, mine["schema"], body["schema"])


def _json_content(node: Any) -> Any:
    return node["content"][JSON]


def _without_openness(schema: Schema) -> Schema:
    """Return an open enum as its known values: in the client every enum is open."""
    for choice in schema.get("anyOf", []):
        if "enum" in choice:
            return {"type": "string", "description": schema.get("description", ""), **choice}
    return schema


def _without_spellings(schema: Schema) -> Schema:
    """Return an enum with one spelling of each value; the model knows the others."""
    spellings = schema.get("x-deskspec", {}).get("spellings", {})
    if not spellings:
        return schema
    return {**schema, "enum": [value for value in schema["enum"] if value not in spellings]}


def _keep_success(document: Document, operation: OperationObject) -> None:
    """Keep one success response, with the schema of the result of a call."""
    node, facts = operation.node, operation.facts
    successes = [r for code, r in node["responses"].items() if code.startswith("2")]
    schema = _json_content(successes[0])["schema"]
    for other in successes[1:]:
        schema = _join_components(document, schema, _json_content(other)["schema"])
    for key in ("result", "items"):
        if key in facts:
            schema = resolve(document, schema)["properties"][facts[key]]
    content = {JSON: {"schema": schema}}
    described = successes[0]["description"]
    node["responses"] = {"200": {"description": described, "content": content}}


def _reachable(document: Document) -> Iterator[tuple[str, Schema]]:
    """Yield the components that calls and webhooks use, in document order."""
    used = components_in(
        document,
        *(operation.node for operation in operations_of(document)),
        *(schema for _, schema in webhooks_of(document)),
    )
    for name, schema in document["components"]["schemas"].items():
        if name in used:
            yield name, schema
