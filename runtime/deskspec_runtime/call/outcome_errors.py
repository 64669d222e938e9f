"""Builds the exception of a failed call: what was tried, what came back, what to do next."""

import re
import time
from collections.abc import Iterator, Mapping
from math import ceil
from typing import Any, Final
from urllib.parse import urlsplit

from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    BadRequestConflictError,
    BadRequestError,
    PermissionDeniedError,
    RateLimitError,
    UnsuccessfulError,
    advice_on,
    class_of_status,
)
from ..values.codecs import OpenEnum
from .error_bodies import details_in, wait_in
from .intents import Call
from .masking import Mask
from .responses import ReceivedResponse, TransportFailure
from .retries import retry_after
from .settings import Secret

_SHOWABLE_CODE: Final = r"[A-Za-z][A-Za-z_.\[\]-]{0,63}"
"""The error codes that a message may show; a longer text may name a person."""


_TOO_MANY_REQUESTS: Final = 429
_NOT_IMPLEMENTED: Final = 501
_OF_ARGUMENTS: Final = frozenset({400, 402, 413, 422})
"""Statuses that may come from an argument above a limit."""
_HTML: Final = "The body is an HTML page, which no API returns: check base_url."
_HTML_START: Final = 1000
"""Bytes of a body in which an HTML page shows what it is."""
_MOST_KEPT: Final = 2**20
"""Bytes of a body that an error keeps: to find a key in a hostile one takes seconds a MiB."""
_LONGEST_SPELLING: Final = 2**16
"""Bytes that a spelling of the key may have."""


def status_error(call: Call, response: ReceivedResponse, attempts: int) -> APIError:
    kind = class_of_status(response.status_code)
    facts = _response_facts(call, response)
    codes = [detail["code"] for detail in facts["errors"] if detail["code"]]
    if kind is BadRequestError and not call.operation.conflicts.isdisjoint(codes):
        kind = BadRequestConflictError
    mask = Mask(call.target)
    codes = [c for c in codes if re.fullmatch(_SHOWABLE_CODE, c) and mask.text(c) == c]
    returned = str(response.status_code)
    if kind is UnsuccessfulError:
        returned += f" with {call.operation.success}: false"
    if codes:
        returned += f" ({', '.join(dict.fromkeys(codes))})"
    said = mask.errors(facts["errors"])
    if said:
        returned += f": {said.rstrip('.')}"
    advice = _advice(call, kind, response, facts)
    if response.status_code in _OF_ARGUMENTS:
        causes = (*call.doubts, *_undocumented_values(call))
        advice = " ".join([*(f"{each}." for each in causes), advice])
    return kind(
        f"{_tried(call, attempts)} returned {returned}. {advice}", attempts=attempts, **facts
    )


def _undocumented_values(call: Call) -> Iterator[str]:
    """Name the arguments with a closed set of values that were given another one."""
    for argument, (_, codec) in call.operation.inputs.items():
        value = call.arguments.get(argument)
        known = codec.documented if isinstance(codec, OpenEnum) else []
        if known and isinstance(value, str) and value not in known:
            yield f"{argument}: documented values are {', '.join(known)}"


def _advice(
    call: Call, kind: type[APIStatusError], response: ReceivedResponse, facts: Mapping[str, Any]
) -> str:
    messages = [detail["message"] or "" for detail in facts["errors"]]
    for said, advice in call.explained.items():
        if any(re.search(said, message) for message in messages):
            return advice
    if 300 <= response.status_code < 400:
        host = _host_of(facts["headers"].get("location", ""))
        return f"It redirects to {host}; redirects are not followed: check base_url."
    if response.status_code == _NOT_IMPLEMENTED:
        return "The server does not have this operation: check base_url."
    if _is_html(facts["headers"], facts["body"]):
        return f"{advice_on(kind)} {_HTML}"
    if kind is PermissionDeniedError and call.operation.roles:
        return f"Give the API key the role {' or '.join(call.operation.roles)}."
    if kind is RateLimitError and facts["retry_after"]:
        return f"Wait for {ceil(facts['retry_after'])} s (.retry_after), then retry."
    return advice_on(kind)


def _is_html(headers: Mapping[str, str], body: bytes) -> bool:
    start = body[:_HTML_START].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    declared = headers.get("content-type", "").lower()
    return "html" in declared or start.startswith((b"<!doctype html", b"<html"))


def _host_of(location: str) -> str:
    try:
        return urlsplit(location).hostname or "the same host"
    except ValueError:
        return "an unreadable address"


def connection_error(call: Call, failure: TransportFailure, attempts: int) -> APIError:
    tried = _tried(call, attempts)
    facts = _facts(call)
    if failure.error_class is APITimeoutError:
        return APITimeoutError(
            f"{tried} timed out ({failure.reason}). Retry later, or set a longer timeout.",
            attempts=attempts,
            **facts,
        )
    if failure.kind == "closed":
        return APIConnectionError(
            f"{tried} was not sent: the client is closed. Create a new one.",
            attempts=attempts - 1,
            **facts,
        )
    advice = "Check the network and base_url."
    if failure.kind == "untrusted":
        advice = "Nothing was sent. Check the host's certificate, or pass its authority as verify."
    if failure.kind == "refused by proxy":
        advice = "Nothing was sent. Check the proxy, and the user name and password for it."
    return APIConnectionError(
        f"{tried} got no complete response ({failure.reason}). {advice}",
        attempts=attempts,
        **facts,
    )


def of_stream(error: APIError) -> APIError:
    """Return the error of a request that would be sent again if its file could be."""
    error.args = (
        f"{error} It was sent once, because the file is a stream that cannot be rewound: pass a "
        "path, or a file that can seek.",
    )
    return error


def rate_error(call: Call, rate: str, seconds: float, attempts: int) -> APIError:
    return RateLimitError(
        f"{_tried(call, 1)} was not sent: at {rate}, the next request may be sent in "
        f"{seconds:.0f} s. Wait for .retry_after seconds, then retry.",
        status_code=429,
        retry_after=seconds,
        attempts=attempts,
        **_facts(call),
    )


def body_error(
    call: Call, response: ReceivedResponse, attempts: int, where: str, why: str
) -> APIError:
    facts = _response_facts(call, response)
    is_html = _is_html(facts["headers"], facts["body"])
    return APIResponseValidationError(
        f"{_tried(call, attempts)} returned {response.status_code} with an unexpected body: "
        f"at {where}, {why}. {_HTML if is_html else 'See .body for the response.'}",
        json_path=where,
        attempts=attempts,
        **facts,
    )


def _tried(call: Call, attempts: int) -> str:
    times = "" if attempts == 1 else f" ({attempts} attempts)"
    return f"{call.operation.name}: {call.operation.method} {call.operation.path}{times}"


def _facts(call: Call) -> dict[str, Any]:
    return {
        "operation_id": call.operation.id,
        "method": call.operation.method,
        "path": call.operation.path,
        "url": call.base_url + call.target.path_and_names,
        "message_id": call.target.message_id,
    }


def _response_facts(call: Call, response: ReceivedResponse) -> dict[str, Any]:
    # A provider may echo the key, which must not end up in an exception.
    body = response.content
    headers = {name.lower(): value for name, value in response.headers.items()}
    if call.secret is not None:
        body = _without_key(call.secret, body)
        headers = {name: call.secret.removed_from(value) for name, value in headers.items()}
    wait = retry_after(response.status_code, headers, time.time())
    if wait is None and response.status_code == _TOO_MANY_REQUESTS:
        wait = wait_in(body)
    return {
        **_facts(call),
        "status_code": response.status_code,
        "headers": headers,
        "body": body,
        "errors": details_in(body),
        "request_id": headers.get("x-request-id"),
        "retry_after": wait,
    }


def _without_key(secret: Secret, body: bytes) -> bytes:
    """Return a body, or the beginning of a long one, without any spelling of the key."""
    kept = secret.removed_from(body[:_MOST_KEPT].decode("latin-1")).encode("latin-1")
    is_cut = len(body) > _MOST_KEPT
    return kept[:-_LONGEST_SPELLING] if is_cut else kept  # the cut may be inside of a key
