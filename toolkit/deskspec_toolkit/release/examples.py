"""Runs the Python examples of a page against the simulator.

`python -m deskspec_toolkit.release.examples PAGE` does it with the Python and the packages that it
is run with, which are those of a fresh environment when a release is tried.
"""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ..simulator import Simulator


def snippets(page: Path) -> list[str]:
    """Return the Python blocks of a page."""
    return re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


def run(snippet: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a block in an empty folder, with warnings as errors and nothing else in its environment.

    Args:
        snippet: The program.
        folder: The folder, which gets a file of it.
    """
    program = folder / "snippet.py"
    program.write_text(snippet, encoding="utf-8")
    with Simulator() as simulator:
        environment = {
            f"{vendor.upper()}_{name}": value
            for vendor in simulator.profiles
            for name, value in (
                ("API_KEY", simulator.api_key),
                ("BASE_URL", simulator.base_url(vendor)),
            )
        }
        return subprocess.run(
            [sys.executable, "-W", "error", str(program)],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )


def main(page: Path) -> int:
    """Run every block of a page; return 1 and say which ones failed, or that there are none."""
    blocks = snippets(page)
    failed = 0
    for number, block in enumerate(blocks, start=1):
        with TemporaryDirectory(prefix="deskspec-") as folder:
            ran = run(block, Path(folder))
        if ran.returncode:
            failed += 1
            last = ran.stderr.strip().splitlines()[-1:]
            print(f"{page.name}: example {number} failed: {' '.join(last)}", file=sys.stderr)
    print(f"{page.name}: {len(blocks) - failed} of {len(blocks)} examples ran")
    return 1 if failed or not blocks else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
