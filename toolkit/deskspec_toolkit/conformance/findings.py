"""Compares an exchange with a contract: the request, its credentials, and the response.

Findings contain places, types and statuses, never a value that was sent or received. That holds for
their `curl` command, too: it has the path template and the names of parameters.
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
    request_findings,
    response_findings,
)
from deskspec_runtime.contract.media_types import TEXT, is_json, listed, meant, media_type, shown
from deskspec_runtime.contract.profiles import Profile
from deskspec_runtime.contract.violations import Violation, one_of
from deskspec_runtime.findings import Direction, Finding, Severity
from deskspec_runtime.values import jsontext
from deskspec_runtime.values.results import JSONPlace
from deskspec_runtime.values.unset import UNSET

from ..exchanges import multipart
from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi.operations import FORM
from ..openapi.path_template import without_query
from ..openapi.routes import RouteMatch, path_of
from . import security
from .checks import Check
from .contract import Contract
from .operation import FORMS, PLACES, ContractOperation
from .placeholders import is_placeholder

_PLAIN_SEGMENT: Final = re.compile(r"[a-z][a-z_-]{0,39}[0-9]{0,2}").fullmatch
"""Segments of an unknown path that may be shown; any other may be personal data."""
_METHOD: Final = re.compile(r"[A-Z]{1,20}").fullmatch
_BODILESS_METHODS: Final = frozenset({"HEAD"})


def findings_of(contract: Contract, exchange: Exchange) -> list[Finding]:
    """Return the findings about one exchange.

    Args:
        contract: The contract.
        exchange: A request and its response.

    Raises:
        Failure: A schema of the contract is invalid.
    """
    path = path_of(exchange.url)
    match = contract.match(exchange.method, path, urlsplit(exchange.url).query)
    if match is None and contract.is_sign_in(exchange.method.upper(), path):
        return []
    if match is None:
        return [_unknown_operation(contract, exchange, path)]
    operation = match.operation
    try:
        findings = [
            *_request_findings(contract, exchange, match),
            *_response_findings(contract, exchange, operation),
        ]
    except jsonschema_rs.ValidationError as error:
        reason = error.message.partition("\n")[0][:200]
        raise Failure(
            f"{contract.name}: {operation.method} {operation.path}: invalid schema: {reason}"
        ) from None
    command = _curl(contract, exchange, operation) if findings else None
    return [attrs.evolve(each, reproduce=command, source=exchange.source) for each in findings]


def _unknown_operation(contract: Contract, exchange: Exchange, path: str) -> Finding:
    """The finding about a request to no operation of the contract; its operation id is empty."""
    route = contract.routes.methods(path)
    segments = [unquote(segment) for segment in path.split("/")]
    shown = "/".join(
        segment
        if not segment or segment in contract.routes.words or _PLAIN_SEGMENT(segment)
        else "*"
        for segment in segments
    )
    method = exchange.method.upper() if _METHOD(exchange.method.upper()) else "*"
    template, check, expected = shown, Check.REQUEST_PATH, "a path of the contract"
    seen = "another path"
    if route is not None:
        template, check = route[0], Check.REQUEST_METHOD
        expected, seen = one_of(route[1]), method
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


def _request_findings(
    contract: Contract, exchange: Exchange, match: RouteMatch[ContractOperation]
) -> Iterator[Finding]:
    operation = match.operation
    profile = _profile(operation, "request", exchange)
    query = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    cookies = _cookies(exchange)
    sent = operation, exchange, dict(query), dict(cookies)
    missing = security.missing(*sent)
    if missing is not None:
        seen = security.seen(*sent)
        violation = Violation((), "security", missing, seen)
        yield FindingFactory(operation, "request", Check.REQUEST_CREDENTIALS.id, profile).one(
            violation, "error"
        )
    credential_names = security.query_names(operation)
    pairs = {
        "path": list(match.parameters.items()),
        "query": [pair for pair in query if pair[0] not in credential_names],
        "header": list(exchange.request_headers.items()),
        "cookie": cookies,
    }
    parts: list[tuple[JSONPlace, str, Any]] = []
    for place in PLACES:
        value = operation.parameter_values(place, _declared(operation, place, pairs[place]))
        if value or profile.contract[place]["required"]:
            parts.append(((place,), f"request_{place}", value))
    severity_of = contract.judge(operation).of_request
    yield from request_findings(profile, operation, "request", parts, severity_of)
    yield from _body_findings(contract, exchange, operation)


def _profile(operation: ContractOperation, direction: Direction, exchange: Exchange) -> Profile:
    """The schemas of one direction; recordings may have placeholders in place of values."""
    if exchange.source is None:
        return operation.request if direction == "request" else operation.response
    return operation.recorded_request if direction == "request" else operation.recorded_response


def _declared(
    operation: ContractOperation, place: str, pairs: list[tuple[str, str]]
) -> list[tuple[str, str]]:
    """The pairs that may be parameters: undeclared headers and cookies are allowed."""
    if place not in ("header", "cookie"):
        return pairs
    names = [each["name"] for each in operation.parameters if each["in"] == place]
    if place == "cookie":
        return [pair for pair in pairs if pair[0] in names]
    spelt = {name.lower(): name for name in names}
    return [(spelt[name], text) for name, text in pairs if name in spelt]


def _body_findings(
    contract: Contract, exchange: Exchange, operation: ContractOperation
) -> Iterator[Finding]:
    schemas = operation.request_schemas
    severity_of = contract.judge(operation).of_request
    profile = _profile(operation, "request", exchange)
    factory = FindingFactory(operation, "request", Check.REQUEST_BODY.id, profile)
    if "request" in exchange.unrecorded:
        yield factory.one(_no_body(exchange.unrecorded["request"]), "info")
        return
    if not exchange.request_body:
        if operation.request_body.get("required"):
            yield factory.one(Violation((), "required", "a body", "nothing"), "error")
        return
    if not schemas:
        if not operation.request_body:
            violation = Violation((), "body", "no body", "a body")
            yield factory.one(violation, severity_of(violation))
        return
    sent_type = exchange.request_headers.get("content-type", "")
    body_type = next(iter(meant(schemas, sent_type)), None)
    if body_type is not None:
        yield from _value_findings(contract, exchange, operation, body_type)
        return
    violation = Violation((), "content", listed(schemas), shown(sent_type))
    wrong_type = factory._replace(check=Check.REQUEST_CONTENT_TYPE.id)
    yield wrong_type.one(violation, severity_of(violation))
    # JSON of another name has the documented fields, too.
    body_type = next((each for each in schemas if is_json(each)), None)
    if body_type is not None and _body(exchange, operation, body_type, body_type) is not UNSET:
        yield from _value_findings(contract, exchange, operation, body_type)


def _value_findings(
    contract: Contract, exchange: Exchange, operation: ContractOperation, body_type: str
) -> Iterator[Finding]:
    """Compare the value of a request body with the schema of a media type of the contract."""
    profile = _profile(operation, "request", exchange)
    factory = FindingFactory(operation, "request", Check.REQUEST_BODY.id, profile)
    is_range = "*" in body_type
    sent_type = exchange.request_headers.get("content-type", "")
    kind = media_type(sent_type if is_range else body_type)
    if is_range and not _is_described(kind):
        return
    value = _body(exchange, operation, body_type, kind)
    if value is UNSET and _is_replaced(exchange, exchange.request_body):
        yield factory.one(_no_body("a placeholder"), "info")
    elif value is UNSET:
        expected = "a form with parts" if kind == FORM else "JSON"
        yield factory.one(Violation((), "json", expected, "other text"), "error")
    else:
        place = ("bodies", body_type)
        severity_of = contract.judge(operation).of_request
        parts = [(place, factory.check, value)]
        yield from request_findings(profile, operation, "request", parts, severity_of)
        yield from _undocumented(contract, operation, "request", place, value)


def _is_described(kind: str) -> bool:
    """Whether a schema can describe the bodies of a media type."""
    return is_json(kind) or kind.startswith(TEXT) or kind in (*FORMS, FORM)


def _body(exchange: Exchange, operation: ContractOperation, body_type: str, kind: str) -> Any:
    """The value of a body: JSON, the fields of a form, or text; `UNSET` if that is broken.

    Args:
        exchange: The request.
        operation: Its operation.
        body_type: The media type of the contract.
        kind: The same, or if that is a range, the one that was sent.
    """
    if is_json(kind):
        try:
            return jsontext.parse(exchange.request_body)
        except ValueError:
            return UNSET
    text = exchange.request_body.decode("utf-8", "replace")
    if kind in FORMS:
        return operation.form(body_type, parse_qsl(text, keep_blank_values=True))
    if kind == FORM:
        try:
            parts = multipart.read(
                exchange.request_body, exchange.request_headers.get("content-type", "")
            )
        except ValueError:
            return UNSET
        # A byte of a file counts as one character: its length may have limits.
        texts = (p.text if p.filename is None else p.content.decode("latin-1") for p in parts)
        names = [part.name for part in parts]
        return operation.form(body_type, list(zip(names, texts, strict=True)))
    return text


def _no_body(instead: str) -> Violation:
    """What a recording has in place of a body, as a violation."""
    return Violation((), "unrecorded", "a recorded body", instead)


def _is_replaced(exchange: Exchange, body: bytes) -> bool:
    """Whether a scrubber put a placeholder in place of a whole body."""
    text = body.decode("utf-8", "replace")
    is_tag = text.startswith("<") and text.islower()  # of HTML
    return exchange.source is not None and is_placeholder(text) and not is_tag


def _response_findings(
    contract: Contract, exchange: Exchange, operation: ContractOperation
) -> Iterator[Finding]:
    profile, judge = _profile(operation, "response", exchange), contract.judge(operation)
    content_type = exchange.response_headers.get("content-type", "")
    response = ComparedResponse(exchange.status, content_type, exchange.response_body)
    code = profile.code(exchange.status)
    factory = FindingFactory(operation, "response", Check.RESPONSE_SCHEMA.id, profile)
    instead = exchange.unrecorded.get("response")
    has_body = exchange.method.upper() not in _BODILESS_METHODS and instead is None
    if has_body or code is None:
        found = response_findings([profile], operation, response, judge)
        if response.body is UNSET and _is_replaced(exchange, exchange.response_body):
            rest = [each for each in found if each.check != Check.RESPONSE_SCHEMA.id]
            instead = "a placeholder" if len(rest) < len(found) else None
            found = rest
        yield from found
    if instead is not None and code is not None:
        yield factory.one(_no_body(instead), "info")
    if code is None:
        return
    yield from _header_findings(exchange, operation, code, contract)
    kinds = meant(operation.response_schemas[code], content_type)
    if len(kinds) == 1 and is_json(content_type) and response.body is not UNSET:
        place = ("responses", code, kinds[0])
        yield from _undocumented(contract, operation, "response", place, response.body)


def _header_findings(
    exchange: Exchange, operation: ContractOperation, code: str, contract: Contract
) -> Iterator[Finding]:
    declared = operation.headers(code)
    pairs = [pair for pair in exchange.response_headers.items() if pair[0] in declared]
    profile = _profile(operation, "response", exchange)
    value = operation.header_values(code, pairs)
    parts = [(("headers", code), Check.RESPONSE_HEADER.id, value)]
    # Clients have no attribute that depends on a header.
    severity: Severity = "error" if contract.vendor is None else "warning"
    yield from request_findings(profile, operation, "response", parts, lambda _: severity)


def _undocumented(
    contract: Contract,
    operation: ContractOperation,
    direction: Direction,
    place: JSONPlace,
    value: Any,
) -> list[Finding]:
    """Findings about fields that the contract does not forbid, but does not expect either."""
    if contract.vendor is not None:
        return []  # our own contracts declare for every object whether it is open
    profile = operation.request if direction == "request" else operation.response
    check = Check.REQUEST_BODY.id if direction == "request" else Check.RESPONSE_SCHEMA.id
    violations = list(operation.described(direction, place).violations(value))
    return FindingFactory(operation, direction, check, profile).of(
        violations, lambda each: "warning" if each.keyword == "writeOnly" else "info"
    )


def _cookies(exchange: Exchange) -> list[tuple[str, str]]:
    cookies = exchange.request_headers.get("cookie", "").split(";")
    pairs = (each.strip().partition("=") for each in cookies if each.strip())
    return [(name, unquote(value)) for name, _, value in pairs]


def _curl(contract: Contract, exchange: Exchange, operation: ContractOperation) -> str:
    """The `curl` command for a request, with names in place of the values that were sent."""
    variable = f"{(contract.vendor or 'deskspec').upper()}_API_KEY"
    servers = contract.document.get("servers") or [{"url": ""}]
    names = {each["name"] for each in operation.parameters if each["in"] == "query"}
    pairs = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    shown = dict.fromkeys(name for name, _ in pairs if name in names)
    query = "&".join(f"{name}={{{name}}}" for name in shown)
    url = f"{servers[0]['url'].rstrip('/')}{without_query(operation.path)}"
    url += f"?{query}" if query else ""
    parts = [
        f"curl -g -X {operation.method} {shlex.quote(url)}",
        *security.curl_arguments(operation, variable),
    ]
    if exchange.request_body and operation.request_schemas:
        body_type = next(iter(operation.request_schemas))
        parts += [f"-H {shlex.quote(f'Content-Type: {body_type}')}", "--data-binary @body"]
    return " ".join(parts)
