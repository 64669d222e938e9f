"""What comes from the network, or in place of it: a whole answer, or what is wrong in words."""

from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

import httpx
from deskspec_runtime.http.deadline import has_passed

from ..exchanges.exchange import Exchange

_MOST_BYTES: Final = 64 * 2**20


def content_of(response: httpx.Response) -> bytes:
    """The body of an answer.

    Raises:
        httpx.RequestError: It is too large, or does not end in time.
    """
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > _MOST_BYTES:
            raise httpx.ReadError("the body is too large", request=response.request)
        if has_passed():
            raise httpx.ReadTimeout("the answer does not end", request=response.request)
    return bytes(content)


def exchange(
    request: httpx.Request, status: int, headers: Sequence[tuple[str, str]], content: bytes
) -> Exchange:
    """A request and its answer, as they are compared with a contract."""
    return Exchange(
        method=request.method,
        url=str(request.url),
        request_headers=_by_name(request.headers.multi_items()),
        request_body=request.content,
        status=status,
        response_headers=_by_name(headers),
        response_body=content,
    )


def _by_name(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Headers by their names in lower case; one that stands twice has both values."""
    found: dict[str, str] = {}
    for name, value in pairs:
        lower = name.lower()
        found[lower] = f"{found[lower]}, {value}" if lower in found else value
    return found


def is_web_page(exchange: Exchange) -> bool:
    """Whether a person was to look at the answer."""
    kind = exchange.response_headers.get("content-type", "").partition(";")[0]
    return kind.strip().lower() == "text/html"


def leads_away(exchange: Exchange) -> bool:
    """Whether the answer is a redirect to another host."""
    if exchange.status not in (301, 302, 303, 307, 308):
        return False
    to = urlsplit(exchange.response_headers.get("location", "")).hostname
    return to is not None and to != urlsplit(exchange.url).hostname


def trouble(error: Exception, phase: float, whole: float) -> str:
    """Why there is no answer, without the URL that a message of httpx may have.

    Args:
        error: What httpx raised.
        phase: Seconds that connecting, and the time between two bytes, may take.
        whole: Seconds that all of it may take.
    """
    match error:
        case httpx.ConnectTimeout() | httpx.ReadTimeout() | httpx.WriteTimeout():
            return f"no answer within {phase:g} seconds (or {whole:g} in all)"
        case httpx.ConnectError() if "CERTIFICATE" in str(error).upper():
            return "its TLS certificate is not trusted: SSL_CERT_FILE names a file of authorities"
        case httpx.ConnectError():
            return "refuses connections, or there is no such host"
        case httpx.RemoteProtocolError():
            return "does not answer in HTTP, or breaks off"
        case _:
            return f"the connection breaks ({type(error).__name__})"
