"""Removing tags and custom fields changes what is read next, and only that."""

from typing import Any

import pytest
from simulator.asking import PHONE, REMOVAL, WABA, Provider, marks


def remove(provider: Provider, **body: Any) -> Any:
    response = provider.ask("POST", REMOVAL, json={"tags": [], "customFields": [], **body})
    assert response.status_code == 201
    return response


def names(provider: Provider) -> list[str]:
    return [field["name"] for field in provider.customer()["customFields"]]


def test_removed_fields_are_gone(doubletick: Provider) -> None:
    response = remove(doubletick, phone=PHONE, customFields=["city"])
    assert response.json() == {
        "customFields": {"removed": ["city"], "errored": []},
        "tags": {"removed": [], "errored": []},
    }
    assert marks(response) == []
    assert names(doubletick) == ["plan"]


def test_removed_tags_are_gone(doubletick: Provider) -> None:
    response = remove(doubletick, phone=PHONE, tags=["vip"])
    assert response.json()["tags"] == {"removed": ["vip"], "errored": []}
    if doubletick.profile == "reference":
        assert doubletick.customer(f"&wabaNumber={WABA}")["tags"] == ["lead"]
    again = remove(doubletick, phone=PHONE, tags=["vip"]).json()
    assert again["tags"]["errored"] == [{"tag": "vip", "error": "not found"}]


def test_unknown_names_come_back_as_errored_and_why_is_marked_as_ours(doubletick: Provider) -> None:
    response = remove(doubletick, phone=PHONE, tags=["lead", "gold"], customFields=["City", "plan"])
    assert response.json() == {
        "customFields": {
            "removed": ["plan"],
            "errored": [{"customField": "City", "error": "not found"}],
        },
        "tags": {"removed": ["lead"], "errored": [{"tag": "gold", "error": "not found"}]},
    }
    assert marks(response) == ["why a removal is errored"]


def test_a_name_given_twice_is_removed_once(doubletick: Provider) -> None:
    response = remove(doubletick, phone=PHONE, tags=["lead", "lead"])
    assert response.json()["tags"] == {"removed": ["lead"], "errored": []}


def test_any_text_can_be_a_name(doubletick: Provider) -> None:
    body = b'{"phone":"919812345678","tags":["\\ud800","\xc3\xa9",""],"customFields":[]}'
    response = doubletick.ask("POST", REMOVAL, content=body)
    assert [each["tag"] for each in response.json()["tags"]["errored"]] == ["\ud800", "é", ""]


def test_nothing_to_remove_is_no_error(doubletick: Provider) -> None:
    remove(doubletick, phone=PHONE)
    assert names(doubletick) == ["city", "plan"]


def test_the_lists_may_be_left_out_in_the_guide_only(doubletick: Provider) -> None:
    response = doubletick.ask("POST", REMOVAL, json={"phone": PHONE})
    assert response.status_code == (201 if doubletick.profile == "guide" else 400)


@pytest.mark.parametrize("phone", ["+919812345678", "+91 98123-45678", "(91) 98123 45678"])
def test_only_the_digits_of_a_phone_number_count(doubletick: Provider, phone: str) -> None:
    assert remove(doubletick, phone=phone, wabaNumber="+" + WABA, tags=["lead"])


def test_reset_puts_everything_back(doubletick: Provider) -> None:
    remove(doubletick, phone=PHONE, tags=["lead", "vip"], customFields=["city", "plan"])
    assert names(doubletick) == []
    doubletick.sim.reset()
    assert names(doubletick) == ["city", "plan"]
    assert remove(doubletick, phone=PHONE, tags=["lead", "vip"]).json()["tags"]["errored"] == []


def test_simulators_share_nothing(doubletick: Provider) -> None:
    remove(doubletick, phone=PHONE, customFields=["city"])
    with type(doubletick.sim)(profiles=doubletick.sim.profiles) as other:
        assert names(doubletick._replace(sim=other)) == ["city", "plan"]
