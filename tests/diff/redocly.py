"""`python -m diff.redocly COMMAND`: what `@redocly/cli diff` says of each labelled pair.

It needs Node, so its verdicts are recorded in `redocly.json`, and made again by this. COMMAND is
the path of `redocly`, for example `node_modules/.bin/redocly`; recorded with version 2.77.0.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from diff.library import changed
from diff.pairs import PAIRS

VERDICTS = Path(__file__).with_name("redocly.json")


def verdict(command: str, folder: Path) -> str | None:
    """The version bump that redocly asks for between two documents in a folder."""
    names = ("old.json", "new.json", "--format=json", "--output=result.json", "--fail-on=none")
    subprocess.run(
        [command, "diff", *names],
        cwd=folder,
        env={**os.environ, "REDOCLY_TELEMETRY": "off"},
        capture_output=True,
        check=True,
    )
    result = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    found: str | None = result.get("bump")
    return found


def record(command: str) -> None:
    """Write the verdicts on all pairs."""
    verdicts = {}
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "old.json").write_text(json.dumps(changed({})), encoding="utf-8")
        for pair in PAIRS:
            (folder / "new.json").write_text(json.dumps(changed(pair.edits)), encoding="utf-8")
            verdicts[pair.name] = verdict(command, folder)
    VERDICTS.write_text(json.dumps(verdicts, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    record(sys.argv[1])
