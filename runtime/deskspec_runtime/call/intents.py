"""The call, and the intents that its policy yields for a driver to carry out."""

from collections.abc import Callable, Generator, Mapping
from typing import Any, Final, Protocol, TypeAlias

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


class AskKey:
    """Intent: call the key source; the driver sends the key back, sealed."""

    __slots__ = ("source",)

    def __init__(self, source: KeySource) -> None:
        self.source: Final = source


class Send:
    """Intent: send the request; the driver sends back the outcome and the seconds it took."""

    __slots__ = ("header", "scheme", "secret")

    def __init__(self, header: str, scheme: str, secret: Secret) -> None:
        """Say what goes with it.

        Args:
            header: The header that takes the key, in lower case.
            scheme: The text before the key in the header.
            secret: The key.
        """
        self.header: Final = header
        self.scheme: Final = scheme
        self.secret: Final = secret


class Report:
    """Intent: call a hook of the client."""

    __slots__ = ("arguments", "hook", "option")

    def __init__(
        self, option: str, hook: Callable[..., object], arguments: tuple[Any, ...]
    ) -> None:
        """Say which.

        Args:
            option: The option of the client that it was given as.
            hook: The hook.
            arguments: Those of the hook.
        """
        self.option: Final = option
        self.hook: Final = hook
        self.arguments: Final = arguments


class Wait:
    """Intent: sleep for this many seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds: Final = seconds


class Call:
    """One call: all that its policy needs to know."""

    def __init__(
        self,
        *,
        operation: Operation[Any],
        arguments: Arguments,
        target: RequestTarget,
        base_url: str,
        max_retries: int,
        key: Secret | KeySource,
        auth_scheme: str,
        variable: str,
        on_attempt: AttemptHook | None,
        on_wait: WaitHook | None,
        account: PacedAccount,
        rates: tuple[Rate, ...],
        has_documented_rate: bool,
        contract_check: ResponseCheck | None,
        doubts: tuple[str, ...],
        explained: Mapping[str, str],
    ) -> None:
        """Begin a call.

        Args:
            operation: The operation.
            arguments: Its arguments.
            target: The request.
            base_url: The base URL of the client.
            max_retries: Retries after the first attempt.
            key: The key, or where each attempt gets it.
            auth_scheme: The text before the key in the Authorization header.
            variable: The environment variable that may hold the key, for messages.
            on_attempt: The hook of the client.
            on_wait: The hook of the client.
            account: Whose rates they are.
            rates: The rates to keep below; none: no pacing.
            has_documented_rate: Whether the vendor documents a rate, be it this one or another.
            contract_check: Compares the request and the response with the contract; `None`: no
                check.
            doubts: Arguments that were sent with a warning, each with its reason.
            explained: Regular expression for the text of a refusal -> what to do about it.
        """
        self.operation: Final = operation
        self.arguments: Final = arguments
        self.target: Final = target
        self.base_url: Final = base_url
        self.max_retries: Final = max_retries
        self.key: Final = key
        self.auth_scheme: Final = auth_scheme
        self.variable: Final = variable
        self.on_attempt: Final = on_attempt
        self.on_wait: Final = on_wait
        self.account: Final = account
        self.rates: Final = rates
        self.has_documented_rate: Final = has_documented_rate
        self.contract_check: Final = contract_check
        self.doubts: Final = doubts
        self.explained: Final = explained
        self.secret: Secret | None = None
        """The key of the last attempt."""


class CallResult:
    """The outcome of a successful call."""

    __slots__ = ("attempts", "parsed", "response")

    def __init__(self, parsed: Any, response: Any, attempts: int) -> None:
        """Say how it ended.

        Args:
            parsed: What the method returns.
            response: The response of the last attempt.
            attempts: How many requests were sent.
        """
        self.parsed: Final = parsed
        self.response: Final = response
        self.attempts: Final = attempts


Intent: TypeAlias = AskKey | Send | Report | Wait
CallSteps: TypeAlias = Generator[Intent, Any, CallResult]
