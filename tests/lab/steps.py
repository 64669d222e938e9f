"""Requests to a library in this process, written in one line."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from lab.exchange import Request, Response
from lab.provider import KEY, Library
from lab.shelves import loan_id

NOW = 1_780_000_000.0
LISTS = {"/books": "items", "/loans": "data", "/notes": "notes"}
"""Path of a list -> where its items are."""


class Step(NamedTuple):
    """A request."""

    method: str
    target: str
    body: Any = None
    """As JSON; text goes as it is, called text/plain."""
    key: str | None = KEY

    @property
    def request(self) -> Request:
        path, _, query = self.target.partition("?")
        headers = {} if self.key is None else {"authorization": f"Bearer {self.key}"}
        body = b""
        if isinstance(self.body, str):
            headers["content-type"], body = "text/plain", self.body.encode()
        elif self.body is not None:
            headers["content-type"], body = "application/json", json.dumps(self.body).encode()
        return Request(
            self.method, path, tuple(parse_qsl(query, keep_blank_values=True)), headers, body
        )


def library(*bugs: str) -> Library:
    """A library with a fixed time."""
    return Library(bugs, clock=lambda: NOW)


def seeded_path(template: str, **others: str) -> str:
    """The path of an operation, with ids of what is seeded but for those that are given."""
    ids = {"book_id": "5", "loan_id": loan_id(5), "note_id": "note-5", "label": "found"}
    return template.format(**ids | others)


def last(provider: Library, steps: Iterable[Step]) -> Response:
    """The response to the last of some steps."""
    return [provider.handle(step.request) for step in steps][-1]


def pages(provider: Library, path: str, size: int, query: str = "") -> list[list[Any]]:
    """All pages of a list, requested as its contract documents."""
    found: list[list[Any]] = []
    position: Any = {"/books": 0, "/loans": 1}.get(path)
    name = {"/books": "offset", "/loans": "page", "/notes": "cursor"}[path]
    limit = "per_page" if path == "/loans" else "limit"
    while len(found) < 100:
        asked = f"{path}?{limit}={size}{query}" + (f"&{name}={position}" if position else "")
        document = last(provider, [Step("GET", asked)]).document
        found.append(document[LISTS[path]])
        if path == "/notes":
            position = document["next_cursor"]
            is_last = position is None
        else:
            position += size if path == "/books" else 1
            is_last = len(found[-1]) < size
        if is_last:
            break
    return found


def items(provider: Library, path: str, query: str = "") -> list[Any]:
    return [item for page in pages(provider, path, 30, query) for item in page]
