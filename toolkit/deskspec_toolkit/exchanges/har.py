"""Reads HAR 1.2 files, as browsers and proxies export them, and as Polly writes its recordings.

A browser records everything that a page does, so only the entries for the API count: those to a
host of the contract's servers or, if there are none, to hosts that were sent a request for a path
of the contract. CORS preflights, requests without a response and sockets are skipped, too.
"""

import base64
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

from deskspec_runtime.values import jsontext

from ..failure import Failure
from ..openapi.documents import mapping
from ..openapi.routes import Routes, path_of
from . import bodies
from .exchange import Exchange, checked_url, unrecorded

_NO_REQUESTS: Final = ("about:", "blob:", "chrome-extension:", "data:", "ws:", "wss:")
"""Beginnings of addresses of sockets, and of what a browser reads from itself."""


def exchanges(
    document: Mapping[str, Any], file: Path, routes: Routes[Any], contract: str
) -> Iterator[Exchange]:
    """The entries of a HAR file that are requests to the API.

    Args:
        document: The parsed file.
        file: The file, for messages and as the source of findings.
        routes: The paths of the contract.
        contract: The name of the contract, for messages.

    Raises:
        Failure: An entry is malformed, or none is a request to the API.
    """
    log = mapping(document["log"], f"{file}: log")
    entries = log.get("entries")
    if not isinstance(entries, list):
        raise Failure(f"{file}: log.entries: a list is expected")
    every = [
        exchange
        for number, each in enumerate(entries, start=1)
        if (exchange := _exchange(mapping(each, f"{file}#{number}"), f"{file}#{number}"))
    ]
    if entries and not every:
        raise Failure(f"{file}: none of its {len(entries)} entries is a request with a response")
    hosts = {urlsplit(each.url).netloc for each in every}
    own = {host for host in hosts if routes.is_host(host)} or {
        urlsplit(each.url).netloc for each in every if routes.methods(path_of(each.url)) is not None
    }
    if not own:
        raise Failure(
            f"{file}: none of its {len(entries)} entries is a request to {contract}: none matches "
            "a host of its servers or one of its paths"
        )
    yield from (each for each in every if urlsplit(each.url).netloc in own)


def _exchange(entry: dict[str, Any], where: str) -> Exchange | None:
    """Convert an entry; return `None` for a preflight or an entry without a response."""
    request = mapping(entry.get("request"), f"{where}: request")
    response = mapping(entry.get("response"), f"{where}: response")
    headers = _headers(request.get("headers"), f"{where}: request.headers")
    status, method, url = response.get("status"), request.get("method"), request.get("url")
    if type(status) is not int or not isinstance(method, str) or not isinstance(url, str):
        raise Failure(f"{where}: request.method, request.url or response.status is missing")
    is_preflight = method == "OPTIONS" and "access-control-request-method" in headers
    if status <= 0 or is_preflight or url.lower().startswith(_NO_REQUESTS):
        return None
    request_body = _posted(request, f"{where}: request.postData")
    response_body = _content(response, f"{where}: response.content")
    if isinstance(request_body, str) and "content-type" not in headers:
        request_body = b""  # some exports give a size for a request without a body
    received = _headers(response.get("headers"), f"{where}: response.headers")
    if isinstance(request_body, bytes):
        request_body = bodies.decompressed(request_body, headers, f"{where}: request.postData")
    if isinstance(response_body, bytes):
        place = f"{where}: response.content"
        response_body = bodies.decompressed(response_body, received, place)
    # Where no header was recorded, the type of the body was.
    headers = headers or _of_body(request.get("postData"))
    received = received or _of_body(response.get("content"))
    return Exchange(
        method=method,
        url=_url(url, request, where),
        request_headers=headers,
        request_body=request_body if isinstance(request_body, bytes) else b"",
        status=status,
        response_headers=received,
        response_body=response_body if isinstance(response_body, bytes) else b"",
        source=where,
        unrecorded=unrecorded(method, (request_body, headers), status, (response_body, received)),
    )


def _url(url: str, request: dict[str, Any], where: str) -> str:
    url = checked_url(url, f"{where}: request.url")
    if urlsplit(url).query:
        return url
    pairs = _pairs(request.get("queryString"), f"{where}: request.queryString")
    return f"{url}?{urlencode(pairs)}" if pairs else url


def _headers(node: Any, where: str) -> dict[str, str]:
    """Lower-case name -> value, without the pseudo-headers of HTTP/2."""
    headers: dict[str, str] = {}
    for name, value in _pairs(node, where):
        lower = name.lower()
        if not lower.startswith(":"):
            headers[lower] = f"{headers[lower]}, {value}" if lower in headers else value
    return headers


def _pairs(node: Any, where: str) -> list[tuple[str, str]]:
    if not isinstance(node or [], list):
        raise Failure(f"{where}: a list is expected")
    pairs = (mapping(each, where) for each in node or [])
    return [(str(each.get("name", "")), str(each.get("value", ""))) for each in pairs]


def _of_body(node: Any) -> dict[str, str]:
    """The header that the media type of a body stands for; empty if the browser knew none."""
    kind = node.get("mimeType") if isinstance(node, dict) else None
    return {"content-type": kind} if isinstance(kind, str) and "/" in kind else {}


def _posted(request: dict[str, Any], where: str) -> bytes | str:
    """The body of a request; a text that says what is there instead, if it is not recorded."""
    data = mapping(request.get("postData") or {}, where)
    if "text" in data:
        return _text(data, where)
    if data.get("params"):
        if str(data.get("mimeType", "")).startswith("multipart/"):
            return bodies.NOT_RECORDED
        return urlencode(_pairs(data["params"], f"{where}.params")).encode()
    size = request.get("bodySize", 0)
    return bodies.NOT_RECORDED if type(size) is int and size > 0 else b""


def _content(response: dict[str, Any], where: str) -> bytes | str:
    """The body of a response; a text that says what is there instead, if it is not recorded."""
    content = mapping(response.get("content") or {}, where)
    size = content.get("size")
    if content.get("text"):
        return _text(content, where)
    is_empty = size == 0 or (size is None and content.get("text") == "")
    return b"" if is_empty else bodies.NOT_RECORDED


def _text(node: dict[str, Any], where: str) -> bytes | str:
    text = node.get("text")
    if text is None:
        return bodies.NOT_RECORDED
    if not isinstance(text, str):
        raise Failure(f"{where}.text: text is expected")
    is_binary = node.get("_isBinary") is True
    if node.get("encoding") != "base64" and not is_binary:
        return text.encode("utf-8", "surrogatepass")
    try:
        # Polly writes the chunks of a packed body as a list; its old versions, in digits.
        chunks = jsontext.parse(text.encode()) if text.startswith("[") else [text]
        is_hex = node.get("encoding") != "base64"
        return b"".join(
            bytes.fromhex(c) if is_hex else base64.b64decode(c, validate=True) for c in chunks
        )
    except (TypeError, ValueError):
        raise Failure(f"{where}.text: not {'hexadecimal' if is_binary else 'base64'}") from None
