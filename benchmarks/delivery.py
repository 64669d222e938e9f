"""What a user gets: the size of the wheel, and the time of mypy over a file that uses it."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from .report import BenchmarkRow

_ROOT: Final = Path(__file__).parents[1]
_SOURCES: Final = [str(_ROOT / name) for name in ("overrides", "generated", "runtime")]
WHEEL_LIMIT: Final = 3 * 2**20
MYPY_LIMIT: Final = 8.0
"""Seconds of a processor, which other programs do not change, and without a cache."""
_LIMIT_BAR: Final = 1.00
_PROGRAM: Final = """\
from typing import assert_type

from deskspec import Kustomer

with Kustomer("a-key", org="acme") as client:
    customer = client.customers.get_by_email("asha@example.com")
    assert_type(customer.emails[0].email, str)
    for conversation in client.conversations.iter_search():
        assert_type(conversation.customer_id, str | None)
"""


def rows(folder: Path) -> Iterator[BenchmarkRow]:
    """Yield the wheel and mypy, each compared with its limit.

    Args:
        folder: A folder for what is built.
    """
    size = _wheel(folder).stat().st_size
    yield BenchmarkRow("wheel / limit", "bytes", size, WHEEL_LIMIT, _LIMIT_BAR)
    yield BenchmarkRow(
        "mypy over a file of a user / limit", "s", _checked(folder), MYPY_LIMIT, _LIMIT_BAR
    )


def _wheel(folder: Path) -> Path:
    target = folder / "wheel"
    command = ["build", "--wheel", "--no-isolation", "--outdir", str(target), str(_ROOT)]
    subprocess.run([sys.executable, "-m", *command], capture_output=True, check=True)
    (built,) = target.glob("*.whl")
    return built


def _checked(folder: Path) -> float:
    program = folder / "of_a_user.py"
    program.write_text(_PROGRAM, encoding="utf-8")
    options = ["--strict", "--config-file=", f"--cache-dir={folder / 'mypy'}"]
    before = _used()
    subprocess.run(
        [sys.executable, "-m", "mypy", *options, program.name],
        cwd=folder,
        env={**os.environ, "MYPYPATH": os.pathsep.join(_SOURCES)},
        capture_output=True,
        text=True,
        check=True,
    )
    return _used() - before


def _used() -> float:
    """Return the processor's seconds of all programs that were run so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
