"""Matches requests with operations: by the path below the base path, for any host."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Generic, NamedTuple, Protocol, TypeVar
from urllib.parse import urlsplit

from .documents import Document
from .path_template import PARAMETER, PathTemplate, normal_path
from .references import resolve

_AUTHORITY: Final = re.compile(r"(?:[^/]*:)?//([^/]*)")


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

    def __init__(self, document: Document, operations: Iterable[OperationT]) -> None:
        """Sort the paths by how fixed they are.

        Args:
            document: The contract.
            operations: Its operations.
        """
        self._document = document
        servers = list(_servers(document))
        self._bases = [_base(server) for server in servers]
        self._hosts = [host for server in servers if (host := _host(server)) is not None]
        by_form: dict[str, dict[PathTemplate, list[OperationT]]] = {}
        for operation in operations:
            template = PathTemplate(operation.path)
            by_form.setdefault(template.form, {}).setdefault(template, []).append(operation)
        self.words = frozenset(w for form in by_form.values() for each in form for w in each.fixed)
        """The fixed segments of all paths."""
        # OpenAPI: what is fixed wins over what is a parameter.
        self._forms: dict[int, list[dict[PathTemplate, list[OperationT]]]] = {}
        for form in sorted(by_form.values(), key=lambda each: next(iter(each)).generality):
            self._forms.setdefault(next(iter(form)).text.count("/"), []).append(form)

    def is_host(self, host: str) -> bool:
        """Whether the contract names a host, with its port if it has one, as a server."""
        return any(pattern.fullmatch(host) for pattern in self._hosts)

    def match(self, method: str, path: str) -> RouteMatch[OperationT] | None:
        """The operation of a method and a percent-encoded path.

        Of two templates of one form, that one is meant whose parameters allow the texts; if both
        do, the one whose parameters say more of them, whatever its methods are.
        """
        for form in self._fitting(path):
            found = [
                each
                for each in self._meant(form)
                if each.operation.method.upper() == method.upper()
            ]
            if found:
                return found[0]
        return None

    def methods(self, path: str) -> tuple[str, list[str]] | None:
        """The template of a path and its methods; `None` if the contract has no such path."""
        for form in self._fitting(path):
            meant = self._meant(form)
            return meant[0].operation.path, sorted({e.operation.method.upper() for e in meant})
        return None

    def _meant(self, form: list[RouteMatch[OperationT]]) -> list[RouteMatch[OperationT]]:
        """The operations of the templates that allow the texts and say most of them, else all."""
        rules = {each.operation.path: self._rules(each) for each in form if self._allows(each)}
        most = max(rules.values(), default=0)
        return [e for e in form if rules.get(e.operation.path) == most] or form

    def _fitting(self, path: str) -> Iterator[list[RouteMatch[OperationT]]]:
        """The operations of each form that a path fits, the most fixed form first."""
        path = normal_path(path)
        below = {path: None}
        for base in self._bases:
            found = base.match(path)
            if found:
                below = {path[found.end() :]: None, **below}
        for each in below:
            for form in self._forms.get(each.count("/"), ()):
                first = next(iter(form))
                if first.match_normal(each) is None:
                    continue
                yield [
                    RouteMatch(operation, template.match_normal(each) or {})
                    for template, operations in form.items()
                    for operation in operations
                ]

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
        item = self._document["paths"].get(operation.path, {})
        given = [*item.get("parameters", []), *operation.node.get("parameters", [])]
        parameters = [resolve(self._document, each) for each in given]
        return {
            each["name"]: resolve(self._document, each.get("schema", {}))
            for each in parameters
            if each["in"] == "path"
        }


def _is_allowed(text: str, schema: Any) -> bool:
    if not isinstance(schema, dict):
        return True
    if schema.get("type") == "integer" and not re.fullmatch(r"-?[0-9]+", text):
        return False
    if "enum" in schema and text not in map(str, schema["enum"]):
        return False
    try:
        return re.search(schema.get("pattern", ""), text) is not None
    except re.error:  # a pattern of another dialect says nothing here
        return True


def _servers(document: Document) -> Iterator[dict[str, Any]]:
    nodes = [document, *document["paths"].values()]
    for item in document["paths"].values():
        nodes += [each for each in item.values() if isinstance(each, dict)]
    for node in nodes:
        listed = node.get("servers", [])
        yield from (s for s in listed if isinstance(s, dict) and isinstance(s.get("url"), str))


def _base(server: Mapping[str, Any]) -> re.Pattern[str]:
    """What the path of a request to a server begins with."""
    path = _AUTHORITY.sub("", server["url"], count=1).rstrip("/")
    path = path if path.startswith("/") or not path else f"/{path}"
    return re.compile(f"{_filled(path, server, '[^/]+')}")


def _host(server: Mapping[str, Any]) -> re.Pattern[str] | None:
    found = _AUTHORITY.match(server["url"])
    if not found:
        return None
    return re.compile(_filled(found[1].lower(), server, "[^/]+"), re.IGNORECASE)


def _filled(template: str, server: Mapping[str, Any], anything: str) -> str:
    """A pattern for a text with server variables."""
    pattern = ""
    for number, part in enumerate(PARAMETER.split(template)):
        if number % 2 == 0:
            pattern += re.escape(part)
            continue
        variables = {name.lower(): v for name, v in server.get("variables", {}).items()}
        default = variables.get(part.lower(), {}).get("default")
        known = [] if default is None else [re.escape(str(default).strip("/"))]
        pattern += f"(?:{'|'.join([*known, anything])})"
    return pattern


def path_of(url: str) -> str:
    """The path of a URL, percent-encoded."""
    return urlsplit(url).path or "/"
