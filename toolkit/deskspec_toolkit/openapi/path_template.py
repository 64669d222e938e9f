"""A path of a contract, with its parameters: the one reading of path templates.

A parameter may be a whole segment (`/customers/{id}`) or a part of one (`/customers/email={email}`,
`/files/{name}.{kind}`). Two templates that differ only in the names of their parameters have one
form: `/klasses/{name}` beside `/klasses/{id}`.
"""

import functools
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, quote, unquote

from attrs import frozen

PARAMETER: Final = re.compile(r"\{([^{}]+)\}")
"""A parameter in a template, or a variable in the URL of a server."""
_SAFE: Final = "!$&'()*+,;=:@"
"""What may be in a segment as it is; the rest is compared percent-encoded."""


@frozen
class PathTemplate:
    """A path template of an OpenAPI document, for example `/chats/{chat_id}/messages`."""

    text: str

    @functools.cached_property
    def names(self) -> list[str]:
        """The names of its parameters, from the left."""
        return PARAMETER.findall(self.text)

    @property
    def segments(self) -> list[str]:
        """The texts between its slashes; the first one is empty."""
        return self.text.split("/")

    @property
    def form(self) -> str:
        """The template without the names of its parameters."""
        return PARAMETER.sub("{}", self.text)

    @property
    def generality(self) -> list[int]:
        """Sorts fixed segments before those with a parameter, from the left.

        A segment that is a parameter and nothing else comes after one with a prefix.
        """
        return [
            2 * len(PARAMETER.findall(segment)) - bool(PARAMETER.sub("", segment))
            if PARAMETER.search(segment)
            else 0
            for segment in self.segments
        ]

    @property
    def fixed(self) -> list[str]:
        """The segments without a parameter, but for empty ones."""
        return [each for each in self.segments if each and not PARAMETER.search(each)]

    def match(self, path: str) -> dict[str, str] | None:
        """The decoded texts of the parameters; `None` if a percent-encoded path does not fit."""
        return self.match_normal(normal_path(path))

    def match_normal(self, path: str) -> dict[str, str] | None:
        """Like `match`, for a path that `normal_path` returned: cheaper for many templates.

        A parameter is as short as what is fixed behind it allows. A longer one would leave less
        for the others, so no other choice has to be tried, however many parameters there are.
        """
        first, *others = self._fixed
        if not path.startswith(first) or not path.endswith(self._fixed[-1]):
            return None
        if not others:
            return {} if path == first else None
        texts = []
        start, last = len(first), len(path) - len(others[-1])
        for fixed in others[:-1]:
            end = path.find(fixed, start + 1, last)
            if end < 0:
                return None
            texts.append(path[start:end])
            start = end + len(fixed)
        texts.append(path[start:last])
        if not all(texts) or any("/" in text for text in texts):
            return None
        return dict(zip(self.names, map(unquote, texts), strict=True))

    def fill(self, texts: Mapping[str, str]) -> str:
        """The path with a text for each parameter; each is percent-encoded.

        Args:
            texts: Name of the parameter -> its text.
        """
        return PARAMETER.sub(lambda found: quote(texts[found[1]], safe=""), self.text)

    def is_item_of(self, collection: str) -> bool:
        """Whether it is the path of a collection and one parameter more: `/books/{book_id}`."""
        above, _, last = self.text.rstrip("/").rpartition("/")
        return above == collection.rstrip("/") and PARAMETER.fullmatch(last) is not None

    def is_below_item_of(self, collection: str) -> bool:
        """Whether it is below an item of a collection: `/books/{book_id}/tags`."""
        head = collection.rstrip("/").split("/")
        rest = self.segments[len(head) :]
        is_below = self.segments[: len(head)] == head and len(rest) > 1 and bool(rest[1])
        return is_below and PARAMETER.fullmatch(rest[0]) is not None

    @functools.cached_property
    def _fixed(self) -> list[str]:
        """What is fixed before, between and behind its parameters."""
        return [normal_path(part) for part in PARAMETER.split(self.text)[::2]]


def without_query(path: str) -> str:
    """A path of a document without the query that it may have."""
    return path.partition("?")[0]


def fixed_query(path: str) -> list[tuple[str, str]]:
    """The pairs of a query that a path of a document has: `/things?beta=true`.

    OpenAPI knows none there; documents have one where it tells operations of one path apart.
    """
    return parse_qsl(path.partition("?")[2], keep_blank_values=True)


def normal_path(path: str) -> str:
    """A path in which each segment is written in one way; a slash inside of one stays encoded."""
    return "/".join(quote(unquote(segment), safe=_SAFE) for segment in path.split("/"))
