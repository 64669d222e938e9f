"""A filter is asked for what no known item has, where all of them are alike."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, Respond, an_object, many, operation
from verify.lab_library import checks

STATE: dict[str, Any] = {"type": "string", "enum": ["on", "off"]}
LAMP = an_object(["name", "state", "room"], name=TEXT, state=STATE, room=TEXT)
CONTRACT = invented.contract(
    "Lamps",
    {
        "/lamps": {
            "get": {
                **operation("lamps_list", many(LAMP)),
                "parameters": [
                    {"name": name, "in": "query", "schema": schema}
                    for name, schema in (("state", STATE), ("room", TEXT))
                ],
            }
        }
    },
)
LAMPS = [{"name": name, "state": "on", "room": "hall"} for name in ("first", "second")]


FREE = {"type": "string"}
"""The item's own `state` in contracts that list the states only at the filter."""


def verified(contract: dict[str, Any], respond: Respond, folder: Path) -> set[str]:
    return checks(invented.verified(folder, contract, respond))


def listing(parameter: str, given: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """A contract with one list, one filter, and the field of its name."""
    entry = an_object(["name", parameter], name=TEXT, **{parameter: own})
    read = {
        **operation("lamps_list", many(entry)),
        "parameters": [{"name": parameter, "in": "query", "schema": given}],
    }
    return {**CONTRACT, "paths": {"/lamps": {"get": read}}}


@pytest.mark.parametrize(
    ("name", "given", "own", "known"),
    [
        ("state", {**STATE, "enum": ["on", "all"]}, FREE, "on"),
        ("state", {**STATE, "enum": ["all", "on"]}, {**STATE, "enum": ["on"]}, "on"),
        ("state", FREE, {**STATE, "enum": ["on"]}, "on"),
        ("language", FREE, FREE, "en"),
        ("room", {**FREE, "pattern": "^[a-z]+$"}, FREE, "hall"),
    ],
    ids=["all", "all beside the states", "one state", "language", "pattern"],
)
def test_a_value_that_means_something_else_is_not_asked_for(
    name: str, given: dict[str, Any], own: dict[str, Any], known: str, tmp_path: Path
) -> None:
    """A provider that takes any such value for no filter keeps its contract."""

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[{"name": each, name: known} for each in ("a", "b")])

    assert verified(listing(name, given, own), respond, tmp_path) == set()


def test_a_search_by_any_word_is_no_ignored_filter(tmp_path: Path) -> None:
    """What is asked for shares no word with what is known."""

    def respond(request: httpx.Request) -> httpx.Response:
        asked = set(request.url.params.get("room", "verify").split())
        found = [{"name": "a", "room": "verify room 1"}] if asked & {"verify", "room"} else []
        return httpx.Response(200, json=found)

    assert verified(listing("room", FREE, FREE), respond, tmp_path) == set()


CHOICES = {**STATE, "enum": ["on", "off", "dim", "all"]}


@pytest.mark.parametrize(
    ("meant", "is_found"),
    [
        ({"off": {"off"}, "dim": {"dim"}}, False),
        ({"off": {"off"}, "dim": {"dim", "on"}}, False),  # a choice may stand for several
        ({"off": {"on"}, "dim": {"on"}}, True),
    ],
    ids=["honoured", "one for several", "ignored"],
)
def test_states_that_only_the_filter_lists_are_asked_for(
    meant: dict[str, set[str]], is_found: bool, tmp_path: Path
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        asked = request.url.params.get("state", "all")
        shown = [{"name": name, "state": "on"} for name in ("a", "b")]
        fitting = meant.get(asked, {"on"})
        return httpx.Response(200, json=[lamp for lamp in shown if lamp["state"] in fitting])

    found = verified(listing("state", CHOICES, FREE), respond, tmp_path)
    assert found == ({"filter_honoured"} if is_found else set())


@pytest.mark.parametrize("is_ignored", [False, True])
@pytest.mark.parametrize("rooms", [("hall", "hall"), ("hall", "cellar")], ids=["alike", "other"])
def test_a_list_of_values_is_a_filter_of_the_field_of_one(
    rooms: tuple[str, str], is_ignored: bool, tmp_path: Path
) -> None:
    lamps = [{"name": name, "room": room} for name, room in zip("ab", rooms, strict=True)]

    def respond(request: httpx.Request) -> httpx.Response:
        asked = request.url.params.get_list("rooms")
        fitting = [lamp for lamp in lamps if not asked or lamp["room"] in asked]
        return httpx.Response(200, json=lamps if is_ignored else fitting)

    contract = listing("room", FREE, FREE)
    (parameter,) = contract["paths"]["/lamps"]["get"]["parameters"]
    parameter |= {"name": "rooms", "schema": {"type": "array", "items": FREE}}
    found = verified(contract, respond, tmp_path)
    assert found == ({"filter_honoured"} if is_ignored else set())


@pytest.mark.parametrize("ignored", ["", "state", "room"])
def test_a_filter_that_excludes_nothing_is_found_though_all_items_are_alike(
    ignored: str, tmp_path: Path
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        asked = {n: v for n, v in request.url.params.items() if n in ("state", "room")}
        if asked.get("state", "on") not in STATE["enum"]:
            return httpx.Response(400)
        asked.pop(ignored, None)
        return httpx.Response(200, json=[lamp for lamp in LAMPS if asked.items() <= lamp.items()])

    found = verified(CONTRACT, respond, tmp_path)
    assert found == ({"filter_honoured"} if ignored else set())


@pytest.mark.parametrize("is_ignored", [False, True])
@pytest.mark.parametrize("wire_format", [{}, {"format": "double"}], ids=["plain", "double"])
@pytest.mark.parametrize("form", [float, "{:.2f}".format], ids=["number", "text"])
def test_a_bound_of_a_decimal_number_is_asked_for(
    form: Any, wire_format: dict[str, Any], tmp_path: Path, *, is_ignored: bool
) -> None:
    """A price is written as a number, or as text: `9.50` is less than `10.00`."""
    prices = [2.5, 9.5, 10.0]

    def respond(request: httpx.Request) -> httpx.Response:
        least = float("-inf" if is_ignored else request.url.params.get("min_price", "-inf"))
        shown = [{"name": str(each), "price": form(each)} for each in prices if each >= least]
        return httpx.Response(200, json=shown)

    own = FREE if isinstance(form(1), str) else {"type": "number"}
    contract = listing("price", {"type": "number", **wire_format}, own)
    (parameter,) = contract["paths"]["/lamps"]["get"]["parameters"]
    parameter["name"] = "min_price"
    found = verified(contract, respond, tmp_path)
    assert found == ({"filter_honoured"} if is_ignored else set())


@pytest.mark.parametrize("price", [1e30, 10**30, "1e30", "1e999"])
def test_numbers_of_any_size_are_bounds(price: Any, tmp_path: Path) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[{"name": each, "price": price} for each in "ab"])

    own = FREE if isinstance(price, str) else {"type": "number"}
    contract = listing("price", {"type": "number"}, own)
    (parameter,) = contract["paths"]["/lamps"]["get"]["parameters"]
    parameter["name"] = "min_price"
    assert verified(contract, respond, tmp_path) == set()
