"""Cursors of several parts, and links, of foreign contracts: pages are followed as named."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from verify import invented
from verify.lab_library import checks

EVENTS = [{"id": number, "at": f"2026-01-{number:02}"} for number in range(1, 9)]
EVENT = {
    "type": "object",
    "required": ["id", "at"],
    "properties": {"id": {"type": "integer"}, "at": {"type": "string", "format": "date"}},
}
NUMBER, DAY = {"type": ["integer", "null"]}, {"type": ["string", "null"]}
SIZE = {
    "name": "limit",
    "in": "query",
    "schema": {"type": "integer", "minimum": 1, "maximum": 50, "default": 3},
}


def query(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema}


PAGES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "below next": (
        {"next": {"type": ["object", "null"], "properties": {"id": NUMBER, "at": DAY}}},
        ["last_id", "last_at"],
    ),
    "side by side": ({"next_id": NUMBER, "next_at": DAY}, ["afterId", "afterAt"]),
    "in the meta": (
        {
            "meta": {
                "type": "object",
                "properties": {
                    "cursor": {"type": "object", "properties": {"id": NUMBER, "at": DAY}}
                },
            }
        },
        ["cursor_id", "cursor_at"],
    ),
    "below next by the names of the parameters": (
        {
            "next": {
                "anyOf": [
                    {"type": "object", "properties": {"after_id": NUMBER, "after_at": DAY}},
                    {"type": "null"},
                ]
            }
        },
        ["after_id", "after_at"],
    ),
    "by the names of the parameters": (
        {"after_id": NUMBER, "after_at": DAY},
        ["after_id", "after_at"],
    ),
    "side by side before the names of the parameters": (
        {"next_after_id": NUMBER, "next_after_at": DAY},
        ["after_id", "after_at"],
    ),
    "below next by names without a beginning": (
        {"next": {"type": ["object", "null"], "properties": {"id": NUMBER, "at": DAY}}},
        ["id", "at"],
    ),
    "a link of HAL": (
        {
            "_links": {
                "type": "object",
                "properties": {
                    "next": {"type": "object", "properties": {"href": {"type": "string"}}}
                },
            }
        },
        ["from_id", "from_at"],
    ),
}
"""Where a page has the next one, and which parameters take it."""


def contract(kind: str) -> dict[str, Any]:
    fields, (id_, at) = PAGES[kind]
    page = {
        "type": "object",
        "required": ["events"],
        "properties": {"events": {"type": "array", "items": EVENT}, **fields},
    }
    content = {"application/json": {"schema": page}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Events", "version": "1"},
        "paths": {
            "/events": {
                "get": {
                    "operationId": "listEvents",
                    "parameters": [
                        SIZE,
                        query(id_, {"type": "integer"}),
                        query(at, {"type": "string", "format": "date"}),
                    ],
                    "responses": {
                        "200": {"description": "Events.", "content": content},
                        "400": {"description": "It is refused."},
                    },
                }
            }
        },
    }


class Events:
    """Events in pages, with a bug if one is given."""

    def __init__(self, kind: str, bug: str = "") -> None:
        self._kind = kind
        self._bug = bug

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path != "/events":
            return httpx.Response(404)
        if request.method != "GET":
            return httpx.Response(405, headers={"allow": "GET"})
        given = dict(request.url.params)
        id_, at = PAGES[self._kind][1]
        if given.keys() - {"limit", id_, at} or ((id_ in given) != (at in given)):
            return httpx.Response(400)
        if not given.get("limit", "3").isdigit() or not 1 <= int(given.get("limit", "3")) <= 50:
            return httpx.Response(400)
        start = 0
        if id_ in given:
            known = [each["id"] for each in EVENTS if each["at"] == given[at]]
            if self._bug == "the next page is refused" or not given[id_].isdigit():
                return httpx.Response(400)
            if int(given[id_]) not in known:
                return httpx.Response(400)
            start = int(given[id_]) - (2 if self._bug == "pages overlap" else 0)
        size = int(given.get("limit", "3"))
        page = EVENTS[start : start + size]
        last = page[-1] if page and start + size < len(EVENTS) else None
        return httpx.Response(200, json={"events": page, **self._next(last, size)})

    def _next(self, last: Any, size: int) -> dict[str, Any]:
        cursor = last or {"id": None, "at": None}
        match self._kind:
            case "below next":
                return {"next": last}
            case "side by side":
                return {"next_id": cursor["id"], "next_at": cursor["at"]}
            case "in the meta":
                return {"meta": {"cursor": cursor}}
            case "below next by the names of the parameters":
                return {"next": last and {"after_id": last["id"], "after_at": last["at"]}}
            case "by the names of the parameters":
                return {"after_id": cursor["id"], "after_at": cursor["at"]}
            case "side by side before the names of the parameters":
                return {"next_after_id": cursor["id"], "next_after_at": cursor["at"]}
            case "below next by names without a beginning":
                return {"next": last}
            case _:
                href = f"/events?limit={size}&from_id={cursor['id']}&from_at={cursor['at']}"
                return {"_links": {"next": {"href": href}} if last else {}}


def verified(folder: Path, kind: str, bug: str = "", *, examples: int = 0) -> CheckResult:
    return invented.verified(folder, contract(kind), Events(kind, bug), examples=examples)


@pytest.mark.parametrize("kind", PAGES)
def test_an_honest_list_has_no_finding(kind: str, tmp_path: Path) -> None:
    assert checks(verified(tmp_path, kind, examples=3)) <= {"positive_data_refused"}


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize(
    ("bug", "expected", "seen"),
    [
        ("the next page is refused", "the page that the one before names", "400"),
        ("pages overlap", "each item on one page", "an item on two pages"),
    ],
)
def test_a_bug_of_the_pages_is_an_error(
    kind: str, bug: str, expected: str, seen: str, tmp_path: Path
) -> None:
    found = verified(tmp_path, kind, bug).findings
    errors = {(f.check, f.expected, f.seen) for f in found if f.severity == "error"}
    assert ("pages", expected, seen) in errors
