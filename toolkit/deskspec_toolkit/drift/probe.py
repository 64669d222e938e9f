"""A client that calls every operation with requests that show its behaviour.

It checks nothing. Operators learn from it which fields responses have, and the catalogue leaves out
a drift that changes none of its responses.
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
    """One request of a probe script."""

    method: str
    target: str
    body: Any = None
    """As JSON; `None` for no body."""
    key: str | None = "right"
    """`right`, another key, or `None` for no credentials."""


class ProbedResponse(NamedTuple):
    """A response to a probe request."""

    operation_id: str
    response: DriftedExchange
    is_drifted: bool
    """Whether the drift changed it."""


def probed(vendor: str, drift: Drift | None = None) -> Iterator[ProbedResponse]:
    """Send the requests of a vendor's script one by one, and yield the responses.

    Args:
        vendor: The vendor.
        drift: The drift of the provider; `None` for none.
    """
    transport = DriftedTransport(vendor, drift)
    for probe in script(vendor):
        if drift is None or _matters(probe, drift):
            before = transport.applied
            response = DriftedExchange.of(transport.handle_request(probe.request))
            yield ProbedResponse(probe.operation_id, response, transport.applied > before)


class ProbedRequest(NamedTuple):
    """A request of a script, ready to send."""

    operation_id: str
    request: httpx.Request
    is_read: bool
    is_authorized: bool


@functools.cache
def script(vendor: str) -> Sequence[ProbedRequest]:
    """Return the requests of a vendor's script."""
    contract = load(vendor, None)
    requests: list[ProbedRequest] = []
    for step in STEPS[vendor]:
        request = _request(vendor, step)
        operation = operation_of(contract, request)
        assert operation is not None, step
        is_read = operation.facts["effect"] == "read"
        requests.append(ProbedRequest(operation.id, request, is_read, step.key == "right"))
    return requests


def _matters(probe: ProbedRequest, drift: Drift) -> bool:
    """Whether a request can show a drift, or changes state that a later one shows."""
    if probe.operation_id == drift.operation_id:
        return True
    drifts_at_read = any(
        each.is_read for each in script(drift.vendor) if each.operation_id == drift.operation_id
    )
    return probe.is_authorized and not (probe.is_read and drifts_at_read)


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
"""The seeded customer, who has a chat."""
_CHAT: Final = 1568834
_CREATED: Final = 8737844
"""The first created customer; the next one has the next id."""
_CREATED_CHAT: Final = 1568835
_AGENT: Final = 4761
_REPLYING_AGENT: Final = 2533
_DEPARTMENT: Final = 233046
_UNKNOWN: Final = 987654321
_KUSTOMER: Final = "/v1/customers/58210c3db0f09110006b7953"
_KUSTOMER_UNKNOWN: Final = "/v1/customers/ffffffffffffffffffffffff"


def _unauthorized(*steps: ProbeStep) -> list[ProbeStep]:
    """Return each request without a key, and with a wrong one."""
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
    *_unauthorized(
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
    ProbeStep("GET", f"/customers/{_UNKNOWN}"),
    ProbeStep("GET", "/chats"),
    ProbeStep("GET", f"/chats/{_CHAT}"),
    ProbeStep("GET", f"/chats/{_UNKNOWN}"),
    ProbeStep("GET", f"/chats/{_CHAT}/messages"),
    ProbeStep("GET", f"/agents/{_AGENT}/unsubscribe"),
    ProbeStep("GET", f"/agents/{_UNKNOWN}/unsubscribe"),
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
    ProbeStep("POST", "/chats", {"customer": _CREATED, "application": 3838, "assignee": _AGENT}),
    ProbeStep("POST", "/chats", {"customer": _CREATED + 1, "application": 3838}),
    ProbeStep("POST", "/chats", {"customer": _UNKNOWN, "application": 3838}),
    ProbeStep("POST", "/chats", {"customer": "nobody"}),
    ProbeStep(
        "POST", "/messages", {"chat": _CREATED_CHAT, "text": "Hello", "agent": _REPLYING_AGENT}
    ),
    ProbeStep("POST", "/messages", {"chat": _CREATED_CHAT, "text": "Hello to you"}),
    ProbeStep("POST", "/messages", {"chat": _CREATED_CHAT, "text": "Soon", "agent": _AGENT}),
    ProbeStep("POST", "/messages", {"chat": _UNKNOWN, "text": "Hello"}),
    ProbeStep("POST", "/messages", {"chat": _CREATED_CHAT}),
    ProbeStep("POST", "/events", {"customer": _CREATED, "name": "Click", "data": {"clicks": 2}}),
    ProbeStep("POST", "/events", {"customer": _UNKNOWN, "name": "Click", "data": {"clicks": 2}}),
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
    """Return searches by each condition, by all, by any, sorted, and page by page."""
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
    _filter("chats.customer", "=", _CREATED),
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
    *_pages(f"/chats/{_CREATED_CHAT}/messages"),
]
_ONE: Final = f"/customers/{_CREATED}"
_SEEN: Final = [ProbeStep("GET", _ONE), ProbeStep("GET", "/customers")]
_CHANGES: Final = [
    ProbeStep("PATCH", _ONE, {"company": "Another Inc.", "notes": "Called back", "blocked": True}),
    *_SEEN,
    ProbeStep("PATCH", _ONE, {"name": "Asha R.", "locale": "de", "unsubscribed": True}),
    *_SEEN,
    ProbeStep("PATCH", _ONE, {"name": 5}),
    ProbeStep("PATCH", f"/customers/{_UNKNOWN}", {"name": "Nobody"}),
    ProbeStep("PUT", f"{_ONE}/tags", {"tags": [{"name": "paid", "color": "#00c2e0"}]}),
    *_SEEN,
    ProbeStep("PUT", f"{_ONE}/tags", {"tags": "paid"}),
    ProbeStep("PUT", f"/customers/{_UNKNOWN}/tags", {"tags": [{"name": "paid"}]}),
    ProbeStep("DELETE", f"{_ONE}/tags", {"tags": [{"name": "lead"}, {"name": "vip"}]}),
    *_SEEN,
    ProbeStep("DELETE", f"{_ONE}/tags", {"tags": "lead"}),
    ProbeStep("DELETE", f"/customers/{_UNKNOWN}/tags", {"tags": [{"name": "lead"}]}),
    ProbeStep(
        "PUT", _ONE, {"name": "Asha Rao", "email": "asha@example.com", "company": "Third Inc."}
    ),
    *_SEEN,
    ProbeStep("PUT", _ONE, {"name": 5}),
    ProbeStep("PUT", f"/customers/{_UNKNOWN}", {"name": "Nobody"}),
    ProbeStep("PUT", "/customers/batch", [{"customer": _CREATED, "name": "Asha", "city": "Pune"}]),
    *_SEEN,
    ProbeStep("PUT", "/customers/batch", [{"name": "Asha"}]),
    ProbeStep("PUT", "/customers/batch", [{"customer": _UNKNOWN, "name": "Nobody"}]),
]
_COMMANDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "/chats/assignee": {"assignee": _REPLYING_AGENT},
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
        ProbeStep("PUT", path, {"id": _CREATED_CHAT, **given}),
        ProbeStep("GET", f"/chats/{_CREATED_CHAT}"),
        ProbeStep("PUT", path, {"id": _UNKNOWN, **given}),
        ProbeStep("PUT", path, {"id": "none", **given}),
    )
]
_DELETIONS: Final = [
    ProbeStep("GET", f"/customers/{_CREATED + 1}"),
    ProbeStep("DELETE", f"/customers/{_CREATED + 1}"),
    ProbeStep("GET", f"/customers/{_CREATED + 1}"),
    ProbeStep("GET", "/customers"),
    ProbeStep("POST", "/customers/search", {"filter": [_filter("customers.id", ">", 0)]}),
    ProbeStep("DELETE", f"/customers/{_CREATED + 1}"),
]
_HELPCRUNCH: Final = [*_READS, *_CREATIONS, *_LISTS, *_CHANGES, *_ORDERS]


def _each_operation(steps: Sequence[ProbeStep]) -> list[ProbeStep]:
    """Return the first request for each method and path."""
    first: dict[tuple[str, str], ProbeStep] = {}
    for step in steps:
        path = step.target.partition("?")[0]
        pattern = "/".join("#" if part.isdigit() else part for part in path.split("/"))
        first.setdefault((step.method, pattern), step)
    return list(first.values())


STEPS: Final[Mapping[str, Sequence[ProbeStep]]] = {
    "doubletick": _DOUBLETICK,
    "helpcrunch": [
        *_HELPCRUNCH,
        *_unauthorized(*_each_operation([*_HELPCRUNCH, *_DELETIONS])),
        *_DELETIONS,
    ],
    "kustomer": [
        ProbeStep("GET", _KUSTOMER),
        ProbeStep("GET", _KUSTOMER_UNKNOWN),
        *_unauthorized(ProbeStep("GET", _KUSTOMER)),
        ProbeStep("GET", _KUSTOMER),
        ProbeStep("GET", _KUSTOMER),
    ],
}
"""Vendor -> its requests; later ones depend on earlier ones."""
