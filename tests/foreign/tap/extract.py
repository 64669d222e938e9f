"""Runs `tap-kustomer`, unchanged but for its base URL, against `deskspec simulate`: see `make tap`.

`python -m foreign.tap.extract PYTHON` takes the interpreter of an environment that has the tap. It
extracts twice, the second time from the state that the tap wrote. The exit code is 1 if a stream
has fewer records than were seeded, or none or all of them again.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from foreign.tap.streams import SEEDED, STREAMS

_TAP: Final = """
import os
import tap_kustomer.client
from tap_kustomer import main

class KustomerClient(tap_kustomer.client.KustomerClient):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.base_url = os.environ["TAP_BASE_URL"]

tap_kustomer.KustomerClient = KustomerClient
main()
"""
_CONFIG: Final = {
    "api_token": "simulator-key",
    "start_date": "2010-01-01T00:00:00Z",
    "user_agent": "deskspec",
    "date_window_size": "60",
    "page_size_limit": "100",
}
_SIMULATE: Final = (str(Path(sys.executable).with_name("deskspec")), "simulate", "--port", "0")


def main(python: str) -> int:
    """Extract the streams twice, and say how many records each has."""
    with TemporaryDirectory(prefix="deskspec-tap-") as name:
        folder = Path(name)
        (folder / "config.json").write_text(json.dumps(_CONFIG), encoding="utf-8")
        seed = {"kustomer": dict.fromkeys(STREAMS, SEEDED)}
        (folder / "seed.json").write_text(json.dumps(seed), encoding="utf-8")
        with _simulated(folder / "seed.json") as url:
            catalog = json.loads(_run(python, url, folder, "--discover"))
            for stream in catalog["streams"]:
                whole = next(each for each in stream["metadata"] if not each["breadcrumb"])
                whole["metadata"]["selected"] = stream["tap_stream_id"] in STREAMS
            (folder / "catalog.json").write_text(json.dumps(catalog), encoding="utf-8")
            whole_run = _messages(_run(python, url, folder, "--catalog", "catalog.json"))
            states = [each["value"] for each in whole_run if each["type"] == "STATE"]
            (folder / "state.json").write_text(json.dumps(states[-1]), encoding="utf-8")
            since = ("--catalog", "catalog.json", "--state", "state.json")
            next_run = _messages(_run(python, url, folder, *since))
    counts, again = _counted(whole_run), _counted(next_run)
    for stream in STREAMS:
        print(f"{stream}: {counts[stream]} records, then {again[stream]}")
    is_right = all(counts[each] >= SEEDED and 0 < again[each] < SEEDED for each in STREAMS)
    return 0 if is_right else 1


def _messages(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def _counted(messages: list[dict[str, Any]]) -> Counter[str]:
    return Counter(each["stream"] for each in messages if each["type"] == "RECORD")


@contextmanager
def _simulated(seed: Path) -> Iterator[str]:
    """Run the simulator; the value is the base URL that the tap takes."""
    with subprocess.Popen(
        [*_SIMULATE, "--seed", str(seed)], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield f"{process.stdout.readline().strip()}/kustomer/v1"
        finally:
            process.terminate()


def _run(python: str, url: str, folder: Path, *arguments: str) -> str:
    command = [python, "-c", _TAP, "--config", "config.json", *arguments]
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "TAP_BASE_URL": url},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"the tap ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
