"""Who visitors are: one identity of each visitor, and the customer that the visitor is."""

from collections.abc import Iterator

import pytest
from deskspec import Kustomer
from deskspec_toolkit.simulator import Simulator

VISITOR = "58290b8a91113b1900bbee49"


@pytest.fixture
def client(sim: Simulator) -> Iterator[Kustomer]:
    with Kustomer(sim.api_key, org="acme", transport=sim.transport("kustomer")) as kustomer:
        yield kustomer


def test_visitor_is_the_customer_with_the_address(client: Kustomer) -> None:
    customer = client.customers.create(name="Asha", emails=[{"email": "asha@example.com"}])
    identity = client.tracking.create_identity(tracking_id=VISITOR, email="asha@example.com")
    assert (identity.tracking_id, identity.email) == (VISITOR, "asha@example.com")
    assert identity.customer_id == customer.id
    assert identity.status == "updated"


def test_unknown_visitor_is_a_new_customer_and_stays_the_same_one(client: Kustomer) -> None:
    first = client.tracking.create_identity(tracking_id=VISITOR, name="Ben")
    assert client.customers.get(first.customer_id or "").name == "Ben"
    event = {"name": "mug.viewed", "meta": {"colour": "blue"}}
    again = client.tracking.create_identity_event(
        identity={"tracking_id": VISITOR, "phone": "+15005550006"}, event=event
    )
    assert (again.id, again.customer_id) == (first.id, first.customer_id)


def test_anonymous_visitors_are_distinguished(client: Kustomer) -> None:
    one, other = client.tracking.create_identity(), client.tracking.create_identity()
    assert one.id != other.id
    assert {len(one.id), len(other.id)} == {24}
    assert one.tracking_id is None


def test_event_needs_a_name(client: Kustomer) -> None:
    with pytest.raises(TypeError, match="event must have name"):
        client.tracking.create_identity_event(identity={}, event={})
