"""Matches requests with operations: by the path below the base path, for any host."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Generic, NamedTuple, Protocol, TypeVar
from urllib.parse import parse_qsl, urlsplit

from .documents import Document
from .path_template import PARAMETER, PathTemplate, fixed_query, normal_path, without_query
from .references import resolve
from .servers import Servers, behind

_NAMED_PATH: Final = re.compile(r"path$", re.IGNORECASE).search
"""Names of parameters that mean several segments if nothing else fits: `path`, `file_path`."""


class RoutedOperation(Protocol):
    """The part of an operation that requests are matched with."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def node(self) -> Mapping[str, Any]: ...


OperationT = TypeVar("OperationT", bound=RoutedOperation)


class RouteMatch(NamedTuple, Generic[OperationT]):
    """An operation, and the texts in the path of a request, decoded."""

    operation: OperationT
    parameters: Mapping[str, str]


class Routes(Generic[OperationT]):
    """The paths of a contract."""

    def __init__(
        self, document: Document, operations: Iterable[OperationT], *, base_path: str = ""
    ) -> None:
        """Sort the paths by how fixed they are.

        Args:
            document: The contract.
            operations: Its operations.
            base_path: What a proxy adds before the base path of the contract: `/helpcrunch`.
        """
        self._document = document
        self._servers = Servers(document)
        self._base_path = normal_path(base_path)
        by_form: dict[str, dict[PathTemplate, list[OperationT]]] = {}
        for operation in operations:
            template = PathTemplate(without_query(operation.path))
            by_form.setdefault(template.form, {}).setdefault(template, []).append(operation)
        self.words = frozenset(w for form in by_form.values() for each in form for w in each.fixed)
        """The fixed segments of all paths."""
        # OpenAPI: what is fixed wins over what is a parameter.
        self._forms: dict[int, list[dict[PathTemplate, list[OperationT]]]] = {}
        for form in sorted(by_form.values(), key=lambda each: next(iter(each)).generality):
            self._forms.setdefault(next(iter(form)).text.count("/"), []).append(form)
        long = [(*each, form) for form in by_form.values() for each in self._long_segments(form)]
        self._folding = [(position, form) for _, position, form in sorted(long, key=_folding_rank)]
        """Forms with a parameter that may hold several segments, and where it is."""

    def is_host(self, host: str) -> bool:
        """Whether the contract names a host, with its port if it has one, as a server."""
        return self._servers.is_host(host)

    def match(self, method: str, path: str, query: str = "") -> RouteMatch[OperationT] | None:
        """The operation of a method, a percent-encoded path, and a query.

        Of two templates of one form, that one is meant whose parameters allow the texts; if both
        do, the one whose parameters say more of them, whatever its methods are. Of two paths that
        differ in a query, that one is meant more of whose pairs were sent.
        """
        sent = parse_qsl(query, keep_blank_values=True)
        for form in self._fitting(path):
            found = [
                each
                for each in self._meant(form)
                if each.operation.method.upper() == method.upper()
            ]
            if found:
                return max(found, key=lambda each: _likeness(each.operation.path, sent))
        return None

    def methods(self, path: str) -> tuple[str, list[str]] | None:
        """The template of a path and its methods; `None` if the contract has no such path."""
        for form in self._fitting(path):
            meant = self._meant(form)
            return meant[0].operation.path, sorted({e.operation.method.upper() for e in meant})
        return None

    def _meant(self, form: list[RouteMatch[OperationT]]) -> list[RouteMatch[OperationT]]:
        """The operations of the templates that allow the texts and say most of them, else all."""
        rules: dict[str, int] = {}
        for each in form:
            if self._allows(each):
                path = without_query(each.operation.path)
                rules[path] = max(rules.get(path, 0), self._rules(each))
        most = max(rules.values(), default=0)
        return [e for e in form if rules.get(without_query(e.operation.path)) == most] or form

    def _fitting(self, path: str) -> Iterator[list[RouteMatch[OperationT]]]:
        """The operations of each form that a path fits, the most fixed form first."""
        tried: dict[str, None] = {}
        for each in self._below(normal_path(path)):
            if each in tried:
                continue
            tried[each] = None
            for form in self._forms.get(each.count("/"), ()):
                if next(iter(form)).match_normal(each) is not None:
                    yield self._matches(form, each)
        for each in tried:
            for position, form in self._folding:
                folded = _folded(each, position, next(iter(form)).text.count("/"))
                if folded is not None and next(iter(form)).match_normal(folded) is not None:
                    yield self._matches(form, folded)

    def _below(self, path: str) -> Iterator[str]:
        """What a path may be among those of the contract, the likeliest first."""
        for each in behind(path, self._base_path):
            yield from self._servers.below(each)

    def _matches(
        self, form: dict[PathTemplate, list[OperationT]], path: str
    ) -> list[RouteMatch[OperationT]]:
        return [
            RouteMatch(operation, template.match_normal(path) or {})
            for template, operations in form.items()
            for operation in operations
        ]

    def _long_segments(
        self, form: dict[PathTemplate, list[OperationT]]
    ) -> Iterator[tuple[bool, int]]:
        """The segments that are a parameter which may hold several: whether by its name, where."""
        segments = next(iter(form)).segments
        names = [PARAMETER.fullmatch(segment) for segment in segments]
        for operation in next(iter(form.values())):
            marked = {
                each["name"]
                for each in self._parameters(operation)
                if each.get("x-multi-segment") is True or each.get("allowReserved") is True
            }
            for position, name in enumerate(names):
                is_last = position == len(segments) - 1
                if name and (name[1] in marked or (is_last and _NAMED_PATH(name[1]))):
                    yield name[1] not in marked, position
            return

    def _allows(self, match: RouteMatch[OperationT]) -> bool:
        """Whether the schemas of the path's parameters allow its texts."""
        schemas = self._schemas(match.operation)
        texts = match.parameters.items()
        return all(_is_allowed(text, schemas.get(name, {})) for name, text in texts)

    def _rules(self, match: RouteMatch[OperationT]) -> int:
        """How many rules the schemas of the path's parameters have."""
        schemas = self._schemas(match.operation).values()
        return sum(key in schema for schema in schemas for key in ("enum", "pattern"))

    def _schemas(self, operation: OperationT) -> dict[str, Mapping[str, Any]]:
        return {
            each["name"]: resolve(self._document, each.get("schema", {}))
            for each in self._parameters(operation)
        }

    def _parameters(self, operation: OperationT) -> list[Mapping[str, Any]]:
        """The parameters of an operation's path."""
        item = self._document["paths"].get(operation.path, {})
        given = [*item.get("parameters", []), *operation.node.get("parameters", [])]
        parameters = (resolve(self._document, each) for each in given)
        return [each for each in parameters if each["in"] == "path"]


def _folding_rank(
    long: tuple[bool, int, Mapping[PathTemplate, Any]],
) -> tuple[bool, list[float]]:
    """Sorts what a document says before a guess, then what is fixed before what may be long."""
    is_guess, _, form = long
    return is_guess, [*next(iter(form)).generality, float("inf")]


def _folded(path: str, position: int, slashes: int) -> str | None:
    """A path, several segments of which are one; `None` if it has no more than a template has.

    Args:
        path: A normal path.
        position: The first of these segments.
        slashes: The number of slashes in the template.
    """
    segments = path.split("/")
    more = len(segments) - 1 - slashes
    if more < 1:
        return None
    end = position + more + 1
    return "/".join([*segments[:position], "%2F".join(segments[position:end]), *segments[end:]])


def _is_allowed(text: str, schema: Any) -> bool:
    if not isinstance(schema, dict):
        return True
    if schema.get("type") == "array":  # the entries have commas between them
        entries = text.split(",")
        is_long_enough = len(entries) >= schema.get("minItems", 0)
        return is_long_enough and all(_is_allowed(each, schema.get("items")) for each in entries)
    if schema.get("type") == "integer" and not re.fullmatch(r"-?[0-9]+", text):
        return False
    if "enum" in schema and text not in map(str, schema["enum"]):
        return False
    try:
        return re.search(schema.get("pattern", ""), text) is not None
    except re.error:  # a pattern of another dialect says nothing here
        return True


def _likeness(path: str, sent: list[tuple[str, str]]) -> int:
    """How many pairs of a path's own query were sent; -1 if one was not."""
    fixed = fixed_query(path)
    return len(fixed) if all(pair in sent for pair in fixed) else -1


def path_of(url: str) -> str:
    """The path of a URL, percent-encoded."""
    return urlsplit(url).path or "/"
