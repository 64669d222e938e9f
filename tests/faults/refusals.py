"""Error statuses with the envelopes of all vendors, and requests to wait."""

import gzip
import json
import time
from collections.abc import Iterator, Sequence
from email.utils import formatdate
from typing import Any, Final, NamedTuple

import deskspec
from deskspec import APIError, APIStatusError, InternalServerError
from deskspec_runtime.errors import BadRequestConflictError
from faults.fault import BACKOFF, Between, Fault, Raises, Repeated, Returns
from faults.provider import response
from harness.catalogue import KEY, Call, operations

_STATUSES: Final[dict[int, tuple[type[APIStatusError], Repeated]]] = {
    300: (APIStatusError, "never"),
    301: (APIStatusError, "never"),
    400: (deskspec.BadRequestError, "never"),
    401: (deskspec.AuthenticationError, "never"),
    403: (deskspec.PermissionDeniedError, "never"),
    404: (deskspec.NotFoundError, "never"),
    408: (APIStatusError, "reads"),
    409: (deskspec.ConflictError, "never"),
    413: (APIStatusError, "never"),
    418: (APIStatusError, "never"),
    422: (deskspec.UnprocessableEntityError, "never"),
    429: (deskspec.RateLimitError, "always"),
    499: (APIStatusError, "never"),
    500: (InternalServerError, "never"),
    502: (InternalServerError, "reads"),
    503: (InternalServerError, "reads"),
    504: (InternalServerError, "reads"),
    520: (InternalServerError, "never"),
    599: (InternalServerError, "never"),
}


class _Envelope(NamedTuple):
    """A form of an error body, and its entries in `errors`: code, message, field."""

    name: str
    body: dict[str, Any]
    entries: Sequence[tuple[str | None, str | None, str | None]]


_BAD_ID: Final = [("bad", "Bad id", None)]
_ENVELOPES: Final = {
    "DoubleTick": [
        _Envelope("A", {"statusCode": 1, "message": "Bad id", "error": "bad"}, _BAD_ID),
        _Envelope(
            "A[]",
            {"statusCode": 1, "message": ["Bad id", "Bad tag"], "error": "bad"},
            [*_BAD_ID, ("bad", "Bad tag", None)],
        ),
        _Envelope("B", {"statusCode": 1, "message": "Bad id"}, [(None, "Bad id", None)]),
        _Envelope("C", {"status": 1, "reason": "bad", "message": "Bad id"}, _BAD_ID),
        _Envelope("D", {"reason": "bad"}, [("bad", None, None)]),
    ],
    "HelpCrunch": [
        _Envelope("one", {"errors": [{"code": "bad", "message": "Bad id"}]}, _BAD_ID),
        _Envelope(
            "two",
            {"errors": [{"code": "bad", "message": "Bad id"}, {"code": "not_found"}]},
            [*_BAD_ID, ("not_found", None, None)],
        ),
    ],
    "Kustomer": [
        _Envelope("list", {"errors": [{"code": "bad", "title": "Bad id", "meta": {}}]}, _BAD_ID),
        _Envelope(
            "alone",
            {"status": 1, "code": "bad", "detail": "Bad id", "source": {"pointer": "/id"}},
            [("bad", "Bad id", "/id")],
        ),
        _Envelope(
            "list with sources",
            {"errors": [{"code": "bad", "title": "Bad id", "source": {"parameters": "id"}}]},
            [("bad", "Bad id", "id")],
        ),
    ],
}

_UNREADABLE: Final[dict[str, tuple[bytes, dict[str, str]]]] = {
    "no body": (b"", {}),
    "HTML": (b"<html><body>Service page</body></html>", {"content_type": "text/html"}),
    "null": (b"null", {}),
    "an array": (b"[]", {}),
    "truncated JSON": (b'{"reason": "ba', {}),
    "no UTF-8": (b'{"message": "\xff"}', {}),
    "a deep body": (b"[" * 100_000 + b"]" * 100_000, {}),
    "errors that are none": (b'{"errors": [null, 7, "text", []]}', {}),
}

_TAKEN: Final = sorted(
    {code for call in operations().values() for code in call.operation.conflicts}
)


def refusals(call: Call) -> Iterator[Fault]:
    """Every refusal of an operation: each status with an envelope of each vendor."""
    for place, status in enumerate(_STATUSES):
        for vendor, envelopes in _ENVELOPES.items():
            envelope = envelopes[place % len(envelopes)]
            yield _with_envelope(call, status, f"{vendor} {envelope.name}", envelope)
    for code in _TAKEN:
        message = "is taken"
        envelope = _Envelope("", {"errors": [{"code": code, "message": message}]}, [])
        yield _with_envelope(call, 400, code, envelope._replace(entries=[(code, message, None)]))
    yield from _unreadable(call)
    yield from _asks()


def _with_envelope(call: Call, status: int, what: str, envelope: _Envelope) -> Fault:
    kind: type[APIError]
    kind, repeated = _STATUSES[status]
    codes = {code for code, _, _ in envelope.entries}
    if status == 400 and codes & call.operation.conflicts:
        kind = BadRequestConflictError
    errors = [dict(zip(("code", "message", "field"), e, strict=True)) for e in envelope.entries]
    body = json.dumps(envelope.body).encode()
    headers = {"X_Request_Id": "req-7", "X_Echo": f"Bearer {KEY}"}
    if status < 400:
        headers["Location"] = f"https://elsewhere.example/?key={KEY}"
    facts = {"status_code": status, "body": body, "errors": errors, "request_id": "req-7"}
    way = response(status, body, **headers)
    if _means_nothing_found(call, status, body):
        return Fault(f"{status} {what}", (way,), Returns(envelope.body))
    return Fault(f"{status} {what}", (way,), Raises(kind, facts), repeated)


def _means_nothing_found(call: Call, status: int, content: bytes) -> bool:
    return status == call.operation.empty_status and content.startswith(b'{"errors": [')


def _unreadable(call: Call) -> Iterator[Fault]:
    """The class of a refusal does not depend on its body."""
    for name, (content, headers) in _UNREADABLE.items():
        for status in (404, 500):
            if _means_nothing_found(call, status, content):
                continue
            facts: dict[str, Any] = {"status_code": status, "body": content, "errors": []}
            outcome = Raises(_STATUSES[status][0], facts)
            yield Fault(f"{status}, {name}", (response(status, content, **headers),), outcome)
    unread = Raises(InternalServerError, {"status_code": 500, "body": b""})
    badly_packed = response(500, b"garbage", content_encoding="gzip")
    yield Fault("500, bad gzip", (badly_packed,), unread)
    packed = response(500, gzip.compress(b'{"reason": "bad"}' * 99)[:20], content_encoding="gzip")
    yield Fault("500, gzip cut short", (packed,), Raises(InternalServerError, {"status_code": 500}))
    large = response(500, b" " * 2000)
    yield Fault("500, too large", (large,), unread, options={"max_response_bytes": 1000})


def _asks() -> Iterator[Fault]:
    """Requests to wait, from a provider that did nothing and, once, from one that failed."""
    now = time.time()
    waited: dict[str, tuple[dict[str, str], Any]] = {
        "whole seconds": ({"Retry_After": "7"}, 7.0),
        "a float": ({"Retry_After": "7.5"}, 7.5),
        "nothing": ({"Retry_After": "0"}, 0.0),
        "less than nothing": ({"Retry_After": "-5"}, 0.0),
        "a date": ({"Retry_After": formatdate(now + 55, usegmt=True)}, Between(1, 55)),
        "a date gone by": ({"Retry_After": formatdate(now - 600, usegmt=True)}, 0.0),
        "a reset": ({"X_RateLimit_Reset": f"{now + 55:.0f}"}, Between(1, 56)),
        "a reset gone by": ({"X_RateLimit_Reset": f"{now - 600:.0f}"}, 0.0),
        "two ways": ({"Retry_After": "7", "X_RateLimit_Reset": f"{now + 55:.0f}"}, 7.0),
        "all that is waited for": ({"Retry_After": "60"}, 60.0),
    }
    for name, (headers, seconds) in waited.items():
        # A provider that names no time to wait for is asked again after the backoff.
        exact = BACKOFF if seconds == 0.0 else (seconds, seconds)
        bounds = seconds if isinstance(seconds, Between) else exact
        yield _asking(name, headers, seconds)._replace(wait=bounds)
    for text in ("nan", "inf", "-inf", "1e999", "9" * 4000, "soon", ""):
        yield _asking(f"{text[:9]!r}", {"Retry_After": text}, None)
    yield _asking("a reset that is no number", {"X_RateLimit_Reset": "nan"}, None)
    too_long: dict[str, tuple[dict[str, str], Any]] = {
        "just too long": ({"Retry_After": "60.01"}, 60.01),
        "a day": ({"Retry_After": "86400"}, 86400.0),
        "ages": ({"Retry_After": "1e300"}, 1e300),
        "a date far off": ({"Retry_After": formatdate(now + 7200, usegmt=True)}, Between(99, 7200)),
        "a reset far off": ({"X_RateLimit_Reset": f"{now + 7200:.0f}"}, Between(99, 7201)),
    }
    for name, (headers, seconds) in too_long.items():
        yield _asking(name, headers, seconds)._replace(repeated="never")
    yield _asking("more than all waits may last", {"Retry_After": "50"}, 50.0)._replace(
        attempts=3, wait=(50.0, 50.0), options={"max_retries": 9}
    )
    failed = Raises(InternalServerError, {"status_code": 503, "retry_after": 7.0})
    yield Fault("503 asks", (response(503, {}, Retry_After="7"),), failed, "reads", wait=(7.0, 7.0))


def _asking(name: str, headers: dict[str, str], seconds: Any) -> Fault:
    facts = {"status_code": 429, "body": b"{}", "retry_after": seconds}
    outcome = Raises(deskspec.RateLimitError, facts)
    return Fault(
        f"429 asks for {name}", (response(429, {}, **headers),), outcome, "always", 2, BACKOFF
    )
