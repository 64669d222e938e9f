"""What the engine chooses where the documents leave something open, whatever the vendor.

A response that contains a choice has its mark in a header. The choices of one vendor are beside
what they do, in its quirks; the table in the docs is made of both.
"""

import re
from typing import Final, NamedTuple

ANY: Final = "…"
"""In a mark, means any text."""


class UndocumentedChoice(NamedTuple):
    """A choice of ours, because the documents leave it open."""

    mark: str
    """The words in the header of its responses."""
    explanation: str
    operations: tuple[str, ...] = ()
    """The operations that it is of; empty for all that can have it."""

    def covers(self, mark: str, operation_id: str | None) -> bool:
        """Whether a mark in a response to an operation is of this choice."""
        pattern = re.escape(self.mark).replace(re.escape(ANY), ".+")
        is_of_operation = not self.operations or operation_id in self.operations
        return is_of_operation and re.fullmatch(pattern, mark) is not None


CHOICES: Final[list[UndocumentedChoice]] = []
"""Every choice of the engine."""


def _choice(mark: str, explanation: str) -> str:
    CHOICES.append(UndocumentedChoice(mark, explanation))
    return mark


def of_status(status: int) -> str:
    """Return the mark of a status that the operation does not document."""
    return f"status {status}"


def unknown(record: str) -> str:
    """Return the mark of a list of something that does not exist."""
    return _UNKNOWN.replace(ANY, record)


for _status, _explanation in {
    400: "An invalid request, where the operation documents none of 400, 422 and 403.",
    401: "A wrong key, or none, where the operation documents no 401.",
    404: "A path with the id of no record, where the operation documents no 404.",
    405: "A method that the contract does not declare for a path, HEAD and OPTIONS too; with "
    "`Allow`.",
    413: "A body above the documented size, or above 1 MiB; a form may have 32 MiB.",
    429: "A fault, or a documented rate, for operations that do not document the status.",
    500: "A fault, for operations that do not document the status.",
    501: "An unknown path, or an operation of the contract that the simulator cannot serve.",
}.items():
    _choice(of_status(_status), _explanation)

INVALID_AND_FORBIDDEN: Final = _choice(
    "status of an invalid request", "403, where the operation documents neither 400 nor 422."
)
RETRY_AFTER: Final = _choice(
    "Retry-After", "A fault, for operations whose page does not show the header."
)
MALFORMED: Final = _choice("response to malformed HTTP", "4xx, then the connection is closed.")
NO_POSITIVE_INTEGER: Final = _choice(
    "status of an id that is no positive integer",
    "An integer is a 404 where one is declared, and so is anything where no 400 is; else 400.",
)
_UNKNOWN: Final = _choice(
    f"response for an unknown {ANY}",
    "An empty list, where a list below a record declares no 404.",
)
BELOW_RANGE: Final = _choice(
    "meaning of an offset or limit below its range", "As zero, where no page gives the range."
)
EPOCH_AS_TEXT: Final = _choice(
    "epoch as text",
    "An instant that may be a number is taken as text, too, with or without a fraction, as clients "
    "send it.",
)
NO_COMPARISON: Final = _choice("several conditions without a comparison", "All must hold.")
NO_RESULTS: Final = _choice(
    "response to a search without results",
    "An empty page, or the documented 404 in the profiles that have it; both were seen live.",
)
