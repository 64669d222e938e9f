"""Which operation a request means: by the path below the base path, whatever the host."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import quote, unquote, urlsplit

from ..conformance.operation import ContractOperation
from .documents import Document

_VARIABLE: Final = re.compile(r"\{([^{}]+)\}")
_AUTHORITY: Final = re.compile(r"(?:[^/]*:)?//([^/]*)")
_SAFE: Final = "!$&'()*+,;=:@"
"""What may stand in a segment as it is; the rest is compared percent-encoded."""


class RouteMatch(NamedTuple):
    """An operation, and the texts in the path of a request, decoded."""

    operation: ContractOperation
    parameters: Mapping[str, str]


class _Route(NamedTuple):
    pattern: re.Pattern[str]
    names: list[str]
    operations: dict[str, ContractOperation]


class Routes:
    """The paths of a contract."""

    def __init__(self, document: Document, operations: Iterable[ContractOperation]) -> None:
        """Make it.

        Args:
            document: The contract.
            operations: Its operations.
        """
        servers = list(_servers(document))
        self._bases = [_base(server) for server in servers]
        self._hosts = [host for server in servers if (host := _host(server)) is not None]
        by_path: dict[str, dict[str, ContractOperation]] = {}
        for operation in operations:
            by_path.setdefault(operation.path, {})[operation.method] = operation
        self._routes: dict[int, list[_Route]] = {}
        self.words = frozenset(word for path in by_path for word in _words(path))
        """The fixed segments of all paths."""
        # OpenAPI: what is fixed wins over what is a parameter.
        for path in sorted(by_path, key=_generality):
            names = _VARIABLE.findall(path)
            route = _Route(re.compile(_pattern(path)), names, by_path[path])
            self._routes.setdefault(path.count("/"), []).append(route)

    def is_host(self, host: str) -> bool:
        """Whether the contract names a host, with its port if it has one, as a server."""
        return any(pattern.fullmatch(host) for pattern in self._hosts)

    def match(self, method: str, path: str) -> RouteMatch | None:
        """The operation of a method and a percent-encoded path."""
        for route, found in self._fitting(path):
            operation = route.operations.get(method.upper())
            if operation is not None:
                texts = map(unquote, found.groups())
                return RouteMatch(operation, dict(zip(route.names, texts, strict=True)))
        return None

    def methods(self, path: str) -> tuple[str, list[str]] | None:
        """The template of a path and its methods; `None` if the contract has no such path."""
        for route, _ in self._fitting(path):
            return next(iter(route.operations.values())).path, sorted(route.operations)
        return None

    def _fitting(self, path: str) -> Iterator[tuple[_Route, re.Match[str]]]:
        path = quote(unquote_segments(path), safe=f"/%{_SAFE}")
        below = {path: None}
        for base in self._bases:
            found = base.match(path)
            if found:
                below = {path[found.end() :]: None, **below}
        for each in below:
            for route in self._routes.get(each.count("/"), ()):
                fits = route.pattern.fullmatch(each)
                if fits:
                    yield route, fits


def unquote_segments(path: str) -> str:
    """A path in which each segment is written in one way; a slash inside of one stays encoded."""
    return "/".join(quote(unquote(segment), safe=_SAFE) for segment in path.split("/"))


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
    """A pattern for a text in which variables of a server stand."""
    pattern = ""
    for number, part in enumerate(_VARIABLE.split(template)):
        if number % 2 == 0:
            pattern += re.escape(part)
            continue
        variables = {name.lower(): v for name, v in server.get("variables", {}).items()}
        default = variables.get(part.lower(), {}).get("default")
        known = [] if default is None else [re.escape(str(default).strip("/"))]
        pattern += f"(?:{'|'.join([*known, anything])})"
    return pattern


def _pattern(path: str) -> str:
    parts = _VARIABLE.split(path)
    fixed = (re.escape(unquote_segments(part)) for part in parts[::2])
    return "([^/]+?)".join(fixed)


def _generality(path: str) -> list[int]:
    """Sorts fixed segments before those with a parameter, from the left."""
    return [len(_VARIABLE.findall(segment)) for segment in path.split("/")]


def _words(path: str) -> Iterator[str]:
    return itertools.filterfalse(_VARIABLE.search, path.strip("/").split("/"))


def path_of(url: str) -> str:
    """The path of a URL, percent-encoded."""
    return urlsplit(url).path or "/"
