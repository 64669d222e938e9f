"""Reads the cassettes of vcrpy, and ours, which have a head in addition.

A body is text, bytes, or base64 text; old cassettes of httpx have another form of response.
"""

import base64
import binascii
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..failure import Failure
from ..openapi.documents import mapping
from . import bodies
from .exchange import Exchange, checked_url


def exchanges(document: Mapping[str, Any], file: Path) -> Iterator[Exchange]:
    """The interactions of a cassette.

    Args:
        document: The parsed file.
        file: The file, for messages and as the source of findings.

    Raises:
        Failure: An interaction is malformed, or there is none.
    """
    interactions = document["interactions"]
    if not isinstance(interactions, list) or not interactions:
        raise Failure(f"{file}: interactions: a list of at least one is expected")
    for number, each in enumerate(interactions, start=1):
        where = f"{file}#{number}"
        interaction = mapping(each, where)
        request = mapping(interaction.get("request"), f"{where}: request")
        response = mapping(interaction.get("response"), f"{where}: response")
        yield _exchange(request, response, where)


def _exchange(request: dict[str, Any], response: dict[str, Any], where: str) -> Exchange:
    headers = _headers(response.get("headers"), f"{where}: response.headers")
    content = response.get("content") if "content" in response else response.get("body")
    body = bodies.decompressed(_bytes(content, f"{where}: response.body"), headers)
    place = f"{where}: request.uri"
    return Exchange(
        method=_text(request.get("method"), f"{where}: request.method"),
        url=checked_url(_text(request.get("uri"), place), place),
        request_headers=_headers(request.get("headers"), f"{where}: request.headers"),
        request_body=_bytes(request.get("body"), f"{where}: request.body"),
        status=_status(response, where),
        response_headers=headers,
        response_body=body or b"",
        source=where,
        unrecorded=frozenset({"response"} if body is None else ()),
    )


def _status(response: dict[str, Any], where: str) -> int:
    status = response.get("status", response.get("status_code"))
    code = status.get("code") if isinstance(status, dict) else status
    if type(code) is not int:
        raise Failure(f"{where}: response.status.code: a number is expected")
    return code


def _headers(node: Any, where: str) -> dict[str, str]:
    headers = {}
    for name, value in mapping(node or {}, where).items():
        values = value if isinstance(value, list) else [value]
        headers[name.lower()] = ", ".join(map(_header, values))
    return headers


def _header(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _bytes(node: Any, where: str) -> bytes:
    if isinstance(node, dict):
        encoded = node.get("base64_string")
        if encoded is not None:
            try:
                return base64.b64decode(_bytes(encoded, where), validate=True)
            except binascii.Error:
                raise Failure(f"{where}: not base64") from None
        node = node.get("string")
    if node is None:
        return b""
    if isinstance(node, bytes):
        return node
    if isinstance(node, str):
        return node.encode("utf-8", "surrogatepass")
    raise Failure(f"{where}: text is expected")


def _text(node: Any, where: str) -> str:
    if not isinstance(node, str) or not node:
        raise Failure(f"{where}: text is expected")
    return node
