"""A page size that a foreign contract types as text is one, if its description says how many."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

SHELLS = [{"id": f"s{number}"} for number in range(5)]


def verified(
    name: str, description: str, folder: Path, *, is_kept: bool, pages: tuple[Any, ...] = ()
) -> set[str]:
    """The checks that fail at a provider of shells that keeps to a number, or passes over it."""
    page = an_object(["shells"], shells=many(an_object(["id"], id=TEXT)))
    size = {"name": name, "in": "query", "description": description, "schema": {"type": "string"}}
    read = {**operation("shells_list", page), "parameters": [size, *pages]}

    def respond(request: httpx.Request) -> httpx.Response:
        given = request.url.params.get(name, "")
        size = max(int(given), 1) if given.isdecimal() and is_kept else len(SHELLS)
        first = 2 * (int(request.url.params.get("page", 1)) - 1) if pages else 0
        shells = SHELLS[first : first + 2] if pages else SHELLS[:size]
        return httpx.Response(200, json={"shells": shells})

    contract = invented.contract("Beach", {"/shells": {"get": read}})
    return checks(invented.verified(folder, contract, respond))


@pytest.mark.parametrize("is_kept", [True, False])
@pytest.mark.parametrize("description", ["How many shells.", "The maximum number of shells."])
def test_a_limit_that_is_text_is_kept_to(description: str, is_kept: bool, tmp_path: Path) -> None:
    found = verified("limit", description, tmp_path, is_kept=is_kept)
    assert found == (set() if is_kept else {"limit_honoured"})


@pytest.mark.parametrize(
    ("name", "description"),
    [("limit", "Up to which shore."), ("count", "The number of shells."), ("shore", "How many.")],
    ids=["no number", "a weak name without pages", "another name"],
)
def test_another_text_is_no_limit(name: str, description: str, tmp_path: Path) -> None:
    assert verified(name, description, tmp_path, is_kept=False) == set()


def test_a_text_that_asks_to_count_is_no_limit_of_pages(tmp_path: Path) -> None:
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    description = "Whether to return the number of all shells, too."
    assert verified("count", description, tmp_path, is_kept=False, pages=(page,)) == set()
