"""A command on an item does what it says: `PUT /chats/status` with an id and a status sets it.

Such an operation stands below a collection, names the item in its path or its body, and sends
fields that the item has, too.
"""

import itertools
from collections.abc import Iterator
from typing import Any

from ...conformance.checks import Check
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters
from ..discovery.argument_finder import item_in, item_view
from ..discovery.caller import ProviderResponse
from ..discovery.factory import differing, same
from .oracle import Oracle


class CommandOracle(Oracle):
    """Does what a command sets stand in the item?"""

    check = Check.UPDATE_PERSISTED

    def look(self, operation: OperationView) -> None:
        if operation.effect != "write" or operation.method not in ("POST", "PUT", "PATCH"):
            return
        if operation.entry_fields:
            self._set_in_batch(operation)
            return
        ids = [f for f in operation.fields if f.where == "path" or letters(f.name) == "id"]
        found = self._item_of(operation, ids)
        if found is None or operation in (found[0].updating, found[0].replacing):
            return
        resource, naming = found
        assert resource.reading is not None
        view = item_view(resource.reading)
        made = self.run.factory.make(resource)
        if made is None or view is None:
            return
        unseen: dict[str, ProviderResponse] = {}
        for field in operation.fields:
            if field.where != "body" or field is naming or not field.view.is_scalar:
                continue
            for name in _set_by(field, operation, view):
                reply = self._set(operation, field, resource, made.id, naming, name)
                if reply is not None:
                    unseen[name] = reply
        if not unseen:
            return
        # Only the answer about an item with some life in it shows all of its fields.
        self.run.factory.use(resource, made.id)
        shown = self._read(resource, made.id)
        for name, reply in unseen.items():
            if name in shown:  # else it may never be shown there
                self.say(operation, reply, "the value that was sent", "absent", place=f"$.{name}")

    def _set(
        self,
        operation: OperationView,
        field: ArgumentField,
        resource: Resource,
        id_: Any,
        naming: ArgumentField,
        name: str,
    ) -> ProviderResponse | None:
        """Give a field values.

        Returns:
            An answer that has the value although the item does not have the field.
        """
        arguments = {**self.run.finder.likely(operation), naming.name: id_}
        for value in self._values(field, operation, self._read(resource, id_).get(name)):
            reply = self.call(operation, {**arguments, field.name: value})
            after = self._read(resource, id_)
            if not reply.is_success:
                continue
            told = item_in(operation, reply.body)
            if name not in after:
                if isinstance(told, dict) and same(value, told.get(name)):
                    return reply
            elif not same(value, after[name]):
                place = f"$.{name}"
                self.say(operation, reply, "the value that was sent", "another value", place=place)
                return None
        return None

    def _set_in_batch(self, operation: OperationView) -> None:
        """An entry of a batch is a command, too."""
        batch = self.run.finder.batch(operation)
        found = self._item_of(operation, [f for f in operation.entry_fields if f.required])
        made = self.run.factory.make(found[0]) if found is not None else None
        if found is None or batch is None or made is None:
            return
        resource, naming = found
        assert resource.reading is not None
        entry = {**batch[0], naming.name: made.id}
        likely = self.run.finder.likely(operation)
        reply = self.run.caller.call(operation, likely, body=[entry])
        after = self._read(resource, made.id)
        sent = {name: value for name, value in entry.items() if name != naming.name}
        if reply.is_success and after:
            for name, seen in differing(sent, after, item_view(resource.reading)):
                self.say(operation, reply, "the value that was sent", seen, place=f"$.{name}")

    def _item_of(
        self, operation: OperationView, naming: list[ArgumentField]
    ) -> tuple[Resource, ArgumentField] | None:
        """The resource whose item is meant, and which of some fields says which."""
        for field in naming:
            resource = self.run.finder.resource_of(field, operation)
            if resource is not None and self.run.may_call(resource.reading):
                return resource, field
        return None

    def _read(self, resource: Resource, id_: Any) -> dict[str, Any]:
        assert resource.reading is not None
        reply = self.call(resource.reading, {resource.id_parameter or "": id_})
        item = item_in(resource.reading, reply.body) if reply.is_success else None
        return item if isinstance(item, dict) else {}

    def _values(self, field: ArgumentField, operation: OperationView, now: Any) -> Iterator[Any]:
        """What to set it to: all that can be chosen, else one value that it does not have now."""
        resource = self.run.finder.resource_of(field, operation)
        if resource is not None:
            others = (i for i in self.run.finder.ids(resource) if not same(i, now))
            yield from itertools.islice(others, 1)
        elif field.view.choices:
            yield from field.view.choices
        else:
            made = (self.run.finder.samples.value(field.view, field.name) for _ in range(4))
            yield from itertools.islice((value for value in made if not same(value, now)), 1)


def _set_by(field: ArgumentField, operation: OperationView, item: SchemaView) -> list[str]:
    """The fields of an item that a field of a command sets."""
    by_letters = {letters(name): name for name in item.properties}
    if letters(field.name) in by_letters:
        return [by_letters[letters(field.name)]]
    if field.view.types != {"boolean"}:
        return []
    # `read` of `PUT /chats/readByAgent` is `readByAgent`; of `PUT /chats/read` it is every such.
    begun = {
        spelt: name
        for spelt, name in by_letters.items()
        if spelt.startswith(letters(field.name)) and item.properties[name].types == {"boolean"}
    }
    named = begun.get(letters(operation.path.rstrip("/").rpartition("/")[2]))
    return list(begun.values()) if named is None else [named]
