"""Commands change the item that they name: `PUT /chats/status` with an id and a status sets it.

A command is below a collection, names the item in its path or its body, and sends fields that the
item has, too.
"""

import functools
import itertools
from collections.abc import Iterator
from typing import Any, Literal

from ...conformance.checks import Check
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters
from ..discovery.argument_finder import is_id, item_in, item_view
from ..discovery.caller import ProviderResponse
from ..discovery.equality import same
from ..discovery.factory import differing
from .oracle import Oracle


class CommandOracle(Oracle):
    """Does the item have the values that a command sets?"""

    check = Check.UPDATE_PERSISTED

    def look(self, operation: OperationView) -> None:
        if operation.effect != "write" or operation.method not in ("POST", "PUT", "PATCH"):
            return
        if operation.entry_fields:
            self._set_in_batch(operation)
            return
        own = self.resource_of(operation)
        if own is not None and own.listing is not None and operation is own.creating:
            return  # it adds to a list, and sends what the new entry has
        ids = [f for f in operation.fields if self._names_item(f, operation)]
        found = self._item_of(operation, ids)
        if found is None or operation in (found[0].updating, found[0].replacing):
            return
        resource, naming = found
        assert resource.reading is not None
        view = item_view(resource.reading)
        created = self.run.factory.create(resource)
        if created is None or view is None:
            return
        setting = {
            name: field
            for field in operation.fields
            if field.where == "body" and field.name != naming.name and field.view.is_scalar
            for name in _set_by(field, operation, view)
        }
        outcomes = {
            name: self._set(operation, field, resource, created.id, naming, name)
            for name, field in setting.items()
        }
        # Some fields are shown, and some commands are accepted, only after other operations have
        # changed the item.
        if outcomes and set(outcomes.values()) == {"refused"}:
            self.run.factory.use(resource, created.id, but=operation)
            for name, field in setting.items():
                self._set(operation, field, resource, created.id, naming, name)
            return
        unseen = {n: each for n, each in outcomes.items() if isinstance(each, ProviderResponse)}
        if unseen:
            self.run.factory.use(resource, created.id)
        shown = self._read(resource, created.id) if unseen else {}
        for name, response in unseen.items():
            if name in shown:  # else it may never be shown there
                self.report(
                    operation, response, "the value that was sent", "nothing", place=f"$.{name}"
                )

    def _names_item(self, field: ArgumentField, operation: OperationView) -> bool:
        """Whether a field says which item a command changes: by its place or by its name."""
        if field.where == "path" or letters(field.name) == "id":
            return True
        resource = self.run.finder.resource_of(field, operation) if field.required else None
        return resource is not None and resource.key == field.name

    def _set(
        self,
        operation: OperationView,
        field: ArgumentField,
        resource: Resource,
        id_: Any,
        naming: ArgumentField,
        name: str,
    ) -> ProviderResponse | Literal["refused"] | None:
        """Set a field to a few values and read the item after each.

        Returns:
            A response that shows the value although the item does not have the field; `refused` if
            no value is accepted.
        """
        arguments = {**self.run.finder.likely(operation), naming.name: id_}
        is_refused = True
        for value in self._values(field, operation, self._read(resource, id_).get(name)):
            response = self.call(operation, {**arguments, field.name: value})
            if not response.is_success:
                continue
            # It may be set a moment later.
            after = self.run.caller.read_until(
                functools.partial(_has, name, value), functools.partial(self._read, resource, id_)
            )
            is_refused = False
            returned = item_in(operation, response.body)
            if _is_another(returned, id_):
                return None  # it creates something that belongs to the item
            if name not in after:
                if isinstance(returned, dict) and same(value, returned.get(name), name):
                    return response
            elif not same(value, after[name], name):
                place = f"$.{name}"
                self.report(
                    operation, response, "the value that was sent", "another value", place=place
                )
                return None
        return "refused" if is_refused else None

    def _set_in_batch(self, operation: OperationView) -> None:
        """Send a batch with one entry, which is a command, too; of a job its end counts."""
        jobs = self.run.jobs.resource_of(operation)
        if "result" in operation.facts and jobs is None:
            return
        batch = self.run.finder.batch(operation)
        found = self._item_of(operation, [f for f in operation.entry_fields if f.required])
        created = self.run.factory.create(found[0]) if found is not None else None
        if found is None or batch is None or created is None:
            return
        resource, naming = found
        assert resource.reading is not None
        entry = {**batch[0], naming.name: created.id}
        likely = self.run.finder.likely(operation)
        response = self.run.caller.call(operation, likely, body=[entry])
        if jobs is not None and response.is_success:
            end = self.job_end(operation, response)
            if end != "complete" or operation.method == "POST":  # it creates others
                return
        after = self._read(resource, created.id)
        kept = {f.name for f in operation.entry_fields if not f.is_volatile}
        sent = {name: value for name, value in entry.items() if name in kept - {naming.name}}
        if response.is_success and after:
            for name, seen in differing(sent, after, item_view(resource.reading)):
                self.report(operation, response, "the value that was sent", seen, place=f"$.{name}")

    def _item_of(
        self, operation: OperationView, naming: list[ArgumentField]
    ) -> tuple[Resource, ArgumentField] | None:
        """The resource of the item that a command changes, and the field that names the item."""
        for field in naming:
            resource = self.run.finder.resource_of(field, operation)
            if resource is not None and self.run.may_call(resource.reading):
                return resource, field
        return None

    def _read(self, resource: Resource, id_: Any) -> dict[str, Any]:
        assert resource.reading is not None
        response = self.call(resource.reading, {resource.id_parameter or "": id_})
        item = item_in(resource.reading, response.body) if response.is_success else None
        return item if isinstance(item, dict) else {}

    def _values(self, field: ArgumentField, operation: OperationView, now: Any) -> Iterator[Any]:
        """Values to set: every choice, else one value that the field does not have now."""
        resource = self.run.finder.resource_of(field, operation)
        if resource is not None:
            others = (i for i in self.run.finder.ids(resource) if not same(i, now))
            yield from itertools.islice(others, 1)
        elif field.view.choices:
            yield from field.view.choices
        else:
            created = (self.run.finder.samples.value(field.view, field.name) for _ in range(4))
            yield from itertools.islice((value for value in created if not same(value, now)), 1)


def _has(name: str, value: Any, item: dict[str, Any]) -> bool:
    """Whether an item has a value, or no such field at all."""
    return name not in item or same(value, item[name], name)


def _is_another(returned: Any, id_: Any) -> bool:
    """Whether a response has an item with another id than the one that was named."""
    own = returned.get("id") if isinstance(returned, dict) else None
    return is_id(own) and not same(own, id_)


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
