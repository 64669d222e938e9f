"""Suppresses the log lines of httpx and httpcore about our requests; the runtime logs its own.

Their lines contain whole URLs, with phone numbers in the query, and response headers. (httpx logs
only requests of its own clients, so only those of a caller's transport that has one.) Requests that
other code sends with httpx are logged as before.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_IS_OURS: ContextVar[bool] = ContextVar("deskspec_request", default=False)
_LOGGERS = (
    "httpx",
    *(f"httpcore.{name}" for name in ("connection", "http11", "http2", "proxy", "socks")),
)


def _is_not_ours(record: logging.LogRecord) -> bool:
    return not _IS_OURS.get()


for _name in _LOGGERS:
    logging.getLogger(_name).addFilter(_is_not_ours)


@contextmanager
def silenced() -> Iterator[None]:
    """Mark the requests inside as ours, so that they are not logged."""
    token = _IS_OURS.set(True)
    try:
        yield
    finally:
        _IS_OURS.reset(token)
