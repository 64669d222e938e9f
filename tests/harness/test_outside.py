"""No test depends on what is outside of it: no host but this one, no settings, no used-up rate."""

import os
import socket

import pytest
from deskspec_runtime.call import pacing
from harness.catalogue import ROOT

OUTSIDE = ("KUSTOMER_API_KEY", "HELPCRUNCH_BASE_URL", "HTTPS_PROXY", "no_proxy")


@pytest.mark.parametrize("host", ["192.0.2.1", "vendor.example", "127.example"])
def test_no_other_host_is_reached(host: str) -> None:
    with socket.socket() as connection, pytest.raises(RuntimeError, match="Network is disabled"):
        connection.connect((host, 443))


def test_this_machine_is_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


@pytest.mark.parametrize("number", [1, 2])
def test_no_test_meets_the_rates_of_another(number: int) -> None:
    assert pacing._BUDGETS == {}
    pacing._BUDGETS["used by another"] = None  # type: ignore[index,assignment]


def test_settings_from_outside_are_gone(
    monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> None:
    for name in OUTSIDE:
        monkeypatch.setenv(name, "set outside")
    begins = pytestconfig.pluginmanager.get_plugin(str(ROOT / "tests" / "conftest.py"))
    assert begins is not None
    begins.pytest_sessionstart()
    assert not os.environ.keys() & set(OUTSIDE)
