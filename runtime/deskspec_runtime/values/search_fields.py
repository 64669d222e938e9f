"""The fields that a search can look at: each kind has the operators that are documented for it.

Generated classes have one attribute for each field of a contract, so that a field that does not
exist, an operator that its kind does not have, or a value of another type cannot be written down.
"""

from datetime import datetime
from typing import Any, Final

from .codecs import INTEGER, TEXT, Codec, EpochSeconds
from .conditions import Condition


class SearchField:
    """A field, in the provider's word."""

    _codec: Codec = TEXT

    def __init__(self, name: str) -> None:
        self.name: Final = name

    def _condition(self, operator: str, value: Any) -> Condition:
        try:
            self._codec.check(value)
        except (TypeError, ValueError) as problem:
            raise type(problem)(f"{self.name}: the value {problem}") from None
        return Condition(self.name, operator, self._codec.encode(value))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"


class TextField(SearchField):
    """A field that holds text. Whether case matters is not documented."""

    def equals(self, value: str) -> Condition:
        return self._condition("=", value)

    def differs(self, value: str) -> Condition:
        return self._condition("!=", value)

    def contains(self, value: str) -> Condition:
        return self._condition("~", value)

    def lacks(self, value: str) -> Condition:
        """The text does not contain the value."""
        return self._condition("!~", value)


class IntegerField(SearchField):
    """A field that holds a whole number."""

    _codec = INTEGER

    def equals(self, value: int) -> Condition:
        return self._condition("=", value)

    def differs(self, value: int) -> Condition:
        return self._condition("!=", value)

    def above(self, value: int) -> Condition:
        return self._condition(">", value)

    def below(self, value: int) -> Condition:
        return self._condition("<", value)

    def at_least(self, value: int) -> Condition:
        return self._condition(">=", value)

    def at_most(self, value: int) -> Condition:
        return self._condition("<=", value)


class InstantField(SearchField):
    """A field that holds an instant; values are datetimes with a time zone, to the second."""

    _codec = EpochSeconds()

    def equals(self, value: datetime) -> Condition:
        return self._condition("=", value)

    def differs(self, value: datetime) -> Condition:
        return self._condition("!=", value)

    def after(self, value: datetime) -> Condition:
        return self._condition(">", value)

    def before(self, value: datetime) -> Condition:
        return self._condition("<", value)

    def since(self, value: datetime) -> Condition:
        """The instant itself or later."""
        return self._condition(">=", value)

    def until(self, value: datetime) -> Condition:
        """The instant itself or earlier."""
        return self._condition("<=", value)


class NamesField(SearchField):
    """A field that holds named things, such as tags."""

    def has(self, *names: str) -> Condition:
        """All of these are there. For one of several, join conditions: `f.has("a") | f.has("b")`.

        Raises:
            TypeError: A name is not text.
            ValueError: There is no name.
        """
        if not names:
            raise ValueError(f"{self.name}: name at least one")
        each = [self._condition("=", name).value for name in names]
        return Condition(self.name, "=", [{"name": name} for name in each])
