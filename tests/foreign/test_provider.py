"""Clients and the TLS, keys and rates of a second provider, in a process of its own."""

import ssl
from datetime import timedelta
from http.client import HTTPSConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from deskspec import APIConnectionError, AuthenticationError, RateLimitError
from deskspec._vendors import VENDORS
from foreign.authority import Authority, Certificate
from foreign.clients import HOST, KEY, MODES, Ask, asking
from foreign.provider.process import running

EVERY = pytest.mark.parametrize("vendor", VENDORS)
pytestmark = pytest.mark.one_shard("second provider")  # its processes are started once

READS: dict[str, tuple[str, dict[str, Any]]] = {
    "doubletick": ("customers.get", {"phone_number": "919812345678"}),
    "helpcrunch": ("customers.get", {"customer_id": 8737843}),
    "kustomer": ("customers.get", {"customer_id": "58210c3db0f09110006b7953"}),
}
"""A call that each provider responds to at once."""


def read(ask: Ask, vendor: str) -> None:
    method, arguments = READS[vendor]
    assert ask(method, **arguments).to_dict()


@MODES
@EVERY
def test_wrong_key_is_an_authentication_error(
    providers: dict[str, str], authority: Authority, vendor: str, mode: str
) -> None:
    options: dict[str, Any] = {"verify": authority.trusted(), "api_key": "another-key"}
    with (
        asking(vendor, mode, providers[vendor], **options) as ask,
        pytest.raises(AuthenticationError) as raised,
    ):
        read(ask, vendor)
    assert raised.value.errors


@MODES
@pytest.mark.parametrize(("vendor", "tells_when"), [("helpcrunch", False), ("kustomer", True)])
def test_request_above_the_rate_is_refused(
    certificate: Certificate, authority: Authority, vendor: str, tells_when: bool, mode: str
) -> None:
    with (
        running(vendor, certificate, "--rate", "3") as url,
        asking(vendor, mode, url, verify=authority.trusted()) as ask,
    ):
        for _ in range(3):
            read(ask, vendor)
        with pytest.raises(RateLimitError) as raised:
            read(ask, vendor)
    assert [entry["code"] for entry in raised.value.errors] == ["too_many_requests"]
    assert (raised.value.retry_after is not None) == tells_when


@MODES
@EVERY
def test_authority_may_come_from_the_environment(
    providers: dict[str, str],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    vendor: str,
    mode: str,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
    with asking(vendor, mode, providers[vendor]) as ask:
        read(ask, vendor)


@MODES
def test_authority_may_be_a_file(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    verify = str(authority.certificate)
    with asking("helpcrunch", mode, providers["helpcrunch"], verify=verify) as ask:
        read(ask, "helpcrunch")


def distrusted(
    vendor: str, mode: str, url: str, trusted: ssl.SSLContext | bool
) -> APIConnectionError:
    """The error of a call to a provider whose certificate is not to be trusted."""
    with (
        asking(vendor, mode, url, verify=trusted, max_retries=2) as ask,
        pytest.raises(APIConnectionError) as raised,
    ):
        read(ask, vendor)
    assert KEY not in str(raised.value)
    return raised.value


@MODES
def test_certificate_of_an_unknown_authority_is_refused(
    providers: dict[str, str], tmp_path: Path, mode: str
) -> None:
    for trusted in (True, Authority(tmp_path, "another").trusted()):
        error = distrusted("helpcrunch", mode, providers["helpcrunch"], trusted)
        assert "unable to get local issuer certificate" in str(error)


@MODES
def test_certificate_of_an_authority_with_the_same_name_is_refused(
    providers: dict[str, str], tmp_path: Path, mode: str
) -> None:
    impostor = Authority(tmp_path, "authority").trusted()
    error = distrusted("helpcrunch", mode, providers["helpcrunch"], impostor)
    assert "certificate verify failed" in str(error)


@MODES
@pytest.mark.parametrize(
    ("host", "age", "reason"),
    [
        ("provider.example", timedelta(), "not valid for '127.0.0.1'"),
        (HOST, timedelta(days=30), "certificate has expired"),
        (HOST, timedelta(days=-30), "certificate is not yet valid"),
    ],
    ids=["another host", "expired", "not yet valid"],
)
def test_certificate_for_another_host_or_time_is_refused(
    authority: Authority, host: str, age: timedelta, reason: str, mode: str
) -> None:
    wrong = authority.issue(host, name=f"wrong-{mode}", age=age)
    with running("helpcrunch", wrong) as url:
        error = distrusted("helpcrunch", mode, url, authority.trusted())
    assert reason in str(error)
    assert "as verify" in str(error)
    assert error.attempts == 1, "no repetition mends a certificate"


@MODES
def test_provider_without_tls_gives_no_response_over_tls(authority: Authority, mode: str) -> None:
    with running("helpcrunch", None) as url:
        with asking("helpcrunch", mode, url) as ask:
            read(ask, "helpcrunch")
        secured = url.replace("http:", "https:")
        distrusted("helpcrunch", mode, secured, authority.trusted())


def test_connection_is_kept_and_what_is_not_documented_is_no_success(
    providers: dict[str, str], authority: Authority
) -> None:
    port = urlsplit(providers["helpcrunch"]).port
    connection = HTTPSConnection(HOST, port, context=authority.trusted())
    connection.connect()
    sock = connection.sock
    for method, path, status in (
        ("GET", "/v1/organization", 401),
        ("GET", "/v1/knowledge-base", 501),
        ("PATCH", "/v1/organization", 501),
        ("GET", "/organization", 501),
    ):
        connection.request(method, path)
        response = connection.getresponse()
        response.read()
        assert (response.status, connection.sock) == (status, sock)
    connection.close()
