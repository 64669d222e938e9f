"""Compares the schemas of two documents, as what a client sends or as what it receives.

A client that sends is broken by what is no longer accepted. A client that receives reads
tolerantly: it is broken by a value that its annotations do not have, and by a required field that
is gone or any that is renamed; a new value of an enum or another limit leaves its code alone. A
component is compared once for each direction, however many operations use it.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from deskspec_runtime.findings import Direction

from ..openapi.documents import Document
from .alternatives import counterparts, in_words
from .changes import Change, Level
from .keywords import WORDS
from .renames import renamed
from .schema_values import (
    SchemaValues,
    component_of,
    is_closed,
    may_be,
    shown_types,
    types_of,
)
from .value_changes import discriminator_changes, value_changes


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

    def views(self, old: Any, new: Any) -> tuple[SchemaValues, SchemaValues]:
        """Return what two schemas allow."""
        return SchemaValues.of(self._old, old), SchemaValues.of(self._new, new)


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
        before, after = component_of(old), component_of(new)
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
            for told in discriminator_changes(self._direction, before.around, after.around):
                self._tell(*told)
        if len(before.alternatives) == len(after.alternatives) == 1:
            self._alternative(before, 0, after, 0)
        else:
            self._several(before, after)

    def _alternative(
        self, before: SchemaValues, position: int, after: SchemaValues, found: int
    ) -> None:
        """Compare two alternatives that mean the same."""
        name, other = before.names[position], after.names[found]
        if name is None or other is None:
            self._one(before.alternatives[position], after.alternatives[found])
        else:
            self._meet(ComponentPair(self._direction, name, other))

    def _meet(self, pair: ComponentPair) -> None:
        if pair != self._owner:
            self._diff.meet(self._owner, pair)

    def _null(self, before: SchemaValues, after: SchemaValues) -> None:
        """Null is allowed from now on, or no longer."""
        if not before.alternatives or not after.alternatives:
            return
        if "" in (shown_types(before), shown_types(after)):
            return  # anything is allowed on one side: its types say that
        if self._direction == "request":
            level: Level = "breaking" if before.nullable else "compatible"
        else:
            # An optional attribute is annotated with None already.
            level = "breaking" if after.nullable and self._is_required else "compatible"
        self._tell(level, "null allowed" if after.nullable else "null no longer allowed")

    def _several(self, before: SchemaValues, after: SchemaValues) -> None:
        """Compare alternatives: each with the one that means the same."""
        replaced = counterparts(before, after)
        for position, found in replaced.items():
            self._alternative(before, position, after, found)
        is_request = self._direction == "request"
        for position in [n for n in range(len(before.alternatives)) if n not in replaced]:
            level: Level = "breaking" if is_request else "compatible"
            self._tell(level, "alternative removed", in_words(before, position))
        kept = set(replaced.values())
        for position in [n for n in range(len(after.alternatives)) if n not in kept]:
            level = "compatible" if is_request else "breaking"
            self._tell(level, "alternative added", "", in_words(after, position))

    def _one(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Compare two schemas without alternatives."""
        self._words(old, new)
        for told in value_changes(self._direction, old, new):
            self._tell(*told)
        if types_of(old) != types_of(new) and not types_of(old) & types_of(new):
            return
        is_object = may_be("object", old) and may_be("object", new)
        if is_object:
            self._object(old, new)
        if may_be("array", old) and may_be("array", new):
            self._inner("items", "[]", old, new)
        if is_object and not is_closed(old) and not is_closed(new):
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

    def _object(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Compare the fields of two objects."""
        before, after = self._fields(old), self._fields(new)
        unsent = (old.get("properties", {}).keys() | new.get("properties", {}).keys()) - (
            before.keys() | after.keys()
        )
        required, needed = (set(each.get("required", [])) - unsent for each in (old, new))
        replaced = dict(renamed(before, after))
        replacing = set(replaced.values())
        is_request = self._direction == "request"
        if before and after and not (before.keys() & after.keys() or replaced or is_request):
            # Each of them may be absent, but nothing is left of what was read.
            self._tell("breaking", "all fields replaced")
        for name in [each for each in before if each not in after]:
            at = self._at(f".{name}", is_required=name in required)
            if name in replaced:
                at._tell("breaking", "field renamed", "", replaced[name])
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
        closed, opened = (is_closed(each) for each in (new, old))
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


def _refers(value: Any) -> bool:
    """Whether anything in a schema is a reference: what it leads to may differ."""
    if isinstance(value, dict):
        return "$ref" in value or any(_refers(each) for each in value.values())
    return isinstance(value, list) and any(_refers(each) for each in value)
