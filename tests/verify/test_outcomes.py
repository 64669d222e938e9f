"""What a response says was done with what was sent."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

OUTCOME = an_object(["pinned", "refused"], pinned=many(TEXT), refused=many(an_object([], tag=TEXT)))


def contract(outcome: dict[str, Any]) -> dict[str, Any]:
    pinned = an_object(["tags"], tags=outcome)
    pin = operation("boats_pin", pinned, body=an_object([], tags=many(TEXT)))
    return invented.contract("Boats", {"/pin": {"post": pin}})


def verified(
    folder: Path, *, forgets: bool, refuses: bool, outcome: dict[str, Any] = OUTCOME
) -> set[str]:
    """The checks that fail at a provider of boats.

    It may pin no tag although it says so, or refuse each one.
    """

    def respond(request: httpx.Request) -> httpx.Response:
        try:
            tags = json.loads(request.content).get("tags", [])
        except (AttributeError, ValueError):
            return httpx.Response(400)
        if not isinstance(tags, list) or not all(isinstance(each, str) for each in tags):
            return httpx.Response(400)
        done = [] if forgets or refuses else tags
        refused = [{"tag": each} for each in tags] if refuses else []
        shown = {"pinned": done, "refused": refused}
        shown = {name: each for name, each in shown.items() if name in outcome["properties"]}
        return httpx.Response(200, json={"tags": shown})

    result = invented.verified(folder, contract(outcome), respond)
    return checks(result)


@pytest.mark.parametrize("refuses", [True, False])
def test_outcome_that_names_what_was_sent_is_right(refuses: bool, tmp_path: Path) -> None:
    assert verified(tmp_path, forgets=False, refuses=refuses) == set()


def test_outcome_without_what_was_sent_is_an_error(tmp_path: Path) -> None:
    found = verified(tmp_path, forgets=True, refuses=False)
    assert found == {"membership_persisted"}


def test_one_list_may_have_less_than_what_was_sent(tmp_path: Path) -> None:
    one = an_object(["pinned"], pinned=many(TEXT))
    assert verified(tmp_path, forgets=True, refuses=False, outcome=one) == set()
