"""The command, as it is run on recordings."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import pytest
from deskspec_toolkit import cli


class Run(NamedTuple):
    """The result of the command."""

    code: int
    out: str
    err: list[str]
    result: dict[str, Any] | None
    """Its JSON; `None` if it wrote none."""


CheckTraffic: TypeAlias = Callable[..., Run]


@pytest.fixture
def check_traffic(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CheckTraffic:
    """Runs `deskspec check-traffic` with `--json`."""

    def run(*arguments: object) -> Run:
        file = tmp_path / "out" / "result.json"
        file.unlink(missing_ok=True)
        code = cli.main(["check-traffic", *map(str, arguments), "--json", str(file)])
        captured = capsys.readouterr()
        result = json.loads(file.read_bytes()) if file.exists() else None
        return Run(code, captured.out, captured.err.splitlines(), result)

    return run
