"""Calls operations of a provider with arguments by the names of their fields."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeVar
from urllib.parse import quote

from attrs import field, frozen
from deskspec_runtime.values.jsontext import dump, parse
from deskspec_runtime.values.unset import UNSET

from ...exchanges import multipart
from ...exchanges.exchange import Exchange
from ...exchanges.multipart import FormPart
from ...openapi.operation_view import ArgumentField, OperationView
from ...provider.credentials import Authentication
from ...provider.session import ProviderSession
from .samples import SAMPLE_FILE_NAME, SAMPLE_FILE_TYPE

_MOMENTS: Final = (0.2, 0.4, 0.8, 1.6)
"""The waits in seconds before a call is repeated: some providers do later what they confirm."""
_T = TypeVar("_T")
NO_BODY: Final = object()
"""As `body`: send no body."""


@frozen(eq=False)
class ProviderResponse:
    """The response to a call."""

    operation: OperationView
    arguments: Mapping[str, Any]
    """Field name -> value that was sent."""
    exchange: Exchange
    body: Any = field(repr=False)
    """The JSON of the response; `UNSET` if it is not JSON."""

    @property
    def status(self) -> int:
        return self.exchange.status

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def is_gone(self) -> bool:
        """Whether the status is 404 or 410."""
        return self.status in (404, 410)


class Caller:
    """Builds requests from arguments and sends them."""

    def __init__(self, provider: ProviderSession, *, is_patient: bool = True) -> None:
        """Begin.

        Args:
            provider: Where requests go.
            is_patient: Whether to wait before a call is repeated; a simulator of the run has a
                clock of its own.
        """
        self._provider = provider
        self._is_patient = is_patient

    def call(
        self,
        operation: OperationView,
        arguments: Mapping[str, Any],
        *,
        body: Any = UNSET,
        authentication: Authentication = "valid",
    ) -> ProviderResponse:
        """Call an operation.

        Args:
            operation: The operation.
            arguments: Name -> value of parameters and of fields of the body; names that the
                operation does not have are ignored.
            body: The body, in place of the one built from arguments; `NO_BODY` for none.
            authentication: The credentials to send.

        Raises:
            NoResponse: No response came.
            NotPermitted: The request may not be sent.
            OutOfTime: The time of the verification is up.
        """
        given = [(f, arguments[f.name]) for f in operation.fields if f.name in arguments]
        path = operation.path
        query: list[tuple[str, str]] = []
        headers: dict[str, str] = {}
        has_fields = False
        parts: list[FormPart] = []
        for each, value in given:
            match each.where:
                case "path":
                    texts = value if isinstance(value, list) else [value]
                    text = ",".join(quote(_text(entry), safe="") for entry in texts)
                    path = path.replace(f"{{{each.name}}}", text)
                case "query":
                    query += _pairs(each, value)
                case "header":
                    headers[each.name.lower()] = _in_header(value)
                case "cookie":
                    headers["cookie"] = f"{each.name}={_in_header(value)}"
                case "body":
                    has_fields = True
                case "form":
                    parts.append(_part(each.name, value))
        if body is UNSET and operation.body is not None:
            is_sent = has_fields or operation.body_is_required
            body = operation.body_with(arguments) if is_sent else NO_BODY
        content = b"" if body is UNSET or body is NO_BODY else dump(body)
        if content:
            headers["content-type"] = operation.json_type
        elif parts and body is UNSET:
            content, headers["content-type"] = multipart.written(parts)
        exchange = self._provider.send(
            operation.method,
            path,
            operation=operation,
            query="&".join(f"{quote(n, safe='[]')}={quote(v, safe='')}" for n, v in query),
            headers=headers,
            body=content,
            authentication=authentication,
        )
        return ProviderResponse(operation, dict(arguments), exchange, read(exchange))

    def call_until(
        self,
        is_done: Callable[[ProviderResponse], bool],
        operation: OperationView,
        arguments: Mapping[str, Any],
    ) -> ProviderResponse:
        """Call an operation up to five times, with a longer wait each time, and return the last
        response.

        Args:
            is_done: Whether a response is what was waited for.
            operation: The operation.
            arguments: As for `call`.

        Raises:
            NoResponse: No response came.
            NotPermitted: The request may not be sent.
            OutOfTime: The time of the verification is up.
        """
        return self.read_until(is_done, lambda: self.call(operation, arguments))

    def read_until(self, is_done: Callable[[_T], bool], read: Callable[[], _T]) -> _T:
        """Read something up to five times, with a longer wait each time, and return it as it was
        last.

        Args:
            is_done: Whether it is as it should be.
            read: Reads it, by one call or several.

        Raises:
            NoResponse: No response came.
            NotPermitted: The request may not be sent.
            OutOfTime: The time of the verification is up.
        """
        found = read()
        for seconds in _MOMENTS:
            if is_done(found):
                break
            if self._is_patient:
                self._provider.wait(seconds, "what is done later")
            found = read()
        return found


def read(exchange: Exchange) -> Any:
    """The JSON of a response; `UNSET` if it has none."""
    try:
        return parse(exchange.response_body)
    except ValueError:
        return UNSET


def _pairs(field: ArgumentField, value: Any) -> Iterable[tuple[str, str]]:
    if isinstance(value, list) and field.is_joined:
        return [(field.name, ",".join(map(_text, value)))]
    if isinstance(value, list):
        return [(field.name, _text(each)) for each in value]
    return [(field.name, _text(value))]


def _part(name: str, value: Any) -> FormPart:
    if isinstance(value, bytes):
        return FormPart(name, value, SAMPLE_FILE_NAME, SAMPLE_FILE_TYPE)
    return FormPart(name, _text(value).encode())


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    # A response may have half a surrogate pair, which is then an argument.
    return "" if value is None else str(value).encode("utf-8", "replace").decode()


def _in_header(value: Any) -> str:
    return "".join(c if c.isascii() and c.isprintable() else "?" for c in _text(value))
