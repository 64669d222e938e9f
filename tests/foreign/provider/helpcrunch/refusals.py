"""HelpCrunch's errors, in the form of the older pages, and how values of a request are read.

What is ours, because these pages do not say it: a value that is wrong in a place for which no code
is printed gets one made like those that are, ``invalid_chat_value`` and ``invalid_userId_value``.
A number may come as text: the newest pages ask for dates as text, and their only message about a
wrong value asks for the type numeric, which both are.
"""

from __future__ import annotations

from typing import Any

from foreign.provider.exchange import Refusal, Request


def refusal(status: int, *errors: tuple[str, str]) -> Refusal:
    """A response that lists errors, each a code and a message."""
    listed = [{"code": code, "message": message} for code, message in errors]
    return Refusal(status, {"errors": listed})


def invalid(name: str) -> Refusal:
    """A value of a customer, an event or a list that is of the wrong kind."""
    return refusal(400, (f"invalid_{name}_value", f"{name} value is invalid"))


def invalid_in_chat(name: str) -> Refusal:
    """A value of a chat that is of the wrong kind, or names what the account does not have."""
    return refusal(400, ("invalid_chat_value", f"{name} value is invalid"))


def missing(what: str) -> Refusal:
    """A customer, an agent or a department that is not there."""
    return refusal(404, ("entity_not_found", f"{what} not found"))


def body_of(request: Request, kind: type[Any]) -> Any:
    """The body of a request, which must be an object or an array."""
    try:
        body = request.json()
    except ValueError:
        raise invalid("body") from None
    if not isinstance(body, kind):
        raise invalid("body")
    return body


def numeric(value: object) -> int | None:
    """A whole number, also where it comes as text; ``None`` for everything else."""
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None
