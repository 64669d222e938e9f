"""Makes items that oracles may change and delete: never one that somebody else put there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters, words
from ...provider.session import NotPermitted, ProviderSession
from ...provider.write_policy import is_loopback
from . import instants
from .argument_finder import ArgumentFinder, id_name, is_id, item_in, item_view
from .caller import Caller, ProviderResponse

_ENOUGH: Final = 4
"""With so many items a limit, an order or a filter that is not honoured can be seen."""
_LIVELY: Final = 2
"""So many of them are used; the others stay as they were made."""
_ENDING: Final = frozenset({"archive", "cancel", "delete", "merge", "remove", "unset"})
"""Words of operations that take away again what others have brought."""


@frozen(eq=False)
class CreatedItem:
    """An item that was created for an oracle."""

    id: Any
    body: Mapping[str, Any]
    """What it was created from."""
    reply: ProviderResponse
    item: Mapping[str, Any]
    """What the answer shows of it."""


class ItemFactory:
    """Creates items; the body that worked once is used again, with other values."""

    def __init__(
        self,
        caller: Caller,
        finder: ArgumentFinder,
        operations: Sequence[OperationView],
        provider: ProviderSession,
    ) -> None:
        self._caller = caller
        self._subjects = finder
        self._endpoints = operations
        self._may_send = is_loopback(provider.base_url)  # elsewhere somebody would get it
        self._choices: dict[str, int] = {}
        self._spare: dict[str, Any] = {}
        self._used_by: dict[str, list[tuple[OperationView, ArgumentField]]] = {}
        self._stocked: dict[str, list[Any]] = {}
        """Path of a resource -> the ids of its items that were made for its list, and used."""
        finder.own = self.spare

    def spare(self, resource: Resource, operation: OperationView) -> Any:
        """The id of an item of a resource for an operation to change; `None` if there is none.

        Raises:
            Unanswered: A request had no answer.
            Refused: Nothing may be created.
        """
        if operation is resource.deleting:
            made = self.make(resource)
            return None if made is None else made.id
        if resource.path not in self._spare:
            self._spare[resource.path] = None  # asked for while it is made: there is none
            used = self._stocked.get(resource.path)
            if used:
                self._spare[resource.path] = used[-1]
            elif (made := self.make(resource)) is not None:
                self._spare[resource.path] = made.id
                self.use(resource, made.id)
        return self._spare[resource.path]

    def stock(self, resource: Resource) -> None:
        """See that a list has some items to tell apart, where items can be created.

        Raises:
            Unanswered: A request had no answer.
        """
        if resource.path in self._stocked or resource.creating is None or resource.listing is None:
            return
        used = self._stocked[resource.path] = []
        for _ in range(_ENOUGH - len(self._subjects.items(resource))):
            try:
                made = self.make(resource)
            except NotPermitted:
                return
            if made is not None and len(used) < _LIVELY:
                self.use(resource, made.id)
                used.append(made.id)

    def use(self, resource: Resource, id_: Any, *, but: OperationView | None = None) -> None:
        """Let every operation that changes an item do so, for many fields are empty until then.

        Args:
            resource: What it is one of.
            id_: An item that was made here.
            but: One that is left out.

        Raises:
            Unanswered: A request had no answer.
        """
        for operation, naming in self._uses(resource):
            if operation is but:
                continue
            try:
                likely = {**self._subjects.likely(operation), naming.name: id_}
                for way in self._ways(operation, naming):
                    self._caller.call(operation, {**likely, **way})
            except NotPermitted:
                continue

    def ready(self, operation: OperationView) -> dict[str, Any] | None:
        """Arguments for a change that has not been made yet, and that nothing stands against.

        Returns:
            They are for something of ours; `None` if there is no such thing.

        Raises:
            Unanswered: A request had no answer.
            Refused: Nothing may be created.
        """
        every = self._subjects.resources
        created = next((resource for resource in every if operation is resource.creating), None)
        if created is not None:
            return self._like(created, operation)
        for resource in every:
            naming = next(
                (field for each, field in self._uses(resource) if each is operation), None
            )
            made = self.make(resource) if naming is not None else None
            if naming is not None and made is not None:
                self.use(resource, made.id, but=operation)
                return {**self._subjects.likely(operation), naming.name: made.id}
        return None

    def _may_make(self, operation: OperationView) -> bool:
        return operation.effect == "write" or (operation.effect == "send" and self._may_send)

    def _like(self, resource: Resource, creating: OperationView) -> dict[str, Any] | None:
        """What another item can be created from: new values, but for choices that have worked."""
        made = self.make(resource)
        given = next((given for _, given in self._creations(resource)), None)
        if made is None or given is None:
            return given
        chosen = {f.name for f in creating.fields if f.view.choices}
        return given | {name: value for name, value in made.body.items() if name in chosen}

    def _uses(self, resource: Resource) -> list[tuple[OperationView, ArgumentField]]:
        """Operations that change an item of a resource, each with what says which item.

        Those that bring something come first: some changes need it to be there.
        """
        if not self._used_by:
            self._used_by = {each.path: [] for each in self._subjects.resources}
            for operation in sorted(self._endpoints, key=lambda each: each.method != "POST"):
                for path, field in self._used_in(operation).items():
                    self._used_by[path].append((operation, field))
        return self._used_by[resource.path]

    def _used_in(self, operation: OperationView) -> dict[str, ArgumentField]:
        """Path of each resource of which an operation changes an item -> what says which item."""
        found: dict[str, ArgumentField] = {}
        verbs = {*words(operation.id), *words(operation.path)}
        if (
            operation.method in ("GET", "DELETE")
            or verbs & _ENDING
            or not self._may_make(operation)
        ):
            return found
        for field in operation.fields:
            resource = self._subjects.resource_of(field, operation) if field.required else None
            if resource is None:
                continue
            own = (resource.creating, resource.updating, resource.replacing, resource.deleting)
            if operation not in own:
                found.setdefault(resource.path, field)
        return found

    def _ways(self, operation: OperationView, naming: ArgumentField) -> Iterator[dict[str, Any]]:
        """Each value of what can be chosen, as the status of a chat, and each link that can be."""
        fields = [f for f in operation.fields if f.where == "body" and f is not naming]
        choosing = [f for f in fields if f.required and f.view.choices]
        if not choosing:
            yield {}
        for field in choosing:
            yield from ({field.name: value} for value in field.view.choices)
        for field in (f for f in fields if not f.required):
            resource = self._subjects.resource_of(field, operation)
            ids = self._subjects.ids(resource) if resource is not None else []
            if ids:
                yield {field.name: ids[0]}

    def make(
        self, resource: Resource, change: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    ) -> CreatedItem | None:
        """An item of a resource; `None` if none can be created.

        Args:
            resource: What it is one of.
            change: Makes another body of the one that it would be created from.

        Raises:
            Unanswered: A request had no answer.
            Refused: Nothing may be created.
        """
        creating = resource.creating
        if creating is None or not self._may_make(creating):
            return None
        names = {f.name for f in creating.fields if f.where == "body"}
        for number, given in self._creations(resource, change):
            reply = self._caller.call(creating, given)
            if reply.is_success:
                self._choices[resource.path] = number
                body = {name: value for name, value in given.items() if name in names}
                return _made(resource, body, reply)
        return None

    def _creations(
        self, resource: Resource, change: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    ) -> Iterator[tuple[int, dict[str, Any]]]:
        """What items may be created from, the way that has worked before first."""
        around = self.surroundings(resource) if resource.creating is not None else None
        if resource.creating is None or around is None:
            return
        told = {field: around[name] for name, field in resource.told.items()}
        chosen = self._choices.get(resource.path, 0)
        for number, body in enumerate(self._subjects.body_of(resource.creating)):
            if number >= chosen:
                yield number, {**around, **(body if change is None else change(body)), **told}

    def surroundings(self, resource: Resource) -> dict[str, Any] | None:
        """Arguments that say where items of a resource are created: below an item of ours, if any.

        Returns:
            Its path parameters, and others that creating requires; `None` if one has no value.

        Raises:
            Unanswered: A request had no answer.
        """
        found: dict[str, Any] = {}
        creating = resource.creating
        for operation in (creating, resource.listing if resource.told else None):
            for field in operation.fields if operation is not None else ():
                if field.required and field.where in ("path", "query", "header"):
                    assert operation is not None
                    found[field.name] = self._whose(field, operation)
        return None if None in found.values() else found

    def _whose(self, field: ArgumentField, operation: OperationView) -> Any:
        """A value for what stands above the items of a resource."""
        resource = self._subjects.resource_of(field, operation)
        if field.where == "path" and resource is not None and resource.creating is not None:
            try:
                own = self.spare(resource, operation)
            except NotPermitted:
                own = None
            if own is not None:
                return own
        return next(self._subjects.candidates(field, operation), None)


def _made(
    resource: Resource, body: Mapping[str, Any], reply: ProviderResponse
) -> CreatedItem | None:
    assert resource.creating is not None
    item = item_in(resource.creating, reply.body)
    view = item_view(resource.creating)
    name = id_name(resource, view, item) if view is not None else id_name_of(resource, item)
    if isinstance(item, dict) and is_id(item.get(name)):
        return CreatedItem(item[name], body, reply, item)
    # Some answer nothing but the place of what was created.
    location = reply.exchange.response_headers.get("location", "").rstrip("/")
    last = location.rpartition("/")[2]
    return CreatedItem(last, body, reply, {}) if last else None


def id_name_of(resource: Resource, item: Any) -> str | None:
    """The field of an item, of which there is no schema, that holds its id."""
    return id_name(resource, SchemaView({}, {}), item)


def differing(
    sent: Mapping[str, Any], item: Mapping[str, Any], view: SchemaView | None = None
) -> list[tuple[str, str]]:
    """Which fields of an item are not what was sent: name -> what is there, without a value.

    Only fields that both have, of one JSON type, are compared: a provider may answer a list of tags
    where names were sent.

    Args:
        sent: What was sent.
        item: What was answered.
        view: What the item is like; a field that it lacks is none of the item's.
    """
    names = {letters(name): name for name in item}
    # Another field may be a second way to write this one: "markdownText comes back as text".
    elsewhere = [value for name, value in sent.items() if letters(name) not in names]
    found = []
    for name, value in sent.items():
        if not is_scalar(value):
            continue
        there = names.get(letters(name))
        if there is None:
            declared = view.at(name) if view is not None else None
            if declared is not None and not declared.schema.get("writeOnly", False):
                found.append((name, "absent"))
            continue
        if not same(value, item[there]) and item[there] not in elsewhere:
            found.append((there, "null" if item[there] is None else "another value"))
    return found


def is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float | bool)


def same(sent: Any, there: Any) -> bool:
    """Whether two values mean the same, as far as their forms can be compared."""
    if sent == there:
        return True
    if isinstance(there, dict):
        return "id" not in there or same(sent, there["id"])  # what it names, in more words
    if there is None or isinstance(there, list):
        return isinstance(there, list)
    moments = instants.seconds(sent), instants.seconds(there)
    if None not in moments:
        return moments[0] == moments[1] or instants.day(sent) == instants.day(there)
    if isinstance(sent, str) and isinstance(there, str):
        return letters(sent) == letters(there)
    # A number may be the code of a word.
    return isinstance(sent, str) is not isinstance(there, str)
