"""Reads the cassettes of vcrpy and of its kin, and ours, which have a head in addition.

Ruby VCR, betamax and the reports of schemathesis call their list `http_interactions`; go-vcr calls
the address `url`, and has the number of the status apart. A body is text, bytes, or base64 text;
old cassettes of httpx have another form of response.
"""

import base64
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from ..failure import Failure
from ..openapi.documents import mapping
from . import bodies
from .exchange import Exchange, checked_url, unrecorded

LISTS: Final = ("interactions", "http_interactions")
"""What cassettes call the list of what they hold."""
_BODY: Final = frozenset({"base64_string", "string"})
_ABSENT: Final[Mapping[str, Any]] = {}
"""The body of a response that was not recorded."""


def exchanges(document: Mapping[str, Any], file: Path) -> Iterator[Exchange]:
    """The interactions of a cassette that have a response.

    Args:
        document: The parsed file.
        file: The file, for messages and as the source of findings.

    Raises:
        Failure: An interaction is malformed, or there is none.
    """
    name = next(name for name in LISTS if name in document)
    interactions = document[name]
    if not isinstance(interactions, list) or not interactions:
        raise Failure(f"{file}: {name}: a list of at least one is expected")
    for number, each in enumerate(interactions, start=1):
        where = f"{file}#{number}"
        interaction = mapping(each, where)
        request = mapping(interaction.get("request"), f"{where}: request")
        if "response" in interaction and interaction["response"] is None:
            continue  # schemathesis reports requests without a response, too
        response = mapping(interaction.get("response"), f"{where}: response")
        yield _exchange(request, response, where)


def _exchange(request: dict[str, Any], response: dict[str, Any], where: str) -> Exchange:
    key = "url" if "url" in request and "uri" not in request else "uri"
    place = f"{where}: request.{key}"
    method = _text(request.get("method"), f"{where}: request.method")
    status = _status(response, where)
    sent = _headers(request.get("headers"), f"{where}: request.headers")
    received = _headers(response.get("headers"), f"{where}: response.headers")
    content = response.get("content", response.get("body", _ABSENT))
    request_body = _body(request.get("body") or None, sent, f"{where}: request.body")
    response_body = _body(content, received, f"{where}: response.body")
    return Exchange(
        method=method,
        url=checked_url(_text(request.get(key), place), place),
        request_headers=sent,
        request_body=request_body if isinstance(request_body, bytes) else b"",
        status=status,
        response_headers=received,
        response_body=response_body if isinstance(response_body, bytes) else b"",
        source=where,
        unrecorded=unrecorded(method, (request_body, sent), status, (response_body, received)),
    )


def _status(response: dict[str, Any], where: str) -> int:
    status = response.get("status", response.get("status_code"))
    code = status.get("code") if isinstance(status, dict) else response.get("code", status)
    if isinstance(code, str) and code.isascii() and code.isdecimal() and len(code) == 3:
        return int(code)
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


def _body(node: Any, headers: Mapping[str, str], where: str) -> bytes | str:
    """A body, decompressed; a text that says what is there instead, if that is impossible."""
    if isinstance(node, dict) and _BODY.isdisjoint(node):
        return bodies.NOT_RECORDED
    return bodies.decompressed(_bytes(node, where), headers, where)


def _bytes(node: Any, where: str) -> bytes:
    if isinstance(node, dict):
        encoded = node.get("base64_string")
        if encoded is not None:
            try:
                return base64.b64decode(b"".join(_bytes(encoded, where).split()), validate=True)
            except ValueError:
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
