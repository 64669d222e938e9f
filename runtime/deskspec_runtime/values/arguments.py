"""The arguments of a call by name; those that were left out are `UNSET`."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from .codecs import Codec

Arguments: TypeAlias = dict[str, Any]
Prepare: TypeAlias = Callable[[Arguments], Arguments]
"""A vendor's function that checks or completes arguments once their types are right."""
ReportedLimits: TypeAlias = Callable[[Arguments], Iterable[str]]
"""A vendor's function that names arguments above limits that only users of the API report."""
Wired: TypeAlias = Mapping[str, tuple[str, Codec]]
"""Argument -> (name on the wire, codec)."""


def completed(method: str, text: str, **given: object) -> str:
    """Return a fixed text with the arguments of a method in the places of their names in braces.

    Args:
        method: The name of the method in messages.
        text: The fixed text.
        **given: The arguments.

    Raises:
        TypeError: One of them is no text.
        ValueError: One of them is empty.
    """
    for name, value in given.items():
        if not isinstance(value, str):
            raise TypeError(f"{method}: {name} must be str, not {type(value).__name__}")
        if not value:
            raise ValueError(f"{method}: {name} must not be empty")
    return text.format_map(given)
