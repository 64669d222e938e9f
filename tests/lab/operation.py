"""One operation of the library: where it is, what it takes, and what does it."""

import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lab.exchange import Do, Response
from lab.rules import Rule
from lab.shelves import Record


@dataclass(frozen=True)
class Operation:
    """An operation. Rules of its parameters read text; the body is required where it has a rule."""

    method: str
    template: str
    do: Do
    path: Mapping[str, Rule] = field(default_factory=dict)
    query: Mapping[str, Rule] = field(default_factory=dict)
    body: Rule | None = None
    is_secured: bool = True

    @property
    def label(self) -> str:
        """What bugs and messages call it: `GET /books/{book_id}`."""
        return f"{self.method} {self.template}"

    def segments(self, path: str) -> dict[str, str] | None:
        """The values in a path, still percent-encoded; `None` if the path is another one's."""
        found = re.fullmatch(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", self.template), path)
        return found.groupdict() if found else None


def shown(record: Record) -> Response:
    """A record as it is."""
    return Response(200, copy.deepcopy(record))


def created(record: Record, path: str) -> Response:
    """A record that was just made."""
    return Response(201, copy.deepcopy(record), {"location": path})


def page(
    records: list[Record], start: int, size: int, items: str, around: Mapping[str, Any]
) -> Response:
    """Some of the records, and what is said about them."""
    return Response(200, {items: copy.deepcopy(records[start : start + size]), **around})


GONE = Response(204)
