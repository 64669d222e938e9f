"""Kustomer, `typed` as its document has it, or `flattened` as one page prints it."""

import copy
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from ...engine.call import ServedCall
from ...engine.message import Response, written
from ...engine.quirks import Quirks
from ...engine.requests import RequestViolation
from ...engine.store import Record
from .targets import BUCKET, upload_target

_ERRORS: Final = {
    400: ("bad_request", "The request is not valid."),
    401: ("unauthorized", "The token is missing or not valid."),
    404: ("not_found", "There is no record with this id."),
    409: ("conflict", "The change conflicts with what there is."),
    429: ("too_many_requests", "The rate limit of the organization is used up."),
    500: ("internal_error", "Internal server error"),
}


ORG: Final = {"type": "org", "id": "5d5dae1ccd1e87001a6a7ea4"}
"""The organization of the printed examples."""
USER: Final = {"type": "user", "id": "5d5dae1d731d4e001ad55054"}
"""The user whose token the caller has."""

_SEEN: Final = 1_742_588_632.0
"""When the captures of the live service were made."""

_HOLIDAY: Final = {
    "type": "holiday",
    "id": "5e21f60193bd0a0051184270",
    "attributes": {
        "name": "Test",
        "startDate": "2021-01-01T05:00:00.000Z",
        "endDate": "2021-01-02T04:59:59.000Z",
        "description": "test holiday",
        "enabled": True,
        "createdAt": "2020-01-17T17:59:29.366Z",
        "modifiedAt": "2020-01-17T17:59:29.366Z",
        "updatedAt": "2020-01-17T17:59:29.366Z",
    },
    "relationships": {
        "org": {"links": {"self": f"/v1/orgs/{ORG['id']}"}, "data": ORG},
        "createdBy": {"links": {"self": f"/v1/users/{USER['id']}"}, "data": USER},
        "modifiedBy": {"links": {"self": f"/v1/users/{USER['id']}"}, "data": USER},
        "schedule": {
            "links": {"self": "/v1/schedules/5e21e0f9520ec30019df3dcf"},
            "data": {"type": "schedule", "id": "5e21e0f9520ec30019df3dcf"},
        },
    },
    "links": {"self": "/v1/holidays/5e21f60193bd0a0051184270"},
}
"""A holiday of the printed schedule."""


def _file(id_: str, name: str, **fields: Any) -> Record:
    record = {
        "id": id_,
        "name": name,
        "contentType": "image/jpeg",
        "contentLength": 512,
        "uploaded": False,
        "redacted": False,
        "links": {"related": f"https://{BUCKET}.example/{id_}"},
        "org": ORG,
        **fields,
    }
    return {**record, "upload": upload_target(record)}


QUIRKS: Final = Quirks(
    "kustomer",
    sends_webhooks=True,
    defaults={
        "user_auth_settings": {"app": {"userSessionExpirationMilliseconds": 86_400_000}},
        "auth_tokens": {"org": ORG, "user": USER},
        "companies": {"roleGroupVersions": []},
        "conversations": {"status": "open", "direction": "in"},
        "drafts": {"status": "draft"},
        "klasses": {"status": "enabled"},
        "kobjects": {"roleGroupVersions": [], "klass": "order"},
        "messages": {"direction": "in"},
    },
    seeds={
        # The printed new file, and one of the printed message.
        "attachments": [
            _file("5a4d1a8a6d92880012ad2923", "myattachment.jpg"),
            _file("5e0e14c103a4e80018b374aa", "example.jpg", message="57c8d2b01a57ed1400392073"),
        ],
        "user_auth_settings": [
            {
                "id": "5d5dae1ccd1e87001a6a7ea5",
                "kustomer": {"enabled": True},
                "google": {"enabled": False},
                "org": ORG,
                "modifiedBy": USER,
            }
        ],
        # One before the printed entry: a list of one has no second page.
        "audit_logs": [
            {"id": "62799c41a96e7f160834199b", "createdAt": 1_481_324_218.0},
            {},
        ],
        "auth_tokens": [
            {
                "id": "5d5dae1d731d4e001ad55056",
                "lastTokenChars": "-key",
                "name": "Simulator",
                "ipAddress": "",
                "roles": ["org"],
            }
        ],
        "bulk": [
            {
                "id": "5b3bddb67f8469003df370a4",
                "status": "complete",
                "completed": True,
                "batches": {"complete": 1, "total": 1},
                "org": ORG,
                "createdBy": USER,
            }
        ],
        "bulk_batches": [
            {
                "id": "5b3bddb67f8469003df370a5",
                "bulk": "5b3bddb67f8469003df370a4",
                "type": "bulk_batch",
                "status": "complete",
                "objectIds": ["58210c3db0f09110006b7953"],
                "successCount": 1,
                "failureCount": 0,
                "errors": [],
            }
        ],
        "customer_auth_settings": [
            {
                "id": "5d5dae1ccd1e87001a6a7ea6",
                "secret": "simulated-secret-of-customers",
                "org": ORG,
            }
        ],
        "drafts": [
            {
                "id": "5823e4d3bff98a100085320e",
                "channel": "email",
                "body": "See below.",
                "payload": {"draftJs": {"blocks": [], "entityMap": {}}},
                "status": "draft",
                "customer": "58210c3db0f09110006b7953",
                "conversation": "58228e05d4e96711004eccb7",
                "org": ORG,
                "createdBy": USER,
                "modifiedBy": USER,
            }
        ],
        "events": [
            {
                "id": "58290fb4cca9b0a5e0189627",
                "customer": "58210c3db0f09110006b7953",
                "org": ORG,
            }
        ],
        "forwards": [
            {
                "id": "5823e4d3bff98a100085320f",
                "app": "postmark",
                "channel": "email",
                "from": {"name": "Support", "email": "support@example.com"},
                "to": [{"name": "Asha Rao", "email": "asha.rao@example.com"}],
                "body": "See below.",
                "payload": {"draftJs": {"blocks": [], "entityMap": {}}},
                "status": "draft",
                "customer": "58210c3db0f09110006b7953",
                "conversation": "58228e05d4e96711004eccb7",
                "org": ORG,
                "createdBy": USER,
                "modifiedBy": USER,
            }
        ],
        "identities": [
            {"id": "58290b8acca9b0a5e0189626", "trackingId": "58290b8a91113b1900bbee48"}
        ],
        "klasses": [
            {},
            {"id": "5826a39b0fcc2514008b2a92", "name": "purchase", "displayName": "Purchase"},
            # The klass of the printed custom object.
            {"id": "5826ab180fcc2514008b2a93", "name": "order", "displayName": "Order"},
        ],
        "queues": [{"id": "5d5dae1d731d4e001ad55058", "name": "DEFAULT_QUEUE", "system": True}],
        "role_groups": [
            {
                "id": "5d5dae1d731d4e001ad55057",
                "name": "Agents",
                "system": True,
                "roles": ["org.user"],
                "org": ORG,
            }
        ],
        "schedules": [{"default": True, "included": [_HOLIDAY]}],
        "session_events": [
            {
                "id": "58290fb4cca9b0a5e0189629",
                "sessionId": "58290fb391113b1900bbee4c",
                "customer": "58210c3db0f09110006b7953",
                "org": ORG,
            }
        ],
        # The printed session is that of a customer that no other page prints.
        "sessions": [{"customer": "58210c3db0f09110006b7953"}],
        "shortcuts": [
            {
                "id": "5d5dae1d731d4e001ad55059",
                "name": "hello",
                "draft": {"text": "Hello, how can we help?"},
                "isPrivate": False,
                "deleted": False,
                "createdAt": _SEEN,
                "updatedAt": _SEEN,
            }
        ],
        "tags": [
            {
                "id": "5d5dae1d731d4e001ad5505a",
                "name": "vip",
                "color": "#ff5b5b",
                "deleted": False,
                "createdAt": _SEEN,
                "updatedAt": _SEEN,
                "org": ORG,
                "createdBy": USER,
            }
        ],
        "teams": [
            {
                "id": "5d5dae1d731d4e001ad55055",
                "name": "Day desk",
                "members": [USER["id"]],
                "org": ORG,
                "createdBy": USER,
                "modifiedBy": USER,
            }
        ],
        "users": [
            {
                **USER,
                "name": "Desk Agent",
                "userType": "machine",
                "avatarUrl": "https://img.example/agent.png",
                "roles": ["org"],
                "org": ORG,
            }
        ],
    },
)

_CODE: Final = QUIRKS.choice("error code", "The code in a 409 or a 429: no page prints it.")
_PLACE: Final = QUIRKS.choice(
    "form of an error with its place",
    "400 with a JSON:API error object, whose `source` names the field or the parameter: the page "
    "on errors has two forms, and does not say which endpoints return which.",
)


@QUIRKS.errors
def error_body(
    call: ServedCall | None, status: int, problems: list[RequestViolation]
) -> tuple[Any, Iterable[str]]:
    code, message = _ERRORS.get(status, ("error", "The request was refused."))
    if call is not None and status == 400 and problems and problems[0].place:
        error = {"status": "400", "code": code, "title": message, **_placed(call, problems[0])}
        return {"errors": [error]}, (_PLACE,)
    for problem in problems:
        message = problem.message if problem.rule == "other" else message
    marks = (_CODE,) if status in (409, 429) else ()
    return {"errors": [{"code": code, "message": message, "meta": {}}]}, marks


_SAID: Final = {
    "type": "It must be {}.",
    "required": "It is required.",
    "unexpected": "It is unknown.",
    "choice": "It is none of the listed values.",
    "blank": "It must not be empty.",
    "maximum": "It must be {} at most.",
    "json": "It must be {}.",
}
"""Rule of a request -> what is said of a value that breaks it."""


def _placed(call: ServedCall, problem: RequestViolation) -> dict[str, Any]:
    """Return what is wrong, and where: a parameter, or a place in the body."""
    detail = _SAID.get(problem.rule, "{}").format(problem.message) or "It is not valid."
    first = str(problem.place[0])
    if first in {each.name for each in call.account.contract.query_parameters(call.operation)}:
        return {"detail": detail, "source": {"parameter": first}}
    steps = (str(step).replace("~", "~0").replace("/", "~1") for step in problem.place)
    return {"detail": detail, "source": {"pointer": f"/{'/'.join(steps)}"}}


def check_whole(call: ServedCall, name: str, mark: str) -> None:
    """Refuse a fraction: requests have a number where responses have an integer."""
    given = (call.body or {}).get(name) or 0
    if given != int(given):
        raise call.invalid((name,), "type", "integer", mark)


_OWN: Final = {
    "emails": ("email",),
    "phones": ("phone",),
    "whatsapps": ("phone",),
    "socials": ("type", "username"),
    "externalIds": ("externalId",),
}
"""The lists of a customer whose entries no other customer has, and what names each."""
_TAKEN: Final = QUIRKS.choice(
    "taken by another customer",
    "409, as the page on errors says of a conflict: the page of customers says only that it fails.",
    "customers_create",
    "customers_update",
    "customers_replace",
)
_LOCKED: Final = (
    "customers_update",
    "customers_replace",
    "conversations_update",
    "conversations_replace",
    "kobjects_update",
)
"""What takes the revision that a change is for."""
_STALE: Final = QUIRKS.choice(
    "another revision",
    "409 where `rev` is not the record's: a page says so of locking, but not which field counts.",
    *_LOCKED,
)


@QUIRKS.after()
def sign(call: ServedCall, record: Record, before: Record | None) -> None:
    """Every record is the organization's, and says who made and changed it, and how often."""
    if before is None:
        record["org"] = ORG
    given = call.body if isinstance(call.body, Mapping) else {}
    if before is None or "createdBy" in given:
        record["createdBy"] = _user(given.get("createdBy"))
    elif call.action.kind == "replace":  # a record is made once
        made = {name: before[name] for name in ("createdAt", "createdBy") if name in before}
        record |= {name: value for name, value in made.items() if name not in given}
    if isinstance(record.get("custom"), dict):  # null clears an attribute
        record["custom"] = {k: value for k, value in record["custom"].items() if value is not None}
    if record != before:
        record |= {"modifiedBy": _user(given.get("modifiedBy")), "modifiedAt": call.account.now()}
        record["rev"] = (before or {}).get("rev", 0) + 1


def _user(given: Any) -> Record:
    """Return the user that a request names, or the caller."""
    return {"type": "user", "id": given} if isinstance(given, str) else USER


@QUIRKS.before(*_LOCKED, reads=["rev"])
def is_of_the_revision(call: ServedCall) -> None:
    """Refuse a change that is for another revision."""
    own = call.target["rev"]
    if (call.body or {}).get("rev", own) != own:
        problem = RequestViolation(("rev",), "other", "The revision is another one.")
        raise call.refused(409, [problem], _STALE)


@QUIRKS.before("customers_create", "customers_update", "customers_replace", reads=["rev"])
def has_no_conflict(call: ServedCall) -> None:
    """Refuse what another customer has."""
    body = call.body or {}
    own = call.target if call.action.targets else {}
    for name in _OWN:
        taken = {
            entry for each in call.records if each is not own for _, entry in _entries(each, name)
        }
        for place, entry in _entries(body, name):
            if entry in taken:
                problem = RequestViolation(
                    place, "other", f"Another customer has this {place[-1]}."
                )
                raise call.refused(409, [problem], _TAKEN)


def _entries(
    customer: Mapping[str, Any], name: str
) -> Iterator[tuple[tuple[str | int, ...], tuple[Any, ...]]]:
    """Yield the places and the keys of a list's entries; the external id is one of its list."""
    keys = _OWN[name]
    for index, entry in enumerate(customer.get(name) or []):
        yield (name, index, keys[-1]), tuple(entry.get(key) for key in keys)
    if name == "externalIds" and customer.get("externalId") is not None:
        yield ("externalId",), (customer["externalId"],)


@QUIRKS.after("customers_create", "customers_update", "customers_replace")
def follow_customer(call: ServedCall, record: Record, before: Record | None) -> None:
    """A customer is displayed by its name, and unlinked from a company that is left out."""
    record["displayName"] = record.get("name") or record.get("displayName") or ""
    if "company" not in (call.body or {}):
        record.pop("company", None)


@QUIRKS.on("customers_get_by_email", "customers_get_by_phone", "customers_get_by_external_id")
def find_customer(call: ServedCall) -> Response:
    """Find a customer by an entry of its own."""
    ((key, wanted),) = call.path.items()
    lists = [name for name, keys in _OWN.items() if keys == (key,) and name != "whatsapps"]
    for record in call.records:
        entries = [entry for name in lists for entry in record.get(name) or []]
        if wanted == record.get(key) or wanted in [entry.get(key) for entry in entries]:
            return call.respond(record)
    raise call.missing("customers", (key,))


@QUIRKS.before(
    "conversations_replace",
    "customers_replace",
    "messages_replace",
    "notes_replace",
    reads=["replace"],
)
def replaces(call: ServedCall) -> None:
    """The contract has no other value: without it a `PUT` does what a `PATCH` does."""


_IN_BODY: Final = (
    "conversations_create",
    "conversations_create_message",
    "conversations_create_note",
    "customers_create_message",
    "messages_create",
)
"""What creates a record, and requires fields in the body."""
_NO_BODY: Final = QUIRKS.choice(
    "no body at all",
    "400: no page marks the body as required, but each requires fields in it.",
    *_IN_BODY,
)


@QUIRKS.before(*_IN_BODY)
def has_a_body(call: ServedCall) -> None:
    if call.body is None:
        raise call.invalid((), "required", "The body is missing.", _NO_BODY)


_CREATE: Final = (*_IN_BODY, "customers_create_conversation", "notes_create")
"""What creates a record with an id of the request."""
_USED: Final = QUIRKS.choice("id of another record", "400; no page says.", *_CREATE)


@QUIRKS.before(*_CREATE)
def has_a_new_id(call: ServedCall) -> None:
    id_ = (call.body or {}).get("id")
    if id_ is not None and call.records.get(id_) is not None:
        raise call.invalid(("id",), "other", "Another record has this id.", _USED)


@QUIRKS.undocumented("whose a new note is", "notes_create")
def is_of_the_first_customer(call: ServedCall) -> bool:
    """The first customer's, and of the conversation of the first note: no field says whose."""
    return True


@QUIRKS.after("notes_create", "conversations_create_note", "notes_update", "notes_replace")
def follow_note(call: ServedCall, record: Record, before: Record | None) -> None:
    """A note belongs to a customer, and links the users that it mentions."""
    if call.operation.id == "conversations_create_note":
        conversation = call.store["conversations"].get(record["conversation"])
        record["customer"] = conversation and conversation["customer"]
    elif before is None:
        record["customer"] = next((each["id"] for each in call.store["customers"]), None)
        record["conversation"] = next(iter(call.records)).get("conversation")
    mentions = record.get("userMentions") or []
    record["userMentions"] = [
        each if "type" in each else {"type": kind, "id": each[kind]}
        for each in mentions
        for kind in (each if "type" not in each else ["id"])
    ]


@QUIRKS.narrows("klasses_list", reads=["status"])
def have_status(call: ServedCall, records: list[Record]) -> list[Record]:
    """Without a status a list has the enabled klasses only."""
    wanted = call.query.get("status", "enabled")
    return [each for each in records if wanted in ("existing_only", each["status"])]


@QUIRKS.undocumented("klasses that exist", "klasses_list")
def lists_what_exists(call: ServedCall) -> bool:
    """`existing_only` lists enabled and disabled klasses; no page says what it means."""
    return call.query.get("status") == "existing_only"


@QUIRKS.undocumented("status of a new klass", "klasses_create")
def starts_enabled(call: ServedCall) -> bool:
    """Enabled, if the request gives none."""
    return "status" not in (call.body or {})


@QUIRKS.on("brands_get_default")
def get_default(call: ServedCall) -> Response:
    return call.respond(default_of(call))


def default_of(call: ServedCall) -> Record:
    """Return the record that says that it is the default, or the first one.

    Raises:
        RequestRefused: There is none.
    """
    if not list(call.records):
        raise call.refused(404, [RequestViolation((), "unknown", "default")])
    defaults = [each for each in call.records if each["default"]]
    return defaults[-1] if defaults else call.target


@QUIRKS.undocumented("which default", "brands_get_default", "schedules_get_default")
def has_not_one_default(call: ServedCall) -> bool:
    """The last one that says that it is; the first of all, if none does."""
    return len([each for each in call.records if each["default"]]) != 1


@QUIRKS.after("schedules_delete")
def say_who_deleted(call: ServedCall, record: Record, before: Record | None) -> None:
    record |= {"deleted": True, "deletedAt": call.account.now(), "deletedBy": USER}


@QUIRKS.on("spam_senders_upsert", reads=["channel", "sender", "list"])
def upsert_sender(call: ServedCall) -> Response:
    """Change the sender of the channel, or add it."""
    given = call.body or {}
    senders = call.store["spam_senders"]
    named = [(name, given.get(name)) for name in ("channel", "sender")]
    sender = next((e for e in senders if all(e[name] == value for name, value in named)), None)
    before = copy.deepcopy(sender)
    if sender is None:
        sender = senders.add(call.account.new_record("spam_senders"))
    sender |= {name: given[name] for name in ("channel", "sender", "list") if name in given}
    if before is not None:
        sender["updatedAt"] = call.account.now()
    call.hooks.follow(call, sender, before)
    return call.respond(sender)


@QUIRKS.undocumented("a sender without a field", "spam_senders_upsert")
def is_incomplete(call: ServedCall) -> bool:
    """It is added with the field empty; no page says which fields a request must have."""
    return not {"channel", "sender", "list"} <= (call.body or {}).keys()


_FILTERS: Final = ("objectType", "objectId", "userId")


@QUIRKS.on(
    "audit_logs_list",
    reads=[
        *("count", "before", "after", "filter[include]", "filter[start]", "filter[end]"),
        *(f"filter[{name}]" for name in _FILTERS),
    ],
)
def list_logs(call: ServedCall) -> Response:
    """List the newest ones first, by cursors: `before` leads to older ones, `after` to newer."""
    wanted = {name: call.query.get(f"filter[{name}]") for name in _FILTERS}
    logs = [
        each
        for each in reversed(list(call.records))
        if all(value in (None, each.get(name)) for name, value in wanted.items())
    ]
    count = call.query.get("count", "")
    size = max(int(count), 1) if count.isdecimal() else 100
    places = {each["id"]: index for index, each in enumerate(logs)}
    begin = places.get(call.query.get("before"), -1) + 1
    if call.query.get("after") in places:
        begin = max(places[call.query["after"]] - size, 0)
    page = logs[begin : begin + size]
    path, _, query = call.target_text.partition("?")
    kept = [each for each in parse_qsl(query) if each[0] not in ("before", "after")]

    def link(*cursor: tuple[str, str]) -> str:
        arguments = urlencode([*kept, *cursor])
        return f"{path}?{arguments}" if arguments else path

    response = call.respond(page)
    body = json.loads(response.body)
    body["meta"] = {"count": len(page), "total": len(logs), "cursorCount": len(logs)}
    is_last = begin + size >= len(logs)
    body["links"] = {
        "self": call.target_text,
        "first": link(),
        "prev": link(("after", page[0]["id"])) if page and begin else None,
        "next": None if is_last else link(("before", page[-1]["id"])),
    }
    return replace(response, body=written(body))


@QUIRKS.undocumented("filters of audit logs", "audit_logs_list")
def passes_over_filters(call: ServedCall) -> bool:
    """`include`, `start` and `end` are passed over: no page says what they mean."""
    return any(f"filter[{name}]" in call.query for name in ("include", "start", "end"))
