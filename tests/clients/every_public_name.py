"""A user's program: it uses every public name, and says what types a checker must infer.

It is only read, by mypy and basedpyright; `test_types.py` sees that no name is missing.
"""

import datetime
from typing import Any, Literal, assert_type

import deskspec
import httpx
from deskspec import (
    DEFAULT_TIMEOUT,
    UNSET,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncDoubleTick,
    AsyncHelpCrunch,
    AsyncKustomer,
    AuthenticationError,
    BadRequestError,
    BatchResult,
    ConfigurationError,
    ConflictError,
    ContractError,
    DeskspecError,
    DoubleTick,
    Finding,
    HelpCrunch,
    IncludingPage,
    InternalServerError,
    Kustomer,
    NotFoundError,
    Page,
    PermissionDeniedError,
    RateLimitError,
    RawResponse,
    UnknownEvent,
    UnprocessableEntityError,
    Unset,
    UnsuccessfulError,
    WebhookPayloadError,
    WebhookSignatureError,
    all_of,
    any_of,
    raw,
    webhooks,
)
from deskspec.doubletick import HistoryWindow
from deskspec.doubletick import models as doubletick_models
from deskspec.helpcrunch import CustomerFields
from deskspec.helpcrunch import models as helpcrunch
from deskspec.kustomer import models as kustomer_models
from deskspec.kustomer.models import Customer as KustomerCustomer

DAY = datetime.date(2025, 1, 23)
NOON = datetime.datetime(2025, 1, 23, 12, tzinfo=datetime.UTC)


def calls() -> None:
    with DoubleTick("a-key", timeout=DEFAULT_TIMEOUT, max_retries=0) as doubletick:
        customer = doubletick.customers.get(phone_number="919812345678", timeout=3)
        assert_type(customer, doubletick_models.Customer)
        assert_type(customer.name, str | None)
        page = doubletick.messages.list(
            waba_number="919999999999", customer_number="919812345678", start_date=DAY, end_date=DAY
        )
        assert_type(page, Page[doubletick_models.ChatMessage])
        assert_type(page.items, list[doubletick_models.ChatMessage])
        assert_type(page.total, int | None)
        assert_type(page.has_more, bool)
        for message in page.items:
            assert_type(message.message_time, datetime.datetime | None)
        removed = doubletick.customers.remove_tags_and_fields(
            phone="919812345678", tags=["vip"], custom_fields=UNSET
        )
        assert_type(removed, doubletick_models.RemovalResult)
        assert_type(doubletick.with_options(max_retries=1, timeout=None), DoubleTick)
        card = doubletick_models.CarouselCard(
            header=doubletick_models.CarouselImage(image={"link": "https://a.example"}),
            action=doubletick_models.CarouselReplies(buttons=[{"id": "1", "title": "Yes"}]),
        )
        linked = doubletick_models.CarouselCard(
            header={"type": "video", "video": {"link": "https://a.example"}},
            action=doubletick_models.CarouselLink(parameters={"display_text": "a", "url": "b"}),
        )
        header = linked.header
        if isinstance(header, doubletick_models.CarouselVideo):
            assert_type(header, doubletick_models.CarouselVideo)
        doubletick.messages.send_carousel(
            to="9", from_="9", body={"text": "Chairs"}, cards=[card, linked]
        )
        doubletick.templates.create(
            name="n",
            language="en",
            category="UTILITY",
            components=doubletick_models.TemplateContent(
                body={"text": "Hello"},
                buttons=[
                    doubletick_models.TemplateReplyButton(text="Yes"),
                    doubletick_models.TemplateUrlButton(text="See", url="https://a.example"),
                    doubletick_models.TemplatePhoneButton(text="Call", phone_number="9"),
                    {"type": "QUICK_REPLY", "text": "No"},
                ],
            ),
        )
        windows: list[HistoryWindow] = []
        for message in doubletick.messages.history(
            waba_number="9", customer_number="9", start_date=DAY, on_window=windows.append
        ):
            assert_type(message, doubletick_models.ChatMessage)
        pages = raw(doubletick.messages.list)(waba_number="9", customer_number="9")
        assert_type(pages, RawResponse[Page[doubletick_models.ChatMessage]])
    helpcrunch_client = HelpCrunch(base_url="http://localhost:8010", headers={"X-A": "b"})
    person = helpcrunch_client.customers.get(8737843, max_retries=1, headers={"X-A": "b"})
    assert_type(person, helpcrunch.Customer)
    assert_type(person.id, int)
    assert_type(person.name, str | None)
    helpcrunch_client.chats.create(customer=person.id, application=1)
    several = helpcrunch_client.customers.replace_many(customers=[{"customer": 7}])
    assert_type(several, BatchResult[helpcrunch.Customer])
    fields = CustomerFields
    helpcrunch_client.customers.search(filter=all_of(fields.id.above(7), fields.id.below(9)))
    helpcrunch_client.customers.search(filter=any_of(fields.id.equals(7), fields.id.equals(9)))
    reply = raw(helpcrunch_client.customers.get)(8737843, timeout=None)
    assert_type(reply, RawResponse[helpcrunch.Customer])
    assert_type(reply.parsed, helpcrunch.Customer)
    assert_type(reply.attempts, int)
    assert_type(reply.http_response, httpx.Response)
    kustomer = Kustomer("a-key", org="acme", plan="business", timeout=7.5)
    contact = kustomer.customers.get("58210c3db0f09110006b7953")
    assert_type(contact, KustomerCustomer)
    assert_type(contact.name, str)
    assert_type(contact.attributes.name, str)
    assert_type(contact.emails[0].email, str)
    assert_type(contact.org_id, str | None)
    chats = kustomer.conversations.search(all_of={"conversation_status": {"equals": "open"}})
    assert_type(chats, Page[kustomer_models.Conversation])
    assert_type(raw(kustomer.notes.search)().parsed, Page[kustomer_models.Note])
    hits = kustomer.customers.search(query_context="customer")
    found = [hit for hit in hits if isinstance(hit, kustomer_models.Customer)]
    assert_type(found[0].emails[0].email, str)
    assert_type([hit.id for hit in kustomer.customers.iter_search()], list[str])
    messages = kustomer.conversations.list_messages("a", include="attachments")
    assert_type(messages, IncludingPage[kustomer_models.Message, kustomer_models.Attachment])
    assert_type(messages.included[0], kustomer_models.Attachment)
    assert_type(messages.items, list[kustomer_models.Message])
    for beside in kustomer.customers.list_drafts("a", include="customer").included:
        if isinstance(beside, kustomer_models.Customer):
            assert_type(beside.name, str)
        elif isinstance(beside, dict):
            assert_type(beside, dict[str, Any])
    kustomer.customers.list(sort="-createdAt", created_since=NOON, updated_before=NOON)
    for order in kustomer.kobjects.iter_search("order", sort={"kobject_updated_at": "asc"}):
        assert_type(order, kustomer_models.KObject)
    contact.name = "Asha"
    assert_type(contact.attributes.verified, bool)


async def async_calls() -> None:
    async with AsyncDoubleTick("a-key") as doubletick:
        customer = await doubletick.customers.get(customer_id="customer_1")
        assert_type(customer, doubletick_models.Customer)
        async for message in doubletick.messages.history(
            waba_number="9", customer_number="9", start_date=DAY, after="message_1"
        ):
            assert_type(message, doubletick_models.ChatMessage)
        page = await doubletick.messages.list(waba_number="9", customer_number="9")
        assert_type(page, Page[doubletick_models.ChatMessage])
        reply = await raw(doubletick.messages.list)(waba_number="9", customer_number="9")
        assert_type(reply, RawResponse[Page[doubletick_models.ChatMessage]])
    helpcrunch_client = AsyncHelpCrunch("a-key")
    assert_type(await helpcrunch_client.customers.get(8737843), helpcrunch.Customer)
    assert_type(await raw(helpcrunch_client.customers.get)(1), RawResponse[helpcrunch.Customer])
    kustomer = AsyncKustomer("a-key", org="acme", max_retries=3)
    assert_type(await kustomer.customers.get("a"), kustomer_models.Customer)
    assert_type(kustomer.with_options(headers=None), AsyncKustomer)


def report(finding: Finding) -> None:
    assert_type(finding.operation_id, str)
    assert_type(finding.json_path, str)
    if finding.severity == "error" and finding.direction == "response":
        assert_type(finding.expected, str)
        assert_type(finding.seen, str)


def attempted(operation_id: str, attempt: int, outcome: int | type[Exception], s: float) -> None:
    print(operation_id, attempt, outcome, s)


def waited(operation_id: str, s: float, reason: Literal["pacing", "retry"]) -> None:
    print(operation_id, s, reason)


async def key() -> str:
    return "a-key"


def options() -> None:
    HelpCrunch(
        "a-key",
        timeout=httpx.Timeout(60, connect=5),
        transport=httpx.HTTPTransport(retries=0),
        verify="authorities.pem",
        limits=httpx.Limits(max_connections=10),
        user_agent_suffix="shop/1.0",
        pacing=60,
        contract=report,
        contract_sample=0.1,
        max_response_bytes=2**20,
        on_attempt=attempted,
        on_wait=waited,
    )
    HelpCrunch(lambda: "a-key", proxy="http://localhost:3128", verify=False, pacing=None)
    AsyncHelpCrunch(key, contract="raise", pacing="documented")


def errors() -> None:
    try:
        calls()
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except (
        BadRequestError,
        AuthenticationError,
        PermissionDeniedError,
        NotFoundError,
        ConflictError,
        UnprocessableEntityError,
        UnsuccessfulError,
        InternalServerError,
    ) as error:
        assert_type(error.status_code, int)
    except APIStatusError as error:
        assert_type(error.request_id, str | None)
        assert_type(error.body, bytes)
        for detail in error.errors:
            assert_type(detail["message"], str | None)
    except APIResponseValidationError as error:
        assert_type(error.json_path, str)
    except (APITimeoutError, APIConnectionError) as error:
        assert_type(error.attempts, int)
    except APIError as error:
        assert_type(error.status_code, int | None)
    except ContractError as error:
        assert_type(error.findings, list[Finding])
    except ConfigurationError as error:
        raise SystemExit(str(error)) from ValueError(error)
    except DeskspecError:
        print(deskspec.__version__)


def deliveries(body: bytes, headers: dict[str, str]) -> None:
    try:
        event = webhooks.unwrap("helpcrunch", body, headers, "a-secret")
    except (WebhookSignatureError, WebhookPayloadError) as error:
        assert_type(error.vendor, str)
        return
    if isinstance(event, helpcrunch.ChatEvent):
        assert_type(event, helpcrunch.ChatEvent)
    other = webhooks.unwrap("kustomer", body, headers, ["new", "old"])
    if isinstance(other, kustomer_models.CustomerEvent):
        assert_type(other, kustomer_models.CustomerEvent)
    elif isinstance(other, UnknownEvent):
        assert_type(other, kustomer_models.UnknownEvent)


def left_out(name: str | Unset = UNSET) -> helpcrunch.Customer:
    made = helpcrunch.Customer(name=name or "Asha", email=None)
    made.name = None
    assert_type(helpcrunch.Customer.from_dict({"id": 7}), helpcrunch.Customer)
    return made
