"""DoubleTick's three operations."""

from datetime import date
from typing import Any

import pytest
from deskspec import NotFoundError, UnprocessableEntityError
from foreign.walks import Ask, walks

WABA = "919999999999"
PHONE = "919812345678"


@walks("doubletick", "customers_get")
def customer_is_found_by_number_or_id(ask: Ask) -> None:
    customer = ask("customers.get", phone_number=PHONE)
    assert (customer.name, customer.phone) == ("Asha Rao", PHONE)
    assert ask("customers.get", customer_id="customer_1").to_dict() == customer.to_dict()
    with pytest.raises(NotFoundError):
        ask("customers.get", phone_number="919800000404")


@walks("doubletick", "messages_list")
def messages_are_those_of_the_requested_days(ask: Ask) -> None:
    chat = {"waba_number": WABA, "customer_number": PHONE}

    def listed(**days: date) -> list[str]:
        page = ask("messages.list", **chat, **days)
        assert page.total == len(page.items)
        assert [each.to_dict() for each in ask("messages.iter", **chat, **days)] == [
            each.to_dict() for each in page.items
        ]
        return [each.id for each in page.items]

    first, second = date(2025, 1, 23), date(2025, 1, 24)
    assert listed() == ["message_1", "message_2", "message_3"]
    assert listed(start_date=first, end_date=first) == ["message_1", "message_2"]
    assert listed(start_date=second) == ["message_3"]
    with pytest.raises(NotFoundError):
        ask("messages.list", waba_number=WABA, customer_number="919800000404")


@walks("doubletick", "customers_remove_tags_and_fields", "customers_get", alone=True)
def tags_and_fields_are_gone_once_removed(ask: Ask) -> None:
    def remove(phone: str = PHONE) -> Any:
        names = {"tags": ["lead"], "custom_fields": ["city"]}
        return ask("customers.remove_tags_and_fields", phone=phone, **names)

    def fields() -> list[str]:
        return [field.name for field in ask("customers.get", phone_number=PHONE).custom_fields]

    before, removal = fields(), remove()
    assert (removal.tags.removed, removal.custom_fields.removed) == (["lead"], ["city"])
    assert fields() == [name for name in before if name != "city"] != before
    again = remove()
    assert (again.tags.removed, again.custom_fields.removed) == ([], [])
    with pytest.raises(UnprocessableEntityError):
        remove(phone="919800000404")
