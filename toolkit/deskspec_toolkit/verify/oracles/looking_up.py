"""A look-up by an id returns the item that is asked for, where no list has the item.

A provider that ignores the id returns one item for every id. Two ids show it: those that writes of
the same tag return, such as that of a message that was sent.
"""

import itertools
from collections.abc import Iterator
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters, words
from ..discovery.entries import DEPTH_OF_IDS, ids_in
from .oracle import Oracle

_IDS: Final = 2
"""How many ids are looked up."""
_MOST_WRITES: Final = 3


class LookUpOracle(Oracle):
    """Does a look-up return the item that was asked for?"""

    check = Check.CREATED_IS_READABLE

    def look(self, operation: OperationView) -> None:
        needed = [field for field in operation.fields if field.required]
        if not operation.is_lookup or len(needed) != 1 or words(needed[0].name)[1:][-1:] != ["id"]:
            return
        (field,) = needed
        resource = self.run.finder.resource_of(field, operation)
        if resource is not None and resource.listing is not None:
            return  # what is read by an id is compared with the list
        asked: list[Any] = []
        for id_ in itertools.islice(self._ids(operation, field), _IDS):
            given = {field.name: id_}
            response = self.run.caller.call_until(lambda each: not each.is_gone, operation, given)
            shown = ids_in(response.body).get(letters(field.name)) if response.is_success else None
            if shown != id_ and shown in asked:
                expected = f"the item of the {field.name} that was sent"
                self.report(operation, response, expected, "another item")
            asked.append(id_)

    def _ids(self, operation: OperationView, field: ArgumentField) -> Iterator[Any]:
        """An id that the look-up knows, and ids that writes return."""
        known = self.run.finder.arguments(operation)
        found = [] if known is None else [known[field.name]]
        yield from found
        name = letters(field.name)
        writes = (e for e in self.run.operations if self._returns(e, name, operation))
        for write in itertools.islice(writes, _MOST_WRITES):
            for _ in range(_IDS):
                response = self.call(write, self.run.finder.likely(write))
                id_ = ids_in(response.body).get(name) if response.is_success else None
                if id_ is None:
                    break
                if id_ not in found:
                    found.append(id_)
                    yield id_

    def _returns(self, write: OperationView, name: str, lookup: OperationView) -> bool:
        """Whether an operation adds something whose id a look-up takes."""
        is_write = write.effect != "read" and write.method == "POST" and self.run.may_call(write)
        is_related = bool({*write.node.get("tags", ())} & {*lookup.node.get("tags", ())})
        return is_write and is_related and _has(write.success, name)


def _has(view: SchemaView | None, name: str, depth: int = 0) -> bool:
    """Whether a response has a field with a name, not deeper than ids are looked for."""
    if view is None or depth > DEPTH_OF_IDS:
        return False
    if view.items is not None:
        return _has(view.items, name, depth)
    inner = view.properties.items()
    return any(letters(own) == name or _has(each, name, depth + 1) for own, each in inner)
