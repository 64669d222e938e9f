"""What httpx and httpcore log of our requests is not logged: the runtime logs the same, safely.

Their lines hold whole URLs, with phone numbers in the query, and headers of answers. httpx itself
logs only what a client of its own sends, so only where a caller's transport has one. Requests that
others make with httpx are logged as before.
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
    """Within it, requests are ours."""
    token = _IS_OURS.set(True)
    try:
        yield
    finally:
        _IS_OURS.reset(token)
