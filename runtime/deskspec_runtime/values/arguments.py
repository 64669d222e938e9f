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
