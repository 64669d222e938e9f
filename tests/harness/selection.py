"""Which operations represent all kinds in this run, as a plugin of pytest.

What holds for every call is tested on a few operations that together show every pair of facts that
any operation has. Which ones follows from the commit, so that over time all of them are tested;
`--everything` tests all of them at once.
"""

import os
import shlex
import subprocess
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from math import ceil
from typing import Final, TypeVar

import pytest
from harness.catalogue import ROOT, Call, calls, operations
from harness.kinds import Pair, pairs_of

SEED_VARIABLE: Final = "DESKSPEC_KIND_SEED"
DRAWN: Final = 8
"""So many operations represent all others whatever their facts, so that each has its turn."""
SHARE: Final = 12
"""An operation that represents no kind gets one of so many examples, and one at least."""
MODES: Final = ("sync", "async")

T = TypeVar("T")


class Selection:
    """The operations that represent all kinds."""

    def __init__(self, seed: int, *, everything: bool) -> None:
        """Select for a run.

        Args:
            seed: Which operation represents a kind.
            everything: Every operation represents itself.
        """
        self.seed = seed
        self.everything = everything

    def names(self, pairs: Mapping[str, frozenset[Pair]]) -> frozenset[str]:
        """The names of those of these operations that represent all, and of `DRAWN` others.

        Args:
            pairs: Operation -> the pairs of facts that it has.
        """
        if self.everything:
            return frozenset(pairs)
        order = sorted(pairs, key=self.order)
        chosen, shown = order[:DRAWN], Counter[Pair]()
        for name in chosen:
            shown.update(pairs[name])
        for name in order[DRAWN:]:
            if not pairs[name] <= shown.keys():
                chosen.append(name)
                shown.update(pairs[name])
        for name in chosen[: DRAWN - 1 : -1]:
            if all(shown[pair] > 1 for pair in pairs[name]):
                chosen.remove(name)
                shown.subtract(pairs[name])
        return frozenset(chosen)

    def order(self, text: str) -> bytes:
        """A sort key that looks random and is the same in every process."""
        return sha256(f"{self.seed} {text}".encode()).digest()

    @cached_property
    def representatives(self) -> frozenset[str]:
        """The names of the operations of this repository that represent a kind."""
        return self.names({name: pairs_of(call) for name, call in operations().items()})

    @cached_property
    def _profiles(self) -> Mapping[str, Call]:
        """The call of each representative, in the profile that the seed selects."""
        found: dict[str, Call] = {}
        for call in sorted(calls(), key=lambda call: self.order(str(call))):
            if call.name in self.representatives:
                found.setdefault(call.name, call)
        return found

    def represents(self, call: Call) -> bool:
        """Whether a call represents its kind: its operation does, in the profile of the seed."""
        return self.everything or self._profiles.get(call.name) is call

    def sample(self, found: Collection[Call]) -> list[Call]:
        """The calls that represent their kinds, and one of `SHARE` others, one at least."""
        of_kinds = [call for call in found if self.represents(call)]
        others = [call for call in found if call not in of_kinds]
        others.sort(key=lambda call: self.order(str(call)))
        return [*of_kinds, *others[: ceil(len(others) / SHARE)]]

    def few(self, names: Collection[str]) -> list[str]:
        """All names where everything is tested, else one of `SHARE`, one at least."""
        if self.everything:
            return sorted(names)
        return sorted(names, key=self.order)[: ceil(len(names) / SHARE)]

    def examples(self, call: Call, number: int) -> int:
        """How many of a number of examples a call gets."""
        return number if self.represents(call) else max(1, number // SHARE)

    def some(
        self, name: str, cases: Sequence[T], number: int, named: Callable[[T], str] = str
    ) -> Sequence[T]:
        """All cases for an operation that represents its kind, else a number of them.

        Args:
            name: The operation.
            cases: The cases.
            number: How many an operation gets that represents no kind.
            named: The name of a case, by which the seed selects it.
        """
        if name in self.representatives:
            return cases
        return sorted(cases, key=lambda case: self.order(f"{name}, {named(case)}"))[:number]

    def modes(self, name: str) -> Sequence[str]:
        """Both modes of clients where everything is tested, else the one that the seed selects."""
        return MODES if self.everything else sorted(MODES, key=lambda it: self.order(name + it))[:1]

    def some_in_mode(
        self, name: str, mode: str, cases: Sequence[T], named: Callable[[T], str] = str
    ) -> Sequence[T]:
        """The cases of an operation in one mode: each is met in one, or in both with everything.

        Args:
            name: The operation; one that represents no kind gets one case.
            mode: `"sync"` or `"async"`.
            cases: The cases.
            named: The name of a case, by which the seed selects it.
        """
        found = self.some(name, cases, 1, named)
        if self.everything or len(found) == 1:
            return found
        found = sorted(found, key=lambda case: self.order(f"{name}, {named(case)}"))
        return found[mode == "async" :: 2]


def seed_of_run() -> int:
    """The seed of the environment, else one of the commit, else 0.

    Raises:
        ValueError: The seed of the environment is no whole number.
    """
    if given := os.environ.get(SEED_VARIABLE):
        return int(given)
    try:
        asked = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return 0
    return int(asked.stdout[:8], 16)


_selections: list[Selection] = []
"""The selection of this run, once pytest is configured."""


def select(selection: Selection) -> None:
    """Use a selection for this run."""
    _selections[:] = [selection]


def selection() -> Selection:
    """The selection of this run."""
    if not _selections:
        raise RuntimeError("representatives are selected when pytest is configured, not before")
    return _selections[0]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--everything",
        action="store_true",
        help="test every operation in full, not a few that represent all kinds",
    )


def pytest_configure(config: pytest.Config) -> None:
    try:
        seed = seed_of_run()
    except ValueError as problem:
        raise pytest.UsageError(f"{SEED_VARIABLE} must be a whole number: {problem}") from None
    select(Selection(seed, everything=bool(config.getoption("everything"))))


def pytest_report_header() -> str:
    chosen = selection()
    if chosen.everything:
        return "kinds: every operation represents itself"
    number = len(chosen.representatives)
    return f"kinds: {number} operations represent all ({SEED_VARIABLE}={chosen.seed})"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how to repeat each test that failed."""
    reports = [*terminalreporter.getreports("failed"), *terminalreporter.getreports("error")]
    if not reports:
        return
    chosen = selection()
    how = f"{SEED_VARIABLE}={chosen.seed} .venv/bin/pytest"
    if chosen.everything:
        how += " --everything"
    terminalreporter.section("to repeat")
    for nodeid in dict.fromkeys(report.nodeid for report in reports):
        terminalreporter.line(f"{how} {shlex.quote(nodeid)}")
