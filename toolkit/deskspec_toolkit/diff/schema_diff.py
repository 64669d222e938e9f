"""Compares the schemas of two documents, as what a client sends or as what it receives.

A client that sends is broken by what is no longer accepted. A client that receives reads
tolerantly: it is broken by a value that its annotations do not have, and by a required field that
is gone or any that is renamed; a new value of an enum or another limit leaves its code alone. A
component is compared once for each direction, however many operations use it.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any, Final, NamedTuple, TypeAlias

from deskspec_runtime.findings import Direction

from ..openapi.documents import Document
from ..openapi.words import letters
from .changes import Change, Level
from .conjunctions import joined
from .keywords import (
    EFFECTS,
    LIMITS,
    WORDS,
    KeywordEffect,
    format_effect,
    python_type,
    value_of,
)

_ALIKE: Final = 0.6
"""How much of two names must be the same so that one replaces the other."""
_LISTED_AT_MOST: Final = 5
_NOTHING: Final = frozenset({"nothing"})
"""The type of a value that cannot be."""


class ComponentPair(NamedTuple):
    """A component of both documents, read in one direction."""

    direction: Direction
    old: str
    new: str

    @property
    def shown(self) -> str:
        return self.old if self.old == self.new else f"{self.old} ({self.new})"


Owner: TypeAlias = ComponentPair | str
"""Whose schema it is: a component's, or that of an operation with an id."""


class SchemaDiff:
    """The comparison of the schemas of two documents."""

    def __init__(self, old: Document, new: Document) -> None:
        """Begin to compare.

        Args:
            old: The older document, in the dialect of `openapi.dialect`.
            new: The newer one, likewise.
        """
        self._old = old
        self._new = new
        self.found: defaultdict[Owner, list[Change]] = defaultdict(list)
        """The changes of each owner, none of whose components are in its list."""
        self._uses: defaultdict[Owner, set[ComponentPair]] = defaultdict(set)
        self._waiting: list[ComponentPair] = []
        self.inside: set[tuple[int, int]] = set()
        """The schemas around the one that is compared, by identity: they may contain themselves."""

    def compare(self, owner: Owner, direction: Direction, place: str, old: Any, new: Any) -> None:
        """Compare two schemas.

        Args:
            owner: Whose schemas they are.
            direction: Whether a client sends or receives their values.
            place: Where they are, for people.
            old: The older schema; `{}` allows anything.
            new: The newer one.
        """
        _ComparedPlace(self, owner, direction, place, is_required=True).compare(old, new)

    def finish(self) -> dict[Owner, tuple[str, ...]]:
        """Compare the components that were met; return who uses each of them, by operation id."""
        while self._waiting:
            pair = self._waiting.pop()
            old = self._old["components"]["schemas"][pair.old]
            new = self._new["components"]["schemas"][pair.new]
            self.compare(pair, pair.direction, pair.shown, old, new)
        users: defaultdict[Owner, dict[str, None]] = defaultdict(dict)
        for owner in [each for each in self._uses if isinstance(each, str)]:
            reached: set[ComponentPair] = set()
            waiting = [*self._uses[owner]]
            while waiting:
                pair = waiting.pop()
                if pair not in reached:
                    reached.add(pair)
                    users[pair][owner] = None
                    waiting.extend(self._uses.get(pair, ()))
        return {owner: tuple(ids) for owner, ids in users.items()}

    def meet(self, owner: Owner, pair: ComponentPair) -> None:
        """Note that an owner uses a component."""
        if pair not in self._uses and pair not in self.found and pair not in self._waiting:
            self._uses[pair] = set()
            self._waiting.append(pair)
        self._uses[owner].add(pair)

    def views(self, old: Any, new: Any) -> tuple["_Values", "_Values"]:
        """Return what two schemas allow."""
        return _Values.of(self._old, old), _Values.of(self._new, new)


class _Values(NamedTuple):
    """What a schema allows, apart from null."""

    nullable: bool
    alternatives: list[Mapping[str, Any]]
    """Schemas without references, one of which a value keeps."""
    names: list[str | None]
    """The component of each alternative, if it is nothing else."""
    around: Mapping[str, Any]
    """What stands beside the alternatives."""

    @classmethod
    def of(cls, document: Document, schema: Any) -> "_Values":
        """Read a schema."""
        if not isinstance(schema, dict):
            schema = {"not": {}} if schema is False else {}
        whole = joined(document, schema)
        given = [*whole.get("anyOf", []), *whole.get("oneOf", [])]
        rest = {key: value for key, value in whole.items() if key not in ("anyOf", "oneOf")}
        if not given:
            return cls(_takes_null(whole), [whole], [_component(schema)], {})
        alternatives: list[Mapping[str, Any]] = []
        names: list[str | None] = []
        nullable = False
        is_plain = not rest.keys() - {*WORDS, "discriminator", "x-deskspec"}
        for each in given:
            inner = cls.of(document, each)
            nullable = nullable or inner.nullable
            for alternative, name in zip(inner.alternatives, inner.names, strict=True):
                if alternative.get("type") == "null" or alternative.get("const", 0) is None:
                    nullable = True
                    continue
                alternatives.append(_joint(rest, alternative))
                names.append(name if is_plain else None)
        return cls(nullable and _takes_null(rest), alternatives, names, rest)


class _ComparedPlace:
    """A place in the two documents where their schemas are compared."""

    def __init__(
        self,
        diff: SchemaDiff,
        owner: Owner,
        direction: Direction,
        place: str,
        *,
        is_required: bool,
    ) -> None:
        self._diff = diff
        self._owner = owner
        self._direction: Direction = direction
        self._place = place
        self._is_required = is_required

    def compare(self, old: Any, new: Any) -> None:
        """Compare the schemas at this place."""
        before, after = _component(old), _component(new)
        if before is not None and after is not None:
            self._meet(ComponentPair(self._direction, before, after))
            self._words(old, new)
            return
        if old == new and not _refers(old):
            return
        key = (id(old), id(new))
        if key in self._diff.inside:
            return
        self._diff.inside.add(key)
        try:
            self._compare(old, new)
        finally:
            self._diff.inside.discard(key)

    def _compare(self, old: Any, new: Any) -> None:
        before, after = self._diff.views(old, new)
        if before.nullable != after.nullable:
            self._null(before, after)
        if before.around or after.around:
            self._words(before.around, after.around)
            self._discriminator(before.around, after.around)
        if len(before.alternatives) == len(after.alternatives) == 1:
            self._alternative(before, 0, after, 0)
        else:
            self._several(before, after)

    def _alternative(self, before: _Values, position: int, after: _Values, found: int) -> None:
        """Compare two alternatives that mean the same."""
        name, other = before.names[position], after.names[found]
        if name is None or other is None:
            self._one(before.alternatives[position], after.alternatives[found])
        else:
            self._meet(ComponentPair(self._direction, name, other))

    def _meet(self, pair: ComponentPair) -> None:
        if pair != self._owner:
            self._diff.meet(self._owner, pair)

    def _null(self, before: _Values, after: _Values) -> None:
        """Null is allowed from now on, or no longer."""
        if not before.alternatives or not after.alternatives:
            return
        if "" in (_shown_types(before), _shown_types(after)):
            return  # anything is allowed on one side: that is told by its types
        if self._direction == "request":
            level: Level = "breaking" if before.nullable else "compatible"
        else:
            # An optional attribute is annotated with None already.
            level = "breaking" if after.nullable and self._is_required else "compatible"
        self._tell(level, "null allowed" if after.nullable else "null no longer allowed")

    def _several(self, before: _Values, after: _Values) -> None:
        """Compare alternatives: each with the one that means the same."""
        remaining = dict(enumerate(after.alternatives))
        gone: list[int] = []
        for position in range(len(before.alternatives)):
            found = _counterpart(before, position, after, remaining)
            if found is None:
                gone.append(position)
                continue
            del remaining[found]
            self._alternative(before, position, after, found)
        is_request = self._direction == "request"
        for position in gone:
            shown = before.names[position] or _shown_of(before.alternatives[position])
            self._tell("breaking" if is_request else "compatible", "alternative removed", shown)
        for position, new in remaining.items():
            shown = after.names[position] or _shown_of(new)
            level: Level = "compatible" if is_request else "breaking"
            self._tell(level, "alternative added", "", shown)

    def _one(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Compare two schemas without alternatives."""
        before, after = _types(old), _types(new)
        self._words(old, new)
        if before != after and not self._types(old, new, before, after):
            return
        self._listed(old, new)
        if value_of(old, "format") != value_of(new, "format") and before == after:
            self._format(old.get("format"), new.get("format"), before)
        for keyword, effect in EFFECTS.items():
            one, other = value_of(old, keyword), value_of(new, keyword)
            if one != other:
                shown = keyword in LIMITS
                self._limit(
                    keyword,
                    effect(one, other),
                    str(one) if shown and one is not None else "",
                    str(other) if shown and other is not None else "",
                )
        if old.get("default") != new.get("default"):
            level: Level = "compatible" if self._direction == "request" else "docs-only"
            self._tell(level, "default changed")
        if new.get("deprecated", False) != old.get("deprecated", False):
            self._tell("compatible", _deprecation(bool(new.get("deprecated"))))
        self._discriminator(old, new)
        if "object" in before & after:
            self._object(old, new)
        if "array" in before & after:
            self._inner("items", "[]", old, new)
        if "object" in before & after and not _is_closed(old) and not _is_closed(new):
            self._inner("additionalProperties", ".*", old, new)
        self._prefix(old.get("prefixItems", []), new.get("prefixItems", []))

    def _inner(
        self, keyword: str, mark: str, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> None:
        """Compare what every entry of a list or of a map has in common."""
        if keyword in old or keyword in new:
            anything: dict[str, Any] = {}
            inner = self._at(mark, is_required=True)
            inner.compare(old.get(keyword, anything), new.get(keyword, anything))

    def _types(
        self,
        old: Mapping[str, Any],
        new: Mapping[str, Any],
        before: frozenset[str],
        after: frozenset[str],
    ) -> bool:
        """Tell that the types differ; return whether what else they say can be compared."""
        one = python_type(before, old.get("format"))
        other = python_type(after, new.get("format"))
        is_same = one == other or "text-form" in (old.get("format"), new.get("format"))
        is_request = self._direction == "request"
        if not before:
            effect: KeywordEffect = "narrowed"
        elif not after or _within(before, after):
            effect = "widened"
        else:
            effect = "narrowed" if _within(after, before) else "changed"
        is_broken = not is_same if not is_request else True
        if effect == ("widened" if is_request else "narrowed"):
            is_broken = False
        shown = (_shown_type(before, old), _shown_type(after, new))
        self._tell("breaking" if is_broken else "compatible", "type changed", *shown)
        return bool(before & after)

    def _listed(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Compare the values that are listed."""
        before, after = _choices(old), _choices(new)
        is_request = self._direction == "request"
        if before is None or after is None:
            if after is not None:
                level: Level = "breaking" if is_request else "compatible"
                self._tell(level, "values restricted to a list", "", _list(after))
            elif before is not None:
                self._tell("compatible", "values no longer restricted to a list", _list(before))
            return
        removed = [each for each in before if each not in after]
        added = [each for each in after if each not in before]
        if removed and added and len(removed) == len(before) and not is_request:
            self._tell("breaking", "all values replaced", _list(before), _list(after))
            return
        if removed:
            level = "breaking" if is_request else "compatible"
            self._tell(level, "enum value removed", _list(removed))
        if added:
            self._tell("compatible", "enum value added", "", _list(added))

    def _format(self, old: str | None, new: str | None, types: frozenset[str]) -> None:
        effect = format_effect(old, new)
        if self._direction == "request":
            level: Level = "compatible" if effect == "widened" else "breaking"
        else:
            is_same = python_type(types, old) == python_type(types, new)
            level = "compatible" if is_same else "breaking"
        self._tell(level, "format changed", old or "none", new or "none")

    def _limit(self, keyword: str, effect: KeywordEffect, before: str, after: str) -> None:
        is_broken = self._direction == "request" and effect != "widened"
        self._tell("breaking" if is_broken else "compatible", f"{keyword} {effect}", before, after)

    def _discriminator(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        before, after = old.get("discriminator", {}), new.get("discriminator", {})
        if before == after or not before or not after:
            return
        if before["propertyName"] != after["propertyName"]:
            names = (before["propertyName"], after["propertyName"])
            self._tell("breaking", "discriminator changed", *names)
            return
        one, other = before.get("mapping", {}), after.get("mapping", {})
        removed = [each for each in one if other.get(each) != one[each]]
        if removed:
            level: Level = "breaking" if self._direction == "request" else "compatible"
            self._tell(level, "discriminator value removed", _list(removed))
        if added := [each for each in other if each not in one]:
            self._tell("compatible", "discriminator value added", "", _list(added))

    def _object(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Compare the fields of two objects."""
        before, after = self._fields(old), self._fields(new)
        unsent = (old.get("properties", {}).keys() | new.get("properties", {}).keys()) - (
            before.keys() | after.keys()
        )
        required, needed = (set(each.get("required", [])) - unsent for each in (old, new))
        renamed = dict(_renamed(before, after))
        replacing = set(renamed.values())
        is_request = self._direction == "request"
        for name in [each for each in before if each not in after]:
            at = self._at(f".{name}", is_required=name in required)
            if name in renamed:
                at._tell("breaking", "field renamed", "", renamed[name])
                continue
            is_broken = is_request or name in required
            kind = "required field removed" if name in required else "field removed"
            at._tell("breaking" if is_broken else "compatible", kind)
        for name in [each for each in after if each not in before and each not in replacing]:
            is_broken = is_request and name in needed
            kind = "required field added" if name in needed else "field added"
            at = self._at(f".{name}", is_required=True)
            at._tell("breaking" if is_broken else "compatible", kind)
        for name in [each for each in before if each in after]:
            at = self._at(f".{name}", is_required=name in required)
            if (name in required) != (name in needed):
                is_broken = (name in needed) == is_request
                kind = "required from now on" if name in needed else "no longer required"
                at._tell("breaking" if is_broken else "compatible", kind)
            at.compare(before[name], after[name])
        for name in sorted((required ^ needed) - before.keys() - after.keys()):
            is_broken = (name in needed) == is_request
            kind = "required from now on" if name in needed else "no longer required"
            self._at(f".{name}", is_required=True)._tell(
                "breaking" if is_broken else "compatible", kind
            )
        closed, opened = (_is_closed(each) for each in (new, old))
        if closed != opened:
            is_broken = closed and is_request
            kind = "further fields no longer allowed" if closed else "further fields allowed"
            self._tell("breaking" if is_broken else "compatible", kind)

    def _fields(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """The fields that are sent in this direction."""
        other = "readOnly" if self._direction == "request" else "writeOnly"
        return {
            name: each
            for name, each in schema.get("properties", {}).items()
            if not (isinstance(each, dict) and each.get(other) is True)
        }

    def _prefix(self, old: list[Any], new: list[Any]) -> None:
        """Compare what arrays have at fixed positions."""
        for position, (one, other) in enumerate(zip(old, new, strict=False)):
            self._at(f"[{position}]", is_required=True).compare(one, other)
        if len(old) != len(new):
            is_broken = (len(new) > len(old)) == (self._direction == "request")
            level: Level = "breaking" if is_broken else "compatible"
            self._tell(level, "positions changed", str(len(old)), str(len(new)))

    def _words(self, old: Any, new: Any) -> None:
        if isinstance(old, dict) and isinstance(new, dict):
            changed = [each for each in WORDS if old.get(each) != new.get(each)]
            if changed:
                self._tell("docs-only", f"{changed[0]} changed")

    def _at(self, step: str, *, is_required: bool) -> "_ComparedPlace":
        place = f"{self._place}{step}"
        return _ComparedPlace(
            self._diff, self._owner, self._direction, place, is_required=is_required
        )

    def _tell(self, level: Level, kind: str, before: str = "", after: str = "") -> None:
        change = Change(level, kind, self._direction, self._place, before, after)
        found = self._diff.found[self._owner]
        if change not in found:
            found.append(change)


def _component(schema: Any) -> str | None:
    """The name of the component that a schema refers to, if it does nothing else."""
    if not isinstance(schema, dict) or "$ref" not in schema:
        return None
    others = schema.keys() - {"$ref", *WORDS, "x-deskspec"}
    return None if others else str(schema["$ref"]).rpartition("/")[2]


def _refers(value: Any) -> bool:
    """Whether anything in a schema is a reference: what it leads to may differ."""
    if isinstance(value, dict):
        return "$ref" in value or any(_refers(each) for each in value.values())
    return isinstance(value, list) and any(_refers(each) for each in value)


def _joint(rest: Mapping[str, Any], alternative: Mapping[str, Any]) -> dict[str, Any]:
    """An alternative with what stands beside all of them."""
    joint = {**rest, **alternative}
    joint.pop("discriminator", None)
    if "properties" in rest:
        joint["properties"] = {**rest["properties"], **alternative.get("properties", {})}
    if "required" in rest:
        joint["required"] = [*rest["required"], *alternative.get("required", [])]
    return joint


def _takes_null(schema: Mapping[str, Any]) -> bool:
    types = schema.get("type")
    if "enum" in schema or "const" in schema:
        listed = [schema["const"]] if "const" in schema else schema["enum"]
        if None not in listed:
            return False
    return types is None or types == "null" or (isinstance(types, list) and "null" in types)


def _types(schema: Mapping[str, Any]) -> frozenset[str]:
    """The JSON types of the values, null apart; none if they may have any."""
    if schema.get("not") == {}:
        return _NOTHING
    given = schema.get("type", [])
    found = frozenset([given] if isinstance(given, str) else given) - {"null"}
    if found or "type" in schema:
        return found or frozenset({"null"})
    listed = _choices(schema)
    if listed is not None:
        return frozenset(_type(each) for each in listed)
    if "properties" in schema:
        return frozenset({"object"})
    return frozenset({"array"}) if "items" in schema or "prefixItems" in schema else found


def _type(value: Any) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return kinds.get(type(value), "object")


def _within(inner: frozenset[str], outer: frozenset[str]) -> bool:
    """Whether every value of some types has one of others: an integer is a number."""
    return inner - _NOTHING <= (outer | ({"integer"} if "number" in outer else set()))


def _choices(schema: Mapping[str, Any]) -> list[Any] | None:
    """The listed values without null; `None` if they are not listed."""
    if "const" in schema:
        return [] if schema["const"] is None else [schema["const"]]
    listed = schema.get("enum")
    return None if listed is None else [each for each in listed if each is not None]


def _is_closed(schema: Mapping[str, Any]) -> bool:
    return False in (schema.get("additionalProperties"), schema.get("unevaluatedProperties"))


def _counterpart(
    before: _Values, position: int, after: _Values, remaining: Mapping[int, Mapping[str, Any]]
) -> int | None:
    """The alternative that replaces another one: of the same name, constants, or types."""
    name, old = before.names[position], before.alternatives[position]
    if name is not None and name in after.names:
        found = after.names.index(name)
        return found if found in remaining else None
    for found, new in remaining.items():
        if old == new:
            return found
    for found, new in remaining.items():
        is_taken = after.names[found] is not None and after.names[found] in before.names
        if not is_taken and _constants(old) == _constants(new) and _types(old) == _types(new):
            return found
    return None


def _constants(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The constants of an object's fields, which tell it from others."""
    return {
        name: each["const"]
        for name, each in schema.get("properties", {}).items()
        if isinstance(each, dict) and "const" in each
    }


def _renamed(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield fields that are gone, each with the new one that has its schema and a similar name."""
    gone = [each for each in before if each not in after]
    free = [each for each in after if each not in before]
    for name in gone:
        fitting = [other for other in free if meaning(before[name]) == meaning(after[other])]
        best = max(fitting, key=lambda other: _likeness(name, other), default=None)
        if best is not None and is_alike(name, best):
            free.remove(best)
            yield name, best


def is_alike(one: str, other: str) -> bool:
    """Whether a name may be another one's successor."""
    return _likeness(one, other) >= _ALIKE


def _likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 1; spelling and case do not count."""
    one, other = letters(one), letters(other)
    if one in other or other in one:
        return 1.0
    return SequenceMatcher(None, one, other).ratio()


def meaning(schema: Any) -> Any:
    """A schema without its words."""
    if isinstance(schema, dict):
        return {key: meaning(value) for key, value in schema.items() if key not in WORDS}
    return [meaning(each) for each in schema] if isinstance(schema, list) else schema


def _deprecation(is_deprecated: bool) -> str:
    return "deprecated" if is_deprecated else "no longer deprecated"


def _shown_types(values: _Values) -> str:
    return ", ".join(_shown_of(each) for each in values.alternatives)


def _shown_of(schema: Mapping[str, Any]) -> str:
    return " | ".join(sorted(_types(schema)))


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
