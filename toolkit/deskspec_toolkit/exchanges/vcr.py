"""Reads the cassettes of vcrpy, and ours, which are cassettes with a head.

Bodies are text, bytes, or text in base64; old ones of httpx have their answer in another form.
"""

import base64
import binascii
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..failure import Failure
from ..openapi.documents import mapping
from . import bodies
from .exchange import Exchange


def exchanges(document: Mapping[str, Any], file: Path) -> Iterator[Exchange]:
    """The interactions of a cassette.

    Args:
        document: What stands in it.
        file: The file, for messages and as the source of findings.

    Raises:
        Failure: An interaction is not built like one, or there is none.
    """
    listed = document["interactions"]
    if not isinstance(listed, list) or not listed:
        raise Failure(f"{file}: interactions: a list of at least one is expected")
    for number, each in enumerate(listed, start=1):
        where = f"{file}#{number}"
        interaction = mapping(each, where)
        request = mapping(interaction.get("request"), f"{where}: request")
        response = mapping(interaction.get("response"), f"{where}: response")
        yield _exchange(request, response, where)


def _exchange(request: dict[str, Any], response: dict[str, Any], where: str) -> Exchange:
    headers = _headers(response.get("headers"), f"{where}: response.headers")
    given = response.get("content") if "content" in response else response.get("body")
    body = bodies.unpacked(_bytes(given, f"{where}: response.body"), headers)
    return Exchange(
        method=_text(request.get("method"), f"{where}: request.method"),
        url=_text(request.get("uri"), f"{where}: request.uri"),
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


def _headers(given: Any, where: str) -> dict[str, str]:
    found = {}
    for name, value in mapping(given or {}, where).items():
        values = value if isinstance(value, list) else [value]
        found[name.lower()] = ", ".join(map(_header, values))
    return found


def _header(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _bytes(given: Any, where: str) -> bytes:
    if isinstance(given, dict):
        packed = given.get("base64_string")
        if packed is not None:
            try:
                return base64.b64decode(_bytes(packed, where), validate=True)
            except binascii.Error:
                raise Failure(f"{where}: not base64") from None
        given = given.get("string")
    if given is None:
        return b""
    if isinstance(given, bytes):
        return given
    if isinstance(given, str):
        return given.encode("utf-8", "surrogatepass")
    raise Failure(f"{where}: text is expected")


def _text(given: Any, where: str) -> str:
    if not isinstance(given, str) or not given:
        raise Failure(f"{where}: text is expected")
    return given
