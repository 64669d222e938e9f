"""A list that is asked for a direction alone is not the usual one, if instants run against it.

The contract is a foreign one of an invented diary: it does not say by which field the notes are in
order.
"""

from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

_INSTANT = {"type": "string", "format": "date-time"}
_NOTE = an_object(["text", "writtenAt", "rank"], text=TEXT, writtenAt=_INSTANT, rank={})
_DIRECTION = {"type": "string", "enum": ["desc"]}
_CONTRACT = invented.contract(
    "Diary",
    {
        "/notes": {
            "get": {
                **operation("notes_list", many(_NOTE)),
                "parameters": [{"name": "sort", "in": "query", "schema": _DIRECTION}],
            }
        }
    },
)


def _notes(*ranks: int) -> list[dict[str, Any]]:
    """Notes, the oldest first."""
    days = enumerate(ranks, start=1)
    return [
        {"text": "a note", "writtenAt": f"2025-01-0{day}T08:00:00Z", "rank": rank}
        for day, rank in days
    ]


_ALIKE = _notes(1, 1, 1)


@pytest.mark.parametrize(
    ("usual", "descending", "expected"),
    [
        (_ALIKE, _ALIKE, {"sort_honoured"}),
        (_ALIKE, _ALIKE[::-1], set()),
        (_ALIKE[::-1], _ALIKE[::-1], set()),
        (_notes(3, 2, 1), _notes(3, 2, 1), set()),
        (_ALIKE[:2], _ALIKE[:2], set()),
    ],
    ids=["ignored", "honoured", "usual", "by another field", "too few"],
)
def test_a_direction_that_is_ignored_is_an_error(
    usual: list[Any], descending: list[Any], expected: set[str], tmp_path: Path
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        is_asked = request.url.params.get("sort") == "desc"
        return httpx.Response(200, json=descending if is_asked else usual)

    result = invented.verified(tmp_path, _CONTRACT, respond)
    assert checks(result) == expected
