"""Compares an exchange with a contract: its request, its credentials, its answer.

A finding has places, types and statuses; what was sent and answered stays out of it, out of the
line that says how to see it again, too: that has the path template and the names of parameters.
"""

import re
import shlex
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs
import jsonschema_rs
from deskspec_runtime.contract.comparison import (
    ComparedResponse,
    FindingFactory,
    is_json,
    media_type,
    request_findings,
    response_findings,
)
from deskspec_runtime.contract.violations import Violation, one_of
from deskspec_runtime.findings import Direction, Finding, Severity
from deskspec_runtime.values import jsontext
from deskspec_runtime.values.results import JSONPlace
from deskspec_runtime.values.unset import UNSET

from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi.routes import RouteMatch, path_of
from . import parameters, security
from .checks import Check
from .contract import Contract
from .operation import FORMS, PLACES, ContractOperation

_PLAIN_SEGMENT: Final = re.compile(r"[a-z][a-z_-]{0,39}[0-9]{0,2}").fullmatch
"""What a segment of an unknown path may be to be shown; another one may be somebody's."""
_METHOD: Final = re.compile(r"[A-Z]{1,20}").fullmatch
_BODILESS_METHODS: Final = frozenset({"HEAD"})


def findings_of(api: Contract, exchange: Exchange) -> list[Finding]:
    """What is wrong with an exchange.

    Args:
        api: The contract.
        exchange: A request and its answer.

    Raises:
        Failure: A schema of the contract is none.
    """
    path = path_of(exchange.url)
    match = api.match(exchange.method, path)
    if match is None:
        return [_unknown(api, exchange, path)]
    try:
        found = [*_of_request(api, exchange, match), *_of_answer(api, exchange, match.operation)]
    except jsonschema_rs.ValidationError as error:
        operation = match.operation
        told = error.message.partition("\n")[0][:200]
        raise Failure(
            f"{api.name}: {operation.method} {operation.path}: a schema cannot be used: {told}"
        ) from None
    line = _curl(api, exchange, match.operation) if found else None
    return [attrs.evolve(each, reproduce=line, source=exchange.source) for each in found]


def _unknown(api: Contract, exchange: Exchange, path: str) -> Finding:
    """A request that is to no operation of the contract; its operation id is empty."""
    known = api.routes.methods(path)
    segments = [unquote(segment) for segment in path.split("/")]
    shown = "/".join(
        segment if not segment or segment in api.routes.words or _PLAIN_SEGMENT(segment) else "*"
        for segment in segments
    )
    method = exchange.method.upper() if _METHOD(exchange.method.upper()) else "*"
    template, check = shown, Check.REQUEST_PATH
    expected, seen = "a path of the contract", "another path"
    if known is not None:
        template, check = known[0], Check.REQUEST_METHOD
        expected, seen = one_of(known[1]), method
    return Finding(
        operation_id="",
        method=method,
        path=template,
        direction="request",
        check=check.id,
        severity="error",
        json_path="$",
        expected=expected,
        seen=seen,
        reproduce=f"curl -X {shlex.quote(method)} {shlex.quote(shown)}",
        source=exchange.source,
    )


def _of_request(
    api: Contract, exchange: Exchange, match: RouteMatch[ContractOperation]
) -> Iterator[Finding]:
    operation, profile = match.operation, match.operation.request
    query = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    cookies = _cookies(exchange)
    lacking = security.lacking(operation, exchange, dict(query), dict(cookies))
    if lacking is not None:
        given = exchange.request_headers.get("authorization")
        problem = Violation((), "security", lacking, "others" if given else "none")
        yield FindingFactory(operation, "request", Check.REQUEST_CREDENTIALS.id, profile).one(
            problem, "error"
        )
    keys = security.query_names(operation)
    pairs = {
        "path": list(match.parameters.items()),
        "query": [pair for pair in query if pair[0] not in keys],
        "header": list(exchange.request_headers.items()),
        "cookie": cookies,
    }
    parts: list[tuple[JSONPlace, str, Any]] = []
    for place in PLACES:
        value = _values(operation, place, pairs[place])
        if value or profile.contract[place]["required"]:
            parts.append(((place,), f"request_{place}", value))
    severity_of = api.judge(operation).of_request
    yield from request_findings(profile, operation, "request", parts, severity_of)
    yield from _of_request_body(api, exchange, operation)


def _values(
    operation: ContractOperation, place: str, pairs: list[tuple[str, str]]
) -> dict[str, Any]:
    declared = [each for each in operation.parameters if each["in"] == place]
    if place == "header":  # spelt in any case, and others than the declared ones are no fault
        names = {each["name"].lower(): each["name"] for each in declared}
        pairs = [(names[name], text) for name, text in pairs if name in names]
    elif place == "cookie":
        names = {each["name"]: each["name"] for each in declared}
        pairs = [pair for pair in pairs if pair[0] in names]
    return parameters.values(operation.request.contract, declared, pairs)


def _of_request_body(
    api: Contract, exchange: Exchange, operation: ContractOperation
) -> Iterator[Finding]:
    schemas = operation.request_schemas
    severity_of = api.judge(operation).of_request
    report = FindingFactory(operation, "request", Check.REQUEST_BODY.id, operation.request)
    if "request" in exchange.unrecorded:
        yield report.one(Violation((), "unrecorded", "a recorded body", "not recorded"), "info")
        return
    if not exchange.request_body:
        if operation.request_body.get("required"):
            yield report.one(Violation((), "required", "a body", "nothing"), "error")
        return
    if not schemas:
        if not operation.request_body:
            problem = Violation((), "body", "no body", "a body")
            yield report.one(problem, severity_of(problem))
        return
    given = media_type(exchange.request_headers.get("content-type", ""))
    kind = next(
        (each for each in schemas if each in (given, "*/*", f"{given.split('/')[0]}/*")), None
    )
    if kind is None:
        problem = Violation((), "content", one_of(sorted(schemas)), _shown_kind(given, schemas))
        wrong = report._replace(check=Check.REQUEST_CONTENT_TYPE.id)
        yield wrong.one(problem, severity_of(problem))
        kind = next((each for each in schemas if is_json(each)), None)
        if kind is None:
            return
    value = _body(exchange, operation, kind, given)
    if value is UNSET:
        problem = Violation((), "json", "JSON", "other text")
        yield report.one(problem, "error")
        return
    parts = [(("bodies", kind), Check.REQUEST_BODY.id, value)]
    profile = operation.request
    yield from request_findings(profile, operation, "request", parts, severity_of)
    yield from _new(api, operation, "request", ("bodies", kind), value)


def _body(exchange: Exchange, operation: ContractOperation, kind: str, given: str) -> Any:
    """The value of the body of a request; `None`, which no rule is about, if it is in no form."""
    if is_json(kind) or ("*" in kind and is_json(given)):
        try:
            return jsontext.parse(exchange.request_body)
        except ValueError:
            return UNSET
    text = exchange.request_body.decode("utf-8", "replace")
    if kind in FORMS:
        schema = operation.request_schemas[kind]
        pairs = parse_qsl(text, keep_blank_values=True)
        whole = {"name": "body", "in": "query", "schema": schema}
        contract = operation.request.contract
        return parameters.values(contract, [whole], pairs).get("body", {})
    return text


def _of_answer(
    api: Contract, exchange: Exchange, operation: ContractOperation
) -> Iterator[Finding]:
    profile, judge = operation.response, api.judge(operation)
    kind = media_type(exchange.response_headers.get("content-type", ""))
    answer = ComparedResponse(exchange.status, kind, exchange.response_body)
    code = profile.code(exchange.status)
    if exchange.method.upper() in _BODILESS_METHODS or "response" in exchange.unrecorded:
        if code is None:
            yield from response_findings([profile], operation, answer, judge)
        elif "response" in exchange.unrecorded:
            problem = Violation((), "unrecorded", "a recorded body", "not recorded")
            yield FindingFactory(operation, "response", Check.RESPONSE_SCHEMA.id, profile).one(
                problem, "info"
            )
    else:
        yield from response_findings([profile], operation, answer, judge)
    if code is None:
        return
    yield from _of_headers(exchange, operation, code, api)
    for place in (("responses", code, each) for each in operation.response_schemas[code]):
        if place[-1] == kind and is_json(kind) and answer.body is not UNSET:
            yield from _new(api, operation, "response", place, answer.body)


def _of_headers(
    exchange: Exchange, operation: ContractOperation, code: str, api: Contract
) -> Iterator[Finding]:
    declared = operation.headers(code)
    given = [pair for pair in exchange.response_headers.items() if pair[0] in declared]
    listed = [{**each, "in": "header"} for each in declared.values()]
    profile = operation.response
    value = parameters.values(profile.contract, listed, given)
    parts = [(("headers", code), Check.RESPONSE_HEADER.id, value)]
    # No attribute of a client is made of a header.
    severity: Severity = "error" if api.vendor is None else "warning"
    yield from request_findings(profile, operation, "response", parts, lambda _: severity)


def _new(
    api: Contract, operation: ContractOperation, direction: Direction, place: JSONPlace, value: Any
) -> list[Finding]:
    """Fields that nobody documents, where the contract is silent about further ones."""
    if api.vendor is not None:
        return []  # our own contracts say of every object whether it is open
    profile = operation.request if direction == "request" else operation.response
    check = Check.REQUEST_BODY if direction == "request" else Check.RESPONSE_SCHEMA
    problems = list(operation.described(direction, place).problems(value))
    return FindingFactory(operation, direction, check.id, profile).of(problems, lambda _: "info")


def _shown_kind(given: str, schemas: dict[str, Any]) -> str:
    if not given:
        return "none"
    is_plain = re.fullmatch(r"[a-z]{1,20}/[a-z.+-]{1,40}[0-9]{0,2}", given)
    return given if is_plain else "another"


def _cookies(exchange: Exchange) -> list[tuple[str, str]]:
    given = exchange.request_headers.get("cookie", "").split(";")
    pairs = (each.strip().partition("=") for each in given if each.strip())
    return [(name, unquote(value)) for name, _, value in pairs]


def _curl(api: Contract, exchange: Exchange, operation: ContractOperation) -> str:
    """The request of a finding, by names: nothing that was sent is in it."""
    variable = f"{(api.vendor or 'deskspec').upper()}_API_KEY"
    servers = api.document.get("servers") or [{"url": ""}]
    names = {each["name"] for each in operation.parameters if each["in"] == "query"}
    given = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    shown = dict.fromkeys(name for name, _ in given if name in names)
    query = "&".join(f"{name}={{{name}}}" for name in shown)
    url = f"{servers[0]['url'].rstrip('/')}{operation.path}" + (f"?{query}" if query else "")
    parts = [
        f"curl -g -X {operation.method} {shlex.quote(url)}",
        *security.shown(operation, variable),
    ]
    if exchange.request_body and operation.request_schemas:
        kind = next(iter(operation.request_schemas))
        parts += [f"-H {shlex.quote(f'Content-Type: {kind}')}", "--data-binary @body"]
    return " ".join(parts)
