"""How a generation of the pages takes requests and refuses them.

`g1` answers one error with a code; `g2` begins with a general entry and has the place of each
mistake as the code of the others.
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
"""Mark."""

_CODE = "error code"
"""Mark of a 400 of g1: which code it has is printed for few values."""
_GENERAL = {"code": "invalid_request", "message": "Invalid request"}
_MISSING = {
    "customer": {"code": "entity_not_found", "message": "Customer not found"},
    "chat": {"code": "chat_not_found", "message": "Chat not found"},
    "agent": {"code": "entity_not_found", "message": "Agent not found"},
}
_ID = re.compile(r"[1-9][0-9]{0,17}")
_INTEGER = re.compile(r"-?[0-9]+")
_EPOCHS = ("firstSeen", "lastSeen", "snoozedUntil")
"""Fields of requests that are instants."""
_EPOCH = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?")


class SentBody(NamedTuple):
    """The JSON body of a request, with numbers for instants; `None` if there is none."""

    body: Any
    marks: tuple[str, ...] = ()
    """What in accepting it is our choice."""


class Generation:
    """One of the two."""

    def __init__(self, contract: ServedContract, *, is_g1: bool) -> None:
        self.contract = contract
        self.is_g1 = is_g1

    def read(self, call: ReceivedCall) -> SentBody:
        """The body of a request, valid by the contract.

        Raises:
            Refused: It is not.
        """
        if "requestBody" not in call.operation.node:
            return SentBody(None)
        try:
            sent = call.request.document()
        except ValueError:
            raise self.invalid("body", "This value should be JSON.") from None
        problems = self.contract.body_problems(call.operation, sent)
        if problems:
            raise self._invalid([(_path(each.place), _said(each)) for each in problems])
        body = _with_numbers(sent)
        texts = [_path(place) for place, value in _epochs(body) if isinstance(value, str)]
        if texts:
            raise self._invalid([(path, NOT_VALID) for path in texts])
        return SentBody(body, ("epoch as text",) if self.is_g1 and body != sent else ())

    def id(self, call: ReceivedCall, what: str) -> int:
        """The id of a customer, a chat or an agent in the path.

        Raises:
            Refused: It is no positive integer.
        """
        parameter = f"{what}_id"
        sent = call.parameters[parameter]
        if _ID.fullmatch(sent):
            return int(sent)
        # An integer that is not positive is as good as any that nobody has.
        can_be_missing = _INTEGER.fullmatch(sent) and self.contract.declares(call.operation, 404)
        if not can_be_missing and self.contract.declares(call.operation, 400):
            raise self.invalid(parameter, NOT_NUMERIC)
        raise self.missing(call, what, parameter, NO_POSITIVE_INTEGER)

    def invalid(self, place: str, message: str, *marks: str) -> RequestRefused:
        """A value of the request is wrong: a 400 in the shape of the generation."""
        return self._invalid([(place, message)], *marks)

    def invalid_value(self, call: ReceivedCall, name: str, *marks: str) -> RequestRefused:
        """A field of the body refers to nothing: a 400 that g1 prints for some fields."""
        if not self.is_g1:
            return self.invalid(name, NOT_VALID, *marks)
        body = self.contract.example(call.operation, 400)
        if body is None:
            error = {"code": "invalid_chat_value", "message": f"{name} value is invalid"}
            return RequestRefused(respond(400, {"errors": [error]}, _CODE, *marks))
        return RequestRefused(respond(400, body, *marks))

    def missing(self, call: ReceivedCall, what: str, place: str, *marks: str) -> RequestRefused:
        """What a request is about is not there: a 404, or a 400 where no 404 is declared.

        Args:
            call: The request.
            what: Kind of what is missing: customer, chat or agent.
            place: The parameter or the field with its id.
            *marks: What in refusing it is our choice.
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
        """A value that must be unique belongs to another record: one error in both generations."""
        error = {"code": f"invalid_{name}_value", "message": f"{name} value is invalid"}
        return RequestRefused(respond(400, {"errors": [error]}, f"{name} of another customer"))

    def rating_refused(self, reason: str) -> RequestRefused:
        """A chat cannot be rated: a single error in both generations."""
        error = {"code": "invalid_request", "message": reason}
        return RequestRefused(
            respond(400, {"errors": [error]}, "message of a rating that is refused")
        )

    def done(self) -> Response:
        """The answer that is only the word Ok."""
        mark = "content type of Ok"
        if self.is_g1:
            return Response(200, b"Ok", (mark,), {"content-type": "text/plain"})
        return respond(200, "Ok", mark)

    def refusal(self, operation: OperationObject, status: int) -> Response:
        """The documented body of a status, or one of ours."""
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
    """A body, or a batch of them, with instants that are text as numbers."""
    if isinstance(sent, list):
        return [_with_numbers(entry) if isinstance(entry, dict) else entry for entry in sent]
    if isinstance(sent, dict):
        return {
            name: _number(value) if name in _EPOCHS and isinstance(value, str) else value
            for name, value in sent.items()
        }
    return sent


def _number(text: str) -> float | str:
    """Seconds since 1970, or the text if it says something else."""
    return float(text) if _EPOCH.fullmatch(text) else text


def _epochs(body: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """The instants of a valid body, each with its place."""
    if isinstance(body, list):
        for index, entry in enumerate(body):
            yield from (((index, *place), value) for place, value in _epochs(entry))
    else:
        yield from (((name,), body[name]) for name in _EPOCHS if name in body)


def _path(place: Iterable[str | int]) -> str:
    """A place as the pages write it: `filter[0].field`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return "".join(steps).removeprefix(".") or "body"


def _said(problem: BodyViolation) -> str:
    """What is wrong, in the words of the pages as far as they are known."""
    match problem.rule:
        case "type" if re.search("integer|number", problem.said):
            return NOT_NUMERIC
        case "type":
            return f"This value should be of type {problem.said}."
        case "required":
            return "This value should not be blank."
        case "unexpected":
            return "This field was not expected."
        case "choice":
            return NO_CHOICE
        case _:
            return NOT_VALID
