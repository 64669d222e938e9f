"""Observers check the responses to every request: most drifts need no request of their own."""

from collections.abc import Sequence
from typing import Final

from .fields import FieldObserver
from .instants import InstantObserver
from .lists import ListObserver
from .observer import Observer
from .retry_after import RetryAfterObserver

OBSERVERS: Final[Sequence[type[Observer]]] = (
    FieldObserver,
    InstantObserver,
    ListObserver,
    RetryAfterObserver,
)

__all__ = ["OBSERVERS", "Observer"]
