"""A change is sent in the form in which the provider takes it, so that it can be read back.

The contract is a foreign one of an invented depot: a change of a crate says its label again, and
who replaces a crate says why, and may say which revision of it was read.
"""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

_NUMBER = {"type": "integer", "minimum": 0}
_CRATE = an_object(
    ["id", "label", "weight", "revision"], id=TEXT, label=TEXT, weight=_NUMBER, revision=_NUMBER
)
_NEW = an_object(["label"], label=TEXT, weight=_NUMBER)
_WHOLE = an_object(["label"], label=TEXT, weight=_NUMBER, revision=_NUMBER)
_REASON = {"name": "reason", "in": "query", "required": True, "schema": TEXT}
_REPLACE = operation("crates_replace", _CRATE, body=_WHOLE, names="id")
_REPLACE["parameters"] = [*_REPLACE["parameters"], _REASON]
_REPLACE["responses"]["409"] = {"description": "It is another revision."}
_CONTRACT = invented.contract(
    "Depot",
    {
        "/crates": {
            "get": operation("crates_list", many(_CRATE)),
            "post": operation("crates_create", _CRATE, body=_NEW),
        },
        "/crates/{id}": {
            "get": operation("crates_get", _CRATE, names="id"),
            "patch": operation("crates_change", _CRATE, body=_NEW, names="id"),
            "put": _REPLACE,
        },
    },
)


class _Depot:
    """Crates in memory; what is forgotten is shown in the response to the change alone."""

    def __init__(self, forgets: str) -> None:
        self._forgets = forgets
        self._crates: dict[str, dict[str, Any]] = {}

    def respond(self, request: httpx.Request) -> httpx.Response:
        try:
            body = json.loads(request.content or b"{}")
        except ValueError:
            body = None
        if not isinstance(body, dict) or (request.method != "GET" and not _fits(body)):
            return httpx.Response(400)
        match request.method, request.url.path.split("/")[1:]:
            case "GET", ["crates"]:
                return httpx.Response(200, json=[*self._crates.values()])
            case "POST", ["crates"] if "revision" not in body:
                id_ = f"c{len(self._crates)}"
                self._crates[id_] = {"id": id_, "weight": 0, "revision": 0, **body}
                return httpx.Response(200, json=self._crates[id_])
            case method, ["crates", id_] if id_ in self._crates:
                crate = self._crates[id_]
                return (
                    httpx.Response(200, json=crate) if method == "GET" else self._of(request, body)
                )
            case _:
                return httpx.Response(404)

    def _of(self, request: httpx.Request, body: dict[str, Any]) -> httpx.Response:
        id_ = request.url.path.rpartition("/")[2]
        crate = self._crates[id_]
        is_patch = request.method == "PATCH"
        if "revision" in body if is_patch else not request.url.params.get("reason"):
            return httpx.Response(400)
        if body.get("revision", crate["revision"]) != crate["revision"]:
            return httpx.Response(409)
        old = crate if is_patch else {"id": id_, "weight": 0}
        changed = {**old, **body, "revision": crate["revision"] + 1}
        if self._forgets != request.method:
            self._crates[id_] = changed
        return httpx.Response(200, json=changed)


def _fits(body: dict[str, Any]) -> bool:
    numbers = {name: value for name, value in body.items() if name in ("weight", "revision")}
    is_label = isinstance(body.get("label"), str) and len(body) == 1 + len(numbers)
    return is_label and all(type(each) is int and each >= 0 for each in numbers.values())


@pytest.mark.parametrize(
    ("forgets", "operation_id", "expected"),
    [
        ("", "*", set()),
        ("PATCH", "crates_change", {"update_persisted"}),
        ("PUT", "crates_replace", {"replacement_persisted"}),
    ],
)
def test_a_change_that_is_forgotten_is_an_error(
    forgets: str, operation_id: str, expected: set[str], tmp_path: Path
) -> None:
    result = invented.verified(
        tmp_path, _CONTRACT, _Depot(forgets).respond, operations=operation_id
    )
    assert checks(result) == expected
