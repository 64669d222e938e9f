"""How many of the library's bugs `deskspec verify` finds, and how many stock schemathesis.

Run it as `python -m lab.score` with `tests` on the path. Each bug is switched on alone, on a fresh
library, and both are run on the operations of its own kind of thing, with the same seed and time. A
bug counts as found if a run reports a problem that it does not report without the bug: an error or
a warning, or an info if the bug is an info. Bugs of webhooks count, too, although schemathesis does
not listen. The library without bugs runs first: whatever is reported for it is a false alarm.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias

from lab.bugs import BUGS
from lab.bugs.bug import Bug
from lab.contenders import Effort, IsNews, Problem, Run, run_schemathesis, run_verify
from lab.provider import Library

OPERATIONS: Final = {"books": "books_*", "loans": "loans_*", "notes": "notes_*", "desk": "s*_get"}
"""Kind of thing -> a glob of the ids of its operations."""
BAR: Final = 110 / 112
_Setting: TypeAlias = tuple[str, bool]
"""A kind of thing, and whether the facts are known."""
_Clean: TypeAlias = Mapping[_Setting, tuple[Run, Run]]
"""The problems that are reported for a library without bugs."""


class Found(NamedTuple):
    """How one of the two did on a bug."""

    checks: Sequence[str]
    """The checks that reported a new problem; none if the bug is missed."""
    seconds: float
    is_complete: bool

    def __str__(self) -> str:
        return ", ".join(self.checks) or ("-" if self.is_complete else "out of time")


class Outcome(NamedTuple):
    """How both did on a bug."""

    name: str
    kind: str
    severity: str
    verify: Found
    schemathesis: Found


def setting_of(bug: Bug) -> _Setting:
    """The setting in which a bug is run."""
    head = bug.operation.split("/")[1]
    return head if head in OPERATIONS else "desk", bug.needs_facts


def is_news(bug: Bug, clean: Run, problem: Problem) -> bool:
    """Whether a problem is due to a bug and severe enough to count."""
    return problem not in clean.problems and (problem.severity != "info" or bug.severity == "info")


def without_bugs(effort: Effort, setting: _Setting) -> tuple[Run, Run]:
    """Run both to the end on a library without bugs."""
    thing, with_facts = setting
    library, operations = Library(), OPERATIONS[thing]
    return (
        run_verify(library, operations, effort, lambda _: False, with_facts=with_facts),
        run_schemathesis(library, operations, effort, lambda _: False),
    )


def outcome(effort: Effort, clean: _Clean, name: str) -> Outcome:
    """Run both on a library that has one bug."""
    bug = BUGS[name]
    thing, with_facts = setting_of(bug)
    library, operations = Library({name}), OPERATIONS[thing]
    new_to_verify, new_to_stock = (partial(is_news, bug, run) for run in clean[thing, with_facts])
    ours = run_verify(library, operations, effort, new_to_verify, with_facts=with_facts)
    stock = run_schemathesis(library, operations, effort, new_to_stock)
    return Outcome(
        name, bug.kind, bug.severity, _found(ours, new_to_verify), _found(stock, new_to_stock)
    )


def _found(run: Run, is_new: IsNews) -> Found:
    checks = sorted({problem.check for problem in run.problems if is_new(problem)})
    return Found(checks, round(run.seconds, 1), run.is_complete)


def table(outcomes: Sequence[Outcome]) -> str:
    """A table of all bugs by their classes, with sums."""
    lines = [f"{'bug':36} {'class':28} {'verify':44} schemathesis"]
    for each in sorted(outcomes, key=lambda o: o.kind):
        found = f"{each.verify!s:44} {each.schemathesis}"
        lines.append(f"{each.name:36} {each.kind:28} {found}")
    lines += ["", f"{'class':28} bugs  verify  schemathesis"]
    sizes = Counter(o.kind for o in outcomes)
    ours = Counter(o.kind for o in outcomes if o.verify.checks)
    stock = Counter(o.kind for o in outcomes if o.schemathesis.checks)
    for kind, size in sorted(sizes.items()):
        lines.append(f"{kind:28} {size:4} {ours[kind]:7} {stock[kind]:13}")
    every = len(outcomes)
    lines.append(f"{'together':28} {every:4} {ours.total():7} {stock.total():13}")
    lines.append(f"{'':33}{ours.total() / every:7.1%} {stock.total() / every:13.1%}")
    return "\n".join(lines)


def document_of(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """The outcomes as JSON has them."""
    return [
        each._asdict()
        | {"verify": each.verify._asdict(), "schemathesis": each.schemathesis._asdict()}
        for each in outcomes
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table. Gives 1 for a false alarm, or if `verify` is below the bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bugs", nargs="*", metavar="BUG", help="names of bugs; all unless given")
    parser.add_argument("--seconds", type=float, default=180.0, help="for each run; default: 180")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples", type=int, help="for each operation; default: what each has")
    parser.add_argument("--jobs", type=int, default=2, help="runs at the same time; default: 2")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where the outcomes go, too")
    options = parser.parse_args(arguments)
    names = options.bugs or list(BUGS)
    if unknown := set(names) - BUGS.keys():
        parser.error(f"no such bug: {', '.join(sorted(unknown))}")
    effort = Effort(options.seed, options.examples, options.seconds)
    outcomes: list[Outcome] = []
    # A process that was forked would share the locks of this one's threads.
    with ProcessPoolExecutor(options.jobs, get_context("spawn")) as pool:
        settings = sorted({setting_of(BUGS[name]) for name in names})
        runs = pool.map(partial(without_bugs, effort), settings)
        clean: _Clean = dict(zip(settings, runs, strict=True))
        alarms = [each for pair in clean.values() for run in pair for each in run.problems]
        for alarm in alarms:
            print(f"without bugs: {' '.join(alarm)}", flush=True)
        judge = partial(outcome, effort, clean)
        for each in pool.map(judge, names):
            outcomes.append(each)
            print(f"{each.name}: {each.verify} | {each.schemathesis}", flush=True)
            if options.json is not None:
                options.json.write_text(json.dumps(document_of(outcomes), indent=1) + "\n")
    print(table(outcomes))
    is_enough = sum(bool(o.verify.checks) for o in outcomes) >= BAR * len(outcomes)
    return 0 if is_enough and not alarms else 1


if __name__ == "__main__":
    raise SystemExit(main())
