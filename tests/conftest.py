"""What holds for every test: no keys from the environment, no network but loopback."""

import gc
import os

import pytest
from deskspec._vendors import VENDORS
from deskspec_runtime.call import pacing
from foreign.authority import Authority
from hypothesis import HealthCheck, settings
from pytest_recording import network

pytest_plugins = ["harness.selection", "harness.shards"]

# No test fails because a machine is slow.
settings.register_profile("deskspec", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("deskspec")

_PREFIXES = tuple(f"{vendor.environment}_" for vendor in VENDORS.values())


# Many thousands of tests are no garbage: nobody need look through them again and again.
gc.disable()


def pytest_collection_finish() -> None:
    """From here on garbage is collected, but not looked for in what there is."""
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_sessionstart() -> None:
    """Once a run, and not for each test: fixtures of many thousands of tests take their time."""
    network.block(allowed_hosts=["127.0.0.1", "localhost", "::1"])
    for variable in list(os.environ):
        if variable.startswith(_PREFIXES) or variable.lower() in (
            "all_proxy",
            "http_proxy",
            "https_proxy",
            "no_proxy",
        ):
            del os.environ[variable]


def pytest_runtest_setup() -> None:
    """No test waits because others have used the rate of a key up."""
    pacing._BUDGETS.clear()


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A private authority, which providers over TLS have their certificates from."""
    return Authority(tmp_path_factory.mktemp("authority"), "authority")
