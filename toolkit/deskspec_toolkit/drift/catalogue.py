"""Which drifts are scored: a sample of all that operators make, the same for the same seed.

From each class as many are drawn as from any other, if it has so many, and within a class from each
of its variants in turn, so that neither the vendor with the most operations nor the operator with
the most fields decides the score. One that changes no answer to the probing client is not drawn.
"""

import functools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from .drift import Drift, hashed
from .drifting_operation import subjects
from .operators import OPERATORS
from .probe import probed

PER_CLASS: Final = 8
SEED: Final = 1


@functools.cache
def candidates() -> dict[str, list[Drift]]:
    """Class -> all of its drifts, by name."""
    found: defaultdict[str, dict[str, Drift]] = defaultdict(dict)
    for subject in subjects():
        for operator in OPERATORS:
            for drift in operator(subject):
                assert drift.name not in found[drift.kind], drift.name
                found[drift.kind][drift.name] = drift
    return {kind: list(drifts.values()) for kind, drifts in found.items()}


@functools.cache
def catalogue(seed: int = SEED) -> tuple[Drift, ...]:
    """The drifts that are scored, class by class.

    Args:
        seed: Of the sample.
    """
    return tuple(drift for drifts in candidates().values() for drift in sample(drifts, seed))


def changes_something(drift: Drift) -> bool:
    """Whether the probing client gets an answer that was not due."""
    return any(each.is_drifted for each in probed(drift.vendor, drift))


def sample(drifts: Sequence[Drift], seed: int) -> list[Drift]:
    """Some drifts of a class, each of which changes something."""
    found: list[Drift] = []
    for drift in in_turn(drifts, seed):
        if len(found) == PER_CLASS:
            break
        if changes_something(drift):
            found.append(drift)
    return found


def in_turn(drifts: Sequence[Drift], seed: int) -> Iterator[Drift]:
    """All drifts of a class: one of each variant, then another one of each."""
    by_variant: defaultdict[str, list[Drift]] = defaultdict(list)
    for drift in sorted(drifts, key=lambda each: hashed(f"{seed} {each.name}")):
        by_variant[drift.variant].append(drift)
    for turn in zip_longest(*by_variant.values()):
        yield from (drift for drift in turn if drift is not None)
