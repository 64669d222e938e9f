"""What is asked for beside the result comes, and is compared with the contract."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

LISTED: dict[str, Any] = {"type": "string", "enum": ["none", "sailors"]}
DESCRIBED: dict[str, Any] = {**TEXT, "description": "What comes beside, sailors for example."}
SAILOR: dict[str, Any] = {"$ref": "#/components/schemas/Sailor"}
PORT: dict[str, Any] = {"$ref": "#/components/schemas/Port"}


def verified(
    folder: Path,
    include: dict[str, Any],
    included: list[Any] | None,
    entry: dict[str, Any] = SAILOR,
) -> set[str]:
    """The checks that fail at a provider of boats, and of what it includes, if it does."""
    page = an_object(["data"], data=many(an_object(["id"], id=TEXT)), included=many(entry))

    def respond(request: httpx.Request) -> httpx.Response:
        is_asked = request.url.params.get("include") == "sailors" and included is not None
        beside = {"included": included} if is_asked else {}
        return httpx.Response(200, json={"data": [{"id": "b1"}], **beside})

    contract = invented.contract(
        "Boats",
        {
            "/boats": {
                "get": {
                    **operation("boats_list", page),
                    "parameters": [{"name": "include", "in": "query", "schema": include}],
                }
            },
        },
        components={
            "schemas": {name: an_object(["id"], id=TEXT) for name in ("Sailor", "Port")},
        },
    )
    result = invented.verified(folder, contract, respond)
    return checks(result)


@pytest.mark.parametrize("include", [LISTED, DESCRIBED])
def test_what_is_included_as_documented_is_right(include: dict[str, Any], tmp_path: Path) -> None:
    assert verified(tmp_path, include, [{"id": "s1"}]) == set()


@pytest.mark.parametrize("include", [LISTED, DESCRIBED])
def test_what_is_included_is_compared_with_the_contract(
    include: dict[str, Any], tmp_path: Path
) -> None:
    assert verified(tmp_path, include, [{"id": None}]) == {"response_schema"}


@pytest.mark.parametrize("word", ["oneOf", "anyOf"])
def test_what_is_included_may_be_of_several_kinds(word: str, tmp_path: Path) -> None:
    entry = {word: [PORT, SAILOR]}
    assert verified(tmp_path, DESCRIBED, [{"id": None}], entry) == {"response_schema"}


def test_resources_that_are_asked_for_are_included_if_only_as_an_empty_list(
    tmp_path: Path,
) -> None:
    assert verified(tmp_path, LISTED, None) == {"filter_honoured"}
    assert verified(tmp_path, LISTED, []) == set()


def test_a_word_of_a_description_may_mean_another_thing(tmp_path: Path) -> None:
    assert verified(tmp_path, DESCRIBED, None) == set()
