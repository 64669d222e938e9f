"""What a contract must be so that a client can be generated from it without loss.

The generator drops or breaks some constructs, most of them without a warning. They are refused
here, each with the place that holds it and what to write instead.
"""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import jsonschema_rs
from deskspec_runtime.operation import CallOptions
from openapi_python_client.strings import ClassName, PythonIdentifier
from openapi_spec_validator import OpenAPIV31SpecValidator

from . import walk
from .documents import Document
from .walk import Operation, Place

EFFECTS = ("read", "write", "send")
PAGING = {"none": (), "offset": ("offset", "limit")}
"""How a list may page -> the query parameters that it then has. Ways come as they are needed."""

Problem: TypeAlias = tuple[Place, str]

_FACTS: Mapping[str, type] = {
    "effect": str,
    "items": str,
    "items_as": list,
    "names": dict,
    "note": str,
    "paging": str,
    "result": str,
    "total": str,
    "total_as": list,
}
"""What `x-deskspec` of an operation may say."""
_IMPORTED_CLASSES = frozenset(
    {"Any", "AsyncResource", "CallOptions", "ClassVar", "Listing", "Model", "Operation", "Page"}
    | {"Resource", "Unpack", "Unset", "Whole"}
)
"""Names of the modules that models are imported into."""
_RESERVED_ATTRIBUTES = frozenset({"from_dict", "to_dict"})
_RESERVED_ARGUMENTS = frozenset({"options", *CallOptions.__annotations__})
_BESIDE_REF = frozenset({"summary", "description"})
_DROPPED_FROM_OPERATIONS = ("callbacks", "security", "servers")
_DROPPED_FROM_PARAMETERS = ("allowEmptyValue", "allowReserved", "content", "explode", "style")
_DROPPED_FROM_SCHEMAS = (
    "allOf",
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "prefixItems",
    "dependentSchemas",
    "discriminator",
)


def problems(document: Document) -> Iterator[Problem]:
    """Everything that is wrong with a contract: where, and what to do."""
    broken = list(_references(document))
    yield from broken
    if broken:
        return  # everything else follows references
    malformed = [*_operation_ids(document), *_schemas(document), *_well_formed(document)]
    yield from malformed
    if malformed:
        return  # everything else takes the shape of OpenAPI for granted
    yield from _access(document)
    for path, item in document.get("paths", {}).items():
        for key in item.keys() - set(walk.METHODS):
            yield ("paths", path, key), "beside methods it is dropped: put it into the operations"
    for operation in walk.operations(document):
        for problem in _operation(document, operation):
            yield operation.place, problem
    for place in _unused_components(document):
        yield place, "nothing refers to it: take it out, in a profile by an action that says why"
    for name, problem in _class_names(document):
        yield ("components", "schemas", name), problem
    for place, schema in walk.schemas(document):
        for problem in _schema(document, place, schema):
            yield place, problem
    yield from _examples(document)


def _unused_components(document: Document) -> Iterator[Place]:
    referred = {
        node["$ref"]
        for _, node in walk.nodes(document)
        if isinstance(node, dict) and isinstance(node.get("$ref"), str)
    }
    for kind, named in document.get("components", {}).items():
        for name in named:
            if kind != "securitySchemes" and f"#/components/{kind}/{name}" not in referred:
                yield ("components", kind, name)


def _class_names(document: Document) -> Iterator[tuple[str, str]]:
    resources = {ClassName(op.id.partition("_")[0], "") for op in walk.operations(document)}
    taken = _IMPORTED_CLASSES | resources | {f"Async{name}" for name in resources}
    for name in document.get("components", {}).get("schemas", {}):
        if ClassName(name, "") != name:
            yield name, f"call it {ClassName(name, '')}, as its class"
        if name in taken:
            yield name, "the generated modules have another class of this name: choose another one"


def _references(document: Document) -> Iterator[Problem]:
    for place, node in walk.nodes(document):
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            try:
                walk.target(document, node["$ref"])
            except LookupError:
                yield place, f"$ref {node['$ref']} leads nowhere in this document"


def _operation_ids(document: Document) -> Iterator[Problem]:
    seen: dict[str, Place] = {}
    for operation in walk.operations(document):
        if operation.id in seen:
            first = ".".join(seen[operation.id])
            yield operation.place, f"operationId {operation.id} also stands at {first}"
        seen[operation.id] = operation.place


def _schemas(document: Document) -> Iterator[Problem]:
    for place, node in walk.nodes(document):
        if place[-1:] == ("schema",) or (len(place) == 3 and place[1] == "schemas"):
            try:
                jsonschema_rs.meta.validate(node)
            except jsonschema_rs.ValidationError as error:
                yield (*place, *(str(step) for step in error.instance_path)), error.message[:200]


def _well_formed(document: Document) -> Iterator[Problem]:
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3.1."):
        yield ("openapi",), f"OpenAPI 3.1 is expected, not {version}"
        return
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        place = tuple(str(step) for step in error.absolute_path)
        yield place, error.message.partition("\n")[0][:200]


def _access(document: Document) -> Iterator[Problem]:
    """What the client needs once: a profile, an address, and how the key is sent."""
    facts = document["info"].get("x-deskspec")
    if not isinstance(facts, dict) or not isinstance(facts.get("profile"), str):
        yield ("info",), "x-deskspec.profile must name the default profile"
    if len(document.get("servers", [])) != 1:
        yield ("servers",), "one server is expected: the default base_url"
    names = [name for choice in document.get("security", []) for name in choice]
    schemes = document.get("components", {}).get("securitySchemes", {})
    kinds = [_key_kind(schemes.get(name, {})) for name in names]
    if kinds not in (["bearer"], ["apiKey in header Authorization"]):
        yield ("security",), "one scheme is expected: http bearer, or an apiKey in Authorization"


def _key_kind(scheme: dict[str, str]) -> str:
    if scheme.get("type") == "apiKey":
        return f"apiKey in {scheme['in']} {scheme['name']}"
    return scheme.get("scheme", "")


def _operation(document: Document, operation: Operation) -> Iterator[str]:
    node = operation.node
    tags = node.get("tags", [])
    if len(tags) != 1 or not operation.id.startswith(f"{tags[0]}_"):
        yield "one tag is expected, and an operationId that starts with it: customers_get"
    if PythonIdentifier(operation.id, "") != operation.id:
        yield f"an operationId is a Python name: {PythonIdentifier(operation.id, '')}"
    if not node.get("summary"):
        yield "summary is missing: the first line of the method's docstring"
    for key in _DROPPED_FROM_OPERATIONS:
        if key in node:
            yield f"{key} of a single operation is dropped"
    yield from _facts(document, operation)
    codes = node.get("responses", {})
    if not any(code.startswith("2") for code in codes):
        yield "no success response"
    if not any(code.startswith("4") for code in codes):
        yield "no error response is declared"
    yield from _result(document, operation)
    yield from _arguments(document, operation)


def _facts(document: Document, operation: Operation) -> Iterator[str]:
    facts = operation.facts
    for key, value in facts.items():
        if key not in _FACTS:
            yield f"x-deskspec.{key} is unknown: choose from {', '.join(_FACTS)}"
        elif not isinstance(value, _FACTS[key]):
            yield f"x-deskspec.{key} must be a {_FACTS[key].__name__}"
    if facts.get("effect") not in EFFECTS:
        yield f"x-deskspec.effect is missing: one of {', '.join(EFFECTS)}"
    if "items" in facts and facts.get("paging") not in PAGING:
        yield f"a list says how it pages: x-deskspec.paging is one of {', '.join(PAGING)}"
    sent = [walk.resolve(document, p) for p in operation.node.get("parameters", [])]
    for name in PAGING.get(facts.get("paging", "none"), ()):
        if not any(p["name"] == name and "default" in p["schema"] for p in sent):
            yield f"a list that pages by {facts['paging']} has the parameter {name} with a default"


def _result(document: Document, operation: Operation) -> Iterator[str]:
    named = [operation.facts[key] for key in ("result", "items") if key in operation.facts]
    for code, response in operation.node.get("responses", {}).items():
        content = walk.resolve(document, response).get("content", {})
        if code.startswith("2") and not content:
            yield f"response {code} has no body: only application/json can be read"
        if content and set(content) != {"application/json"}:
            yield f"response {code}: only application/json can be read"
        if not code.startswith("2") or not content:
            continue
        schema = walk.resolve(document, content["application/json"].get("schema", {}))
        for key in named:
            if key not in schema.get("properties", {}):
                yield f"response {code} has no property {key}, which x-deskspec names"


def _arguments(document: Document, operation: Operation) -> Iterator[str]:
    names: dict[str, str] = {}
    renamed = operation.facts.get("names", {})
    wires = []
    for parameter in operation.node.get("parameters", []):
        parameter = walk.resolve(document, parameter)
        if parameter["in"] not in ("path", "query"):
            yield f"parameter {parameter['name']}: only path and query parameters can be sent"
        for key in _DROPPED_FROM_PARAMETERS:
            if key in parameter:
                yield f"parameter {parameter['name']}: {key} is dropped"
        wires.append(parameter["name"])
    body = walk.resolve(document, operation.node.get("requestBody", {}))
    content = body.get("content", {})
    if content and set(content) != {"application/json"}:
        yield "a request body other than application/json cannot be generated"
    elif content:
        schema = walk.resolve(document, content["application/json"].get("schema", {}))
        if schema.get("type") != "object" or "properties" not in schema:
            yield "a request body must be an object with properties: they become arguments"
        wires += schema.get("properties", {})
    for unknown in renamed.keys() - set(wires):
        yield f"x-deskspec.names names {unknown}, which is no parameter"
    for wire in wires:
        name = PythonIdentifier(renamed.get(wire, wire), "")
        if name in names:
            yield f"{wire} and {names[name]} would both be the argument {name}"
        if name in _RESERVED_ARGUMENTS:
            yield f"{wire} would hide an option of every call: rename it in x-deskspec.names"
        if wire in renamed and name != renamed[wire]:
            yield f"x-deskspec.names calls {wire} {renamed[wire]}: a Python name is {name}"
        names[name] = wire


def _schema(document: Document, place: Place, schema: dict[str, Any]) -> Iterator[str]:
    if "$ref" in schema and schema.keys() - {"$ref"} - _BESIDE_REF:
        yield "what stands beside $ref is dropped: put it into the component"
    for key in _DROPPED_FROM_SCHEMAS:
        if key in schema:
            yield f"{key} is dropped by the generator: write the schema out"
    if "properties" in schema and ("anyOf" in schema or "oneOf" in schema):
        yield "anyOf or oneOf beside properties is dropped: write the properties of every case"
    choices = [
        walk.resolve(document, s) for s in (*schema.get("anyOf", []), *schema.get("oneOf", []))
    ]
    if sum("properties" in choice for choice in choices) > 1:
        yield "a choice between objects cannot be told apart by type: join their properties"
    if any(not isinstance(value, str) for value in schema.get("enum", [])):
        yield "the values of an enum must be text"
    is_component = len(place) == 3 and place[:2] == ("components", "schemas")
    is_choice_of_component = len(place) == 5 and place[3] in ("anyOf", "oneOf")
    if "enum" in schema and not (is_component or is_choice_of_component):
        yield "an enum needs a name: put it under components/schemas and refer to it"
    is_envelope = place[-1] == "schema" and "content" in place
    if "properties" in schema and not (is_component or is_envelope):
        yield "an object needs a name: put it under components/schemas and refer to it"
    if _is_object(schema) and "additionalProperties" not in schema:
        yield "say whether unknown fields are allowed: additionalProperties: false, or a schema"
    if "properties" in schema:
        yield from _properties(schema)


def _properties(schema: dict[str, Any]) -> Iterator[str]:
    names: dict[str, str] = {}
    for wire, inner in schema["properties"].items():
        if "alias" in inner.get("x-deskspec", {}):
            if inner["x-deskspec"]["alias"] not in schema["properties"]:
                yield f"{wire} is an alias of {inner['x-deskspec']['alias']}, which is no property"
            continue
        name = PythonIdentifier(wire, "")
        if name in names:
            yield f"{wire} and {names[name]} would both be the attribute {name}"
        if name in _RESERVED_ATTRIBUTES or wire.startswith("_"):
            yield f"{wire} would hide a part of every model"
        names[name] = wire
    for required in schema.get("required", []):
        if required not in schema["properties"]:
            yield f"{required} is required and is no property"


def _is_object(schema: dict[str, Any]) -> bool:
    kind = schema.get("type")
    return kind == "object" or (isinstance(kind, list) and "object" in kind)


def _examples(document: Document) -> Iterator[Problem]:
    for place, node in walk.nodes(document):
        if not isinstance(node, dict) or "schema" not in node:
            continue
        validator = jsonschema_rs.Draft202012Validator(
            {"components": document.get("components", {}), **node["schema"]}, validate_formats=True
        )
        if "example" in node:
            yield place, "example is not checked: write examples, each with a name and a value"
        for name, example in node.get("examples", {}).items():
            if "value" not in example:
                yield (*place, "examples", name), "an example holds its value"
                continue
            for error in validator.iter_errors(example["value"]):
                where = "/".join(str(step) for step in error.instance_path)
                yield (
                    (*place, "examples", name),
                    f"example is not valid at {where}: {error.message}",
                )
