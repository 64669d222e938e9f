"""What a client could not read, verify does not read either: it says why, and memory stays free."""

import gzip
import tracemalloc

import httpx
import pytest
from deskspec_toolkit.provider import transport_errors

BODY = b'{"id": 7}'


def response(content: bytes, encoding: str) -> httpx.Response:
    request = httpx.Request("GET", "https://provider.example/books")
    return httpx.Response(
        200,
        headers={"content-encoding": encoding},
        stream=httpx.ByteStream(content),
        request=request,
    )


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip"])
def test_packed_body_is_read(encoding: str) -> None:
    assert transport_errors.content_of(response(gzip.compress(BODY), encoding)) == BODY


@pytest.mark.parametrize(
    ("content", "encoding", "why"),
    [
        (gzip.compress(bytes(65 * 2**20)), "gzip", "a body of more than 67108864 bytes"),
        (gzip.compress(gzip.compress(BODY)), "gzip, gzip", "several encodings"),
        (b"garbage", "br", "an encoding other than gzip, deflate"),
        (b"garbage", "gzip", "broken compression"),
    ],
)
def test_body_that_is_not_read_is_a_failure_with_its_reason(
    content: bytes, encoding: str, why: str
) -> None:
    tracemalloc.start()
    with pytest.raises(httpx.RequestError) as raised:
        transport_errors.content_of(response(content, encoding))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100 * 2**20
    assert f"a response with {why}" in transport_errors.reason(raised.value, 5, 60)
