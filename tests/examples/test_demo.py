"""The demo makes the ten calls, and a planted drift makes it fail."""

import json
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.simulator import Simulator

DEMO = Path(__file__).parents[2] / "examples" / "demo.py"


def test_demo_shows_ten_right_calls_with_their_statuses() -> None:
    ran = subprocess.run([sys.executable, str(DEMO)], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    lines = [line.split() for line in ran.stdout.splitlines() if line.startswith("ok ")]
    assert len(lines) == 10
    assert {line[1] for line in lines} == {"sync", "async"}
    assert {line[2]: line[3] for line in lines} == {
        "doubletick.customers.get": "201",
        "doubletick.messages.list": "201",
        "doubletick.customers.remove_tags_and_fields": "201",
        "helpcrunch.customers.get": "200",
        "kustomer.customers.get": "200",
    }
    assert "10 of 10" in ran.stdout


class Drifting(Simulator):
    """A simulator whose responses are changed on the way."""

    def __init__(self, vendor: str, replacement: tuple[str, str]) -> None:
        super().__init__()
        self.drift = vendor, replacement

    def transport(self, vendor: str) -> Any:
        inner = super().transport(vendor)
        if vendor != self.drift[0]:
            return inner
        before, after = self.drift[1]

        def handle(request: httpx.Request) -> httpx.Response:
            response = inner.handle_request(request)
            text = response.read().decode().replace(before, after)
            json.loads(text)
            return httpx.Response(response.status_code, text=text)

        return httpx.MockTransport(handle)


@pytest.mark.parametrize(
    ("vendor", "replacement"),
    [
        ("doubletick", ("Asha Rao", "Asha Roy")),
        ("doubletick", ('"customFields"', '"customfields"')),
        ("doubletick", ('"customer"', '"client"')),
        ("doubletick", ('"messages"', '"texts"')),
        ("helpcrunch", ("8737843", "1")),
        ("kustomer", ('"rev"', '"revision"')),
    ],
)
def test_planted_drift_makes_the_demo_fail(
    vendor: str, replacement: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    demo = runpy.run_path(str(DEMO))
    with Drifting(vendor, replacement) as simulator:
        assert demo["main"](simulator) == 1
    printed = capsys.readouterr().out
    wrong = [line.split()[2] for line in printed.splitlines() if line.startswith("NO ")]
    assert wrong
    assert all(call.startswith(f"{vendor}.") for call in wrong)
