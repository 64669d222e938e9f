"""Kustomer, `typed` as its document has it, or `flattened` as one page prints it."""

from collections.abc import Iterable
from typing import Any, Final

from ..engine.call import ServedCall
from ..engine.quirks import Quirks
from ..engine.requests import RequestViolation
from ..engine.store import Record

_ERRORS: Final = {
    400: ("bad_request", "The request is not valid."),
    401: ("unauthorized", "The token is missing or not valid."),
    404: ("not_found", "There is no record with this id."),
    429: ("too_many_requests", "The rate limit of the organization is used up."),
    500: ("internal_error", "Internal server error"),
}


QUIRKS: Final = Quirks("kustomer")

_ORG: Final = {"type": "org", "id": "5d5dae1ccd1e87001a6a7ea4"}
"""The organization of the printed examples."""
_USER: Final = {"type": "user", "id": "5d5dae1d731d4e001ad55054"}
"""The user whose token the caller has."""

_CODE: Final = QUIRKS.choice("error code", "The code in a 429: no page prints it.")


@QUIRKS.errors
def error_body(
    call: ServedCall | None, status: int, problems: list[RequestViolation]
) -> tuple[Any, Iterable[str]]:
    code, message = _ERRORS.get(status, ("error", "The request was refused."))
    for problem in problems:
        message = problem.message if problem.rule == "other" else message
    marks = (_CODE,) if status == 429 else ()
    return {"errors": [{"code": code, "message": message, "meta": {}}]}, marks


@QUIRKS.after()
def sign(call: ServedCall, record: Record, before: Record | None) -> None:
    """Every record is the organization's, and says who made and changed it, and how often."""
    if before is None:
        record |= {"org": _ORG, "createdBy": _USER}
    if record != before:
        record |= {"modifiedBy": _USER, "modifiedAt": call.account.now()}
        record["rev"] = record.get("rev", 0) + 1
