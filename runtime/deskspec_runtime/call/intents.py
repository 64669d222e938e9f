"""The intents that the policy of a call yields, for a driver to carry out; and the call itself."""

from collections.abc import Generator
from typing import Any, NamedTuple, Protocol, TypeAlias

from ..values.arguments import Arguments
from ..values.unset import UNSET
from .operation import Operation, RequestTarget
from .responses import ReceivedResponse
from .settings import AttemptHook, KeySource, Secret


class ResponseCheck(Protocol):
    """Compares the request and the last response of a call with a contract."""

    def look(
        self,
        operation: Operation[Any],
        target: RequestTarget,
        response: ReceivedResponse,
        result: Any = UNSET,
    ) -> None: ...


class AskKey(NamedTuple):
    """Intent: ask for the key of the next request; the key is told."""

    source: KeySource


class Send(NamedTuple):
    """Intent: send the request; the outcome is told, and the seconds that it took."""

    scheme: str
    """What stands before the key in the Authorization header."""
    secret: Secret


class ReportAttempt(NamedTuple):
    """Intent: tell the client's hook of an attempt."""

    hook: AttemptHook
    operation_id: str
    attempt: int
    outcome: int | type[Exception]
    """The status, or the class of the exception where no answer came."""
    seconds: float


class Wait(NamedTuple):
    """Intent: let this many seconds pass."""

    seconds: float


class Call(NamedTuple):
    """One call, as the policy sees it."""

    operation: Operation[Any]
    arguments: Arguments
    target: RequestTarget
    base_url: str
    max_retries: int
    key: Secret | KeySource
    auth_scheme: str
    variable: str
    """The environment variable that may hold the key, for messages."""
    on_attempt: AttemptHook | None
    rate: tuple[float, str] | None
    """Requests in a minute, and the operation if the rate is its own; `None` for no pacing."""
    contract_check: ResponseCheck | None
    """Compares the request and the response with the contract; `None` for no check."""
    secret: Secret | None = None
    """The key of this attempt."""


class CallResult(NamedTuple):
    """What a call came to."""

    parsed: Any
    response: Any
    attempts: int


Intent: TypeAlias = AskKey | Send | ReportAttempt | Wait
CallSteps: TypeAlias = Generator[Intent, Any, CallResult]
