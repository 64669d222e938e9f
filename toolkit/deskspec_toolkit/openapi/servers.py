"""The servers of a document: which hosts it names, and what of a path is before its own paths.

The URL of a server may be relative, and a variable in it may be anything: an origin, several
segments, a part of one. What a document lists as values is tried before the path as it is, and what
it does not list after it.
"""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product
from typing import Any, Final

from .documents import Document
from .operations import operations_of
from .path_template import PARAMETER, normal_path

_AUTHORITY: Final = re.compile(r"(?:[^/]*:)?//([^/?#]*)")
_MOST_COMBINATIONS: Final = 256
"""How many combinations of listed values are tried for one server."""
_SEGMENT: Final = "[^/]+"
_ANY_PREFIX: Final = "(?:/[^/]+)*"


class Servers:
    """The servers that a document names anywhere."""

    def __init__(self, document: Document) -> None:
        """Read the servers of a document, of its paths and of its operations."""
        servers = list(_servers(document))
        urls = [url for server in servers for url in _known_urls(server)]
        known = {_path(url) for url in urls} - {""}
        self._bases = sorted(known, key=len, reverse=True)
        loose = {pattern: None for server in servers if (pattern := _loose_base(server))}
        self._loose = [re.compile(pattern) for pattern in loose]
        hosts = {_host(server) for server in servers} | {
            re.escape(found[1].lower()) for url in urls if (found := _AUTHORITY.match(url))
        }
        self._hosts = [re.compile(each, re.IGNORECASE) for each in hosts - {None, ""} if each]

    def is_host(self, host: str) -> bool:
        """Whether a host is one of a server, with its port if it has one."""
        return any(pattern.fullmatch(host) for pattern in self._hosts)

    def below(self, path: str) -> Iterator[str]:
        """Yield what a path may be among the paths of the document, the likeliest first.

        Args:
            path: The path of a request, as `normal_path` returns it.
        """
        for base in self._bases:
            if is_below(path, base):
                yield path[len(base) :] or "/"
        yield path
        for pattern in self._loose:
            for found in re.finditer("/|$", path):
                end = found.start()
                if end and pattern.fullmatch(path[:end]):
                    yield path[end:] or "/"


def is_below(path: str, base: str) -> bool:
    """Whether a path is a base path, or below it."""
    return path.startswith(base) and path[len(base) : len(base) + 1] in ("", "/")


def _servers(document: Document) -> Iterator[dict[str, Any]]:
    nodes = [document, *document["paths"].values()]
    nodes += [operation.node for operation in operations_of(document)]
    for node in nodes:
        yield from node.get("servers", ())


def _path(url: str) -> str:
    """The path of a URL without a slash at its end, normal; empty if it has none."""
    path = re.split("[?#]", _AUTHORITY.sub("", url, count=1))[0]
    normal = posixpath.normpath(f"/{path}").rstrip("/")
    return normal_path(re.sub("^/+", "/", normal))


def _values(server: Mapping[str, Any], name: str) -> list[str]:
    """The values of a variable that a document lists, its default first."""
    variables = {each.lower(): variable for each, variable in server.get("variables", {}).items()}
    variable = variables.get(name.lower(), {})
    given = [variable[key] for key in ("default",) if key in variable]
    return list(dict.fromkeys(str(value) for value in (*given, *variable.get("enum", ()))))


def _is_closed(server: Mapping[str, Any], name: str) -> bool:
    """Whether a document lists all values of a variable."""
    return bool(server.get("variables", {}).get(name, {}).get("enum"))


def _known_urls(server: Mapping[str, Any]) -> Iterator[str]:
    """Every URL of a server of whose variables all values are listed."""
    parts = PARAMETER.split(server["url"])
    values = [_values(server, name) for name in parts[1::2]]
    for chosen in islice(product(*values), _MOST_COMBINATIONS):
        whole = list(parts)
        whole[1::2] = chosen
        yield "".join(whole)


def _host(server: Mapping[str, Any]) -> str | None:
    """A pattern for the hosts of a server with variables in its host."""
    found = _AUTHORITY.match(server["url"])
    if not found:
        return None
    literal, *_ = _without_glued(server, found[1].lower())
    parts = PARAMETER.split(literal)
    return "".join(re.escape(e) if n % 2 == 0 else _SEGMENT for n, e in enumerate(parts))


def _without_glued(server: Mapping[str, Any], authority: str) -> tuple[str, str]:
    """Split an authority from the variable at its end that means a path."""
    found = re.fullmatch(r"(.*[^.:@/\-])(\{([^{}]+)\})", authority)
    if not found:
        return authority, ""
    values = _values(server, found[3])
    if all(value.startswith("/") or not value for value in values):
        return found[1], found[2]
    return authority, ""


def _loose_base(server: Mapping[str, Any]) -> str | None:
    """A pattern for the base paths that a document does not list; `None` if it lists all."""
    url = re.split("[?#]", server["url"])[0].rstrip("/")
    found = _AUTHORITY.match(url)
    glued = _without_glued(server, found[1])[1] if found else ""
    path = glued + (url[found.end() :] if found else url)
    names = PARAMETER.findall(path)
    if all(_is_closed(server, name) for name in names) and any(_known_urls(server)):
        return None
    pattern = ""
    for number, part in enumerate(PARAMETER.split(path)):
        if number % 2 == 0:
            is_first = not pattern and part and not part.startswith("/")
            pattern += re.escape(normal_path(f"/{part}" if is_first else part))
            continue
        values = _values(server, part)
        is_origin = any(_AUTHORITY.match(value) for value in values)
        known = map(_path if is_origin else normal_path, values)
        listed = [re.escape(value) for value in known]
        if is_origin and not _is_closed(server, part):
            listed.append(_ANY_PREFIX if any(listed) else "")
        elif not _is_closed(server, part):
            several = not values or any("/" in value for value in values)
            listed.append(_any_text(pattern, several=several))
        pattern += f"(?:{'|'.join(listed)})"
    return pattern


def _any_text(before: str, *, several: bool) -> str:
    """A pattern for the text of a variable, by what is before it."""
    if not several:
        return _SEGMENT if before else f"/{_SEGMENT}"
    return f"{_SEGMENT}{_ANY_PREFIX}" if before.endswith("/") else _ANY_PREFIX


def behind(path: str, base_path: str) -> Iterable[str]:
    """What a path is behind a prefix that a proxy adds, and the path itself."""
    if base_path and is_below(path, base_path):
        yield path[len(base_path) :] or "/"
    yield path
