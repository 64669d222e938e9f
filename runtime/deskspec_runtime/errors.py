"""Every exception that a call, or receiving a webhook, can raise.

All of them can be pickled and copied, and keep their fields. None holds the API key. `str(error)`
says what was tried, what the provider said and what to do next, without values of the request and
without personal data; the response itself is in `body`.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

if TYPE_CHECKING:
    from .findings import Finding

E = TypeVar("E", bound=Exception)


class ErrorDetail(TypedDict):
    """One error of an error body, whatever its envelope; parts that it lacks are `None`."""

    code: str | None
    message: str | None
    field: str | None


class DeskspecError(Exception):
    """The base class of every exception of deskspec."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), str(self), self.__dict__)


class ConfigurationError(DeskspecError, ValueError):
    """A setting of a client cannot be used: the key, a URL, a header, or a missing extra."""


class APIError(DeskspecError):
    """The base class of what a call raises once its arguments are accepted.

    Attributes:
        operation_id: The operation, for example `customers_get`.
        method: The HTTP method.
        path: The path template of the operation.
        url: The URL of the request, without the values of the query.
        attempts: How many requests were sent.
        status_code: The HTTP status; `None` without a response.
        headers: The headers of the response, by lower-case name.
        body: The raw body of the response.
        errors: The errors that the body lists, each with `code`, `message` and `field`.
        request_id: The provider's id of the request, from `X-Request-Id`; else `None`.
        retry_after: Seconds that the provider asks to wait; `None` if it does not say.
        message_id: The id that a message was sent with, given or made by the client: what to look
            it up by. Of several messages, that of the first; `None` for every other call.
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
        message_id: str | None = None,
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
        self.message_id = message_id


class APIConnectionError(APIError):
    """No complete response: the connection failed, or broke before the end."""


class APITimeoutError(APIConnectionError):
    """No complete response in time."""


class APIResponseValidationError(APIError):
    """A response that cannot be read as the operation's result.

    Attributes:
        json_path: Where in the body, for example `$.customer`; `$` if it is not JSON at all.
    """

    def __init__(self, message: str, *, json_path: str = "$", **facts: Any) -> None:
        super().__init__(message, **facts)
        self.json_path = json_path


class APIStatusError(APIError):
    """The provider says that the call failed: by a status other than 2xx, or by the body."""

    status_code: int


class UnsuccessfulError(APIStatusError):
    """2xx, but the body says `"success": false`: the provider did not do what was asked."""


class BadRequestError(APIStatusError):
    """400: the provider rejected the request."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the key lacks permission for this operation."""


class NotFoundError(APIStatusError):
    """404: the object does not exist, or the key has no access to it."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the data that the provider has."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but breaks a rule of the provider."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` is how long to wait, if the provider says so."""


class InternalServerError(APIStatusError):
    """500 and above: the provider failed."""


class BadRequestConflictError(BadRequestError, ConflictError):
    """400 that means a conflict: a value that must be unique is already taken."""


class ContractError(DeskspecError):
    """A call succeeded, but its request or response breaks the contract.

    Attributes:
        findings: Every `Finding` of the call; at least one is an error or a warning.
        parsed: What the call would have returned.
    """

    def __init__(self, message: str, *, findings: "list[Finding]", parsed: Any) -> None:
        super().__init__(message)
        self.findings = findings
        self.parsed = parsed


class WebhookSignatureError(DeskspecError):
    """A webhook without a signature, or with one that no secret matches.

    It has no `body`: the content may come from anybody.

    Attributes:
        vendor: The vendor that the webhook claims to come from.
    """

    def __init__(self, message: str, *, vendor: str) -> None:
        super().__init__(message)
        self.vendor = vendor


class WebhookPayloadError(DeskspecError):
    """A genuine webhook whose body cannot be read as an event.

    Attributes:
        vendor: The vendor that sent the webhook.
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
    APIStatusError: "See .body for the provider's explanation.",
    UnsuccessfulError: "The provider did not do it: see .body for its explanation.",
    BadRequestError: "Check the arguments; .errors has the provider's reasons.",
    AuthenticationError: "Check the API key and that it belongs to this account.",
    PermissionDeniedError: "Give the API key the role or feature that this operation needs.",
    NotFoundError: "Check the ids; the API key may also lack access to the object.",
    BadRequestConflictError: "A value that must be unique is taken: use the object that has it.",
    ConflictError: "Read the object again, then retry the change.",
    UnprocessableEntityError: "Check the arguments; .errors has the provider's reasons.",
    RateLimitError: "Wait for .retry_after seconds if it is set, then retry.",
    InternalServerError: "The provider failed: retry later.",
}


def class_of_status(status: int) -> type[APIStatusError]:
    """Return the exception class of a call that failed with this status."""
    if 200 <= status < 300:
        return UnsuccessfulError
    return InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)


def advice_on(kind: type[APIStatusError]) -> str:
    """Return what the caller can do next."""
    return _ADVICE[kind]


def _restored(kind: type[E], message: str, fields: Mapping[str, Any]) -> E:
    error = kind.__new__(kind, message)
    error.args = (message,)
    error.__dict__.update(fields)
    return error
