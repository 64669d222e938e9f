"""A command on an item does what it says: `PUT /chats/status` with an id and a status sets it.

Such an operation stands below a collection, names the item in its path or its body, and sends
fields that the item has, too.
"""

from typing import Any

from ..endpoint import Endpoint, Field
from ..families import Family
from ..making import same
from ..shape import letters
from ..subjects import item_in, item_shape
from .oracle import Oracle


class Commands(Oracle):
    """Does what a command sets stand in the item?"""

    check = "update_persisted"

    def look(self, endpoint: Endpoint) -> None:
        if endpoint.effect != "write" or endpoint.method not in ("POST", "PUT", "PATCH"):
            return
        found = self._item_of(endpoint)
        if found is None or endpoint in (found[0].updating, found[0].replacing):
            return
        family, naming = found
        assert family.reading is not None
        shape = item_shape(family.reading)
        made = self.run.maker.make(family)
        if made is None or shape is None:
            return
        by_letters = {letters(name): name for name in shape.properties}
        for field in endpoint.fields:
            name = by_letters.get(letters(field.name))
            if field.where != "body" or field is naming or name is None:
                continue
            if not field.shape.is_scalar:
                continue
            arguments = {**self.run.subjects.likely(endpoint), naming.name: made.id}
            read = self._read(family, made.id)
            value = self._value(field, endpoint, read.get(name))
            if value is None:
                continue
            reply = self.call(endpoint, {**arguments, field.name: value})
            after = self._read(family, made.id)
            if reply.is_success and name in after and not same(value, after[name]):
                place = f"$.{name}"
                self.say(endpoint, reply, "the value that was sent", "another value", place=place)

    def _item_of(self, endpoint: Endpoint) -> tuple[Family, Field] | None:
        """The family whose item is meant, and the field that says which."""
        for field in endpoint.fields:
            family = self.run.subjects.family_of(field, endpoint)
            is_id = field.where == "path" or letters(field.name) == "id"
            if is_id and family is not None and self.run.may_call(family.reading):
                return family, field
        return None

    def _read(self, family: Family, id_: Any) -> dict[str, Any]:
        assert family.reading is not None
        reply = self.call(family.reading, {family.id_parameter or "": id_})
        item = item_in(family.reading, reply.body) if reply.is_success else None
        return item if isinstance(item, dict) else {}

    def _value(self, field: Field, endpoint: Endpoint, now: Any) -> Any:
        family = self.run.subjects.family_of(field, endpoint)
        if family is not None:
            return next((i for i in self.run.subjects.ids(family) if not same(i, now)), None)
        for _ in range(4):
            value = self.run.subjects.samples.value(field.shape, field.name)
            if not same(value, now):
                return value
        return None
