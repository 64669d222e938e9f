"""A read of several items at once gets as many ids as it needs, of items created for it."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

LAMP = an_object(["id", "name"], id=TEXT, name=TEXT)
IDS = {
    "name": "ids",
    "in": "path",
    "required": True,
    "style": "simple",
    "schema": {"type": "array", "minItems": 3, "items": TEXT},
}
CONTRACT = invented.contract(
    "Lamps",
    {
        "/lamps": {
            "get": operation("lamps_list", many(LAMP)),
            "post": operation("lamps_create", LAMP, body=an_object(["name"], name=TEXT)),
        },
        "/lamps/{ids}": {"get": {**operation("lamps_get_many", many(LAMP)), "parameters": [IDS]}},
    },
)


class Lamps:
    """A provider of lamps, which has one at first; unknown ids are left out."""

    def __init__(self, nameless: bool) -> None:
        self._lamps = {"l 1": {"id": "l 1", "name": "first"}}
        self._nameless = nameless
        self.asked: list[str] = []

    def respond(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            try:
                name = json.loads(request.content)["name"]
            except (ValueError, TypeError, KeyError):
                return httpx.Response(400)
            lamp = {"id": f"l {len(self._lamps) + 1}", "name": name}
            self._lamps[lamp["id"]] = lamp
            return httpx.Response(200, json=lamp)
        if request.method != "GET":
            return httpx.Response(405)
        path = request.url.raw_path.decode().partition("?")[0]
        if path == "/lamps":
            return httpx.Response(200, json=[*self._lamps.values()])
        self.asked.append(path)
        ids = [each.replace("%20", " ") for each in path.removeprefix("/lamps/").split(",")]
        found: list[Any] = [self._lamps[each] for each in ids if each in self._lamps]
        if self._nameless:
            found = [{"id": each["id"]} for each in found]
        return httpx.Response(200, json=found)


@pytest.mark.parametrize("nameless", [False, True])
def test_a_read_of_several_items_is_compared(nameless: bool, tmp_path: Path) -> None:
    lamps = Lamps(nameless)
    result = invented.verified(tmp_path, CONTRACT, lamps.respond, operations="lamps_get_many")
    assert checks(result) == ({"response_schema"} if nameless else set())
    assert "/lamps/l%201,l%202,l%203" in lamps.asked
