"""Values of our formats for schemathesis: without them any text would be a valid day."""

from collections.abc import Sequence
from typing import Final

import schemathesis
from hypothesis import strategies as st

_DIGITS: Final = "0123456789"
_LENGTHS: Final = range(1, 18)
"""Of phone numbers: all that a contract may ask for, and one more at each end. Where no value has
the length that schemathesis looks for, it looks for a second."""


def register_formats(known: Sequence[str]) -> None:
    """Register strategies for our formats.

    Args:
        known: Phone numbers that requests should name often.
    """
    of_any_length = st.sampled_from(_LENGTHS).flatmap(
        lambda size: st.text(_DIGITS, min_size=size, max_size=size)
    )
    phones = st.from_regex(r"[0-9]{10,15}", fullmatch=True) | of_any_length
    if known:
        phones = st.sampled_from(known) | phones
    days = st.dates().map(lambda day: f"{day.day:02}-{day.month:02}-{day.year:04}")
    schemathesis.openapi.format("phone", phones)
    schemathesis.openapi.format("epoch-s", st.integers(0, 4_000_000_000).map(str))
    schemathesis.openapi.format("date-dmy", days)
