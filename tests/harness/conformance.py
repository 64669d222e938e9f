"""Does a request or a response keep a contract? jsonschema-rs decides, not the generator."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import parse_qs, unquote, urlsplit

import jsonschema_rs
from deskspec_toolkit.openapi.operations import FORM, TEXT, OperationObject, operations_of
from deskspec_toolkit.openapi.references import reached_from, resolve
from harness.catalogue import ContractFile
from harness.forms import parts_of

_VALIDATORS: Final[dict[tuple[str, str], jsonschema_rs.Draft202012Validator]] = {}
"""Contract and schema -> what validates."""
_PATTERNS: Final[
    dict[int, tuple[dict[str, Any], list[tuple[OperationObject, re.Pattern[str]]]]]
] = {}
"""Identity of a document -> the document, which is kept so that no other one is taken for it,
and its operations, each with what its path fits."""


def request_violations(
    contract: ContractFile, method: str, url: str, headers: dict[str, str], body: bytes
) -> Iterator[str]:
    """What is wrong with a request: the URL is absolute, header names are lower case."""
    parts = urlsplit(url)
    found = find(contract, method, parts.path)
    if found is None:
        yield f"no operation {method} {parts.path}"
        return
    operation, segments = found
    name, before = contract.key_header(operation)
    if not headers.get(name, "").removeprefix(before):
        yield "no credentials"
    parameters = [resolve(contract.document, p) for p in operation.node.get("parameters", [])]
    query = parse_qs(parts.query, keep_blank_values=True)
    documented = {p["name"]: p for p in parameters}
    given = {name: _entries([text], documented[name]) for name, text in segments.items()}
    for name, values in query.items():
        if name not in documented:
            yield f"query parameter {name} is not documented"
        elif len(values) > 1 and not documented[name].get("explode", True):
            yield f"{name} is sent more than once"
        given[name] = _entries(values, documented.get(name, {}))
    for parameter in parameters:
        name = parameter["name"]
        if name not in given:
            if parameter.get("required"):
                yield f"{name} is missing"
            continue
        sent = given[name]
        value = sent if isinstance(sent, list) else _typed(sent, parameter["schema"])
        for problem in violations(contract, parameter["schema"], value):
            yield f"{name}: {problem}"
    yield from _body_violations(contract, operation, headers, body)


def _body_violations(
    contract: ContractFile, operation: OperationObject, headers: dict[str, str], body: bytes
) -> Iterator[str]:
    declared = resolve(contract.document, operation.node.get("requestBody", {}))
    if not declared:
        if body:
            yield "a body is not documented"
        return
    sent_type = headers.get("content-type", "")
    if FORM in declared["content"] and sent_type.startswith(FORM):
        schema = declared["content"][FORM]["schema"]
        form: dict[str, Any] = {}
        for each in parts_of(body, sent_type):
            text = each.content.decode("latin-1" if each.filename is not None else "utf-8")
            if schema["properties"].get(each.name, {}).get("type") == "array":
                form.setdefault(each.name, []).append(text)
            else:
                form[each.name] = text
        for problem in violations(contract, schema, form):
            yield f"form: {problem}"
        return
    (json_type,) = set(declared["content"]) - {FORM}
    if sent_type != json_type:
        yield f"the body is not declared as {json_type}"
    schema = declared["content"][json_type]["schema"]
    for problem in violations(contract, schema, json.loads(body)):
        yield f"body: {problem}"


def response_violations(
    contract: ContractFile, method: str, url: str, status: int, content_type: str, body: bytes
) -> Iterator[str]:
    """What is wrong with a response to a request that is in the contract."""
    found = find(contract, method, urlsplit(url).path)
    if found is None:
        yield f"no operation {method} {urlsplit(url).path}"
        return
    responses = found[0].node["responses"]
    if str(status) not in responses:
        yield f"status {status} is not documented"
        return
    content = resolve(contract.document, responses[str(status)]).get("content", {})
    if not content:
        return  # no page shows a body, so there may be any
    media_type = content_type.partition(";")[0].strip()
    if media_type not in content:
        yield f"content type {media_type} is not documented"
        return
    value = body.decode() if media_type == TEXT else json.loads(body)
    for problem in violations(contract, content[media_type]["schema"], value):
        yield f"body: {problem}"


def find(
    contract: ContractFile, method: str, path: str
) -> tuple[OperationObject, dict[str, str]] | None:
    """The operation of a request, and the values in its path."""
    base = urlsplit(contract.document["servers"][0]["url"]).path
    if base and path.startswith(f"{base}/"):
        path = path.removeprefix(base)
    fitting = []
    for operation, pattern in _patterns(contract.document):
        if operation.method == method.lower() and (match := pattern.fullmatch(path)):
            fitting.append((operation, {n: unquote(v) for n, v in match.groupdict().items()}))
    # Of templates that differ only in names, that one whose parameters allow the values.
    allowed = (each for each in fitting if not [*_path_violations(contract, *each)])
    return next(allowed, next(iter(fitting), None))


def _patterns(document: dict[str, Any]) -> list[tuple[OperationObject, re.Pattern[str]]]:
    """The operations with what their paths fit; what is fixed wins over what is a parameter."""
    if id(document) not in _PATTERNS:
        found = [
            (each, re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(each.path))))
            for each in operations_of(document)
        ]
        found.sort(key=lambda each: -len(re.sub(r"{\w+}", "", each[0].path)))
        _PATTERNS[id(document)] = document, found
    return _PATTERNS[id(document)][1]


def _path_violations(
    contract: ContractFile, operation: OperationObject, values: dict[str, str]
) -> Iterator[str]:
    for declared in operation.node.get("parameters", []):
        parameter = resolve(contract.document, declared)
        if parameter["in"] == "path":
            sent = _entries([values[parameter["name"]]], parameter)
            schema = resolve(contract.document, parameter["schema"])
            value = sent if isinstance(sent, list) else _typed(sent, schema)
            yield from violations(contract, parameter["schema"], value)


def _entries(values: list[str], parameter: dict[str, Any]) -> str | list[str]:
    if parameter.get("schema", {}).get("type") != "array":
        return values[-1]
    return values if parameter.get("explode", True) else values[-1].split(",")


def _typed(text: str, schema: dict[str, Any]) -> Any:
    if schema.get("type") == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if schema.get("type") == "integer" and re.fullmatch(r"-?[0-9]+", text):
        return int(text)
    return text


def violations(contract: ContractFile, schema: dict[str, Any], value: Any) -> Iterator[str]:
    """What is wrong with a value, for a schema of a contract: where, and which rule."""
    # The validator takes no half of a surrogate pair, which JSON may have.
    encodable = json.loads(json.dumps(value, ensure_ascii=False).encode(errors="replace"))
    for error in _validator(contract, schema).iter_errors(encodable):
        where = "/".join(str(step) for step in error.instance_path)
        yield f"{where or '(whole)'}: {error.message}"


def _validator(
    contract: ContractFile, schema: dict[str, Any]
) -> jsonschema_rs.Draft202012Validator:
    # The components of a contract are large: that there is one document of its name is enough.
    key = (str(contract), json.dumps(schema))
    if key not in _VALIDATORS:
        # A validator keeps a copy of what it is given: of all components that would be megabytes.
        _VALIDATORS[key] = jsonschema_rs.Draft202012Validator(
            {"components": components_of(contract, schema), **schema},
            validate_formats=True,
            formats={"date-dmy": lambda text: bool(re.fullmatch(r"\d\d-\d\d-\d{4}", text))},
        )
    return _VALIDATORS[key]


def components_of(contract: ContractFile, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The components that a schema of a contract leads to, by kind and name."""
    found: dict[str, dict[str, Any]] = {}
    for reference in sorted(reached_from(contract.document, schema)):
        _, _, kind, name = reference.split("/")
        found.setdefault(kind, {})[name] = contract.document["components"][kind][name]
    return found
