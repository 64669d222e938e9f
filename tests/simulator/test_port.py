"""HTTP/1.1 on the port, seen from a socket."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import httpx
import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.core import Core
from deskspec_toolkit.simulator.port import Port

GET = b"GET /kustomer/v1/customers/58210c3db0f09110006b7953 HTTP/1.1\r\nHost: x\r\n"
KEY = b"Authorization: Bearer simulator-key\r\n"
POST = b"POST /doubletick/customer/remove-tags-custom-fields HTTP/1.1\r\nHost: x\r\n"
POST += b"Authorization: simulator-key\r\n"
BODY = b'{"phone":"919812345678","tags":["lead"],"customFields":[]}'


@pytest.fixture
def connect(sim: Simulator) -> Iterator[Callable[[], socket.socket]]:
    """Opens connections to the port, and closes them."""
    port = urlsplit(sim.base_url("kustomer")).port
    opened: list[socket.socket] = []

    def connected() -> socket.socket:
        opened.append(socket.create_connection(("127.0.0.1", port or 0), timeout=5))
        return opened[-1]

    yield connected
    for connection in opened:
        connection.close()


def received(connection: socket.socket) -> tuple[bytes, bytes]:
    """Head and body of the next response."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    (length,) = re.findall(rb"content-length: (\d+)", head)
    while len(body) < int(length):
        body += connection.recv(65536)
    return head, body


def test_a_connection_serves_many_requests(connect: Callable[[], socket.socket]) -> None:
    connection = connect()
    for _ in range(3):
        connection.sendall(GET + KEY + b"\r\n")
        head, body = received(connection)
        assert head.startswith(b"HTTP/1.1 200 OK")
        assert body.startswith(b'{"data":')


def test_head_and_body_come_in_one_piece(connect: Callable[[], socket.socket]) -> None:
    connection = connect()
    connection.sendall(GET + KEY + b"\r\n")
    first = connection.recv(65536)
    assert b"\r\n\r\n{" in first


def test_a_client_that_asks_to_close_is_obeyed(connect: Callable[[], socket.socket]) -> None:
    connection = connect()
    connection.sendall(GET + KEY + b"Connection: close\r\n\r\n")
    head, _ = received(connection)
    assert b"connection: close" in head
    assert connection.recv(1) == b""


def test_chunked_bodies_are_read(connect: Callable[[], socket.socket], sim: Simulator) -> None:
    connection = connect()
    chunks = b"5\r\n" + BODY[:5] + b"\r\n" + b"%x;note=1\r\n" % len(BODY[5:]) + BODY[5:] + b"\r\n"
    for trailer in (b"", b"X-Trailer: 1\r\n"):
        head = POST + b"Transfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head + chunks + b"0\r\n" + trailer + b"\r\n")
        assert received(connection)[0].startswith(b"HTTP/1.1 201 ")
    assert sim.requests[-1].body == BODY


def test_a_chunked_body_that_is_too_large_is_a_413(sim: Simulator) -> None:
    url = sim.base_url("doubletick") + "/customer/remove-tags-custom-fields"
    headers = {"Authorization": sim.api_key}
    pieces = (b" " * 65536 for _ in range(40))
    response = httpx.post(url, headers=headers, content=pieces, trust_env=False)
    assert response.status_code == 413


@pytest.mark.parametrize(
    "request_",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/x\r\n\r\n",
        b"GET /" + b"a" * 70000 + b" HTTP/1.1\r\n\r\n",
        POST + b"Content-Length: many\r\n\r\n",
        POST + b"Content-Length: -1\r\n\r\n",
        POST + b"Transfer-Encoding: gzip\r\n\r\n",
        POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        POST + b"Transfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n",
    ],
)
def test_what_is_not_http_is_refused_and_does_no_harm(
    connect: Callable[[], socket.socket], sim: Simulator, request_: bytes
) -> None:
    connection = connect()
    connection.sendall(request_)
    head, _ = received(connection)
    assert re.match(rb"HTTP/1.1 4\d\d ", head)
    assert b"x-deskspec-undocumented: response to malformed HTTP" in head
    assert sim.requests == []
    other = connect()
    other.sendall(GET + KEY + b"\r\n")
    assert received(other)[0].startswith(b"HTTP/1.1 200 ")


def test_a_client_that_hangs_up_inside_of_a_body_does_no_harm(
    connect: Callable[[], socket.socket], sim: Simulator
) -> None:
    connection = connect()
    connection.sendall(POST + b"Content-Length: 100\r\n\r\n" + BODY)
    connection.close()
    other = connect()
    other.sendall(GET + KEY + b"\r\n")
    assert received(other)[0].startswith(b"HTTP/1.1 200 ")
    assert [request.operation_id for request in sim.requests] == ["customers_get"]


def test_repeated_credentials_are_wrong_ones(connect: Callable[[], socket.socket]) -> None:
    connection = connect()
    connection.sendall(GET + KEY + KEY + b"\r\n")
    assert received(connection)[0].startswith(b"HTTP/1.1 401 ")


def test_a_reset_is_a_tcp_reset(connect: Callable[[], socket.socket], sim: Simulator) -> None:
    sim.fault("reset")
    connection = connect()
    connection.sendall(GET + KEY + b"\r\n")
    with pytest.raises(ConnectionResetError):
        connection.recv(1)


def test_a_truncated_response_is_shorter_than_its_content_length(
    connect: Callable[[], socket.socket], sim: Simulator
) -> None:
    sim.fault("truncated")
    connection = connect()
    connection.sendall(GET + KEY + b"\r\n")
    data = b""
    while piece := connection.recv(65536):
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    (length,) = re.findall(rb"content-length: (\d+)", head)
    assert 0 < len(body) < int(length)


def test_many_clients_at_once(sim: Simulator) -> None:
    url = sim.base_url("helpcrunch") + "/customers/8737843"
    statuses: list[int] = []

    def call() -> None:
        headers = {"Authorization": "Bearer simulator-key"}
        with httpx.Client(trust_env=False, verify=False, headers=headers) as client:
            statuses.extend(client.get(url).status_code for _ in range(5))

    threads = [threading.Thread(target=call) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 100
    assert len(sim.requests) == 100


def test_closing_frees_the_port_and_ends_connections(
    connect: Callable[[], socket.socket], sim: Simulator
) -> None:
    url = sim.base_url("kustomer")
    connection = connect()
    connection.sendall(GET + KEY + b"\r\n")
    received(connection)
    sim.close()
    sim.close()
    assert connection.recv(1) == b""
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False)
    with pytest.raises(RuntimeError, match="closed"):
        sim.base_url("kustomer")


def test_the_port_stays_the_same_and_carries_the_base_paths(sim: Simulator) -> None:
    urls = [urlsplit(sim.base_url(vendor)) for vendor in ("doubletick", "helpcrunch", "kustomer")]
    assert len({url.port for url in urls}) == 1
    assert [url.path for url in urls] == ["/doubletick", "/helpcrunch/v1", "/kustomer"]


def test_a_taken_port_says_so(sim: Simulator) -> None:
    number = urlsplit(sim.base_url("kustomer")).port or 0
    with pytest.raises(Failure, match=f"^port {number} on 127.0.0.1 is in use: "):
        Port(Core({}, "key"), "127.0.0.1", number)


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 70])
def test_a_host_that_cannot_be_resolved_says_so(host: str) -> None:
    with pytest.raises(Failure, match="cannot be resolved"):
        Port(Core({}, "key"), host, 0)


def test_a_host_of_another_machine_says_so() -> None:
    with pytest.raises(Failure, match=r"^port \d+ on 192.0.2.1 cannot be opened: "):
        Port(Core({}, "key"), "192.0.2.1", 0)
