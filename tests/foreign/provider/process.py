"""Starts a provider in a process of its own, in which nothing of ours can be imported."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from foreign.authority import Certificate

_TESTS: Final = Path(__file__).parents[2]
_ALONE: Final = ("-E", "-s", "-S")
"""No variables and no site-packages: what is left to import is the standard library and the tests,
of which those that import ours fail."""


@contextmanager
def running(vendor: str, certificate: Certificate | None, *options: str) -> Iterator[str]:
    """The base URL of a provider, which is up while this is open; ``None`` is plain HTTP."""
    tls: list[str] = []
    if certificate is not None:
        tls = ["--certificate", str(certificate.chain)]
        tls += ["--private-key", str(certificate.private_key)]
    command = [sys.executable, *_ALONE, "-m", "foreign.provider", vendor, *tls, *options]
    with subprocess.Popen(command, cwd=_TESTS, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
