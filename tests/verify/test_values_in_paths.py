"""A value in a path is an id only where something says so: not the name of who is greeted."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from verify import invented
from verify.invented import TEXT, an_object, many, operation

GREETING = an_object(["text"], text=TEXT)
BOAT = an_object(["id"], id=TEXT)
BOATS = [{"id": "b1"}, {"id": "b2"}]


def without_404(read: dict[str, Any], also: str = "") -> dict[str, Any]:
    responses = {code: each for code, each in read["responses"].items() if code != "404"}
    return {**read, "responses": responses | ({also: {"description": "No."}} if also else {})}


def severities(folder: Path, paths: dict[str, Any]) -> set[tuple[str, str]]:
    """The severities of what a provider accepts that knows any name."""

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            return httpx.Response(405, headers={"allow": "GET"})
        *_, first, last = request.url.path.split("/")
        if last in ("boats", "everything"):
            return httpx.Response(200, json=BOATS)
        return httpx.Response(200, json={"id": last} if first == "boats" else {"text": last})

    result: CheckResult = invented.verified(folder, invented.contract("Port", paths), respond)
    return {(f.check, f.severity) for f in result.findings if f.severity != "info"}


@pytest.mark.parametrize("path", ["/greetings/{name}", "/sums/{a}/{b}"])
def test_any_value_may_be_right_where_nothing_says_that_it_is_an_id(
    path: str, tmp_path: Path
) -> None:
    names = " ".join(each.strip("{}") for each in path.split("/") if each.startswith("{"))
    read = operation("read", GREETING, names=names)
    assert severities(tmp_path, {path: {"get": without_404(read)}}) == set()
    for code in ("404", "4XX", "default"):
        found = severities(tmp_path, {path: {"get": without_404(read, code)}})
        assert found == {("unknown_id_accepted", "error")}


@pytest.mark.parametrize(
    ("listed", "severity"), [("/boats", "error"), ("/port/boats", "warning"), (None, None)]
)
def test_the_id_of_a_listed_item_is_known(
    listed: str | None, severity: str | None, tmp_path: Path
) -> None:
    paths = {"/boats/{id}": {"get": without_404(operation("get", BOAT, names="id"))}}
    if listed is not None:
        paths[listed] = {"get": operation("list", many(BOAT))}
    expected = set() if severity is None else {("unknown_id_accepted", severity)}
    assert severities(tmp_path, paths) == expected
