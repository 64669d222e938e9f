"""One change of the library with its level, and the places that several rooms of pairs change."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

TEXT: Final = {"type": "string"}
LIST: Final = "paths>/books>get"
LISTED: Final = f"{LIST}>responses>200>content>application/json>schema"
LIMIT: Final = f"{LIST}>parameters>0"
SHELF: Final = f"{LIST}>parameters>1"
SORT: Final = f"{LIST}>parameters>2"
TAGS: Final = f"{LIST}>parameters>3"
TRACE: Final = f"{LIST}>parameters>4"
CREATE: Final = "paths>/books>post"
GET: Final = "paths>/books/{id}>get"
DELETE: Final = "paths>/books/{id}>delete"
SEARCH: Final = "paths>/search>post>requestBody>content>application/json>schema"
HIT: Final = "paths>/search>post>responses>200>content>application/json>schema"
BOOK: Final = "components>schemas>Book"
SENT: Final = "components>schemas>BookInput"
PROBLEM: Final = f"{LIST}>responses>404"


class Pair(NamedTuple):
    """One change of the library."""

    name: str
    level: str
    edits: Mapping[str, Any]


def rows(level: str, rows: Mapping[str, Mapping[str, Any]]) -> list[Pair]:
    return [Pair(name, level, edits) for name, edits in rows.items()]
