"""HelpCrunch: one call, whose id is a number."""

from datetime import UTC, datetime
from typing import Any

import pytest
from clients.provider import MODES, Provider, asking
from helpcrunch_client.models import Customer

FIRST = {"id": 8737843, "firstSeen": 1593547200, "customData": [{"property": "a", "value": 1}]}
SECOND = {"id": "8737843", "firstSeen": "1593547200", "customData": {"a": 1}}


@MODES
@pytest.mark.parametrize("body", [FIRST, SECOND], ids=["first generation", "second generation"])
def test_customer_of_either_generation_reads_alike(body: dict[str, Any], mode: str) -> None:
    provider = Provider(body)
    with asking("HelpCrunch", "customers.get", mode, provider) as ask:
        customer = ask(8737843)
    assert type(customer) is Customer
    assert customer.id == 8737843
    assert customer.first_seen == datetime(2020, 6, 30, 20, tzinfo=UTC)
    assert customer.custom_data == {"a": 1}
    assert customer.to_dict() == body


@MODES
def test_id_is_given_by_position_or_by_name(mode: str) -> None:
    provider = Provider(FIRST)
    with asking("HelpCrunch", "customers.get", mode, provider) as ask:
        ask(8737843)
        ask(customer_id=8737843)
    for request in provider.requests:
        assert request.method == "GET"
        assert str(request.url) == "https://api.helpcrunch.com/v1/customers/8737843"
        assert request.headers["authorization"] == "Bearer a-key"


@MODES
@pytest.mark.parametrize("wrong", ["8737843", 8737843.0, True, None, "", b"1", [1]])
def test_id_that_is_no_number_is_refused(wrong: Any, mode: str) -> None:
    provider = Provider(FIRST)
    with (
        asking("HelpCrunch", "customers.get", mode, provider) as ask,
        pytest.raises(TypeError, match=r"customers\.get: customer_id must be an int"),
    ):
        ask(wrong)
    assert provider.requests == []


@MODES
def test_missing_id_and_a_second_position_are_refused(mode: str) -> None:
    provider = Provider(FIRST)
    with asking("HelpCrunch", "customers.get", mode, provider) as ask:
        with pytest.raises(TypeError, match="customer_id"):
            ask()
        with pytest.raises(TypeError, match="positional"):
            ask(1, 2)
    assert provider.requests == []
