"""Which drifts are scored: a sample of all possible drifts, the same for the same seed.

The sample draws the same number from each class, and from the variants of a class in turn, so that
neither the vendor with the most operations nor the operator with the most fields decides the score.
It leaves out a drift that changes no response to the probing client, which asks more than a
verifier may: nobody could see it. How many it leaves out is part of the score.
"""

import functools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final, NamedTuple

from deskspec._vendors import VENDORS

from .drift import Drift, hashed
from .drifting_operation import drifting_operations
from .operators import OPERATORS
from .probe import probed

PER_CLASS: Final = 8
SEED: Final = 1


class Drawing(NamedTuple):
    """A sample of drifts."""

    drawn: tuple[Drift, ...]
    left_out: tuple[Drift, ...]
    """Those before the last drawn one that change no response."""


@functools.cache
def candidates(vendors: tuple[str, ...] = tuple(VENDORS)) -> dict[str, list[Drift]]:
    """Class -> all of its drifts at vendors, by name."""
    by_class: defaultdict[str, dict[str, Drift]] = defaultdict(dict)
    for target in drifting_operations(vendors):
        for operator in OPERATORS:
            for drift in operator(target):
                assert drift.name not in by_class[drift.kind], drift.name
                by_class[drift.kind][drift.name] = drift
    return {kind: list(drifts.values()) for kind, drifts in by_class.items()}


@functools.cache
def drawing(seed: int) -> Drawing:
    """Draw from every class.

    Args:
        seed: Selects the sample.
    """
    every = [sample(drifts, seed) for drifts in candidates().values()]
    return Drawing(
        tuple(drift for each in every for drift in each.drawn),
        tuple(drift for each in every for drift in each.left_out),
    )


def catalogue(seed: int = SEED) -> tuple[Drift, ...]:
    """The drifts that are scored, class by class.

    Args:
        seed: Selects the sample.
    """
    return drawing(seed).drawn


def changes_something(drift: Drift) -> bool:
    """Return whether the probing client gets any changed response."""
    return any(response.is_drifted for response in probed(drift.vendor, drift))


def sample(drifts: Sequence[Drift], seed: int, number: int = PER_CLASS) -> Drawing:
    """Draw up to a number of drifts of a class, each of which changes something."""
    drawn: list[Drift] = []
    left_out: list[Drift] = []
    for drift in in_turn(drifts, seed):
        if len(drawn) == number:
            break
        (drawn if changes_something(drift) else left_out).append(drift)
    return Drawing(tuple(drawn), tuple(left_out))


def in_turn(drifts: Sequence[Drift], seed: int) -> Iterator[Drift]:
    """Yield all drifts of a class: one of each variant, then the next one of each."""
    by_variant: defaultdict[str, list[Drift]] = defaultdict(list)
    for drift in sorted(drifts, key=lambda each: hashed(f"{seed} {each.name}")):
        by_variant[drift.variant].append(drift)
    for turn in zip_longest(*by_variant.values()):
        yield from (drift for drift in turn if drift is not None)
