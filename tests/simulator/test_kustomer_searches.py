"""Kustomer's searches: what is searched, what matches, in which order, and where they end."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from deskspec import UNSET, DeskspecError, Kustomer, RateLimitError
from deskspec_toolkit.simulator import Simulator
from kustomer_client.models import Company, Customer, CustomerAttributes, KObject
from simulator.asking import Provider, in_request, marks

START = 1_767_225_600.0
"""2026-01-01T00:00:00Z"""
DAY = 86400
UNKNOWN = "criterion of a search"


@pytest.fixture
def now() -> list[float]:
    """The time of the simulator, which a test changes."""
    return [START]


@pytest.fixture
def sim(now: list[float]) -> Iterator[Simulator]:
    with Simulator(clock=lambda: now[0]) as simulator:
        yield simulator


@pytest.fixture
def client(sim: Simulator) -> Iterator[Kustomer]:
    """A client with three customers, created a day after each other."""
    transport = sim.transport("kustomer")
    with Kustomer(sim.api_key, org="acme", transport=transport, pacing=None) as kustomer:
        yield kustomer


@pytest.fixture
def people(client: Kustomer, now: list[float]) -> None:
    """Three customers, created a day after each other."""
    for name, locale in (("Asha", "en_US"), ("Ben", "de_DE"), ("Chen", "en_US")):
        client.customers.create(
            name=name,
            locale=locale,
            custom={"pointsNum": len(name), "score": len(name)},
            emails=[email(name)],
        )
        now[0] += DAY


def searched(**given: Any) -> dict[str, Any]:
    """The body of a search."""
    return in_request("kustomer-customers_search", **given)


def changed_at(instant: str, **fields: Any) -> dict[str, Any]:
    """A record that was last changed then."""
    when = CustomerAttributes(updated_at=datetime.fromisoformat(instant)).to_dict()
    return {**fields, **when}


def email(name: str) -> dict[str, Any]:
    return {"type": "work", "email": f"{name.lower()}@example.com"}


NAME = {name: {"customer_name": {"equals": name}} for name in ("Asha", "Ben", "Chen")}
ENGLISH = {"customer_locale": {"equals": "en_US"}}


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    ("given", "names"),
    [
        ({}, "Asha Ben Chen"),
        ({"all_of": NAME["Ben"]}, "Ben"),
        ({"all_of": [NAME["Ben"]]}, "Ben"),
        ({"all_of": [ENGLISH, NAME["Ben"]]}, ""),
        ({"any_of": [NAME["Asha"], NAME["Chen"]]}, "Asha Chen"),
        ({"none_of": [NAME["Asha"]]}, "Ben Chen"),
        ({"all_of": ENGLISH, "none_of": [NAME["Asha"]]}, "Chen"),
        ({"all_of": {"customer_created_at": {"gte": "2026-01-02"}}}, "Ben Chen"),
        ({"all_of": {"customer_created_at": {"gt": "2026-01-02T00:00:00.000Z"}}}, "Chen"),
        (
            {"all_of": {"customer_created_at": {"gte": "2026-01-01", "lt": "2026-01-03"}}},
            "Asha Ben",
        ),
        (
            {
                "all_of": {"customer_created_at": {"lte": "2026-01-02"}},
                "time_zone": "America/New_York",
            },
            "Asha Ben",
        ),
        (
            {"all_of": {"customer_created_at": {"lt": "2026-01-02"}}, "time_zone": "Asia/Tokyo"},
            "Asha",
        ),
        ({"all_of": {"customer_custom_pointsNum": {"gte": 4}}}, "Asha Chen"),
        ({"all_of": {"customer_emails": {"equals": "ben@example.com"}}}, "Ben"),
        ({"sort": {"customer_name": "desc"}}, "Chen Ben Asha"),
        ({"sort": [{"customer_locale": "asc"}, {"customer_name": "desc"}]}, "Ben Chen Asha"),
    ],
)
def test_search_finds_what_the_criteria_say(
    client: Kustomer, given: dict[str, Any], names: str
) -> None:
    page = client.customers.search(query_context="customer", **given)
    assert " ".join(hit.name for hit in page if isinstance(hit, Customer)) == names
    assert page.total == len(names.split())


@pytest.mark.usefixtures("people")
def test_hits_are_printed_like_the_objects_of_their_type(
    client: Kustomer, kustomer: Provider
) -> None:
    note = client.notes.create(body="Blue mug.")
    page = client.customers.search(
        query_context="note", all_of={"note_body": {"equals": note.body}}
    )
    (hit,) = page
    assert (hit.type, hit.id) == ("note", note.id)
    assert hit.attributes is not None
    assert hit.attributes["body"] == "Blue mug."
    assert hit.created_at == note.created_at
    response = kustomer.ask("POST", "/v1/customers/search", json=searched(query_context="note"))
    assert response.json()["meta"]["aggregations"] == {}
    assert marks(response) == []


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    "given",
    [
        {"and": {"customer_shoe_size": {"equals": 43}}},
        {"and": {"customer_name": "Asha"}},
        {"and": {"customer_name": {"gt": 7}}},
        {"and": {"customer_created_at": {"gt": "2026-01-01"}}, "time_zone": "America"},
        {"query_context": "kobject_other"},
        {"query_context": "work_item"},
    ],
)
def test_criterion_that_no_page_shows_matches_nothing_and_is_marked(
    kustomer: Provider, given: dict[str, Any]
) -> None:
    response = kustomer.ask("POST", "/v1/customers/search", json=searched(**given))
    assert (response.status_code, response.json()["data"]) == (200, [])
    assert UNKNOWN in marks(response) or "query_context" in given


@pytest.mark.parametrize("path", ["/v1/customers/search", "/v1/customers/archive/search"])
@pytest.mark.parametrize("key", ["and", "or", "not"])
@pytest.mark.parametrize("context", ["customer", "conversation", "note", "message", "company"])
def test_an_operator_that_no_page_shows_is_a_400(
    kustomer: Provider, path: str, key: str, context: str
) -> None:
    if "archive" in path and context == "note":
        context = "kobject_order"
    criterion = {f"{context}_updated_at": {"resembles": "2026"}}
    for criteria in (criterion, [criterion]):
        body = searched(query_context=context, **{key: criteria})
        response = kustomer.ask("POST", path, json=body)
        assert response.status_code == 400
        assert "operator of a search" in marks(response)
        assert "resembles" in response.json()["errors"][0]["detail"]


AT = "2026-01-01T00:00:00.000Z"


@pytest.mark.parametrize(
    ("operator", "value", "count"),
    [
        ("equals", AT, 1),
        ("gt", AT, 1),
        ("gte", AT, 2),
        ("lt", AT, 1),
        ("lte", AT, 2),
        ("lte", "2025-12-01", 0),
    ],
)
@pytest.mark.parametrize(
    ("context", "resource"),
    [
        ("customer", "customers"),
        ("conversation", "conversations"),
        ("message", "messages"),
        ("note", "notes"),
        ("company", "companies"),
        ("kobject", "kobjects"),
        ("kobject_order", "kobjects"),
    ],
)
def test_each_operator_works_for_each_type(
    sim: Simulator,
    client: Kustomer,
    now: list[float],
    *,
    context: str,
    resource: str,
    operator: str,
    value: str,
    count: int,
) -> None:
    now[0] += DAY
    instants = ("2025-12-31T00:00:00.000Z", AT, "2026-01-01T00:00:00.001Z")
    sim.seed("kustomer", resource, [changed_at(instant) for instant in instants])
    within = {f"{context}_updated_at": {"gte": "2025-12-31", "lte": "2026-01-02"}}
    page = client.customers.search(
        query_context=context, all_of=[within, {f"{context}_updated_at": {operator: value}}]
    )
    assert page.total == count


def test_open_conversations_of_a_company_are_found(client: Kustomer) -> None:
    company = client.companies.create(name="Acme")
    for name, where in (("Asha", company.id), ("Ben", company.id), ("Chen", UNSET)):
        customer = client.customers.create(name=name, company=where)
        client.conversations.create(customer=customer.id, name=name, status="open")
        client.conversations.create(customer=customer.id, name=name, status="done")
    found = [
        hit.name
        for colleague in client.customers.iter_search(
            query_context="customer", all_of={"customer_companyId": {"equals": company.id}}
        )
        for hit in client.conversations.iter_search(
            all_of=[
                {"conversation_customer_id": {"equals": colleague.id}},
                {"conversation_status": {"equals": "open"}},
            ]
        )
    ]
    assert found == ["Asha", "Ben"]


@pytest.mark.usefixtures("people")
def test_each_type_has_a_search_of_its_own(client: Kustomer) -> None:
    asha = client.customers.get_by_email("asha@example.com")
    company = client.companies.create(name="Acme")
    conversation = client.conversations.create(customer=asha.id, name="Blue chair")
    message = client.conversations.create_message(
        conversation.id, channel="chat", app="shop", preview="How much?"
    )
    note = client.conversations.create_note(conversation.id, body="120.")
    order = client.kobjects.create("order", title="A chair", custom={"sizeNum": 7})
    client.kobjects.create("purchase", title="A chair", custom={"sizeNum": 7})
    found: list[Any] = [
        *client.companies.search(all_of={"company_name": {"equals": "Acme"}}),
        *client.conversations.search(all_of={"conversation_customer_id": {"equals": asha.id}}),
        *client.messages.iter_search(all_of={"message_preview": {"equals": "How much?"}}),
        *client.notes.iter_search(none_of={"note_body": {"gt": "120."}}, page_size=500),
    ]
    assert [each.id for each in found[:3]] == [company.id, conversation.id, message.id]
    assert found[1].to_dict() == client.conversations.get(conversation.id).to_dict()
    assert note.id in {each.id for each in found[3:]}
    assert [type(each).__name__ for each in found[:4]] == [
        *("Company", "Conversation", "Message", "Note"),
    ]
    for criterion in ("kobject_title", "kobject_order_title", "kobject_custom_order_sizeNum"):
        value = 7 if criterion.endswith("Num") else "A chair"
        (kobject,) = client.kobjects.search("order", all_of={criterion: {"equals": value}})
        assert (type(kobject).__name__, kobject.id) == ("KObject", order.id)
    with pytest.raises(ValueError, match=r"kobjects\.search: klass must be the name of a klass"):
        client.kobjects.search("5826ab180fcc2514008b2a93")


@pytest.mark.usefixtures("people")
def test_hits_are_of_the_class_of_their_type(client: Kustomer) -> None:
    company = client.companies.create(name="Acme")
    order = client.kobjects.create("order", title="A chair")
    for context, criterion, class_ in (
        ("customer", {"customer_name": {"equals": "Asha"}}, Customer),
        ("company", {"company_id": {"equals": company.id}}, Company),
        ("kobject_order", {"kobject_id": {"equals": order.id}}, KObject),
    ):
        page = client.customers.search(query_context=context, all_of=[criterion])
        assert [type(hit) for hit in page] == [class_]
        found = client.customers.iter_search(query_context=context, all_of=[criterion])
        assert [type(hit) for hit in found] == [class_]


@pytest.mark.usefixtures("people")
def test_ids_only(client: Kustomer) -> None:
    page = client.customers.search(query_context="customer", ids_only=True)
    assert [entry.keys() for entry in page.to_dict()["data"]] == [{"type", "id"}] * 3


def test_what_has_not_changed_for_two_years_is_in_the_archive(
    client: Kustomer, people: None, now: list[float]
) -> None:
    in_archive = {hit.id for hit in client.customers.iter_search_archive()}
    assert "58210c3db0f09110006b7953" in in_archive
    found = {hit.id for hit in client.customers.iter_search()}
    assert len(found) == 3
    assert not found & in_archive
    now[0] += 731 * DAY
    assert {hit.id for hit in client.customers.iter_search_archive()} == found | in_archive
    assert client.customers.search().total == 0


@pytest.mark.usefixtures("people")
def test_search_is_iterated_by_its_links(client: Kustomer, sim: Simulator) -> None:
    before = sim.request_count
    assert len([*client.customers.iter_search(page_size=2)]) == 3
    assert sim.request_count - before == 2


def test_an_iterator_reads_on_after_page_100_by_its_order(
    client: Kustomer, sim: Simulator, now: list[float]
) -> None:
    """250 customers, of which page 100 has some of those of one instant."""
    instants = [f"2026-01-01T00:{n:02}:00.000Z" for n in range(60)]
    changed = [instants[0]] * 90 + [instants[1]] * 102 + instants[2:]
    sim.seed(
        "kustomer",
        "customers",
        [changed_at(instant, name=f"{n}") for n, instant in enumerate(changed)],
    )
    for direction, order, first in (("asc", changed, 1), ("desc", changed[::-1], 75)):
        order = order[2 * (first - 1) :]
        hits: Any = client.customers.iter_search(
            query_context="customer",
            all_of={"customer_updated_at": {"gte": "2026-01-01"}},
            sort={"customer_updated_at": direction},
            page=first,
            page_size=2,
            on_page=lambda _: later(now),
        )
        found = [(hit.id, hit.updated_at) for hit in hits]
        assert [instant for _, instant in found] == [*map(datetime.fromisoformat, order)]
        assert len({id_ for id_, _ in found}) == len(order)


def test_an_iterator_of_the_archive_reads_on_after_page_100(
    client: Kustomer, sim: Simulator, now: list[float]
) -> None:
    changed = [f"2023-01-01T{n // 60:02}:{n % 60:02}:00.000Z" for n in range(130)]
    sim.seed("kustomer", "customers", [changed_at(n, name=n) for n in changed])
    hits: Any = client.customers.iter_search_archive(
        query_context="customer",
        all_of={"customer_updated_at": {"gte": "2023-01-01"}},
        sort={"customer_updated_at": "asc"},
        page_size=1,
        on_page=lambda _: later(now),
    )
    found = [(hit.id, hit.updated_at) for hit in hits]
    assert [instant for _, instant in found] == [*map(datetime.fromisoformat, changed)]
    assert len({id_ for id_, _ in found}) == len(changed)


def test_an_iterator_raises_where_one_instant_fills_a_hundred_pages(
    client: Kustomer, sim: Simulator, now: list[float]
) -> None:
    changed = ["2026-01-01T00:00:00.000Z"] * 99 + ["2026-01-01T00:00:01.000Z"] * 101
    records = [changed_at(instant, name=f"{n}") for n, instant in enumerate(changed)]
    sim.seed("kustomer", "customers", records)
    seen: list[str] = []
    hits = client.customers.iter_search(
        query_context="customer",
        sort=[{"customer_updated_at": "asc"}],
        page=99,
        page_size=1,
        on_page=lambda _: later(now),
    )
    with pytest.raises(DeskspecError, match="all items of the last pages have one customer_up"):
        seen.extend(hit.id for hit in hits)
    assert len(set(seen)) == len(seen) == 101
    assert [each.status for each in sim.requests] == [200] * 102


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({}, "to read on, pass sort with one of customer_created_at, customer_updated_at,"),
        ({"sort": {"customer_name": "asc"}}, "to read on, pass sort with one of"),
        ({"sort": {"customer_updated_at": "up"}}, "to read on, pass sort with one of"),
        ({"sort": {"note_updated_at": "asc"}}, "note_updated_at is of another type"),
        (
            {
                "sort": {"customer_updated_at": "asc"},
                "none_of": {"customer_name": {"equals": "x"}},
                "all_of": [{"customer_name": {"gte": "0" * n}} for n in range(20)],
            },
            "to read on, pass fewer than 20 all_of",
        ),
    ],
)
def test_iterator_raises_where_a_search_ends_before_its_hits(
    client: Kustomer, sim: Simulator, now: list[float], given: dict[str, Any], why: str
) -> None:
    changed = [f"2026-01-01T{n // 60:02}:{n % 60:02}:00.000Z" for n in range(102)]
    sim.seed("kustomer", "customers", [changed_at(n, name=n) for n in changed])
    seen: list[str] = []
    hits = client.customers.iter_search(page=99, page_size=1, **given)
    with pytest.raises(DeskspecError, match=f"no further page, although there are more .*{why}"):
        seen.extend(hit.id for hit in hits)
    assert len(set(seen)) == 2
    last = client.customers.search(page=100, page_size=1)
    assert "page=101" in last.to_dict()["links"]["next"]
    assert last.has_more


def later(now: list[float]) -> None:
    now[0] += 1


def test_machine_users_search_a_hundred_times_a_minute_and_read_on(
    client: Kustomer, now: list[float]
) -> None:
    for number in range(100):
        search = (client.customers.search, client.customers.search_archive)[number % 2]
        search(max_retries=0)
    for search in (client.customers.search, client.customers.search_archive):
        with pytest.raises(RateLimitError):
            search(max_retries=0)
    assert client.customers.list().items
    now[0] += 60
    assert client.customers.search(max_retries=0).total == 0


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    "sort", [{"": []}, {"customer_name": "up"}, {"customer_custom_score": "asc"}]
)
def test_order_that_no_page_shows_is_passed_over(kustomer: Provider, sort: Any) -> None:
    kustomer.ask("POST", "/v1/customers", json={"name": "Dee", "custom": {"score": "many"}})
    response = kustomer.ask(
        "POST", "/v1/customers/search", json=searched(query_context="customer", sort=sort)
    )
    names = [each["attributes"]["name"] for each in response.json()["data"]]
    assert (names, marks(response)) == (["Asha", "Ben", "Chen", "Dee"], [UNKNOWN])


@pytest.mark.parametrize("context", ["customer", "conversation", "message", "note", "kobject"])
def test_what_a_caller_seeds_by_number_is_found_by_a_search(context: str) -> None:
    with (
        Simulator(seed={"kustomer": {f"{context}s": 250}}) as sim,
        Kustomer(sim.api_key, org="acme", transport=sim.transport("kustomer")) as client,
    ):
        order: dict[str, Any] = {"sort": {f"{context}_updated_at": "asc"}, "page_size": 100}
        found = [hit.id for hit in client.customers.iter_search(query_context=context, **order)]
        assert len(set(found)) == len(found) == 250


@pytest.mark.parametrize("context", ["customer", "conversation", "message", "note", "kobject"])
def test_what_a_caller_seeds_is_found_by_a_search_of_its_type(context: str) -> None:
    collection = f"{context}s"
    changed = "2026-01-01T00:00:00.000Z"
    with Simulator(clock=lambda: 1_767_225_700.0) as sim:
        sim.seed("kustomer", collection, [changed_at(changed)] * 3)
        client = Kustomer("simulator-key", org="acme", transport=sim.transport("kustomer"))
        hits = client.customers.iter_search(
            query_context=context, all_of=[{f"{context}_updated_at": {"gte": changed}}]
        )
        assert len([*hits]) >= 3
