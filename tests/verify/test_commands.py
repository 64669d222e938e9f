"""A command that an item accepts only in some state is looked at in that state.

The contract is a foreign one of an invented pottery: a pot is graded once it was fired.
"""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

_HEAT = {"type": "integer", "minimum": 1, "maximum": 9}
_GRADE = {"type": "string", "enum": ["fine", "fair"]}
_POT = an_object(
    ["id", "name", "heat", "grade"],
    id=TEXT,
    name=TEXT,
    heat={"type": ["integer", "null"]},
    grade={"type": ["string", "null"]},
)
_FIRING = an_object(["id", "heat"], id=TEXT, heat=_HEAT)
_GRADING = an_object(["id", "grade"], id=TEXT, grade=_GRADE)
_CONTRACT = invented.contract(
    "Pottery",
    {
        "/pots": {
            "get": operation("pots_list", many(_POT)),
            "post": operation("pots_create", _POT, body=an_object(["name"], name=TEXT)),
        },
        "/pots/{id}": {"get": operation("pots_get", _POT, names="id")},
        "/pots/grade": {"put": operation("pots_grade", _POT, body=_GRADING)},
        "/pots/heat": {"put": operation("pots_fire", _POT, body=_FIRING)},
    },
)


class _Pottery:
    """Pots in memory. A pot that was not fired, or is graded already, cannot be graded."""

    def __init__(self, *, forgets_grades: bool) -> None:
        self._pots: dict[str, dict[str, Any]] = {}
        self._forgets_grades = forgets_grades
        self._graded: set[str] = set()

    def respond(self, request: httpx.Request) -> httpx.Response:
        try:
            body = json.loads(request.content or b"{}")
            given = {name: body[name] for name in ("id", "name", "heat", "grade") if name in body}
        except (ValueError, TypeError):
            return httpx.Response(400)
        match request.method, request.url.path.split("/")[1:]:
            case "GET", ["pots"]:
                return httpx.Response(200, json=[*self._pots.values()])
            case "GET", ["pots", id_]:
                return self._shown(self._pots.get(id_))
            case "POST", ["pots"] if isinstance(given.get("name"), str) and len(body) == 1:
                pot = {"id": f"p{len(self._pots)}", "heat": None, "grade": None, **given}
                self._pots[pot["id"]] = pot
                return self._shown(pot)
            case "PUT", ["pots", "heat" | "grade" as field]:
                return self._change(field, given, len(body))
            case "POST" | "PUT", _:
                return httpx.Response(400)
            case _:
                return httpx.Response(404)

    def _change(self, field: str, given: dict[str, Any], count: int) -> httpx.Response:
        pot = self._pots.get(given["id"]) if isinstance(given.get("id"), str) else None
        value = given.get(field)
        is_heat = type(value) is int and 1 <= value <= 9
        if count != 2 or not (is_heat if field == "heat" else value in _GRADE["enum"]):
            return httpx.Response(400)
        if pot is None:
            return httpx.Response(404)
        if field == "grade" and (pot["heat"] is None or pot["id"] in self._graded):
            return httpx.Response(400)
        if field == "grade":
            self._graded.add(pot["id"])
        if field == "heat" or not self._forgets_grades:
            pot[field] = value
        return self._shown({**pot, field: value})

    @staticmethod
    def _shown(pot: dict[str, Any] | None) -> httpx.Response:
        return httpx.Response(404) if pot is None else httpx.Response(200, json=pot)


@pytest.mark.parametrize("forgets_grades", [False, True])
def test_a_command_is_looked_at_once_others_have_made_it_possible(
    forgets_grades: bool, tmp_path: Path
) -> None:
    result = invented.verified(
        tmp_path,
        _CONTRACT,
        _Pottery(forgets_grades=forgets_grades).respond,
        operations="pots_grade",
    )
    assert checks(result) == ({"update_persisted"} if forgets_grades else set())


_BOAT = an_object(["boatId", "color"], boatId=TEXT, color=TEXT)
_PAINTED = an_object(["done"], done={"type": "boolean"})


def _asked(id_: str, schema: dict[str, Any], body: Any = None) -> dict[str, Any]:
    """An operation on the boat that its query names."""
    named = {"name": "boatId", "in": "query", "required": True, "schema": TEXT}
    return {**operation(id_, schema, body=body, tag="row_boats"), "parameters": [named]}


_BOATS = invented.contract(
    "Harbour",
    {
        "/boats": {"get": operation("boats_list", many(_BOAT), tag="boats")},
        "/row-boat/list": {"get": operation("row_boats_list", many(_BOAT), tag="row_boats")},
        "/row-boat/create": {
            "post": operation(
                "row_boats_build", _BOAT, body=an_object(["color"], color=TEXT), tag="row_boats"
            )
        },
        "/row-boat/info": {"get": _asked("row_boats_get", _BOAT)},
        "/row-boat/paint": {
            "post": _asked("row_boats_paint", _PAINTED, an_object(["color"], color=TEXT))
        },
    },
)


@pytest.mark.parametrize("forgets", [False, True])
def test_a_command_names_its_item_in_the_query(forgets: bool, tmp_path: Path) -> None:
    """Boats of another kind have ids of the same name; tags tell them apart."""
    boats: dict[str, dict[str, Any]] = {}

    def respond(request: httpx.Request) -> httpx.Response:
        given: Any = json.loads(request.content or b"{}")
        boat = boats.get(request.url.params.get("boatId", ""))
        is_colored = isinstance(given, dict) and isinstance(given.get("color"), str)
        match request.url.path:
            case "/boats":
                return httpx.Response(200, json=[{"boatId": "of another", "color": "red"}])
            case "/row-boat/list":
                return httpx.Response(200, json=[*boats.values()])
            case "/row-boat/create" if is_colored:
                new = {"boatId": f"b{len(boats)}", "color": given["color"]}
                return httpx.Response(200, json=boats.setdefault(new["boatId"], new))
            case "/row-boat/info" if boat is not None:
                return httpx.Response(200, json=boat)
            case "/row-boat/paint" if boat is not None and is_colored:
                boat |= {} if forgets else {"color": given["color"]}
                return httpx.Response(200, json={"done": True})
            case _:
                return httpx.Response(
                    404 if boat is None and "boatId" in request.url.params else 400
                )

    result = invented.verified(tmp_path, _BOATS, respond, operations="row_boats_paint")
    assert checks(result) == ({"update_persisted"} if forgets else set())
