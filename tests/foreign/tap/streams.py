"""The streams of `tap-kustomer` 1.1.0 that Kustomer's core has, and the records for each."""

from typing import Final

STREAMS: Final = {
    "customers": "customer",
    "kobjects": "kobject",
    "conversations": "conversation",
    "messages": "message",
    "notes": "note",
}
"""Stream -> the context of its search, which the names of its attributes begin with."""
SEEDED: Final = 230
"""Copies of each record: more than two pages of 100."""
