"""Records that an account starts with, records of a test's own, and records by the hundred."""

from typing import Any

import pytest
from deskspec_toolkit.simulator.engine.seeds import BadSeed
from deskspec_toolkit.simulator.engine.store import Collection
from simulator.engine.conftest import Serve
from simulator.engine.harbour import BERTH, START, Harbour, contract


def test_examples_seed_their_collections(harbour: Harbour) -> None:
    assert [ship["id"] for ship in harbour.got("/ships")["data"]] == [41]
    assert [flag["name"] for flag in harbour.got("/flags")["flags"]] == ["greek", "red"]


def test_a_record_that_only_others_print_is_added(harbour: Harbour) -> None:
    assert harbour.got("/berths")["berths"] == [{"id": BERTH, "name": "North"}]


def test_a_printed_record_counts_more_than_those_that_others_print(serve: Serve) -> None:
    document = contract("full")
    content = document["paths"]["/berths"]["get"]["responses"]["200"]["content"]
    printed: dict[str, Any] = {"berths": [{"id": "a" * 24, "name": "South"}], "meta": {}}
    content["application/json"]["examples"] = {"printed": {"value": printed}}
    harbour = serve(document=document)
    assert harbour.got("/berths")["berths"] == printed["berths"]
    assert harbour.got("/ships/41")["berth"] == printed["berths"][0]


def test_a_reference_to_no_record_is_one_to_the_first(harbour: Harbour) -> None:
    assert harbour.got("/ships/41")["captainId"] == "captain_07"


def test_records_of_a_test_get_defaults_and_the_next_id(harbour: Harbour) -> None:
    harbour.sim.seed("harbour", "ships", [{"name": "Swan"}, {"id": 77, "name": "Gull"}])
    assert harbour.got("/ships/42") == {"id": 42, "name": "Swan", "flags": [], "crew": []}
    assert harbour.ask("POST", "/ships", json={}).json()["id"] == 78


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("captain_09", "captain_10"),
        ("0b9f7c1e-5a52-4f0e-9d4e-6f2f3f1f7a99", "0b9f7c1e-5a52-4f0e-9d4e-6f2f3f1f7a9a"),
        ("f" * 23 + "9", "f" * 23 + "a"),
    ],
)
def test_next_id_has_the_form_of_the_last_one(first: str, second: str) -> None:
    captains = Collection("captains")
    captains.add({"id": first})
    assert captains.add({})["id"] == second


@pytest.mark.parametrize(("ids", "value", "may"), [("a", "b", True), ("a", 0, False), (1, 0, True)])
def test_a_value_of_another_kind_is_no_id(ids: int | str, value: int | str, *, may: bool) -> None:
    captains = Collection("captains")
    captains.add({"id": ids})
    assert captains.may_have(value) is may


def test_records_of_a_test_refer_to_others(harbour: Harbour) -> None:
    harbour.sim.seed("harbour", "berths", [{"id": "b" * 24, "name": "East"}])
    ships: list[dict[str, Any]] = [
        {"name": "A", "berth": {"id": "b" * 24}},
        {"name": "B", "berth": "b" * 24},
    ]
    harbour.sim.seed("harbour", "ships", ships)
    found = harbour.got("/ships?offset=1")["data"]
    assert [ship["berth"]["name"] for ship in found] == ["East", "East"]


def test_a_number_makes_copies_with_ids_names_and_addresses_of_their_own(harbour: Harbour) -> None:
    harbour.sim.seed("harbour", "ships", 1_000)
    page = harbour.got("/ships?limit=100&offset=950")
    assert (len(page["data"]), page["total"]) == (51, 1_001)
    assert len({(ship["id"], ship["name"]) for ship in page["data"]}) == 51


def test_copies_are_as_if_changed_just_now_one_second_after_the_other(harbour: Harbour) -> None:
    harbour.sim.seed("harbour", "ships", 3)
    first, *copies = harbour.got("/ships?limit=9")["data"]
    assert [ship["seenAt"] for ship in copies] == [1000 * (START - ago) for ago in (2, 1, 0)]
    ages = {(each["seenAt"] - 1000 * each["built"]) // 1000 for each in (first, *copies)}
    assert ages <= {0, 1}
    assert all(ship["launched"] > first["launched"] for ship in copies)


def test_construction_and_reset(serve: Serve) -> None:
    harbour = serve(seed={"harbour": {"ships": 2}})
    harbour.sim.seed("harbour", "ships", 3)
    harbour.ask("DELETE", "/ships/41")
    assert harbour.got("/ships")["total"] == 5
    harbour.sim.reset()
    assert [ship["id"] for ship in harbour.got("/ships")["data"]] == [41, 42, 43]


@pytest.mark.parametrize(
    ("resource", "records", "said", "place"),
    [
        (
            "boats",
            1,
            "harbour has no resource 'boats': choose from berths, captains, files",
            ("boats",),
        ),
        ("hands", 1, "harbour has no resource 'hands'", ("hands",)),
        ("ships", -1, "ships: expected a number from 0 to 1000000, not -1", ("ships",)),
        ("ships", 1_000_001, "expected a number from 0 to 1000000", ("ships",)),
        ("ships", True, "ships: expected a list of objects or their number", ("ships",)),
        ("ships", 1.5, "ships: expected a list of objects or their number", ("ships",)),
        ("ships", "3", "ships: expected a list of objects or their number", ("ships",)),
        ("ships", None, "ships: expected a list of objects or their number", ("ships",)),
        ("ships", {"name": "A"}, "ships: expected a list of objects or their number", ("ships",)),
        ("ships", [{}, "A"], r"ships\[1\]: expected an object", ("ships", "1")),
        (
            "ships",
            [{"sails": 3}],
            r"ships\[0\]: ships have no field 'sails'",
            ("ships", "0", "sails"),
        ),
        ("ships", [{"launched": "soon"}], r"ships\[0\]: expected an instant", ("ships", "0")),
        ("ships", [{"built": []}], r"ships\[0\]\.built: expected integer", ("ships", "0", "built")),
        ("ships", [{"name": 3}], r"ships\[0\]\.name: expected string", ("ships", "0", "name")),
        ("ships", [{"id": []}], r"ships\[0\]\.id: ", ("ships", "0", "id")),
        ("ships", [{"id": None}], r"ships\[0\]\.id: ", ("ships", "0", "id")),
        ("ships", [{"crew": [None]}], r"ships\[0\]\.crew", ("ships", "0", "crew")),
        ("ships", [{"berth": {}}], r"ships\[0\]\.berth", ("ships", "0", "berth")),
        ("ships", [{"berth": []}], r"ships\[0\]\.berth", ("ships", "0", "berth")),
    ],
)
def test_a_seed_that_does_not_fit_is_refused_and_changes_nothing(
    harbour: Harbour, resource: str, records: Any, said: str, place: tuple[str, ...]
) -> None:
    with pytest.raises(BadSeed, match=said) as caught:
        harbour.sim.seed("harbour", resource, records)
    assert caught.value.place == place
    assert harbour.got("/ships")["total"] == 1


def test_a_wrong_seed_at_construction_names_its_place(serve: Serve) -> None:
    with pytest.raises(BadSeed) as caught:
        serve(seed={"harbour": {"ships": [{"sails": 3}]}})
    assert caught.value.place == ("harbour", "ships", "0", "sails")
    with pytest.raises(BadSeed, match="unknown vendor 'haven': choose from harbour"):
        serve(seed={"haven": {}})
    with pytest.raises(BadSeed, match="harbour: expected resources with their records"):
        serve(seed={"harbour": [1]})
