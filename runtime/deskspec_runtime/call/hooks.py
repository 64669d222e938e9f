"""What callers hang in is only told: an exception of theirs is logged, and loses no answer."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_LOG: Final = logging.getLogger("deskspec")


@contextmanager
def logged(hook: str) -> Iterator[None]:
    """Log what a hook raises.

    Args:
        hook: The option that it was given as.
    """
    try:
        yield
    except Exception:
        _LOG.exception("%s raised; the call goes on", hook)
