"""Removing tags and custom fields changes what is read next, and only that."""

from typing import Any

import pytest
from deskspec import DoubleTick, raw
from deskspec.doubletick import models
from simulator.asking import PHONE, REMOVAL, WABA, Provider, attributes, in_request, marks


def remove(provider: Provider, **given: Any) -> tuple[models.RemovalResult, list[str]]:
    """The outcome of a removal, and what its response calls undocumented."""
    client = DoubleTick(**provider.client_options())
    found = raw(client.customers.remove_tags_and_fields)(phone=PHONE, **given)
    assert found.http_response.status_code == 201
    return found.parsed, marks(found.http_response)


def names(provider: Provider) -> list[str | None]:
    fields = models.Customer.from_dict(provider.customer()).custom_fields
    return [field.name for field in fields or []]


def outcome(removed: list[str], errored: list[dict[str, str]]) -> dict[str, Any]:
    return {"removed": removed, "errored": errored}


def test_removed_fields_are_gone(doubletick: Provider) -> None:
    result, marked = remove(doubletick, custom_fields=["city"])
    assert attributes(result) == {
        "tags": outcome([], []),
        "custom_fields": outcome(["city"], []),
    }
    assert marked == []
    assert names(doubletick) == ["plan"]


def test_removed_tags_are_gone(doubletick: Provider, doubletick_client: DoubleTick) -> None:
    result, _ = remove(doubletick, tags=["vip"])
    assert result["tags"] == outcome(["vip"], [])
    if doubletick.profile == "reference":
        customer = doubletick_client.customers.get(phone_number=PHONE, waba_number=WABA)
        assert customer.tags == ["lead"]
    again, _ = remove(doubletick, tags=["vip"])
    assert again["tags"] == outcome([], [{"tag": "vip", "error": "not found"}])


def test_unknown_names_come_back_as_errored_and_why_is_marked_as_ours(doubletick: Provider) -> None:
    result, marked = remove(doubletick, tags=["lead", "gold"], custom_fields=["City", "plan"])
    assert result["tags"] == outcome(["lead"], [{"tag": "gold", "error": "not found"}])
    assert result.custom_fields is not None
    assert result.custom_fields.removed == ["plan"]
    (errored,) = result.custom_fields.errored or []
    assert isinstance(errored, models.FieldError)
    assert attributes(errored) == {"custom_field": "City", "error": "not found"}
    assert marked == ["why a removal is errored"]


def test_a_name_given_twice_is_removed_once(doubletick: Provider) -> None:
    result, _ = remove(doubletick, tags=["lead", "lead"])
    assert result["tags"] == outcome(["lead"], [])


def test_any_text_can_be_a_name(doubletick: Provider) -> None:
    body = b'{"phone":"919812345678","tags":["\\ud800","\xc3\xa9",""],"customFields":[]}'
    response = doubletick.ask("POST", REMOVAL, content=body)
    assert [each["tag"] for each in response.json()["tags"]["errored"]] == ["\ud800", "é", ""]


def test_nothing_to_remove_is_no_error(doubletick: Provider) -> None:
    operation = "doubletick-customers_remove_tags_and_fields"
    body = in_request(operation, phone=PHONE, tags=[], custom_fields=[])
    assert doubletick.ask("POST", REMOVAL, json=body).status_code == 201
    assert names(doubletick) == ["city", "plan"]


def test_the_lists_may_be_left_out_in_the_guide_only(doubletick: Provider) -> None:
    response = doubletick.ask("POST", REMOVAL, json={"phone": PHONE})
    assert response.status_code == (201 if doubletick.profile == "guide" else 400)


@pytest.mark.parametrize("phone", ["+919812345678", "+91 98123-45678", "(91) 98123 45678"])
def test_only_the_digits_of_a_phone_number_count(doubletick_client: DoubleTick, phone: str) -> None:
    removed = doubletick_client.customers.remove_tags_and_fields(
        phone=phone, waba_number=f"+{WABA}", tags=["lead"]
    )
    assert removed["tags"] == outcome(["lead"], [])


def test_reset_puts_everything_back(doubletick: Provider) -> None:
    remove(doubletick, tags=["lead", "vip"], custom_fields=["city", "plan"])
    assert names(doubletick) == []
    doubletick.sim.reset()
    assert names(doubletick) == ["city", "plan"]
    again, _ = remove(doubletick, tags=["lead", "vip"])
    assert again["tags"] == outcome(["lead", "vip"], [])


def test_simulators_share_nothing(doubletick: Provider) -> None:
    remove(doubletick, custom_fields=["city"])
    with type(doubletick.sim)(profiles=doubletick.sim.profiles) as other:
        assert names(doubletick._replace(sim=other)) == ["city", "plan"]
