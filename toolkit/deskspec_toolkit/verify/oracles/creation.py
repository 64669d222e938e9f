"""What was created is there: by its id, in its list, with what it was created from."""

from collections.abc import Mapping
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.lists import list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.words import letters
from ..discovery.argument_finder import id_name, item_in, item_view
from ..discovery.entries import names_of, spelt
from ..discovery.factory import CreatedItem, differing, same
from .oracle import Oracle

_OTHER_LETTERS: Final = " äßñ 図書 📚"


class CreationOracle(Oracle):
    """Can what is created be read?"""

    check = Check.CREATED_IS_READABLE

    def look(self, operation: OperationView) -> None:
        resource = self.resource_of(operation)
        if resource is None or not self.run.may_call(resource.creating):
            return
        if operation not in (resource.creating, resource.reading, resource.listing):
            return
        made = self.run.factory.make(resource)
        if made is None:
            return
        if operation is resource.creating and made.item:
            view = item_view(operation)
            for name, seen in differing(made.body, made.item, view):
                self.say(operation, made.reply, "what was sent", seen, place=f"$.{name}")
            self._write_in_other_letters(operation, resource)
            for field in operation.fields:
                if field.where == "body" and not field.required:
                    self._give(field, operation, resource)
        if resource.reading is not None and operation in (resource.creating, resource.reading):
            self._read(operation, resource, made)
        if resource.listing is not None and operation in (resource.creating, resource.listing):
            self._list(operation, resource, made)

    def _write_in_other_letters(self, operation: OperationView, resource: Resource) -> None:
        """Text need not be ASCII."""

        def change(body: Mapping[str, Any]) -> dict[str, Any]:
            return {name: _in_other_letters(operation, name, body[name]) for name in body}

        made = self.run.factory.make(resource, change)
        if made is not None and made.item:
            for name, seen in differing(made.body, made.item):
                self.say(operation, made.reply, "what was sent", seen, place=f"$.{name}")

    def _give(self, field: ArgumentField, operation: OperationView, resource: Resource) -> None:
        """A list that it takes, and a link to something that is there, are kept, too."""
        linked = self.run.finder.resource_of(field, operation)
        ids = self.run.finder.ids(linked) if linked is not None else []
        if field.view.items is not None:
            given = self.run.finder.samples.value(field.view, field.name)
        elif ids:
            given = ids[0]
        else:
            return
        made = self.run.factory.make(resource, lambda body: {**body, field.name: given})
        if made is None:
            return
        read = self._item(resource, made) if resource.reading is not None else {}
        for item in (made.item, read):
            name = next((each for each in item if letters(each) == letters(field.name)), None)
            if name is not None and not _is_kept(given, item[name]):
                self.say(operation, made.reply, "what was sent", "not there", place=f"$.{name}")
                return

    def _item(self, resource: Resource, made: CreatedItem) -> Mapping[str, Any]:
        assert resource.reading is not None
        reply = self.call(resource.reading, {resource.id_parameter or "": made.id})
        item = item_in(resource.reading, reply.body) if reply.is_success else None
        return item if isinstance(item, dict) else {}

    def _read(self, operation: OperationView, resource: Resource, made: CreatedItem) -> None:
        assert resource.reading is not None
        reply = self.call(resource.reading, {resource.id_parameter or "": made.id})
        if reply.is_gone:
            self.say(operation, reply, "what was created is found by its id", "not found")
            return
        item = item_in(resource.reading, reply.body)
        if not reply.is_success or not isinstance(item, dict):
            return
        view = item_view(resource.reading)
        for name, seen in differing(made.body, item, view):
            self.say(operation, reply, "what it was created with", seen, place=f"$.{name}")

    def _list(self, operation: OperationView, resource: Resource, made: CreatedItem) -> None:
        """It must be in its list, if that can be read to its end."""
        listing = list_operation_of(resource.listing) if resource.listing is not None else None
        if listing is None:
            return
        found = self.everything(listing)
        name = id_name(resource, listing.item)
        if found is None or name is None:
            return
        reply, items = found
        ids = {str(item[name]) for item in items if isinstance(item, dict) and name in item}
        if (ids or not items) and str(made.id) not in ids:
            self.say(operation, reply, "what was created is in the list", "not in it")


def _is_kept(given: Any, there: Any) -> bool:
    """Whether a list has what was given, or a link leads to it."""
    if isinstance(given, list):
        return not isinstance(there, list) or spelt(names_of(given)) <= spelt(names_of(there))
    return same(given, there)


def _in_other_letters(operation: OperationView, name: str, value: Any) -> Any:
    """Free text with letters that are not ASCII; any other value as it is."""
    field = operation.field_called(name)
    if field is None or not isinstance(value, str) or not value.startswith("verify "):
        return value
    most = field.view.schema.get("maxLength", len(value) + len(_OTHER_LETTERS))
    return value + _OTHER_LETTERS if len(value) + len(_OTHER_LETTERS) <= most else value
