"""`python -m deskspec_toolkit.drift`: see `make drift-score`."""

import argparse
import sys
from pathlib import Path

from ..openapi import documents
from .catalogue import SEED, candidates, drawing
from .run import CLEAN_RUNS, scored

_SECONDS = 20.0


def main() -> int:
    """Score, print the tables, write the JSON. The exit code is 1 if a run failed."""
    parser = argparse.ArgumentParser(prog="python -m deskspec_toolkit.drift", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results here")
    parser.add_argument(
        "--seed", type=int, default=SEED, help="for the sample and all generated requests"
    )
    parser.add_argument(
        "--only", choices=list(candidates()), metavar="CLASS", help="only drifts of this class"
    )
    parser.add_argument(
        "--held-out",
        action="store_true",
        help="only the held-out third, with the names of missed drifts",
    )
    parser.add_argument(
        "--jobs", type=_positive, default=2, metavar="N", help="number of processes"
    )
    parser.add_argument(
        "--max-seconds", type=_positive, default=_SECONDS, metavar="N", help="limit for one drift"
    )
    parser.add_argument(
        "--clean-runs",
        type=_positive,
        default=CLEAN_RUNS,
        metavar="N",
        help="runs without a drift for each vendor",
    )
    parser.add_argument(
        "--no-schemathesis", action="store_true", help="skip the comparison with schemathesis"
    )
    options = parser.parse_args()
    drifts, left_out = (
        [
            drift
            for drift in each
            if options.only in (None, drift.kind) and (drift.is_held_out or not options.held_out)
        ]
        for each in drawing(options.seed)
    )
    score = scored(
        drifts,
        seed=options.seed,
        seconds=options.max_seconds,
        jobs=options.jobs,
        with_stock=not options.no_schemathesis,
        clean_runs=options.clean_runs,
        left_out=left_out,
    )
    print(score.text(names_held_out=options.held_out))
    if options.json is not None:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        documents.write_json(options.json, score.to_dict())
    return 1 if score.problems else 0


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


if __name__ == "__main__":
    sys.exit(main())
