"""The rules of an operation that a method can be generated from without loss."""

from collections.abc import Iterator

from deskspec_runtime.client import CallOptions
from openapi_python_client.strings import ClassName, PythonIdentifier

from ..openapi.documents import Document
from ..openapi.operations import JSON, TEXT, OperationObject, body_schema
from ..openapi.references import resolve
from ..openapi.vocabulary import EFFECTS, PAGING
from .names import field_name

_RESERVED_ARGUMENTS = frozenset({"options", *CallOptions.__annotations__})
_DROPPED_FROM_OPERATIONS = ("callbacks", "security", "servers")
_DROPPED_FROM_PARAMETERS = ("allowEmptyValue", "allowReserved", "content", "explode", "style")


def operation_problems(document: Document, operation: OperationObject) -> Iterator[str]:
    """Yield all problems of an operation, each with what to do."""
    node = operation.node
    tags = node.get("tags", [])
    if len(tags) != 1 or not operation.id.startswith(f"{tags[0]}_"):
        yield "must have one tag and an operationId that starts with it, such as customers_get"
    if PythonIdentifier(operation.id, "") != operation.id:
        yield f"the operationId must be a Python name: {PythonIdentifier(operation.id, '')}"
    if not node.get("summary"):
        yield "summary is missing: write the first line of the method's docstring"
    for key in _DROPPED_FROM_OPERATIONS:
        if key in node:
            yield f"{key} of a single operation is dropped: remove it"
    yield from _facts(document, operation)
    yield from _search(document, operation)
    yield from _shorthands(document, operation)
    codes = node.get("responses", {})
    if not any(code.startswith("2") for code in codes):
        yield "no success response is declared: add one"
    if not any(code.startswith("4") for code in codes):
        yield "no error response is declared: add one"
    yield from _result(document, operation)
    yield from _arguments(document, operation)


def _facts(document: Document, operation: OperationObject) -> Iterator[str]:
    facts = operation.facts
    if "effect" not in facts:
        yield f"x-deskspec.effect must be one of {', '.join(EFFECTS)}"
    if "items" in facts and "paging" not in facts:
        yield f"x-deskspec.paging of a list must be one of {', '.join(PAGING)}"
    yield from _paging(document, operation)
    if "conflicts" in facts and "400" not in operation.node.get("responses", {}):
        yield "x-deskspec.conflicts needs a 400 response, which is not declared"
    if "empty" in facts and str(facts["empty"]) not in operation.node.get("responses", {}):
        yield f"x-deskspec.empty is {facts['empty']}, which is not declared"


def _paging(document: Document, operation: OperationObject) -> Iterator[str]:
    facts = operation.facts
    sent = [resolve(document, p) for p in operation.node.get("parameters", [])]
    schemas = (body_schema(document, operation) or {}).get("properties", {})
    schemas = {**schemas, **{p["name"]: p.get("schema", {}) for p in sent}}
    match facts.get("paging", "none"):
        case "offset":
            for name in ("offset", "limit"):
                if "default" not in schemas.get(name, {}):
                    yield f"a list that pages by offset needs the parameter {name} with a default"
        case "cursor" if facts.get("cursor") not in schemas:
            yield "x-deskspec.cursor must name the parameter that takes the cursor of a page"
    if facts.get("paging") in ("cursor", "link") and not facts.get("next", "").startswith("/"):
        yield f"x-deskspec.next must point to the {facts['paging']} in a page: /links/next"


def _search(document: Document, operation: OperationObject) -> Iterator[str]:
    kinds = operation.facts.get("search")
    if kinds is None:
        return
    if ClassName(operation.facts.get("search_class", ""), "") != operation.facts.get(
        "search_class"
    ):
        yield "x-deskspec.search_class must name the class of the fields, such as CustomerFields"
    attributes: dict[str, str] = {}
    for field in kinds:
        name = field_name(operation.id.partition("_")[0], field)
        if name in attributes:
            yield f"{field} and {attributes[name]} would both be the field {name}"
        attributes[name] = field
    body = body_schema(document, operation) or {}
    conditions = body.get("properties", {}).get("filter", {})
    condition = resolve(document, conditions.get("items", {}))
    listed = condition.get("properties", {}).get("field", {}).get("enum", [])
    for field in sorted(kinds.keys() ^ set(listed)):
        yield f"{field} must be in both x-deskspec.search and the enum of a condition"


def _shorthands(document: Document, operation: OperationObject) -> Iterator[str]:
    """Check the methods that call an operation with fixed arguments."""
    fields = (body_schema(document, operation) or {}).get("properties", {})
    for name, shorthand in operation.facts.get("also", {}).items():
        if PythonIdentifier(name, "") != name:
            yield f"x-deskspec.also.{name} must be a Python name: {PythonIdentifier(name, '')}"
        if not shorthand.get("summary"):
            yield f"x-deskspec.also.{name} must have a summary: the first line of its docstring"
        elif not shorthand.get("fixed") or not set(shorthand["fixed"]) <= fields.keys():
            yield f"x-deskspec.also.{name}.fixed must give values to fields of the request body"


def _result(document: Document, operation: OperationObject) -> Iterator[str]:
    named = [operation.facts[key] for key in ("result", "items") if key in operation.facts]
    for code, response in operation.node.get("responses", {}).items():
        content = resolve(document, response).get("content", {})
        if code.startswith("2") and not content:
            yield f"response {code} has no body: only {JSON} can be read"
        if content and set(content) != {JSON}:
            schemas = [each.get("schema", {}) for each in content.values()]
            is_word = set(content) == {JSON, TEXT} and "const" in schemas[0]
            if not is_word or schemas[0] != schemas[1]:
                yield (
                    f"response {code}: only {JSON} can be read, and one word (const) in "
                    f"{JSON} and {TEXT} alike"
                )
        if not code.startswith("2") or JSON not in content:
            continue
        schema = resolve(document, content[JSON].get("schema", {}))
        lists = [schema, *schema.get("anyOf", [])]
        if "batch" in operation.facts and not any(each.get("type") == "array" for each in lists):
            yield f"response {code} to a batch must have an array with the results of its entries"
        for key in named:
            if key not in schema.get("properties", {}):
                yield f"response {code} has no property {key}, which x-deskspec names"


def _arguments(document: Document, operation: OperationObject) -> Iterator[str]:
    names: dict[str, str] = {}
    renamed = operation.facts.get("names", {})
    wires = []
    for parameter in operation.node.get("parameters", []):
        parameter = resolve(document, parameter)
        if parameter["in"] not in ("path", "query"):
            yield f"parameter {parameter['name']}: only path and query parameters can be sent"
        for key in _DROPPED_FROM_PARAMETERS:
            if key in parameter:
                yield f"parameter {parameter['name']}: {key} is dropped: remove it"
        wires.append(parameter["name"])
    body = resolve(document, operation.node.get("requestBody", {}))
    content = body.get("content", {})
    schema = body_schema(document, operation) or {}
    batch, leading = operation.facts.get("batch"), operation.facts.get("leading")
    if content and set(content) != {JSON}:
        yield f"a request body other than {JSON} cannot be generated"
    elif batch is not None:
        if "maxItems" not in schema or "$ref" not in schema.get("items", {}):
            yield "a batch must be an array with maxItems, and its items a component"
        if PythonIdentifier(batch, "") != batch:
            yield f"x-deskspec.batch must be an argument name: {PythonIdentifier(batch, '')}"
        wires.append(batch)
    elif content and (schema.get("type") != "object" or "properties" not in schema):
        yield (
            "a request body must be an object with properties, which become arguments, or an "
            "array that x-deskspec.batch names"
        )
    if leading is not None and leading not in schema.get("required", []):
        yield f"x-deskspec.leading is {leading}, which is not a required field of the request body"
    wires += schema.get("properties", {})
    for unknown in renamed.keys() - set(wires):
        yield f"x-deskspec.names names {unknown}, which is not a parameter"
    for wire in wires:
        name = PythonIdentifier(renamed.get(wire, wire), "")
        if name in names:
            yield f"{wire} and {names[name]} would both be the argument {name}"
        if name in _RESERVED_ARGUMENTS:
            yield f"{wire} would hide an option of every call: rename it in x-deskspec.names"
        if wire in renamed and name != renamed[wire]:
            yield f"x-deskspec.names calls {wire} {renamed[wire]}: use a Python name, {name}"
        names[name] = wire
