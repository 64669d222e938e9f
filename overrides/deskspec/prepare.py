"""Rules that a vendor's `prepare` functions are built from.

A `prepare` function is pure: it gets every argument by name, each of the right type or `UNSET`, and
returns the arguments to send or raises `ValueError`.
"""

from typing import TYPE_CHECKING

from deskspec_runtime.values.arguments import Arguments, Prepare
from deskspec_runtime.values.unset import UNSET

if TYPE_CHECKING:
    from deskspec_runtime.values.rules import RuleKind


def exactly_one(*names: str) -> Prepare:
    """Require exactly one of these arguments, and that it is not empty.

    For a rule of the client's own; one that the vendor documents is in its spec.
    """
    return _keeping("exactly_one", names)


def at_most_one(*names: str) -> Prepare:
    """Refuse several of these arguments, where the vendor would ignore them without a word."""
    return _keeping("at_most_one", names)


def _keeping(kind: "RuleKind", names: tuple[str, ...]) -> Prepare:
    def prepare(arguments: Arguments) -> Arguments:
        from deskspec_runtime.values.rules import Rule  # only the operations that have rules do

        problem = Rule(kind, tuple((name,) for name in names)).problem(arguments)
        if problem is not None:
            raise ValueError(problem)
        return arguments

    return prepare


def at_least_one_beside(*names: str) -> Prepare:
    """Require at least one argument beside these."""

    def prepare(arguments: Arguments) -> Arguments:
        if all(value is UNSET for name, value in arguments.items() if name not in names):
            raise ValueError("give at least one field")
        return arguments

    return prepare


def joined_conditions(arguments: Arguments) -> Arguments:
    """Send the word that joins the conditions of a filter, if there are several."""
    from deskspec_runtime.values.conditions import Filter  # only searches have one

    conditions = arguments["filter"]
    if not isinstance(conditions, Filter) or conditions.comparison is None:
        return arguments
    if arguments["comparison"] is not UNSET:
        raise ValueError(
            "comparison: leave it out, because the filter already joins its conditions"
        )
    if len(conditions.conditions) == 1:
        return arguments
    return {**arguments, "comparison": conditions.comparison}
