"""The provider as a WSGI application, which schemathesis calls in place of an address.

Everything goes through `ProviderSession`, and schemathesis never sees a key or opens a connection.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final
from urllib.parse import urlsplit

import attrs
from deskspec_runtime.values.unset import UNSET

from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..provider.session import NoResponse, NotPermitted, OutOfTime
from .discovery.caller import read
from .verification import Verification

_BODILESS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
"""Methods that have no body, unless the contract declares one."""
_BOUNDARY: Final = "deskspec-form-part"
_CASE: Final = "HTTP_X_SCHEMATHESIS_TESTCASEID"
_WERKZEUGS: Final = frozenset({"HTTP_HOST", "HTTP_USER_AGENT", _CASE})
"""Headers of the test, not of the request."""
_MOST_LEVELS: Final = 100
"""schemathesis gets no body that is nested deeper: it reads and walks it by recursion."""


class ProviderApplication:
    """The provider as a WSGI application."""

    def __init__(self, verification: Verification) -> None:
        self._verification = verification
        self.sent: dict[str, Exchange] = {}
        """Case of schemathesis -> its exchange, without the body of the response."""
        self.problem: Exception | None = None
        """Ends the whole verification."""
        self.stop: Callable[[], None] = lambda: None

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        try:
            if self.problem is not None:
                raise NoResponse
            exchange = self._send(environ)
        except NotPermitted:
            # A correct response for any operation: what may not be sent is not checked.
            start_response("405 Method Not Allowed", [])
            return [b""]
        except NoResponse:
            start_response("503 Service Unavailable", [])
            return [b""]
        except (OutOfTime, Failure) as problem:
            self.problem = problem
            self.stop()
            start_response("503 Service Unavailable", [])
            return [b""]
        self.sent[environ[_CASE]] = attrs.evolve(exchange, response_body=b"")
        headers = [
            (name, value)
            for name, value in exchange.response_headers.items()
            if name not in ("content-encoding", "content-length", "transfer-encoding")
        ]
        start_response(f"{exchange.status} -", headers)
        return [_legible(exchange)]

    def _send(self, environ: dict[str, Any]) -> Exchange:
        method = environ["REQUEST_METHOD"]
        path = urlsplit(environ["REQUEST_URI"]).path.removeprefix(self._verification.base_path)
        headers = {
            name[5:].replace("_", "-").lower(): value.encode("latin-1").decode("utf-8", "replace")
            for name, value in environ.items()
            if name.startswith("HTTP_") and name not in _WERKZEUGS
        }
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(length) if length else b""
        kind = environ.get("CONTENT_TYPE") or ""
        drawn = kind.partition("boundary=")[2].strip('"')
        if drawn.startswith("-"):  # drawn anew each time, despite the seed
            kind = kind.replace(drawn, _BOUNDARY)
            body = body.replace(drawn.encode(), _BOUNDARY.encode())
        operation = self._verification.operation_at(method, path)
        if method in _BODILESS and (operation is None or not operation.media_types):
            body, kind = b"", ""
        if kind:
            headers["content-type"] = kind
        return self._verification.provider.send(
            method,
            path,
            operation=operation,
            query=environ.get("QUERY_STRING", ""),
            headers={name: value for name, value in headers.items() if value.isascii()},
            body=body,
        )


def _legible(exchange: Exchange) -> bytes:
    """The body of a response if schemathesis can read it: JSON of few levels; else nothing.

    Whether the body is right decides the comparison with the contract, not schemathesis.
    """
    return exchange.response_body if _is_within(_MOST_LEVELS, read(exchange)) else b""


def _is_within(levels: int, value: Any) -> bool:
    """Whether a value is JSON, and nested no deeper than so many levels."""
    if isinstance(value, dict):
        return levels > 0 and all(_is_within(levels - 1, each) for each in value.values())
    if isinstance(value, list):
        return levels > 0 and all(_is_within(levels - 1, each) for each in value)
    return value is not UNSET
