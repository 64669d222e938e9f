"""`python -m benchmarks.readme FILE…`: write the README's table from runs of `make bench`.

Each file is the JSON of a whole run, such as a copy of `dist/bench.json`. The rows are those of the
last run; bars that one of the runs missed have the ratios of all.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from deskspec_toolkit.docs.marked_part import replaced
from deskspec_toolkit.failure import Failure

BEGIN: Final = "<!-- bench: made by `python -m benchmarks.readme` from runs of `make bench` -->"
END: Final = "<!-- end of bench -->"
ROWS: Final = (
    "decode 1,000 messages (guide) / stock",
    "decode 1,000 messages (guide) / pydantic",
    "decode and read every attribute of 1,000 messages (guide) / stock",
    "decode and read every attribute of 1,000 messages (guide) / pydantic",
    "to_dict of 1,000 messages (guide) / pydantic",
    "call for 1,000 messages (guide), monitored / stock",
    "decode 100 customers / pydantic",
    "iter over 100,000 customers / httpx and json.loads",
    "iter over 100,000 customers / httpx and pydantic",
    "memory of iter over 100,000 customers / 10,000",
    "history of 100,000 messages / httpx and json.loads",
    "create_many of 10,000 customers / httpx and json",
    "replace_many of 10,000 customers / httpx and json",
    "one call over loopback / httpx",
    "a call of 50 in flight / httpx",
    "a call of 1000 in flight / httpx",
    "first call of a process / httpx",
    "first call of a process / httpx, certificates read by both",
    "first call of a process / httpx, deskspec alone",
)
"""What a user waits for, of all that is measured."""
_README: Final = Path(__file__).parents[1] / "README.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the table into the README; return the exit code."""
    files = [Path(each) for each in (sys.argv[1:] if arguments is None else arguments)]
    try:
        made = lines([_read(file) for file in files])
        text = replaced("README.md", _README.read_text(encoding="utf-8"), BEGIN, END, made)
    except (OSError, ValueError, Failure) as problem:
        print(f"benchmarks: {problem}", file=sys.stderr)
        return 2
    _README.write_text(text, encoding="utf-8")
    return 0


def _read(file: Path) -> dict[str, Any]:
    """Return the JSON of a run, if the file has one with every row of the table."""
    try:
        run: dict[str, Any] = json.loads(file.read_bytes())
        names = {row["name"] for row in run["rows"]}
    except (KeyError, TypeError, ValueError):
        raise ValueError(f"{file}: not the JSON that `make bench` writes") from None
    missing = [name for name in ROWS if name not in names]
    if missing:
        raise ValueError(f"{file}: not a whole run: {missing[0]} is missing")
    return run


def lines(runs: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the lines of the table, and what there is to say about the runs.

    Args:
        runs: The JSON of whole runs, one after the other.

    Raises:
        ValueError: There is no run, or they are of benches with different rows.
    """
    if not runs:
        raise ValueError("give at least one file that `make bench` has written")
    rows = [{row["name"]: row for row in run["rows"]} for run in runs]
    if any(run.keys() != rows[-1].keys() for run in rows):
        raise ValueError("the runs have different rows: give those of one version")
    width = max(map(len, ROWS))
    numbers = {name: [rows[-1][name][of] for of in ("ratio", "min", "max")] for name in ROWS}
    table = [
        f"{name:{width}}  {ratio:5.2f} {least:5.2f} {most:5.2f}"
        for name, (ratio, least, most) in numbers.items()
    ]
    return [
        "```console",
        "$ make bench",
        f"{'what':{width}}  ratio   min   max",
        *table,
        "```",
        "",
        *_about(runs, rows),
    ]


def _about(runs: Sequence[Mapping[str, Any]], rows: Sequence[Mapping[str, Any]]) -> list[str]:
    last, number = runs[-1], len(runs)
    bars = {name: row["bar"] for name, row in rows[-1].items() if row["bar"] is not None}
    missed = [name for name in bars if not all(run[name]["met"] for run in rows)]
    met = sum(all(run[name]["met"] for name in bars) for run in rows)
    return [
        f"The table is of the last of {number} whole runs, on {last['processor']} with "
        f"{last['processors']} processors, Python {last['python']},",
        f"{last['conditions']['processes']} processes a row. Of {len(bars)} bars, "
        f"{len(bars) - len(missed)} are met in each run, and all of them in {met} of {number}.",
        *(
            f"- {name}: {', '.join(format(run[name]['ratio'], '.2f') for run in rows)}; "
            f"the bar is {bars[name]:.2f}"
            for name in missed
        ),
    ]


if __name__ == "__main__":
    sys.exit(main())
