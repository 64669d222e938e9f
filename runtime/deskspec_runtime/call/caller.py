"""Warns at the line of the user's code that made a call."""

import sys
import warnings
from collections.abc import Collection


def warn_caller(message: str, ours: Collection[str]) -> None:
    """Warn at the nearest line outside of these packages, whichever function there was called."""
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and _package_of(frame.f_globals) in ours:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, stacklevel=level)


def _package_of(scope: dict[str, object]) -> str:
    return str(scope.get("__name__", "")).partition(".")[0]
