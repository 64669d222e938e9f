"""Proxies and certificates of the environment: used as documented, and each fault by its name."""

import asyncio
import os
import ssl
import threading
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import httpx
import pytest
from deskspec import APIConnectionError, AsyncHelpCrunch, ConfigurationError, HelpCrunch
from deskspec_runtime.http import trust
from deskspec_runtime.http.proxies import environment_proxies
from foreign.authority import Authority
from harness.catalogue import clients, responding
from httpcore._backends.anyio import AnyIOStream
from httpcore._backends.sync import SyncStream
from runtime.every_operation import MODES
from runtime.faulty_server import FaultyServer, response
from runtime.keep_alive_server import KeepAliveServer

CLIENTS = pytest.mark.parametrize(
    "client", [pytest.param(kind, id=kind.__name__) for pair in clients() for kind in pair]
)
HOST = "https://vendor.example"
PROXY = "http://127.0.0.1:9"


@pytest.fixture(autouse=True)
def _no_certificates_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(variable, raising=False)


async def ask(base_url: str) -> None:
    async with AsyncHelpCrunch("a-key", base_url=base_url) as client:
        await client.customers.get(7)


def get_customer(mode: str, **options: Any) -> None:
    async def call() -> None:
        async with AsyncHelpCrunch("a-key", **options) as client:
            await client.customers.get(7)

    if mode == "async":
        asyncio.run(call())
    else:
        with HelpCrunch("a-key", **options) as client:
            client.customers.get(7)


@CLIENTS
@pytest.mark.parametrize(
    ("variable", "value", "why"),
    [
        ("ALL_PROXY", "socks5://127.0.0.1:9", "socks"),
        ("HTTPS_PROXY", "socks5h://u:secret@127.0.0.1:9", "socks"),
        ("HTTPS_PROXY", "socks4://127.0.0.1:9", "socks5h://"),
        ("https_proxy", "ftp://u:secret@127.0.0.1:9", "http://"),
        ("HTTP_PROXY", "http://", "http://"),
        ("all_proxy", "http://[::1", "URL"),
        ("HTTPS_PROXY", "http://127.0.0.1:secret", "URL"),
        ("HTTPS_PROXY", "http://u:secret@127.0.0.1:65536", "port"),
        ("HTTPS_PROXY", "127.0.0.1:99999999", "port"),
        ("all_proxy", "https://127.0.0.1:-1", "port"),
        ("SSL_CERT_FILE", ".", "is a folder: set SSL_CERT_DIR"),
        ("SSL_CERT_FILE", "missing.pem", "missing.pem: No such file"),
        ("SSL_CERT_FILE", "empty.pem", "empty.pem: it has no certificate"),
        ("SSL_CERT_FILE", "garbage.pem", "garbage.pem: it has no certificate"),
        ("SSL_CERT_DIR", "missing", "missing is not a folder"),
        ("SSL_CERT_DIR", "empty.pem", "empty.pem is not a folder"),
        ("SSLKEYLOGFILE", "missing/keys", "missing/keys: No such file"),
        ("SSLKEYLOGFILE", ".", "Is a directory"),
    ],
)
def test_fault_of_the_environment_is_named_by_its_variable(
    client: type[Any],
    variable: str,
    value: str,
    why: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(variable, value)
    Path("empty.pem").touch()
    Path("garbage.pem").write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    with pytest.raises(ConfigurationError, match=f"^{variable}") as raised:
        client("a-key", base_url=HOST)
    assert why in str(raised.value)
    assert "secret" not in str(raised.value)
    assert raised.value.__cause__ is None
    client("a-key", base_url=HOST, transport=httpx.MockTransport(responding(200, {})))


@CLIENTS
@pytest.mark.parametrize(
    "entry",
    [
        *("[::1", "[::1]x", "1.2.3.4/33", "fd00::/200", "a.example:b", "a.example:65536"),
        "u:secret@a.example",
        pytest.param("a.example:" + "9" * 5000, id="long port"),
    ],
)
def test_malformed_entry_of_no_proxy_is_a_fault_only_with_a_proxy(
    client: type[Any], entry: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", f"localhost,,{entry}")
    client("a-key", base_url=HOST)
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    with pytest.raises(ConfigurationError, match=r"^NO_PROXY: entry 3 ") as raised:
        client("a-key", base_url=HOST)
    assert repr(entry.removeprefix("u:secret@")) in str(raised.value)


@pytest.mark.parametrize(
    ("no_proxy", "direct", "by_proxy"),
    [
        ("", [], ["a.example"]),
        ("localhost,127.0.0.1,::1,[::1]", [], ["a.example", "[::2]"]),
        ("fd00:1:2:3::/64", ["[fd00:1:2:3::5]"], ["[fd00:1:2:4::5]", "a.example"]),
        ("fd00::1", ["[fd00::1]"], ["[fd00::2]"]),
        ("[fd00::1]:8443", ["[fd00::1]:8443"], ["[fd00::1]"]),
        ("10.0.0.0/8, 192.0.2.1", ["10.9.9.9", "192.0.2.1"], ["11.0.0.1", "192.0.2.2"]),
        ("a.example", ["a.example", "b.a.example"], ["ba.example", "example"]),
        (".a.example,*.b.example", ["x.a.example", "x.b.example"], ["a.example", "b.example"]),
        ("A.Example:8443", ["a.example:8443"], ["a.example"]),
        ("https://a.example/path", ["a.example"], ["b.example"]),
        ("10.*,,a b", [], ["10.0.0.1", "a.example"]),
    ],
)
def test_no_proxy_names_hosts_and_networks(
    no_proxy: str, direct: list[str], by_proxy: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", no_proxy)
    proxies = environment_proxies()
    assert proxies is not None
    this_machine = ["localhost", "x.localhost", "127.9.9.9", "[::1]"]
    for host in [*direct, *by_proxy, *this_machine]:
        is_direct = proxies.matches(httpx.URL(f"https://{host}/v1"))
        assert is_direct == (host not in by_proxy), host


def test_star_in_no_proxy_switches_proxies_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", "a.example,*")
    assert environment_proxies() is None


@MODES
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"])
def test_proxy_of_the_environment_is_not_used_for_this_machine(
    mode: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with KeepAliveServer({"id": 7}) as provider, FaultyServer(response({})) as proxy:
        monkeypatch.setenv(variable, proxy.base_url)
        get_customer(mode, base_url=provider.base_url)
        assert provider.requests == ["/customers/7"]
        assert proxy.requests == []
        get_customer(mode, base_url="http://vendor.localhost", proxy=proxy.base_url)
        assert proxy.requests == ["GET http://vendor.localhost/customers/7 HTTP/1.1"]


@MODES
def test_nothing_is_sent_where_the_name_of_this_machine_leads_to_another_one(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in (SyncStream, AnyIOStream):
        known = kind.get_extra_info
        monkeypatch.setattr(
            kind,
            "get_extra_info",
            lambda self, info, known=known: (
                ("203.0.113.5", 80) if info == "server_addr" else known(self, info)
            ),
        )
    with KeepAliveServer({"id": 7}) as provider:
        url = provider.base_url.replace("127.0.0.1", "localhost")
        with pytest.raises(APIConnectionError, match="leads to another machine"):
            get_customer(mode, base_url=url, max_retries=0)
        assert provider.requests == []


@MODES
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY", "https_proxy"])
@pytest.mark.parametrize("scheme", ["http://", ""])
def test_proxy_of_the_environment_is_used_for_other_hosts(
    mode: str, variable: str, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultyServer(response({})) as proxy:
        monkeypatch.setenv(variable, scheme + proxy.base_url.removeprefix("http://"))
        with pytest.raises(APIConnectionError):
            get_customer(mode, base_url=HOST, max_retries=0)
        assert proxy.requests == ["CONNECT vendor.example:443 HTTP/1.1"]


@CLIENTS
@pytest.mark.parametrize(
    ("option", "given"),
    [
        ("limits", 5),
        ("limits", {"max_connections": 5}),
        ("proxy", 5),
        ("proxy", ""),
        ("proxy", "proxy.example:3128"),
        ("proxy", "socks4://127.0.0.1:9"),
        ("proxy", "http://127.0.0.1:65536"),
        ("proxy", httpx.URL("http://127.0.0.1:-1")),
        ("proxy", httpx.Proxy("http://127.0.0.1:99999999")),
        ("proxy", "socks5://127.0.0.1:9"),
        ("transport", 5),
        ("transport", "https://vendor.example"),
        ("transport", httpx.HTTPTransport),
        ("transport", httpx.AsyncHTTPTransport),
        ("verify", "missing.pem"),
        ("verify", "a\0b"),
    ],
)
def test_option_of_another_kind_is_named(client: type[Any], option: str, given: Any) -> None:
    with pytest.raises(ConfigurationError, match=option):
        client("a-key", base_url=HOST, **{"verify": False, option: given})


@CLIENTS
def test_transport_of_the_other_kind_of_client_is_refused(client: type[Any]) -> None:
    is_async = client.__name__.startswith("Async")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    ours: Any = httpx.AsyncHTTPTransport if is_async else httpx.HTTPTransport
    other: Any = httpx.HTTPTransport if is_async else httpx.AsyncHTTPTransport
    client("a-key", base_url=HOST, transport=ours(verify=context))
    with pytest.raises(ConfigurationError, match="transport must be"):
        client("a-key", base_url=HOST, transport=other(verify=context))


@pytest.fixture
def _no_contexts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "_CONTEXTS", {})


def context_of(verify: bool | str | Path) -> ssl.SSLContext:
    """Return the context that connections are encrypted with."""
    return trust.for_handshake(trust.ssl_context(verify))


@pytest.mark.usefixtures("_no_contexts")
def test_one_ssl_context_serves_all_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[ssl.SSLContext] = []
    create = httpx.create_ssl_context

    def counted(**given: Any) -> ssl.SSLContext:
        made.append(create(**given))
        return made[-1]

    monkeypatch.setattr(httpx, "create_ssl_context", counted)
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("ALL_PROXY", PROXY)
    HelpCrunch("a-key").close()
    with HelpCrunch("a-key"):
        asyncio.run(AsyncHelpCrunch("a-key").close())
    assert not made
    assert context_of(True) is context_of(True) is made[0]
    assert len(made) == 1


@pytest.mark.usefixtures("_no_contexts")
@pytest.mark.parametrize("variable", [None, "SSL_CERT_FILE"])
def test_certificates_of_the_environment_are_read_once_for_the_first_handshake(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, variable: str | None
) -> None:
    certificate = authority.issue("127.0.0.1", name="trusted")
    server = KeepAliveServer({"id": 7}, certificate=certificate)
    trusted = authority.trusted()
    made: list[ssl.SSLContext] = []

    def create(**given: Any) -> ssl.SSLContext:
        made.append(trusted)
        return trusted

    if variable is not None:
        monkeypatch.setenv(variable, str(authority.certificate))
    monkeypatch.setattr(httpx, "create_ssl_context", create)
    monkeypatch.setattr(ssl, "create_default_context", create)
    with (
        KeepAliveServer({"id": 7}) as plain,
        HelpCrunch("a-key", base_url=plain.base_url) as client,
    ):
        client.customers.get(7)
        assert not made
    with server:
        with HelpCrunch("a-key", base_url=server.base_url) as client:
            assert not made
            client.customers.get(7)
        for backend in ("asyncio", "trio"):
            anyio.run(ask, server.base_url, backend=backend)
    assert server.connections == 3
    assert len(made) == 1


@pytest.mark.usefixtures("_no_contexts")
def test_certificates_that_come_from_a_pipe_are_read_at_once(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "authorities"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=[authority.certificate.read_bytes()])
    monkeypatch.setenv("SSL_CERT_FILE", str(pipe))
    writer.start()
    context = trust.ssl_context(True)
    writer.join()
    assert isinstance(context, ssl.SSLContext)
    assert len(context.get_ca_certs()) == 1


@pytest.mark.usefixtures("_no_contexts")
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_handshake_needs_no_worker_thread(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    """Endpoints that wait for a call in all of them would wait for ever."""

    async def call(base_url: str) -> None:
        limiter = anyio.to_thread.current_default_thread_limiter()
        for _ in range(int(limiter.total_tokens)):
            limiter.acquire_on_behalf_of_nowait(object())
        with anyio.fail_after(5):
            await ask(base_url)

    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
    certificate = authority.issue("127.0.0.1", name="no-thread")
    with KeepAliveServer({"id": 7}, certificate=certificate) as server:
        anyio.run(call, server.base_url, backend=backend)
    assert server.requests


@pytest.mark.usefixtures("_no_contexts")
def test_certificates_are_found_from_another_folder(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", authority.certificate.name)
    monkeypatch.chdir(authority.certificate.parent)
    certificate = authority.issue("127.0.0.1", name="elsewhere")
    with (
        KeepAliveServer({"id": 7}, certificate=certificate) as server,
        HelpCrunch("a-key", base_url=server.base_url) as client,
    ):
        monkeypatch.chdir(tmp_path)
        assert client.customers.get(7).id == 7


@pytest.mark.usefixtures("_no_contexts")
@MODES
def test_damaged_certificate_behind_others_is_named_by_the_first_call(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    file = tmp_path / "authorities.pem"
    good = authority.certificate.read_text("utf-8")
    file.write_text(good + good.replace("MII", "MIX"), "utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    certificate = authority.issue("127.0.0.1", name="behind")
    with KeepAliveServer({"id": 7}, certificate=certificate) as server:
        with pytest.raises(ConfigurationError, match="SSL_CERT_FILE: cannot read certificates"):
            get_customer(mode, base_url=server.base_url)
        assert server.wait_until_open(0)


@pytest.mark.usefixtures("_no_contexts")
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_certificate_of_no_usual_authority_is_refused(authority: Authority, backend: str) -> None:
    certificate = authority.issue("127.0.0.1", name="unusual")
    with KeepAliveServer({"id": 7}, certificate=certificate) as server:
        with pytest.raises(APIConnectionError, match="certificate"):
            get_customer("sync", base_url=server.base_url)
        with pytest.raises(APIConnectionError, match="certificate"):
            anyio.run(ask, server.base_url, backend=backend)
    assert not server.requests


@pytest.mark.usefixtures("_no_contexts")
@pytest.mark.parametrize("variable", [None, "SSL_CERT_FILE"])
def test_file_of_certificates_is_read_once_and_again_when_it_has_changed(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str | None
) -> None:
    file = tmp_path / "authority.pem"
    file.write_text(authority.certificate.read_text("utf-8"), "utf-8")
    if variable is not None:
        monkeypatch.setenv(variable, str(file))
    verify = True if variable else str(file)
    first = context_of(verify)
    assert first.get_ca_certs()
    assert context_of(verify) is first
    monkeypatch.chdir(tmp_path)
    assert context_of(file.name) is context_of(Path(file.name)) is first
    file.write_text(file.read_text("utf-8") * 2, "utf-8")
    second = context_of(verify)
    assert second is not first
    assert context_of(verify) is second
    file.write_text("none", "utf-8")
    with pytest.raises(ConfigurationError, match="it has no certificate"):
        HelpCrunch("a-key", verify=verify)
    file.unlink()
    with pytest.raises(ConfigurationError, match="No such file"):
        HelpCrunch("a-key", verify=verify)


@pytest.mark.usefixtures("_no_contexts")
def test_certificates_that_can_be_read_are_read_once(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", lambda *given: read.append(given))
    trust.ssl_context(str(authority.certificate))
    assert len(read) == 1


@pytest.mark.usefixtures("_no_contexts")
def test_only_so_many_contexts_are_kept(authority: Authority, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.pem" for number in range(trust._MOST + 2)]
    for file in files:
        file.write_text(authority.certificate.read_text("utf-8"), "utf-8")
        trust.ssl_context(str(file))
    assert len(trust._CONTEXTS) == trust._MOST
    assert str(files[-1]) in trust._CONTEXTS


@pytest.mark.usefixtures("_no_contexts")
def test_context_that_writes_keys_is_shared_by_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / name))
        assert context_of(True).keylog_filename == str(tmp_path / name)
    monkeypatch.delenv("SSLKEYLOGFILE")
    assert context_of(True).keylog_filename is None
