"""`@redocly/cli diff` calls the same pairs breaking, but for those with a reason here."""

import json
from typing import Final

from diff.pairs import PAIRS
from diff.redocly import VERDICTS

ONLY_THERE: Final = {
    **dict.fromkeys(
        ("enum grown", "enum open", "longer text", "total beyond", "longer list", "response open"),
        "A client that reads tolerantly keeps the value, and its attribute the type.",
    ),
    "wider integer": "An integer of Python has no width.",
    "integer of 64 bits in a request": "No client has larger integers to send.",
    "number as text": "The format says that it is the text of a number, which is decoded.",
    "conjunct that says less": "The rule beside it is narrower.",
    "finer multiple": "Every multiple of two is one of one.",
    "login enough, too": "Whoever has a key needs nothing else.",
    "optional field gone": "It reads as absent, which it could be before.",
    "another success": "All successes are read alike.",
    "status no longer documented": "What never comes breaks nobody.",
    "JSON under another name": "JSON is read under any name.",
    "JSON called text": "JSON is read under any name.",
}
"""Breaking there, and not here."""
ONLY_HERE: Final = {
    "body added, required": "A call without a body is refused.",
    **dict.fromkeys(
        ("field removed", "field renamed", "inner field removed", "writable field removed"),
        "Code that passes the argument fails, or says what nobody reads.",
    ),
    "text a day": "The attribute is a day from now on, and was a text.",
    "discriminator": "A client tells the alternatives by another field.",
    "a success without a body": "A call may return nothing where it returned an object.",
    "header optional": "Code that reads it may not find it.",
}
"""Breaking here, and not there."""


def test_the_verdicts_differ_where_a_reason_says_so_and_nowhere_else() -> None:
    verdicts = json.loads(VERDICTS.read_text(encoding="utf-8"))
    assert verdicts.keys() == {pair.name for pair in PAIRS}
    there = {name for name, bump in verdicts.items() if bump == "major"}
    here = {pair.name for pair in PAIRS if pair.level == "breaking"}
    assert there - here == ONLY_THERE.keys()
    assert here - there == ONLY_HERE.keys()
    assert len(here & there) > 80
