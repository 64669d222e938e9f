"""Rules over several arguments or fields: exactly, at least or at most one, or all together."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from .unset import UNSET

RuleKind: TypeAlias = Literal["exactly_one", "at_least_one", "at_most_one", "together"]
_WORDS: Final = {
    "exactly_one": "exactly one of ",
    "at_least_one": "at least one of ",
    "at_most_one": "at most one of ",
}


class Rule(NamedTuple):
    """One rule."""

    kind: RuleKind
    choices: tuple[tuple[str, ...], ...]
    """What it chooses from; names in one choice belong together."""

    def __str__(self) -> str:
        if self.kind == "together":
            return f"{_listed(choice[0] for choice in self.choices)} together"
        names = [_listed(choice) for choice in self.choices]
        if all(len(choice) == 1 for choice in self.choices):
            return _WORDS[self.kind] + _listed(names)
        groups = zip(names, self.choices, strict=True)
        return _WORDS[self.kind] + ", or ".join(
            f"{text} together" if len(choice) > 1 else text for text, choice in groups
        )

    @property
    def names(self) -> set[str]:
        """Every name in it."""
        return {name for choice in self.choices for name in choice}

    def problem(self, values: Mapping[str, Any]) -> str | None:
        """Return what is wrong with arguments or fields; `None` if they keep the rule.

        Args:
            values: Values by name; one that is missing, `UNSET` or `None` is not given.
        """
        given = {name for name, value in values.items() if value is not UNSET and value is not None}
        if self.kind == "at_least_one":
            given = {name for name in given if not _is_empty(values[name])}
        counts = [len(given.intersection(choice)) for choice in self.choices]
        if self.kind == "together":
            return f"give {self}" if 0 < sum(counts) < len(counts) else None
        are_whole = all(
            count in (0, len(choice)) for count, choice in zip(counts, self.choices, strict=True)
        )
        chosen = sum(count > 0 for count in counts)
        least, most = self.kind != "at_most_one", self.kind != "at_least_one"
        is_kept = are_whole and (chosen > 0 or not least) and (chosen < 2 or not most)
        if not is_kept:
            return f"give {self}"
        names = (name for choice in self.choices for name in choice if name in given)
        empty = next((name for name in names if _is_empty(values[name])), None)
        return f"{empty} must not be empty" if empty is not None else None


def _is_empty(value: Any) -> bool:
    if isinstance(value, str):
        return not value.strip()
    return isinstance(value, Mapping | Sequence) and not value


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
