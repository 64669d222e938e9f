"""What is named by what it was created with: in a path, a look-up, a filter that no item shows.

The contract is a foreign one of an invented kitchen, which documents no body of a recipe.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

PAN = an_object(["id", "name"], id=TEXT, name=TEXT)
NEW_PAN = an_object(["name", "maker"], name=TEXT, maker=TEXT)
COOK = an_object(["id", "name"], id=TEXT, name=TEXT)


def asking(read: dict[str, Any], *names: str, is_required: bool = False) -> dict[str, Any]:
    given = [{"name": n, "in": "query", "required": is_required, "schema": TEXT} for n in names]
    given[0]["examples"] = {"shown": {"value": "1"}}
    return {**read, "parameters": given}


CONTRACT = invented.contract(
    "Kitchen",
    {
        "/recipes": {"post": operation("recipes_add", None, body=an_object(["code"], code=TEXT))},
        "/recipes/known": {
            "get": asking(operation("recipes_ask", None), "code", is_required=True),
        },
        "/recipes/{code}": {"delete": operation("recipes_delete", None, names="code")},
        "/pans": {
            "get": asking(operation("pans_list", many(PAN)), "maker"),
            "post": operation("pans_add", PAN, body=NEW_PAN),
        },
        "/cook": {"get": asking(operation("cooks_get", COOK), "phone", "cookId")},
    },
)


class Kitchen:
    """Recipes, pans and one cook in memory, with a bug if one is given."""

    def __init__(self, bug: str = "") -> None:
        self._bug = bug
        self._recipes: set[str] = set()
        self._pans: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        try:
            body = json.loads(request.content or b"{}")
        except ValueError:
            return httpx.Response(400)
        given = body if isinstance(body, dict) else {}
        query = request.url.params
        match request.method, request.url.path:
            case "POST", "/recipes" if isinstance(given.get("code"), str):
                # It is known without what is around it.
                known = given["code"].strip()
                self._recipes.add(known.lower() if self._bug == "spelt otherwise" else known)
                return httpx.Response(204)
            case "GET", "/recipes/known":
                is_known = query.get("code") in self._recipes or self._bug == "knows all"
                return httpx.Response(204 if is_known else 404)
            case "DELETE", path if path.startswith("/recipes/"):
                return self._delete(path.removeprefix("/recipes/"))
            case "GET", "/pans" if "maker" in query and self._bug == "no list":
                return httpx.Response(200, json=5)
            case "GET", "/pans":
                return httpx.Response(200, json=self._shown(query.get("maker")))
            case "POST", "/pans" if {"name", "maker"} <= {
                n for n, v in given.items() if isinstance(v, str)
            }:
                kept = without_maker(given) if self._bug == "no maker" else given
                self._pans.append({"maker": "", **kept, "id": str(len(self._pans))})
                return httpx.Response(200, json=without_maker(self._pans[-1]))
            case "GET", "/cook":
                return self._cook(query)
            case _:
                return httpx.Response(400)

    def _delete(self, code: str) -> httpx.Response:
        if code not in self._recipes:
            return httpx.Response(404)
        if self._bug != "keeps":
            self._recipes.remove(code)
        return httpx.Response(204)

    def _shown(self, maker: str | None) -> list[dict[str, Any]]:
        """The pans of a maker; a word may be enough."""
        if self._bug == "any maker" or maker is None:
            return [*map(without_maker, self._pans)]
        asked = set(maker.split())
        return [without_maker(each) for each in self._pans if asked & set(each["maker"].split())]

    def _cook(self, query: Mapping[str, str]) -> httpx.Response:
        if not {"phone", "cookId"} & query.keys():
            return httpx.Response(400)
        is_known = query.get("phone", "1") == "1" and query.get("cookId", "c1") == "c1"
        is_known |= self._bug == "any cook" and "phone" not in query
        found = httpx.Response(200, json={"id": "c1", "name": "Ida"})
        return found if is_known else httpx.Response(404)


def without_maker(pan: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in pan.items() if name != "maker"}


def verified(folder: Path, operations: str, bug: str = "") -> set[str]:
    result = invented.verified(folder, CONTRACT, Kitchen(bug), operations=operations)
    return checks(result)


@pytest.mark.parametrize(
    ("bug", "operations", "check"),
    [
        ("keeps", "recipes_delete", "deleted_is_gone"),
        ("any maker", "pans_list", "filter_honoured"),
        ("no list", "*", "response_schema"),
        ("no maker", "pans_add", "created_is_readable"),
        ("any cook", "cooks_get", "unknown_id_accepted"),
    ],
)
def test_a_bug_is_found_by_what_an_item_was_created_with(
    bug: str, operations: str, check: str, tmp_path: Path
) -> None:
    assert verified(tmp_path, operations, bug) == {check}


@pytest.mark.parametrize("bug", ["", "spelt otherwise"])
def test_another_spelling_is_no_finding(bug: str, tmp_path: Path) -> None:
    assert verified(tmp_path, "*", bug) == set()


def test_a_look_up_that_knows_everything_shows_no_deletion(tmp_path: Path) -> None:
    assert verified(tmp_path, "*", "knows all") == {"unknown_id_accepted"}
