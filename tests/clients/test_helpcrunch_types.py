"""HelpCrunch as a user's type checker sees it: every method's right uses, and likely mistakes."""

from pathlib import Path

from clients.test_types import CHECKERS, Checker, clean, unreported
from deskspec import HelpCrunch
from deskspec_runtime.client import ResourceMethods
from harness.catalogue import methods

USER = """
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import assert_type

from deskspec import AsyncHelpCrunch, BatchResult, HelpCrunch, Page, RawResponse, UNSET
from deskspec import all_of, any_of, raw
from deskspec.helpcrunch import ChatFields, CustomerFields, models
from deskspec.helpcrunch import AsyncHelpCrunch as Async, HelpCrunch as Sync

NOON = datetime(2020, 10, 28, 12, tzinfo=UTC)

assert_type(Sync("a-key"), HelpCrunch)
assert_type(Async("a-key"), AsyncHelpCrunch)


def customers(client: HelpCrunch) -> None:
    customer = client.customers.create(name="Asha", first_seen=NOON, tags=["a"], email=UNSET)
    assert_type(customer, models.Customer)
    client.customers.create(tags=["Lead", {"name": "vip"}, models.TagInput(name="new")])
    assert_type(
        client.customers.replace(7, phone=None, custom_data={"plan": "pro"}), models.Customer
    )
    assert_type(client.customers.update(7, last_seen=NOON, blocked=True), models.Customer)
    assert_type(client.customers.add_tags(7, tags=["a"]), models.Customer)
    assert_type(
        client.customers.remove_tags(7, tags=["a", models.TagName(name="b")]), models.Customer
    )
    assert_type(client.customers.get(7), models.Customer)
    assert_type(client.customers.list(limit=5), Page[models.Customer])
    assert_type(client.customers.iter(limit=5), Iterator[models.Customer])
    client.customers.delete(7)
    result = client.customers.replace_many(
        customers=[{"customer": 7}, models.CustomerReplacement(customer=5, tags=["a"], city="Pune")]
    )
    assert_type(result, BatchResult[models.Customer])
    for taken in result.succeeded:
        assert_type(taken.result, models.Customer | None)
    for lost in result.failed:
        assert_type(lost.error.status_code, int | None)
    reply = raw(client.customers.replace_many)(customers=[{"customer": 7}])
    assert_type(reply, RawResponse[BatchResult[models.Customer]])
    assert_type(raw(client.customers.delete)(7), RawResponse[None])


def containers(client: HelpCrunch, names: list[str], several: Sequence[str]) -> None:
    data: Mapping[str, str] = {"plan": "pro"}
    client.customers.create(tags=names, custom_data=data)
    client.customers.update(7, tags=("a", models.TagInput(name="b")))
    client.customers.add_tags(7, tags=several)
    client.customers.add_tags(7, tags=deque(several))
    client.customers.replace_many(customers=[{"customer": number} for number in (1, 2)])
    customer = client.customers.get(7)
    assert_type(customer.tags, list[models.Tag])
    customer.tags.append(models.Tag(name="new"))


def searches(client: HelpCrunch) -> None:
    f, c = CustomerFields, ChatFields
    page = client.customers.search(
        filter=f.name.equals("Asha") & f.id.above(7) & f.last_seen.since(NOON),
        sort=models.CustomerSort.CUSTOMERS_LASTSEEN,
        order="desc",
        limit=5,
    )
    assert_type(page, Page[models.Customer])
    client.customers.search(filter=f.tags_data.has("a", "b"), comparison=models.Comparison.OR)
    client.customers.search(
        filter=[{"field": "customers.id", "operator": "=", "value": 7}, f.city.contains("Pu")]
    )
    found = client.chats.search(
        filter=c.status.equals(models.ChatStatus.CLOSED) | c.closed_at.before(NOON),
        order=models.SortOrder.DESC,
    )
    assert_type(found, Page[models.Chat])
    several = [c.assignee.equals(number) for number in (1, 2)]
    for chat in client.chats.iter_search(filter=any_of(*several), on_page=print):
        assert_type(chat, models.Chat)
    for person in client.customers.iter_search(filter=all_of(f.user_id.lacks("x"))):
        assert_type(person, models.Customer)


def chats(client: HelpCrunch) -> None:
    chat = client.chats.create(customer=1, application=2, assignee=3, department=4)
    assert_type(chat, models.Chat)
    assert_type(chat.id, int)
    assert_type(chat.status, models.ChatStatus | str)
    assert_type(chat.assignee, models.Agent | None)
    client.messages.create(chat=chat.id, text="Hi")
    assert_type(client.chats.get(7), models.Chat)
    assert_type(client.chats.list(), Page[models.Chat])
    assert_type(client.chats.iter(), Iterator[models.Chat])
    assert_type(client.chats.set_status(7, status="closed"), models.Chat)
    client.chats.set_status(7, status=models.SettableChatStatus.ON_HOLD)
    assert_type(client.chats.assign(7, assignee=3), models.Chat)
    client.chats.assign(7, assignee=None)
    assert_type(client.chats.unassign(7), models.Chat)
    assert_type(client.chats.move(7, department=4), models.Chat)
    assert_type(client.chats.snooze(7, snoozed_until=NOON), models.Chat)
    client.chats.snooze(chat_id=7, snoozed_until=None)
    assert_type(client.chats.unsnooze(7), models.Chat)
    assert_type(client.chats.rate(7, rating=models.ChatRating.GREAT), models.Chat)
    assert_type(client.chats.mark_read(7, read=True), models.Chat)
    assert_type(client.chats.mark_read_by_agent(7, read=True), models.Chat)
    assert_type(client.chats.mark_read_by_customer(7, read=False), models.Chat)


def others(client: HelpCrunch) -> None:
    message = client.messages.create(chat=7, text="Hi", type="private", markdown_text="*Hi*")
    assert_type(message, models.Message)
    client.messages.create(chat=7, text="Hi", type=models.SendableMessageType.MESSAGE, agent=3)
    assert_type(client.messages.list(7), Page[models.Message])
    assert_type(client.messages.iter(7), Iterator[models.Message])
    event = client.events.create(name="Upgrade", data={"n": 1, "ok": True, "s": "a"}, customer=7)
    assert_type(event, models.Event)
    client.agents.unsubscribe(3)
    assert_type(client.agents.list(), Page[models.Agent])
    assert_type(client.agents.iter(), Iterator[models.Agent])
    assert_type(client.departments.list(), Page[models.Department])
    assert_type(client.departments.iter(), Iterator[models.Department])
    assert_type(client.applications.list(), Page[models.Application])
    assert_type(client.applications.iter(), Iterator[models.Application])
    assert_type(client.organization.get(), models.OrganizationDetails)


async def asynchronously(client: AsyncHelpCrunch) -> None:
    assert_type(await client.customers.create(tags=["a"]), models.Customer)
    result = await client.customers.replace_many(customers=[{"customer": 7}])
    assert_type(result, BatchResult[models.Customer])
    reply = await raw(client.customers.replace_many)(customers=[{"customer": 7}])
    assert_type(reply, RawResponse[BatchResult[models.Customer]])
    found = await client.chats.search(filter=ChatFields.rating.equals("great"))
    assert_type(found, Page[models.Chat])
    async for chat in client.chats.iter_search(filter=ChatFields.customer.equals(7)):
        assert_type(chat, models.Chat)
    assert_type(await client.chats.unassign(7), models.Chat)
    await client.customers.delete(7)
    await client.agents.unsubscribe(3)
    assert_type(await client.messages.create(chat=7, text="Hi"), models.Message)
"""

HEAD = """from datetime import UTC, date, datetime
from deskspec import HelpCrunch, all_of, any_of, raw
from deskspec.helpcrunch import ChatFields as c, CustomerFields as f, models
client = HelpCrunch("k")
"""
MISTAKES = {
    "field that does not exist": 'f.nmae.equals("a")',
    "field of another search": "c.last_seen",
    "operator that does not exist": 'f.name.equal("a")',
    "order of text": 'f.name.above("a")',
    "part of a number": "f.id.contains(1)",
    "order of a text field by name": 'c.rating.at_least("great")',
    "order of tags": 'f.tags_data.equals("a")',
    "number operator on an instant": "f.last_seen.above(datetime(2020, 1, 1, tzinfo=UTC))",
    **{
        f"{wrong} for the operator {operator}": f"{field}.{operator}({value})"
        for field, wrong, value, operators in (
            ("f.user_id", "number", 7, ("equals", "differs", "contains", "lacks")),
            ("c.assignee", "text", "'7'", ("equals", "differs", "above", "below")),
            ("c.customer", "text", "'7'", ("at_least", "at_most")),
            ("c.created_at", "epoch", 1603885746, ("equals", "differs", "after", "before")),
            ("c.closed_at", "epoch as text", "'1603885746'", ("since", "until")),
            ("f.tags_data", "number", 7, ("has",)),
        )
        for operator in operators
    },
    "day for an instant": "c.created_at.after(date(2020, 1, 1))",
    "list of tags": 'f.tags_data.has(["a"])',
    "and, then or": "f.id.above(1) & f.id.below(9) | f.id.equals(0)",
    "both, and one": "(f.id.above(1) & f.id.below(9)) & (f.id.equals(0) | f.id.equals(1))",
    "one, or both": "(f.id.above(1) | f.id.below(9)) | (f.id.equals(0) & f.id.equals(1))",
    "or, then and": "(f.id.above(1) | f.id.below(9)) & f.id.equals(0)",
    "one or both": "f.id.equals(0) | (f.id.above(1) & f.id.below(9))",
    "joined by the other word": "all_of(f.id.above(1), f.id.below(9) | f.id.equals(0))",
    "raw condition joined": 'f.id.above(1) & {"field": "customers.id"}',
    "raw condition without a list": 'client.customers.search(filter={"field": "customers.id"})',
    "field as filter": "client.customers.search(filter=f.name)",
    "search for nothing": "client.customers.search()",
    "filter by position": "client.customers.search(f.id.equals(7))",
    "tag that is a number": "client.customers.create(tags=[1])",
    "tags that are a set": 'client.customers.update(7, tags={"Lead"})',
    "tags that are a generator": 'client.customers.update(7, tags=(tag for tag in ["Lead"]))',
    "tags that are bytes": 'client.customers.update(7, tags=b"Lead")',
    "tags that are one text": 'client.customers.update(7, tags="Lead")',
    "tag to take that is a tag to give": "client.customers.remove_tags("
    '7, tags=[models.TagInput(name="a")])',
    "list of pairs": 'client.customers.create(custom_data=[{"property": "a", "value": 1}])',
    "number for a time": "client.customers.create(first_seen=1603885746)",
    "null that cannot be": "client.customers.create(name=None)",
    "field of responses only": "client.customers.update(7, location=None)",
    "entry of another class": "client.customers.replace_many(customers=[models.Customer(id=7)])",
    "attribute of an outcome": "client.customers.replace_many(customers=[]).items",
    "text for an id": 'client.chats.assign(7, assignee="x")',
    "change without its value": "client.chats.snooze(7)",
    "null department": "client.chats.move(7, department=None)",
    "value beside a shorthand": "client.chats.unassign(7, assignee=3)",
    "text for a truth": 'client.chats.mark_read(7, read="true")',
    "chat without its customer": "client.chats.create(application=2)",
    "message without text": "client.messages.create(chat=7)",
    "data of an event as text": 'client.events.create(name="a", data="b", customer=7)',
    "value of nothing": "client.agents.unsubscribe(3).id",
    "raw iterator": "raw(client.chats.iter_search)(filter=c.agents.equals(7))",
}

MISSPELT = {
    "class": "models.Custmer(name='Asha')",
    "class of the module": "from deskspec.helpcrunch.models import Custmer",
    "fields of a search": "from deskspec.helpcrunch import CustomerFeilds",
    "public name": "from deskspec import HelpCrnch",
    "attribute of the package": "deskspec.HelpCrnch",
}


def test_program_uses_every_method() -> None:
    with HelpCrunch("a-key") as client:
        public = {name: getattr(client, name) for name in dir(client) if name[0] != "_"}
    uses = [
        f"client.{tag}.{method}("
        for tag, resource in public.items()
        if isinstance(resource, ResourceMethods)
        for method in methods(type(resource))
    ]
    assert len(uses) > 30
    assert [use for use in uses if use not in USER] == []


@CHECKERS
def test_program_that_uses_every_method_is_clean(check: Checker, tmp_path: Path) -> None:
    clean(check, tmp_path / "program.py", USER)


@CHECKERS
def test_every_mistake_is_reported_on_its_line(check: Checker, tmp_path: Path) -> None:
    assert unreported(check, tmp_path / "mistakes.py", HEAD, MISTAKES) == []


@CHECKERS
def test_name_that_no_module_has_is_reported(check: Checker, tmp_path: Path) -> None:
    head = "import deskspec\nfrom deskspec.helpcrunch import models\n"
    assert unreported(check, tmp_path / "misspelt.py", head, MISSPELT) == []
