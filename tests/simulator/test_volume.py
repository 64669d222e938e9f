"""Messages by the thousand: they hold together, keep the contract, and are the same every time."""

import itertools
from collections import defaultdict
from typing import Any

import deskspec
import pytest
from deskspec.doubletick import models as doubletick
from deskspec.helpcrunch import models as helpcrunch
from deskspec.kustomer import models as kustomer
from deskspec_runtime.values.model import Model
from deskspec_toolkit import cli
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, contracts
from harness.selection import selection
from simulator.asking import Provider

NOW = 1_760_000_000
DAY = 86_400
COUNT = 300
MANY = 5000 if selection().everything else COUNT
LISTS = {
    "doubletick": ["/chats"],
    "helpcrunch": ["/chats", "/customers"],
    "kustomer": ["/v1/conversations", "/v1/customers", "/v1/messages"],
}


MODELS: dict[str, dict[str, type[Model]]] = {
    "doubletick": {
        "customers": doubletick.Customer,
        "chats": doubletick.Chat,
        "messages": doubletick.ChatMessage,
    },
    "helpcrunch": {
        "customers": helpcrunch.Customer,
        "chats": helpcrunch.Chat,
        "messages": helpcrunch.Message,
    },
    "kustomer": {
        "customers": kustomer.CustomerAttributes,
        "conversations": kustomer.ConversationAttributes,
        "messages": kustomer.MessageAttributes,
    },
}
"""The class that a client has for the fields of a record."""


def store(vendor: str, count: int = COUNT) -> dict[str, list[Model]]:
    """The records of a vendor, with the names of their attributes."""
    with Simulator(seed=count, clock=lambda: NOW) as sim:
        simulation = sim._core._vendors[vendor]
        simulation._seed_once()
        return {
            name: [model.from_dict(each) for each in simulation._base.store[name]]
            for name, model in MODELS[vendor].items()
        }


def messages_by_chat(vendor: str, count: int = COUNT) -> dict[Any, list[Model]]:
    """Chat -> its generated messages."""
    key = {"doubletick": "phone", "helpcrunch": "chat", "kustomer": "conversation"}[vendor]
    found = defaultdict(list)
    for message in store(vendor, count)["messages"][-count:]:
        found[message[key]].append(message)
    return found


@pytest.mark.parametrize("vendor", LISTS)
def test_each_message_is_of_a_chat_of_a_customer_and_in_the_last_90_days(vendor: str) -> None:
    records = store(vendor, MANY)
    time = "message_time" if vendor == "doubletick" else "created_at"
    times = [message[time] for message in records["messages"][-MANY:]]
    assert times == sorted(times)
    assert NOW - 91 * DAY <= times[0] < NOW - 80 * DAY
    assert NOW - 5 * DAY < times[-1] <= NOW
    key = "phone" if vendor == "doubletick" else "id"
    customers = {each[key]: each for each in records["customers"]}
    chats = {
        each["phone_number" if vendor == "doubletick" else "id"]: each
        for each in records["conversations" if vendor == "kustomer" else "chats"]
    }
    for chat, messages in messages_by_chat(vendor, MANY).items():
        whose = chat if vendor == "doubletick" else chats[chat]["customer"]
        assert whose in customers
        last = messages[-1]
        match vendor:
            case "doubletick":
                assert chats[chat]["last_message_time"] == last["message_time"]
                assert chats[chat]["chat_updated_time"] == last["message_time"]
                own = [each["message_origin_type"] == "CUSTOMER" for each in reversed(messages)]
                assert chats[chat]["unread_count"] == [*own, False].index(False)
                assert messages[0]["message_origin_type"] == "CUSTOMER"
            case "helpcrunch":
                assert chats[chat]["last_message_id"] == last["id"]
                assert chats[chat]["last_message_text"] == last["text"]
                assert chats[chat]["created_at"] == messages[0]["created_at"]
            case _:
                assert chats[chat]["message_count"] == len(messages)
                received = [each for each in messages if each["direction"] == "in"]
                assert chats[chat]["inbound_message_count"] == len(received)
                assert chats[chat]["last_message_in"]["id"] == received[-1]["id"]
                last_in = customers[whose]["last_message_in"]
                assert [*last_in.values()] == [received[-1]["sent_at"]]
                assert customers[whose]["conversation_counts"]["all"] == 1
                assert chats[chat]["updated_at"] == last["created_at"]


@pytest.mark.parametrize("vendor", LISTS)
def test_the_same_number_gives_the_same_records(vendor: str) -> None:
    assert store(vendor) == store(vendor)
    assert len(store(vendor, 7)["messages"]) == len(store(vendor, 0)["messages"]) + 7


@pytest.mark.parametrize("contract", contracts(), ids=str)
def test_every_list_keeps_its_contract(contract: ContractFile) -> None:
    clock = itertools.count(NOW).__next__
    with Simulator({contract.vendor: contract.profile}, seed=COUNT, clock=clock) as sim:
        provider = Provider(sim, contract)
        for path in LISTS[contract.vendor]:
            assert provider.ask("GET", path).status_code < 300


def test_an_iterator_reads_them_and_a_reset_restores_them() -> None:
    with (
        Simulator(seed=COUNT, limits=False) as sim,
        deskspec.HelpCrunch(
            sim.api_key, base_url="http://localhost", transport=sim.transport("helpcrunch")
        ) as client,
    ):
        chats = [each.id for each in client.chats.iter()]
        assert len(chats) == len(messages_by_chat("helpcrunch")) + 1
        found = [m for chat in chats for m in client.messages.iter(chat)]
        assert len(found) == COUNT + 1
        client.customers.delete(client.customers.list(limit=1, offset=3).items[0].id)
        sim.reset()
        assert [each.id for each in client.chats.iter()] == chats


@pytest.mark.parametrize("count", ["1000001", "99999999999"])
def test_too_many_are_one_line(count: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["simulate", "--port", "0", "--seed", count]) == 2
    error = capsys.readouterr().err
    said = f"--seed: expected a number of messages from 0 to 1000000, not {count}"
    assert error == f"deskspec: {said}\n"
