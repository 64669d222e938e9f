"""Imports, each in a fresh interpreter, and the number of modules that they load.

The time excludes the start of the interpreter. The median counts, not the shortest time, because an
import reads files and depends on the state of the disk.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import NamedTuple

from . import synthetic
from .report import BenchmarkRow

IMPORT_BAR = 1.15
MODELS_BAR = 1.00

_HTTPX = "import httpx"
_OURS = {
    "import deskspec": ("import deskspec", IMPORT_BAR),
    "import a client of deskspec": ("from deskspec import HelpCrunch", None),
    "import a large client": (synthetic.IMPORT, IMPORT_BAR),
}


class Loaded(NamedTuple):
    """The time and the loaded modules of a statement."""

    seconds: float
    modules: list[str]


def rows(rounds: int, folder: Path) -> Iterator[BenchmarkRow]:
    """Yield the imports compared with that of httpx, and the modules of a first call.

    Args:
        rounds: The number of interpreters for each statement.
        folder: The folder with the client of the synthetic vendor.
    """
    statements = {name: statement for name, (statement, _) in _OURS.items()}
    found = _alternating({**statements, "httpx": _HTTPX}, rounds, folder)
    theirs = found["httpx"]
    for name, (_, bar) in _OURS.items():
        yield BenchmarkRow(f"{name} / httpx", "s", found[name].seconds, theirs.seconds, bar)
        ours = len(found[name].modules)
        yield BenchmarkRow(f"{name} / httpx", "modules", ours, len(theirs.modules))
    first_call = _loaded(synthetic.FIRST_CALL, folder)
    loaded = [each for each in first_call.modules if each.startswith(synthetic.MODEL_MODULES)]
    yield BenchmarkRow(
        "models of a large client loaded by a first call / needed",
        "modules",
        len(loaded),
        synthetic.NEEDED,
        MODELS_BAR,
    )


def _alternating(statements: Mapping[str, str], rounds: int, folder: Path) -> dict[str, Loaded]:
    for statement in statements.values():
        _loaded(statement, folder)  # writes bytecode
    found: dict[str, list[Loaded]] = {name: [] for name in statements}
    for _ in range(rounds):
        for name, statement in statements.items():
            found[name].append(_loaded(statement, folder))
    return {
        name: Loaded(median(each.seconds for each in runs), runs[0].modules)
        for name, runs in found.items()
    }


def _loaded(statement: str, folder: Path) -> Loaded:
    """Run a statement in a fresh interpreter with the folder on its path."""
    program = "\n".join(
        [
            "import json, sys, time",
            f"sys.path.append({str(folder)!r})",
            "before = set(sys.modules)",
            "start = time.perf_counter()",
            statement,
            "seconds = time.perf_counter() - start",
            "print(json.dumps([seconds, sorted(set(sys.modules) - before)]))",
        ]
    )
    command = [sys.executable, "-c", program]
    # An installed package has its bytecode; without it, this would measure compilation.
    environment = {name: v for name, v in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    ran = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return Loaded(*json.loads(ran.stdout))
