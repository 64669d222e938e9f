"""An operation as a constant: how arguments become a request, and a body becomes a result."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, Literal, NamedTuple, TypeVar
from urllib.parse import quote, urlencode

from ..values.arguments import Arguments, Prepare, Wired
from ..values.codecs import Codec
from ..values.json_places import check_writable
from ..values.jsontext import dump
from ..values.paging import PageWalk, Paging
from ..values.results import Page, ResultType
from ..values.unset import UNSET
from .settings import path_segment

T_co = TypeVar("T_co", covariant=True)
V = TypeVar("V")


class RequestTarget(NamedTuple):
    """A request without host and headers."""

    path: str
    path_texts: Mapping[str, str]
    """Path parameter -> its percent-encoded text."""
    query: list[tuple[str, str]]
    content: bytes | None

    @property
    def path_and_query(self) -> str:
        return f"{self.path}?{urlencode(self.query, quote_via=quote)}" if self.query else self.path

    @property
    def path_and_names(self) -> str:
        """The path with the names of the query, but without its values, which may be personal."""
        names = "&".join(f"{quote(name)}=" for name, _ in self.query)
        return f"{self.path}?{names}" if names else self.path


class Operation(Generic[T_co]):
    """How one operation is called. One generated constant per operation."""

    __slots__ = (
        *("batch", "body", "conflicts", "effect", "empty_status", "id", "method", "name"),
        *(
            "paging",
            "path",
            "path_fields",
            "query",
            "rate_per_minute",
            "required",
            "result",
            "whole",
        ),
    )

    def __init__(
        self,
        *,
        operation_id: str,
        name: str,
        method: str,
        path: str,
        effect: Literal["read", "write", "send"],
        result: ResultType[T_co],
        path_fields: Wired | None = None,
        query: Wired | None = None,
        body: Wired | None = None,
        whole: tuple[str, Codec] | None = None,
        required: frozenset[str] = frozenset(),
        paging: Paging | None = None,
        batch: int | None = None,
        conflicts: frozenset[str] = frozenset(),
        empty_status: int | None = None,
        rate_per_minute: float | None = None,
    ) -> None:
        """Describe one operation of a contract.

        Args:
            operation_id: Its id in the contract, for example `customers_get`.
            name: Its name in messages, as it is called on a client: `customers.get`.
            method: The HTTP method.
            path: The path template.
            effect: `read` is safe to repeat, `write` changes data, `send` reaches a person.
            result: Makes the result of a call from the response body.
            path_fields: The arguments in the path.
            query: The arguments in the query.
            body: The arguments that are fields of a JSON object.
            whole: The argument that is the whole JSON body, with its codec.
            required: The arguments that must be given.
            paging: How to get the next page of a list; `None` if there is one page.
            batch: The most entries of `whole` in one request.
            conflicts: Error codes of a 400 that mean a conflict.
            empty_status: The status which, with an error body, means that nothing was found.
            rate_per_minute: The documented rate of this operation alone.
        """
        self.id = operation_id
        self.name = name
        self.method = method
        self.path = path
        self.effect = effect
        self.result = result
        self.path_fields = path_fields or {}
        self.query = query or {}
        self.body = body
        self.whole = whole
        self.required = required
        self.paging = paging
        self.batch = batch
        self.conflicts = conflicts
        self.empty_status = empty_status
        self.rate_per_minute = rate_per_minute

    def target(self, arguments: Arguments, prepare: Prepare | None) -> RequestTarget:
        """Return the request of a call.

        Args:
            arguments: Every argument by name; `UNSET` for those that were left out.
            prepare: The vendor's function that prepares the arguments once their types are right.

        Raises:
            TypeError: An argument has the wrong type, or a required one is missing.
            ValueError: An argument has an invalid value, or contradicts another one.
        """
        try:
            self._check_all(arguments)
            if prepare is not None:
                arguments = prepare(arguments)
            segments = {
                wire: _named(argument, path_segment, value)
                for argument, wire, value in _encoded(self.path_fields, arguments)
            }
            query = [
                (wire, text)
                for _, wire, value in _encoded(self.query, arguments)
                for text in _query_texts(value)
            ]
            content = self._content(arguments)
        except (TypeError, ValueError) as problem:
            raise type(problem)(f"{self.name}: {problem}") from None
        except RecursionError:
            raise ValueError(f"{self.name}: the arguments are nested too deep") from None
        return RequestTarget(self.path.format_map(segments), segments, query, content)

    def _content(self, arguments: Arguments) -> bytes | None:
        values: dict[str, tuple[str, Any]]
        if self.body is not None:
            values = {argument: (wire, v) for argument, wire, v in _encoded(self.body, arguments)}
            document: Any = dict(values.values())
        elif self.whole is not None:
            argument, codec = self.whole
            document = codec.encode(arguments[argument])
            values = {argument: (argument, document)}
        else:
            return None
        try:
            return dump(document)
        except (TypeError, ValueError, RecursionError):
            for argument, (_, value) in values.items():
                _named(argument, check_writable, value)
            raise

    def read(self, content: bytes, arguments: Arguments) -> T_co:
        """Return the result of a call with these arguments from the response body.

        Raises:
            ValueError: The body is not JSON.
            UnusableBodyError: The body is not what the operation returns.
        """
        value = self.result.read(content)
        if self.paging is not None and isinstance(value, Page):
            value.has_more = self.paging.next_arguments(arguments, value) is not None
        return value

    def pages(self, arguments: Arguments) -> PageWalk:
        """Return a walk over all pages that starts with the page of these arguments."""
        return PageWalk(self.name, self.paging, arguments, self.check)

    def check(self, arguments: Arguments) -> None:
        """Check the arguments before anything is sent.

        Raises:
            TypeError: An argument has the wrong type, or a required one is missing.
            ValueError: An argument has an invalid value.
        """
        try:
            self._check_all(arguments)
        except (TypeError, ValueError) as problem:
            raise type(problem)(f"{self.name}: {problem}") from None

    def _check_all(self, arguments: Arguments) -> None:
        for argument in arguments:
            if argument in self.required and arguments[argument] is UNSET:
                raise TypeError(f"{argument} must be given")
        for fields in (self.path_fields, self.query, self.body or {}):
            for argument, (_, codec) in fields.items():
                if arguments[argument] is not UNSET:
                    _named(argument, codec.check, arguments[argument])
        if self.whole is not None:
            argument, codec = self.whole
            _named(argument, codec.check, arguments[argument])


def _encoded(fields: Wired, arguments: Arguments) -> Iterator[tuple[str, str, Any]]:
    for argument, (wire, codec) in fields.items():
        value = arguments[argument]
        if value is not UNSET:
            yield argument, wire, codec.encode(value)


def _query_texts(value: Any) -> list[str]:
    if isinstance(value, list | tuple):
        return [text for entry in value for text in _query_texts(entry)]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [value if isinstance(value, str) else str(value)]


def _named(argument: str, function: Callable[[Any], V], value: Any) -> V:
    try:
        return function(value)
    except (TypeError, ValueError) as problem:
        raise type(problem)(f"{argument} {problem}") from None
