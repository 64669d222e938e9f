"""Every exception that a call, or the receiving of a webhook, can raise.

All of them pickle and copy with equal fields. None holds the key. `str()` says what was tried,
what came and what to do, without values of the request or of the answer; the answer itself is in
`body`.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

if TYPE_CHECKING:
    from .findings import Finding

E = TypeVar("E", bound=Exception)


class ErrorDetail(TypedDict):
    """One error of an error body, whatever envelope it came in."""

    code: str | None
    message: str | None
    field: str | None


class DeskspecError(Exception):
    """The base of every exception of deskspec."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), str(self), self.__dict__)


class ConfigurationError(DeskspecError, ValueError):
    """A client cannot be made from what it was given: a key, a URL, a header."""


class APIError(DeskspecError):
    """The base of what a call raises once a request was made.

    Attributes:
        operation_id: The operation, for example `customers_get`.
        method: The HTTP method.
        path: The path template of the operation.
        url: The URL that was asked for, without the values of the query.
        attempts: How many requests were sent.
        status_code: The HTTP status, or `None` when no answer came.
        headers: The headers of the answer, by lower-case name.
        body: The raw body of the answer.
        errors: What the body says, one entry an error: `code`, `message`, `field`.
        request_id: The provider's id of the request, where it sends one.
        retry_after: Seconds that the provider asks to wait, or `None`.
    """

    def __init__(
        self,
        message: str,
        *,
        operation_id: str,
        method: str,
        path: str,
        url: str,
        attempts: int,
        status_code: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        errors: list[ErrorDetail] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.operation_id = operation_id
        self.method = method
        self.path = path
        self.url = url
        self.attempts = attempts
        self.status_code = status_code
        self.headers = dict(headers or {})
        self.body = body
        self.errors = errors or []
        self.request_id = request_id
        self.retry_after = retry_after


class APIConnectionError(APIError):
    """No whole answer came: no connection, or one that broke."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class APIResponseValidationError(APIError):
    """An answer came that cannot be read as what the operation answers.

    Attributes:
        json_path: Where in the body, for example `$.customer`; `$` when it is not JSON at all.
    """

    def __init__(self, message: str, *, json_path: str = "$", **facts: Any) -> None:
        super().__init__(message, **facts)
        self.json_path = json_path


class APIStatusError(APIError):
    """The provider answered with a status that is not a success."""

    status_code: int


class BadRequestError(APIStatusError):
    """400: the provider refuses the request as it is."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the key cannot see it."""


class ConflictError(APIStatusError):
    """409: the request contradicts what the provider has."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, and a rule forbids it."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` says how long to wait, where the provider says it."""


class InternalServerError(APIStatusError):
    """500 and above: the provider failed."""


class BadRequestConflictError(BadRequestError, ConflictError):
    """400 for what is a conflict: what is to be unique is there already."""


class ContractError(DeskspecError):
    """A call went through, and its request or answer is not what the contract says.

    Attributes:
        findings: What was found; at least one is an error or a warning.
        parsed: What the call would have returned.
    """

    def __init__(self, message: str, *, findings: "list[Finding]", parsed: Any) -> None:
        super().__init__(message)
        self.findings = findings
        self.parsed = parsed


class WebhookSignatureError(DeskspecError):
    """A webhook is unsigned, or signed by somebody who does not know the secret.

    It has no body: nothing that came is the vendor's word.

    Attributes:
        vendor: The vendor that it was said to come from.
    """

    def __init__(self, message: str, *, vendor: str) -> None:
        super().__init__(message)
        self.vendor = vendor


class WebhookPayloadError(DeskspecError):
    """A webhook is genuine, and its body cannot be read as an event.

    Attributes:
        vendor: The vendor that it comes from.
        body: The raw body, because the vendor may not send it again.
    """

    def __init__(self, message: str, *, vendor: str, body: bytes) -> None:
        super().__init__(message)
        self.vendor = vendor
        self.body = body


_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}

_ADVICE: Final[Mapping[type[APIStatusError], str]] = {
    APIStatusError: "See .body for what the provider says.",
    BadRequestError: "Check the arguments; .errors has what the provider says.",
    AuthenticationError: "Check the API key and that it belongs to this account.",
    PermissionDeniedError: "Give the key the role or feature that this operation needs.",
    NotFoundError: "Check the identifiers; the key may also be unable to see the object.",
    BadRequestConflictError: "What must be unique is taken: use the object that has it.",
    ConflictError: "Read the object again and repeat the change.",
    UnprocessableEntityError: "Check the arguments; .errors has what the provider says.",
    RateLimitError: "Wait, for .retry_after seconds where it is set, then repeat.",
    InternalServerError: "Repeat later; the fault is the provider's.",
}


def class_of_status(status: int) -> type[APIStatusError]:
    """The exception that a status raises."""
    return InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)


def advice_on(kind: type[APIStatusError]) -> str:
    """What a person can do about it."""
    return _ADVICE[kind]


def _restored(kind: type[E], message: str, fields: Mapping[str, Any]) -> E:
    error = kind.__new__(kind, message)
    error.args = (message,)
    error.__dict__.update(fields)
    return error
