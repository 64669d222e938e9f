"""Which requests are retried, and after how long."""

import random
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from math import isfinite

from .._constants import BACKOFF_BASE, BACKOFF_CAP
from .responses import TransportFailure


def may_repeat(effect: str, failure: TransportFailure) -> bool:
    if failure.kind in ("never sent", "timeout before sending"):
        return True
    return effect == "read" and failure.kind in ("timeout", "broken")


def backoff(attempt: int) -> float:
    """Return a wait with full jitter, so that clients do not retry in step."""
    return random.uniform(0, min(BACKOFF_CAP, BACKOFF_BASE * 2 ** min(attempt - 1, 16)))


def retry_after(status: int, headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that a provider asks to wait.

    They are in `Retry-After`, or in `x-ratelimit-reset` of a 429.

    Args:
        status: The status of the response.
        headers: Its headers, by lower-case name.
        now: The time, in seconds since 1970.
    """
    requested = headers.get("retry-after")
    if requested is not None:
        try:
            seconds = float(requested)
        except ValueError:
            try:
                at = parsedate_to_datetime(requested)
            except (ValueError, OverflowError):
                return None
            if at.tzinfo is None:  # the form of asctime, or a zone of -0000
                at = at.replace(tzinfo=UTC)
            seconds = at.timestamp() - now
        return max(0.0, seconds) if isfinite(seconds) else None
    if status != 429:
        return None
    try:
        seconds = float(headers["x-ratelimit-reset"]) - now
    except (KeyError, ValueError):
        return None
    return max(0.0, seconds) if isfinite(seconds) else None
