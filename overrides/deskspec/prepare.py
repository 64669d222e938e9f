"""Building blocks for what the overrides do with arguments before they are sent.

A `prepare` function is pure: it gets every argument by name (`UNSET` where it was left out), all
of the right type, and returns the arguments to send, or raises `ValueError`.
"""

from deskspec_runtime.operation import Arguments, Prepare
from deskspec_runtime.unset import UNSET


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
