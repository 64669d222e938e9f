"""Traffic is checked without what generates code: it would load longer than the check takes."""

import subprocess
import sys

import pytest

PROGRAM = (
    "import sys, importlib; importlib.import_module(sys.argv[1]);"
    "print([m for m in sys.modules if m.startswith(sys.argv[2])])"
)
GENERATOR = ("deskspec_toolkit.generator", "openapi_python_client", "jinja2")


@pytest.mark.parametrize(
    "module",
    ["traffic.checking", "verify.command", "record.recorder", "simulator.core"],
)
@pytest.mark.parametrize("unwanted", GENERATOR)
def test_no_generator_is_loaded(module: str, unwanted: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, f"deskspec_toolkit.{module}", unwanted],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "[]"
