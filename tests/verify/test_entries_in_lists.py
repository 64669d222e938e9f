"""Entries of an item that only a list of something else shows are removed there.

The contract is a foreign one of an invented ship: a watch has the badges of the sailor on it.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

WATCH = an_object(
    ["id", "radioNumber", "badgeNames"], id=TEXT, radioNumber=TEXT, badgeNames=many(TEXT)
)
NUMBER = {**TEXT, "examples": ["17"]}
BADGES = an_object(["radio"], radio=NUMBER, badges=many(TEXT))
CONTRACT = invented.contract(
    "Ship",
    {
        "/watches": {"get": operation("watches_list", many(WATCH), tag="watches")},
        "/sailor/assign-badges": {
            "post": operation("assign", an_object([]), body=BADGES, tag="sailors")
        },
        "/sailor/clear-badges": {
            "post": operation("clear", an_object([]), body=BADGES, tag="sailors")
        },
        "/sailor/remove-badges": {
            "post": operation("remove", an_object([]), body=BADGES, tag="sailors")
        },
    },
)


class Ship:
    """Two sailors on watch; it may keep badges that are removed, or show those of the watch."""

    def __init__(
        self,
        *,
        keeps: bool = False,
        only_first: bool = False,
        has_own: bool = False,
        is_late: bool = False,
        order: Callable[[list[str]], list[str]] = list,
    ) -> None:
        self._keeps, self._only_first, self._has_own = keeps, only_first, has_own
        self._is_late, self._order = is_late, order
        self._shown: dict[str, list[str]] = {}
        self.badges: dict[str, list[str]] = {"16": ["cook"], "17": ["diver", "tall"]}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if (request.method, request.url.path) == ("GET", "/watches"):
            return httpx.Response(200, json=[self._watch(number) for number in self.badges])
        try:
            body = json.loads(request.content or b"{}")
            badges = self.badges[body["radio"]]
            given = body.get("badges", [])
            names = [each for each in given if isinstance(each, str)]
        except (KeyError, TypeError, ValueError, AttributeError):
            return httpx.Response(400)
        match request.method, request.url.path:
            case "POST", "/sailor/assign-badges" if names == given:
                badges += [each for each in names if each not in badges]
            case "POST", "/sailor/remove-badges" if names == given:
                gone = [] if self._keeps else names[:1] if self._only_first else names
                badges[:] = [each for each in badges if each not in gone]
            case "POST", "/sailor/clear-badges":
                badges.clear()
            case _:
                return httpx.Response(400)
        return httpx.Response(200, json={})

    def _watch(self, number: str) -> dict[str, Any]:
        badges = ["first watch"] if self._has_own else self._order(self.badges[number])
        seen = self._shown.get(number, badges) if self._is_late else badges
        self._shown[number] = badges
        return {"id": f"w{number}", "radioNumber": number, "badgeNames": seen}


def verified(folder: Path, ship: Ship) -> CheckResult:
    return invented.verified(folder, CONTRACT, ship, operations="remove")


@pytest.mark.parametrize("keeps", [True, False])
def test_entry_that_is_still_there_after_its_removal_is_an_error(
    keeps: bool, tmp_path: Path
) -> None:
    ship = Ship(keeps=keeps, only_first=not keeps)
    found = [e for e in verified(tmp_path, ship).findings if e.check == "membership_persisted"]
    assert {(each.severity, each.json_path) for each in found} == {("error", "$[].badgeNames")}


def newest_first(badges: list[str]) -> list[str]:
    return badges[::-1]


@pytest.mark.parametrize("order", [list, newest_first, sorted])
@pytest.mark.parametrize("is_late", [False, True])
def test_provider_that_removes_what_it_is_asked_to_is_right_and_keeps_its_own(
    order: Callable[[list[str]], list[str]], is_late: bool, tmp_path: Path
) -> None:
    ship = Ship(order=order, is_late=is_late)
    assert "membership_persisted" not in checks(verified(tmp_path, ship))
    own = {n: [b for b in badges if "verify" not in b] for n, badges in ship.badges.items()}
    assert own == {"16": ["cook"], "17": ["diver", "tall"]}


def test_list_of_the_same_name_that_never_showed_what_was_added_is_none(tmp_path: Path) -> None:
    ship = Ship(keeps=True, has_own=True)
    assert "membership_persisted" not in checks(verified(tmp_path, ship))
