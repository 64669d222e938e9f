"""HelpCrunch's customers and events."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from deskspec import ConflictError, NotFoundError
from foreign.walks import UNKNOWN, Ask, codes, walks

CUSTOMER = 8737843


def unique() -> str:
    return f"example_{uuid4().hex}"


@walks(
    "helpcrunch",
    *("customers_create", "customers_get", "customers_update", "customers_replace"),
    "customers_delete",
)
def customer_is_created_changed_replaced_and_deleted(ask: Ask) -> None:
    seen, fields = datetime(2020, 10, 28, 11, 49, 6, tzinfo=UTC), {"Plan": "gold", "Role": "admin"}
    known = {"name": "Asha Rao", "email": "asha.rao@example.com", "user_id": unique()}
    created = ask("customers.create", **known, first_seen=seen, tags=["lead"], custom_data=fields)
    assert (created.name, created.first_seen, created.custom_data) == ("Asha Rao", seen, fields)
    assert ask("customers.get", created.id).to_dict() == created.to_dict()

    changes = {"company": "Example Inc.", "email": None, "custom_data": {"Plan": "silver"}}
    changed = ask("customers.update", created.id, **changes, city="Pune", last_seen=seen)
    assert (changed.name, changed.company, changed.email) == ("Asha Rao", "Example Inc.", None)
    assert changed.custom_data == {"Plan": "silver", "Role": "admin"}
    assert (changed.location.city, changed.last_seen) == ("Pune", seen)
    assert ask("customers.get", created.id).to_dict() == changed.to_dict()

    replaced = ask("customers.replace", created.id, name="Asha Iyer", blocked=True)
    assert (replaced.name, replaced.blocked, replaced.company) == ("Asha Iyer", True, None)
    assert (replaced.first_seen, replaced.location.city) == (None, None)
    assert ask("customers.get", created.id).to_dict() == replaced.to_dict()

    assert ask("customers.delete", created.id) is None
    with pytest.raises(NotFoundError) as raised:
        ask("customers.get", created.id)
    assert codes(raised.value) == ["entity_not_found"]


@walks("helpcrunch", "customers_create")
def user_id_that_is_taken_is_a_conflict(ask: Ask) -> None:
    taken = ask("customers.create", user_id=unique()).user_id
    with pytest.raises(ConflictError) as raised:
        ask("customers.create", user_id=taken)
    assert (raised.value.status_code, codes(raised.value)) == (400, ["invalid_userId_value"])


@walks(
    "helpcrunch",
    *("customers_create", "customers_add_tags", "customers_remove_tags", "customers_get"),
)
def tags_are_added_and_removed(ask: Ask) -> None:
    customer = ask("customers.create", tags=["lead"]).id
    tagged = ask("customers.add_tags", customer, tags=["paid", {"name": "vip", "color": "#ccc"}])
    colors = {tag.name: tag.color for tag in tagged.tags}
    assert colors == {"lead": "#c377e0", "paid": "#c377e0", "vip": "#ccc"}
    left = ask("customers.remove_tags", customer, tags=["lead", "vip", "never set"])
    assert [tag.name for tag in left.tags] == ["paid"]
    assert ask("customers.get", customer).to_dict() == left.to_dict()


@walks("helpcrunch", "customers_create", "customers_get", "customers_replace_many")
def batch_of_more_than_ten_changes_each_customer(ask: Ask) -> None:
    customers = [ask("customers.create", company="Example Inc.").id for _ in range(12)]
    names = {customer: f"Number {customer}" for customer in customers}
    entries = [{"customer": customer, "name": name} for customer, name in names.items()]
    result = ask("customers.replace_many", customers=entries)
    assert {entry.result.id: entry.result.name for entry in result.succeeded} == names
    last = ask("customers.get", customers[-1])
    assert (last.name, last.company) == (names[last.id], None)
    with pytest.raises(NotFoundError):
        ask("customers.replace_many", customers=[{"customer": UNKNOWN}])


@walks("helpcrunch", "customers_create", "customers_list")
def pages_of_customers_end_and_keep_their_order(ask: Ask) -> None:
    for year in (2021, 2023, 2022):
        ask("customers.create", first_seen=datetime(year, 1, 1, tzinfo=UTC))
    pages: list[Any] = []
    order = {"sort": "customers.firstSeen", "order": "desc"}
    customers = ask("customers.iter", **order, limit=3, on_page=pages.append)
    assert len({customer.id for customer in customers}) == len(customers) == pages[0].total
    assert len(pages) == -(-len(customers) // 3) > 1
    seen = [customer.first_seen for customer in customers if customer.first_seen is not None]
    assert seen == sorted(seen, reverse=True)
    assert len(set(seen)) > 2


@walks("helpcrunch", "customers_create", "customers_search")
def search_finds_what_its_filters_say_and_nothing_else(ask: Ask) -> None:
    company = unique()
    lead, paid, both = (
        ask("customers.create", company=company, tags=tags, name=f"Ben {tags[-1]}").id
        for tags in (["lead"], ["paid"], ["lead", "paid"])
    )
    ours = {"field": "customers.company", "operator": "=", "value": company}

    def found(*filters: tuple[str, str, Any], comparison: str = "AND") -> list[int]:
        named = [{"field": f"customers.{f}", "operator": o, "value": v} for f, o, v in filters]
        both = {"filter": [ours, *named], "comparison": comparison, "limit": 1}
        return [each.id for each in ask("customers.iter_search", **both)]

    assert found(("tagsData", "=", [{"name": "lead"}])) == [lead, both]
    assert found(("tagsData", "=", [{"name": "lead"}, {"name": "paid"}])) == [both]
    assert found(("name", "~", "paid")) == [paid, both]
    assert found(("name", "!~", "paid"), ("id", "<=", both)) == [lead]
    assert found(("id", "=", CUSTOMER), comparison="OR") == [CUSTOMER, lead, paid, both]
    nothing = ask("customers.search", filter=[ours | {"value": "nobody's"}])
    assert (nothing.items, nothing.total, nothing.has_more) == ([], 0, False)


@walks("helpcrunch", "events_create")
def event_comes_back(ask: Ask) -> None:
    data = {"button": "Start Free Trial", "clicks": 2, "first": True}
    event = ask("events.create", name="Button Click", data=data, customer=CUSTOMER)
    assert (event.name, event["data"], event.customer) == ("Button Click", data, CUSTOMER)
    assert event.created_at <= datetime.now(UTC)
    with pytest.raises(NotFoundError):
        ask("events.create", name="Button Click", data=data, customer=UNKNOWN)
