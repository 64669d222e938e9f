"""Runs the scenario of a vendor against the simulator, and writes a cassette for each operation."""

import datetime
from collections import defaultdict
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import deskspec
import httpx

from ..failure import Failure
from ..project import Project
from ..simulator import Simulator
from ..simulator import contract as contracts
from . import cassettes, scenario

_START = 1_767_225_600
"""2026-01-01T00:00:00Z: the simulator's time begins there, so that a recording can be repeated."""
_CLIENTS = {
    "doubletick": deskspec.DoubleTick,
    "helpcrunch": deskspec.HelpCrunch,
    "kustomer": deskspec.Kustomer,
}


class Recorded(NamedTuple):
    """What became of the cassette of an operation."""

    operation_id: str
    file: Path
    interactions: int
    kept: bool
    """Whether a documented cassette stands there, which is evidence and stays."""


def record(project: Project, vendor: str, profile: str | None, out: Path) -> list[Recorded]:
    """Run the vendor's scenario and write its cassettes.

    Args:
        project: Where the scenario is.
        vendor: The vendor.
        profile: The profile; `None` for the default one.
        out: The folder of the cassettes.

    Raises:
        Failure: There is no scenario, or it does not run.
    """
    file = scenario.path(project, vendor)
    steps = scenario.read(file, project.shown(file))
    ticks = count(_START)
    with _simulator(vendor, profile, lambda: float(next(ticks))) as simulator:
        default = Simulator().profiles[vendor]
        chosen = simulator.profiles[vendor]
        tape = cassettes.Tape(simulator.transport(vendor))
        client: Any = _CLIENTS[vendor](
            simulator.api_key,
            base_url="http://localhost" + contracts.load(vendor, None).base_path,
            transport=httpx.MockTransport(tape),
            max_retries=0,
        )
        for _ in scenario.run(vendor, steps, client):
            pass
    written = []
    suffix = "" if chosen == default else f".{chosen}"
    for operation_id, recorded in _by_operation(vendor, profile, tape).items():
        place = out / f"{operation_id}{suffix}.yaml"
        kept = place.exists() and _provenance(place) == "documented"
        if not kept:
            today = datetime.datetime.now(datetime.UTC).date().isoformat()
            cassettes.write(place, vendor, chosen, chosen == default, today, recorded)
        written.append(Recorded(operation_id, place, len(recorded), kept))
    return written


def _simulator(vendor: str, profile: str | None, clock: Callable[[], float]) -> Simulator:
    try:
        return Simulator({vendor: profile} if profile else {}, clock=clock)
    except ValueError as error:
        raise Failure(str(error)) from None


def _provenance(file: Path) -> str:
    return next(c.provenance for c in cassettes.cassettes(file.parent) if c.file == file)


def _by_operation(
    vendor: str, profile: str | None, tape: cassettes.Tape
) -> dict[str, list[dict[str, Any]]]:
    contract = contracts.load(vendor, profile)
    parts = urlsplit(contract.server)
    host = f"{parts.scheme}://{parts.netloc}"
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for request, response in tape.exchanges:
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        match = contract.match(path.removeprefix(contract.base_path))
        if match is not None:
            operation = match.operations[request.method]
            found[operation.id].append(cassettes.interaction(request, response, host))
    return found
