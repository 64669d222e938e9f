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
from deskspec_toolkit.record import recorded_provider, scenario
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
        outcomes = list(scenario.run(contract.vendor, plan, asked.client))
    assert [outcome.step for outcome in outcomes if outcome.left_out is None] == plan.steps
    return asked.tape.exchanges


@pytest.mark.parametrize("contract", PROFILES)
def test_scenario_calls_every_operation_and_keeps_the_contract(contract: ContractFile) -> None:
    met = set()
    for each in played(contract):
        url, method, headers = each.url, each.method, dict(each.request_headers)
        assert list(request_violations(contract, method, url, headers, each.request_body)) == []
        kind, content = each.response_headers["content-type"], each.response_body
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
        ("stepz: []", "a scenario has the keys steps"),
        ("steps: 7", "a scenario has the keys steps"),
        ("{steps: [], given: 7}", "given: a mapping is expected"),
        ("{steps: [], given: {phone: 7}}", "given: texts are expected"),
        ("steps: [7]", "step 1: a mapping is expected"),
        ("steps: [{call: customers.get, width: {}}]", "step 1: unknown key width"),
        ("steps: [{call: get}]", "step 1: call is a method of the client"),
        ("steps: [{with: {}}]", "step 1: call is a method of the client"),
        ("steps: [{call: customers.get, with: 7}]", "step 1: with: a mapping is expected"),
    ],
)
def test_file_that_is_no_scenario_is_refused_with_the_place(
    write: Write, text: str, expected: str
) -> None:
    with pytest.raises(Failure, match=expected):
        scenario.read(write(text), "scenario.yaml")


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("{call: customers.frobnicate}", "step 1 (customers.frobnicate): the client has no such"),
        ("{call: nothing.get}", "step 1 (nothing.get): the client has no such"),
        ("{call: customers.get, with: {id: 7}}", "step 1 (customers.get): "),
        ("{call: customers.get, with: {customer_id: $who.id}}", "no earlier result has $who.id"),
        ("{call: customers.get, with: {customer_id: seven}}", "customer_id must be an int"),
    ],
)
def test_step_that_cannot_be_taken_is_refused_with_its_number(
    write: Write, step: str, expected: str
) -> None:
    plan = scenario.read(write(f"steps: [{step}]"), "scenario.yaml")
    with Simulator() as simulator:
        client: Any = client_class("helpcrunch", "sync")(
            simulator.api_key, base_url=simulator.base_url("helpcrunch")
        )
        with client, pytest.raises(Failure) as failure:
            list(scenario.run("helpcrunch", plan, client))
    assert expected in str(failure.value)


def test_missing_scenario_is_named(project: Project) -> None:
    file = scenario.path(project, "kustomer")
    file.unlink()
    with pytest.raises(Failure, match=r"tests/scenarios/kustomer\.yaml: No such file"):
        scenario.read(file, project.shown(file))
