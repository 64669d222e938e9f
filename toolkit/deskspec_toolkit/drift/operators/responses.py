"""Drifts of a whole response: status, content type, headers."""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from deskspec_runtime.findings import Severity

from ..drift import Drift
from ..drifted_exchange import JSON, DriftedExchange
from ..drifting_operation import DriftingOperation
from .operator import drift, failures, successes, with_status

STATUS: Final = "status changed"
CONTENT_TYPE: Final = "content type"
HEADER: Final = "response header gone"
_TEXT: Final = "text/plain"
_PAGE: Final = b"<!doctype html><html><body><h1>Please wait</h1></body></html>"
_BROKEN: Final = b'{"message": "Something went wrong"}'
_OTHER_FAILURES: Final = {400: 409, 401: 403, 404: 410, 422: 409}
_ExchangeChange: TypeAlias = Callable[[DriftedExchange], DriftedExchange]


def other_success(target: DriftingOperation) -> Iterator[Drift]:
    """Another success status; clients treat all alike."""
    for status in successes(target):
        for other in sorted({200, 201, 202} - target.documented):
            yield _status(target, status, other, "warning", _as_status(other))


def success_without_body(target: DriftingOperation) -> Iterator[Drift]:
    """A 204 where a client expects an object."""
    for status in successes(target):
        if target.fields(status):
            yield _status(target, status, 204, "error", _instead(DriftedExchange(204, (), b"")))


def success_as_failure(target: DriftingOperation) -> Iterator[Drift]:
    """A server error instead of a success; the call raises."""
    other = 503 if 500 in target.documented else 500
    broken = DriftedExchange(other, (("content-type", JSON),), _BROKEN)
    for status in successes(target):
        yield _status(target, status, other, "error", _instead(broken))


def other_failure(target: DriftingOperation) -> Iterator[Drift]:
    """Another error status; the call raises another exception."""
    for status in failures(target):
        other = _OTHER_FAILURES.get(status)
        if other is not None and other not in target.documented:
            yield _status(target, status, other, "error", _as_status(other))


def failure_as_success(target: DriftingOperation) -> Iterator[Drift]:
    """A success status with an error body; the call returns where it must raise."""
    success = successes(target)[0]
    for status in failures(target):
        yield _status(target, status, success, "error", _as_status(success))


def other_media_type(target: DriftingOperation) -> Iterator[Drift]:
    """Another content type with the same body, which clients still read."""
    for status in _statuses_with_body(target):
        others = {"text/html", _TEXT, "application/vnd.api+json"}
        for other in sorted(others - target.media_types(status).keys()):
            begin = with_status(target, status, _typed(other))
            yield drift(target, CONTENT_TYPE, f"{status} called {other}", "warning", begin)


def web_page(target: DriftingOperation) -> Iterator[Drift]:
    """An HTML page; no client can read it where it expects JSON."""
    for status in _statuses_with_body(target):
        is_text = _TEXT in target.media_types(status)
        page = DriftedExchange(status, (("content-type", "text/html"),), _PAGE)
        begin = with_status(target, status, _instead(page))
        severity: Severity = "warning" if is_text else "error"
        yield drift(target, CONTENT_TYPE, f"{status} with a web page", severity, begin)


def no_media_type(target: DriftingOperation) -> Iterator[Drift]:
    """No content type; our contracts declare no other response header."""
    for status in _statuses_with_body(target):
        begin = with_status(target, status, _typed(None))
        yield drift(target, HEADER, f"{status} without a content type", "warning", begin)


OPERATORS: Final = (
    other_success,
    success_without_body,
    success_as_failure,
    other_failure,
    failure_as_success,
    other_media_type,
    web_page,
    no_media_type,
)


def _status(
    target: DriftingOperation, status: int, other: int, severity: Severity, change: _ExchangeChange
) -> Drift:
    begin = with_status(target, status, change)
    return drift(target, STATUS, f"{status} as {other}", severity, begin)


def _as_status(status: int) -> _ExchangeChange:
    return lambda response: response._replace(status=status)


def _instead(other: DriftedExchange) -> _ExchangeChange:
    return lambda _: other


def _typed(media_type: str | None) -> _ExchangeChange:
    return lambda response: response.with_header("content-type", media_type)


def _statuses_with_body(target: DriftingOperation) -> list[int]:
    return [status for status in target.statuses if target.media_types(status)]
