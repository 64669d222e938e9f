"""What is created without an id in the response is in its list: one item, or many at once.

The contract is a foreign one of an invented theatre, whose responses say only that it is done. Many
seats can be checked, too, which adds none.
"""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.provider.session import ProviderSession
from verify import invented
from verify.invented import TEXT, Respond, an_object, many, operation
from verify.lab_library import checks

_SEAT = an_object(["seatId", "label", "row"], seatId=TEXT, label=TEXT, row=TEXT)
_NEW = an_object(["label", "row"], label=TEXT, row=TEXT)
_PLAY = an_object(["title"], title=TEXT)
_DONE = an_object(["rejected"], rejected=many(TEXT))
_NEW_TICKETS = an_object(["tickets"], tickets=many(an_object(["holder"], holder=TEXT)))
_CONTRACT = invented.contract(
    "Theatre",
    {
        "/seats": {
            "get": {
                **operation("seats_list", many(_SEAT)),
                "parameters": [{"name": "row", "in": "query", "schema": TEXT}],
            },
            "post": operation("seats_create", _DONE, body=_NEW),
        },
        "/seats/bulk": {"post": operation("seats_create_many", _DONE, body=many(_NEW))},
        "/seats/check": {"post": operation("seats_check", _DONE, body=many(_NEW))},
        "/box": {"get": operation("tickets_list", many(an_object(["holder"], holder=TEXT)))},
        # A play is one of a company, or of none: no list has the latter.
        "/companies": {"get": operation("companies_list", many(an_object(["id"], id=TEXT)))},
        "/companies/{id}/plays": {"get": operation("plays_list", many(_PLAY), names="id")},
        "/play": {"post": operation("plays_create", _DONE, body=_PLAY)},
        "/box/tickets": {"post": operation("tickets_create", _DONE, body=_NEW_TICKETS)},
    },
)


class _Theatre:
    """Seats and tickets in memory.

    It may forget what is added at a path, reject it, list it only for its row, or a moment later.
    """

    def __init__(
        self,
        *,
        forgets: str = "nothing",
        rejects: bool = False,
        hides: bool = False,
        is_slow: bool = False,
    ) -> None:
        self._forgets, self._rejects, self._hides = forgets, rejects, hides
        self._is_slow, self._waits = is_slow, False
        self._added: dict[str, list[dict[str, Any]]] = {"seats": [], "box": []}

    def pass_time(self) -> None:
        self._waits = False

    def respond(self, request: httpx.Request) -> httpx.Response:
        _, kind, *rest = request.url.path.split("/")
        if request.method == "GET" and kind in self._added and not rest:
            row = request.url.params.get("row", "" if self._hides and kind == "seats" else None)
            shown = [each for each in self._added[kind] if row in (None, each.get("row"))]
            return httpx.Response(200, json=[] if self._waits else shown)
        if request.method == "GET" and kind == "companies":
            return httpx.Response(200, json=[] if rest else [{"id": "c1"}])
        if request.method != "POST" or kind not in (*self._added, "play"):
            return httpx.Response(405)
        try:
            body = json.loads(request.content)
            new = body["tickets"] if kind == "box" else body if rest else [body]
            given = [{**each} for each in new]
        except (ValueError, TypeError, KeyError):
            return httpx.Response(400)
        fields = {"box": {"holder"}, "play": {"title"}}.get(kind, {"label", "row"})
        for each in given:
            if each.keys() != fields or not all(isinstance(text, str) for text in each.values()):
                return httpx.Response(400)
        return self._add(kind, "/".join(rest), given)

    def _add(self, kind: str, rest: str, given: list[dict[str, Any]]) -> httpx.Response:
        if self._rejects:
            return httpx.Response(200, json={"rejected": ["all"]})
        for each in given if {kind, rest}.isdisjoint({"play", "check", self._forgets}) else ():
            number = {"seatId": f"s{len(self._added[kind])}"} if kind == "seats" else {}
            self._added[kind].append({**number, **each})
            self._waits = self._is_slow
        return httpx.Response(200, json={"rejected": []})


def _checks(respond: Respond, folder: Path, operations: str, paths: Any = None) -> set[str]:
    result = invented.verified(
        folder, {**_CONTRACT, "paths": paths or _CONTRACT["paths"]}, respond, operations=operations
    )
    return checks(result)


@pytest.fixture
def theatre_of(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Returns a theatre whose time passes when it is waited for."""

    def made(**says: Any) -> _Theatre:
        theatre = _Theatre(**says)
        monkeypatch.setattr(ProviderSession, "wait", lambda *_: theatre.pass_time())
        return theatre

    return made


@pytest.mark.parametrize(
    ("forgets", "operation_id"),
    [
        ("seats", "seats_create"),
        ("bulk", "seats_create_many"),
        ("tickets", "tickets_create"),
    ],
)
def test_what_is_added_and_not_listed_is_an_error(
    forgets: str, operation_id: str, theatre_of: Any, tmp_path: Path
) -> None:
    assert _checks(theatre_of(forgets=forgets).respond, tmp_path, operation_id) == {
        "created_is_readable"
    }


@pytest.mark.parametrize(
    "says",
    [
        {},
        {"rejects": True},
        {"hides": True},
        {"is_slow": True},
    ],
    ids=["listed", "rejected", "listed for its row", "listed later"],
)
def test_what_is_listed_or_rejected_is_none(
    says: dict[str, Any], theatre_of: Any, tmp_path: Path
) -> None:
    assert _checks(theatre_of(**says).respond, tmp_path, "*_c*") == set()


@pytest.mark.parametrize(("forgets", "expected"), [(False, set()), (True, {"created_is_readable"})])
def test_an_optional_list_that_only_a_list_shows_is_read_there(
    *, forgets: bool, expected: set[str], tmp_path: Path
) -> None:
    hats: list[dict[str, Any]] = []

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json=hats)
        body = json.loads(request.content)
        if not isinstance(body, dict) or not isinstance(body.get("label"), str):
            return httpx.Response(400)
        new = {"hatId": f"h{len(hats)}", "tags": [], **body}
        hats.append({**new, "tags": []} if forgets else new)
        return httpx.Response(200, json=new)

    hat = an_object(["hatId", "label", "tags"], hatId=TEXT, label=TEXT, tags=many(TEXT))
    new = an_object(["label"], label=TEXT, tags=many(TEXT))
    create = operation("hats_create", hat, body=new)
    paths = {"/hats": {"get": operation("hats_list", many(hat)), "post": create}}
    assert _checks(respond, tmp_path, "*", paths) == expected


@pytest.mark.parametrize(("forgets", "expected"), [(False, set()), (True, {"created_is_readable"})])
def test_what_is_rejected_for_what_it_names_is_sent_again_with_what_is_listed(
    *, forgets: bool, expected: set[str], tmp_path: Path
) -> None:
    """An alarm rings on known stages only, and which others were named is in a success."""
    alarms: list[dict[str, Any]] = [{"title": "old", "stages": ["main"]}]

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json=alarms)
        body = json.loads(request.content)
        named = [body.get(name) for name in ("title", "stages")] if isinstance(body, dict) else []
        if [*map(type, named)] != [str, list]:
            return httpx.Response(400)
        unknown = [each for each in body["stages"] if each != "main"]
        if not unknown and not forgets:
            alarms.append(body)
        return httpx.Response(200, json={"rejected": unknown})

    alarm = an_object(["title", "stages"], title=TEXT, stages=many(TEXT))
    paths = {
        "/alarms": {
            "get": operation("alarms_list", many(alarm)),
            "post": operation("alarms_create", _DONE, body=alarm),
        }
    }
    assert _checks(respond, tmp_path, "*", paths) == expected
