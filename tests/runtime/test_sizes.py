"""A body above the limit is not read to its end, whether it says so or hides it by compression."""

import gzip
import json
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from deskspec import APIResponseValidationError, InternalServerError
from harness.catalogue import Call, Handler, calling, client_class, operations, responding
from harness.folded import folded
from runtime.every_operation import EACH_KIND_IN_A_MODE, MODES, REPRESENTATIVES, Provider, sending

LIMIT = 1000
EXAMPLE = b'{"data": {"id": 7}}'
ORGANIZATION = operations()["helpcrunch-organization_get"]
LARGE = json.dumps({"a": "x" * LIMIT}).encode()


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body without an end, in chunks that are counted."""

    def __init__(self, chunk: bytes) -> None:
        self.chunk = chunk
        self.sent = 0

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self.sent += 1
            yield self.chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in these chunks."""

    def __init__(self, chunks: list[bytes]) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            yield chunk


def too_large(call: Call, mode: str, handler: Handler, status: int = 200) -> Exception:
    provider = Provider(handler)
    options = {"max_response_bytes": LIMIT, "max_retries": 0}
    kind = APIResponseValidationError if status == 200 else InternalServerError
    with (
        calling(call.contract.vendor, mode, handler=provider, **options) as ask,
        pytest.raises(kind) as raised,
    ):
        ask(call.operation, call.minimal_arguments())
    assert len(provider.requests) == 1
    return raised.value


@EACH_KIND_IN_A_MODE
@folded(
    ("content", "headers"),
    [
        (LARGE, {"content-length": str(len(LARGE))}),
        (LARGE, {}),
        (gzip.compress(LARGE), {"content-encoding": "gzip"}),
    ],
)
def test_body_above_the_limit_is_not_read(
    call: Call, content: bytes, headers: dict[str, str], mode: str
) -> None:
    error = too_large(call, mode, sending(200, content, **headers))
    assert isinstance(error, APIResponseValidationError)
    assert error.body == b""
    assert error.status_code == 200
    assert f"more than {LIMIT} bytes" in str(error)


@EACH_KIND_IN_A_MODE
def test_refusal_with_a_body_above_the_limit_has_its_class(call: Call, mode: str) -> None:
    error = too_large(call, mode, sending(503, LARGE), status=503)
    assert type(error) is InternalServerError


@MODES
@pytest.mark.parametrize("compressed", [False, True])
def test_body_without_an_end_is_left_after_the_limit(compressed: bool, mode: str) -> None:
    call = REPRESENTATIVES[0]
    chunk = b" " * 100
    stream = Endless(gzip.compress(chunk) if compressed else chunk)
    headers = {"content-encoding": "identity"} if not compressed else {}
    too_large(call, mode, lambda request: httpx.Response(200, headers=headers, stream=stream))
    assert stream.sent <= LIMIT


@EACH_KIND_IN_A_MODE
def test_body_of_just_the_limit_is_read(call: Call, mode: str) -> None:
    content = json.dumps(call.example).encode()
    provider = Provider(sending(call.success[0], content))
    options = {"max_response_bytes": len(content)}
    with calling(call.contract.vendor, mode, handler=provider, **options) as ask:
        ask(call.operation, call.minimal_arguments())
    assert len(provider.requests) == 1


def layered(content: bytes, layers: int) -> bytes:
    for _ in range(layers):
        content = gzip.compress(content, mtime=0)
    return content


@MODES
@folded(
    ("content", "encoding"),
    [
        (layered(EXAMPLE, 1), "gzip"),
        (layered(EXAMPLE, 1), "X-GZip"),
        (layered(EXAMPLE, 1), " identity , gzip"),
        (layered(EXAMPLE[:5], 1) + layered(EXAMPLE[5:], 1), "gzip"),
        (layered(EXAMPLE, 1) + bytes(100), "gzip"),
        (zlib.compress(EXAMPLE), "deflate"),
        (zlib.compress(EXAMPLE)[2:-4], "deflate"),
        (EXAMPLE, "identity"),
        (EXAMPLE, ""),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_body_is_read_in_each_encoding_that_is_asked_for(
    content: bytes, encoding: str, size: int, mode: str
) -> None:
    chunks = [content[i : i + size] for i in range(0, len(content), size)]
    provider = Provider(
        lambda request: httpx.Response(
            200, headers={"content-encoding": encoding}, stream=Chunks(chunks)
        )
    )
    with calling("helpcrunch", mode, handler=provider) as ask:
        organization = ask(ORGANIZATION.operation, {})
    assert organization.to_dict() == {"id": 7}
    assert provider.requests[0].headers["accept-encoding"] == "gzip, deflate"


@EACH_KIND_IN_A_MODE
@folded(
    ("content", "encoding", "why"),
    [
        (layered(LARGE, 2), "gzip, gzip", "several encodings"),
        (layered(LARGE, 3), "gzip,gzip,gzip", "several encodings"),
        (layered(LARGE, 1), "deflate, gzip", "several encodings"),
        (b"garbage", "br", "an encoding other than gzip, deflate"),
        (b"garbage", "zstd", "an encoding other than gzip, deflate"),
        (b"garbage", "a-key", "an encoding other than gzip, deflate"),
        (b"garbage", "gzip", "broken compression"),
        (gzip.compress(b"{}")[:-1], "gzip", "broken compression"),
        (gzip.compress(b"{}") * 2 + b"\x1f\x8b", "gzip", "broken compression"),
        (b"\x78", "deflate", "broken compression"),
        (gzip.compress(b"") * LIMIT, "gzip", f"more than {LIMIT} bytes"),
    ],
)
def test_other_encodings_and_broken_ones_are_unusable(
    call: Call, content: bytes, encoding: str, why: str, mode: str
) -> None:
    error = too_large(call, mode, sending(200, content, **{"content-encoding": encoding}))
    assert isinstance(error, APIResponseValidationError)
    assert why in str(error)
    assert error.body == b""
    refused = sending(503, content, **{"content-encoding": encoding})
    assert type(too_large(call, mode, refused, status=503)) is InternalServerError


@MODES
def test_body_that_a_transport_has_unpacked_is_read(mode: str) -> None:
    packed = gzip.compress(EXAMPLE)
    provider = Provider(
        lambda request: httpx.Response(200, content=packed, headers={"content-encoding": "gzip"})
    )
    with calling("helpcrunch", mode, handler=provider) as ask:
        assert ask(ORGANIZATION.operation, {}).to_dict() == {"id": 7}


@pytest.mark.parametrize("layers", [1, 3])
def test_packed_body_does_not_fill_memory(layers: int) -> None:
    bomb = layered(b" " * 300_000_000, layers)
    handler = sending(200, bomb, **{"content-encoding": ", ".join(["gzip"] * layers)})
    client = client_class("helpcrunch", "sync")(
        "a-key", transport=httpx.MockTransport(handler), max_response_bytes=10**6, verify=False
    )
    tracemalloc.start()
    with client, pytest.raises(APIResponseValidationError):
        client.organization.get()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4_000_000


def test_default_is_64_mebibytes() -> None:
    provider = Provider(responding(200, {"data": {"id": 1}}, **{"content-length": str(64 * 2**20)}))
    client = client_class("helpcrunch", "sync")(
        "a-key", transport=httpx.MockTransport(provider), verify=False
    )
    with client:
        client.organization.get()
    bigger = Provider(sending(200, b"{}", **{"content-length": str(64 * 2**20 + 1)}))
    other = client_class("helpcrunch", "sync")(
        "a-key", transport=httpx.MockTransport(bigger), verify=False
    )
    with other, pytest.raises(APIResponseValidationError, match="more than 67108864 bytes"):
        other.organization.get()


@pytest.mark.parametrize(
    ("wrong", "kind"), [(0, ValueError), (-1, ValueError), (1.5, TypeError), (None, TypeError)]
)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_limit_that_is_none_is_refused_by_name(
    wrong: Any, kind: type[Exception], mode: str
) -> None:
    with pytest.raises(kind, match="max_response_bytes"):
        client_class("helpcrunch", mode)("a-key", max_response_bytes=wrong, verify=False)
