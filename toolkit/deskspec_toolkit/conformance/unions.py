"""Unions whose `discriminator` decides, as conditions that a validator understands.

JSON Schema does not know the keyword: a value passes if any alternative allows it, and an error may
be that of another alternative than the one that the value names. A schema with a discriminator and
without alternatives is a base, whose subtypes have it in their `allOf`: where one refers to a base,
the named subtype is meant.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from deskspec_runtime.values import jsontext

from ..openapi.documents import Document
from ..openapi.json_schema import with_changed
from ..openapi.references import lookup, resolve

_COMPONENTS: Final = "#/components/schemas/"
_CHOICES: Final = ("oneOf", "anyOf")
_OF_ITS_KIND: Final = ".of-its-kind"


class Unions:
    """The unions of a document."""

    def __init__(self, document: Document) -> None:
        """Find the bases and their subtypes.

        Args:
            document: The document, in the dialect of `openapi.dialect`.
        """
        self._document = document
        self._schemas: Mapping[str, Any] = document["components"]["schemas"]
        heirs: dict[str, list[str]] = {}
        for name, schema in self._schemas.items():
            for base in map(_component, _listed(schema, "allOf")):
                if base is not None:
                    heirs.setdefault(base, []).append(name)
        self._subtypes = {
            name: subtypes
            for name, schema in self._schemas.items()
            if name in heirs
            and _discriminator(schema) is not None
            and not _alternatives(schema)
            and (subtypes := list(_descendants(name, heirs)))
        }
        self._heirs = frozenset(name for each in self._subtypes.values() for name in each)

    def with_subtypes(self, names: set[str]) -> list[str]:
        """The names of components and of the subtypes of those that are bases."""
        return [each for name in names for each in self._subtypes.get(name, ())]

    def decided(self, components: Mapping[str, Any]) -> dict[str, Any]:
        """Return the components with their unions as conditions, and one more for each base.

        Args:
            components: The components that a contract uses, the subtypes of its bases included.
        """
        decided = {
            name: self.decided_in(schema, is_heir=name in self._heirs)
            for name, schema in components.items()
        }
        for base in self._subtypes.keys() & components.keys():
            decided[base + _OF_ITS_KIND] = self._of_its_kind(base)
        return decided

    def decided_in(self, schema: Any, *, is_heir: bool = False) -> Any:
        """Return a schema with its unions as conditions.

        Args:
            schema: The schema.
            is_heir: Whether a base in its `allOf` is what it inherits, and no union.
        """
        if not isinstance(schema, dict):
            return schema

        def change(inner: Any, keyword: str) -> Any:
            is_inherited = is_heir and keyword == "allOf" and _component(inner) in self._subtypes
            return inner if is_inherited else self.decided_in(inner)

        new = with_changed(schema, change)
        name = _component(schema)
        if name in self._subtypes:
            new["$ref"] = f"{_COMPONENTS}{name}{_OF_ITS_KIND}"
        discriminator = _discriminator(schema)
        alternatives = _alternatives(schema)
        if discriminator is None or not alternatives:
            return new
        keyword = next(key for key in _CHOICES if key in schema)
        written, decided = alternatives, new.pop(keyword)
        condition = self._by_kind(discriminator, written, decided)
        return {**new, "allOf": [*new.get("allOf", []), condition]}

    def _by_kind(
        self, discriminator: Mapping[str, Any], written: Sequence[Any], decided: Sequence[Any]
    ) -> dict[str, Any]:
        """The condition that the alternative which a value names describes it.

        Args:
            discriminator: The discriminator object.
            written: The alternatives as the document writes them.
            decided: The same ones, with the unions in them decided.
        """
        key = discriminator["propertyName"]
        mapped = _mapped(discriminator)
        meant: dict[str, list[Any]] = {}
        unnamed = []
        names_of: dict[str, Any] = {}
        for alternative, schema in zip(written, decided, strict=True):
            names = self._names(alternative, key, mapped)
            for name in names:
                names_of[str(name)] = name
                meant.setdefault(str(name), []).append(schema)
            if not names and alternative != {"type": "null"}:
                unnamed.append(schema)
        for name in mapped.keys() - meant.keys():  # another level of unions, or of inheritance
            names_of[name], meant[name] = name, list(decided)
        conditions = [
            {"if": _is_one(key, _values(names_of[name])), "then": _any(schemas)}
            for name, schemas in meant.items()
        ]
        known = [value for name in names_of.values() for value in _values(name)]
        others = _of_default(discriminator, written, decided)
        if unnamed or others:
            rest = _any([*others, *unnamed])
            conditions.append({"if": {"not": _is_one(key, known)}, "then": rest})
        else:
            conditions.append({"properties": {key: {"enum": known}}})
        return {
            "if": {"type": "object", "required": [] if others else [key]},
            "then": {"allOf": conditions},
            "else": {"anyOf": list(decided)},
        }

    def _names(self, alternative: Any, key: str, mapped: Mapping[str, str]) -> list[Any]:
        """The kinds of an alternative: by a mapping, its constants, or the component's name."""
        component = _component(alternative)
        constants = _words(self._document, alternative, key) or []
        names: list[Any] = [name for name, target in mapped.items() if target == component]
        if names:  # beside a mapping, the names of components are kinds, too
            return names + [each for each in constants or [component] if str(each) not in mapped]
        if component in constants or not constants:
            return [component] if component is not None else []
        return constants

    def _of_its_kind(self, base: str) -> dict[str, Any]:
        """The schema of a value of a base, or of the subtype that it names."""
        schema = self._schemas[base]
        discriminator = _discriminator(schema) or {}
        key = discriminator["propertyName"]
        mapped = _mapped(discriminator)
        shared = _words(self._document, schema, key) or []
        known: list[Any] = [*shared, base, *mapped]
        conditions: list[dict[str, Any]] = []
        for subtype in self._subtypes[base]:
            own = _words(self._document, self._schemas[subtype], key) or []
            names: list[Any] = [name for name, target in mapped.items() if target == subtype]
            if own != shared or not own:
                names += [each for each in own or [subtype] if str(each) not in mapped]
            names = names or [subtype]
            known += names
            values = [value for name in names for value in _values(name)]
            reference = {"$ref": f"{_COMPONENTS}{subtype}"}
            conditions.append({"if": _is_one(key, values), "then": reference})
        default = _default(discriminator)
        if default in self._subtypes[base]:
            values = [value for name in known for value in _values(name)]
            is_other = {"type": "object", "not": _is_one(key, values)}
            conditions.append({"if": is_other, "then": {"$ref": f"{_COMPONENTS}{default}"}})
        elif mapped and default is None:  # without a mapping, the names of subtypes are a guess
            values = list(dict.fromkeys(value for name in known for value in _values(name)))
            allowed = [each for each in values if each != base or base in shared]
            conditions.append(
                {"if": {"required": [key]}, "then": _one_of_kinds(key, allowed, base)}
            )
        return {"allOf": [{"$ref": f"{_COMPONENTS}{base}"}, *conditions]}


def _default(discriminator: Mapping[str, Any]) -> str | None:
    """The component of a value that has no kind, or an unknown one, as OpenAPI 3.2 names it."""
    return _component({"$ref": discriminator.get("defaultMapping")})


def _of_default(
    discriminator: Mapping[str, Any], written: Sequence[Any], decided: Sequence[Any]
) -> list[Any]:
    """The alternatives of a value that has no known kind; none if the document names no default."""
    default = _default(discriminator)
    if default is None:
        return []
    pairs = zip(written, decided, strict=True)
    found = [schema for alternative, schema in pairs if _component(alternative) == default]
    return found or list(decided)  # another level of unions, or of inheritance


def _one_of_kinds(key: str, allowed: list[Any], base: str) -> dict[str, Any]:
    """The condition that a value has a known kind; it may be the base itself."""
    return {
        "if": {"properties": {key: {"const": base}}},
        "else": {"properties": {key: {"enum": allowed}}},
    }


def _is_one(key: str, values: list[Any]) -> dict[str, Any]:
    return {"properties": {key: {"enum": values}}, "required": [key], "type": "object"}


def _any(schemas: Sequence[Any]) -> Any:
    return schemas[0] if len(schemas) == 1 else {"anyOf": list(schemas)}


def _values(name: Any) -> list[Any]:
    """A kind as values may have it: a mapping has only text, whatever the type of the field."""
    if not isinstance(name, str):
        return [name]
    try:
        value = jsontext.parse(name.encode())
    except ValueError:
        return [name]
    return [name, value] if isinstance(value, bool | int) else [name]


def _discriminator(schema: Any) -> Mapping[str, Any] | None:
    found = schema.get("discriminator") if isinstance(schema, dict) else None
    is_usable = isinstance(found, dict) and isinstance(found.get("propertyName"), str)
    return found if is_usable else None


def _mapped(discriminator: Mapping[str, Any]) -> dict[str, str]:
    """Name -> component."""
    mapping = _named(discriminator, "mapping")
    return {str(name): str(target).rsplit("/", 1)[-1] for name, target in mapping.items()}


def _alternatives(schema: Any) -> list[Any]:
    return next((found for key in _CHOICES if (found := _listed(schema, key))), [])


def _listed(schema: Any, keyword: str) -> list[Any]:
    found = schema.get(keyword) if isinstance(schema, dict) else None
    return found if isinstance(found, list) else []


def _named(schema: Mapping[str, Any], keyword: str) -> Mapping[str, Any]:
    found = schema.get(keyword)
    return found if isinstance(found, dict) else {}


def _component(schema: Any) -> str | None:
    """The name of the component that a schema refers to."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    is_one = isinstance(reference, str) and reference.startswith(_COMPONENTS)
    return str(reference)[len(_COMPONENTS) :] if is_one else None


def _descendants(name: str, heirs: Mapping[str, list[str]]) -> Iterator[str]:
    """The heirs of a component, and theirs, each once."""
    waiting, seen = list(heirs[name]), {name}
    while waiting:
        heir = waiting.pop(0)
        if heir not in seen:
            seen.add(heir)
            yield heir
            waiting += heirs.get(heir, [])


def _words(
    document: Document, schema: Any, key: str, inside: frozenset[int] = frozenset()
) -> list[Any] | None:
    """The values that a schema lists for a field; `None` if it lists none.

    Args:
        document: The document of the schema's references.
        schema: The schema.
        key: The name of the field.
        inside: The schemas that this one is inside of: one may refer to itself.
    """
    if not isinstance(schema, dict) or id(schema) in inside:
        return None
    inside |= {id(schema)}
    field = resolve(document, _named(schema, "properties").get(key))
    parts = [lookup(document, schema["$ref"])] if "$ref" in schema else []
    found = [_words(document, each, key, inside) for each in (*parts, *_listed(schema, "allOf"))]
    if isinstance(field, dict):
        found.append([field["const"]] if "const" in field else _listed(field, "enum") or None)
    for keyword in _CHOICES:
        either = [_words(document, each, key, inside) for each in _listed(schema, keyword)]
        found.append([word for words in either for word in words or ()] or None)
    every = [words for words in found if words is not None]
    return [word for word in every[0] if all(word in each for each in every)] if every else None
