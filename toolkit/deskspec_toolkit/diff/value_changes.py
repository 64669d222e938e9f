"""Which values a schema no longer allows, or allows from now on; not what is inside of them."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from deskspec_runtime.findings import Direction

from .changes import Level
from .keywords import EFFECTS, LIMITS, KeywordEffect, format_effect, python_type, value_of
from .schema_values import choices_of, is_within, types_of

_LISTED_AT_MOST: Final = 5


class RuleChange(NamedTuple):
    """A change of a schema, whose place and direction are known."""

    level: Level
    kind: str
    before: str = ""
    after: str = ""


def value_changes(
    direction: Direction, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[RuleChange]:
    """Yield what changed between two schemas without alternatives: types, lists, limits.

    Args:
        direction: Whether a client sends or receives the values.
        old: The older schema, without references.
        new: The newer one.
    """
    before, after = types_of(old), types_of(new)
    if before != after:
        yield _of_types(direction, old, new)
        if not before & after:
            return  # what else they say cannot be compared
    yield from _of_lists(direction, old, new)
    if before == after and value_of(old, "format") != value_of(new, "format"):
        yield _of_format(direction, old.get("format"), new.get("format"), before)
    for keyword, effect in EFFECTS.items():
        one, other = value_of(old, keyword), value_of(new, keyword)
        if one != other:
            shown = (str(each) if _is_shown(keyword, each) else "" for each in (one, other))
            done = effect(one, other)
            is_broken = direction == "request" and done != "widened"
            yield RuleChange("breaking" if is_broken else "compatible", f"{keyword} {done}", *shown)
    if old.get("default") != new.get("default"):
        level: Level = "compatible" if direction == "request" else "docs-only"
        yield RuleChange(level, "default changed")
    if new.get("deprecated", False) != old.get("deprecated", False):
        kind = "deprecated" if new.get("deprecated") else "no longer deprecated"
        yield RuleChange("compatible", kind)
    yield from discriminator_changes(direction, old, new)


def discriminator_changes(
    direction: Direction, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[RuleChange]:
    """Yield what changed of how alternatives are distinguished.

    Args:
        direction: Whether a client sends or receives the values.
        old: The older schema.
        new: The newer one.
    """
    before, after = old.get("discriminator", {}), new.get("discriminator", {})
    if before == after or not before or not after:
        return
    if before["propertyName"] != after["propertyName"]:
        names = (before["propertyName"], after["propertyName"])
        yield RuleChange("breaking", "discriminator changed", *names)
        return
    one, other = before.get("mapping", {}), after.get("mapping", {})
    if removed := [each for each in one if other.get(each) != one[each]]:
        level: Level = "breaking" if direction == "request" else "compatible"
        yield RuleChange(level, "discriminator value removed", _list(removed))
    if added := [each for each in other if each not in one]:
        yield RuleChange("compatible", "discriminator value added", "", _list(added))


def _of_types(direction: Direction, old: Mapping[str, Any], new: Mapping[str, Any]) -> RuleChange:
    before, after = types_of(old), types_of(new)
    one = python_type(before, old.get("format"))
    other = python_type(after, new.get("format"))
    is_same = one == other or "text-form" in (old.get("format"), new.get("format"))
    is_request = direction == "request"
    if not before:
        effect: KeywordEffect = "narrowed"
    elif not after or is_within(before, after):
        effect = "widened"
    else:
        effect = "narrowed" if is_within(after, before) else "changed"
    is_broken = is_request or not is_same
    if effect == ("widened" if is_request else "narrowed"):
        is_broken = False
    shown = (_shown_type(before, old), _shown_type(after, new))
    return RuleChange("breaking" if is_broken else "compatible", "type changed", *shown)


def _of_lists(
    direction: Direction, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[RuleChange]:
    """Compare the values that are listed."""
    before, after = choices_of(old), choices_of(new)
    is_request = direction == "request"
    if before is None or after is None:
        if after is not None:
            level: Level = "breaking" if is_request else "compatible"
            yield RuleChange(level, "values restricted to a list", "", _list(after))
        elif before is not None:
            told = "values no longer restricted to a list"
            yield RuleChange("compatible", told, _list(before))
        return
    removed = [each for each in before if each not in after]
    added = [each for each in after if each not in before]
    if removed and added and len(removed) == len(before) and not is_request:
        yield RuleChange("breaking", "all values replaced", _list(before), _list(after))
        return
    if removed:
        level = "breaking" if is_request else "compatible"
        yield RuleChange(level, "enum value removed", _list(removed))
    if added:
        yield RuleChange("compatible", "enum value added", "", _list(added))


def _of_format(
    direction: Direction, old: str | None, new: str | None, types: frozenset[str]
) -> RuleChange:
    if direction == "request":
        is_kept = format_effect(types, old, new) == "widened"
    else:
        is_kept = python_type(types, old) == python_type(types, new)
    level: Level = "compatible" if is_kept else "breaking"
    return RuleChange(level, "format changed", old or "none", new or "none")


def _is_shown(keyword: str, value: Any) -> bool:
    return keyword in LIMITS and value is not None


def _shown_type(types: frozenset[str], schema: Mapping[str, Any]) -> str:
    """Types in words, with the format that says more."""
    shown = " | ".join(sorted(types)) or "anything"
    return f"{shown} ({schema['format']})" if schema.get("format") else shown


def _list(values: list[Any]) -> str:
    """Values of a list in words, the first ones if there are many."""
    shown = ", ".join(
        each if isinstance(each, str) else json.dumps(each) for each in values[:_LISTED_AT_MOST]
    )
    more = len(values) - _LISTED_AT_MOST
    return f"{shown} and {more} more" if more > 0 else shown
