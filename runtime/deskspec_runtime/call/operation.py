"""An operation as a constant: how arguments become a request, and a body becomes a result."""

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, cast
from urllib.parse import quote, urlencode

from ..values.arguments import Arguments, Prepare, Wired
from ..values.codecs import BOOLEAN, Codec
from ..values.json_places import check_writable
from ..values.jsontext import dump
from ..values.places import placed
from ..values.query import texts
from ..values.results import (
    Page,
    ResultType,
    SentResource,
    UnsuccessfulBodyError,
    UnusableBodyError,
)
from ..values.unset import UNSET
from .rates import FurtherRate, Rate
from .settings import path_segment

if TYPE_CHECKING:  # only the operations that have them load them
    from ..values.batches import BatchLimits
    from ..values.listed_values import ListedValue
    from ..values.paging import PageWalk, Paging
    from ..values.rules import Rule
    from ..values.uploads import FileForm
    from ..values.variants import Variant

T_co = TypeVar("T_co", covariant=True)
V = TypeVar("V")


class RequestTarget:
    """A request without host and headers."""

    def __init__(
        self,
        path: str,
        path_texts: Mapping[str, str],
        query: list[tuple[str, str]],
        content: bytes | None,
        message_id: str | None = None,
        form: "FileForm | None" = None,
    ) -> None:
        """Say what is asked for.

        Args:
            path: The path.
            path_texts: Path parameter -> its percent-encoded text.
            query: Each name and value, as text.
            content: The body.
            message_id: The id of what is sent, given or made by the client; of several, that of
                the first.
            form: The form with a file, in place of `content`.
        """
        self.path: Final = path
        self.path_texts: Final = path_texts
        self.query: Final = query
        self.content: Final = content
        self.message_id: Final = message_id
        self.form: Final = form

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
        *("batch", "body", "conflicts", "effect", "empty_status", "fill", "flatten"),
        *("flattened", "form", "further_rate", "id", "key_header", "listed", "media_type"),
        *(
            "may_lack_body",
            "method",
            "name",
            "paging",
            "path",
            "path_fields",
            "query",
            "rate",
            "required",
            "result",
            "roles",
            "rules",
            "success",
            "variants",
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
        flatten: str | None = None,
        flattened: Wired | None = None,
        variants: "tuple[Variant, ...]" = (),
        whole: tuple[str, Codec] | None = None,
        media_type: str = "application/json",
        form: Wired | None = None,
        required: frozenset[str] = frozenset(),
        rules: "tuple[Rule, ...]" = (),
        listed: "tuple[ListedValue, ...]" = (),
        paging: "Paging | None" = None,
        batch: "BatchLimits | None" = None,
        conflicts: frozenset[str] = frozenset(),
        empty_status: int | None = None,
        fill: tuple[str, ...] | None = None,
        success: str | None = None,
        may_lack_body: bool = False,
        rate: Rate | None = None,
        further_rate: FurtherRate | None = None,
        key_header: str | None = None,
        roles: tuple[str, ...] = (),
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
            flatten: The field of the JSON object that holds further arguments.
            flattened: The arguments in it.
            variants: The objects that the JSON body may be, where it is one of several.
            whole: The argument that is the whole JSON body, with its codec.
            media_type: The media type of the JSON body.
            form: The arguments of a form: its file, then what describes it, if anything does. The
                other fields are those of the JSON object, which is sent without a file.
            required: The arguments that must be given.
            rules: The documented rules over several arguments.
            listed: The places whose values a page lists; another value is sent with a warning.
            paging: How to get the next page of a list; `None` if there is one page.
            batch: What one request takes of a list of any length; `None` if no argument is one.
            conflicts: Error codes of a 400 that mean a conflict.
            empty_status: The status which, with an error body, means that nothing was found.
            fill: The place in the request's body of an id that the client makes if it is left out.
            success: The field of a body that is false if the call failed.
            may_lack_body: Whether the result is `None`, or an empty list, where the body is not
                that of the result.
            rate: The documented rate of this operation, alone or shared with some others.
            further_rate: The documented rate that counts beside that of all operations.
            key_header: The header that takes the bare key in place of Authorization, in lower case.
            roles: The documented roles of a key, any of which is enough; `()` where none is.
        """
        self.id = operation_id
        self.name = name
        self.method = method
        self.path = path
        self.effect = effect
        self.result = result
        self.path_fields = path_fields or {}
        self.query = query or {}
        self.body = {} if body is None and flatten is not None else body
        self.flatten = flatten
        self.flattened = flattened or {}
        self.variants = variants
        self.whole = whole
        self.media_type = media_type
        self.form = form or {}
        self.required = required
        self.rules = rules
        self.listed = listed
        self.paging = paging
        self.batch = batch
        self.conflicts = conflicts
        self.empty_status = empty_status
        self.fill = fill
        self.success = success
        self.may_lack_body = may_lack_body
        self.rate = rate
        self.further_rate = further_rate
        self.key_header = key_header
        self.roles = roles

    def called(
        self, name: str, result: "ResultType[Any] | None" = None, variant: str | None = None
    ) -> "Operation[Any]":
        """Return the same operation under another name, for a method of its own.

        Args:
            name: Its name in messages.
            result: Makes the result of a call from the response body, if it is another one.
            variant: The model of its body, if that is one of several.
        """
        other = cast("Operation[Any]", copy(self))
        other.name = name
        if result is not None:
            other.result = result
        if variant is not None:
            other.variants = tuple(each for each in self.variants if each.codec.name == variant)
        return other

    @property
    def inputs(self) -> Wired:
        """Every argument of a call, except one that is the whole body."""
        inner = {**self.flattened, **self.form}
        return {**self.path_fields, **self.query, **(self.body or {}), **inner}

    def target(
        self,
        arguments: Arguments,
        prepare: Prepare | None,
        *,
        is_checked: bool = False,
        content: bytes | None = None,
    ) -> RequestTarget:
        """Return the request of a call.

        Args:
            arguments: Every argument by name; `UNSET` for those that were left out.
            prepare: The vendor's function that prepares the arguments once their types are right.
            is_checked: Whether `check` was called, as a batch does for all of its entries.
            content: The body, if the arguments have been written already, as `entry_texts` does.
                It counts unless something is to be changed in them.

        Raises:
            TypeError: An argument has the wrong type, or a required one is missing.
            ValueError: An argument has an invalid value, or contradicts another one.
        """
        try:
            if not is_checked:
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
                for text in texts(value)
            ]
            ids: list[str] = []
            form = self._form(arguments)
            is_changed = prepare is not None or self.fill is not None
            if content is None or is_changed:
                content = self._content(arguments, ids) if form is None else None
        except (TypeError, ValueError, RecursionError) as problem:
            raise self._refusal(problem) from None
        path, message_id = self.path.format_map(segments), next(iter(ids), None)
        return RequestTarget(path, segments, query, content, message_id, form)

    def _refusal(self, problem: Exception) -> Exception:
        """Return what is wrong with arguments, with the name of the operation in front."""
        if isinstance(problem, RecursionError):
            return ValueError(f"{self.name}: the arguments are nested too deep")
        return type(problem)(f"{self.name}: {problem}")

    def entry_texts(self, entries: list[Any]) -> list[bytes]:
        """Return the JSON text of each entry of a list that is the whole body.

        Raises:
            TypeError, ValueError: JSON cannot write one.
        """
        assert self.whole is not None
        argument, codec = self.whole
        try:
            documents = codec.encode(entries)
            try:
                return [dump(document) for document in documents]
            except (TypeError, ValueError, RecursionError):
                _named(argument, check_writable, documents)
                raise
        except (TypeError, ValueError, RecursionError) as problem:
            raise self._refusal(problem) from None

    def _form(self, arguments: Arguments) -> "FileForm | None":
        """Return the form with the file of a call; `None` if it has none."""
        file, *more = self.form or (None,)
        if file is None or arguments[file] is UNSET:
            return None
        from ..values.uploads import FileForm

        given = [None if arguments[name] is UNSET else arguments[name] for name in more]
        filename, content_type = given or (None, None)
        fields = (
            (wire, text)
            for _, wire, value in _encoded(self.body or {}, arguments)
            for text in texts(value)
        )
        return FileForm.of(self.form[file][0], arguments[file], filename, content_type, fields)

    def _content(self, arguments: Arguments, ids: list[str]) -> bytes | None:
        values: dict[str, Any]
        if self.body is not None:
            sent, inner = (
                list(_encoded(fields, arguments)) for fields in (self.body, self.flattened)
            )
            document: Any = {wire: value for _, wire, value in sent}
            if self.flatten is not None:
                document[self.flatten] = {wire: value for _, wire, value in inner}
            values = {argument: value for argument, _, value in (*sent, *inner)}
            if self.variants:
                fields, names = self._fields(arguments)
                document = self._variant(fields, names).codec.encode(fields)
                values = {names[wire]: value for wire, value in document.items()}
        elif self.whole is not None:
            argument, codec = self.whole
            document = codec.encode(arguments[argument])
            values = {argument: document}
        else:
            return None
        if self.fill is not None:
            from ..values.client_ids import with_ids

            document = with_ids(document, self.fill, ids)
        try:
            return dump(document)
        except (TypeError, ValueError, RecursionError):
            for argument, value in values.items():
                _named(argument, check_writable, value)
            raise

    def read(self, content: bytes, arguments: Arguments, message_id: str | None = None) -> T_co:
        """Return the result of a call from the response body.

        Args:
            content: The body.
            arguments: The arguments of the call.
            message_id: The id of what was sent.

        Raises:
            ValueError: The body is not JSON.
            UnusableBodyError: The body is not what the operation returns.
            UnsuccessfulBodyError: The body says that the call failed.
        """
        value = self.decoded(content)
        if isinstance(self.result, SentResource):
            self.result.identify(value, message_id)
        if self.paging is not None and isinstance(value, Page):
            value.has_more = self.paging.next_arguments(arguments, value) is not None
        return value

    def decoded(self, content: bytes) -> T_co:
        """Return the result of a call from the response body, whatever its arguments were.

        Raises:
            ValueError, UnusableBodyError, UnsuccessfulBodyError: As `read`.
        """
        if self.may_lack_body and not content.strip():
            return self.result.missing()
        body = self.result.parse(content)
        is_object = self.success is not None and type(body) is dict
        if is_object and BOOLEAN.decode(body.get(self.success)) is False:
            raise UnsuccessfulBodyError
        try:
            return self.result.decode(body)
        except UnusableBodyError:
            if not self.may_lack_body:
                raise
            return self.result.missing()

    def pages(self, arguments: Arguments) -> "PageWalk":
        """Return a walk over all pages that starts with the page of these arguments."""
        from ..values.paging import PageWalk

        read = cast("Callable[[bytes], Page[Any]]", self.decoded)
        return PageWalk(self.name, self.paging, arguments, self.check, read)

    def check(self, arguments: Arguments) -> None:
        """Check the arguments before anything is sent.

        Raises:
            TypeError: An argument has the wrong type, or a required one is missing.
            ValueError: An argument has an invalid value.
        """
        try:
            self._check_all(arguments)
        except (TypeError, ValueError) as problem:
            raise self._refusal(problem) from None

    def unlisted(self, arguments: Arguments) -> Iterator[str]:
        """Name the values of valid arguments that no page of the vendor lists."""
        for each in self.listed:
            value = arguments[each.argument]
            if value is not UNSET:
                yield from each.unlisted(self.inputs[each.argument][1].encode(value))

    def _check_all(self, arguments: Arguments) -> None:
        for argument in arguments:
            if argument in self.required and arguments[argument] is UNSET:
                raise TypeError(f"{argument} must be given")
        by_variant = self.body if self.variants and self.body is not None else {}
        for argument, (_, codec) in self.inputs.items():
            if arguments[argument] is not UNSET and argument not in by_variant:
                _named(argument, codec.check, arguments[argument])
        if self.variants:
            fields, names = self._fields(arguments)
            self._variant(fields, names).check(fields, names)
        if self.whole is not None:
            argument, codec = self.whole
            _named(argument, codec.check, arguments[argument])
        for rule in self.rules:
            problem = rule.problem(arguments)
            if problem is not None:
                raise ValueError(problem)
        if self.paging is not None:
            self.paging.check(arguments)

    def _variant(self, fields: dict[str, Any], names: dict[str, str]) -> "Variant":
        from ..values.variants import chosen

        return chosen(self.variants, fields, names)

    def _fields(self, arguments: Arguments) -> tuple[dict[str, Any], dict[str, str]]:
        """Return the given fields of the body by their JSON names, and what callers call each."""
        wired = [(argument, wire) for argument, (wire, _) in (self.body or {}).items()]
        given = {w: arguments[a] for a, w in wired if arguments[a] is not UNSET}
        return given, {wire: argument for argument, wire in wired}


def _encoded(fields: Wired, arguments: Arguments) -> Iterator[tuple[str, str, Any]]:
    for argument, (wire, codec) in fields.items():
        value = arguments[argument]
        if value is not UNSET:
            yield argument, wire, codec.encode(value)


def _named(argument: str, function: Callable[[Any], V], value: Any) -> V:
    try:
        return function(value)
    except (TypeError, ValueError) as problem:
        raise placed(argument, problem) from None
