"""Request and response, independent of transport: the core knows neither httpx nor sockets."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from typing import Any, NoReturn
from urllib.parse import parse_qsl, urlencode

UNDOCUMENTED = "x-deskspec-undocumented"
"""The header that names what in a response is our choice, because the documents leave it open."""


@dataclass(frozen=True)
class Request:
    """One request, with its path below the vendor's base URL."""

    method: str
    path: str
    """As sent: percent-encoded."""
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """By lower-case name; the values of a repeated header are joined by a comma."""
    body: bytes

    @property
    def media_type(self) -> str:
        """The media type of the body, in lower case and without parameters."""
        header = Message()
        header["content-type"] = self.headers.get("content-type", "application/octet-stream")
        return header.get_content_type()

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path

    def document(self) -> Any:
        """Return the body as JSON, whatever its content type.

        Raises:
            ValueError: It is not JSON in UTF-8, nests too deep, or has NaN or an infinite number.
        """
        try:
            return json.loads(
                self.body.decode(), parse_float=_finite, parse_constant=_no_such_number
            )
        except RecursionError:
            raise ValueError("it nests too deep") from None


@dataclass(frozen=True)
class Response:
    """One response. Its body is complete, even if a fault truncates it later."""

    status: int
    body: bytes
    undocumented: tuple[str, ...] = ()
    """What in this response is our choice."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Beside the marks, and a content type if there is a body that is not JSON."""

    @property
    def all_headers(self) -> dict[str, str]:
        """The headers to send."""
        kind = {"content-type": "application/json"} if self.body else {}
        headers = {**kind, **self.headers}
        if self.undocumented:
            headers[UNDOCUMENTED] = "; ".join(self.undocumented)
        return headers


def respond(status: int, document: Any, *undocumented: str) -> Response:
    """Return a response with a JSON body.

    Args:
        status: The HTTP status.
        document: The body.
        *undocumented: What in the response is our choice.
    """
    return Response(status, written(document), undocumented)


def written(document: Any) -> bytes:
    """Encode a document as JSON."""
    # ASCII: half a surrogate pair, which a request may contain, has no UTF-8 form.
    return json.dumps(document, separators=(",", ":")).encode()


def split_target(target: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Path and query of a request target."""
    path, _, query = target.partition("?")
    return path, tuple(parse_qsl(query, keep_blank_values=True))


def joined_headers(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers by lower-case name."""
    headers: dict[str, str] = {}
    for name, value in pairs:
        lower = name.lower()
        headers[lower] = f"{headers[lower]}, {value}" if lower in headers else value
    return headers


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_such_number(text)


def _no_such_number(_: str) -> NoReturn:
    raise ValueError("it has a number that JSON cannot write")
