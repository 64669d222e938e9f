"""What looks at the answers that others got: most drifts are seen without a question more."""

from abc import ABC, abstractmethod
from typing import Any

from ...exchanges.exchange import Exchange
from ...openapi.operation_view import OperationView
from ..verification import Verification


class Observer(ABC):
    """Sees every answer, and says at the end what was wrong with all of them together."""

    def __init__(self, verification: Verification) -> None:
        self.run = verification

    @abstractmethod
    def see(self, operation: OperationView, exchange: Exchange, body: Any) -> None:
        """Look at an answer; `body` is its JSON, `UNSET` if it has none."""

    @abstractmethod
    def finish(self) -> None:
        """Say what only all answers together tell."""
