"""Requests that end with a thread of schemathesis: an exception there loses them in silence."""

import threading
from types import TracebackType
from typing import Final, Self

from schemathesis.engine import events

from ..conformance.checks import Check
from .verification import Verification

_THREADS: Final = "schemathesis_"
"""What the names of its threads begin with."""


class LostRequests:
    """Reports the operations whose tests an exception ended, in place of its traceback.

    A thread tests one operation after the other, so the exception ends its phase.
    """

    def __init__(self, verification: Verification) -> None:
        self._verification = verification
        self._exception = ""
        """Its class, if one ended a thread of this phase."""
        self._tested: set[str | None] = set()

    def __enter__(self) -> Self:
        self._hook = threading.excepthook
        threading.excepthook = self._note
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        threading.excepthook = self._hook

    def see(self, event: events.EngineEvent) -> None:
        """Look at the next event of schemathesis."""
        match event:
            case events.PhaseStarted():
                self._exception, self._tested = "", set()
            case events.ScenarioFinished():
                self._tested.add(event.label)
            case events.PhaseFinished() if self._exception:
                self._report(event.phase.name.value)

    def _note(self, ended: threading.ExceptHookArgs) -> None:
        if ended.thread is not None and ended.thread.name.startswith(_THREADS):
            self._exception = ended.exc_type.__name__
        else:
            self._hook(ended)

    def _report(self, phase: str) -> None:
        for operation in self._verification.selected:
            if operation.label not in self._tested:
                self._verification.lost.add(operation.id)
                self._verification.collector.add(
                    operation,
                    Check.NOT_MADE_UP,
                    "warning",
                    expected="generated requests",
                    seen=f"{self._exception} ({phase})",
                )
