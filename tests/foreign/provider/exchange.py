"""What goes between the listener and a vendor: a request as read, an answer as data, a refusal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Request:
    """A request. ``segments`` is the path, unescaped piece by piece; ``authorization`` as sent."""

    method: str
    segments: tuple[str, ...]
    query: Mapping[str, str]
    authorization: str | None
    body: bytes

    def json(self) -> Any:
        """The body as JSON. Raises `ValueError` where it is none."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and a body: text is sent as plain text, anything else as JSON."""

    status: int
    body: Any
    headers: Mapping[str, str] = field(default_factory=dict)


class Refusal(Exception):
    """The request ends here, with this answer."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status)
        self.answer: Answer = Answer(status, body, headers or {})


class Vendor(Protocol):
    """A provider of one vendor's API. ``base_path`` ends its base URL."""

    base_path: str

    def answer(self, request: Request) -> Answer:
        """Do what the documents say, one request at a time. Raises `Refusal`."""
        ...


def unknown(request: Request) -> Answer:
    """For a path or a method that no document has: never a success, and not a vendor's error."""
    return Answer(501, f"not documented: {request.method} /{'/'.join(request.segments)}\n")
