"""Uploads at DoubleTick: what is sent, and sent again, of a path, bytes, a file and a stream."""

import asyncio
import io
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from clients.provider import MODES, documented
from deskspec import (
    APIConnectionError,
    APIError,
    APIStatusError,
    AsyncDoubleTick,
    BadRequestError,
    DoubleTick,
    InternalServerError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)
from deskspec_runtime.call import retries
from deskspec_toolkit.simulator import Simulator
from harness.forms import parts_of

CONTENT = bytes(range(256)) * 1_000
"""More than is read at once."""
BODIES = documented("doubletick")
UPLOADED = BODIES["file that was sent"]
MOST = 2**24
"""Bytes that the example of a 402 names."""
STREAM = "It was sent once, because the file is a stream that cannot be rewound"


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retry at once: how long to wait is tested elsewhere."""
    monkeypatch.setattr(retries, "backoff", lambda attempt: 0.0)


class Pipe(io.RawIOBase):
    """A stream that cannot be read twice."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.left = content

    def read(self, size: int = -1) -> bytes:
        chunk, self.left = self.left[:size], self.left[size:]
        return chunk


class Network(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Responds to each attempt with the next outcome; keeps what it has read of each."""

    def __init__(self, *outcomes: httpx.Response | type[httpx.RequestError], read: int) -> None:
        self.outcomes = iter(outcomes)
        self.read = read
        """Chunks that are read of a request that fails."""
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        outcome = next(self.outcomes)
        return self._outcome(request, list(self._some(request.stream, outcome)), outcome)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        outcome = next(self.outcomes)
        chunks: list[bytes] = []
        async for chunk in request.stream:
            chunks.append(chunk)
            if not is_success(outcome) and len(chunks) >= self.read:
                break
        return self._outcome(request, chunks, outcome)

    def _some(self, stream: httpx.SyncByteStream, outcome: Any) -> Iterator[bytes]:
        for number, chunk in enumerate(stream, start=1):
            yield chunk
            if not is_success(outcome) and number >= self.read:
                return

    def _outcome(self, request: httpx.Request, chunks: list[bytes], outcome: Any) -> httpx.Response:
        self.requests.append(request)
        self.bodies.append(b"".join(chunks))
        if isinstance(outcome, httpx.Response):
            return outcome
        error: httpx.RequestError = outcome("planted", request=request)
        raise error


def is_success(outcome: Any) -> bool:
    return isinstance(outcome, httpx.Response) and outcome.is_success


def uploaded() -> httpx.Response:
    return httpx.Response(201, json=UPLOADED)


def busy() -> httpx.Response:
    return httpx.Response(429, headers={"retry-after": "0"})


def upload(mode: str, network: Network, file: Any, **arguments: Any) -> Any:
    async def upload_later() -> Any:
        async with AsyncDoubleTick("a-key", transport=network) as client:
            return await client.media.upload(file, **arguments)

    if mode == "async":
        return asyncio.run(upload_later())
    with DoubleTick("a-key", transport=network) as client:
        return client.media.upload(file, **arguments)


def content_of(network: Network, attempt: int) -> bytes:
    """The file in the form of an attempt."""
    request = network.requests[attempt]
    kind = request.headers["content-type"]
    assert int(request.headers["content-length"]) == len(network.bodies[attempt])
    (part,) = parts_of(network.bodies[attempt], kind)
    assert part.name == "file"
    return part.content


@contextmanager
def opened(kind: str, folder: Path) -> Iterator[tuple[Any, bytes]]:
    """A file in one of the forms that the argument takes, and what must be sent of it."""
    path = folder / "scan.png"
    path.write_bytes(CONTENT)
    if kind == "file at an offset":
        with path.open("rb") as file:
            file.seek(1_000)
            yield file, CONTENT[1_000:]
    elif kind == "buffer at its end":
        buffer = io.BytesIO(CONTENT)
        buffer.seek(0, io.SEEK_END)
        yield buffer, b""
    else:
        yield {"path": path, "text of a path": str(path), "bytes": CONTENT}[kind], CONTENT


FORMS = pytest.mark.parametrize(
    "kind", ["path", "text of a path", "bytes", "file at an offset", "buffer at its end"]
)


@MODES
@FORMS
@pytest.mark.parametrize("read", [1, 2, 3, 99], ids=lambda read: f"{read} chunks read")
@pytest.mark.parametrize("failure", ["busy", "no connection"])
def test_a_file_is_sent_again_from_where_it_began(
    failure: str, read: int, kind: str, mode: str, tmp_path: Path
) -> None:
    failures = [busy(), busy()] if failure == "busy" else [httpx.ConnectError] * 2
    network = Network(*failures, uploaded(), read=read)
    with opened(kind, tmp_path) as (file, expected):
        assert upload(mode, network, file).to_dict() == UPLOADED
    assert len(network.requests) == 3
    assert content_of(network, 2) == expected
    for body in network.bodies[:2]:
        assert network.bodies[2].startswith(body)


@MODES
@FORMS
def test_each_call_sends_a_file_from_where_it_is(kind: str, mode: str, tmp_path: Path) -> None:
    """A file is read to its end, so the next call with it sends nothing of it."""
    network = Network(uploaded(), uploaded(), read=0)
    with opened(kind, tmp_path) as (file, expected):
        upload(mode, network, file)
        upload(mode, network, file)
    assert content_of(network, 0) == expected
    is_open = "offset" in kind or "buffer" in kind
    assert content_of(network, 1) == (b"" if is_open else expected)


@MODES
@pytest.mark.parametrize("status", [500, 503])
def test_an_upload_that_may_have_arrived_is_not_sent_again(
    status: int, mode: str, tmp_path: Path
) -> None:
    network = Network(httpx.Response(status), uploaded(), read=99)
    with pytest.raises(InternalServerError) as raised, opened("path", tmp_path) as (file, _):
        upload(mode, network, file)
    assert raised.value.attempts == len(network.requests) == 1
    assert STREAM not in str(raised.value)


@MODES
@pytest.mark.parametrize(
    ("failure", "raised"), [("busy", RateLimitError), ("no connection", APIConnectionError)]
)
def test_a_stream_that_cannot_be_rewound_is_sent_once_and_the_error_says_why(
    failure: str, raised: type[APIError], mode: str
) -> None:
    outcome = busy() if failure == "busy" else httpx.ConnectError
    network = Network(outcome, uploaded(), read=99)
    with pytest.raises(raised, match=STREAM) as caught:
        upload(mode, network, Pipe(CONTENT))
    assert caught.value.attempts == len(network.requests) == 1
    assert network.requests[0].headers["transfer-encoding"] == "chunked"


@pytest.mark.parametrize("status", [400, 503])
def test_an_error_that_would_end_the_call_anyway_says_nothing_of_streams(status: int) -> None:
    network = Network(httpx.Response(status), read=99)
    with pytest.raises(APIStatusError) as caught:
        upload("sync", network, Pipe(CONTENT))
    assert STREAM not in str(caught.value)
    network = Network(busy(), read=99)
    with pytest.raises(RateLimitError) as refused:
        upload("sync", network, Pipe(CONTENT), max_retries=0)
    assert STREAM not in str(refused.value)


def test_a_stream_is_sent_whole() -> None:
    network = Network(uploaded(), read=0)
    upload("sync", network, Pipe(CONTENT), filename="a.bin")
    (part,) = parts_of(network.bodies[0], network.requests[0].headers["content-type"])
    assert (part.content, part.filename) == (CONTENT, "a.bin")


@pytest.fixture
def file_of(tmp_path: Path) -> Callable[[int], Path]:
    """Makes a file of this many bytes, which takes no space on the disk."""

    def make(size: int) -> Path:
        path = tmp_path / "large.png"
        with path.open("wb") as file:
            file.truncate(size)
        return path

    return make


@pytest.mark.parametrize(
    ("profile", "status", "raised"),
    [("reference", 402, APIStatusError), ("guide", 422, UnprocessableEntityError)],
)
def test_a_file_above_the_size_in_an_example_is_sent_with_a_warning(
    file_of: Callable[[int], Path], profile: str, status: int, raised: type[APIStatusError]
) -> None:
    warned = f"file has {MOST + 1} bytes.*maximum of {MOST}"
    with (
        Simulator({"doubletick": profile}) as sim,
        DoubleTick(
            sim.api_key, base_url="http://localhost", transport=sim.transport("doubletick")
        ) as client,
    ):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert client.media.upload(file_of(MOST)).expires_in == 86400
        with (
            pytest.warns(UserWarning, match=warned) as said,
            pytest.raises(raised) as caught,
        ):
            client.media.upload(file_of(MOST + 1))
        assert said[0].filename == __file__
    assert type(caught.value) is raised
    assert caught.value.status_code == status
    assert "file has" in str(caught.value)
    assert caught.value.errors[0]["message"] == (
        f"File size is larger than the maximum allowed limit: {MOST} bytes."
    )


def test_a_size_that_is_not_known_is_not_warned_of() -> None:
    network = Network(uploaded(), read=0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        upload("sync", network, Pipe(bytes(MOST + 1)))
    assert len(network.bodies[0]) > MOST


def test_a_type_that_is_not_taken_is_a_permission_denied_as_documented() -> None:
    with (
        Simulator({"doubletick": "reference"}) as sim,
        DoubleTick(
            sim.api_key, base_url="http://localhost", transport=sim.transport("doubletick")
        ) as client,
        pytest.raises(PermissionDeniedError, match="video/quicktime is not supported"),
    ):
        client.media.upload(b"", content_type="video/quicktime")


def closed() -> Any:
    file = io.BytesIO()
    file.close()
    return file


@MODES
@pytest.mark.parametrize(
    ("make", "raised", "rule"),
    [
        (lambda folder: folder / "none.png", ValueError, "file must be the path of a file: there"),
        (lambda folder: "", ValueError, "file must be the path of a file: there is none"),
        (lambda folder: "a\0b", ValueError, "file must be the path of a file: there is none"),
        (lambda folder: folder, ValueError, "file must be the path of a file, not of a folder"),
        (lambda folder: str(folder), ValueError, "file must be the path of a file, not of a"),
        (lambda folder: None, TypeError, "file must be a path, bytes or an open binary file"),
        (lambda folder: [b"a"], TypeError, "file must be a path, bytes or an open binary file"),
        (
            lambda folder: io.StringIO("a"),
            TypeError,
            "file must be a file that is open for reading b",
        ),
        (lambda folder: closed(), ValueError, "file must be an open file: it is closed"),
    ],
)
def test_what_is_no_file_is_refused_before_anything_is_sent(
    make: Callable[[Path], Any], raised: type[Exception], rule: str, mode: str, tmp_path: Path
) -> None:
    network = Network(uploaded(), read=0)
    with pytest.raises(raised, match=f"media.upload: {rule}"):
        upload(mode, network, make(tmp_path))
    assert network.requests == []


def test_a_name_that_is_not_utf_8_is_sent_as_far_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.png"
    path.write_bytes(b"a")
    network = Network(uploaded(), read=0)
    upload("sync", network, path)
    assert b'filename="caf?.png"' in network.bodies[0]
    assert int(network.requests[0].headers["content-length"]) == len(network.bodies[0])


PICTURE = b"\x89PNG\r\n\x1a\n"
CHANGED = BODIES["channel that was changed"]


def update(mode: str, network: Network, **arguments: Any) -> Any:
    async def update_later() -> Any:
        async with AsyncDoubleTick("a-key", transport=network) as client:
            return await client.channels.update("intg_1", **arguments)

    if mode == "async":
        return asyncio.run(update_later())
    with DoubleTick("a-key", transport=network) as client:
        return client.channels.update("intg_1", **arguments)


@MODES
def test_fields_beside_a_file_are_sent_in_its_form(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(PICTURE)
    network = Network(busy(), httpx.Response(200, json=CHANGED), read=1)
    websites = ["https://a.example", "https://b.example"]
    result = update(mode, network, about="Hi é", websites=websites, vertical="Other", logo=path)
    assert result.to_dict() == CHANGED
    kind = network.requests[1].headers["content-type"]
    assert int(network.requests[1].headers["content-length"]) == len(network.bodies[1])
    assert [(p.name, p.filename, p.content) for p in parts_of(network.bodies[1], kind)] == [
        *((name, None, text.encode()) for name, text in BODIES["fields beside a logo"]),
        ("logo", "logo.png", PICTURE),
    ]


@MODES
def test_fields_without_a_file_are_json(mode: str) -> None:
    network = Network(httpx.Response(200, json=CHANGED), read=0)
    update(mode, network, about="Hi", logo_url="https://a.example/logo.png")
    assert network.requests[0].headers["content-type"] == "application/json"
    assert b'"logoUrl"' in network.bodies[0]


@pytest.mark.parametrize(
    ("arguments", "rule"),
    [
        ({"logo": PICTURE, "logo_url": "https://a.example"}, "give at most one of logo_url and"),
        ({}, "give at least one of display_name, .*, logo_url and logo"),
        ({"logo": bytes(819_201)}, "logo must have at most 819200 bytes, not 819201"),
        ({"logo": "not there.png"}, "logo must be the path of a file: there is none"),
    ],
)
def test_a_logo_that_breaks_a_rule_is_refused(arguments: dict[str, Any], rule: str) -> None:
    network = Network(httpx.Response(200, json=CHANGED), read=0)
    with pytest.raises(ValueError, match=f"channels.update: {rule}"):
        update("sync", network, **arguments)
    assert network.requests == []


@pytest.mark.parametrize("profile", ["guide", "reference"])
def test_a_logo_is_taken_by_the_simulator_and_keeps_the_contract(profile: str) -> None:
    with (
        Simulator({"doubletick": profile}) as sim,
        DoubleTick(
            sim.api_key,
            base_url="http://localhost",
            transport=sim.transport("doubletick"),
            contract="raise",
        ) as client,
    ):
        websites = ["https://a.example", "https://b.example"]
        updated = client.channels.update("intg_1", logo=PICTURE, websites=websites)
        assert updated.profile is not None
        assert updated.profile.websites == websites
        assert updated.profile.logo is not None
        (channel,) = client.channels.list()
        assert channel.profile is not None
        assert channel.profile.logo == updated.profile.logo
        with pytest.raises(BadRequestError, match="logo must be of type JPG or PNG file"):
            client.channels.update("intg_1", logo=b"GIF89a")
