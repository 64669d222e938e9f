"""What a profile documents, what it does not, and what cannot be served at all."""

import pytest
from deskspec_toolkit import project
from deskspec_toolkit.coverage.counting import counted
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.simulator import core
from deskspec_toolkit.simulator.engine import simulation
from deskspec_toolkit.simulator.engine.behaviour import can_serve
from deskspec_toolkit.simulator.engine.call import ServedCall
from deskspec_toolkit.simulator.engine.message import Response
from harness.catalogue import ROOT
from simulator.asking import marks
from simulator.engine.conftest import Serve
from simulator.engine.harbour import Harbour, contract, quirks

PROFILE = "x-deskspec-profile"


def test_a_profile_prints_records_in_its_own_form(serve: Serve) -> None:
    response = serve("terse").ask("GET", "/ships/41")
    assert response.status_code == 203
    assert response.json() == {"ship": {"id": 41, "built": "1600000000", "mast": "wood"}}
    assert PROFILE not in response.headers


def test_an_operation_may_take_its_key_in_another_header(serve: Serve) -> None:
    document = contract("full")
    scheme = {"type": "apiKey", "in": "header", "name": "X-Public-Key"}
    document["components"]["securitySchemes"]["public"] = scheme
    document["paths"]["/berths"]["get"]["security"] = [{"public": []}]
    served = serve(document=document)
    key = served.sim.api_key
    assert served.ask("GET", "/berths").status_code == 401
    assert (
        served.ask("GET", "/berths", headers={"X-Public-Key": f"Bearer {key}"}).status_code == 401
    )
    assert served.ask("GET", "/berths", headers={"X-Public-Key": key}).status_code == 200
    assert served.ask("GET", "/ships/41").status_code == 200


def test_an_operation_that_the_profile_lacks_responds_as_in_the_base(serve: Serve) -> None:
    terse = serve("terse")
    created = terse.ask("POST", "/ships", json={"name": "Swan"})
    assert (created.status_code, created.headers[PROFILE]) == (201, "base")
    refused = terse.ask("POST", "/ships", json={"name": 3})
    assert (refused.status_code, refused.headers[PROFILE]) == (422, "base")
    rejected = terse.ask("GET", "/berths", headers={"Authorization": "wrong"})
    assert (rejected.status_code, rejected.headers[PROFILE]) == (401, "base")
    assert terse.ask("GET", "/ships/42").json()["ship"]["id"] == 42


def test_the_default_contract_says_what_its_profile_documents(harbour: Harbour) -> None:
    assert PROFILE not in harbour.ask("GET", "/ships/41").headers
    assert harbour.ask("GET", "/berths").headers[PROFILE] == "base"


def test_every_operation_of_the_contract_is_served(harbour: Harbour) -> None:
    ids = {operation.id for operation in operations_of(contract("full"))}
    assert core.Core({}, "key").handled["harbour"] == ids


def test_an_operation_that_cannot_be_served_is_a_marked_501(serve: Serve) -> None:
    document = contract("full")
    entry = document["paths"]["/ships/batch"]["put"]["requestBody"]["content"]["application/json"]
    del entry["schema"]["items"]["properties"]["ship"]
    entry["schema"]["items"]["required"] = []
    harbour = serve(document=document)
    response = harbour.ask("PUT", "/ships/batch", json=[{"name": "A"}])
    assert (response.status_code, marks(response)) == (501, ["status 501"])
    handled = core.Core({}, "key").handled["harbour"]
    assert "ships_replace_many" not in handled
    assert "ships_get" in handled


def test_coverage_names_an_operation_that_cannot_be_served(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        simulation, "can_serve", lambda c, a: a.operation.id != "chats_move" and can_serve(c, a)
    )
    found = counted(project.Project(ROOT, ROOT / "generated"), "helpcrunch")
    rows = {row.operation_id: row.missing for row in found.rows}
    assert {name: missing for name, missing in rows.items() if missing} == {
        "chats_move": ["simulator"]
    }
    assert "missing: chats_move: not in simulator" in found.text()


def test_a_quirk_serves_what_the_engine_cannot(serve: Serve) -> None:
    own = quirks()

    @own.on("ships_get")
    def refuse(call: ServedCall) -> Response:
        raise call.missing("ships", ())

    assert serve(own=own).ask("GET", "/ships/41").status_code == 404


def test_a_vendor_that_sends_no_webhooks_has_no_receiver(serve: Serve) -> None:
    with pytest.raises(ValueError, match="the simulator sends no webhooks of harbour"):
        serve(webhooks={"harbour": ("http://127.0.0.1:8020/hooks", "secret")})
