"""A client that asks every operation, in ways that show what it does.

It is no verifier: it judges nothing. Operators learn from it which fields answers have, and a drift
that changes none of its answers is left out of the catalogue.
"""

import functools
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

import httpx

from ..simulator.engine.served_contract import load
from .drift import Drift
from .drifted_exchange import DriftedExchange
from .transport import DriftedTransport, authorization, operation_of


class ProbeStep(NamedTuple):
    """A request."""

    method: str
    target: str
    body: Any = None
    """As JSON; `None` for no body."""
    key: str | None = "right"
    """`right`, another key, or `None` for no credentials."""


class ProbedResponse(NamedTuple):
    """A request that was made."""

    operation_id: str
    answer: DriftedExchange
    is_drifted: bool
    """Whether another answer was due."""


def probed(vendor: str, drift: Drift | None = None) -> Iterator[ProbedResponse]:
    """Make all requests to a provider, one whenever the next answer is asked for.

    Args:
        vendor: The vendor.
        drift: What it does otherwise; `None` for nothing.
    """
    transport = DriftedTransport(vendor, drift)
    for asked in script(vendor):
        if drift is None or _matters(asked, drift):
            before = transport.applied
            answer = DriftedExchange.of(transport.handle_request(asked.request))
            yield ProbedResponse(asked.operation_id, answer, transport.applied > before)


class ProbedRequest(NamedTuple):
    """A request that is to be made."""

    operation_id: str
    request: httpx.Request
    is_read: bool
    is_let_in: bool


@functools.cache
def script(vendor: str) -> Sequence[ProbedRequest]:
    """The requests to a vendor."""
    contract = load(vendor, None)
    found: list[ProbedRequest] = []
    for step in STEPS[vendor]:
        request = _request(vendor, step)
        operation = operation_of(contract, request)
        assert operation is not None, step
        is_read = operation.facts["effect"] == "read"
        found.append(ProbedRequest(operation.id, request, is_read, step.key == "right"))
    return found


def _matters(asked: ProbedRequest, drift: Drift) -> bool:
    """Whether a request may show a drift, or an earlier one that may have is needed for it."""
    if asked.operation_id == drift.operation_id:
        return True
    drifts_at_read = any(
        each.is_read for each in script(drift.vendor) if each.operation_id == drift.operation_id
    )
    return asked.is_let_in and not (asked.is_read and drifts_at_read)


def _request(vendor: str, step: ProbeStep) -> httpx.Request:
    headers = {"accept": "application/json"}
    if step.key is not None:
        headers["authorization"] = authorization(vendor) if step.key == "right" else step.key
    content = b""
    if step.body is not None:
        headers["content-type"], content = "application/json", json.dumps(step.body).encode()
    base = f"http://localhost{load(vendor, None).base_path}"
    return httpx.Request(step.method, base + step.target, headers=headers, content=content)


_DETAILS: Final = "/customer/details?phoneNumber=919812345678"
_MESSAGES: Final = "/chat-messages?wabaNumber=919999999999&customerNumber=919812345678"
_REMOVAL: Final = "/customer/remove-tags-custom-fields"
_SEEDED: Final = 8737843
"""A customer who is there, with a chat."""
_CHAT: Final = 1568834
_MADE: Final = 8737844
"""The first customer that is created; the next one has the next id."""
_MADE_CHAT: Final = 1568835
_AGENT: Final = 4761
_ANSWERING_AGENT: Final = 2533
_DEPARTMENT: Final = 233046
_NOBODY: Final = 987654321
_KUSTOMER: Final = "/v1/customers/58210c3db0f09110006b7953"
_KUSTOMER_NOBODY: Final = "/v1/customers/ffffffffffffffffffffffff"


def _strangers(*steps: ProbeStep) -> list[ProbeStep]:
    """Each request without a key, and with a wrong one."""
    return [step._replace(key=key) for step in steps for key in (None, "another-key")]


def _filter(field: str, operator: str, value: Any) -> dict[str, Any]:
    return {"field": field, "operator": operator, "value": value}


_DOUBLETICK: Final = [
    ProbeStep("GET", _DETAILS),
    ProbeStep("GET", "/customer/details?customerId=customer_1"),
    ProbeStep("GET", "/customer/details?phoneNumber=919800000009"),
    ProbeStep("GET", "/customer/details?customerId=nobody"),
    ProbeStep("GET", "/customer/details"),
    ProbeStep("GET", _MESSAGES),
    ProbeStep("GET", f"{_MESSAGES}&startDate=24-01-2025"),
    ProbeStep("GET", f"{_MESSAGES}&endDate=22-01-2025"),
    ProbeStep("GET", f"{_MESSAGES}&startDate=yesterday"),
    ProbeStep("GET", "/chat-messages?wabaNumber=919999999999&customerNumber=919800000009"),
    ProbeStep("GET", "/chat-messages?wabaNumber=919800000009&customerNumber=919812345678"),
    ProbeStep(
        "POST", _REMOVAL, {"phone": "919812345678", "tags": ["vip"], "customFields": ["plan"]}
    ),
    ProbeStep("GET", _DETAILS),
    ProbeStep(
        "POST", _REMOVAL, {"phone": "919812345678", "tags": ["vip"], "customFields": ["plan"]}
    ),
    ProbeStep("POST", _REMOVAL, {"phone": "919800000009", "tags": ["vip"]}),
    ProbeStep("POST", _REMOVAL, {"tags": ["vip"]}),
    *_strangers(
        ProbeStep("GET", _DETAILS),
        ProbeStep("GET", _MESSAGES),
        ProbeStep(
            "POST", _REMOVAL, {"phone": "919812345678", "tags": ["lead"], "customFields": []}
        ),
    ),
    ProbeStep("GET", _DETAILS),
]
_READS: Final = [
    ProbeStep("GET", "/agents"),
    ProbeStep("GET", "/departments"),
    ProbeStep("GET", "/organization"),
    ProbeStep("GET", "/applications"),
    ProbeStep("GET", "/customers"),
    ProbeStep("GET", f"/customers/{_SEEDED}"),
    ProbeStep("GET", f"/customers/{_NOBODY}"),
    ProbeStep("GET", "/chats"),
    ProbeStep("GET", f"/chats/{_CHAT}"),
    ProbeStep("GET", f"/chats/{_NOBODY}"),
    ProbeStep("GET", f"/chats/{_CHAT}/messages"),
    ProbeStep("GET", f"/agents/{_AGENT}/unsubscribe"),
    ProbeStep("GET", f"/agents/{_NOBODY}/unsubscribe"),
]
_CREATIONS: Final = [
    ProbeStep(
        "POST",
        "/customers",
        {
            "name": "Asha Rao",
            "email": "asha.rao@example.com",
            "userId": "example_1001",
            "company": "Example Inc.",
            "phone": "+10233456781",
            "firstSeen": 1603885746,
            "locale": "en",
            "notes": "Met at the fair",
            "tags": [{"name": "lead"}, {"name": "vip", "color": "#ff0000"}],
        },
    ),
    ProbeStep("POST", "/customers", {"name": "Ben Ito", "firstSeen": 1503885746}),
    ProbeStep("POST", "/customers", {"name": "Cleo Diaz", "firstSeen": 1703885746}),
    ProbeStep("POST", "/customers", {"name": 5}),
    ProbeStep("POST", "/customers", {"name": "Dan Wu", "userId": "example_1001"}),
    ProbeStep("POST", "/chats", {"customer": _MADE, "application": 3838, "assignee": _AGENT}),
    ProbeStep("POST", "/chats", {"customer": _MADE + 1, "application": 3838}),
    ProbeStep("POST", "/chats", {"customer": _NOBODY, "application": 3838}),
    ProbeStep("POST", "/chats", {"customer": "nobody"}),
    ProbeStep(
        "POST", "/messages", {"chat": _MADE_CHAT, "text": "Hello", "agent": _ANSWERING_AGENT}
    ),
    ProbeStep("POST", "/messages", {"chat": _MADE_CHAT, "text": "Hello to you"}),
    ProbeStep("POST", "/messages", {"chat": _MADE_CHAT, "text": "Soon", "agent": _AGENT}),
    ProbeStep("POST", "/messages", {"chat": _NOBODY, "text": "Hello"}),
    ProbeStep("POST", "/messages", {"chat": _MADE_CHAT}),
    ProbeStep("POST", "/events", {"customer": _MADE, "name": "Click", "data": {"clicks": 2}}),
    ProbeStep("POST", "/events", {"customer": _NOBODY, "name": "Click", "data": {"clicks": 2}}),
    ProbeStep("POST", "/events", {"name": "Click"}),
]


def _pages(path: str) -> list[ProbeStep]:
    first, second = f"{path}?limit=1", f"{path}?limit=1&offset=1"
    wrong = [ProbeStep("GET", f"{path}?limit=101"), ProbeStep("GET", f"{path}?offset=many")]
    more = [ProbeStep("GET", f"{path}?limit=2"), ProbeStep("GET", f"{path}?limit=2&offset=100")]
    return [
        ProbeStep("GET", path),
        ProbeStep("GET", first),
        ProbeStep("GET", second),
        *more,
        *wrong,
    ]


def _sorted(path: str, field: str) -> list[ProbeStep]:
    return [ProbeStep("GET", f"{path}?sort={field}&order={order}") for order in ("asc", "desc")]


def _searches(path: str, conditions: Sequence[Mapping[str, Any]], sort: str) -> list[ProbeStep]:
    """A search by each condition, by all of them, by one of them, sorted, and page by page."""
    each = [ProbeStep("POST", path, {"filter": [condition]}) for condition in conditions]
    wide = {"filter": [conditions[-1]], "sort": sort}
    both = [
        ProbeStep("POST", path, {"filter": list(conditions[:2]), "comparison": comparison})
        for comparison in ("AND", "OR")
    ]
    ordered = [ProbeStep("POST", path, {**wide, "order": order}) for order in ("ASC", "DESC")]
    paged = [
        ProbeStep("POST", path, {**wide, "limit": limit, "offset": offset})
        for limit, offset in ((1, 0), (1, 1), (2, 0), (2, 100))
    ]
    return [*each, *both, *ordered, *paged, ProbeStep("POST", path, {"filter": "everything"})]


_CUSTOMER_CONDITIONS: Final = [
    _filter("customers.email", "=", "asha.rao@example.com"),
    _filter("customers.name", "=", "Ben Ito"),
    _filter("customers.name", "!=", "Ben Ito"),
    _filter("customers.tagsData", "=", [{"name": "vip"}]),
    _filter("customers.id", ">", 0),
]
_CHAT_CONDITIONS: Final = [
    _filter("chats.status", "=", "opened"),
    _filter("chats.customer", "=", _MADE),
    _filter("chats.assignee", "!=", _AGENT),
    _filter("chats.createdAt", ">", 0),
]
_LISTS: Final = [
    *_pages("/customers"),
    *_sorted("/customers", "customers.firstSeen"),
    *_searches("/customers/search", _CUSTOMER_CONDITIONS, "customers.firstSeen"),
    *_pages("/chats"),
    *_sorted("/chats", "chats.createdAt"),
    *_searches("/chats/search", _CHAT_CONDITIONS, "chats.createdAt"),
    *_pages(f"/chats/{_MADE_CHAT}/messages"),
]
_ONE: Final = f"/customers/{_MADE}"
_SEEN: Final = [ProbeStep("GET", _ONE), ProbeStep("GET", "/customers")]
_CHANGES: Final = [
    ProbeStep("PATCH", _ONE, {"company": "Another Inc.", "notes": "Called back", "blocked": True}),
    *_SEEN,
    ProbeStep("PATCH", _ONE, {"name": "Asha R.", "locale": "de", "unsubscribed": True}),
    *_SEEN,
    ProbeStep("PATCH", _ONE, {"name": 5}),
    ProbeStep("PATCH", f"/customers/{_NOBODY}", {"name": "Nobody"}),
    ProbeStep("PUT", f"{_ONE}/tags", {"tags": [{"name": "paid", "color": "#00c2e0"}]}),
    *_SEEN,
    ProbeStep("PUT", f"{_ONE}/tags", {"tags": "paid"}),
    ProbeStep("PUT", f"/customers/{_NOBODY}/tags", {"tags": [{"name": "paid"}]}),
    ProbeStep("DELETE", f"{_ONE}/tags", {"tags": [{"name": "lead"}, {"name": "vip"}]}),
    *_SEEN,
    ProbeStep("DELETE", f"{_ONE}/tags", {"tags": "lead"}),
    ProbeStep("DELETE", f"/customers/{_NOBODY}/tags", {"tags": [{"name": "lead"}]}),
    ProbeStep(
        "PUT", _ONE, {"name": "Asha Rao", "email": "asha@example.com", "company": "Third Inc."}
    ),
    *_SEEN,
    ProbeStep("PUT", _ONE, {"name": 5}),
    ProbeStep("PUT", f"/customers/{_NOBODY}", {"name": "Nobody"}),
    ProbeStep("PUT", "/customers/batch", [{"customer": _MADE, "name": "Asha", "city": "Pune"}]),
    *_SEEN,
    ProbeStep("PUT", "/customers/batch", [{"name": "Asha"}]),
    ProbeStep("PUT", "/customers/batch", [{"customer": _NOBODY, "name": "Nobody"}]),
]
_COMMANDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "/chats/assignee": {"assignee": _ANSWERING_AGENT},
    "/chats/department": {"department": _DEPARTMENT},
    "/chats/snooze": {"snoozedUntil": 1798761600},
    "/chats/readByAgent": {"read": True},
    "/chats/readByCustomer": {"read": True},
    "/chats/read": {"read": False},
    "/chats/status": {"status": "closed"},
    "/chats/rate": {"rating": "great"},
}
_ORDERS: Final = [
    step
    for path, given in _COMMANDS.items()
    for step in (
        ProbeStep("PUT", path, {"id": _MADE_CHAT, **given}),
        ProbeStep("GET", f"/chats/{_MADE_CHAT}"),
        ProbeStep("PUT", path, {"id": _NOBODY, **given}),
        ProbeStep("PUT", path, {"id": "none", **given}),
    )
]
_DELETIONS: Final = [
    ProbeStep("GET", f"/customers/{_MADE + 1}"),
    ProbeStep("DELETE", f"/customers/{_MADE + 1}"),
    ProbeStep("GET", f"/customers/{_MADE + 1}"),
    ProbeStep("GET", "/customers"),
    ProbeStep("POST", "/customers/search", {"filter": [_filter("customers.id", ">", 0)]}),
    ProbeStep("DELETE", f"/customers/{_MADE + 1}"),
]
_HELPCRUNCH: Final = [*_READS, *_CREATIONS, *_LISTS, *_CHANGES, *_ORDERS]


def _each_operation(steps: Sequence[ProbeStep]) -> list[ProbeStep]:
    """The first request to each path by each method."""
    first: dict[tuple[str, str], ProbeStep] = {}
    for step in steps:
        path = step.target.partition("?")[0]
        shape = "/".join("#" if part.isdigit() else part for part in path.split("/"))
        first.setdefault((step.method, shape), step)
    return list(first.values())


STEPS: Final[Mapping[str, Sequence[ProbeStep]]] = {
    "doubletick": _DOUBLETICK,
    "helpcrunch": [
        *_HELPCRUNCH,
        *_strangers(*_each_operation([*_HELPCRUNCH, *_DELETIONS])),
        *_DELETIONS,
    ],
    "kustomer": [
        ProbeStep("GET", _KUSTOMER),
        ProbeStep("GET", _KUSTOMER_NOBODY),
        *_strangers(ProbeStep("GET", _KUSTOMER)),
        ProbeStep("GET", _KUSTOMER),
        ProbeStep("GET", _KUSTOMER),
    ],
}
"""Vendor -> the requests, of which later ones count on earlier ones."""
