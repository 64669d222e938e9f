"""The client's view of a vendor: all contracts joined, reduced to what a client needs.

Joining only adds: the result has every field of every profile, and a value may have every type that
a profile gives it. The result is one OpenAPI document for the generator. It has no error bodies
(errors are exceptions), and one schema for all successes of an operation.
"""

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from deskspec_runtime.values.wire_formats import FORMATS

from ..failure import Failure
from ..openapi.body_choices import is_object_choice
from ..openapi.documents import Document
from ..openapi.operations import (
    JSON,
    OperationObject,
    beside_of,
    body_schema,
    json_media,
    json_type,
    operations_of,
    returned_schema,
)
from ..openapi.references import components_in, resolve
from ..openapi.vocabulary import TEXT_FORM
from ..openapi.webhooks import webhooks_of
from ..openapi.words import words
from . import shapes
from .confirmations import has_no_content, is_confirmation, success_field
from .limits import LIMITS, joined_limits
from .numbered_fields import as_mapping

Schema: TypeAlias = dict[str, Any]
SUCCESS: Final = "x-deskspec-success"
"""The key of an operation of the projection with what its successes say beside the result.

`confirms`: whether they say only that it succeeded; `may_lack_body`: whether the result is `None`
where the body is not the documented one; `may_be_whole`: whether it is the whole list in a profile
that does not page; `field`: what is false in the body if the call failed; `beside`: what is
beside the result, each as a mapping of what `Beside` has.
"""
Alternatives: TypeAlias = dict[str, Schema]
"""Kind of value -> its schema. Kinds are JSON types, `any`, and wire formats."""


def project(documents: list[Document]) -> Document:
    """Join the contracts of a vendor (default profile first) into one document."""
    prepared = [_prepared(document) for document in documents]
    may_lack_body = _may_lack_body(prepared)
    operations = [each for document in prepared for each in operations_of(document)]
    may_be_whole = {each.id for each in operations if each.facts.get("paging") == "none"}
    joined = prepared[0]
    for document in prepared[1:]:
        _join_documents(joined, document)
    for operation in operations_of(joined):
        _keep_success(joined, operation, operation.id in may_lack_body)
        operation.node[SUCCESS]["may_be_whole"] = operation.id in may_be_whole
        _flatten(joined, operation)
    _share_class_of_sent(joined)
    schemes = joined["components"]["securitySchemes"]
    schemas = {name: _with_member_names(schema) for name, schema in _reachable(joined)}
    joined["components"] = {"securitySchemes": schemes, "schemas": schemas}
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
    if is_object_choice(document, schema):
        return {"object": schema}
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
    return known is not None and (known.annotation != "str" or known.argument is not None)


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
    if "oneOf" in first and "oneOf" in second:
        return _join_object_choices(first, second)
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


def _join_object_choices(first: Schema, second: Schema) -> Schema:
    joined = {**second, **first}
    joined["oneOf"] = first["oneOf"] + [e for e in second["oneOf"] if e not in first["oneOf"]]
    if "discriminator" in first and "discriminator" in second:
        mappings = {**second["discriminator"]["mapping"], **first["discriminator"]["mapping"]}
        joined["discriminator"] = {**first["discriminator"], "mapping": mappings}
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
    prepared = shapes.joined(document)
    schemas = prepared["components"]["schemas"]
    for name, schema in schemas.items():
        schemas[name] = as_mapping(_without_spellings(_without_openness(schema)))
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
    mine, theirs = base.get("items"), other.get("items")
    if mine is not None and theirs not in (None, mine, *joined.get("items_as", [])):
        joined["items_as"] = [*joined.get("items_as", []), theirs]
    if "result" in joined:  # a profile may have without an envelope what another has in one
        joined["result"] = base.get("result") or other.get("result", "")
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
    bodies = [node["requestBody"] for node in (base, other) if "requestBody" in node]
    if len(bodies) == 2 and all(json_type(each["content"]) for each in bodies):
        mine, body = map(_json_content, bodies)
        # A body that is a list is a batch: its requests have what every profile takes.
        counts = [each["schema"].get("maxItems") for each in (mine, body)]
        mine["schema"] = _join_components(document, mine["schema"], body["schema"])
        if any(counts):
            mine["schema"]["maxItems"] = min(filter(None, counts))
    elif "requestBody" not in base and bodies:
        base["requestBody"] = other["requestBody"]
    for code, response in other["responses"].items():
        if code not in base["responses"]:
            base["responses"][code] = response
        elif code.startswith("2") and "content" in response:
            if "content" not in base["responses"][code]:
                base["responses"][code]["content"] = response["content"]
                continue
            mine, body = _json_content(base["responses"][code]), _json_content(response)
            mine["schema"] = _join_components(document, mine["schema"], body["schema"])


def _json_content(node: Any) -> Any:
    return json_media(node["content"])


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


def _with_member_names(schema: Schema) -> Schema:
    """Return an enum with orders, such as `-createdAt`, with a name for each of its members.

    The generator numbers values that begin with a sign.
    """
    values = schema.get("enum", [])
    if not any(isinstance(value, str) and value.startswith("-") for value in values):
        return schema
    names = ["_".join([*words(each), *(["desc"] if each[0] == "-" else [])]) for each in values]
    return {**schema, "x-enum-varnames": [name.upper() for name in names]}


def _success_codes(operation: OperationObject) -> list[str]:
    return [code for code in operation.node["responses"] if code.startswith("2")]


def _successes(operation: OperationObject) -> list[Any]:
    return [operation.node["responses"][code] for code in _success_codes(operation)]


def _may_lack_body(documents: list[Document]) -> set[str]:
    """The operations for which a profile shows no body; if that is a send, then all sends.

    A body that is not there must not raise after a send, because people would send again. A 204 has
    none by definition, which says nothing of the others.
    """
    operations = [each for document in documents for each in operations_of(document)]
    found = {
        operation.id
        for operation in operations
        if any("content" not in response for response in _successes(operation))
    }
    found -= {each.id for each in operations if _success_codes(each) == ["204"]}
    sends = {each.id for each in operations if each.facts.get("effect") == "send"}
    return found | sends if found & sends else found


def _keep_success(document: Document, operation: OperationObject, may_lack_body: bool) -> None:
    """Keep one success response, with the schema of the result of a call.

    It has no content if no page shows a body, or if the body only confirms.
    """
    node, facts = operation.node, operation.facts
    successes = _successes(operation)
    schemas = [_json_content(each)["schema"] for each in successes if "content" in each]
    kept = {"description": successes[0]["description"]}
    said: dict[str, Any] = {"confirms": has_no_content(operation), "field": None, "beside": []}
    said["may_lack_body"] = bool(schemas) and may_lack_body
    if schemas:
        schema = schemas[0]
        for other in schemas[1:]:
            schema = _join_components(document, schema, other)
        said["field"] = success_field(document, schema)
        said["confirms"] = is_confirmation(document, schema)
        said["beside"] = [each._asdict() for each in beside_of(document, schema)]
        if "items" in facts:
            schema = _listed(document, (facts["items"], *facts.get("items_as", [])), schema)
        elif "result" in facts and "array" in alternatives(document, schema):
            schema = _listed(document, (facts["result"], ""), schema)
        else:
            schema = returned_schema(document, facts, schema)
        if not said["confirms"]:
            kept["content"] = {JSON: {"schema": schema}}
    node["responses"] = {"200": kept}
    node[SUCCESS] = said


def _listed(document: Document, keys: tuple[str, ...], schema: Schema) -> Schema:
    """Return a list, which is the body in one profile and has a name in another."""
    kinds = alternatives(document, schema)
    properties = resolve(document, kinds.get("object", {})).get("properties", {})
    lists: list[Schema] = [properties[key] for key in keys if key in properties]
    if "" in keys and "array" in kinds:
        lists.append(kinds["array"])
    listed, *others = lists
    for other in others:
        listed = join(document, listed, other)
    return listed


def _flatten(document: Document, operation: OperationObject) -> None:
    """Write out the object whose properties are arguments: it needs no class."""
    name = operation.facts.get("flatten")
    if name is not None:
        properties = (body_schema(document, operation) or {})["properties"]
        properties[name] = resolve(document, properties[name])


def _share_class_of_sent(document: Document) -> None:
    """Give a send whose page shows no body the class of the others: the client knows its id."""
    sends = [each for each in operations_of(document) if "fill" in each.facts]
    successes = [each.node["responses"]["200"] for each in sends]
    contents = [each["content"] for each in successes if "content" in each]
    for success in successes:
        if any(each != contents[0] for each in contents) or not contents:
            raise Failure(
                "with x-deskspec.fill, all successes must return one component that a page shows"
            )
        success.setdefault("content", contents[0])


def _reachable(document: Document) -> Iterator[tuple[str, Schema]]:
    """Yield the components that calls and webhooks use, in document order."""
    used = components_in(
        document,
        *(operation.node for operation in operations_of(document)),
        *(each.payload for each in webhooks_of(document)),
    )
    for name, schema in document["components"]["schemas"].items():
        if name in used:
            yield name, schema
