"""Both searches: every operator for every kind of field, sorting and paging."""

from typing import Any

import pytest
from deskspec.helpcrunch import CustomerFields
from deskspec.helpcrunch.models import ChatSearchSort
from deskspec_runtime.values.search_fields import TextField
from simulator.helpcrunch.account import (
    AGENT,
    CHAT,
    CUSTOMER,
    DEPARTMENT,
    OTHER_AGENT,
    Account,
    instant,
)

NOTHING = "response to a search without results"
FIRST, LAST = 1588927354, 1591627673
"""When the seeded customer was seen."""


def condition(field: str, operator: str, value: Any) -> dict[str, Any]:
    return {"field": field, "operator": operator, "value": value}


def search(
    account: Account, kind: str, *conditions: dict[str, Any], marked: Any = (), **body: Any
) -> Any:
    """The ids that are found."""
    path, body = f"/{kind}/search", {"filter": list(conditions), **body}
    page = account.ask("POST", path, body, marked=marked)
    ids = [item["id"] for item in page["data"]]
    if not {"offset", "limit"} & body.keys():
        assert page["total"] == len(ids)
    return ids


def finds(account: Account, kind: str, *conditions: dict[str, Any], **body: Any) -> bool:
    """Whether the seeded record is found."""
    path, body = f"/{kind}/search", {"filter": list(conditions), **body}
    response = account.provider.ask("POST", path, json=body)
    if response.status_code == 200 and response.json()["total"]:
        return True
    assert response.status_code == (200 if account.is_g1 else 404)
    return False


def wrong(account: Account, kind: str, place: str, said: str, *conditions: dict[str, Any]) -> None:
    marked = ["error code"] if account.is_g1 else []
    body = {"filter": list(conditions)}
    assert account.refused("POST", f"/{kind}/search", body, marked=marked) == [(place, said)]


@pytest.mark.parametrize(
    ("operator", "value", "found"),
    [
        ("=", CUSTOMER, True),
        ("=", CUSTOMER + 1, False),
        ("!=", CUSTOMER, False),
        ("!=", CUSTOMER + 1, True),
        (">", CUSTOMER - 1, True),
        (">", CUSTOMER, False),
        ("<", CUSTOMER + 1, True),
        ("<", CUSTOMER, False),
        (">=", CUSTOMER, True),
        (">=", CUSTOMER + 1, False),
        ("<=", CUSTOMER, True),
        ("<=", CUSTOMER - 1, False),
    ],
)
def test_numbers(account: Account, operator: str, value: int, found: bool) -> None:
    assert finds(account, "customers", condition("customers.id", operator, value)) == found
    assert finds(account, "chats", condition("chats.customer", operator, value)) == found


@pytest.mark.parametrize(
    ("operator", "value", "found"),
    [
        ("=", LAST, True),
        ("!=", LAST, False),
        (">", LAST - 1, True),
        (">", LAST, False),
        ("<", LAST, False),
        (">=", LAST, True),
        ("<=", LAST, True),
        ("<=", LAST - 1, False),
    ],
)
def test_instants(account: Account, operator: str, value: int, found: bool) -> None:
    assert finds(account, "customers", condition("customers.lastSeen", operator, value)) == found


@pytest.mark.parametrize(
    ("operator", "value", "found"),
    [
        ("=", "Cindy Mindy", True),
        ("=", "cindy mindy", False),
        ("=", "Cindy", False),
        ("!=", "Cindy Mindy", False),
        ("!=", "Cindy", True),
        ("~", "ndy Mi", True),
        ("~", "NDY", False),
        ("!~", "ndy", False),
        ("!~", "John", True),
    ],
)
def test_texts(account: Account, operator: str, value: str, found: bool) -> None:
    assert finds(account, "customers", condition("customers.name", operator, value)) == found


@pytest.mark.parametrize(
    ("operator", "found"), [("=", False), ("!=", True), ("~", False), ("!~", True)]
)
def test_what_has_no_value_is_only_not_something(
    account: Account, operator: str, found: bool
) -> None:
    assert account.customer().phone is None
    assert finds(account, "customers", condition("customers.phone", operator, "1")) == found


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (CustomerFields.email, "cindy.mindy@example.com"),
        (CustomerFields.company, "example"),
        (CustomerFields.country_code, "US"),
        (CustomerFields.city, "San Francisco"),
        (CustomerFields.region_code, "CA"),
        (CustomerFields.user_id, "example_6268"),
    ],
    ids=lambda each: getattr(each, "name", each),
)
def test_every_text_of_a_customer(account: Account, field: TextField, value: str) -> None:
    assert finds(account, "customers", condition(field.name, "=", value))
    assert not finds(account, "customers", condition(field.name, "=", "-"))


@pytest.mark.parametrize(
    ("names", "found"),
    [(["lead"], True), (["vip"], True), (["lead", "vip"], True), (["lead", "Paid"], False)],
)
def test_all_tags_of_a_condition_must_match(
    account: Account, names: list[str], found: bool
) -> None:
    account.ask("PUT", f"/customers/{CUSTOMER}/tags", {"tags": [{"name": "vip"}]})
    value = [{"name": name} for name in names]
    assert finds(account, "customers", condition("customers.tagsData", "=", value)) == found
    assert finds(account, "chats", condition("chats.customer.tagsData", "=", value)) == found


@pytest.mark.parametrize("channel", ["telegram", "facebook", "instagram", "viber", "whatsapp"])
def test_ids_of_messengers_are_searched_in_g2(account: Account, channel: str) -> None:
    looked_for = condition(f"customers.{channel}Id", "=", "465847687")
    if account.is_g1:
        message = "The value you selected is not a valid choice."
        wrong(account, "customers", "filter[0].field", message, looked_for)
        return
    ids = {
        name: account.client.customers.create(created_from=name, integration_id="465847687").id
        for name in ("telegram_bot", "facebook", "instagram", "viber", "whatsapp")
    }
    expected = [id_ for name, id_ in ids.items() if name.startswith(channel)]
    assert search(account, "customers", looked_for) == expected


@pytest.mark.parametrize(("comparison", "found"), [("AND", []), ("OR", [CUSTOMER]), (None, [])])
def test_conditions_are_compared(account: Account, comparison: str | None, found: Any) -> None:
    conditions = [
        condition("customers.name", "=", "Cindy Mindy"),
        condition("customers.company", "=", "another"),
    ]
    body = {"filter": conditions} | ({"comparison": comparison} if comparison else {})
    marked = [] if comparison else ["several conditions without a comparison"]
    status = 200 if found or account.is_g1 else 404
    marked += [] if found else [NOTHING]
    page = account.ask("POST", "/customers/search", body, status=status, marked=marked)
    assert [each["id"] for each in page.get("data", [])] == found


def test_nothing_found_is_an_empty_page_in_g1_and_a_404_in_g2(account: Account) -> None:
    for kind, field in (("customers", "customers.id"), ("chats", "chats.customer")):
        body = {"filter": [condition(field, "=", 1)]}
        status = 200 if account.is_g1 else 404
        page = account.ask("POST", f"/{kind}/search", body, status=status, marked=[NOTHING])
        if account.is_g1:
            assert page == {"data": [], "total": 0}
        else:
            assert page["errors"]


def test_a_page_beyond_the_last_one_is_empty_and_no_404(account: Account) -> None:
    everyone = condition("customers.id", ">", 0)
    body = {"filter": [everyone], "offset": 1}
    page = account.ask("POST", "/customers/search", body)
    assert page == {"data": [], "total": 1}


def test_the_order_of_the_sorting(account: Account) -> None:
    customers = account.with_instant().customers
    early = customers.create(first_seen=instant(FIRST - 1)).id
    late = customers.create(first_seen=instant(FIRST + 1)).id
    everyone = condition("customers.id", ">", 0)
    sort = {"sort": "customers.firstSeen"}
    assert search(account, "customers", everyone) == [CUSTOMER, early, late]
    assert search(account, "customers", everyone, **sort) == [early, CUSTOMER, late]
    assert search(account, "customers", everyone, **sort, order="ASC") == [early, CUSTOMER, late]
    assert search(account, "customers", everyone, **sort, order="DESC") == [late, CUSTOMER, early]
    if not account.is_g1:
        lower = search(account, "customers", everyone, **sort, order="desc")
        assert lower == [late, CUSTOMER, early]


def test_offset_and_limit_cut_a_page_out(account: Account) -> None:
    ids = [CUSTOMER, *(account.client.customers.create().id for _ in range(4))]
    everyone = condition("customers.id", ">", 0)
    assert search(account, "customers", everyone, limit=2) == ids[:2]
    assert search(account, "customers", everyone, offset=3, limit=100) == ids[3:]
    body = {"filter": [everyone], "offset": 1, "limit": 2}
    page = account.ask("POST", "/customers/search", body)
    assert ([each["id"] for each in page["data"]], page["total"]) == (ids[1:3], 5)


@pytest.mark.parametrize("bounds", [{"limit": 0}, {"limit": -1}, {"offset": -1}])
def test_below_its_range_is_as_zero(account: Account, bounds: dict[str, int]) -> None:
    body = {"filter": [condition("customers.id", ">", 0)], **bounds}
    mark = "meaning of an offset or limit below its range"
    page = account.ask("POST", "/customers/search", body, marked=[mark])
    assert len(page["data"]) == (0 if "limit" in bounds else 1)


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ({"limit": 101}, "is not valid"),
        ({"limit": "5"}, "type numeric"),
        ({"order": "up"}, "valid"),
    ],
)
def test_what_a_page_cannot_be_cut_by(account: Account, bounds: Any, said: str) -> None:
    body = {"filter": [condition("customers.id", ">", 0)], **bounds}
    marked = ["error code"] if account.is_g1 else []
    ((place, message),) = account.refused("POST", "/customers/search", body, marked=marked)
    assert place in bounds
    assert said in message


@pytest.mark.parametrize(
    ("field", "operators"),
    [
        ("customers.id", ["~", "!~"]),
        ("customers.lastSeen", ["~", "!~"]),
        ("customers.name", [">", "<", ">=", "<="]),
        ("customers.tagsData", ["!=", ">", "<", ">=", "<=", "~", "!~"]),
    ],
)
def test_an_operator_that_a_field_does_not_take(
    account: Account, field: str, operators: list[str]
) -> None:
    said = "The value you selected is not a valid choice."
    for operator in operators:
        wrong(account, "customers", "filter[0].operator", said, condition(field, operator, 1))


@pytest.mark.parametrize(
    ("field", "value", "type_"),
    [
        ("customers.id", "1", "numeric"),
        ("customers.id", [], "numeric"),
        ("customers.lastSeen", "1603885746", "numeric"),
        ("customers.name", 1, "string"),
        ("customers.name", [], "string"),
        ("customers.tagsData", "Lead", "array"),
    ],
)
def test_a_value_of_another_type_than_its_field(
    account: Account, field: str, value: Any, type_: str
) -> None:
    good = condition("customers.id", ">", 0)
    bad = condition(field, "=", value)
    said = f"This value should be of type {type_}."
    wrong(account, "customers", "filter[1].value", said, good, bad)


def test_what_the_contract_does_not_allow(account: Account) -> None:
    blank = "This value should not be blank."
    wrong(account, "customers", "filter[0].field", blank, {"operator": "=", "value": 1})
    unknown = condition("customers.createdAt", "=", 1)
    said = "The value you selected is not a valid choice."
    wrong(account, "customers", "filter[0].field", said, unknown)
    wrong(account, "customers", "filter", "This value is not valid.")


def test_every_field_of_a_chat(account: Account) -> None:
    account.client.chats.move(CHAT, department=DEPARTMENT)
    account.write(agent=AGENT)
    account.write(agent=OTHER_AGENT)
    account.close_chat()
    account.client.chats.rate(CHAT, rating="perfect")
    now = int(account.clock.now)
    values = {
        "chats.assignee": AGENT,
        "chats.agents": OTHER_AGENT,
        "chats.createdAt": 1594322706,
        "chats.department": DEPARTMENT,
        "chats.status": "closed",
        "chats.closedAt": now,
        "chats.rating": "perfect",
        "chats.customer": CUSTOMER,
        "chats.customer.email": "cindy.mindy@example.com",
        "chats.customer.userId": "example_6268",
    }
    for field, value in values.items():
        assert finds(account, "chats", condition(field, "=", value)), field
        other = value + 1 if isinstance(value, int) else "-"
        assert not finds(account, "chats", condition(field, "=", other)), field
    assert not finds(account, "chats", condition("chats.agents", "!=", AGENT))


def test_the_last_change_of_a_chat_is_searched_in_g1(account: Account) -> None:
    account.clock.now += 60
    account.client.chats.set_status(CHAT, status="pending")
    changed = condition("chats.updatedAt", "=", int(account.clock.now))
    if account.is_g1:
        assert search(account, "chats", changed) == [CHAT]
    else:
        said = "The value you selected is not a valid choice."
        wrong(account, "chats", "filter[0].field", said, changed)


@pytest.mark.parametrize("sort", ChatSearchSort)
def test_chats_are_sorted_with_and_without_the_prefix(account: Account, sort: str) -> None:
    other = account.new_chat().id
    account.write(other, marked=["status of a chat after a message"])
    everything = condition("chats.customer", "=", CUSTOMER)
    assert search(account, "chats", everything, sort=sort, order="DESC") == [other, CHAT]
    assert search(account, "chats", everything, sort=sort, order="ASC") == [CHAT, other]


def test_the_printed_searches_succeed(account: Account) -> None:
    for kind in ("customers", "chats"):
        content = account.provider.contract.document["paths"][f"/{kind}/search"]["post"][
            "requestBody"
        ]["content"]["application/json"]
        for example in content.get("examples", {}).values():
            body, status = example["value"], 200 if account.is_g1 else 404
            account.ask("POST", f"/{kind}/search", body, status=status, marked=[NOTHING])
