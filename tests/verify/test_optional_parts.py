"""An optional list or object is sent with what it may have, and the ids that its names mean.

The contract is a foreign one of an invented garden, which refuses an empty plant and an unknown
tool.
"""

import copy
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

KEEPER = {**TEXT, "description": "Id of the keeper."}
PLANTS = many(an_object([], species=TEXT, keeper=KEEPER))
PLACE = an_object([], corner=TEXT)
MARKS = {"type": "object", "additionalProperties": TEXT}
PARTS: dict[str, Any] = {"plants": PLANTS, "place": PLACE, "tools": many(TEXT), "marks": MARKS}
NEW = an_object(["label"], label=TEXT, richLabel=TEXT, **PARTS)
"""A rich label comes back as the label."""
BED = an_object(["id", "label"], id=TEXT, label=TEXT, **PARTS)
BED["properties"]["plants"] = many({"type": "object"})
WATER = an_object([], liters={"type": "integer", "minimum": 1, "maximum": 9})
"""What only the response to a change shows."""
CHANGED = {**BED, "properties": {**BED["properties"], "water": WATER}}
CHANGE = an_object([], **PARTS, water=WATER)
CONTRACT = invented.contract(
    "Garden",
    {
        "/beds": {
            "get": operation("beds_list", many(BED)),
            "post": operation("beds_dig", BED, body=NEW),
        },
        "/beds/{id}": {
            "get": operation("beds_get", BED, names="id"),
            "put": operation("beds_replace", BED, body=NEW, names="id"),
            "patch": operation("beds_change", CHANGED, body=CHANGE, names="id"),
        },
        "/tools": {"get": operation("tools_list", many(an_object(["id"], id=TEXT)))},
        "/keepers": {"get": operation("keepers_list", many(an_object(["id"], id=TEXT)))},
    },
)


class Garden:
    """Beds in memory.

    It may forget a part of them, leave out what is empty, or show plants by their rank alone.
    """

    def __init__(self, forgets: str = "", *, ranks: bool = False, is_terse: bool = False) -> None:
        self._forgets, self._ranks, self._is_terse = forgets, ranks, is_terse
        self._beds: dict[str, dict[str, Any]] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        try:
            body = json.loads(request.content or b"{}")
        except ValueError:
            body = None
        if not isinstance(body, dict) or not _fits(body):
            return httpx.Response(400)
        match request.method, request.url.path.split("/")[1:]:
            case "GET", ["beds"]:
                return httpx.Response(200, json=[*map(self._shown, self._beds.values())])
            case "POST", ["beds"] if "label" in body:
                return self._changed(self._empty(f"b{len(self._beds)}"), body)
            case "PUT", ["beds", id_] if id_ in self._beds and "label" in body:
                return self._changed(self._empty(id_), body)
            case "GET", ["beds", id_] if id_ in self._beds:
                return httpx.Response(200, json=self._shown(self._beds[id_]))
            case "PATCH", ["beds", id_] if id_ in self._beds:
                return self._changed(id_, body)
            case "GET", ["tools"]:
                return httpx.Response(200, json=[{"id": "rake"}])
            case "GET", ["keepers"]:
                return httpx.Response(200, json=[{"id": "k1"}])
            case _:
                return httpx.Response(404)

    def _empty(self, id_: str) -> str:
        self._beds[id_] = {"id": id_, "plants": [], "place": {}, "tools": [], "marks": {}}
        return id_

    def _changed(self, id_: str, body: dict[str, Any]) -> httpx.Response:
        water = body.pop("water", {})
        rich = {"label": body.pop("richLabel")} if "richLabel" in body else {}
        changed = {**self._beds[id_], **body, **rich}
        body |= rich if self._forgets != "richLabel" else {}
        self._beds[id_] |= {name: v for name, v in body.items() if name != self._forgets}
        known = {"liters": 1} if self._forgets == "water" else water
        return httpx.Response(200, json=self._shown(changed) | ({"water": known} if water else {}))

    def _shown(self, bed: dict[str, Any]) -> dict[str, Any]:
        ranks = [{"rank": number} for number, _ in enumerate(bed["plants"])]
        shown = {**bed, "plants": ranks} if self._ranks else bed
        return {n: v for n, v in shown.items() if v not in ([], {})} if self._is_terse else shown


def _fits(body: dict[str, Any]) -> bool:
    """Whether each part has what it must have."""
    try:
        plants = all(each["species"] and each["keeper"] == "k1" for each in body.get("plants", []))
        water = body.get("water", {}).get("liters", 1) in range(1, 10)
        place = all(isinstance(each, str) for each in body.get("place", {}).values())
        tools = {*body.get("tools", [])} <= {"rake"}
        texts = [body.get("label", ""), body.get("richLabel", ""), *body.get("marks", {}).values()]
        is_text = all(isinstance(each, str) for each in texts)
    except (AttributeError, KeyError, TypeError):
        return False
    return plants and water and place and tools and is_text


def verified(
    folder: Path, garden: Garden, operations: str = "*", *, contract: dict[str, Any] = CONTRACT
) -> set[str]:
    result = invented.verified(folder, contract, garden, operations=operations)
    return checks(result)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    ("operations", "check"),
    [
        ("beds_dig", "created_is_readable"),
        ("beds_change", "update_persisted"),
        ("beds_replace", "replacement_persisted"),
    ],
)
def test_a_part_that_is_forgotten_is_an_error(
    operations: str, check: str, part: str, tmp_path: Path
) -> None:
    assert verified(tmp_path, Garden(part), operations) == {check}


@pytest.mark.parametrize("part", [*PARTS, "richLabel"])
def test_a_part_that_a_read_leaves_out_or_shows_under_another_name_is_an_error(
    part: str, tmp_path: Path
) -> None:
    assert verified(tmp_path, Garden(part, is_terse=True), "beds_dig") == {"created_is_readable"}


def test_a_part_that_only_the_response_shows_is_not_the_same_for_any_value(tmp_path: Path) -> None:
    assert verified(tmp_path, Garden("water"), "beds_change") == {"update_persisted"}


@pytest.mark.parametrize(("ranks", "is_terse"), [(False, False), (True, False), (True, True)])
def test_a_part_in_another_form_is_none(ranks: bool, is_terse: bool, tmp_path: Path) -> None:
    assert verified(tmp_path, Garden(ranks=ranks, is_terse=is_terse)) == set()


class ShowingMore(Garden):
    """Shows each tool with its name, and marks only to those who ask for them."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self._has_marks = request.url.params.get("expand") == "marks"
        return super().__call__(request)

    def _shown(self, bed: dict[str, Any]) -> dict[str, Any]:
        tools = [{"id": each, "name": f"The {each}"} for each in bed["tools"]]
        shown = {**super()._shown(bed), "tools": tools}
        return {n: v for n, v in shown.items() if n != "marks" or self._has_marks}


def showing_more() -> dict[str, Any]:
    """The contract of that garden."""
    contract: dict[str, Any] = copy.deepcopy(CONTRACT)
    reading = contract["paths"]["/beds/{id}"]["get"]
    reading["parameters"].append({"name": "expand", "in": "query", "schema": TEXT})
    for path in ("/beds", "/beds/{id}"):
        for each in contract["paths"][path].values():
            schema = each["responses"]["200"]["content"]["application/json"]["schema"]
            bed = schema.get("items", schema)["properties"]
            bed["tools"] = many(an_object(["id"], id=TEXT, name=TEXT))
    return contract


def test_part_that_is_shown_in_full_or_on_request_is_not_lost(tmp_path: Path) -> None:
    assert verified(tmp_path, ShowingMore(), contract=showing_more()) <= {"field_never_seen"}


class Deciding(Garden):
    """Says whether it sends a notice, whatever a change asks for."""

    def _changed(self, id_: str, body: dict[str, Any]) -> httpx.Response:
        is_asked = body.pop("notice", None) is not None
        shown = json.loads(super()._changed(id_, body).content)
        return httpx.Response(200, json=shown | ({"notice": False} if is_asked else {}))


def test_switch_is_sent_on_and_off_before_it_is_said_to_be_ignored(tmp_path: Path) -> None:
    contract: dict[str, Any] = copy.deepcopy(CONTRACT)
    change = contract["paths"]["/beds/{id}"]["patch"]
    body = change["requestBody"]["content"]["application/json"]["schema"]
    shown = change["responses"]["200"]["content"]["application/json"]["schema"]
    body["properties"] = {**body["properties"], "notice": {"type": "boolean"}}
    shown["properties"] = {**shown["properties"], "notice": {"type": "boolean"}}
    found = verified(tmp_path, Deciding(), "beds_change", contract=contract)
    assert found <= {"field_never_seen"}


class Counting(Garden):
    """Replaces a bed only with its revision, which each replacement counts."""

    def __init__(self, forgets: str = "") -> None:
        super().__init__(forgets)
        self._revisions: dict[str, int] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        id_ = request.url.path.rpartition("/")[2]
        if request.method != "PUT" or id_ not in self._revisions:
            return super().__call__(request)
        try:
            body = json.loads(request.content)
            known = body.pop("revision")
        except (AttributeError, KeyError, TypeError, ValueError):
            return httpx.Response(400)
        if known != self._revisions[id_]:
            return httpx.Response(409)
        counted = httpx.Request("PUT", request.url, json=body)
        response = super().__call__(counted)
        self._revisions[id_] += response.is_success
        return response

    def _shown(self, bed: dict[str, Any]) -> dict[str, Any]:
        revision = self._revisions.setdefault(bed["id"], 7)
        return {**super()._shown(bed), "revision": revision}


def counting() -> dict[str, Any]:
    """The contract of that garden."""
    contract: dict[str, Any] = copy.deepcopy(CONTRACT)
    revision = {"type": "integer", "minimum": 1, "maximum": 99}
    for path in ("/beds", "/beds/{id}"):
        for each in contract["paths"][path].values():
            schema = each["responses"]["200"]["content"]["application/json"]["schema"]
            schema.get("items", schema)["properties"]["revision"] = revision
    replacing = contract["paths"]["/beds/{id}"]["put"]
    body = replacing["requestBody"]["content"]["application/json"]["schema"]
    body["properties"] = {**body["properties"], "revision": revision}
    body["required"] = [*body["required"], "revision"]
    replacing["responses"]["409"] = {"description": "Somebody was faster."}
    return contract


@pytest.mark.parametrize("part", PARTS)
def test_each_replacement_sends_the_revision_that_the_item_has_by_then(
    part: str, tmp_path: Path
) -> None:
    found = verified(tmp_path, Counting(part), "beds_replace", contract=counting())
    assert found == {"replacement_persisted"}
    assert verified(tmp_path, Counting(), "beds_replace", contract=counting()) == set()


@pytest.mark.parametrize("is_right", [True, False])
def test_a_command_is_sent_with_its_parts_for_its_response_may_show_them(
    is_right: bool, tmp_path: Path
) -> None:
    weeds = an_object([], weeds=many(TEXT))
    weeding = {"post": operation("garden_weed", weeds, body=weeds)}
    contract = {**CONTRACT, "paths": {"/weed": weeding}}

    def weed(request: httpx.Request) -> httpx.Response:
        try:
            given = json.loads(request.content).get("weeds", [])
            pulled = [str(each) if is_right else {"weed": each} for each in given]
        except (AttributeError, TypeError, ValueError):
            return httpx.Response(400)
        is_text = isinstance(given, list) and all(isinstance(each, str) for each in given)
        return httpx.Response(200, json={"weeds": pulled}) if is_text else httpx.Response(400)

    result = invented.verified(tmp_path, contract, weed)
    assert checks(result) == (set() if is_right else {"response_schema"})
