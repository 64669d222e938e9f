"""Runs user callbacks; an exception in one is logged and never loses a response."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_LOG: Final = logging.getLogger("deskspec")


@contextmanager
def logged(hook: str) -> Iterator[None]:
    """Log an exception of the callback that runs inside.

    Args:
        hook: The option that takes the callback, such as `on_attempt`.
    """
    try:
        yield
    except Exception:
        _LOG.exception("%s raised; the call goes on", hook)
