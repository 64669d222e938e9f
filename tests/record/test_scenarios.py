"""The scenario of a vendor: it calls every operation, and every exchange keeps the contract."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.project import Project
from deskspec_toolkit.record import recorded_provider, scenario, scenario_run
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, calls, client_class, contracts
from harness.conformance import find, request_violations, response_violations

SCENARIOS = Path(__file__).parents[1] / "scenarios"
VENDORS = sorted(path.stem for path in SCENARIOS.glob("*.yaml"))
PROFILES = [
    pytest.param(contract, id=str(contract))
    for contract in contracts()
    if contract.vendor in VENDORS
]


def played(contract: ContractFile) -> list[Exchange]:
    """The exchanges of a run of the scenario against a profile."""
    plan = scenario.read(SCENARIOS / f"{contract.vendor}.yaml", contract.vendor)
    api = Contract.of_vendor(contract.vendor, contract.profile)
    with recorded_provider.opened(
        contract.vendor, api, recorded_provider.RecordingOptions()
    ) as asked:
        outcomes = list(scenario_run.run(contract.vendor, plan, asked.client))
    left_out = {outcome.left_out for outcome in outcomes if outcome.left_out is not None}
    own = {each for each in left_out if not each.endswith(", of a step that was left out")}
    assert own <= {"the profile does not document it"}
    return asked.tape.exchanges


@pytest.mark.parametrize("contract", PROFILES)
def test_scenario_calls_every_operation_and_keeps_the_contract(contract: ContractFile) -> None:
    met = set()
    for each in played(contract):
        url, method, headers = each.url, each.method, dict(each.request_headers)
        assert list(request_violations(contract, method, url, headers, each.request_body)) == []
        kind, content = each.response_headers.get("content-type", ""), each.response_body
        assert list(response_violations(contract, method, url, each.status, kind, content)) == []
        found = find(contract, method, urlsplit(url).path)
        assert found is not None
        met.add(found[0].id)
    assert met == {call.spec.id for call in calls() if call.contract == contract}


def test_every_vendor_has_a_scenario() -> None:
    assert set(VENDORS) == {contract.vendor for contract in contracts()}


Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(text: str) -> Path:
        file = tmp_path / "scenario.yaml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("stepz: []", ":1: a scenario has steps"),
        ("steps: 7", ":1: a scenario has steps"),
        ("{steps: [], given: 7}", ":1: given: a mapping is expected"),
        ("{steps: [], given: {phone: 7}}", ":1: given: phone is a text"),
        ("steps:\n- 7", ":2: a step: a mapping is expected"),
        ("steps:\n- call: customers.get\n  width: {}", ":3: unknown key width; a step has call"),
        ("steps:\n- call: get", ":2: call is a method of the client"),
        ("steps:\n- with: {}", ":2: call is a method of the client"),
        ("steps:\n- call: customers.get\n  with: 7", ":3: with: a mapping is expected"),
        ("steps:\n- call: customers.get\n  expect: 7", ":3: expect: a mapping is expected"),
        ("steps:\n- call: customers.get\n  fails: Bang", ":3: Bang is no exception for a status"),
        (
            "steps:\n- call: customers.get\n  with: {customer_id: $who.id}",
            ":2: customers.get: $who.id refers to no earlier step",
        ),
    ],
)
def test_file_that_is_no_scenario_is_refused_with_its_line(
    write: Write, text: str, expected: str
) -> None:
    with pytest.raises(Failure) as failure:
        scenario.read(write(text), "scenario.yaml")
    assert f"scenario.yaml{expected}" in str(failure.value)


GET = "{call: customers.get, as: known, with: {customer_id: 8737843}}"


@pytest.mark.parametrize(
    ("steps", "expected", "requests"),
    [
        ([GET, "{call: customers.frobnicate}"], ":3: customers.frobnicate: the client has no", 0),
        ([GET, "{call: nothing.get}"], ":3: nothing.get: the client has no such method", 0),
        (
            [GET, "{call: customers.get,\n   with: {id: 7}}"],
            ":4: customers.get has no argument id; it has customer_id",
            0,
        ),
        ([GET, "{call: customers.get}"], ":3: customers.get: missing a required argument", 0),
        (
            [GET, "{call: customers.get, with: {customer_id: $known.shoe.size}}"],
            ":3: customers.get: no earlier result has $known.shoe.size",
            1,
        ),
        (
            ["{call: customers.get, with: {customer_id: seven}}"],
            ":2: customers.get: customer_id must be an int",
            0,
        ),
        (
            ["{call: customers.get, with: {customer_id: 8737843},\n   expect: {id: 7}}"],
            ":3: customers.get: expected id 7, got 8737843",
            1,
        ),
        (
            ["{call: customers.get, with: {customer_id: 8737843}, expect: {shoe: 7}}"],
            ":2: customers.get: expected shoe 7, got 'no such attribute'",
            1,
        ),
        (
            ["{call: customers.get, with: {customer_id: 8737843}, fails: NotFoundError}"],
            ":2: customers.get: expected NotFoundError, got a result",
            1,
        ),
        (
            ["{call: customers.get, with: {customer_id: 7}, fails: ConflictError}"],
            ":2: customers.get: expected ConflictError, got customers.get: GET",
            1,
        ),
        (
            ["{call: customers.get, with: {customer_id: 7}}"],
            ":2: customers.get: GET /customers/{customer_id} returned 404",
            1,
        ),
    ],
)
def test_step_that_cannot_be_taken_is_refused_with_its_line(
    write: Write, steps: list[str], expected: str, requests: int
) -> None:
    text = "\n".join(["steps:", *(f"- {step}" for step in steps)])
    plan = scenario.read(write(text), "scenario.yaml")
    with Simulator() as simulator:
        client: Any = client_class("helpcrunch", "sync")(
            simulator.api_key, base_url=simulator.base_url("helpcrunch")
        )
        with client, pytest.raises(Failure) as failure:
            list(scenario_run.run("helpcrunch", plan, client))
        assert f"scenario.yaml{expected}" in str(failure.value)
        assert simulator.request_count == requests


def test_real_account_is_not_held_to_what_the_file_expects(write: Write) -> None:
    text = """steps:
- {call: customers.get, with: {customer_id: 8737843}, expect: {id: 7}}
- {call: customers.get, with: {customer_id: 8737843}, fails: NotFoundError}
- {call: customers.get, with: {customer_id: 7}, fails: ConflictError}
"""
    plan = scenario.read(write(text), "scenario.yaml")
    with Simulator() as simulator:
        client: Any = client_class("helpcrunch", "sync")(
            simulator.api_key, base_url=simulator.base_url("helpcrunch")
        )
        with client:
            outcomes = list(scenario_run.run("helpcrunch", plan, client, may_lack=True))
    assert [outcome.left_out for outcome in outcomes] == [None, None, None]
    assert outcomes[0].result.id == 8737843


def test_missing_scenario_is_named(project: Project) -> None:
    file = scenario.file_of(project, "kustomer")
    file.unlink()
    with pytest.raises(Failure, match=r"tests/scenarios/kustomer\.yaml: No such file"):
        scenario.read(file, project.shown(file))
