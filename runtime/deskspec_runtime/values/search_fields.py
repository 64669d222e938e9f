"""The fields that a search can filter by: each kind of field has its documented operators.

Generated classes have one attribute per field of the contract, so type checkers refuse unknown
fields, operators that a field does not have, and values of the wrong type.
"""

from datetime import datetime
from typing import Any, Final, Never, NoReturn

from .codecs import INTEGER, TEXT, Codec, EpochSeconds
from .conditions import Condition


class SearchField:
    """A field under the provider's name."""

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

    __hash__ = object.__hash__

    # Python's operators make no conditions: `field == 3` would be a plain False, sent to nobody.
    def __eq__(self, other: object) -> NoReturn:
        self._refuse("==")

    def __ne__(self, other: object) -> NoReturn:
        self._refuse("!=")

    def __gt__(self, other: Never) -> NoReturn:
        self._refuse(">")

    def __ge__(self, other: Never) -> NoReturn:
        self._refuse(">=")

    def __lt__(self, other: Never) -> NoReturn:
        self._refuse("<")

    def __le__(self, other: Never) -> NoReturn:
        self._refuse("<=")

    def _refuse(self, operator: str) -> NoReturn:
        methods = ", ".join(f"{name}()" for name in vars(type(self)) if not name.startswith("_"))
        raise TypeError(f"{self.name}: make a condition by {methods}, not by {operator}")


class TextField(SearchField):
    """A field that holds text. Whether case matters is not documented."""

    def equals(self, value: str) -> Condition:
        """Match this value."""
        return self._condition("=", value)

    def differs(self, value: str) -> Condition:
        """Match any other value."""
        return self._condition("!=", value)

    def contains(self, value: str) -> Condition:
        """Match text that contains the value."""
        return self._condition("~", value)

    def lacks(self, value: str) -> Condition:
        """Match text that does not contain the value."""
        return self._condition("!~", value)


class IntegerField(SearchField):
    """A field that holds a whole number."""

    _codec = INTEGER

    def equals(self, value: int) -> Condition:
        """Match this value."""
        return self._condition("=", value)

    def differs(self, value: int) -> Condition:
        """Match any other value."""
        return self._condition("!=", value)

    def above(self, value: int) -> Condition:
        """Match greater numbers."""
        return self._condition(">", value)

    def below(self, value: int) -> Condition:
        """Match smaller numbers."""
        return self._condition("<", value)

    def at_least(self, value: int) -> Condition:
        """Match this number or a greater one."""
        return self._condition(">=", value)

    def at_most(self, value: int) -> Condition:
        """Match this number or a smaller one."""
        return self._condition("<=", value)


class InstantField(SearchField):
    """A field that holds an instant; values are datetimes with a time zone, sent in seconds."""

    _codec = EpochSeconds()

    def equals(self, value: datetime) -> Condition:
        """Match this value."""
        return self._condition("=", value)

    def differs(self, value: datetime) -> Condition:
        """Match any other value."""
        return self._condition("!=", value)

    def after(self, value: datetime) -> Condition:
        """Match later instants."""
        return self._condition(">", value)

    def before(self, value: datetime) -> Condition:
        """Match earlier instants."""
        return self._condition("<", value)

    def since(self, value: datetime) -> Condition:
        """Match this instant or a later one."""
        return self._condition(">=", value)

    def until(self, value: datetime) -> Condition:
        """Match this instant or an earlier one."""
        return self._condition("<=", value)


class NamesField(SearchField):
    """A field that holds named things, such as tags."""

    def has(self, *names: str) -> Condition:
        """Match all of these names; to match any of them, join: `f.has("a") | f.has("b")`.

        Raises:
            TypeError: A name is not a str.
            ValueError: There is no name.
        """
        if not names:
            raise ValueError(f"{self.name}: give at least one name")
        values = [self._condition("=", name).value for name in names]
        return Condition(self.name, "=", [{"name": value} for value in values])
