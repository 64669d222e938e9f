"""Kustomer's one operation."""

from datetime import UTC, datetime

import pytest
from deskspec import NotFoundError
from foreign.walks import Ask, codes, walks

KUSTOMER_CUSTOMER = "58210c3db0f09110006b7953"


@walks("kustomer", "customers_get")
def customer_is_read_with_the_types_of_the_page(ask: Ask) -> None:
    customer = ask("customers.get", KUSTOMER_CUSTOMER)
    attributes = customer.attributes
    assert (customer.id, attributes.rev, attributes.verified) == (KUSTOMER_CUSTOMER, 37, True)
    assert attributes.last_conversation.sentiment.confidence == 0.649023
    assert attributes.created_at == datetime(2016, 11, 7, 23, 20, 29, 80000, tzinfo=UTC)
    with pytest.raises(NotFoundError) as raised:
        ask("customers.get", "58210c3db0f09110006b7954")
    assert codes(raised.value) == ["not_found"]
