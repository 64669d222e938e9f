"""One operation of a contract as a constant: how a call becomes a request, and what comes back."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeAlias, TypedDict, TypeVar
from urllib.parse import quote, urlencode

from .codecs import Codec
from .errors import DeskspecError
from .jsontext import dump
from .paging import Paging
from .results import Page, Result
from .settings import path_segment
from .unset import UNSET

if TYPE_CHECKING:
    from .http import Timeout

T_co = TypeVar("T_co", covariant=True)
V = TypeVar("V")

Arguments: TypeAlias = dict[str, Any]
Prepare: TypeAlias = Callable[[Arguments], Arguments]
Wired: TypeAlias = Mapping[str, tuple[str, Codec]]
"""Argument -> (name on the wire, codec)."""


class CallOptions(TypedDict, total=False):
    """What every method takes beside its own arguments.

    Attributes:
        timeout: Seconds, an `httpx.Timeout`, or `None` for no limit.
        max_retries: Further attempts after the first one.
        headers: Headers to send in addition.
    """

    timeout: "float | Timeout | None"
    max_retries: int
    headers: Mapping[str, str]


class Target(NamedTuple):
    """A request without its host and headers."""

    path: str
    query: list[tuple[str, str]]
    content: bytes | None

    @property
    def path_and_query(self) -> str:
        return f"{self.path}?{urlencode(self.query, quote_via=quote)}" if self.query else self.path

    @property
    def path_and_names(self) -> str:
        """The path with the names of the query and none of its values, which may be personal."""
        names = "&".join(f"{quote(name)}=" for name, _ in self.query)
        return f"{self.path}?{names}" if names else self.path


class Operation(Generic[T_co]):
    """How one operation is called. Generated; one constant each."""

    __slots__ = (
        *("body", "effect", "id", "method", "name", "paging", "path", "path_fields", "query"),
        *("required", "result"),
    )

    def __init__(
        self,
        *,
        operation_id: str,
        name: str,
        method: str,
        path: str,
        effect: Literal["read", "write", "send"],
        result: Result[T_co],
        path_fields: Wired | None = None,
        query: Wired | None = None,
        body: Wired | None = None,
        required: frozenset[str] = frozenset(),
        paging: Paging | None = None,
    ) -> None:
        self.id = operation_id
        self.name = name
        self.method = method
        self.path = path
        self.effect = effect
        self.result = result
        self.path_fields = path_fields or {}
        self.query = query or {}
        self.body = body
        self.required = required
        self.paging = paging

    def target(self, arguments: Arguments, prepare: Prepare | None) -> Target:
        """The request of a call.

        Args:
            arguments: Every argument by name; `UNSET` for those that were left out.
            prepare: What the vendor's override does with the arguments once their types are right.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has an impossible value, or does not go with another one.
        """
        try:
            self._check(arguments)
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
            content = None
            if self.body is not None:
                content = dump({wire: v for _, wire, v in _encoded(self.body, arguments)})
        except (TypeError, ValueError) as problem:
            raise type(problem)(f"{self.name}: {problem}") from None
        return Target(self.path.format_map(segments), query, content)

    def read(self, body: Any, arguments: Arguments) -> T_co:
        """The value of a call with these arguments, from the parsed body of the answer.

        Raises:
            UnusableBodyError: The body is not what the operation answers.
        """
        value = self.result.decode(body)
        if self.paging is not None and isinstance(value, Page):
            value.has_more = self.paging.next_arguments(arguments, value) is not None
        return value

    def following(
        self, arguments: Arguments, page: Page[Any], before: Page[Any] | None
    ) -> Arguments | None:
        """The arguments of the call that gets the next page; `None` after the last.

        Args:
            arguments: Those of the call that got the page.
            page: The page.
            before: The page before it.

        Raises:
            DeskspecError: The page is the one before again, so that there would be no end.
        """
        if before is not None and page.items and page.to_dict() == before.to_dict():
            raise DeskspecError(
                f"{self.name}: the provider sent the same page twice, so it does not page as "
                "documented; the items so far are all that can be had"
            )
        return self.paging.next_arguments(arguments, page) if self.paging else None

    def _check(self, arguments: Arguments) -> None:
        for argument in arguments:
            if argument in self.required and arguments[argument] is UNSET:
                raise TypeError(f"{argument} must be given")
        for fields in (self.path_fields, self.query, self.body or {}):
            for argument, (_, codec) in fields.items():
                if arguments[argument] is not UNSET:
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
