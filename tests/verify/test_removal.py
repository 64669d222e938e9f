"""What is removed by a value that names it is gone from the list, the look-up that showed it.

The contract is a foreign one of an invented ship, whose paths do not say what is removed.
"""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

SAILOR = an_object(["name", "phone"], name=TEXT, phone=TEXT)
WATCH = an_object(["watchId", "phones"], watchId=TEXT, phones=many(TEXT))
NEW_SAILORS = an_object(["sailors"], sailors=many(SAILOR))
# The name must be that of the sailor, if one is sent.
BY_PHONE = an_object(["sailorPhoneNumber"], sailorPhoneNumber=TEXT, name=TEXT)
OF_WATCH = an_object(["watchId", "phones"], watchId=TEXT, phones=many(TEXT))
CONTRACT = invented.contract(
    "Ship",
    {
        "/crew": {"get": operation("sailors_list", many(SAILOR), tag="sailors")},
        "/crew/hire": {"post": operation("hire", None, body=NEW_SAILORS, tag="sailors")},
        "/sailor": {"delete": operation("dismiss", None, body=BY_PHONE, tag="sailors")},
        "/watches": {"get": operation("watches_list", many(WATCH), tag="watches")},
        # It takes sailors from a watch, and leaves the watch.
        "/watches/remove-sailors": {
            "delete": operation("relieve", None, body=OF_WATCH, tag="watches")
        },
    },
)


class Ship:
    def __init__(self, *, keeps: bool = False, marks: bool = False, is_late: bool = False) -> None:
        self._keeps, self._marks, self._is_late = keeps, marks, is_late
        self._dismissed: list[str] = []
        """Phone numbers of sailors that the next list still has."""
        self._sailors: dict[str, dict[str, Any]] = {"1": {"name": "Ann", "phone": "1"}}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        try:
            body = json.loads(request.content or b"{}")
        except ValueError:
            return httpx.Response(400)
        given = body if isinstance(body, dict) else {}
        match request.method, request.url.path:
            case "GET", "/crew":
                return httpx.Response(200, json=self._crew())
            case "POST", "/crew/hire" if isinstance(given.get("sailors"), list):
                for each in given["sailors"]:
                    self._sailors[each["phone"]] = each
                return httpx.Response(204)
            case "DELETE", "/sailor" if isinstance(given.get("sailorPhoneNumber"), str):
                return self._dismiss(given["sailorPhoneNumber"], given.get("name"))
            case "GET", "/watches":
                return httpx.Response(200, json=[{"watchId": "w1", "phones": []}])
            case "DELETE", "/watches/remove-sailors" if given.get("watchId") == "w1":
                return httpx.Response(204)
            case _:
                return httpx.Response(400)

    def _dismiss(self, phone: str, name: str | None) -> httpx.Response:
        if phone not in self._sailors or name not in (None, self._sailors[phone]["name"]):
            return httpx.Response(404)
        if self._marks:
            self._sailors[phone] = {**self._sailors[phone], "removedAt": "today"}
        elif self._is_late:
            self._dismissed.append(phone)
        elif not self._keeps:
            del self._sailors[phone]
        return httpx.Response(204)

    def _crew(self) -> list[dict[str, Any]]:
        listed = [*self._sailors.values()]
        for phone in self._dismissed:
            self._sailors.pop(phone, None)
        return listed


def verified(folder: Path, ship: Ship, operations: str) -> CheckResult:
    return invented.verified(folder, CONTRACT, ship, operations=operations)


def test_what_was_removed_and_is_still_listed_is_an_error(tmp_path: Path) -> None:
    result = verified(tmp_path, Ship(keeps=True), "dismiss")
    (found,) = (each for each in result.findings if each.check == "deleted_is_gone")
    assert (found.severity, found.expected) == ("error", "no such entry after removal")


@pytest.mark.parametrize("operation_id", ["dismiss", "relieve"])
def test_what_is_gone_and_what_was_only_left_is_none(operation_id: str, tmp_path: Path) -> None:
    assert "deleted_is_gone" not in checks(verified(tmp_path, Ship(), operation_id))


def test_what_is_gone_a_moment_later_is_none(tmp_path: Path) -> None:
    assert "deleted_is_gone" not in checks(verified(tmp_path, Ship(is_late=True), "dismiss"))


def test_an_entry_that_says_that_it_is_removed_is_none(tmp_path: Path) -> None:
    assert "deleted_is_gone" not in checks(verified(tmp_path, Ship(marks=True), "dismiss"))
