"""What scrubbers of recordings write in place of secrets and of personal data.

A recording does not show the value behind a placeholder, so its form is no fault.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from deskspec_runtime.contract.profiles import Profile, at
from deskspec_runtime.contract.violations import Violation
from deskspec_runtime.values.results import JSONPlace

_CREDENTIALS: Final = re.compile(
    r"\W*(?:api[ _-]?key|censored|dummy|filtered|hidden|redacted|removed|scrubbed|secret|token|x+|)"
    r"\W*",
    re.IGNORECASE,
).fullmatch
_IN_TEXT: Final = re.compile(
    r"<[A-Za-z][\w .:-]{0,60}>"
    r"|\[[A-Z][A-Z0-9_ -]{1,60}\]"
    r"|[{$]\{[^{}]{1,60}\}\}?"
    r"|(?<![A-Za-z])(?i:censored|filtered|placeholder|redacted|sanitized|scrubbed)(?![A-Za-z])"
    r"|\*{3,}|…|\.{3,}"
    r"|[Xx]{4,}"
)
_OF_TEXT: Final = frozenset({"format", "maxLength", "minLength", "pattern"})
"""Rules of texts, a part of which may be a placeholder."""
_OF_VALUE: Final = frozenset({"anyOf", "const", "enum", "oneOf", "type"})
"""Rules that a text breaks which is a placeholder as a whole, in place of a number, say."""


class RecordedProfile(Profile):
    """A profile that recorded exchanges are compared with."""

    def violations(self, place: JSONPlace, value: Any) -> list[Violation]:
        """Return the violations of a value, those of placeholders left out."""
        return [*_of_values(super().violations(place, value), value)]


def is_credential(text: str) -> bool:
    """Whether a text replaces credentials."""
    return _CREDENTIALS(text) is not None


def is_placeholder(text: str) -> bool:
    """Whether a text is a placeholder as a whole."""
    return _IN_TEXT.fullmatch(text) is not None


def _of_values(violations: list[Violation], value: Any) -> Iterator[Violation]:
    for violation in violations:
        if violation.keyword in _OF_TEXT | _OF_VALUE:
            text = at(value, violation.steps)
            is_replaced = _IN_TEXT.search if violation.keyword in _OF_TEXT else is_placeholder
            if isinstance(text, str) and is_replaced(text):
                continue
        yield violation
