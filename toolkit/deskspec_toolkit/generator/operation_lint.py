"""The rules of an operation that a method can be generated from without loss."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from deskspec_runtime.options import CallOptions
from openapi_python_client.strings import ClassName, PythonIdentifier

from ..openapi.body_choices import body_choices, is_object_choice, united
from ..openapi.documents import Document
from ..openapi.key_slots import alternative_slots
from ..openapi.methods import Shorthand, shorthands_of
from ..openapi.operations import (
    FORM,
    JSON,
    TEXT,
    OperationObject,
    body_schema,
    form_schema,
    json_media,
    json_type,
    operations_of,
)
from ..openapi.references import resolve
from ..openapi.rules import rule_problems
from ..openapi.validation import without_annotations
from ..openapi.vocabulary import EFFECTS, PAGING
from .arguments import arguments_of, batch_schema
from .names import field_name

_RESERVED_ARGUMENTS = frozenset({"options", *CallOptions.__annotations__})
_DROPPED_FROM_OPERATIONS = ("callbacks", "servers")
_DROPPED_FROM_PARAMETERS = ("allowEmptyValue", "allowReserved", "content")
_COMMA_LISTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "path": {"style": "simple", "explode": False},
    "query": {"style": "form", "explode": False},
}
"""How a list is sent as one text with commas, by where it is."""


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
    yield from _security(document, operation)
    yield from _facts(document, operation)
    yield from _search(document, operation)
    yield from _ranges(document, operation)
    yield from _shorthands(document, operation)
    yield from _fill(document, operation)
    codes = node.get("responses", {})
    if not any(code.startswith("2") for code in codes):
        yield "no success response is declared: add one"
    errors = [code for code in codes if code.startswith("4")]
    if "errors" not in operation.facts.get("undocumented", []):
        if not errors:
            yield "no error response is declared: add one, or x-deskspec.undocumented: [errors]"
    elif errors:
        yield f"x-deskspec.undocumented says errors, but response {errors[0]} is declared"
    yield from _result(document, operation)
    yield from _parameters(document, operation)
    yield from _body(document, operation)
    yield from _arguments(document, operation)


def _security(document: Document, operation: OperationObject) -> Iterator[str]:
    if "security" not in operation.node:
        return
    slots = [slot for each in alternative_slots(document, operation.node) for slot in each]
    headers = {slot.name.lower() for slot in slots if slot.where == "header"}
    if len(slots) != 1 or not headers - {"authorization"}:
        yield (
            "security of an operation must be one apiKey in a header other than Authorization, "
            "which all others use"
        )


def _facts(document: Document, operation: OperationObject) -> Iterator[str]:
    facts = operation.facts
    if "effect" not in facts:
        yield f"x-deskspec.effect must be one of {', '.join(EFFECTS)}"
    if "items" in facts and "paging" not in facts:
        yield f"x-deskspec.paging of a list must be one of {', '.join(PAGING)}"
    yield from _paging(document, operation)
    further: dict[str, Any] = facts.get("further_rate", {})
    given = {key for each in arguments_of(document, operation) for key in each.keys}
    for key in further.keys() & {"each", "unless"}:
        if further[key] not in given:
            yield f"x-deskspec.further_rate.{key} names {further[key]}, which is not an argument"
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
        case "offset" | "page" as paging:
            for name in ("offset", "limit") if paging == "offset" else ("page", "pageSize"):
                if "default" not in schemas.get(name, {}):
                    yield f"a list that pages by {paging} needs the parameter {name} with a default"
        case "cursor" if not facts.get("cursor") or not facts["cursor"].keys() <= schemas.keys():
            yield "x-deskspec.cursor must name the parameters that take the cursor of a page"
        case "link" if not facts.get("next", "").startswith("/"):
            yield "x-deskspec.next must point to the link in a page: /links/next"
    for name, pointer in facts.get("cursor", {}).items():
        if not pointer.startswith("/"):
            yield f"x-deskspec.cursor.{name} must point to its value in a page: /meta/after"
    if not facts.get("more", "/").startswith("/"):
        yield "x-deskspec.more must point to the flag in a page: /meta/hasMore"
    for key, paging in (("cursor", "cursor"), ("more", "cursor"), ("next", "link")):
        if key in facts and facts.get("paging") != paging:
            yield f"x-deskspec.{key} is of lists that page by {paging}"


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
    body = body_schema(document, operation) or {}
    fields = united(document, body).get("properties", {})
    variants = [each.get("$ref", "").rsplit("/", 1)[-1] for each in body.get("oneOf", [])]
    optional = {each.wire for each in arguments_of(document, operation) if not each.required}
    for each in shorthands_of(operation):
        name, shorthand = each.key, each.facts
        if PythonIdentifier(name, "") != name:
            yield f"x-deskspec.also.{name} must be a Python name: {PythonIdentifier(name, '')}"
        if not shorthand.get("summary"):
            yield f"x-deskspec.also.{name} must have a summary: the first line of its docstring"
        elif "variant" in shorthand:
            if shorthand["variant"] not in variants or "fixed" in shorthand:
                yield f"x-deskspec.also.{name}.variant must be an object that the body may be"
        elif not shorthand.get("fixed") or not set(shorthand["fixed"]) <= fields.keys():
            yield f"x-deskspec.also.{name}.fixed must give values to fields of the request body"
        yield from _elsewhere(document, each)
        if not set(shorthand.get("without", [])) <= optional:
            yield f"x-deskspec.also.{name}.without must name what is not required"
        if "item" in shorthand and not each.is_listing:
            yield f"x-deskspec.also.{name}.item must be of an operation with items"
        if "item" in shorthand and shorthand["item"] not in document["components"]["schemas"]:
            yield f"x-deskspec.also.{name}.item must be a component"
        if "takes" in shorthand and not _completes(each):
            yield f"x-deskspec.also.{name}.takes must describe what texts of fixed have in braces"


def _ranges(document: Document, operation: OperationObject) -> Iterator[str]:
    """Check how a list goes on after its last page."""
    facts = operation.facts.get("ranges")
    if facts is None:
        return
    if operation.facts.get("paging") != "link":
        yield "x-deskspec.ranges must be of a list that pages by link"
    for key in ("asc", "criteria", "desc", "fields", "page", "sort"):
        if not facts.get(key):
            yield f"x-deskspec.ranges.{key} is missing"
    pages = [
        each["name"] for each in operation.node.get("parameters", []) if "maximum" in each["schema"]
    ]
    if facts.get("page", "") not in ("", *pages):
        yield "x-deskspec.ranges.page must be a parameter with a maximum, the last page"
    body = body_schema(document, operation) or {}
    fields = united(document, body).get("properties", {})
    for key in ("criteria", "sort"):
        if facts.get(key, "") not in ("", *fields):
            yield f"x-deskspec.ranges.{key} must be a field of the request body"
    criteria = fields.get(facts.get("criteria"), {})
    if criteria and not any("maxItems" in each for each in criteria.get("anyOf", [])):
        yield "x-deskspec.ranges.criteria must be a list with maxItems, or one of it"


def _elsewhere(document: Document, shorthand: Shorthand) -> Iterator[str]:
    """Check that the resource that has a shorthand is one, and that its name begins with it."""
    if "on" not in shorthand.facts:
        return
    key = f"x-deskspec.also.{shorthand.key}"
    if not any([shorthand.resource] == each.node.get("tags") for each in operations_of(document)):
        yield f"{key}.on must be another resource"
    elif not shorthand.key.startswith(f"{shorthand.resource}_"):
        yield f"{key} must begin with {shorthand.resource}_, the resource that has it"


def _completes(shorthand: Shorthand) -> bool:
    """Whether the arguments that a shorthand takes are those in the texts that it fixes."""
    try:
        return shorthand.placeholders() == set(shorthand.facts["takes"])
    except ValueError:  # a brace without its other one
        return False


def _fill(document: Document, operation: OperationObject) -> Iterator[str]:
    """Check the field that the client fills, and that results have it."""
    filled = operation.facts.get("fill", {})
    if len(filled) > 1 or (filled and {"result", "items", "batch"} & operation.facts.keys()):
        yield "x-deskspec.fill must have one field, and the whole body as the result"
    for place in filled:
        holder: dict[str, Any] = body_schema(document, operation) or {}
        *around, name = place.split("/")
        for step in around:
            inner = resolve(document, holder.get("properties", {}).get(step, {}))
            holder = resolve(document, inner.get("items", inner))
        if name not in holder.get("properties", {}) or name in holder.get("required", []):
            yield f"x-deskspec.fill.{place} must be a field of the body that is not required"
        elif PythonIdentifier(name, "") != "message_id":
            yield f"x-deskspec.fill.{place} must be message_id in Python, as on results and errors"
        for code, response in operation.node.get("responses", {}).items():
            content = resolve(document, response).get("content", {})
            schema = resolve(document, (json_media(content) or {}).get("schema", {}))
            if code.startswith("2") and content and name not in schema.get("properties", {}):
                yield f"response {code} has no property {name}, which x-deskspec.fill names"


def _result(document: Document, operation: OperationObject) -> Iterator[str]:
    named = [operation.facts[key] for key in ("result", "items") if key in operation.facts]
    for code, response in operation.node.get("responses", {}).items():
        content = resolve(document, response).get("content", {})
        if code.startswith("2") and not content and (named or "batch" in operation.facts):
            yield f"response {code} has no body, of which x-deskspec names a part"
        if content and not _is_json_alone(content):
            schemas = [each.get("schema", {}) for each in content.values()]
            is_word = set(content) == {JSON, TEXT} and "const" in schemas[0]
            if not is_word or schemas[0] != schemas[1]:
                yield (
                    f"response {code}: only {JSON} can be read, and one word (const) in "
                    f"{JSON} and {TEXT} alike"
                )
        media = json_media(content)
        if not code.startswith("2") or media is None:
            continue
        schema = resolve(document, media.get("schema", {}))
        lists = [schema, *schema.get("anyOf", [])]
        is_list = any(each.get("type") == "array" for each in lists)
        if "batch" in operation.facts and not is_list and "result" not in operation.facts:
            yield (
                f"response {code} to a batch must have an array with the results of its entries, "
                "or x-deskspec.result with that of all"
            )
        for key in named:
            if key and key not in schema.get("properties", {}):
                yield f"response {code} has no property {key}, which x-deskspec names"
            elif key and schema.get("type") != "object":
                yield f"response {code} has the property {key}, and no type: write type: object"
        names_root = "" in named or "batch" in operation.facts
        if schema.get("type") == "array" and not names_root:
            yield f"response {code} is an array: x-deskspec.result or items must be empty text"
        if operation.facts.get("result") == "" and schema.get("type") != "array":
            yield f"response {code} must be an array: x-deskspec.result says that the body is it"
        if operation.facts.get("items") == "" and schema.get("type") != "array":
            yield f"response {code} must be an array: x-deskspec.items says that the body is it"


def _is_json_alone(content: dict[str, Any]) -> bool:
    """Whether there is one media type, which is JSON under a name that can be sent."""
    return len(content) == 1 and json_type(content) is not None and "*" not in next(iter(content))


def _parameters(document: Document, operation: OperationObject) -> Iterator[str]:
    for declared in operation.node.get("parameters", []):
        parameter = resolve(document, declared)
        name = parameter["name"]
        if parameter["in"] not in ("path", "query"):
            yield f"parameter {name}: only path and query parameters can be sent"
        for key in _DROPPED_FROM_PARAMETERS:
            if key in parameter:
                yield f"parameter {name}: {key} is dropped: remove it"
        written = {key: parameter[key] for key in ("style", "explode") if key in parameter}
        is_list = resolve(document, parameter.get("schema", {})).get("type") == "array"
        joined = _COMMA_LISTS.get(parameter["in"], {})
        if (written or (is_list and parameter["in"] == "path")) and (
            not is_list or written != joined
        ):
            yield (
                f"parameter {name}: style and explode can only say that a list is sent with "
                "commas: style: form in the query, simple in the path, and explode: false"
            )


def _body(document: Document, operation: OperationObject) -> Iterator[str]:
    body = resolve(document, operation.node.get("requestBody", {}))
    content = body.get("content", {})
    schema = body_schema(document, operation) or {}
    batch, flatten = operation.facts.get("batch"), operation.facts.get("flatten")
    if set(content) == {FORM}:
        properties = (form_schema(document, operation) or {}).get("properties", {})
        if [each.get("format") for each in properties.values()] != ["binary"]:
            yield f"a body of {FORM} must have one property, a file (format: binary)"
    elif set(content) == {JSON, FORM}:
        form = without_annotations(form_schema(document, operation) or {}).get("properties", {})
        fields = without_annotations(schema).get("properties", {})
        files = [each.get("format") for name, each in form.items() if name not in fields]
        if files != ["binary"] or not fields.items() <= form.items():
            yield (
                f"a body of {FORM} beside {JSON} must have the same properties and one more, a "
                "file (format: binary)"
            )
    elif content and not _is_json_alone(content):
        yield f"a request body other than {JSON} cannot be generated"
    elif batch is not None:
        entries = batch_schema(document, operation)
        is_body = entries is schema or not entries
        if "maxItems" not in entries or ("$ref" not in entries.get("items", {}) and is_body):
            yield "a batch must be an array with maxItems, and its items a component"
        if PythonIdentifier(batch, "") != batch:
            yield f"x-deskspec.batch must be an argument name: {PythonIdentifier(batch, '')}"
    elif "whole" in operation.facts:
        whole = operation.facts["whole"]
        if schema.get("type") != "array":
            yield "a body that x-deskspec.whole names must be an array"
        if PythonIdentifier(whole, "") != whole:
            yield f"x-deskspec.whole must be an argument name: {PythonIdentifier(whole, '')}"
    elif is_object_choice(document, schema):
        try:
            body_choices(document, schema)
        except ValueError as problem:
            yield str(problem)
    elif content and (schema.get("type") != "object" or "properties" not in schema):
        yield (
            "a request body must be an object with properties, which become arguments, or an "
            "array that x-deskspec.batch or x-deskspec.whole names"
        )
    if flatten is not None:
        inner = resolve(document, schema.get("properties", {}).get(flatten, {}))
        if flatten not in schema.get("required", []) or "properties" not in inner:
            yield (
                f"x-deskspec.flatten is {flatten}, which is not a required object with "
                "properties in the request body"
            )


def _arguments(document: Document, operation: OperationObject) -> Iterator[str]:
    names: dict[str, str] = {}
    renamed, leading = operation.facts.get("names", {}), operation.facts.get("leading")
    arguments = list(arguments_of(document, operation))
    led = [each for each in arguments if leading in each.keys and each.required]
    if leading is not None and (len(led) != 1 or led[0].place == "path"):
        yield (
            f"x-deskspec.leading is {leading}, which is not one required parameter of the query "
            "or field of the request body"
        )
    for unknown in renamed.keys() - {key for each in arguments for key in each.keys}:
        yield f"x-deskspec.names names {unknown}, which is not a parameter"
    for wire, name in renamed.items():
        if PythonIdentifier(name, "") != name or not name.isidentifier():
            proper = PythonIdentifier(name, "_")
            yield f"x-deskspec.names calls {wire} {name}: use a Python name, {proper}"
    optional = {key for each in arguments if not each.required for key in each.keys}
    yield from rule_problems(operation.node, optional)
    for each in arguments:
        if each.name in names:
            yield f"{each.keys[0]} and {names[each.name]} would both be the argument {each.name}"
        if each.name in _RESERVED_ARGUMENTS:
            yield f"{each.wire} would hide an option of every call: rename it in x-deskspec.names"
        if resolve(document, each.schema).get("type") in ("null", ["null"]):
            yield f"{each.wire} takes null alone: say what else it may be, or remove it"
        if "const" in resolve(document, each.schema) and not each.required:
            yield f"{each.wire} has one value (const), which is always sent: make it required"
        names[each.name] = each.keys[0]
