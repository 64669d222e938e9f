"""The call, and the intents that its policy yields for a driver to carry out."""

from collections.abc import Callable, Generator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol, TypeAlias

from ..values.arguments import Arguments
from ..values.unset import UNSET
from .operation import Operation, RequestTarget
from .pacing import PacedAccount
from .rates import Rate
from .responses import ReceivedResponse
from .settings import AttemptHook, KeySource, Secret, WaitHook


class ResponseCheck(Protocol):
    """Compares the request and the last response of a call with a contract."""

    def check(
        self,
        operation: Operation[Any],
        target: RequestTarget,
        response: ReceivedResponse,
        result: Any = UNSET,
    ) -> None: ...


class AskKey(NamedTuple):
    """Intent: call the key source; the driver sends the key back, sealed."""

    source: KeySource


class Send(NamedTuple):
    """Intent: send the request; the driver sends back the outcome and the seconds it took."""

    header: str
    """The header that takes the key, in lower case."""
    scheme: str
    """The text before the key in the header."""
    secret: Secret


class Report(NamedTuple):
    """Intent: call a hook of the client."""

    option: str
    """The option of the client that it was given as."""
    hook: Callable[..., object]
    arguments: tuple[Any, ...]


class Wait(NamedTuple):
    """Intent: sleep for this many seconds."""

    seconds: float


class Call(NamedTuple):
    """One call: all that its policy needs to know."""

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
    on_wait: WaitHook | None
    account: PacedAccount
    """Whose rates they are."""
    rates: tuple[Rate, ...]
    """The rates to keep below; none: no pacing."""
    has_documented_rate: bool
    """Whether the vendor documents a rate, be it this one or another."""
    contract_check: ResponseCheck | None
    """Compares the request and the response with the contract; `None`: no check."""
    doubts: tuple[str, ...] = ()
    """Arguments that were sent with a warning, each with its reason."""
    explained: Mapping[str, str] = MappingProxyType({})
    """Regular expression for the text of a refusal -> what to do about it."""
    secret: Secret | None = None
    """The key of this attempt."""


class CallResult(NamedTuple):
    """The outcome of a successful call."""

    parsed: Any
    response: Any
    attempts: int


Intent: TypeAlias = AskKey | Send | Report | Wait
CallSteps: TypeAlias = Generator[Intent, Any, CallResult]
