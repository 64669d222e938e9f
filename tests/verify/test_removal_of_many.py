"""What is removed by a list of ids, at once or by a job, is gone: every entry of it.

The contract is a foreign one of an invented orchard, whose trees are felled by jobs.
"""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.provider.session import ProviderSession
from verify import invented
from verify.invented import JOB, TEXT, an_object, many, operation
from verify.lab_library import checks

_TREE = an_object(["id", "name"], id=TEXT, name=TEXT)
_IDS = {"name": "ids", "in": "query", "style": "form", "explode": False, "schema": many(TEXT)}
_CONTRACT = invented.contract(
    "Orchard",
    {
        "/trees": {
            "get": operation("trees_list", many(_TREE)),
            "post": operation("trees_create", _TREE, body=an_object(["name"], name=TEXT)),
        },
        "/trees/bulk": {"delete": {**operation("trees_fell", JOB), "parameters": [_IDS]}},
        "/jobs/{id}": {"get": operation("jobs_get", JOB, names="id")},
    },
)


class _Orchard:
    """Trees in memory, with a bug if one is given."""

    def __init__(self, bug: str) -> None:
        self._bug = bug
        self._trees: dict[str, dict[str, Any]] = {}
        self._jobs: dict[str, dict[str, Any]] = {}
        self._reads = 0

    def respond(self, request: httpx.Request) -> httpx.Response:
        match request.method, request.url.path.split("/")[1:]:
            case "GET", ["trees"]:
                return httpx.Response(200, json=[*self._trees.values()])
            case "GET", ["jobs", id_] if id_ in self._jobs:
                self._reads += 1
                is_running = self._bug.startswith("later") and self._reads % 3
                job = self._jobs[id_]
                return httpx.Response(200, json={**job, "status": "queued"} if is_running else job)
            case "POST", ["trees"]:
                return self._plant(request)
            case "DELETE", ["trees", "bulk"]:
                return self._fell(request.url.params.get("ids", "").split(","))
            case _:
                return httpx.Response(404)

    def _plant(self, request: httpx.Request) -> httpx.Response:
        try:
            body = json.loads(request.content)
        except ValueError:
            body = None
        if not isinstance(body, dict) or not isinstance(body.get("name"), str) or len(body) > 1:
            return httpx.Response(400)
        tree = {"id": f"t{len(self._trees) + len(self._jobs)}", **body}
        self._trees[tree["id"]] = tree
        return httpx.Response(200, json=tree)

    def _fell(self, ids: list[str]) -> httpx.Response:
        job: dict[str, Any] = {"id": f"j{len(self._jobs)}", "status": "done", "failed": 0}
        if self._bug == "jobs are forgotten":
            return httpx.Response(200, json=job)
        job["failed"] = int(self._bug == "the job says that it failed")
        self._jobs[job["id"]] = job
        felled = {"": ids, "later": ids, "first only": ids[:1]}.get(self._bug, [])
        for id_ in felled:
            self._trees.pop(id_, None)
        return httpx.Response(200, json=job)


@pytest.mark.parametrize(
    ("bug", "is_found"),
    [
        ("", False),
        ("nothing is felled", True),
        ("first only", True),
        ("jobs are forgotten", True),
        ("later", False),
        ("later, nothing is felled", True),
        ("the job says that it failed", False),
    ],
)
def test_every_item_that_is_removed_by_a_list_of_ids_is_gone(
    bug: str, is_found: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ProviderSession, "wait", lambda session, seconds, reason: None)
    result = invented.verified(tmp_path, _CONTRACT, _Orchard(bug).respond, operations="trees_fell")
    assert checks(result) == ({"deleted_is_gone"} if is_found else set())
