"""What looks at the responses that others got: most drifts are seen without a further request."""

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
