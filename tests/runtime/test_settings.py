"""Settings are checked when a client is made; a key is only in its header and never printed."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import deskspec
import httpx
import pytest
from deskspec import ConfigurationError, DeskspecError, Kustomer
from harness.catalogue import Call, calling, clients, responding
from harness.folded import folded
from runtime.every_operation import (
    EACH_KIND_IN_A_MODE,
    MODES,
    REPRESENTATIVES,
    Provider,
    each,
    in_a_mode,
)

CLIENTS = pytest.mark.parametrize(
    "client", [pytest.param(kind, id=kind.__name__) for pair in clients() for kind in pair]
)
DEFAULTS = {
    "DoubleTick": "https://public.doubletick.io",
    "HelpCrunch": "https://api.helpcrunch.com/v1",
    "Kustomer": "https://acme.api.kustomerapp.com",
}
HOST = "https://vendor.example"


def name_of(client: type[Any]) -> str:
    return client.__name__.removeprefix("Async")


def variable(client: type[Any], what: str) -> str:
    return f"{name_of(client).upper()}_{what}"


def base_url_of(client: Any) -> str:
    """The base URL that a client reports."""
    shown = repr(client)
    return shown[shown.index("'") + 1 : shown.rindex("'")]


def client_with(client: type[Any], api_key: Any = "a-key", **options: Any) -> Any:
    return client(api_key, verify=False, **{"base_url": HOST, **options})


# Trusted certificates.


@CLIENTS
@pytest.mark.parametrize(
    ("given", "error"),
    [
        ("missing.pem", ValueError),
        ("empty.pem", ValueError),
        ("", ValueError),
        (None, TypeError),
        (1, TypeError),
        (b"authority.pem", TypeError),
    ],
)
def test_verify_that_names_no_authority_is_refused(
    client: type[Any], given: Any, error: type[Exception], tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.pem").touch()
    with pytest.raises(error, match="verify") as raised:
        client("a-key", base_url=HOST, verify=given)
    assert raised.value.__cause__ is None


# Keys.


@CLIENTS
@pytest.mark.parametrize(
    "key",
    [
        "",
        " ",
        "<your_api_key>",
        "<>",
        "sk-live-1\n",
        "sk-live\r\nX-Injected: 1",
        "sk-live-\x00",
        "sk-live-\x7f",
        "sk-live-\t1",
        "sk-live-é",
        "sk-live-\u200b",
        " sk-live-1",
        "sk-live-1 ",
        b"sk-live-1",
        4242424242,
    ],
)
def test_key_that_cannot_be_sent_is_refused_unprinted(client: type[Any], key: Any) -> None:
    with pytest.raises(ConfigurationError) as raised:
        client_with(client, key)
    error = raised.value
    assert isinstance(error, DeskspecError)
    assert isinstance(error, ValueError)
    assert variable(client, "API_KEY") in str(error)
    for secret in (str(key).strip(), repr(key).strip("b'\""), "sk-live", "42424242"):
        if secret.strip(" <>"):
            assert secret not in str(error)
    assert (error.__cause__, error.__context__) == (None, None)


@CLIENTS
@pytest.mark.parametrize("key", ["", "<your key>", "sk-live\u00a0", "sk-live-1\n"])
def test_key_of_the_environment_is_held_to_the_same_rule(
    client: type[Any], key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable(client, "API_KEY"), key)
    with pytest.raises(ConfigurationError, match=variable(client, "API_KEY")) as raised:
        client_with(client, None)
    assert "sk-live" not in str(raised.value)
    client_with(client, "given-key")


@CLIENTS
@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("Bearer sk-live-1", "begins with 'Bearer '"),
        ("bearer  sk-live-1", "begins with 'bearer '"),
        ("Bearer ", "begins with 'Bearer '"),
        ("Basic sk-live-1", "begins with 'Basic '"),
        ("Token sk-live-1", "begins with 'Token '"),
        ("key sk-live-1", "begins with 'key '"),
        ("ApiKey sk-live-1", "begins with 'ApiKey '"),
        ("Authorization: Bearer sk-live-1", "begins with 'Authorization:'"),
        ("x-public-api-key:sk-live-1", "begins with 'x-public-api-key:'"),
        ('"sk-live-1"', "is in quotes"),
        ("'sk-live-1'", "is in quotes"),
        ("`sk-live-1`", "is in quotes"),
        ("'Bearer sk-live-1'", "is in quotes"),
        ('""', "is in quotes"),
    ],
)
@pytest.mark.parametrize("source", ["argument", "environment"])
def test_key_with_more_than_the_key_is_refused_with_a_hint(
    client: type[Any], key: str, hint: str, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable(client, "API_KEY"), key)
    with pytest.raises(ConfigurationError, match=variable(client, "API_KEY")) as raised:
        client_with(client, key if source == "argument" else None)
    assert hint in str(raised.value)
    assert "sk-live" not in str(raised.value)


@CLIENTS
@pytest.mark.parametrize(
    "key", ["Bearer", "bearer-1", "key_1", "key:1", "basic.1", "a b", "'1", '"']
)
def test_key_that_only_looks_like_more_is_taken(client: type[Any], key: str) -> None:
    assert client_with(client, key)._settings.api_key.reveal() == key


@CLIENTS
def test_missing_key_names_the_variable(client: type[Any]) -> None:
    with pytest.raises(ConfigurationError, match=variable(client, "API_KEY")):
        client_with(client, None)
    with pytest.raises(ConfigurationError, match=variable(client, "API_KEY")):
        client(base_url=HOST)


@CLIENTS
def test_repr_and_str_of_a_client_hold_no_key(client: type[Any]) -> None:
    one = client_with(client, "sk-live-1", headers={"X-Trace": "sk-other"})
    for shown in (repr(one), str(one), repr(one._settings), f"{vars(one)}", repr(one.customers)):
        assert "sk-live-1" not in shown


@EACH_KIND_IN_A_MODE
@folded("source", ["argument", "environment"])
def test_key_is_in_the_header_that_the_vendor_documents(
    call: Call, source: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor = call.contract.vendor
    monkeypatch.setenv(f"{vendor.upper()}_API_KEY", "from-environment")
    provider = Provider(responding(200, call.example))
    key = "from-argument" if source == "argument" else None
    with calling(vendor, mode, handler=provider, api_key=key) as ask:
        ask(call.operation, call.minimal_arguments())
    scheme = "" if vendor == "doubletick" else "Bearer "
    (request,) = provider.requests
    header = "x-public-api-key" if "security" in call.spec.node else "authorization"
    assert request.headers.get_list(header) == [f"{scheme}from-{source}"]
    assert {"authorization", "x-public-api-key"} & request.headers.keys() == {header}


# Base URLs.


@CLIENTS
def test_default_base_url_is_the_documented_one(client: type[Any]) -> None:
    options = {"org": "acme"} if name_of(client) == "Kustomer" else {}
    one = client("a-key", verify=False, **options)
    assert base_url_of(one) == DEFAULTS[name_of(client)]


@CLIENTS
def test_base_url_comes_from_the_argument_then_from_the_environment(
    client: type[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable(client, "BASE_URL"), "https://environment.example/x/")
    assert base_url_of(client("a-key", verify=False)) == "https://environment.example/x"
    assert base_url_of(client_with(client)) == HOST


@CLIENTS
@pytest.mark.parametrize(
    "url",
    [
        "https://vendor.example",
        "https://vendor.example:8443/v1/x",
        "https://VENDOR.example",
        "https://under_score.example",
        "https://xn--bcher-kva.example",
        "https://192.0.2.7",
        "https://[2001:db8::1]:8443",
        "http://127.0.0.1:8010/doubletick",
        "http://127.255.3.4",
        "http://[::1]:8010",
        "http://localhost:8010",
        "http://LOCALHOST",
        "HTTP://localhost",
    ],
)
def test_usable_base_url_is_kept_but_for_slashes_at_its_end(client: type[Any], url: str) -> None:
    for end in ("", "/", "//"):
        assert base_url_of(client_with(client, base_url=url + end)) == url


@CLIENTS
@pytest.mark.parametrize(
    "url",
    [
        "",
        "vendor.example",
        "//vendor.example",
        "/v1",
        "https://",
        "https:///v1",
        "https:vendor.example",
        "https://:8443",
        "http://vendor.example",
        "http://10.0.0.1",
        "http://0.0.0.0:8010",
        "http://192.168.1.1",
        "http://localhost.vendor.example",
        "http://127.0.0.1.vendor.example",
        "http://notlocalhost",
        "http://127.1",
        "http://[::2]",
        "ftp://vendor.example",
        "file:///etc/passwd",
        "ws://localhost",
        "javascript:alert(1)",
        "https://user@vendor.example",
        "https://user:hunter2@vendor.example",
        "https://vendor.example@evil.example",
        "http://localhost@evil.example",
        "https://vendor.example?x=1",
        "https://vendor.example?",
        "https://vendor.example#part",
        "https://vendor.example/#",
        "https://vendor example",
        " https://vendor.example",
        "https://vendor.example ",
        "https://vendor.example/a b",
        "https://vendor.example\n",
        "https://vendor.example\r\nX-Injected: 1",
        "https://vendor.example/\x00",
        "https://vendor.example\\@evil.example",
        "https://vendor.example:port",
        "https://vendor.example:99999",
        "https://vendor.example:-1",
        "https://[::1",
        "https://[vendor]",
        "https://256.0.0.1",
        "https://vendor..example",
        "https://.example",
        "https://-vendor.example",
        f"https://{'a' * 64}.example",
        f"https://{'a.' * 130}example",
        "https://%65vil.example",
        "https://{org}.api.kustomerapp.com",
        "https://bücher.example",
        "https://vendor\u2024example",
        b"https://vendor.example",
        7,
    ],
)
def test_unusable_base_url_is_refused_at_construction(client: type[Any], url: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as raised:
        client_with(client, base_url=url)
    assert "hunter2" not in str(raised.value)
    assert raised.value.__cause__ is None


@CLIENTS
def test_unusable_base_url_of_the_environment_names_its_variable(
    client: type[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable(client, "BASE_URL"), "http://vendor.example")
    with pytest.raises(ConfigurationError, match=variable(client, "BASE_URL")):
        client("a-key", verify=False)


@EACH_KIND_IN_A_MODE
def test_path_of_the_base_url_precedes_that_of_the_operation(call: Call, mode: str) -> None:
    provider = Provider(responding(200, call.example))
    with calling(call.contract.vendor, mode, handler=provider) as plain:
        plain(call.operation, call.minimal_arguments())
    transport = httpx.MockTransport(provider)
    base_url = "https://proxy.example:8443/behind/this/"
    options: dict[str, Any] = {"base_url": base_url, "transport": transport}
    with calling(call.contract.vendor, mode, **options) as ask:
        ask(call.operation, call.minimal_arguments())
    before, after = provider.requests
    assert after.url.raw_path == b"/behind/this" + before.url.raw_path
    assert after.headers["host"] == "proxy.example:8443"


# Organizations.

ORGS = pytest.mark.parametrize("client", [Kustomer, deskspec.AsyncKustomer])


@ORGS
@pytest.mark.parametrize("org", ["acme", "ACME-2", "a", "0", "a" * 63])
def test_organization_is_the_first_label_of_the_host(
    client: type[Any], org: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = client("a-key", org=org, verify=False)
    assert urlsplit(base_url_of(one)).netloc == f"{org}.api.kustomerapp.com"
    monkeypatch.setenv("KUSTOMER_ORG", org)
    assert base_url_of(client("a-key", verify=False)) == base_url_of(one)


@ORGS
@pytest.mark.parametrize(
    "org",
    [
        *["", "a@b", "a.b", "a/b", "a:b", "a?b", "a#b", "a\\b", "a b", "a\n", "\na", "-a", "a-"],
        *["ä", "a" * 64, "a_b", "{org}", "a%2e", "\u212a", 7, b"acme"],
    ],
)
def test_organization_that_is_not_one_label_is_refused(
    client: type[Any], org: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for base_url in (None, HOST):
        with pytest.raises(ConfigurationError, match="org"):
            client("a-key", org=org, base_url=base_url, verify=False)
    if isinstance(org, str) and org:
        monkeypatch.setenv("KUSTOMER_ORG", org)
        with pytest.raises(ConfigurationError, match="KUSTOMER_ORG"):
            client("a-key", verify=False)


@ORGS
def test_organization_is_needed_only_without_a_base_url(
    client: type[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigurationError, match="KUSTOMER_ORG"):
        client("a-key", verify=False)
    assert base_url_of(client("a-key", base_url=HOST, verify=False)) == HOST
    monkeypatch.setenv("KUSTOMER_BASE_URL", "https://environment.example")
    one = client("a-key", verify=False)
    assert base_url_of(one) == "https://environment.example"
    given_org = client("a-key", org="acme", verify=False)
    assert base_url_of(given_org) == "https://acme.api.kustomerapp.com"


@ORGS
@pytest.mark.parametrize(("region", "pod"), [("us", ""), ("eu", "prod2."), ("in", "prod4.")])
def test_region_has_a_host_of_its_own(
    client: type[Any], region: str, pod: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KUSTOMER_ORG", "acme")
    one = client("a-key", region=region, verify=False)
    assert base_url_of(one) == f"https://api.{pod}kustomerapp.com"
    assert base_url_of(client("a-key", region=region, base_url=HOST, verify=False)) == HOST


@ORGS
@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"region": "EU"}, "region must be one of us, eu, in, or None"),
        ({"region": ""}, "region must be one of us, eu, in, or None"),
        ({"region": "eu", "org": "acme"}, "pass org or region, not both"),
    ],
)
def test_region_that_is_none_or_stands_beside_an_organization_is_refused(
    client: type[Any], options: dict[str, str], said: str
) -> None:
    for base_url in (None, HOST):
        with pytest.raises(ConfigurationError, match=said):
            client("a-key", base_url=base_url, verify=False, **options)


@ORGS
def test_copy_of_a_kustomer_client_never_has_a_host_without_organization(
    client: type[Any],
) -> None:
    one = client("a-key", org="acme", verify=False)
    assert base_url_of(one.with_options(max_retries=1)) == base_url_of(one)
    with pytest.raises(ConfigurationError):
        one.with_options(base_url=None)


# Headers, retries, timeouts, and what comes later.


@CLIENTS
@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "b\r\nX-Injected: 1"},
        {"X-A": "b\n"},
        {"X-A": "b\x00"},
        {"X-A": "é"},
        {"X-A": 1},
        {"X-A": None},
        {"X-A": b"bytes"},
        {"X A": "b"},
        {"X-A\r\nX-B": "b"},
        {"": "b"},
        {"X-A:": "b"},
        {1: "b"},
        {"Authorization": "Bearer sk-live"},
        {"authorization": "sk-live"},
        {"AUTHORIZATION": "sk-live"},
    ],
)
def test_headers_that_cannot_be_sent_or_hide_the_key_are_refused(
    client: type[Any], headers: Any
) -> None:
    with pytest.raises(ConfigurationError, match="headers") as raised:
        client_with(client, headers=headers)
    assert "sk-live" not in str(raised.value)


@CLIENTS
@pytest.mark.parametrize(
    ("name", "value"),
    [
        *((name, "5") for name in ("Content-Length", "Transfer-Encoding", "Host", "Connection")),
        *((name, "x") for name in ("Keep-Alive", "TE", "Trailer", "upgrade", "Proxy-Connection")),
        *(("X-Team", value) for value in ("support ", " support", "support\t", " ")),
    ],
)
def test_header_of_the_connection_or_with_spaces_at_its_ends_is_refused_by_name(
    client: type[Any], name: str, value: str
) -> None:
    one = client_with(client)
    with pytest.raises(ConfigurationError, match=f"headers: .*{name}"):
        client_with(client, headers={name: value})
    with pytest.raises(ConfigurationError, match=f"headers: .*{name}"):
        one.with_options(headers={name: value})


@EACH_KIND_IN_A_MODE
def test_header_of_a_call_is_held_to_the_same_rule(call: Call, mode: str) -> None:
    provider = Provider(responding(200, call.example))
    arguments = {**call.minimal_arguments(), "headers": {"Content-Length": "5"}}
    with (
        calling(call.contract.vendor, mode, handler=provider) as ask,
        pytest.raises(ConfigurationError, match="headers: Content-Length"),
    ):
        ask(call.operation, arguments)
    assert provider.requests == []


@CLIENTS
@pytest.mark.parametrize("headers", ["X-A: b", [("X-A", "b")], 7])
def test_headers_that_are_no_mapping_are_a_type_error(client: type[Any], headers: Any) -> None:
    with pytest.raises(TypeError, match="headers"):
        client_with(client, headers=headers)


@EACH_KIND_IN_A_MODE
def test_headers_of_the_caller_are_left_unchanged(call: Call, mode: str) -> None:
    headers = {"X-Trace": "1", "Accept": "application/vnd.api+json"}
    provider = Provider(responding(200, call.example))
    with calling(call.contract.vendor, mode, handler=provider, headers=headers) as ask:
        headers["X-Later"] = "2"
        ask(call.operation, call.minimal_arguments())
    assert headers == {"X-Trace": "1", "Accept": "application/vnd.api+json", "X-Later": "2"}
    (request,) = provider.requests
    assert request.headers["x-trace"] == "1"
    assert request.headers.get_list("accept") == ["application/vnd.api+json"]
    assert "x-later" not in request.headers


@CLIENTS
@pytest.mark.parametrize(
    ("option", "value", "kind"),
    [
        ("max_retries", -1, ValueError),
        ("max_retries", 1.0, TypeError),
        ("max_retries", "2", TypeError),
        ("max_retries", True, TypeError),
        ("max_retries", None, TypeError),
        ("timeout", 0, ValueError),
        ("timeout", -1.5, ValueError),
        ("timeout", float("nan"), ValueError),
        ("timeout", float("inf"), ValueError),
        ("timeout", 1e12, ValueError),
        ("timeout", "5", TypeError),
        ("timeout", True, TypeError),
        ("timeout", (1, 2), TypeError),
        ("user_agent_suffix", "a\r\nX-Injected: 1", ValueError),
        ("user_agent_suffix", "nightly ", ValueError),
        ("user_agent_suffix", 7, ValueError),
    ],
)
def test_wrong_number_or_suffix_is_refused_by_name(
    client: type[Any], option: str, value: Any, kind: type[Exception]
) -> None:
    for make in (client_with, _changed):
        with pytest.raises(kind, match=option):
            make(client, **{option: value})


def _changed(client: type[Any], **options: Any) -> Any:
    return client_with(client).with_options(**options)


@CLIENTS
@pytest.mark.parametrize("option", ["retries", "apikey", "max_retry"])
@pytest.mark.parametrize("make", [client_with, _changed])
def test_unknown_option_is_a_type_error_that_names_it(
    client: type[Any], option: str, make: Callable[..., Any]
) -> None:
    with pytest.raises(TypeError, match=option):
        make(client, **{option: None})


@CLIENTS
def test_only_the_key_is_positional(client: type[Any]) -> None:
    with pytest.raises(TypeError):
        client("a-key", HOST)


# Ids in paths.


def text_argument(call: Call) -> str | None:
    """The argument of a call that is in the path and may be any text."""
    for argument, (_, codec) in call.operation.path_fields.items():
        try:
            codec.check("text")
        except (TypeError, ValueError):
            continue
        return argument
    return None


IN_PATH = each(REPRESENTATIVES, text_argument)


@MODES
@IN_PATH
@folded(
    "given",
    [
        *["a/b", "a?b=1", "a#b", "%2e%2e", "%2F", "../../v1/users", "/", "?", "\\", "..\\.."],
        *["…", "ü/ä", "a b", "a+b", "a\r\nX-Injected: 1", "\x00", "...", ".a", "🎈", "a;b"],
        *["a@b:c", "{id}"],
    ],
)
def test_id_stays_one_segment_of_the_path_on_the_wire(call: Call, given: str, mode: str) -> None:
    argument = text_argument(call)
    assert argument is not None
    provider = Provider(responding(200, call.example))
    with calling(call.contract.vendor, mode, handler=provider) as ask:
        ask(call.operation, call.minimal_arguments())
        ask(call.operation, {**call.minimal_arguments(), argument: given})
    plain, request = provider.requests
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    template = call.operation.path.split("/")
    segments, unchanged = path.split("/"), plain.url.path.split("/")
    assert len(segments) == len(template)
    for segment, written, before in zip(segments, template, unchanged, strict=True):
        fixed, _, name = written.partition("{")
        if name == f"{call.operation.path_fields[argument][0]}}}":
            assert segment.startswith(fixed)
            assert bytes.fromhex("".join(_hex(segment.removeprefix(fixed)))).decode() == given
        else:
            assert segment == (before if name else written)
    assert query == plain.url.query.decode("ascii")
    assert "x-injected" not in request.headers
    assert request.url.host == "vendor.example"


def _hex(segment: str) -> list[str]:
    """The bytes of a path segment, percent-encodings decoded exactly once."""
    first, *rest = segment.encode("ascii").split(b"%")
    return [first.hex(), *(part[:2].decode() + part[2:].hex() for part in rest)]


@MODES
@IN_PATH
@folded("given", ["", ".", ".."])
def test_id_that_would_be_another_path_is_refused(call: Call, given: str, mode: str) -> None:
    argument = text_argument(call)
    assert argument is not None
    provider = Provider(responding(200, call.example))
    with (
        calling(call.contract.vendor, mode, handler=provider) as ask,
        pytest.raises(ValueError, match=argument),
    ):
        ask(call.operation, {**call.minimal_arguments(), argument: given})
    assert provider.requests == []


def free_texts(call: Call) -> list[str]:
    return [
        argument
        for argument, (schema, codec, _) in call.inputs.items()
        if schema.get("type") == "string" and "format" not in schema and codec.decode("x") == "x"
    ]


@in_a_mode(free_texts)
def test_text_of_every_argument_stays_in_its_place(call: Call, mode: str) -> None:
    planted = "a&b=c#d?e/f%20g\r\nX-Injected: 1"
    for argument in free_texts(call):
        arguments = {**call.minimal_arguments(), argument: planted}
        provider = Provider(responding(200, call.example))
        with calling(call.contract.vendor, mode, handler=provider) as ask:
            try:
                ask(call.operation, arguments)
            except ValueError:  # a rule or a limit of the argument
                assert provider.requests == []
                continue
        (request,) = provider.requests
        assert "x-injected" not in request.headers
        assert request.url.host == "vendor.example"
        assert set(request.url.params) <= {wire for wire, _ in call.operation.query.values()}


def test_no_test_reads_a_real_key() -> None:
    assert not [name for name in os.environ if name.endswith(("_API_KEY", "_BASE_URL"))]
