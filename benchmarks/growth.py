"""The cost of a large vendor, compared with one of a third of its size and with limits.

Linear work takes three times as long for three times as many operations. The numbers do not include
the first imports.
"""

import gc
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any, Final, NamedTuple
from unittest.mock import patch

from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.generator.generation import generate
from deskspec_toolkit.openapi.documents import read_json
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.project import Project
from deskspec_toolkit.simulator import Simulator, core
from deskspec_toolkit.simulator.engine import simulation
from deskspec_toolkit.simulator.engine.call import ServedCall
from deskspec_toolkit.simulator.engine.message import Request
from deskspec_toolkit.simulator.engine.quirks import Quirks
from deskspec_toolkit.simulator.engine.requests import RequestViolation
from deskspec_toolkit.simulator.engine.served_contract import ServedContract
from deskspec_toolkit.simulator.transport import SimulatorTransport
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions

from . import synthetic
from .report import BenchmarkRow
from .timing import shortest

TIMES: Final = 3
"""The size of the large vendor, in sizes of the small one."""
GROWTH_BAR: Final = 1.20
LIMIT_BAR: Final = 1.00
GENERATE_LIMIT: Final = 10.0
"""Seconds for 300 operations, like the next two."""
UNCHANGED_LIMIT: Final = 2.0
SIMULATOR_LIMIT: Final = 0.1
VERIFY_LIMIT: Final = 0.4
"""Seconds for each operation."""
REQUESTS_LIMIT: Final = 60
"""Requests of `verify` for each operation."""
_KEY: Final = "bench-key"


class _Cost(NamedTuple):
    """The cost of a vendor: seconds, bytes of memory, requests."""

    generate: float
    unchanged: float
    simulator: float
    memory: int
    """The memory of a simulator after one request to each operation."""
    verify: float
    requests: int
    """The number of requests of `verify`."""


def rows(rounds: int, folder: Path, operations: int) -> Iterator[BenchmarkRow]:
    """Yield the costs of the large vendor; its client stays in the folder.

    Args:
        rounds: The number of rounds of fast steps; the shortest time counts.
        folder: The folder for both generated vendors.
        operations: The number of operations of the large vendor.
    """
    third = operations // TIMES
    small = _cost(synthetic.project(folder / "small", third), rounds)
    large = _cost(synthetic.project(folder, operations), rounds)
    for what, ours, limit in (
        (f"generate {operations} operations", large.generate, GENERATE_LIMIT),
        (f"generate {operations} unchanged operations", large.unchanged, UNCHANGED_LIMIT),
        (f"first Simulator() of {operations} operations", large.simulator, SIMULATOR_LIMIT),
        (f"verify {operations} operations", large.verify, VERIFY_LIMIT * operations),
    ):
        yield BenchmarkRow(f"{what} / limit", "s", ours, limit, LIMIT_BAR)
    yield BenchmarkRow(
        f"requests of verify of {operations} operations / limit",
        "requests",
        large.requests,
        REQUESTS_LIMIT * operations,
        LIMIT_BAR,
    )
    grown = f"{operations} operations / {TIMES} times {third}"
    yield BenchmarkRow(f"generate {grown}", "s", large.generate, TIMES * small.generate, GROWTH_BAR)
    yield BenchmarkRow(
        f"first Simulator() of {grown}", "s", large.simulator, TIMES * small.simulator, GROWTH_BAR
    )
    yield BenchmarkRow(f"verify {grown}", "s", large.verify, TIMES * small.verify, GROWTH_BAR)
    yield BenchmarkRow(
        f"memory of a Simulator of {grown}", "bytes", large.memory, TIMES * small.memory, GROWTH_BAR
    )


def _cost(project: Project, rounds: int) -> _Cost:
    vendors = [synthetic.VENDOR]
    start = perf_counter()
    generate(project, vendors)
    generated = perf_counter() - start
    contract = project.contracts / f"{synthetic.VENDOR}.json"
    with _simulated(contract):
        times = shortest(
            {"unchanged": lambda: generate(project, vendors), "simulator": Simulator}, rounds
        )
        held = _held(lambda: _used(contract))
        verified = _verified(contract.with_suffix(".yaml"))
    return _Cost(
        generated, times["unchanged"], times["simulator"], held, verified.seconds, verified.requests
    )


def _verified(contract: Path) -> CheckResult:
    """Verify a provider that returns the documented examples."""
    return runner.run(
        VerifyOptions(
            spec=contract,
            base_url="http://127.0.0.1",
            headers=[f"Authorization: Bearer {_KEY}"],
            allow_writes=True,
            paced=False,
            transport=SimulatorTransport(core.Core({}, _KEY), synthetic.VENDOR),
        )
    )


@contextmanager
def _simulated(file: Path) -> Iterator[None]:
    """Let the simulator have the synthetic vendor only, with its contract read at every start."""
    quirks = Quirks(synthetic.VENDOR)

    @quirks.errors
    def error_body(
        call: ServedCall | None, status: int, problems: list[RequestViolation]
    ) -> tuple[Any, Iterable[str]]:
        return {"errors": [{"code": str(status), "message": "refused"}]}, ()

    def load(vendor: str, profile: str | None) -> ServedContract:
        return ServedContract(read_json(file, file.name))

    with (
        patch.object(core, "QUIRKS", {synthetic.VENDOR: quirks}),
        patch.object(simulation, "load", load),
    ):
        yield


def _used(file: Path) -> core.Core:
    """Return a simulator after one request to each operation of a contract."""
    simulator = core.Core({}, _KEY)
    headers = {"authorization": f"Bearer {_KEY}"}
    for operation in operations_of(read_json(file, file.name)):
        path = operation.path.replace("{", "").replace("}", "")
        request = Request(operation.method.upper(), path, (), headers, b"{}")
        assert simulator.handle(synthetic.VENDOR, request).response.status != 501
    return simulator


def _held(make: Callable[[], object]) -> int:
    """Return the memory of an object, in bytes."""
    gc.collect()
    tracemalloc.start()
    created = make()
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del created
    return held
