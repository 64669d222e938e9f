"""What each direction leaves out: a request its `readOnly` fields, a response its `writeOnly` ones.

Such a field may be required where it is not described, in another part of an `allOf`.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias

from ..openapi.json_schema import with_changed
from ..openapi.references import lookup

Mark: TypeAlias = Literal["readOnly", "writeOnly"]
_SAME_VALUE: Final = frozenset({"allOf", "anyOf", "else", "oneOf", "then"})
"""Keywords whose schemas describe the same object as the one that has them."""


class OneDirection:
    """Makes the schemas of one direction of schemas that describe both."""

    def __init__(self, contract: dict[str, Any], mark: Mark) -> None:
        """Look at the schemas of a contract.

        Args:
            contract: The document of the schemas' references; not changed.
            mark: What fields that the direction leaves out have.
        """
        self._contract = contract
        self._mark = mark
        self._known: dict[tuple[str, int], frozenset[str]] = {}

    def without_marked(
        self, schema: Any, marked: frozenset[str] = frozenset(), inside: tuple[int, ...] = ()
    ) -> Any:
        """Copy a schema without requiring the fields that have the mark.

        Args:
            schema: The schema.
            marked: Names of marked fields that schemas around it describe of the same object.
            inside: The schemas that this one is copied into: one may refer to itself.
        """
        if not isinstance(schema, dict):
            return schema
        marked |= self._marked(schema)

        def change(inner: Any, keyword: str) -> Any:
            is_same = keyword in _SAME_VALUE
            return self.without_marked(inner, marked if is_same else frozenset(), inside)

        new = with_changed(schema, change)
        if isinstance(schema.get("required"), list):
            new["required"] = [name for name in schema["required"] if name not in marked]
        target = self._target(schema)
        if isinstance(target, dict) and id(target) not in inside:
            beside = marked - self._marked(target)
            if beside & self._required(target):  # the component is right for others as it is
                del new["$ref"]
                part = self.without_marked(target, marked, (*inside, id(target)))
                new["allOf"] = [*new.get("allOf", []), part]
        return new

    def _target(self, schema: Mapping[str, Any]) -> Any:
        return lookup(self._contract, schema["$ref"]) if "$ref" in schema else None

    def _marked(self, schema: dict[str, Any]) -> frozenset[str]:
        """The marked fields that a schema and its `allOf` describe."""
        key = "marked", id(schema)
        if key not in self._known:
            self._known[key] = frozenset()  # while it is looked at, in case it refers to itself
            own = schema.get("properties")
            names = {
                name
                for name, each in (own.items() if isinstance(own, dict) else ())
                if any(part.get(self._mark) is True for part in self._parts(each))
            }
            inner = [part for part in self._parts(schema) if part is not schema]
            self._known[key] = frozenset(names).union(*map(self._marked, inner))
        return self._known[key]

    def _required(self, schema: dict[str, Any]) -> frozenset[str]:
        """The fields that a schema requires anywhere."""
        key = "required", id(schema)
        if key not in self._known:
            self._known[key] = frozenset()
            own = schema.get("required")
            names = frozenset(own if isinstance(own, list) else ())
            inner = [self._target(schema)]
            for keyword in _SAME_VALUE & schema.keys():
                given = schema[keyword]
                inner += given if isinstance(given, list) else [given]
            parts = [self._required(each) for each in inner if isinstance(each, dict)]
            self._known[key] = names.union(*parts)
        return self._known[key]

    def _parts(self, schema: Any) -> Iterator[dict[str, Any]]:
        """A schema, what it refers to, and the parts of its `allOf`, each once."""
        waiting, seen = [schema], set()
        while waiting:
            part = waiting.pop()
            if isinstance(part, dict) and id(part) not in seen:
                seen.add(id(part))
                yield part
                waiting += [self._target(part), *part.get("allOf", ())]
