"""Building blocks for what the overrides do with arguments before they are sent.

A `prepare` function is pure: it gets every argument by name (`UNSET` where it was left out), all
of the right type, and returns the arguments to send, or raises `ValueError`.
"""

import sys
import warnings
from typing import Final

from deskspec_runtime.values.arguments import Arguments, Prepare
from deskspec_runtime.values.conditions import Filter
from deskspec_runtime.values.unset import UNSET

from ._vendors import VENDORS

_OURS: Final = frozenset(
    {"deskspec", "deskspec_runtime", *(vendor.package for vendor in VENDORS.values())}
)
"""The packages that a caller's code is not in."""


def exactly_one(*names: str) -> Prepare:
    """Refuse a call unless exactly one of these arguments is given, and not empty."""

    def prepare(arguments: Arguments) -> Arguments:
        given = [name for name in names if arguments[name] is not UNSET]
        if len(given) != 1:
            raise ValueError(f"give exactly one of {' and '.join(names)}")
        if not arguments[given[0]].strip():
            raise ValueError(f"{given[0]} must not be empty")
        return arguments

    return prepare


def at_least_one_beside(*names: str) -> Prepare:
    """Refuse a call that gives no argument but these."""

    def prepare(arguments: Arguments) -> Arguments:
        if all(value is UNSET for name, value in arguments.items() if name not in names):
            raise ValueError("give at least one field")
        return arguments

    return prepare


def joined_conditions(arguments: Arguments) -> Arguments:
    """Send the word for how the conditions of a filter are joined, where there are several."""
    conditions = arguments["filter"]
    if not isinstance(conditions, Filter) or conditions.comparison is None:
        return arguments
    if arguments["comparison"] is not UNSET:
        raise ValueError("comparison: the filter says already how its conditions are joined")
    if len(conditions.conditions) == 1:
        return arguments
    return {**arguments, "comparison": conditions.comparison}


def each_of(*steps: Prepare) -> Prepare:
    """One function after the other."""

    def prepare(arguments: Arguments) -> Arguments:
        for step in steps:
            arguments = step(arguments)
        return arguments

    return prepare


def warn(message: str) -> None:
    """Warn at the line of the caller's code, whichever of our functions it called."""
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and _is_ours(frame.f_globals.get("__name__", "")):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, stacklevel=level)


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] in _OURS
