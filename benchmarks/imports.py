"""Imports and first calls, each in a fresh interpreter, and the number of modules that they load.

The time is that of the processor, without the start of the interpreter. The median counts, because
how long a file takes to load differs with where it lies in memory.

httpx and what is below it import some packages if they are there, such as rich and trio. So a first
call is measured with everything that development needs, and with what a user has who installed
deskspec alone. These calls are in plain HTTP, for which httpx reads certificates and ours none: so
one more has them read by both, as it is with TLS.
"""

import json
import os
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from importlib.metadata import packages_distributions, requires
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

from packaging.requirements import Requirement

from . import pages, synthetic
from .loopback import CUSTOMER, HEADERS, KEY, RATE, serving
from .report import BenchmarkRow

IMPORT_BAR = 1.15
FIRST_CALL_BAR = 1.08
MODELS_BAR = 1.00

_HTTPX = "import httpx"
_OURS = {
    "import deskspec": ("import deskspec", IMPORT_BAR),
    "import a client of deskspec": ("from deskspec import HelpCrunch", None),
    "import a large client": (synthetic.IMPORT, IMPORT_BAR),
}
_FIRST_CALL = """
from deskspec import HelpCrunch
with HelpCrunch({key!r}, base_url={base_url!r}, pacing={rate!r}{options}) as client:
    client.customers.get({customer})
"""
_READ: Final = ", verify=__import__('httpx').create_ssl_context()"
_FIRST_CALL_BY_HAND = """
import httpx
with httpx.Client(headers={headers!r}) as client:
    client.get("{base_url}/customers/{customer}").json()
"""


class Loaded(NamedTuple):
    """The time and the loaded modules of a statement."""

    seconds: float
    modules: list[str]


def rows(rounds: int, folder: Path, operations: int) -> Iterator[BenchmarkRow]:
    """Yield the imports and first calls compared with those of httpx, and what a first call loads.

    Args:
        rounds: The number of interpreters for each statement.
        folder: The folder for the client of the synthetic vendor.
        operations: The number of its operations.
    """
    folder = synthetic.generated(folder, operations)
    statements = {name: statement for name, (statement, _) in _OURS.items()}
    found = _alternating({**statements, "httpx": _HTTPX}, rounds, folder)
    theirs = found["httpx"]
    for name, (_, bar) in _OURS.items():
        yield BenchmarkRow(f"{name} / httpx", "s", found[name].seconds, theirs.seconds, bar)
        ours = len(found[name].modules)
        what = f"modules of {name} / httpx"
        yield BenchmarkRow(what, "modules", ours, len(theirs.modules))
    yield from _first_call_rows(rounds, folder)
    first_call = _loaded(synthetic.FIRST_CALL, folder, ())
    loaded = [each for each in first_call.modules if each.startswith(synthetic.MODEL_MODULES)]
    yield BenchmarkRow(
        "models of a large client loaded by a first call / needed",
        "modules",
        len(loaded),
        synthetic.NEEDED,
        MODELS_BAR,
    )


def _first_call_rows(rounds: int, folder: Path) -> Iterator[BenchmarkRow]:
    name = "first call of a process / httpx"
    yield _first_call_row(name, FIRST_CALL_BAR, rounds, folder)
    read = f"{name}, certificates read by both"
    yield _first_call_row(read, None, rounds, folder, options=_READ)
    alone = f"{name}, deskspec alone"
    yield _first_call_row(alone, None, rounds, folder, without=_other_modules())


def _first_call_row(
    name: str,
    bar: float | None,
    rounds: int,
    folder: Path,
    *,
    options: str = "",
    without: Collection[str] = (),
) -> BenchmarkRow:
    with serving(pages.customer()) as base_url:
        known = {
            "base_url": base_url,
            "customer": CUSTOMER,
            "headers": HEADERS,
            "key": KEY,
            "options": options,
            "rate": RATE,
        }
        statements = {
            "ours": _FIRST_CALL.format_map(known),
            "httpx": _FIRST_CALL_BY_HAND.format_map(known),
        }
        found = _alternating(statements, rounds, folder, without)
    return BenchmarkRow(name, "s", found["ours"].seconds, found["httpx"].seconds, bar)


def _other_modules() -> set[str]:
    """Return the modules that an installation of deskspec alone does not have."""
    needed = {"deskspec"}
    new = [*needed]
    while new:
        requirements = [Requirement(each) for each in requires(new.pop()) or ()]
        names = {
            each.name.lower()
            for each in requirements
            if each.marker is None or each.marker.evaluate({"extra": ""})
        }
        new += names - needed
        needed |= names
    return {
        module
        for module, distributions in packages_distributions().items()
        if needed.isdisjoint(each.lower() for each in distributions)
    }


def _alternating(
    statements: Mapping[str, str], rounds: int, folder: Path, without: Collection[str] = ()
) -> dict[str, Loaded]:
    for statement in statements.values():
        _loaded(statement, folder, without)  # writes bytecode
    found: dict[str, list[Loaded]] = {name: [] for name in statements}
    for _ in range(rounds):
        for name, statement in statements.items():
            found[name].append(_loaded(statement, folder, without))
    return {
        name: Loaded(median(each.seconds for each in runs), runs[0].modules)
        for name, runs in found.items()
    }


def _loaded(statement: str, folder: Path, without: Collection[str]) -> Loaded:
    """Run a statement in a fresh interpreter with the folder on its path, and without modules."""
    program = "\n".join(
        [
            "import json, sys, time",
            f"sys.path.append({str(folder)!r})",
            f"sys.modules.update(dict.fromkeys({sorted(without)}))",
            "before = set(sys.modules)",
            "start = time.process_time()",
            statement,
            "seconds = time.process_time() - start",
            "print(json.dumps([seconds, sorted(set(sys.modules) - before)]))",
        ]
    )
    command = [sys.executable, "-c", program]
    # An installed package has its bytecode; without it, this would measure compilation.
    environment = {name: v for name, v in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    ran = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return Loaded(*json.loads(ran.stdout))
