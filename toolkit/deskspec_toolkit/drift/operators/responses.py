"""Statuses, content types and headers: drifts of an answer as a whole."""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from deskspec_runtime.findings import Severity

from ...openapi.references import resolve
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
_Change: TypeAlias = Callable[[DriftedExchange], DriftedExchange]


def other_success(subject: DriftingOperation) -> Iterator[Drift]:
    """Clients read every success alike."""
    for status in successes(subject):
        for other in sorted({200, 201, 202} - subject.documented):
            yield _status(subject, status, other, "warning", _called(other))


def success_without_body(subject: DriftingOperation) -> Iterator[Drift]:
    """There is nothing to read where a client reads an object."""
    for status in successes(subject):
        if subject.fields(status):
            yield _status(subject, status, 204, "error", _instead(DriftedExchange(204, (), b"")))


def success_as_failure(subject: DriftingOperation) -> Iterator[Drift]:
    """What is in order is called broken; the call raises."""
    other = 503 if 500 in subject.documented else 500
    broken = DriftedExchange(other, (("content-type", JSON),), _BROKEN)
    for status in successes(subject):
        yield _status(subject, status, other, "error", _instead(broken))


def other_failure(subject: DriftingOperation) -> Iterator[Drift]:
    """A call raises something else than it is documented to."""
    for status in failures(subject):
        other = _OTHER_FAILURES.get(status)
        if other is not None and other not in subject.documented:
            yield _status(subject, status, other, "error", _called(other))


def failure_as_success(subject: DriftingOperation) -> Iterator[Drift]:
    """A call returns where it must raise, with an error in place of what is documented."""
    success = successes(subject)[0]
    for status in failures(subject):
        yield _status(subject, status, success, "error", _called(success))


def other_media_type(subject: DriftingOperation) -> Iterator[Drift]:
    """The same body under another name, which clients read all the same."""
    for status in subject.statuses:
        others = {"text/html", _TEXT, "application/vnd.api+json"}
        for other in sorted(others - _media_types(subject, status)):
            begin = with_status(subject, status, _typed(other))
            yield drift(subject, CONTENT_TYPE, f"{status} called {other}", "warning", begin)


def web_page(subject: DriftingOperation) -> Iterator[Drift]:
    """A page for people: no client can read it where it has anything to read."""
    for status in subject.statuses:
        is_text = _TEXT in _media_types(subject, status)
        page = DriftedExchange(status, (("content-type", "text/html"),), _PAGE)
        begin = with_status(subject, status, _instead(page))
        severity: Severity = "warning" if is_text else "error"
        yield drift(subject, CONTENT_TYPE, f"{status} with a web page", severity, begin)


def no_media_type(subject: DriftingOperation) -> Iterator[Drift]:
    """The only header that every answer has; no contract of ours declares another one."""
    for status in subject.statuses:
        begin = with_status(subject, status, _typed(None))
        yield drift(subject, HEADER, f"{status} without a content type", "warning", begin)


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
    subject: DriftingOperation, status: int, other: int, severity: Severity, change: _Change
) -> Drift:
    begin = with_status(subject, status, change)
    return drift(subject, STATUS, f"{status} as {other}", severity, begin)


def _called(status: int) -> _Change:
    return lambda answer: answer._replace(status=status)


def _instead(other: DriftedExchange) -> _Change:
    return lambda _: other


def _typed(media_type: str | None) -> _Change:
    return lambda answer: answer.with_header("content-type", media_type)


def _media_types(subject: DriftingOperation, status: int) -> set[str]:
    response = resolve(subject.document, subject.operation.node["responses"][str(status)])
    return set(response["content"])
