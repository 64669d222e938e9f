"""Reads HAR 1.2 files, as browsers and proxies export them.

A browser records all that a page does. So of a HAR file only the entries count that are to the API:
those to a host that the contract names as a server, or, if there is none, to hosts of which a path
of the contract was asked for. Preflights of the browser and requests without an answer are left
out, too.
"""

import base64
import binascii
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from ..failure import Failure
from ..openapi.documents import mapping
from ..openapi.routes import Routes, path_of
from .exchange import Exchange


def exchanges(
    document: Mapping[str, Any], file: Path, routes: Routes[Any], api: str
) -> Iterator[Exchange]:
    """The entries of a HAR file that are to the API.

    Args:
        document: What stands in it.
        file: The file, for messages and as the source of findings.
        routes: The paths of the contract.
        api: The name of the contract, for messages.

    Raises:
        Failure: An entry is not built like one, or none is to the API.
    """
    log = mapping(document["log"], f"{file}: log")
    listed = log.get("entries")
    if not isinstance(listed, list):
        raise Failure(f"{file}: log.entries: a list is expected")
    every = [
        exchange
        for number, each in enumerate(listed, start=1)
        if (exchange := _exchange(mapping(each, f"{file}#{number}"), f"{file}#{number}"))
    ]
    hosts = {urlsplit(each.url).netloc for each in every}
    own = {host for host in hosts if routes.is_host(host)} or {
        urlsplit(each.url).netloc for each in every if routes.methods(path_of(each.url)) is not None
    }
    if not own:
        raise Failure(
            f"{file}: none of its {len(listed)} entries is to {api}: neither to a host of its "
            "servers nor to a path of it"
        )
    yield from (each for each in every if urlsplit(each.url).netloc in own)


def _exchange(entry: dict[str, Any], where: str) -> Exchange | None:
    """An entry; `None` for one without an answer, and for a preflight."""
    request = mapping(entry.get("request"), f"{where}: request")
    response = mapping(entry.get("response"), f"{where}: response")
    headers = _headers(request.get("headers"), f"{where}: request.headers")
    status, method, url = response.get("status"), request.get("method"), request.get("url")
    if type(status) is not int or not isinstance(method, str) or not isinstance(url, str):
        raise Failure(f"{where}: an entry has request.method, request.url and response.status")
    if status <= 0 or (method == "OPTIONS" and "access-control-request-method" in headers):
        return None
    answered = _headers(response.get("headers"), f"{where}: response.headers")
    sent = _posted(request, f"{where}: request.postData")
    came = _content(response, f"{where}: response.content")
    if sent is None and "content-type" not in headers:
        sent = b""  # there is a size in some exports where nothing was sent
    return Exchange(
        method=method,
        url=_url(url, request, f"{where}: request.queryString"),
        request_headers=headers,
        request_body=sent or b"",
        status=status,
        response_headers=answered,
        response_body=came or b"",
        source=where,
        unrecorded=frozenset(
            [*(["request"] if sent is None else ()), *(["response"] if came is None else ())]
        ),
    )


def _url(url: str, request: dict[str, Any], where: str) -> str:
    if urlsplit(url).query:
        return url
    pairs = _pairs(request.get("queryString"), where)
    return f"{url}?{urlencode(pairs)}" if pairs else url


def _headers(given: Any, where: str) -> dict[str, str]:
    """Name in lower case -> value; what HTTP/2 has in place of the first line is none."""
    found: dict[str, str] = {}
    for name, value in _pairs(given, where):
        lower = name.lower()
        if not lower.startswith(":"):
            found[lower] = f"{found[lower]}, {value}" if lower in found else value
    return found


def _pairs(given: Any, where: str) -> list[tuple[str, str]]:
    if not isinstance(given or [], list):
        raise Failure(f"{where}: a list is expected")
    pairs = (mapping(each, where) for each in given or [])
    return [(str(each.get("name", "")), str(each.get("value", ""))) for each in pairs]


def _posted(request: dict[str, Any], where: str) -> bytes | None:
    """The body of a request; `None` if one was sent that is not recorded."""
    data = mapping(request.get("postData") or {}, where)
    if "text" in data:
        return _text(data, where)
    if data.get("params"):
        if str(data.get("mimeType", "")).startswith("multipart/"):
            return None
        return urlencode(_pairs(data["params"], f"{where}.params")).encode()
    size = request.get("bodySize", 0)
    return None if type(size) is int and size > 0 else b""


def _content(response: dict[str, Any], where: str) -> bytes | None:
    """The body of an answer; `None` if one came that is not recorded."""
    content = mapping(response.get("content") or {}, where)
    if "text" in content:
        return _text(content, where)
    size = content.get("size", 0)
    return b"" if size == 0 else None


def _text(node: dict[str, Any], where: str) -> bytes | None:
    text = node.get("text")
    if text is None:
        return None
    if not isinstance(text, str):
        raise Failure(f"{where}.text: text is expected")
    if node.get("encoding") != "base64":
        return text.encode("utf-8", "surrogatepass")
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise Failure(f"{where}.text: not base64") from None
