"""The arguments of a call by name; those that were left out are `UNSET`."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .codecs import Codec

Arguments: TypeAlias = dict[str, Any]
Prepare: TypeAlias = Callable[[Arguments], Arguments]
"""A vendor's function that checks or completes arguments once their types are right."""
Wired: TypeAlias = Mapping[str, tuple[str, Codec]]
"""Argument -> (name on the wire, codec)."""
