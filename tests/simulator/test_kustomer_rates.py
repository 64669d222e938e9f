"""Kustomer's rates of what is created: for each customer, but not for what is imported."""

from typing import Any

from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts
from simulator.asking import Provider

ASHA = "58210c3db0f09110006b7953"


def test_new_conversations_of_one_customer_have_a_rate() -> None:
    now = [1_767_225_600.0]
    (contract,) = (each for each in contracts() if str(each) == "kustomer-typed")
    with Simulator(clock=lambda: now[0]) as sim:
        kustomer = Provider(sim, contract)
        ben = kustomer.ask("POST", "/v1/customers", json={"name": "Ben"}).json()["data"]["id"]

        def status(customer: str, **more: Any) -> int:
            body = {"customer": customer, **more}
            return kustomer.ask("POST", "/v1/conversations", json=body).status_code

        assert [status(ASHA) for _ in range(121)] == [201] * 120 + [429]
        assert status(ASHA, importedAt="2025-01-23T06:00:46.032Z") == 201
        assert status(ben) == 201
        now[0] += 60
        assert status(ASHA) == 201
