"""The seeded account, its error bodies, and what holds for all resources.

`g1` returns one error with a code; `g2` begins with a general entry, and the code of each other
entry is the path of the invalid value.
"""

import re
from collections.abc import Iterable
from typing import Any, Final

from ...engine.call import ServedCall
from ...engine.quirks import Quirks
from ...engine.requests import RequestViolation

_APPLICATION: Final = {"id": 3838, "name": "website", "displayName": "Website", "type": "widget"}
"""The page on creating chats prints the id; no page prints the other fields."""
_CUSTOMER: Final = 8737843
_AGENT: Final = 2533

QUIRKS: Final = Quirks(
    "helpcrunch",
    sends_webhooks=True,
    fraction_profiles=frozenset({"g1"}),
    json_profiles=frozenset({"g2"}),
    missing_profiles=frozenset({"g2"}),
    statuses={("messages_create", "g2"): 201},
    unique={"customers": frozenset({"userId"})},
    defaults={
        "customers": {"locale": "en"},
        "chats": {"status": "empty", "createdWith": "public_api"},
        "messages": {"type": "message", "from": "customer"},
        "tags": {"color": "#c377e0"},
    },
    seeds={
        "departments": [{"id": 233046, "name": "Support", "agents": [_AGENT]}],
        "applications": [_APPLICATION],
        "organization": [
            {"id": 542335, "domain": "string", "teamOnline": True, "chatEnabled": True}
        ],
        "chats": [
            {
                "customer": _CUSTOMER,
                "assignee": _AGENT,
                "lastCommunicatedAgentId": None,
                "applicationId": _APPLICATION["id"],
            }
        ],
        "messages": [
            {
                "id": 8793611,
                "type": "message",
                "text": "hi",
                "createdAt": 1594322706,
                "chat": 1568834,
                "from": "customer",
            }
        ],
        "events": [],
    },
)

CODE: Final = QUIRKS.choice(
    "error code",
    "`g1`: the code of a 400, which is the place of the mistake unless a page prints one, and of a "
    "404 that only the newest page lists.",
)
_GENERAL: Final = {"code": "invalid_request", "message": "Invalid request"}
_MISSING: Final = {
    "customer": {"code": "entity_not_found", "message": "Customer not found"},
    "chat": {"code": "chat_not_found", "message": "Chat not found"},
    "agent": {"code": "entity_not_found", "message": "Agent not found"},
}
_NOT_NUMERIC: Final = "This value should be of type numeric."
_NOT_VALID: Final = "This value is not valid."
_REFERENCES: Final = ("assignee", "department", "application")
"""Fields of a chat whose unknown value has a code of its own in g1."""


@QUIRKS.errors
def error_body(
    call: ServedCall | None, status: int, problems: list[RequestViolation]
) -> tuple[Any, Iterable[str]]:
    problem = problems[0] if problems else RequestViolation((), "other", "Internal server error")
    if call is None or (problem.rule == "other" and status not in (400, 404)):
        code = "internal_error" if status == 500 else f"status_{status}"
        return {"errors": [{"code": code, "message": problem.message}]}, ()
    if status == 404:
        return _missing_body(call, problem)
    if call.account.profile == "g1":
        return _invalid_body_of_g1(call, problem)
    errors = [{"code": _path(each), "message": _message(each)} for each in problems]
    return {"errors": [_GENERAL, *errors]}, ()


def _missing_body(call: ServedCall, problem: RequestViolation) -> tuple[Any, Iterable[str]]:
    printed = (call.account.contract.example(call.operation, 404) or {}).get("errors", [])
    known = _MISSING.get(problem.message)
    # One page prints the errors of two kinds in one body.
    fitting = [error for error in printed if known and error["code"] == known["code"]]
    errors = fitting or printed or [known or _GENERAL]
    return {"errors": errors}, () if printed or not problem.place else (CODE,)


def _invalid_body_of_g1(call: ServedCall, problem: RequestViolation) -> tuple[Any, Iterable[str]]:
    error = {"code": _path(problem), "message": _message(problem)}
    if problem.rule != "unknown" or problem.place[-1] not in (*_REFERENCES, "chat"):
        return {"errors": [error]}, (CODE,)
    printed = call.account.contract.example(call.operation, 400)
    if printed is not None:
        return printed, ()
    error = {"code": "invalid_chat_value", "message": f"{problem.place[-1]} value is invalid"}
    return {"errors": [error]}, (CODE,)


@QUIRKS.undocumented("values of an application", "applications_list")
def has_values_of_ours(call: ServedCall) -> bool:
    """All but the id: the page on creating chats prints that, no page prints the other fields."""
    return True


@QUIRKS.undocumented("content type of Ok", "customers_delete", "agents_unsubscribe")
def responds_with_a_word(call: ServedCall) -> bool:
    """Plain text in `g1`, a JSON string in `g2`; neither is documented."""
    return True


def _path(problem: RequestViolation) -> str:
    """Format a path as the pages write it: `filter[0].field`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in problem.place)
    return "".join(steps).removeprefix(".") or "body"


def _message(problem: RequestViolation) -> str:
    """Return the error message, in the words of the pages where they are documented."""
    match problem.rule:
        case "json":
            return "This value should be JSON."
        case "type" if re.search("integer|number", problem.message):
            return _NOT_NUMERIC
        case "type":
            return f"This value should be of type {problem.message}."
        case "required" | "blank":
            return "This value should not be blank."
        case "unexpected":
            return "This field was not expected."
        case "choice":
            return "The value you selected is not a valid choice."
        case "maximum":
            return f"This value should be {problem.message} or less."
        case _:
            return _NOT_VALID
