"""A proxy that does not connect: nothing was sent then, and the error says what the proxy said.

Behind one that does, certificates are checked as without it.
"""

import asyncio
import socket
import threading
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import pytest
from deskspec import APIConnectionError, APITimeoutError, AsyncHelpCrunch, HelpCrunch
from foreign.authority import Authority
from harness.catalogue import client_class
from runtime.every_operation import MODES
from runtime.faulty_server import FaultyServer, Way, reset, stall
from runtime.keep_alive_server import KeepAliveServer

SHORT = 0.3


def answering(status: str) -> Way:
    """Refuse CONNECT with this status line."""
    return lambda connection: connection.sendall(
        f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nProxy-Authenticate: Basic\r\n\r\n".encode()
    )


def failure(mode: str, proxy: str, **options: Any) -> APIConnectionError:
    """The error of a write, which is never repeated once it may have arrived."""
    client = client_class("helpcrunch", mode)(
        *("a-key",),
        base_url="https://vendor.example",
        proxy=proxy,
        verify=False,
        pacing=None,
        **options,
    )

    async def call() -> None:
        async with client:
            await client.customers.update(8737843, name="Asha")

    if mode == "async":
        with pytest.raises(APIConnectionError) as raised:
            asyncio.run(call())
    else:
        with client, pytest.raises(APIConnectionError) as raised:
            client.customers.update(8737843, name="Asha")
    return raised.value


@MODES
@pytest.mark.parametrize("status", [403, 407])
def test_refusal_tells_its_status_at_once(status: int, mode: str, waits: list[float]) -> None:
    with FaultyServer(answering(f"{status} Not {8737843}")) as proxy:
        error = failure(mode, proxy.base_url)
        assert [line.split()[0] for line in proxy.requests] == ["CONNECT"]
    assert f"status {status}" in str(error)
    assert "Nothing was sent. Check the proxy" in str(error)
    assert "8737843" not in str(error)
    assert (error.attempts, waits) == (1, [])


@MODES
@pytest.mark.parametrize("status", [502, 503, 504])
def test_proxy_that_cannot_connect_now_is_asked_again(
    status: int, mode: str, waits: list[float]
) -> None:
    with FaultyServer(answering(f"{status} Later")) as proxy:
        error = failure(mode, proxy.base_url)
    assert f"status {status}" in str(error)
    assert error.attempts == 3


@MODES
def test_proxy_that_hangs_is_asked_again(mode: str, waits: list[float]) -> None:
    with FaultyServer(stall) as proxy:
        error = failure(mode, proxy.base_url, timeout=SHORT)
        assert len(proxy.requests) == 3
    assert isinstance(error, APITimeoutError)
    assert error.attempts == 3


@MODES
def test_proxy_that_drops_the_connection_is_asked_again(mode: str, waits: list[float]) -> None:
    with FaultyServer(reset) as proxy:
        error = failure(mode, proxy.base_url)
        assert len(proxy.requests) == 3
    assert error.attempts == 3


def passed_on(source: socket.socket, to: socket.socket) -> None:
    with suppress(OSError):
        while content := source.recv(65536):
            to.sendall(content)
        to.shutdown(socket.SHUT_WR)


def relaying(port: int) -> Way:
    """Connect to a port of this machine, whatever host is asked for."""

    def relay(connection: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", port)) as server:
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=passed_on, args=(server, connection))
            back.start()
            passed_on(connection, server)
            back.join()

    return relay


@MODES
def test_certificates_of_the_environment_are_read_behind_a_proxy(
    mode: str, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
    certificate = authority.issue("127.0.0.1", name="behind-a-proxy")
    with (
        KeepAliveServer({"id": 7}, certificate=certificate) as server,
        FaultyServer(relaying(urlsplit(server.base_url).port or 0)) as proxy,
    ):
        options: Any = {"base_url": server.base_url, "proxy": proxy.base_url}

        async def call() -> Any:
            async with AsyncHelpCrunch("a-key", **options) as client:
                return await client.customers.get(7)

        if mode == "async":
            assert asyncio.run(call()).id == 7
        else:
            with HelpCrunch("a-key", **options) as client:
                assert client.customers.get(7).id == 7
        assert [line.split()[0] for line in proxy.requests] == ["CONNECT"]
