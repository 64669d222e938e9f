"""How a generation of the pages accepts and rejects requests.

`g1` returns one error with a code; `g2` begins with a general entry, and the code of each other
entry is the path of the invalid value.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ....openapi.operations import OperationObject
from ...engine.message import Response, respond
from ...engine.served_contract import BodyViolation, ServedContract
from ...engine.vendor import ReceivedCall, RequestRefused

NOT_NUMERIC = "This value should be of type numeric."
NO_CHOICE = "The value you selected is not a valid choice."
NOT_VALID = "This value is not valid."
NO_POSITIVE_INTEGER = "status of an id that is no positive integer"
"""A mark."""

_CODE = "error code"
"""The mark of a 400 of g1: its code is documented for few fields."""
_GENERAL = {"code": "invalid_request", "message": "Invalid request"}
_MISSING = {
    "customer": {"code": "entity_not_found", "message": "Customer not found"},
    "chat": {"code": "chat_not_found", "message": "Chat not found"},
    "agent": {"code": "entity_not_found", "message": "Agent not found"},
}
_ID = re.compile(r"[1-9][0-9]{0,17}")
_INTEGER = re.compile(r"-?[0-9]+")
_EPOCHS = ("firstSeen", "lastSeen", "snoozedUntil")
"""Request fields that are instants."""
_EPOCH = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?")


class SentBody(NamedTuple):
    """The JSON body of a request, with instants as numbers; `None` if there is none."""

    body: Any
    marks: tuple[str, ...] = ()
    """What we accept by our own choice."""


class Generation:
    """The request rules and error formats of `g1` or `g2`."""

    def __init__(self, contract: ServedContract, *, is_g1: bool) -> None:
        self.contract = contract
        self.is_g1 = is_g1

    def read(self, call: ReceivedCall) -> SentBody:
        """Return the body of a request, checked against the contract.

        Raises:
            RequestRefused: It violates the contract.
        """
        if "requestBody" not in call.operation.node:
            return SentBody(None)
        try:
            sent = call.request.document()
        except ValueError:
            raise self.invalid("body", "This value should be JSON.") from None
        problems = self.contract.body_problems(call.operation, sent)
        if problems:
            raise self._invalid([(_path(each.place), _message(each)) for each in problems])
        body = _with_numbers(sent)
        texts = [_path(place) for place, value in _epochs(body) if isinstance(value, str)]
        if texts:
            raise self._invalid([(path, NOT_VALID) for path in texts])
        return SentBody(body, ("epoch as text",) if self.is_g1 and body != sent else ())

    def id(self, call: ReceivedCall, what: str) -> int:
        """Return the id of a customer, a chat or an agent from the path.

        Raises:
            RequestRefused: It is not a positive integer.
        """
        parameter = f"{what}_id"
        sent = call.parameters[parameter]
        if _ID.fullmatch(sent):
            return int(sent)
        # A zero or negative integer is treated like an unknown id.
        can_be_missing = _INTEGER.fullmatch(sent) and self.contract.declares(call.operation, 404)
        if not can_be_missing and self.contract.declares(call.operation, 400):
            raise self.invalid(parameter, NOT_NUMERIC)
        raise self.missing(call, what, parameter, NO_POSITIVE_INTEGER)

    def invalid(self, place: str, message: str, *marks: str) -> RequestRefused:
        """Reject an invalid value with a 400 in the format of the generation."""
        return self._invalid([(place, message)], *marks)

    def invalid_value(self, call: ReceivedCall, name: str, *marks: str) -> RequestRefused:
        """Reject an unknown reference in the body with a 400; g1 documents it for some fields."""
        if not self.is_g1:
            return self.invalid(name, NOT_VALID, *marks)
        body = self.contract.example(call.operation, 400)
        if body is None:
            error = {"code": "invalid_chat_value", "message": f"{name} value is invalid"}
            return RequestRefused(respond(400, {"errors": [error]}, _CODE, *marks))
        return RequestRefused(respond(400, body, *marks))

    def missing(self, call: ReceivedCall, what: str, place: str, *marks: str) -> RequestRefused:
        """Reject a request for a missing record with a 404, or a 400 where no 404 is declared.

        Args:
            call: The request.
            what: The kind of the missing record: customer, chat or agent.
            place: The parameter or the field that holds its id.
            *marks: What in the response is our choice.
        """
        if not self.contract.declares(call.operation, 404):
            return self.invalid(place, NOT_VALID, *marks)
        printed = (self.contract.example(call.operation, 404) or {}).get("errors", [])
        # One page prints the errors of two kinds in one body.
        fitting = [error for error in printed if error["code"] == _MISSING[what]["code"]]
        errors = fitting or printed or [_MISSING[what]]
        return RequestRefused(
            respond(404, {"errors": errors}, *([] if printed else [_CODE]), *marks)
        )

    def conflict(self, name: str) -> RequestRefused:
        """Reject a duplicate of a unique value, with one error in both generations."""
        error = {"code": f"invalid_{name}_value", "message": f"{name} value is invalid"}
        return RequestRefused(respond(400, {"errors": [error]}, f"{name} of another customer"))

    def rating_refused(self, reason: str) -> RequestRefused:
        """Reject the rating of a chat, with one error in both generations."""
        error = {"code": "invalid_request", "message": reason}
        return RequestRefused(respond(400, {"errors": [error]}, "message of a rejected rating"))

    def done(self) -> Response:
        """Return the response whose body is the word Ok."""
        mark = "content type of Ok"
        if self.is_g1:
            return Response(200, b"Ok", (mark,), {"content-type": "text/plain"})
        return respond(200, "Ok", mark)

    def refusal(self, operation: OperationObject, status: int) -> Response:
        """Return the documented body of a status, or one of ours."""
        body = self.contract.example(operation, status)
        if body is None:
            error = {"code": "internal_error", "message": "Internal server error"}
            body = {"errors": [error]}
        return respond(status, body)

    def _invalid(self, problems: list[tuple[str, str]], *marks: str) -> RequestRefused:
        errors = [{"code": place, "message": message} for place, message in problems]
        if self.is_g1:
            return RequestRefused(respond(400, {"errors": errors[:1]}, _CODE, *marks))
        return RequestRefused(respond(400, {"errors": [_GENERAL, *errors]}, *marks))


def _with_numbers(sent: Any) -> Any:
    """Convert instants that are text to numbers, in a body or in each body of a batch."""
    if isinstance(sent, list):
        return [_with_numbers(entry) if isinstance(entry, dict) else entry for entry in sent]
    if isinstance(sent, dict):
        return {
            name: _number(value) if name in _EPOCHS and isinstance(value, str) else value
            for name, value in sent.items()
        }
    return sent


def _number(text: str) -> float | str:
    """Return the text as seconds since 1970, or unchanged if it is none."""
    return float(text) if _EPOCH.fullmatch(text) else text


def _epochs(body: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yield the instants of a valid body, each with its path."""
    if isinstance(body, list):
        for index, entry in enumerate(body):
            yield from (((index, *place), value) for place, value in _epochs(entry))
    else:
        yield from (((name,), body[name]) for name in _EPOCHS if name in body)


def _path(place: Iterable[str | int]) -> str:
    """Format a path as the pages write it: `filter[0].field`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return "".join(steps).removeprefix(".") or "body"


def _message(problem: BodyViolation) -> str:
    """Return the error message, in the words of the pages where they are documented."""
    match problem.rule:
        case "type" if re.search("integer|number", problem.message):
            return NOT_NUMERIC
        case "type":
            return f"This value should be of type {problem.message}."
        case "required":
            return "This value should not be blank."
        case "unexpected":
            return "This field was not expected."
        case "choice":
            return NO_CHOICE
        case _:
            return NOT_VALID
