"""The base of every observer."""

from abc import ABC, abstractmethod
from typing import Any

from ...exchanges.exchange import Exchange
from ...openapi.operation_view import OperationView
from ..verification import Verification


class Observer(ABC):
    """Sees every response; reports at once, or at the end what all of them together show."""

    def __init__(self, verification: Verification) -> None:
        self.run = verification

    @abstractmethod
    def see(self, operation: OperationView, exchange: Exchange, body: Any) -> None:
        """Check a response; `body` is its JSON, `UNSET` if it has none."""

    @abstractmethod
    def finish(self) -> None:
        """Report what only all responses together show."""
