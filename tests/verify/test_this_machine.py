"""This machine is the address that is connected to, whatever the environment and names say."""

import socket
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit import cli
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.provider.write_policy import is_loopback, write_policy_for
from deskspec_toolkit.verify import runner
from httpcore._backends.sync import SyncStream
from runtime.faulty_server import FaultyServer, response
from verify.lab_library import options


def never(request: object) -> Any:
    raise AssertionError("nothing is to be sent by this transport")


def resolving(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Let every name have these addresses."""

    def resolve(host: str, port: object, *more: object, **options: object) -> list[Any]:
        if not addresses:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, 0)) for each in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


@pytest.mark.parametrize(
    ("url", "addresses", "is_here"),
    [
        ("http://localhost:8000/v1", [], True),
        ("https://127.0.0.7", [], True),
        ("https://[::1]:1", [], True),
        ("http://api.localhost", ["127.0.0.1"], True),
        ("https://api.localhost", ["127.0.0.1", "::1"], True),
        ("https://api.localhost", ["203.0.113.5"], False),
        ("https://api.localhost", ["127.0.0.1", "203.0.113.5"], False),
        ("https://api.localhost", [], False),
        ("https://localhost.example", ["127.0.0.1"], False),
    ],
)
def test_a_name_is_what_it_resolves_to(
    url: str, addresses: list[str], is_here: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolving(monkeypatch, *addresses)
    assert is_loopback(url) is is_here


def test_writes_to_a_name_that_leads_elsewhere_need_both_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resolving(monkeypatch, "203.0.113.5")
    with pytest.raises(Failure, match="--yes-modify-live-data"):
        write_policy_for("https://api.localhost", allow_writes=True)


def test_nothing_is_sent_if_the_connection_leads_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = SyncStream.get_extra_info
    monkeypatch.setattr(
        SyncStream,
        "get_extra_info",
        lambda self, info: ("203.0.113.5", 80) if info == "server_addr" else known(self, info),
    )
    with FaultyServer(response({})) as provider:
        changes = {"base_url": provider.base_url, "transport": None}
        with pytest.raises(Failure, match="leads to another machine: nothing was sent"):
            runner.run(options(never, **changes))
        assert provider.requests == []


def test_a_proxy_of_the_environment_sees_neither_writes_nor_the_key(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with FaultyServer(response({"data": []})) as proxy, socket.create_server(("127.0.0.1", 0)) as s:
        closed = f"http://127.0.0.1:{s.getsockname()[1]}/v1"
        s.close()
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
        monkeypatch.setenv("ALL_PROXY", proxy.base_url)
        monkeypatch.setenv("HELPCRUNCH_API_KEY", "planted-key")
        assert cli.main(["verify", "helpcrunch", "--base-url", closed, "--allow-writes"]) == 2
        assert Counter(proxy.requests) == Counter()
    assert "a refused connection" in capsys.readouterr().err
