"""HelpCrunch: what the arguments of its writes become in a request, and which are refused."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from clients.provider import MODES, Provider, asking, documented
from deskspec import UNSET, APIStatusError, APITimeoutError, InternalServerError, all_of
from deskspec.helpcrunch import CustomerFields, models

BODIES = documented("helpcrunch")
ENTRY = BODIES["entry of a batch"]
NOON = datetime(2020, 10, 28, 12, tzinfo=UTC)
NOON_TEXT = "1603886400"


def sent(method: str, mode: str, *leading: Any, **arguments: Any) -> tuple[str, str, Any]:
    """Verb, path and body of the one request of a call."""
    provider = Provider({})
    with asking("HelpCrunch", method, mode, provider) as ask:
        ask(*leading, **arguments)
    request = provider.request
    path = request.url.path.removeprefix("/v1")
    return request.method, path, json.loads(request.content) if request.content else None


def refused(
    method: str, mode: str, kind: type[Exception], match: str, *leading: Any, **arguments: Any
) -> None:
    provider = Provider({})
    with (
        asking("HelpCrunch", method, mode, provider) as ask,
        pytest.raises(kind, match=match),
    ):
        ask(*leading, **arguments)
    assert provider.requests == []


# Customers


@MODES
def test_new_customer_is_sent_in_the_documented_forms(mode: str) -> None:
    arguments: dict[str, Any] = {
        "name": "Asha Rao",
        "user_id": "7",
        "first_seen": NOON,
        "tags": ["Lead", {"name": "vip", "color": "#f00"}, models.TagInput(name="new")],
        "custom_data": {"plan": "pro", "seats": 3, "rate": 1.5, "trial": False},
        "created_from": "telegram",
        "email": UNSET,
    }
    assert sent("customers.create", mode, **arguments) == (
        "POST",
        "/customers",
        BODIES["new customer"],
    )


@MODES
def test_customer_without_anything_known_is_an_empty_object(mode: str) -> None:
    assert sent("customers.create", mode) == ("POST", "/customers", {})


@MODES
@pytest.mark.parametrize("method", ["customers.create", "customers.replace", "customers.update"])
def test_custom_data_is_a_dict_and_no_list_of_pairs(method: str, mode: str) -> None:
    leading = [] if method == "customers.create" else [7]
    pairs = [{"property": "plan", "value": "pro"}]
    match = f"{method}: custom_data must be a dict, not list"
    refused(method, mode, TypeError, match, *leading, custom_data=pairs)


@MODES
def test_custom_data_has_names_that_are_text(mode: str) -> None:
    match = r"customers\.create: custom_data\[7\] must be a str, not int"
    refused("customers.create", mode, TypeError, match, custom_data={7: "pro"})


@MODES
@pytest.mark.parametrize(
    ("method", "verb"), [("customers.replace", "PUT"), ("customers.update", "PATCH")]
)
def test_none_sends_null_and_unset_nothing(method: str, verb: str, mode: str) -> None:
    for leading, named in [([7], {}), ([], {"customer_id": 7})]:
        arguments = {"phone": None, "first_seen": None, "email": UNSET, "blocked": False, **named}
        assert sent(method, mode, *leading, **arguments) == (
            verb,
            "/customers/7",
            BODIES["change with null"],
        )


@MODES
@pytest.mark.parametrize("method", ["customers.replace", "customers.update"])
def test_change_of_no_field_is_refused(method: str, mode: str) -> None:
    match = f"{method}: give at least one field"
    refused(method, mode, ValueError, match, 7)
    refused(method, mode, ValueError, match, 7, name=UNSET, tags=UNSET)
    assert sent(method, mode, 7, tags=[])[2] == {"tags": []}


@MODES
@pytest.mark.parametrize(
    ("arguments", "match"),
    [
        ({"city": None}, "city must be a str, not None"),
        ({"tags": None}, "tags must be a list, not None"),
        ({"custom_data": None}, "custom_data must be a dict, not None"),
        ({"tags": "Lead"}, "tags must be a list, not str"),
        ({"tags": ["Lead", 1]}, r"tags\[1\] must be a TagInput or a dict, or the name as a str"),
        ({"tags": [{"color": "#f00"}]}, r"tags\[0\] must have name"),
        ({"tags": [{"name": "a", "colour": "#f00"}]}, r"tags\[0\] has 'colour', which TagInput"),
        ({"tags": [{"name": None}]}, r"tags\[0\]\.name must be a str, not None"),
        ({"tags": [models.TagName(name="a")]}, r"tags\[0\] must be a TagInput"),
        ({"first_seen": 1603886400}, "first_seen must be a datetime, not int"),
        ({"first_seen": NOON_TEXT}, "first_seen must be a datetime, not str"),
    ],
)
def test_wrong_field_is_a_type_error_that_names_its_place(
    arguments: dict[str, Any], match: str, mode: str
) -> None:
    refused("customers.update", mode, TypeError, f"customers.update: {match}", 7, **arguments)


@MODES
@pytest.mark.parametrize(
    ("method", "verb", "kind"),
    [
        ("customers.add_tags", "PUT", models.TagInput),
        ("customers.remove_tags", "DELETE", models.TagName),
    ],
)
def test_tags_are_given_and_taken_by_name_or_as_objects(
    method: str, verb: str, kind: type[Any], mode: str
) -> None:
    tags = ["Lead", {"name": "vip"}, kind(name="new")]
    expected = (
        verb,
        "/customers/7/tags",
        {"tags": [{"name": "Lead"}, {"name": "vip"}, {"name": "new"}]},
    )
    assert sent(method, mode, 7, tags=tags) == expected
    assert sent(method, mode, customer_id=7, tags=tuple(tags)) == expected
    refused(method, mode, TypeError, "tags", 7)


@MODES
@pytest.mark.parametrize(
    "entry",
    [
        models.CustomerReplacement(
            customer=7, user_id="u", first_seen=NOON, email=None, tags=["a"], custom_data={"b": 1}
        ),
        {
            "customer": 7,
            "user_id": "u",
            "first_seen": NOON,
            "email": None,
            "tags": ["a"],
            "custom_data": {"b": 1},
        },
        dict(zip(ENTRY, (7, "u", NOON, None, [models.TagInput(name="a")], {"b": 1}), strict=True)),
        models.CustomerReplacement.from_dict(ENTRY),
    ],
    ids=["model", "dict by attributes", "dict by JSON names", "model that was read"],
)
def test_entry_of_a_batch_is_a_model_or_a_dict_by_either_name(entry: Any, mode: str) -> None:
    assert sent("customers.replace_many", mode, customers=[entry]) == (
        "PUT",
        "/customers/batch",
        [ENTRY],
    )


@MODES
@pytest.mark.parametrize(
    ("entry", "match"),
    [
        ({"customer": 7, "notes": 5}, r"\[3\]\.notes must be a str, not int"),
        ({"customer": "7"}, r"\[3\]\.customer must be an int, not str"),
        ({"customer": 7, "tags": ["a", 1]}, r"\[3\]\.tags\[1\] must be a TagInput"),
        ({"customer": 7, "nots": "x"}, r"\[3\] has 'nots', which CustomerReplacement does not"),
        ({"notes": "x"}, r"\[3\] must have customer"),
        ({"customer": 7, "userId": "a", "user_id": "b"}, r"\[3\] has user_id twice"),
        (models.CustomerReplacement(notes="x"), r"\[3\] must have customer"),
        (models.CustomerReplacement(customer=7, city=None), r"\[3\]\.city must be a str"),
        (models.Customer(id=7), r"\[3\] must be a CustomerReplacement or a dict, not Customer"),
        ("7", r"\[3\] must be a CustomerReplacement or a dict, not str"),
        (None, r"\[3\] must be a CustomerReplacement or a dict, not NoneType"),
    ],
)
def test_wrong_entry_of_a_batch_is_a_type_error_that_names_its_place(
    entry: Any, match: str, mode: str
) -> None:
    entries = [{"customer": 1}, {"customer": 2}, {"customer": 3}, entry]
    match = f"customers.replace_many: customers{match}"
    refused("customers.replace_many", mode, TypeError, match, customers=entries)


def test_tag_by_name_stays_an_object_when_the_model_that_has_it_changes() -> None:
    tags: list[models.TagInput | Mapping[str, Any] | str] = ["a"]
    entry = models.CustomerReplacement(customer=7, tags=tags)
    tags.append("b")
    tags[0] = "c"
    assert entry.to_dict() == {"customer": 7, "tags": [{"name": "c"}, {"name": "b"}]}
    entry.tags = ["d"]
    assert entry["tags"] == [{"name": "d"}]


def test_text_in_place_of_a_returned_tag_stays_text() -> None:
    customer = models.Customer.from_dict({"tags": ["odd", {"name": "a"}]})
    assert customer.to_dict() == {"tags": ["odd", {"name": "a"}]}
    assert customer.tags is not None
    customer.tags.append("new")  # type: ignore[arg-type]
    assert customer.to_dict() == {"tags": ["odd", {"name": "a"}, "new"]}


# Chats


@MODES
@pytest.mark.parametrize(
    ("method", "arguments", "request_"),
    [
        ("set_status", {"status": "closed"}, "set_status"),
        ("set_status", {"status": models.SettableChatStatus.ON_HOLD}, "set_status on hold"),
        ("set_status", {"status": models.ChatStatus.NEW}, "set_status new"),
        ("set_status", {"status": "of a later year"}, "set_status unknown"),
        ("assign", {"assignee": 3}, "assign"),
        ("assign", {"assignee": None}, "unassign"),
        ("unassign", {}, "unassign"),
        ("move", {"department": 4}, "move"),
        ("snooze", {"snoozed_until": NOON}, "snooze"),
        ("snooze", {"snoozed_until": None}, "unsnooze"),
        ("unsnooze", {}, "unsnooze"),
        ("rate", {"rating": models.ChatRating.VERY_POOR}, "rate"),
        ("mark_read_by_agent", {"read": True}, "mark_read_by_agent"),
        ("mark_read_by_customer", {"read": False}, "mark_read_by_customer"),
        ("mark_read", {"read": True}, "mark_read"),
    ],
)
def test_id_of_a_chat_goes_with_the_change_by_position_or_by_name(
    method: str, arguments: dict[str, Any], request_: str, mode: str
) -> None:
    path, body = BODIES[request_]
    expected = ("PUT", f"/chats/{path}", body)
    assert sent(f"chats.{method}", mode, 7, **arguments) == expected
    assert sent(f"chats.{method}", mode, chat_id=7, **arguments) == expected


@MODES
def test_null_is_refused_where_it_has_no_meaning(mode: str) -> None:
    match = "chats.move: department must be an int, not None"
    refused("chats.move", mode, TypeError, match, 7, department=None)
    match = "chats.create: assignee must be an int, not None"
    refused("chats.create", mode, TypeError, match, customer=1, application=2, assignee=None)


# Messages, events, agents


@MODES
@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({}, "message"),
        ({"type": UNSET}, "message"),
        ({"type": "private"}, "private"),
        ({"type": models.SendableMessageType.PRIVATE}, "private"),
    ],
)
def test_message_is_for_the_customer_unless_it_is_private(
    given: dict[str, Any], kind: str, mode: str
) -> None:
    assert sent("messages.create", mode, chat=7, text="Hi", **given) == (
        "POST",
        "/messages",
        {"chat": 7, "text": "Hi", "type": kind},
    )


@MODES
def test_data_of_an_event_keeps_its_types(mode: str) -> None:
    data = {"plan": "pro", "seats": 3, "rate": 1.5, "trial": True}
    assert sent("events.create", mode, name="Upgrade", data=data, customer=7) == (
        "POST",
        "/events",
        {"name": "Upgrade", "data": data, "customer": 7},
    )
    for wrong in (None, ["a"], NOON):
        match = r"events\.create: data\['plan'\] must be"
        refused("events.create", mode, TypeError, match, name="U", data={"plan": wrong}, customer=7)


class SilentProvider(Provider):
    """Receives every request and responds to none."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        raise httpx.ReadTimeout("planted", request=request)


@MODES
@pytest.mark.parametrize(
    ("provider", "kind"),
    [
        (lambda: Provider({}, status=503), InternalServerError),
        (lambda: Provider({}, status=408), APIStatusError),
        (lambda: SilentProvider({}), APITimeoutError),
    ],
    ids=["503", "408", "timeout"],
)
def test_agent_is_unsubscribed_at_most_once_although_the_verb_is_get(
    provider: Callable[[], Provider], kind: type[Exception], mode: str
) -> None:
    asked = provider()
    with (
        asking("HelpCrunch", "agents.unsubscribe", mode, asked) as ask,
        pytest.raises(kind),
    ):
        ask(7)
    assert asked.request.method == "GET"
    assert asked.request.url.path == "/v1/agents/7/unsubscribe"


@MODES
@pytest.mark.parametrize("method", ["customers.search", "chats.search"])
def test_search_is_sent_again_although_the_verb_is_post(
    method: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deskspec_runtime.call.retries.random.uniform", lambda low, high: 0.0)
    asked = Provider({}, status=503)
    with asking("HelpCrunch", method, mode, asked) as ask, pytest.raises(InternalServerError):
        ask(filter=[{"field": "x", "operator": "=", "value": 1}])
    assert [request.method for request in asked.requests] == ["POST"] * 3


@MODES
def test_new_chat_needs_a_customer_and_an_application(mode: str) -> None:
    refused("chats.create", mode, TypeError, "application", customer=7)
    refused("chats.create", mode, TypeError, "customer", application=3838)


@MODES
def test_search_that_the_page_prints_can_be_built(mode: str) -> None:
    seen = datetime.fromtimestamp(1603885746, UTC)
    _, path, body = sent(
        "customers.search",
        mode,
        filter=all_of(
            CustomerFields.name.equals("John"),
            CustomerFields.id.above(18),
            CustomerFields.last_seen.since(seen),
            CustomerFields.tags_data.has("Lead"),
        ),
        sort="customers.firstSeen",
        order="desc",
        offset=0,
        limit=100,
    )
    assert path == "/customers/search"
    assert body == {
        "comparison": "AND",
        "filter": [
            {"field": "customers.name", "operator": "=", "value": "John"},
            {"field": "customers.id", "operator": ">", "value": 18},
            {"field": "customers.lastSeen", "operator": ">=", "value": 1603885746},
            {"field": "customers.tagsData", "operator": "=", "value": [{"name": "Lead"}]},
        ],
        "sort": "customers.firstSeen",
        "order": "DESC",
        "offset": 0,
        "limit": 100,
    }


@MODES
@pytest.mark.parametrize("limit", [101, 10_000])
@pytest.mark.parametrize("method", ["customers.list", "chats.list", "messages.list"])
def test_page_above_the_documented_maximum_is_refused_by_name(
    method: str, limit: int, mode: str
) -> None:
    provider = Provider({"data": []})
    with asking("HelpCrunch", method, mode, provider) as ask:
        leading = [1] if method == "messages.list" else []
        ask(*leading, limit=100)
        with pytest.raises(ValueError, match=f"{method}: limit must be at most 100$"):
            ask(*leading, limit=limit)
    assert provider.request.url.params["limit"] == "100"


@MODES
def test_batch_has_any_number_of_entries(mode: str) -> None:
    provider = Provider([])
    with asking("HelpCrunch", "customers.replace_many", mode, provider) as ask:
        ask(customers=[{"customer": i} for i in range(25)])
    assert len(provider.requests) == 3
