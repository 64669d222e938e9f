"""Connections that are not made, that break, and that stall: no complete response arrives.

A request that the provider may have received is sent again only where that does no harm.
"""

import gzip
import socket
from collections.abc import Iterator
from typing import Final

import httpx
from deskspec import APIConnectionError, APITimeoutError
from faults.fault import Fault, Raises, Repeated
from faults.provider import Place
from harness.catalogue import Call
from runtime.faulty_server import (
    Way,
    drip_the_body,
    drip_the_head,
    reset,
    reset_in_the_body,
    stall,
    truncate,
)

_HEAD: Final = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n"
_PACKED: Final = gzip.compress(b'{"data": []}' * 99)


def _sends(content: bytes, then: Way | None = None) -> Way:
    """A way: these bytes, and then another way or the end of the connection."""

    def send(connection: socket.socket) -> None:
        connection.sendall(content)
        if then is not None:
            then(connection)

    return send


_NEVER_SENT: Final[dict[str, Place]] = {
    "connection refused": "refusing",
    "TLS that is none": "without TLS",
}

_BROKEN: Final[dict[str, Way]] = {
    "reset after the request": reset,
    "reset in the head": _sends(_HEAD, reset),
    "reset in the body": reset_in_the_body,
    "closed without a response": _sends(b""),
    "closed in the head": _sends(_HEAD),
    "closed in the body": truncate,
    "closed between chunks": _sends(
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{"\r\n'
    ),
    "closed in a packed body": _sends(_HEAD + b"Content-Encoding: gzip\r\n\r\n" + _PACKED),
    "closed in the body of a refusal": _sends(
        b'HTTP/1.1 500 Oh\r\nContent-Length: 99\r\n\r\n{"reason":'
    ),
    "another protocol": _sends(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "a status that is none": _sends(b"HTTP/1.1 20 OK\r\n\r\n"),
    "a length that is none": _sends(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}"),
    "a chunk that is none": _sends(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nmany\r\n{}\r\n0\r\n\r\n"
    ),
    "a head without an end": _sends(_HEAD + b"X-A: b\r\n" * 30_000),
}

_STALLED: Final[dict[str, Way]] = {
    "stall before the head": stall,
    "stall in the head": _sends(_HEAD, stall),
    "stall in the body": _sends(_HEAD + b'\r\n{"half":', stall),
    "stall in the body of a refusal": _sends(
        b'HTTP/1.1 429 Oh\r\nContent-Length: 99\r\n\r\n{"reason":', stall
    ),
}
_DRIPPING: Final[dict[str, Way]] = {
    "dripping head": drip_the_head,
    "dripping body": drip_the_body,
}


def breaks(call: Call) -> Iterator[Fault]:
    """Each way to lose a response that is noticed at once; the same for all operations."""
    for name, place in _NEVER_SENT.items():
        yield _fault(name, (), "always")._replace(place=place)
    # How much of the request was read before the reset is unknown.
    yield _fault("reset at once", (), "reads")._replace(place="dropping")
    for name, way in _BROKEN.items():
        yield _fault(name, (way,), "reads")


def stalls(seconds: float) -> Iterator[Fault]:
    """Every way to be late.

    Args:
        seconds: After which a call gives up.
    """
    too_late = Raises(APITimeoutError)
    connecting = {"timeout": httpx.Timeout(5, connect=seconds)}
    yield Fault("no room", (), too_late, "always", place="full", options=connecting)
    reading = {"timeout": httpx.Timeout(5, read=seconds)}
    for name, way in _STALLED.items():
        yield Fault(name, (way,), too_late, "reads", options=reading)
    for name, way in _DRIPPING.items():
        yield Fault(name, (way,), too_late, "reads", options={"timeout": seconds})


def _fault(name: str, ways: tuple[Way, ...], repeated: Repeated) -> Fault:
    return Fault(name, ways, Raises(APIConnectionError), repeated)
