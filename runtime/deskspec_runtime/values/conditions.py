"""The filter of a search: conditions joined by AND or by OR, never by both.

The providers take one flat list of conditions and one word that joins them, so only these can be
built: `a & b & c` or `a | b | c`. The fields that make conditions are generated from the contract
(`search_fields`); a raw condition is a dict with `field`, `operator` and `value`.
"""

from typing import Any, ClassVar, Final, Never, NoReturn, Self

_ONE_WORD = "join conditions by & or by |, not by both: the provider takes only one of them"


class Filter:
    """One condition, or several that are joined by the same word."""

    comparison: ClassVar[str | None] = None
    """The providers' word that joins the conditions; `None` for a single one."""

    def __init__(self, conditions: "list[Condition]") -> None:
        self.conditions: Final = conditions

    def __bool__(self) -> NoReturn:
        raise TypeError("a condition is neither true nor false: join them with & or |, not and, or")

    def __repr__(self) -> str:
        # Fields and operators only: the values are personal data.
        joined = f" {self.comparison} ".join(f"{c.field} {c.operator} …" for c in self.conditions)
        return f"{type(self).__name__}({joined})"


class Condition(Filter):
    """One field compared with one value."""

    def __init__(self, field: str, operator: str, value: Any) -> None:
        """Compare a field with any value; the generated fields allow only documented operators.

        Args:
            field: The provider's name of the field.
            operator: The provider's operator, for example `=`.
            value: The JSON value to compare with.
        """
        super().__init__([self])
        self.field: Final = field
        self.operator: Final = operator
        self.value: Final = value

    def to_dict(self) -> dict[str, Any]:
        """Return the condition as a JSON object."""
        return {"field": self.field, "operator": self.operator, "value": self.value}

    def __and__(self, other: "Condition | AllOf") -> "AllOf":
        return all_of(self, *_joinable(other, AllOf))

    def __or__(self, other: "Condition | AnyOf") -> "AnyOf":
        return any_of(self, *_joinable(other, AnyOf))


class _Joined(Filter):
    def _with(self, other: Filter) -> Self:
        return type(self)([*self.conditions, *_joinable(other, type(self))])


class AllOf(_Joined):
    """Conditions that must all hold."""

    comparison = "AND"

    def __and__(self, other: "Condition | AllOf") -> "AllOf":
        return self._with(other)

    def __or__(self, other: Never) -> NoReturn:
        raise TypeError(_ONE_WORD)


class AnyOf(_Joined):
    """Conditions of which at least one must hold."""

    comparison = "OR"

    def __or__(self, other: "Condition | AnyOf") -> "AnyOf":
        return self._with(other)

    def __and__(self, other: Never) -> NoReturn:
        raise TypeError(_ONE_WORD)


def all_of(*conditions: Condition) -> AllOf:
    """Join conditions that must all hold, as `&` does.

    Raises:
        TypeError: An argument is not a condition.
        ValueError: There is no condition.
    """
    return AllOf(_checked(conditions))


def any_of(*conditions: Condition) -> AnyOf:
    """Join conditions of which at least one must hold, as `|` does.

    Raises:
        TypeError: An argument is not a condition.
        ValueError: There is no condition.
    """
    return AnyOf(_checked(conditions))


def _checked(conditions: tuple[Condition, ...]) -> list[Condition]:
    if not conditions:
        raise ValueError("a filter needs at least one condition")
    for condition in conditions:
        if not isinstance(condition, Condition):
            raise TypeError(f"expected a condition, got {type(condition).__name__}")
    return list(conditions)


def _joinable(other: Filter, kind: type[Filter]) -> list[Condition]:
    if isinstance(other, kind | Condition):
        return other.conditions
    if isinstance(other, Filter):
        raise TypeError(_ONE_WORD)
    raise TypeError(f"expected a condition, got {type(other).__name__}")
