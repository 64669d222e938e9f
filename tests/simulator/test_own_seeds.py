"""Records of a caller's own at the three vendors: every resource takes them, lists have them."""

import itertools
import re
from typing import Any

import deskspec
import pytest
from deskspec.doubletick import models
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.core import QUIRKS
from deskspec_toolkit.simulator.engine.served_contract import load
from harness.catalogue import contracts
from harness.selection import selection
from simulator.asking import PHONE, WABA, Provider, sampled

RESOURCES = [
    (vendor, resource)
    for vendor in QUIRKS
    for resource in selection().few(load(vendor, None).collections.components)
]

IDS = ("1", "2", "8737843", "8737845", "1568835", "customer_2")


@pytest.mark.parametrize(("vendor", "resource"), RESOURCES)
@pytest.mark.parametrize("records", [[{}, {}], 3])
def test_every_operation_still_responds(vendor: str, resource: str, records: Any) -> None:
    for contract in (each for each in contracts() if each.vendor == vendor):
        clock = itertools.count(1_700_000_000).__next__
        with Simulator({vendor: contract.profile}, clock=clock) as sim:
            sim.seed(vendor, resource, records)
            provider = Provider(sim, contract)
            for operation in sampled(contract):
                for path in {re.sub(r"\{\w+\}", id_, operation.path) for id_ in IDS}:
                    assert provider.ask(operation.method.upper(), path).status_code < 500


def test_doubletick_has_a_customer_and_messages_of_its_own() -> None:
    with Simulator() as sim:
        sim.seed("doubletick", "customers", [{"phone": "911", "name": "Ben"}])
        text = models.MessageContent(text="hi", message_type="text")
        sim.seed("doubletick", "messages", [models.ChatMessage(message=text).to_dict()])
        with deskspec.DoubleTick("simulator-key", base_url=sim.base_url("doubletick")) as client:
            assert client.customers.get(phone_number="911").name == "Ben"
            page = client.messages.list(waba_number=WABA, customer_number=PHONE)
            assert len(page.items) == 2
            client.customers.remove_tags_and_fields(phone="911", tags=["lead"])


def test_helpcrunch_has_customers_by_the_thousand() -> None:
    with (
        Simulator(seed={"helpcrunch": {"customers": 5_000}}) as sim,
        deskspec.HelpCrunch("simulator-key", base_url=sim.base_url("helpcrunch")) as client,
    ):
        page = client.customers.list(limit=100, offset=4_950)
    assert (page.total, len(page.items)) == (5_001, 51)
    for values in zip(*((e.id, e.name, e.email, e.user_id) for e in page.items), strict=True):
        assert len(set(values)) == 51


def test_customers_of_kustomer_by_the_dozen_have_addresses_of_their_own() -> None:
    with (
        Simulator(seed={"kustomer": {"customers": 12}}) as sim,
        deskspec.Kustomer("simulator-key", base_url=sim.base_url("kustomer")) as client,
    ):
        addresses = [each.emails[0].email for each in client.customers.iter() if each.emails]
    assert len(addresses) == len(set(addresses)) > 12
