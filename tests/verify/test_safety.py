"""Only operations that read are called, unless the user sets options for more."""

import copy
import json
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.openapi.routes import path_of
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from lab.provider import Library
from verify.lab_library import BASE_URL, FOLDER, Handler, fast_clock, options, served


class Listening:
    """Records method and path of every request to a library."""

    def __init__(self) -> None:
        self.seen: set[tuple[str, str]] = set()
        self.paths: set[tuple[str, str]] = set()
        self._respond: Handler = served(Library(clock=fast_clock()))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.add((request.method, request.url.path.split("/")[2]))
        self.paths.add((request.method, request.url.path))
        return self._respond(request)

    @property
    def methods(self) -> set[str]:
        return {method for method, _ in self.seen}


def test_only_what_reads_is_sent_to_a_base_url() -> None:
    listening = Listening()
    result = runner.run(options(listening, allow_writes=False))
    assert listening.methods == {"GET"}
    assert {path for _, path in listening.seen} == {"books", "loans", "notes", "summary", "status"}
    assert result.operations == 8


def test_schemathesis_sends_only_what_reads() -> None:
    listening = Listening()
    changes = {"allow_writes": False, "operations": "notes_get", "examples": 2}
    assert runner.run(options(listening, **changes)).requests > 20
    assert listening.methods == {"GET"}


def test_writes_are_sent_where_they_are_allowed() -> None:
    listening = Listening()
    runner.run(options(listening))
    assert {"GET", "POST", "PUT", "PATCH", "DELETE"} <= listening.methods


def test_a_search_by_post_is_sent_where_the_contract_says_that_it_reads() -> None:
    listening = Listening()
    runner.run(
        options(
            listening, allow_writes=False, overlays=[FOLDER / "facts.yaml"], operations="books_*"
        )
    )
    assert ("POST", "books") in listening.seen
    assert listening.methods == {"GET", "POST"}


def test_a_reading_method_is_not_sent_where_the_contract_says_that_it_writes() -> None:
    seen: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return httpx.Response(404, json={"errors": []})

    options = VerifyOptions(
        vendor="helpcrunch",
        base_url="http://127.0.0.1:8099/v1",
        operations="agents_*",
        headers=["Authorization: Bearer x"],
        paced=False,
        examples=0,
        transport=httpx.MockTransport(respond),
    )
    with pytest.raises(runner.VerificationStopped, match="only 404"):
        runner.run(options)
    assert set(seen) == {"/v1/agents"}


class Counting:
    """A vendor's simulator in place of the vendor, with the number of requests by effect."""

    def __init__(self, vendor: str) -> None:
        self.counts: Counter[str] = Counter()
        self.called: set[str] = set()
        self._contract = Contract.of_vendor(vendor)
        self._simulator = Simulator(clock=fast_clock()).transport(vendor)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        match = self._contract.match(request.method, path_of(str(request.url)))
        self.counts[match.operation.effect if match else "undeclared"] += 1
        self.called |= {match.operation.id} if match else set()
        return self._simulator.handle_request(request)

    def verify(self, **changes: Any) -> CheckResult:
        """Verify it as if it were the vendor, by oracles and all phases of schemathesis."""
        vendor = self._contract.vendor
        given: dict[str, Any] = {
            "vendor": vendor,
            "base_url": self._contract.document["servers"][0]["url"].replace("{org}", "acme"),
            "headers": [
                f"Authorization: {'' if vendor == 'doubletick' else 'Bearer '}simulator-key"
            ],
            "allow_writes": True,
            "yes_modify_live_data": True,
            "paced": False,
            "examples": 2,
            "transport": httpx.MockTransport(self),
        }
        return runner.run(VerifyOptions(**{**given, **changes}))


def test_nothing_is_sent_to_people_without_a_permission_of_its_own() -> None:
    counting = Counting("helpcrunch")
    result = counting.verify()
    assert counting.counts["read"] > 100
    assert counting.counts["write"] > 100
    assert counting.counts["send"] == counting.counts["undeclared"] == 0
    assert (result.complete, result.skipped) == (True, {"messages_create": "send"})
    assert "messages_create" not in result.operation_ids
    assert ", 1 skipped (send), " in result.text()


def test_what_reaches_people_is_sent_where_it_is_allowed() -> None:
    counting = Counting("helpcrunch")
    result = counting.verify(allow_sends=True, operations="messages_*")
    assert counting.counts["send"] > 10
    assert counting.counts["undeclared"] > 0
    assert "messages_create" in result.operation_ids
    assert set(result.skipped.values()) == {"outside --operations"}


@pytest.mark.parametrize(
    ("vendor", "chosen"),
    [
        ("doubletick", "calls_*"),
        ("doubletick", "messages_*"),
        ("helpcrunch", "messages_*"),
        ("kustomer", "conversations_*"),
        ("kustomer", "drafts_*"),
    ],
)
def test_schemathesis_sends_nothing_to_people_without_the_permission(
    vendor: str, chosen: str
) -> None:
    counting = Counting(vendor)
    result = counting.verify(operations=chosen)
    assert counting.counts["send"] == 0 < counting.counts.total()
    assert "send" in result.skipped.values()


def test_only_sends_cannot_be_chosen_without_their_permission() -> None:
    counting = Counting("helpcrunch")
    with pytest.raises(Failure, match="--allow-sends"):
        counting.verify(operations="messages_create")
    assert counting.counts.total() == 0


def test_nothing_is_sent_when_all_selected_operations_write() -> None:
    listening = Listening()
    with pytest.raises(Failure, match="--allow-writes"):
        runner.run(options(listening, allow_writes=False, operations="*_create"))
    assert listening.seen == set()


REMOTE = "https://library.example/v1"
SPARES = """
overlay: "1.1.0"
info: {title: The lab spares an operation, version: "1"}
actions:
  - target: $.paths['/books'].post
    description: As if it changed the account of the caller.
    x-evidence: The test.
    x-date: "2026-11-29"
    update: {x-deskspec: {spares: It changes the caller's own account.}}
"""


def sparing(listening: Listening, folder: Path, **changes: Any) -> VerifyOptions:
    overlay = folder / "spares.yaml"
    overlay.write_text(SPARES)
    given = {"base_url": REMOTE, "yes_modify_live_data": True, "paced": False}
    return options(listening, overlays=[overlay], **{**given, **changes})


def test_a_spared_operation_is_not_called_at_a_remote_provider(tmp_path: Path) -> None:
    listening = Listening()
    result = runner.run(sparing(listening, tmp_path, operations="books_*", examples=2))
    assert ("POST", "/v1/books") not in listening.paths
    assert ("GET", "/v1/books") in listening.paths
    spared = "spared: It changes the caller's own account."
    assert (result.skipped["books_create"], result.complete) == (spared, True)
    assert f"1 skipped ({spared})" in result.text()


def test_a_spared_operation_is_called_by_its_full_name(tmp_path: Path) -> None:
    listening = Listening()
    result = runner.run(sparing(listening, tmp_path, operations="books_create"))
    assert ("POST", "/v1/books") in listening.paths
    assert "books_create" not in result.skipped


def test_a_full_name_does_not_allow_what_changes_data(tmp_path: Path) -> None:
    listening = Listening()
    changes = {"operations": "books_create", "allow_writes": False}
    with pytest.raises(Failure, match="--allow-writes"):
        runner.run(sparing(listening, tmp_path, **changes))
    assert listening.seen == set()


def test_only_spared_operations_need_their_full_name(tmp_path: Path) -> None:
    listening = Listening()
    with pytest.raises(Failure, match="full name"):
        runner.run(sparing(listening, tmp_path, operations="books_creat?"))
    assert listening.seen == set()


def test_nothing_is_spared_on_this_machine(tmp_path: Path) -> None:
    listening = Listening()
    runner.run(sparing(listening, tmp_path, base_url=BASE_URL, operations="books_*"))
    assert ("POST", "/v1/books") in listening.paths


def test_no_foreign_item_is_deleted_where_nothing_can_be_created() -> None:
    deleted: set[str] = set()
    respond = served(Library(clock=fast_clock()))

    def watch(request: httpx.Request) -> httpx.Response:
        found = respond(request)
        if request.method == "POST":
            return httpx.Response(403, json={"errors": []})
        if request.method == "DELETE" and found.is_success:
            deleted.add(request.url.path)
        return found

    runner.run(options(watch, operations="*_delete"))
    assert deleted == set()


def test_an_unknown_id_is_tried_for_a_write_only_if_it_is_certainly_unknown() -> None:
    changed: list[str] = []

    def everything_is_there(request: httpx.Request) -> httpx.Response:
        if request.method not in ("GET", "POST"):
            changed.append(request.url.path)
        return httpx.Response(200, json={})

    runner.run(options(everything_is_there, operations="books_update"))
    assert not [path for path in changed if "987654321" in path]


def test_plain_http_leads_only_to_this_machine() -> None:
    listening = Listening()
    with pytest.raises(Failure, match="plain http"):
        runner.run(options(listening, base_url="http://api.example.com/v1", allow_writes=False))
    assert listening.seen == set()


HOSTILE = {
    "openapi": "3.1.0",
    "info": {"title": "Parcels", "version": "1"},
    "servers": [{"url": "https://parcels.example/v1"}],
    "paths": {
        "/parcels": {
            "servers": [{"url": "https://elsewhere.example"}],
            "get": {
                "operationId": "listParcels",
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {"200": {"$ref": "#/components/responses/Parcels"}},
            },
            "post": {
                "operationId": "createParcel",
                "requestBody": {"$ref": "#/components/requestBodies/Parcel"},
                "responses": {
                    "201": {
                        "description": "It is there.",
                        "links": {
                            "gone": {
                                "operationId": "deleteParcel",
                                "parameters": {"id": "$response.body#/id"},
                            }
                        },
                    }
                },
            },
        },
        "/parcels/search": {
            "post": {
                "operationId": "searchParcels",
                "description": "Only reads, and changes nothing.",
                "requestBody": {"$ref": "#/components/requestBodies/Parcel"},
                "responses": {"200": {"$ref": "#/components/responses/Parcels"}},
            }
        },
        "/parcels/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
            ],
            "get": {
                "operationId": "getParcel",
                "responses": {
                    "200": {
                        "description": "The parcel.",
                        "links": {
                            "gone": {
                                "operationId": "deleteParcel",
                                "parameters": {"id": "$request.path.id"},
                            }
                        },
                    }
                },
            },
            "put": {
                "operationId": "replaceParcel",
                "requestBody": {"$ref": "#/components/requestBodies/Parcel"},
                "responses": {"200": {"description": "It is replaced."}},
            },
            "delete": {
                "operationId": "deleteParcel",
                "responses": {"204": {"description": "It is gone."}},
            },
        },
    },
    "components": {
        "requestBodies": {
            "Parcel": {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": {"type": "object", "properties": {"to": {"type": "string"}}}
                    }
                },
            }
        },
        "responses": {
            "Parcels": {
                "description": "Parcels.",
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "properties": {
                                    "id": {"type": "integer"},
                                    "to": {"type": "string"},
                                },
                            },
                        }
                    }
                },
            }
        },
    },
}
"""A foreign contract that invites writes: by links, names, words, bodies of GET, other hosts."""


class Parcels:
    """Accepts everything, and records it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        parcel = {"id": 1, "to": "Rome"}
        is_list = request.url.path.endswith(("/parcels", "/search"))
        return httpx.Response(200, json=[parcel, {**parcel, "id": 2}] if is_list else parcel)

    def verify(self, folder: Path, contract: Any, **changes: Any) -> CheckResult:
        spec = folder / "parcels.json"
        spec.write_text(json.dumps(contract))
        given: dict[str, Any] = {
            "spec": spec,
            "base_url": "https://parcels.example/v1",
            "transport": httpx.MockTransport(self),
            "paced": False,
            "examples": 5,
        }
        return runner.run(VerifyOptions(**{**given, **changes}))


def test_not_one_write_leaves_for_a_foreign_contract_whatever_it_says(tmp_path: Path) -> None:
    parcels = Parcels()
    result = parcels.verify(tmp_path, HOSTILE)
    assert {each.method for each in parcels.requests} == {"GET"}
    assert {each.url.host for each in parcels.requests} == {"parcels.example"}
    assert len(parcels.requests) > 20
    wrote = {"createParcel", "searchParcels", "replaceParcel", "deleteParcel"}
    assert result.skipped == dict.fromkeys(wrote, "write")


def test_no_phase_sends_to_people_for_a_foreign_contract_that_declares_it(tmp_path: Path) -> None:
    contract = copy.deepcopy(HOSTILE)
    paths: Any = contract["paths"]
    paths["/parcels"]["post"]["x-deskspec"] = {"effect": "send"}
    allowed = {"allow_writes": True, "yes_modify_live_data": True}
    parcels = Parcels()
    result = parcels.verify(tmp_path, contract, **allowed)
    sent = {(each.method, each.url.path) for each in parcels.requests}
    assert ("POST", "/v1/parcels") not in sent
    assert ("POST", "/v1/parcels/search") in sent
    assert result.skipped == {"createParcel": "send"}
    parcels.verify(tmp_path, contract, **allowed, allow_sends=True)
    assert ("POST", "/v1/parcels") in {(e.method, e.url.path) for e in parcels.requests}


@pytest.mark.parametrize(
    ("declared", "place", "why"),
    [
        ({"effect": "sned"}, ".effect", "send"),
        ({"effect": "Read"}, ".effect", "send"),
        ({"effect": ["read"]}, ".effect", "send"),
        ({"spares": True}, ".spares", "spared: why cannot be read"),
        ("send", "", "send"),
        (["send"], "", "send"),
    ],
)
def test_operation_whose_declaration_cannot_be_read_is_kept_back(
    declared: Any, place: str, why: str, tmp_path: Path
) -> None:
    contract = copy.deepcopy(HOSTILE)
    paths: Any = contract["paths"]
    paths["/parcels"]["post"]["x-deskspec"] = declared
    parcels = Parcels()
    allowed = {"allow_writes": True, "yes_modify_live_data": True}
    result = parcels.verify(tmp_path, contract, **allowed)
    sent = {(each.method, each.url.path) for each in parcels.requests}
    assert ("POST", "/v1/parcels") not in sent
    assert ("POST", "/v1/parcels/search") in sent
    assert result.skipped == {"createParcel": why}
    told = [f.json_path for f in result.findings if "x-deskspec" in f.json_path]
    assert told == [f'$.paths["/parcels"].post.x-deskspec{place}']


SPARED = {
    "auth_settings_update": "auth_settings_*",
    "auth_tokens_delete_current": "auth_tokens_*",
    "users_update_current": "users_*current",
}
"""What changes the caller's own key or account, and a pattern of its name and others."""


def test_what_changes_the_callers_own_key_or_account_is_spared() -> None:
    operations = operations_of(Contract.of_vendor("kustomer").document)
    assert {each.id for each in operations if "spares" in each.facts} == SPARED.keys()


@pytest.mark.parametrize(("operation", "pattern"), SPARED.items())
def test_the_callers_own_key_and_account_are_changed_by_full_name_only(
    operation: str, pattern: str
) -> None:
    by_pattern, by_name = Counting("kustomer"), Counting("kustomer")
    result = by_pattern.verify(operations=pattern, examples=0)
    assert operation not in by_pattern.called
    assert len(by_pattern.called) > 0
    assert result.skipped[operation].startswith("spared: It ")
    by_name.verify(operations=operation, examples=0)
    assert operation in by_name.called
    assert by_name.called.isdisjoint(SPARED.keys() - {operation})


@pytest.mark.parametrize(("operation", "pattern"), SPARED.items())
def test_on_this_machine_nothing_is_spared(operation: str, pattern: str) -> None:
    counting = Counting("kustomer")
    result = counting.verify(operations=pattern, examples=0, base_url="http://127.0.0.1:8099")
    assert operation in counting.called
    assert operation not in result.skipped
