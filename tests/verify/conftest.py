"""Fixtures for all tests of `verify`."""

import pytest
from deskspec_toolkit.provider.session import ProviderSession


@pytest.fixture(autouse=True)
def no_waits_for_what_is_done_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Providers of tests count requests, and need no time."""
    monkeypatch.setattr(ProviderSession, "wait", lambda session, seconds, reason: None)
