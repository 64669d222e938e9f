"""The small vendor in place of the three."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, TypeAlias

import pytest
from deskspec_toolkit.openapi.documents import Document
from deskspec_toolkit.simulator import Simulator, core
from deskspec_toolkit.simulator.engine import simulation
from deskspec_toolkit.simulator.engine.quirks import Quirks
from deskspec_toolkit.simulator.engine.served_contract import ServedContract
from simulator.engine.harbour import START, Harbour, contract, quirks

Serve: TypeAlias = Callable[..., Harbour]


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Simulates the vendor in a profile, with another contract or other quirks if given."""
    with ExitStack() as stack:

        def start(
            profile: str = "full",
            *,
            document: Document | None = None,
            own: Quirks | None = None,
            **options: Any,
        ) -> Harbour:
            served = {name: ServedContract(contract(name)) for name in ("full", "terse")}
            if document is not None:
                served[profile] = ServedContract(document)
            monkeypatch.setattr(simulation, "load", lambda _, name: served[name or "full"])
            monkeypatch.setattr(core, "profiles_of", lambda _: tuple(served))
            monkeypatch.setattr(core, "QUIRKS", {"harbour": own or quirks()})
            monkeypatch.setattr(core, "VENDORS", {"harbour": None})
            sim = Simulator({"harbour": profile}, **{"clock": lambda: START, **options})
            return Harbour(stack.enter_context(sim), profile, served[profile].document)

        yield start


@pytest.fixture
def harbour(serve: Serve) -> Harbour:
    """The vendor in its default profile."""
    return serve()
