"""Tells what is known to be broken from what is new: the fast way for a provider that has drifted.

Such a provider breaks its contract alike in each response, often in a thousand entries of a list,
and finding all of it again takes many times as long as the call. So a copy of the schema allows
what is known, and each known place has a schema of its own, which looks at nothing else. The copy
is never wider than what is known: what it cannot express stays forbidden, and is found slowly.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from ..values.results import JSONPlace
from .violations import RENAMED, UNDOCUMENTED, Violation, letters

_MAXIMUM: Final = 32
"""The number of places to know; where more is broken, all of it is found each time."""
_EXACT: Final = 8
"""How many sets of places have a validator of their own."""
_APPLICATORS: Final = frozenset(
    {
        *("$dynamicRef", "allOf", "anyOf", "contains", "dependentSchemas", "else", "if", "not"),
        *("oneOf", "patternProperties", "prefixItems", "propertyNames", "then"),
        *("unevaluatedItems", "unevaluatedProperties"),
    }
)
"""Keywords whose schemas apply to values of other places, too, or in one case only."""
_INNER: Final = _APPLICATORS | {"$ref", "additionalProperties", "items", "properties"}
_BESIDE_REFERENCE: Final = frozenset({"$ref", "components", "deprecated", "description", "title"})
"""Keywords that change nothing of what a reference allows."""
_NAMES: Final = UNDOCUMENTED | {RENAMED}
"""Keywords of fields that should not be there."""
_ENTRY: Final = 0
"""The step of a place that means each entry of a list."""


class _NotExpressibleError(Exception):
    """No schema allows exactly this violation."""


class KnownPlace(NamedTuple):
    """A place, with one number for all entries of a list, and how it is broken."""

    steps: JSONPlace
    keyword: str
    twin: str
    """The documented name of a field that is spelt otherwise; empty if this is none."""


class _Known(NamedTuple):
    """What is known so far, as schemas and their validators."""

    schema: Mapping[str, Any]
    """Allows what is allowed, and what is known."""
    gate: Any
    of_places: Mapping[KnownPlace, tuple[Mapping[str, Any], Any]]
    """Of each place a schema that refuses what is broken there, with its validator."""


class _UsuallyBroken(NamedTuple):
    """The places that values break, one after the other."""

    known: _Known
    """What was known when the last of them was seen."""
    places: list[KnownPlace]
    validator: Any = None
    """Allows a value that breaks all of these places and nothing else; `None` at first."""


class KnownPlaces:
    """The places where values broke a schema before. Thread-safe."""

    def __init__(
        self, schema: Mapping[str, Any], compiled: Callable[[Mapping[str, Any]], Any]
    ) -> None:
        """Know nothing yet.

        Args:
            schema: The schema, with the components that it refers to.
            compiled: Makes the validator of a schema.
        """
        self._schema = schema
        self._compiled = compiled
        self._known: _Known | None = None
        self._usual: _UsuallyBroken | None = None
        self._exact: dict[frozenset[KnownPlace], Any] = {}
        """Places -> the validator of values that break exactly these."""
        self._inexpressible: set[KnownPlace] = set()

    def learn(self, violations: Iterable[Violation]) -> None:
        """Add the places of violations, as far as a schema can allow exactly these."""
        known = () if self._known is None else tuple(self._known.of_places)
        found = {_place_of(violation): None for violation in violations if violation.steps}
        new = [place for place in found if place not in known and place not in self._inexpressible]
        if not new or len(known) + len(new) > _MAXIMUM:
            return
        places: list[KnownPlace] = []
        schema = self._schema
        for place in sorted((*known, *new), key=_order):
            try:
                schema = self._wider(schema, place)
            except _NotExpressibleError:
                self._inexpressible.add(place)
            else:
                places.append(place)
        if len(places) > len(known):
            only = {place: self._only(place, places) for place in places}
            of_places = {place: (each, self._compiled(each)) for place, each in only.items()}
            self._known = _Known(schema, self._compiled(schema), of_places)
            self._exact = {}

    def broken_in(self, value: Any) -> list[KnownPlace] | None:
        """Return the known places that a value breaks; `None` if it may break others, too."""
        known, usual = self._known, self._usual
        if known is None:
            return None
        if usual is not None and usual.known is not known:
            usual = None
        if usual is not None and usual.validator and _is_valid(usual.validator, value):
            return usual.places
        if not _is_valid(known.gate, value):
            return None
        checks = known.of_places.items()
        try:
            broken = [place for place, (_, check) in checks if not check.is_valid(value)]
        except ValueError:  # as in `_is_valid`: it is broken otherwise
            return None
        key = frozenset(broken)
        validator = self._exact.get(key)
        # What was seen once may not come again, and a validator takes long to compile.
        is_seen = usual is not None and usual.places == broken
        if validator is None and is_seen and broken and len(self._exact) < _EXACT:
            validator = self._exact[key] = self._compiled(self._exactly(known, broken))
        self._usual = _UsuallyBroken(known, broken, validator)
        return broken

    def are_broken(self, places: Iterable[KnownPlace], value: Any) -> bool:
        """Whether a value breaks all of these known places, whatever else it breaks."""
        of_places = {} if self._known is None else self._known.of_places
        try:
            return all(
                place in of_places and not of_places[place][1].is_valid(value) for place in places
            )
        except ValueError:
            return False

    def _exactly(self, known: _Known, broken: Collection[KnownPlace]) -> dict[str, Any]:
        """Return a schema of values that break all of these places, and nothing else."""

        def inner(schema: Mapping[str, Any]) -> dict[str, Any]:
            return {name: each for name, each in schema.items() if name != "components"}

        only = {place: inner(schema) for place, (schema, _) in known.of_places.items()}
        others = [schema for place, schema in only.items() if place not in broken]
        every = [{"not": schema} for place, schema in only.items() if place in broken]
        components = self._schema["components"]
        return {"allOf": [inner(known.schema), *every, *others], "components": components}

    def _wider(self, schema: Mapping[str, Any], place: KnownPlace) -> dict[str, Any]:
        """Return a schema that allows a place to be broken as it is known to be."""
        *around, last = place.steps
        changed: dict[str, Any]
        if place.keyword == "required" or place.keyword in _NAMES:
            changed = self._changed(schema, around, lambda node: _with_other_names(node, place))
        else:
            changed = self._changed(schema, [*around, last], lambda node: _with_values(node, place))
        return {**changed, "components": self._schema["components"]}

    def _only(self, place: KnownPlace, places: Iterable[KnownPlace]) -> dict[str, Any]:
        """Return a schema that refuses the place if it is broken, and nothing else."""
        *around, last = place.steps
        if place.keyword == "required":
            # A field that is there under a known other spelling is not lost.
            respelt = [p.steps[-1] for p in places if (*p.steps[:-1], p.twin) == place.steps]
            schema: Any = {"anyOf": [{"required": [name]} for name in (last, *respelt)]}
        elif place.keyword in _NAMES:
            schema = {"properties": {last: False}}
        else:
            schema = self._schema
            for step in place.steps:
                schema = self._inner(schema, step)
            resolved = self._resolved(schema)
            schema = resolved if _is_leaf(resolved) else {"type": resolved["type"]}
            around.append(last)
        for step in reversed(around):
            schema = {"items": schema} if step == _ENTRY else {"properties": {step: schema}}
        return {**schema, "components": self._schema["components"]}

    def _changed(self, node: Any, steps: Sequence[str | int], change: Callable[[Any], Any]) -> Any:
        """Return a schema with another one at a place; what it refers to on the way is copied."""
        if not steps:
            return change(self._resolved(node))
        first, *others = steps
        resolved = self._resolved(node)
        changed = self._changed(self._inner(resolved, first), others, change)
        if first == _ENTRY:
            return {**resolved, "items": changed}
        return {**resolved, "properties": {**resolved["properties"], first: changed}}

    def _inner(self, node: Any, step: str | int) -> Any:
        """Return the schema of a field, or of the entries of a list."""
        resolved = self._resolved(node)
        inner = resolved.get("items") if step == _ENTRY else _properties(resolved).get(str(step))
        if inner is None or not _APPLICATORS.isdisjoint(resolved):
            raise _NotExpressibleError
        return inner

    def _resolved(self, node: Any) -> dict[str, Any]:
        """Return the schema that a schema refers to."""
        while isinstance(node, dict) and "$ref" in node:
            root, *path = node["$ref"].split("/")
            if root != "#" or not node.keys() <= _BESIDE_REFERENCE:
                raise _NotExpressibleError
            node = self._schema
            for step in path:
                node = node[step]
        if not isinstance(node, dict):
            raise _NotExpressibleError
        return node


def _with_other_names(node: dict[str, Any], place: KnownPlace) -> dict[str, Any]:
    """Return the schema of an object that may lack a field, or have another one."""
    name, required = str(place.steps[-1]), node.get("required", [])
    if place.keyword == "required":
        return {**node, "required": [each for each in required if each != name]}
    # Beside the documented field, another spelling is one field more; without it, it is that field.
    is_spelling = any(letters(each) == letters(name) for each in _properties(node))
    if is_spelling and place.keyword != RENAMED:
        raise _NotExpressibleError
    more = {**node, "properties": {**_properties(node), name: True}}
    if place.twin not in required:
        return more
    if "anyOf" in node:
        raise _NotExpressibleError
    either = [{"required": [place.twin]}, {"required": [name]}]
    return {**more, "required": [each for each in required if each != place.twin], "anyOf": either}


def _with_values(node: dict[str, Any], place: KnownPlace) -> Any:
    """Return the schema of a value that may be any other, or only one of another type."""
    if _is_leaf(node):
        return True
    if place.keyword != "type" or "type" not in node:
        raise _NotExpressibleError
    return {"if": {"type": node["type"]}, "then": node}


def _is_leaf(node: dict[str, Any]) -> bool:
    """Whether whatever breaks a schema does so at its own place."""
    return _INNER.isdisjoint(node)


def _properties(node: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = node.get("properties", {})
    return properties


def _is_valid(validator: Any, value: Any) -> bool:
    try:
        return bool(validator.is_valid(value))
    except ValueError:  # half a surrogate pair, or nested too deep
        return False


def _order(place: KnownPlace) -> tuple[int, bool]:
    """Sort what is inside of a value before the value, and lost fields before respelt ones."""
    return -len(place.steps), place.keyword != "required"


def _place_of(violation: Violation) -> KnownPlace:
    steps = tuple(step if isinstance(step, str) else _ENTRY for step in violation.steps)
    renamed = violation.keyword == RENAMED
    return KnownPlace(steps, violation.keyword, violation.expected if renamed else "")
