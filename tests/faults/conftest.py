"""One provider and one set of clients a process; calls that wait without waiting."""

import time
from collections.abc import Iterator

import pytest
from faults.callers import WAITED, AsyncCallers, Callers, SyncCallers
from faults.provider import FaultProvider


@pytest.fixture(autouse=True)
def _calls_do_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    sleep = time.sleep

    def note(seconds: float) -> None:
        waited = WAITED.get(None)
        if waited is None:
            sleep(seconds)  # the provider, which drips
        else:
            waited.append(seconds)

    async def note_async(seconds: float) -> None:
        note(seconds)

    monkeypatch.setattr("time.sleep", note)
    monkeypatch.setattr("anyio.sleep", note_async)


@pytest.fixture(scope="session")
def provider() -> Iterator[FaultProvider]:
    with FaultProvider() as provider:
        yield provider


@pytest.fixture(scope="session")
def callers(provider: FaultProvider) -> Iterator[dict[str, Callers]]:
    """The clients of each mode."""
    sync_callers, async_callers = SyncCallers(provider), AsyncCallers(provider)
    yield {"sync": sync_callers, "async": async_callers}
    sync_callers.close()
    async_callers.close()
