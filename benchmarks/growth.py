"""The cost of each tool for a large vendor, by operation, compared with a small vendor and limits.

Linear work takes as long for each operation of a large vendor as for each of a small one. The
numbers do not include the first imports.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any, Final, NamedTuple
from unittest.mock import patch

from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.coverage import counting
from deskspec_toolkit.diff import document_diff
from deskspec_toolkit.generator.generation import generate
from deskspec_toolkit.openapi.documents import read_json
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.simulator import Simulator, core
from deskspec_toolkit.simulator.engine import simulation
from deskspec_toolkit.simulator.engine.call import ServedCall
from deskspec_toolkit.simulator.engine.message import Request, Response
from deskspec_toolkit.simulator.engine.quirks import Quirks
from deskspec_toolkit.simulator.engine.requests import RequestViolation
from deskspec_toolkit.simulator.engine.served_contract import ServedContract
from deskspec_toolkit.simulator.transport import SimulatorTransport
from deskspec_toolkit.traffic.checking import Checking, contract_of
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions

from . import synthetic
from .report import BenchmarkRow
from .timing import held, usual

GROWTH_BAR: Final = 1.20
LIMIT_BAR: Final = 1.00
GENERATE_LIMIT: Final = 10.0
"""Seconds for the large vendor, like the next two."""
UNCHANGED_LIMIT: Final = 2.0
SIMULATOR_LIMIT: Final = 0.1
VERIFY_LIMIT: Final = 0.4
"""Seconds for each operation."""
REQUESTS_LIMIT: Final = 60
"""Requests of `verify` for each operation."""
CHECK_TRAFFIC_LIMIT: Final = 0.00046
"""Seconds for each entry, which it took on 2026-11-28."""

_KEY: Final = "bench-key"
_ROUNDS: Final = 5
"""At most; steps take seconds."""
_ENTRIES: Final = 20
"""Entries of a recording for each operation."""


class _Cost(NamedTuple):
    """What a vendor costs, by tool, for each operation."""

    operations: int
    seconds: dict[str, float]
    memory: float
    """Bytes of a simulator after one request to each operation."""
    requests: float
    """Requests of `verify`."""


def rows(rounds: int, folder: Path, operations: int) -> Iterator[BenchmarkRow]:
    """Yield what tools cost for each operation of a large vendor.

    Args:
        rounds: The number of rounds of fast steps.
        folder: The folder for both vendors.
        operations: The number of operations of the large vendor.
    """
    few = min(synthetic.FEW, operations // 2)
    small = _cost(folder / "small", few, min(rounds, _ROUNDS))
    large = _cost(folder / "large", operations, min(rounds, _ROUNDS))
    for what, limit in (
        ("generate", GENERATE_LIMIT),
        ("generate unchanged", UNCHANGED_LIMIT),
        ("first Simulator()", SIMULATOR_LIMIT),
        ("verify", VERIFY_LIMIT * operations),
    ):
        name = f"{what} of {operations} operations / limit"
        yield BenchmarkRow(name, "s", large.seconds[what] * operations, limit, LIMIT_BAR)
    yield BenchmarkRow(
        "check-traffic of an entry / limit",
        "s",
        large.seconds["check-traffic"] / _ENTRIES,
        CHECK_TRAFFIC_LIMIT,
        LIMIT_BAR,
    )
    name = f"requests of verify of {operations} operations / limit"
    requests = large.requests * operations
    yield BenchmarkRow(name, "requests", requests, REQUESTS_LIMIT * operations, LIMIT_BAR)
    grown = f"an operation of {operations} / of {few}"
    for what, seconds in large.seconds.items():
        yield BenchmarkRow(f"{what}, {grown}", "s", seconds, small.seconds[what], GROWTH_BAR)
    name = f"memory of a Simulator, {grown}"
    yield BenchmarkRow(name, "bytes", large.memory, small.memory, GROWTH_BAR)


def _cost(folder: Path, operations: int, rounds: int) -> _Cost:
    project, vendors = synthetic.project(folder, operations), [synthetic.VENDOR]
    start = process_time()
    generate(project, vendors)
    seconds = {"generate": process_time() - start}
    contract = project.contracts / f"{synthetic.VENDOR}.json"
    number = len(list(operations_of(read_json(contract, contract.name))))
    recording, changed = folder / "recording.json", folder / "changed.json"
    _record(contract, recording)
    _change(contract, changed)
    with _simulated(contract):
        seconds |= usual(
            {
                "generate unchanged": lambda: generate(project, vendors),
                "first Simulator()": Simulator,
                "check-traffic": partial(_checked, contract, recording),
                "coverage": lambda: counting.counted(project, synthetic.VENDOR),
                "diff": partial(_compared, contract, changed),
            },
            rounds,
        )
        memory = held(lambda: _used(contract))
        start = process_time()
        verified = _verified(contract.with_suffix(".yaml"))
        seconds["verify"] = process_time() - start
    each = {what: total / number for what, total in seconds.items()}
    return _Cost(number, each, memory / number, verified.requests / number)


def _record(contract: Path, recording: Path) -> None:
    """Write a cassette, in JSON, with the simulator's responses to requests of each operation."""
    document = read_json(contract, contract.name)
    base_url = document["servers"][0]["url"]
    with _simulated(contract):
        simulator = core.Core({}, _KEY)
        entries: list[dict[str, Any]] = []
        for operation in operations_of(document):
            path = operation.path.replace("{", "").replace("}", "")
            response = _asked(simulator, operation.method, path)
            headers = {name: [value] for name, value in response.all_headers.items()}
            entries += [
                {
                    "request": {
                        "method": operation.method.upper(),
                        "uri": f"{base_url}{path}",
                        "body": None,
                        "headers": {"Authorization": [f"Bearer {_KEY}"]},
                    },
                    "response": {
                        "status": {"code": response.status, "message": ""},
                        "headers": headers,
                        "body": {"string": response.body.decode()},
                    },
                }
            ] * _ENTRIES
    recording.write_text(json.dumps({"interactions": entries, "version": 1}), encoding="utf-8")


def _change(contract: Path, changed: Path) -> None:
    """Write the contract with a field less in each component that has fields."""
    document = json.loads(contract.read_text(encoding="utf-8"))
    for schema in document["components"]["schemas"].values():
        if schema.get("properties"):
            gone, _ = schema["properties"].popitem()
            schema["required"] = [each for each in schema.get("required", []) if each != gone]
    changed.write_text(json.dumps(document), encoding="utf-8")


def _checked(contract: Path, recording: Path) -> None:
    """Check a recording, as `check-traffic --spec` does."""
    checking = Checking(contract_of(None, None, contract, []))
    checking.check([recording], lambda line: None)
    checking.result(complete=True)


def _compared(contract: Path, changed: Path) -> None:
    """Compare two files, as `diff` does."""
    found = document_diff.compared(document_diff.read(contract), document_diff.read(changed))
    assert found.changes


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
    for operation in operations_of(read_json(file, file.name)):
        path = operation.path.replace("{", "").replace("}", "")
        _asked(simulator, operation.method, path)
    return simulator


def _asked(simulator: core.Core, method: str, path: str) -> Response:
    headers = {"authorization": f"Bearer {_KEY}"}
    request = Request(method.upper(), path, (), headers, b"{}")
    response = simulator.handle(synthetic.VENDOR, request).response
    assert response.status != 501
    return response
