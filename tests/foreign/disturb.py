"""Responses that a vendor could send tomorrow, made from one that it documents today.

What holds here: only the standard library is imported, the result depends on nothing but the
bytes given, and each variant of the generators differs from them in exactly one place, named by
a JSON path such as ``$.customer.customFields[0].name``. Containers count as places too, envelope
keys such as ``data`` included: what a client owes for each is for the caller to say.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias, cast

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Steps: TypeAlias = "tuple[str | int, ...]"

NEW_WORD: Final = "SOMETHING_NEW"

UNKNOWN_FIELDS: Final[dict[str, Json]] = {
    "newField": NEW_WORD,
    "new_number": 7,
    "new-flag": True,
    "newNull": None,
    "newList": [1, "two", {"three": []}],
    "newObject": {"deep": {"deeper": None}},
    "class": "a keyword of Python",
    "to_dict": "what a method may be called",
    "_wire": "what a private attribute may be called",
    "новое": "not ASCII",
}
"""What `disturb` adds to every object, except where the name is taken already."""


def disturb(body: bytes) -> bytes:
    """The same JSON with `UNKNOWN_FIELDS` in every object at every depth."""
    return _encoded(_with_unknown(_decoded(body)))


def nulled(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Each value null, one at a time (those that are null already are left out)."""
    for steps, value in _places(_decoded(body)):
        if value is not None:
            yield json_path(steps), _changed(body, steps, None)


def without(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Each key gone, one at a time."""
    for steps, _ in _places(_decoded(body)):
        if isinstance(steps[-1], str):
            document = _decoded(body)
            del _parent(document, steps)[steps[-1]]
            yield json_path(steps), _encoded(document)


def retyped(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Each value of a wrong type, one at a time (null is left out)."""
    for steps, value in _places(_decoded(body)):
        if value is not None:
            yield json_path(steps), _changed(body, steps, _wrong_shape(value))


def shouted(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Each string the unknown word `NEW_WORD`, one at a time."""
    for steps, value in _places(_decoded(body)):
        if isinstance(value, str):
            yield json_path(steps), _changed(body, steps, NEW_WORD)


VARIANTS: Final[dict[str, Callable[[bytes], Iterator[tuple[str, bytes]]]]] = {
    "nulled": nulled,
    "without": without,
    "retyped": retyped,
    "shouted": shouted,
}
"""The generators by name, for a test that goes through all of them."""


def json_path(steps: Steps) -> str:
    """``("tags", 0, "type ")`` as ``$.tags[0]['type ']``."""
    return "$" + "".join(_step(step) for step in steps)


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if step.isidentifier() else f"[{step!r}]"


def _with_unknown(value: Json) -> Json:
    if isinstance(value, list):
        return [_with_unknown(item) for item in value]
    if isinstance(value, dict):
        known = {key: _with_unknown(item) for key, item in value.items()}
        return known | {key: new for key, new in UNKNOWN_FIELDS.items() if key not in known}
    return value


def _places(value: Json, steps: Steps = ()) -> Iterator[tuple[Steps, Json]]:
    """Every value below the root, parents before children."""
    if steps:
        yield steps, value
    if isinstance(value, list):
        for position, item in enumerate(value):
            yield from _places(item, (*steps, position))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _places(item, (*steps, key))


def _wrong_shape(value: str | float | list[Json] | dict[str, Json]) -> Json:
    """A value that no reading of the documented type allows; bool first, since it is an int."""
    if isinstance(value, bool):
        return "maybe"
    if isinstance(value, str):
        return {"unexpected": "object"}
    if isinstance(value, list):
        return 7
    if isinstance(value, dict):
        return "unexpected"
    return ["unexpected"]


def _changed(body: bytes, steps: Steps, value: Json) -> bytes:
    document = _decoded(body)
    _parent(document, steps)[steps[-1]] = value
    return _encoded(document)


def _parent(document: Json, steps: Steps) -> dict[str | int, Json]:
    """The container of the last step. Lists and objects are indexed alike, hence one type."""
    here = cast("dict[str | int, Json]", document)
    for step in steps[:-1]:
        here = cast("dict[str | int, Json]", here[step])
    return here


def _decoded(body: bytes) -> Json:
    return cast("Json", json.loads(body))


def _encoded(document: Json) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode()
