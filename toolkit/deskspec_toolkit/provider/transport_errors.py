"""Turns what httpx returns or raises into an exchange, or into a reason without the URL."""

from collections.abc import Sequence
from urllib.parse import urlsplit

import httpx
from deskspec_runtime._constants import MAX_RESPONSE_BYTES
from deskspec_runtime.http.body_reader import BodyReader, UnreadableBodyError
from deskspec_runtime.http.deadline import has_passed
from deskspec_runtime.http.network import ELSEWHERE

from ..exchanges.exchange import Exchange


def content_of(response: httpx.Response) -> bytes:
    """Read the body of a response.

    Raises:
        httpx.RequestError: The body is too large or cannot be decompressed, or does not end in
            time.
    """
    try:
        body = BodyReader(response.headers, MAX_RESPONSE_BYTES)
        if hasattr(response, "_content"):  # made by a transport in this process
            body.add_decompressed(response.content)
            return body.whole()
        for chunk in response.iter_raw():
            body.add(chunk)
            if has_passed():
                raise httpx.ReadTimeout("the response does not end", request=response.request)
        return body.whole()
    except UnreadableBodyError as problem:
        raise httpx.DecodingError(str(problem), request=response.request) from None


def exchange(
    request: httpx.Request, status: int, headers: Sequence[tuple[str, str]], content: bytes
) -> Exchange:
    """Return a request and its response in the form that is compared with a contract."""
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
    """Lower-case name -> value; the values of a repeated header are joined by commas."""
    headers: dict[str, str] = {}
    for name, value in pairs:
        lower = name.lower()
        headers[lower] = f"{headers[lower]}, {value}" if lower in headers else value
    return headers


def is_web_page(exchange: Exchange) -> bool:
    """Whether the response is HTML, meant for a browser."""
    kind = exchange.response_headers.get("content-type", "").partition(";")[0]
    return kind.strip().lower() == "text/html"


def is_redirect_to_another_host(exchange: Exchange) -> bool:
    """Whether the response is a redirect to another host."""
    if exchange.status not in (301, 302, 303, 307, 308):
        return False
    target = urlsplit(exchange.response_headers.get("location", "")).hostname
    return target is not None and target != urlsplit(exchange.url).hostname


def reason(error: Exception, phase: float, whole: float) -> str:
    """Say what came in place of a response, without the URL that a message of httpx may contain.

    Args:
        error: The exception of httpx.
        phase: Limit for connecting and between two bytes, in seconds.
        whole: Limit for the whole request, in seconds.
    """
    match error:
        case httpx.ConnectTimeout() | httpx.ReadTimeout() | httpx.WriteTimeout():
            return f"no response within {phase:g} seconds (or {whole:g} in all)"
        case httpx.ConnectError() if "CERTIFICATE" in str(error).upper():
            return "an untrusted TLS certificate: set SSL_CERT_FILE to your CA certificates"
        case httpx.ConnectError() if str(error) == ELSEWHERE:
            return "a host name that leads to another machine: nothing was sent to it"
        case httpx.ConnectError() if "[SSL" in str(error):
            return "a server that does not speak TLS: an http:// URL, perhaps"
        case httpx.ConnectError():
            return "a refused connection, or no such host"
        case httpx.DecodingError():
            return f"a response with {error}"
        case httpx.RemoteProtocolError():
            return "a server that does not speak HTTP, or closed the connection early"
        case _:
            return f"a connection that failed ({type(error).__name__})"
