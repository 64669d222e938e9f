"""What passes between the listener and a vendor: a request, a response, a refusal."""

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
class Response:
    """A status and a body: text is sent as plain text, anything else as JSON."""

    status: int
    body: Any
    headers: Mapping[str, str] = field(default_factory=dict)


class Refusal(Exception):
    """The request ends here, with this response."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status)
        self.response: Response = Response(status, body, headers or {})


class Vendor(Protocol):
    """A provider of one vendor's API. ``base_path`` ends its base URL."""

    base_path: str

    def respond(self, request: Request) -> Response:
        """Do what the documents say, one request at a time. Raises `Refusal`."""
        ...


def unknown(request: Request) -> Response:
    """For a path or a method that no document has: never a success, and not a vendor's error."""
    return Response(501, f"not documented: {request.method} /{'/'.join(request.segments)}\n")
