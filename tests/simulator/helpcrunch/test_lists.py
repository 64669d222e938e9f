"""Lists: sorting and paging by the parameters that the contract has."""

from typing import Any

import pytest
from deskspec.helpcrunch.models import ChatSort, CustomerSort
from deskspec_runtime.values.results import Page
from simulator.asking import attributes
from simulator.helpcrunch.account import CHAT, CUSTOMER, Account, instant

BELOW = "meaning of an offset or limit below its range"
SEEN = CustomerSort.CUSTOMERS_FIRSTSEEN


def ids(page: Page[Any]) -> list[int]:
    return [each.id for each in page]


def test_customers_are_sorted_by_a_field(account: Account) -> None:
    customers = account.client.customers
    never = customers.create().id
    late = account.with_instant().customers.create(first_seen=instant(1700000000)).id
    assert ids(customers.list()) == [CUSTOMER, never, late]
    assert ids(customers.list(sort=SEEN)) == [never, CUSTOMER, late]
    assert ids(customers.list(sort=SEEN, order="asc")) == [never, CUSTOMER, late]
    assert ids(customers.list(sort=SEEN, order="desc")) == [late, CUSTOMER, never]


def test_chats_are_sorted_by_a_field(account: Account) -> None:
    other, chats = account.new_chat().id, account.client.chats
    assert ids(chats.list(sort=ChatSort.CHATS_CREATEDAT, order="desc")) == [other, CHAT]
    assert ids(chats.list(sort=ChatSort.CHATS_LASTMESSAGEAT, order="desc")) == [CHAT, other]


def test_offset_and_limit_cut_a_page_out(account: Account) -> None:
    customers = account.client.customers
    for _ in range(4):
        customers.create()
    page = customers.list(offset=1, limit=2)
    assert ids(page) == [CUSTOMER + 1, CUSTOMER + 2]
    assert page.total == 5
    beyond = customers.list(offset=9)
    assert (beyond.items, beyond.total) == ([], 5)


@pytest.mark.parametrize("query", ["limit=0", "limit=-1", "offset=-1"])
def test_below_its_range_is_as_zero(account: Account, query: str) -> None:
    page = account.ask("GET", f"/customers?{query}", marked=[BELOW])
    assert len(page["data"]) == (0 if "limit" in query else 1)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("limit=101", "This value should be 100 or less."),
        ("limit=ten", "This value should be of type numeric."),
        ("offset=1.5", "This value should be of type numeric."),
        ("sort=customers.name", "The value you selected is not a valid choice."),
        ("order=DESC", "The value you selected is not a valid choice."),
    ],
)
def test_invalid_parameters_of_a_list_are_refused(account: Account, query: str, said: str) -> None:
    marked = ["error code"] if account.is_g1 else []
    errors = account.refused("GET", f"/customers?{query}", marked=marked)
    assert errors == [(query.partition("=")[0], said)]


@pytest.mark.parametrize("path", ["/agents", "/departments"])
def test_the_team_is_cut_in_g2_only(account: Account, path: str) -> None:
    whole, cut = account.ask("GET", path)["data"], account.provider.ask("GET", path + "?offset=1")
    assert cut.json()["data"] == (whole if account.is_g1 else whole[1:])


def test_applications_have_values_of_ours(account: Account) -> None:
    (application,) = account.marked("values of an application").applications.list()
    assert application.id == 3838
    assert attributes(application).keys() == {"id", "name", "display_name", "type"}


def test_an_agent_is_unsubscribed_by_a_get(account: Account) -> None:
    for _ in range(2):
        path = "/agents/2533/unsubscribe"
        assert account.ask("GET", path, marked=["content type of Ok"]) == "Ok"


@pytest.mark.parametrize("agent", ["999", "first"])
def test_an_unknown_agent_is_a_404(account: Account, agent: str) -> None:
    marked = ["error code"] if account.is_g1 else []
    if agent == "first":
        marked.append("status of an id that is no positive integer")
    errors = account.refused("GET", f"/agents/{agent}/unsubscribe", status=404, marked=marked)
    expected = ("entity_not_found", "Agent not found")
    assert errors == [expected if account.is_g1 else ("not_found", "Chat not found")]


def test_ok_is_a_word_in_g1_and_a_json_string_in_g2(account: Account) -> None:
    response = account.provider.ask("DELETE", f"/customers/{CUSTOMER}")
    found = (response.headers["content-type"], response.content)
    assert found == (("text/plain", b"Ok") if account.is_g1 else ("application/json", b'"Ok"'))
