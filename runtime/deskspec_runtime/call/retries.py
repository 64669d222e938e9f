"""When a request is sent again, and after how long."""

import random
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from math import isfinite

from .._constants import BACKOFF_BASE, BACKOFF_CAP
from .responses import TransportFailure


def may_repeat(effect: str, failure: TransportFailure) -> bool:
    if failure.kind in ("never sent", "timeout before sending"):
        return True
    return effect == "read" and failure.kind in ("timeout", "broken")


def backoff(attempt: int) -> float:
    """Full jitter: anywhere up to a bound that doubles, so that clients do not march in step."""
    return random.uniform(0, min(BACKOFF_CAP, BACKOFF_BASE * 2 ** min(attempt - 1, 16)))


def retry_after(status: int, headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that a provider asks to wait: `Retry-After`, or `x-ratelimit-reset` of a 429.

    Args:
        status: The status of the answer.
        headers: Its headers, by lower-case name.
        now: The time, in seconds since 1970.
    """
    asked = headers.get("retry-after")
    if asked is not None:
        try:
            seconds = float(asked)
        except ValueError:
            try:
                seconds = parsedate_to_datetime(asked).timestamp() - now
            except (ValueError, OverflowError):
                return None
        return max(0.0, seconds) if isfinite(seconds) else None
    if status != 429:
        return None
    try:
        seconds = float(headers["x-ratelimit-reset"]) - now
    except (KeyError, ValueError):
        return None
    return max(0.0, seconds) if isfinite(seconds) else None
