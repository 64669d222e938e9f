"""The kinds of faults, by name: each is the one class in the file of its name.

A fault either responds in place of the vendor (`server_error`, `rate_limit`, `rate_limit_no_wait`:
the request is not processed) or disturbs the delivery of its response (`latency`, `reset`,
`truncated`: it *is* processed).
"""

import math
from collections.abc import Mapping
from importlib import import_module
from typing import Final, Literal, TypeAlias, get_args

from deskspec_runtime.values.names import did_you_mean

from .fault import Fault

FaultKind: TypeAlias = Literal[
    "latency", "reset", "truncated", "server_error", "rate_limit", "rate_limit_no_wait"
]


def _defined_in(kind: str) -> type[Fault]:
    """Return the fault that the file of a kind defines."""
    name = f"{__package__}.{kind}"
    (found,) = (
        each
        for each in vars(import_module(name)).values()
        if isinstance(each, type) and each.__module__ == name
    )
    return found


FAULTS: Final[Mapping[str, type[Fault]]] = {kind: _defined_in(kind) for kind in get_args(FaultKind)}
"""Kind -> what it does."""
NO_FAULT: Final = Fault()


def fault_of(kind: str, seconds: float | None = None) -> Fault:
    """Return a fault.

    Args:
        kind: One of `FAULTS`.
        seconds: How late the response is, for `latency`; `None` for its default.

    Raises:
        ValueError: The kind is unknown, does not take seconds, or they are no positive number.
    """
    if kind not in FAULTS:
        guess = did_you_mean(kind, FAULTS) or f": choose from {', '.join(FAULTS)}"
        raise ValueError(f"unknown fault {kind!r}{guess}")
    fault = FAULTS[kind]()
    if seconds is None:
        return fault
    if not fault.seconds:
        late = ", ".join(each for each, made in FAULTS.items() if made().seconds)
        raise ValueError(f"seconds is for {late}, not for {kind}")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise ValueError("seconds must be a number")
    if not 0 < seconds < math.inf:
        raise ValueError(f"seconds must be positive and finite, not {seconds}")
    return FAULTS[kind](seconds)
