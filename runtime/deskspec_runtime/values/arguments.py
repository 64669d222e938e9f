"""What a call is given: every argument by name, `UNSET` for those that were left out."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .codecs import Codec

Arguments: TypeAlias = dict[str, Any]
Prepare: TypeAlias = Callable[[Arguments], Arguments]
"""What a vendor's override does with arguments once their types are right."""
Wired: TypeAlias = Mapping[str, tuple[str, Codec]]
"""Argument -> (name on the wire, codec)."""
