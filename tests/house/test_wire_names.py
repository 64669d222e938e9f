"""Outside of `tests/foreign`, tests know few names of a vendor's wire.

They call typed clients, read models, and find fields in contracts, scenarios and the clients'
constants, so a field that a vendor renames changes few of them. A name that a test takes from the
spec cannot show that the spec has a wrong one: that do the documented bytes of `tests/foreign`.

A name of several words is counted (`wabaNumber`): one of a single word may mean anything.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
FOREIGN: Final = "foreign"
AT_MOST: Final = {
    "benchmarks": 2,
    "clients": 9,
    "contract": 5,
    "faults": 5,
    "follow_through": 4,
    "generator": 12,
    "harness": 1,
    "lab": 1,
    "record": 28,
    "runtime": 43,
    "simulator": 37,
    "traffic": 8,
    "verify": 20,
    "wheel": 1,
}
"""Room -> how many names it may have; one that is not here has none. The reasons are in
`docs/decisions.md`. Lower a number when it falls; instead of raising one, call a client, read a
model, ask `harness.catalogue`, or put a documented body into `tests/foreign`."""
_OF_OPENAPI: Final = frozenset({"additionalProperties", "contentType"})


def names_on_the_wire() -> set[str]:
    """The properties and parameters of all contracts whose name is not that of an argument."""
    contracts = (ROOT / "generated" / "contract").glob("*.json")
    found = {name for file in contracts for name in _names_in(json.loads(file.read_bytes()))}
    return {name for name in found if re.search("[a-z][A-Z]", name)} - _OF_OPENAPI


def _names_in(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for each in node:
            yield from _names_in(each)
    elif isinstance(node, dict):
        properties = node.get("properties")
        yield from properties if isinstance(properties, dict) else ()
        if "in" in node and isinstance(node.get("name"), str):
            yield node["name"]
        for each in node.values():
            yield from _names_in(each)


def texts_in(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def names_in(room: str, known: set[str]) -> int:
    """How many times the tests of a room name something on the wire."""
    files = (ROOT / "tests" / room).rglob("*.py")
    return sum(text in known for file in files for text in texts_in(file.read_text("utf-8")))


def rooms() -> list[str]:
    found = (path.name for path in (ROOT / "tests").iterdir() if path.is_dir())
    return sorted({*found} - {FOREIGN})


def test_no_room_has_more_names_of_the_wire_than_now() -> None:
    known = names_on_the_wire()
    assert len(known) > 400
    assert {*AT_MOST} < {*rooms()}
    found = {room: names_in(room, known) for room in rooms()}
    assert {room: count for room, count in found.items() if count > AT_MOST.get(room, 0)} == {}
