"""A vendor that calls back: signs a payload as its pages say, and delivers the bytes as they are.

What holds here: only the standard library is imported, so a receiver of ours is not checked by its
own idea of a signature. The payloads in ``webhooks/`` are bytes to sign and to send, not JSON to
write again: one space more, and the signature is another one.

As a module::

    status = send(url, (folder / "chat.snoozed.json").read_bytes(), key=b"signing-key")
"""

from __future__ import annotations

import hashlib
import hmac
from http.client import HTTPConnection
from typing import Final
from urllib.parse import urlsplit

SIGNATURE: Final = "X-HelpCrunch-Signature"
TIMEOUT: Final = 10.0
"""Seconds that a receiver may take."""

_HEADERS: Final = {
    "Accept": "application/json",
    "Content-Type": "application/json",
    "User-Agent": "GuzzleHttp/6.5.5 curl/7.52.1 PHP/7.3.8",
}
"""What the page's sample delivery carries beside the signature; its agent is shortened."""


def signature(body: bytes, key: bytes) -> str:
    """The lower-case hexadecimal HMAC-SHA1 of the raw body: 40 characters, no prefix."""
    return hmac.new(key, body, hashlib.sha1).hexdigest()


def send(url: str, body: bytes, *, key: bytes) -> int:
    """POST the body, signed with the key, and return the status of the receiver.

    ``url`` is an ``http`` one of a receiver on loopback. Raises `OSError` without a server there.
    """
    where = urlsplit(url)
    connection = HTTPConnection(where.hostname or "", where.port, timeout=TIMEOUT)
    try:
        headers = {**_HEADERS, SIGNATURE: signature(body, key)}
        connection.request("POST", where.path or "/", body, headers)
        response = connection.getresponse()
        _ = response.read()
        return response.status
    finally:
        connection.close()
