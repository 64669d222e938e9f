"""The streams of `tap-kustomer` 1.1.0, and the records for each."""

from typing import Final

SEARCHED: Final = {
    "customers": "customer",
    "kobjects": "kobject",
    "conversations": "conversation",
    "messages": "message",
    "notes": "note",
}
"""Stream -> the context of its search, which the names of its attributes begin with."""
LISTED: Final = ("shortcuts", "tags", "teams", "users")
"""The streams that are lists, each at the path of its name."""
STREAMS: Final = (*SEARCHED, *LISTED)
SEEDED: Final = 230
"""Copies of each record: more than two pages of 100."""
