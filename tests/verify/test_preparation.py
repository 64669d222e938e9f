"""What a read needs is created by the contract's own operations, and what was written is read back
by whatever shows it.

The contract is a foreign one of an invented workshop, and the provider imports nothing of ours.
"""

import itertools
import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.provider.session import ProviderSession
from verify import invented
from verify.invented import JOB, TEXT, an_object, many, operation
from verify.lab_library import checks

KEY = "Bearer workshop"
FINISH = {"type": "string", "enum": ["plain", "oiled", "painted"]}


MEMBER = an_object(["id", "name", "badge"], id=TEXT, name=TEXT, badge={"type": ["string", "null"]})
PIECE = an_object(["id", "title", "finish"], id=TEXT, title=TEXT, finish=FINISH)
HOOK = an_object(["hookId", "name"], hookId=TEXT, name=TEXT)
NOTICE = an_object(["noticeId"], noticeId=TEXT, memberId=TEXT)
BENCH = an_object(["id", "name"], id=TEXT, name=TEXT, settings={"type": "object"})
TOOL = an_object(["id", "name"], id=TEXT, name=TEXT)
REPAIR = an_object(["id", "memberId"], id=TEXT, memberId=TEXT)
NEW_REPAIR = an_object(["text", "memberId"], text=TEXT, memberId=TEXT)
ORDER = an_object(["orderId", "text"], orderId=TEXT, text=TEXT)
NEW_ORDER = an_object(["text"], text=TEXT)
UUID = {"type": "string", "format": "uuid", "description": "Id of the notice, or the member."}
# A notice may have an id of the caller's own; one to nobody goes to the first member.
NEW_NOTICE = an_object(["text"], text=TEXT, noticeId=UUID, memberId=UUID)
NEW_MEMBER = an_object(["name"], name=TEXT, badge=TEXT)
NEW_PIECE = an_object(["title"], title=TEXT, finish=FINISH)
CHANGED_PIECES: dict[str, Any] = {"type": "array", "items": an_object(["id"], id=TEXT, title=TEXT)}


CONTRACT = invented.contract(
    "Workshop",
    {
        "/members": {
            "get": operation("members_list", many(MEMBER)),
            "post": operation("members_create", MEMBER, body=NEW_MEMBER),
        },
        "/members/{id}": {
            "get": operation("members_get", MEMBER, names="id"),
            "delete": operation("members_delete", None, names="id"),
        },
        "/members/badge={badge}": {
            "get": operation("members_get_by_badge", MEMBER, names="badge"),
        },
        "/members/{id}/pieces": {
            "get": operation("pieces_list", many(PIECE), names="id"),
            "post": operation("pieces_create", PIECE, body=NEW_PIECE, names="id"),
        },
        "/pieces/{id}": {
            "get": operation("pieces_get", PIECE, names="id"),
            "delete": operation("pieces_delete", None, names="id"),
        },
        "/pieces/bulk": {"put": operation("pieces_change_many", JOB, body=CHANGED_PIECES)},
        "/members/{id}/orders": {
            "get": operation("orders_list", many(ORDER), names="id"),
            "post": operation("orders_create", ORDER, body=NEW_ORDER, names="id"),
        },
        "/orders/{orderId}": {
            "put": operation("orders_replace", ORDER, body=NEW_ORDER, names="orderId"),
            "delete": operation("orders_delete", None, names="orderId"),
        },
        "/jobs/{id}": {"get": operation("jobs_get", JOB, names="id")},
        "/hook/register": {
            "post": operation(
                "hooks_create",
                an_object(["ok"], ok={"type": "boolean"}),
                body=an_object(["name"], name=TEXT),
                tag="hooks",
            )
        },
        "/hooks": {"get": operation("hooks_list", many(HOOK), tag="hooks")},
        "/notice/send": {
            "post": operation("notices_send", NOTICE, body=NEW_NOTICE, tag="notices"),
        },
        "/notice/status": {
            "get": {
                **operation("notices_get_status", NOTICE, tag="notices"),
                "parameters": [
                    {"name": "noticeId", "in": "query", "required": True, "schema": TEXT}
                ],
            }
        },
        "/benches": {
            "get": operation("benches_list", many(BENCH)),
            "post": operation("benches_create", BENCH, body=an_object(["name"], name=TEXT)),
        },
        "/benches/{id}": {
            "get": operation("benches_get", BENCH, names="id"),
            "patch": operation(
                "benches_change",
                BENCH,
                body=an_object([], name=TEXT, settings={"type": "object"}),
                names="id",
            ),
        },
        # A tool on a bench, and a tool that can be bought: each kind counts its own.
        "/benches/{id}/tools": {
            "post": operation("tools_add", TOOL, body=an_object(["name"], name=TEXT), names="id")
        },
        "/benches/{id}/tools/{toolId}": {
            "delete": operation("tools_remove", None, names="id toolId")
        },
        "/tools": {"get": operation("tools_list", many(TOOL))},
        "/tools/{toolId}": {"get": operation("tools_get", TOOL, names="toolId")},
        "/repairs": {
            "post": operation("repairs_create", REPAIR, body=NEW_REPAIR, tag="repairs"),
        },
        "/bill": {
            "get": {
                **operation("repairs_get_bill", NOTICE, tag="repairs"),
                "parameters": [
                    {"name": "memberId", "in": "query", "required": True, "schema": TEXT}
                ],
            }
        },
        "/hook/deregister": {
            "delete": operation(
                "hooks_delete", None, body=an_object(["hookId"], hookId=TEXT), tag="hooks"
            )
        },
    },
    security=[{"key": []}],
    components={"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
)


class Workshop:
    """Members with their pieces, hooks and jobs in memory, with a bug if one is given."""

    def __init__(self, bug: str = "") -> None:
        self._bug = bug
        self._ids = (f"w{number}" for number in itertools.count(1))
        self._members = {"m1": {"id": "m1", "name": "Ida", "badge": None}}
        self._pieces: dict[str, tuple[str, dict[str, Any]]] = {}
        self._hooks: dict[str, str] = {}
        self._notices: set[str] = set()
        self._jobs: dict[str, dict[str, Any]] = {}
        self._benches: dict[str, dict[str, Any]] = {}
        self._tools: list[tuple[str, str]] = []
        self._is_later = False
        self._gone: dict[str, Any] | None = None
        self._orders: dict[str, tuple[str, dict[str, Any]]] = {}

    def pass_time(self, seconds: float) -> None:
        """What takes a moment is done."""
        self._is_later = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        steps = request.url.path.strip("/").split("/")
        is_open = self._bug == "hooks go without a key" and steps == ["hook", "deregister"]
        if request.headers.get("authorization") != KEY and not is_open:
            return httpx.Response(401)
        try:
            body = json.loads(request.content or b"null")
        except ValueError:
            return httpx.Response(400)
        match request.method, steps:
            case "GET", ["members"]:
                return httpx.Response(200, json=[*self._members.values()])
            case "POST", ["members"]:
                return self._new_member(body)
            case "GET", ["members", named] if named.startswith("badge="):
                return self._by_badge(named.removeprefix("badge="))
            case "GET", ["members", id_]:
                return self._shown(self._members.get(id_))
            case "DELETE", ["members", id_] if id_ in self._members:
                self._gone = self._members.pop(id_)
                return httpx.Response(204)
            case "GET" | "POST", ["members", id_, "orders"] if id_ in self._members:
                return self._of_orders(request.method, id_, body)
            case "PUT" | "DELETE", ["orders", id_] if id_ in self._orders:
                return self._of_orders(request.method, id_, body)
            case "GET", ["members", id_, "pieces"] if id_ in self._members:
                own = [piece for of, piece in self._pieces.values() if of == id_]
                return httpx.Response(200, json=own)
            case "POST", ["members", id_, "pieces"] if id_ in self._members:
                return self._new_piece(id_, body)
            case "PUT", ["pieces", "bulk"]:
                return self._change(body)
            case "GET", ["pieces", id_]:
                return self._shown(self._pieces.get(id_, ("", None))[1])
            case "DELETE", ["pieces", id_] if id_ in self._pieces:
                if self._bug != "deleted pieces stay":
                    del self._pieces[id_]
                return httpx.Response(204)
            case "GET", ["jobs", id_]:
                return self._shown(self._jobs.get(id_))
            case "POST", ["notice", "send"]:
                return self._of_notices(request, body)
            case "GET", ["notice", "status"]:
                return self._of_notices(request, body)
            case _, ["benches" | "tools" | "repairs" | "bill", *_]:
                return self._of_benches(request, steps, body)
            case _:
                return self._of_hooks(request.method, steps, body)

    def _of_orders(self, method: str, id_: str, body: Any) -> httpx.Response:
        if method == "GET":
            own = [order for of, order in self._orders.values() if of == id_]
            return httpx.Response(200, json=own)
        if method == "DELETE":
            if self._bug != "lists keep orders":
                del self._orders[id_]
            return httpx.Response(204)
        if not _fits(body, NEW_ORDER):
            return httpx.Response(400)
        if method == "POST":
            order = {**body, "orderId": next(self._ids)}
            self._orders[order["orderId"]] = id_, order
            return self._shown(order)
        if self._bug != "orders stay":
            self._orders[id_][1].update(body)
        return self._shown({**self._orders[id_][1], **body})

    def _of_hooks(self, method: str, steps: list[str], body: Any) -> httpx.Response:
        given = body if isinstance(body, dict) else {}
        match method, steps:
            case "GET", ["hooks"]:
                hooks = [{"hookId": id_, "name": name} for id_, name in self._hooks.items()]
                is_double = self._bug == "hooks are listed twice"
                return httpx.Response(200, json=hooks * (2 if is_double else 1))
            case "POST", ["hook", "register"]:
                if not _fits(body, an_object(["name"], name=TEXT)):
                    return httpx.Response(400)
                self._hooks[next(self._ids)] = given["name"]
                return httpx.Response(200, json={"ok": True})
            case "DELETE", ["hook", "deregister"]:
                if not _fits(body, an_object(["hookId"], hookId=TEXT)):
                    return httpx.Response(400)
                is_known = self._hooks.pop(given["hookId"], None) is not None
                return httpx.Response(204 if is_known else 404)
            case _:
                return httpx.Response(404)

    def _of_notices(self, request: httpx.Request, body: Any) -> httpx.Response:
        id_ = request.url.params.get("noticeId", "")
        if request.method == "GET":
            shown = (
                min(self._notices, default=id_) if self._bug == "every notice is the first" else id_
            )
            found = {"noticeId": shown} if id_ in self._notices and not self._is_later else None
            return self._shown(found) if id_ else httpx.Response(400)
        if not _fits(body, NEW_NOTICE):
            return httpx.Response(400)
        own = None if self._bug == "notices are renamed" else body.get("noticeId")
        made = own or next(self._ids)
        kept = {"notices are forgotten": None, "own notices are forgotten": own is None}
        if kept.get(self._bug, True):
            self._notices.add(made)
        self._is_later = self._bug == "notices take a moment"
        return self._shown({"noticeId": made, "memberId": "m1"})

    def _of_benches(self, request: httpx.Request, steps: list[str], body: Any) -> httpx.Response:
        is_named = _fits(body, an_object(["name"], name=TEXT))
        match request.method, steps:
            case "GET", ["benches"]:
                return httpx.Response(200, json=[*self._benches.values()])
            case "POST", ["benches"] if is_named:
                made = {"id": next(self._ids), "settings": {"light": True}, **body}
                self._benches[made["id"]] = made
                return self._shown(made)
            case "GET", ["benches", id_]:
                return self._shown(self._benches.get(id_))
            case "PATCH", ["benches", id_] if id_ in self._benches:
                return self._change_bench(self._benches[id_], body)
            case "POST", ["benches", id_, "tools"] if id_ in self._benches and is_named:
                self._tools.append((id_, f"{len(self._tools) + 1}"))
                return self._shown({"id": self._tools[-1][1], "name": body["name"]})
            case "DELETE", ["benches", id_, "tools", tool] if (id_, tool) in self._tools:
                self._tools[int(tool) - 1] = ("", tool)
                return httpx.Response(204)
            case "GET", ["tools"]:
                sold = [{"id": f"{number}", "name": f"Plane {number}"} for number in range(1, 40)]
                return httpx.Response(200, json=sold)
            case "GET", ["tools", id_] if id_ in map(str, range(1, 40)):
                return self._shown({"id": id_, "name": f"Plane {id_}"})
            case "POST", ["repairs"] if _fits(body, NEW_REPAIR):
                return self._shown({"id": next(self._ids), "memberId": body["memberId"]})
            case "GET", ["bill"] if request.url.params.get("memberId"):
                is_billed = request.url.params.get("memberId") == "m1"
                return self._shown({"noticeId": "n1"} if is_billed else None)
            case ("POST", _) | ("GET", ["bill"]):
                return httpx.Response(404 if steps[2:] and not is_named else 400)
            case _:
                return httpx.Response(404)

    def _change_bench(self, bench: dict[str, Any], body: Any) -> httpx.Response:
        given = body if isinstance(body, dict) else {"settings": None}
        settings: Any = given.get("settings", {})
        rest = {name: value for name, value in given.items() if name != "settings"}
        is_light = isinstance(settings, dict) and isinstance(settings.get("light", True), bool)
        if not is_light or not _fits(rest, an_object([], name=TEXT)):
            return httpx.Response(400)
        if self._bug != "settings stay" and "light" in settings:  # other names mean nothing here
            bench["settings"] = {"light": settings["light"]}
        bench.update(rest)
        return self._shown(bench)

    def _new_member(self, body: Any) -> httpx.Response:
        if not _fits(body, NEW_MEMBER):
            return httpx.Response(400)
        member = {"badge": None, **body, "id": next(self._ids)}
        self._members[member["id"]] = member
        return self._shown(member)

    def _by_badge(self, badge: str) -> httpx.Response:
        everyone = [*self._members.values()]
        if self._bug == "badges outlive members" and self._gone is not None:
            everyone.append(self._gone)
        found = next((each for each in everyone if each["badge"] == badge), None)
        if found is not None and self._bug == "badges rename":
            found = {"id": found["id"], "Name": found["name"], "badge": badge}
        return self._shown(found)

    def _new_piece(self, owner: str, body: Any) -> httpx.Response:
        if not _fits(body, NEW_PIECE):
            return httpx.Response(400)
        piece = {"finish": "plain", **body, "id": next(self._ids)}
        kept = {**piece, "finish": "plain"} if self._bug == "finishes are forgotten" else piece
        self._pieces[piece["id"]] = owner, kept
        return self._shown(piece)

    def _change(self, body: Any) -> httpx.Response:
        changes: list[Any] = body if isinstance(body, list) else [None]
        if not all(_fits(each, CHANGED_PIECES["items"]) for each in changes):
            return httpx.Response(400)
        failed = 0
        for each in changes:
            if each["id"] not in self._pieces:
                failed += 1
            elif self._bug != "jobs change nothing":
                self._pieces[each["id"]][1].update(each)
        job: dict[str, Any] = {"id": next(self._ids), "status": "done", "failed": failed}
        if self._bug != "jobs are forgotten":
            self._jobs[job["id"]] = job
        return self._shown(job)

    @staticmethod
    def _shown(item: Any) -> httpx.Response:
        return httpx.Response(404) if item is None else httpx.Response(200, json=item)


def _fits(body: Any, schema: Any) -> bool:
    """Whether a body has the required fields, and texts and choices only."""
    if not isinstance(body, dict) or not set(schema["required"]) <= body.keys():
        return False
    known = schema["properties"]
    return all(
        name in known
        and isinstance(value, str)
        and len(value) <= 60
        and (
            known[name] is not UUID
            or re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", value)
        )
        and value in known[name].get("enum", [value])
        for name, value in body.items()
    )


def verified(folder: Path, bug: str = "", operations: str = "*", examples: int = 0) -> CheckResult:
    return verified_at(Workshop(bug), folder, operations, examples)


def verified_at(
    workshop: Workshop, folder: Path, operations: str = "*", examples: int = 0
) -> CheckResult:
    return invented.verified(
        folder,
        CONTRACT,
        workshop,
        headers=[f"Authorization: {KEY}"],
        operations=operations,
        examples=examples,
    )


def test_an_honest_workshop_has_no_finding_and_every_operation_succeeds(tmp_path: Path) -> None:
    result = verified(tmp_path, examples=3)
    assert checks(result) == set()
    assert "never_succeeded" not in {f.check for f in result.findings}


@pytest.mark.parametrize(
    ("bug", "operation_id", "check"),
    [
        ("badges rename", "members_get_by_badge", "response_schema"),
        ("finishes are forgotten", "pieces_create", "created_is_readable"),
        ("deleted pieces stay", "pieces_delete", "deleted_is_gone"),
        ("jobs change nothing", "pieces_change_many", "update_persisted"),
        ("jobs are forgotten", "pieces_change_many", "update_persisted"),
        ("hooks go without a key", "hooks_delete", "missing_auth"),
        ("hooks are listed twice", "hooks_list", "duplicate_items"),
        ("notices are forgotten", "notices_send", "created_is_readable"),
        ("notices are renamed", "notices_send", "created_is_readable"),
        ("own notices are forgotten", "notices_send", "created_is_readable"),
        ("every notice is the first", "notices_get_status", "created_is_readable"),
        ("settings stay", "benches_change", "update_persisted"),
        ("badges outlive members", "members_get_by_badge", "deleted_is_gone"),
        ("badges outlive members", "members_delete", "deleted_is_gone"),
        ("lists keep orders", "orders_delete", "deleted_is_gone"),
        ("lists keep orders", "orders_list", "deleted_is_gone"),
        ("orders stay", "orders_replace", "replacement_persisted"),
    ],
)
def test_a_bug_is_an_error_though_only_its_operation_is_verified(
    bug: str, operation_id: str, check: str, tmp_path: Path
) -> None:
    found = verified(tmp_path, bug, operation_id).findings
    errors = {(f.operation_id, f.check) for f in found if f.severity == "error"}
    assert (operation_id, check) in errors


@pytest.mark.parametrize(
    "operation_id", ["members_get_by_badge", "pieces_list", "pieces_delete", "hooks_delete"]
)
def test_what_an_operation_needs_is_created_first(operation_id: str, tmp_path: Path) -> None:
    result = verified(tmp_path, operations=operation_id)
    assert checks(result) == set()
    assert "never_succeeded" not in {f.check for f in result.findings}


def test_an_id_that_is_known_a_moment_later_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    workshop = Workshop("notices take a moment")

    def wait(session: ProviderSession, seconds: float, reason: str) -> None:
        waited.append(seconds)
        workshop.pass_time(seconds)

    monkeypatch.setattr(ProviderSession, "wait", wait)
    assert checks(verified_at(workshop, tmp_path, "notices_send")) == set()
    assert len(waited) == 2  # for an id of the workshop, and for one of the caller's own
    waited.clear()
    assert checks(verified(tmp_path, "notices are forgotten", "notices_send")) == {
        "created_is_readable"
    }
    of_each = waited[: len(waited) // 2]
    assert waited == sorted(of_each) * 2
    assert len(of_each) > 2
