"""Creates the items that oracles change and delete: never items of anyone else."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve, frozen

from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters, words
from ...provider.session import NotPermitted
from .argument_finder import ArgumentFinder, id_name, is_id, item_in, item_view
from .caller import Caller, ProviderResponse
from .equality import is_scalar, same

_ENOUGH: Final = 4
"""The number of items that a list needs to check its limit, order and filters."""
_USED: Final = 2
"""How many of them other operations change; the rest stay as created."""
_ROUNDS: Final = 2
"""With how many values of optional choices an item is used, if no choice is required."""
_ID: Final = "id"
_ENDING: Final = frozenset({"archive", "cancel", "delete", "merge", "remove", "unset"})
"""Words of operations that undo what others have done."""


@frozen(eq=False)
class CreatedItem:
    """An item created for an oracle."""

    id: Any
    body: Mapping[str, Any]
    """The body that was sent, without what the provider sets at each change."""
    response: ProviderResponse
    item: Mapping[str, Any]
    """The item in the response."""
    parents: Mapping[str, Any] = {}
    """The path parameters that say below what it was created."""
    is_named: bool = False
    """Whether nothing but the request has its id, which a provider may spell otherwise."""

    def place(self, resource: Resource) -> dict[str, Any]:
        """Return the path parameters that name it."""
        return {**self.parents, resource.id_parameter or "": self.id}


class ItemFactory:
    """Creates items; a body that succeeded once is used again, with other values."""

    def __init__(
        self,
        caller: Caller,
        finder: ArgumentFinder,
        operations: Sequence[OperationView],
    ) -> None:
        self._caller = caller
        self._finder = finder
        self._operations = operations
        self._choices: dict[str, int] = {}
        self._spare: dict[str, Any] = {}
        self._used_by: dict[str, list[tuple[OperationView, ArgumentField]]] = {}
        self._stocked: dict[str, list[Any]] = {}
        """Path of a resource -> ids of items created for its list and changed since."""
        finder.own = self.spare

    def spare(self, resource: Resource, operation: OperationView) -> Any:
        """Return the id of an item that an operation may change; `None` if there is none.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: Nothing may be created.
        """
        deletes_listed = operation.method == "DELETE" and operation.path == resource.path
        if operation is resource.deleting or deletes_listed:
            created = self.create(resource)
            return None if created is None else created.id
        if resource.path not in self._spare:
            self._spare[resource.path] = None  # a nested call finds none
            used = self._stocked.get(resource.path)
            if used:
                self._spare[resource.path] = used[-1]
            elif (created := self.create(resource)) is not None:
                self._spare[resource.path] = created.id
                self.use(resource, created.id)
        return self._spare[resource.path]

    def stock(self, resource: Resource) -> None:
        """Create items until a list has enough to compare, if items can be created.

        Raises:
            NoResponse: A request got no response.
        """
        if resource.path in self._stocked or resource.creating is None or resource.listing is None:
            return
        used = self._stocked[resource.path] = []
        for _ in range(_ENOUGH - len(self._finder.items(resource))):
            try:
                created = self.create(resource)
            except NotPermitted:
                return
            if created is not None and len(used) < _USED:
                self.use(resource, created.id)
                used.append(created.id)

    def use(self, resource: Resource, id_: Any, *, but: OperationView | None = None) -> None:
        """Call every operation that changes an item: many fields are empty until then.

        Args:
            resource: The resource of the item.
            id_: An item created here.
            but: An operation to leave out.

        Raises:
            NoResponse: A request got no response.
        """
        for operation, naming in self._uses(resource):
            if operation is but:
                continue
            try:
                for variant in self._variants(operation, naming):
                    # New values each time: what is added twice may conflict with the first.
                    likely = self._finder.likely(operation)
                    self._caller.call(operation, {**likely, naming.name: id_, **variant})
            except NotPermitted:
                continue

    def ready(self, operation: OperationView) -> dict[str, Any] | None:
        """Arguments for a write that should succeed: nothing created before conflicts with it.

        Returns:
            Arguments for a created item; `None` if there is none.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: Nothing may be created.
        """
        every = self._finder.resources
        target = next((resource for resource in every if operation is resource.creating), None)
        if target is not None:
            return self._arguments_for_another(target, operation)
        for resource in every:
            naming = next(
                (field for each, field in self._uses(resource) if each is operation), None
            )
            created = self.create(resource) if naming is not None else None
            if naming is not None and created is not None:
                self.use(resource, created.id, but=operation)
                return {**self._finder.likely(operation), naming.name: created.id}
        return None

    def _arguments_for_another(
        self, resource: Resource, creating: OperationView
    ) -> dict[str, Any] | None:
        """Arguments that create another item: new values, except for choices that have worked."""
        created = self.create(resource)
        given = next((given for _, given in self._creations(resource)), None)
        if created is None or given is None:
            return given
        chosen = {f.name for f in creating.fields if f.view.choices}
        return given | {name: value for name, value in created.body.items() if name in chosen}

    def _uses(self, resource: Resource) -> list[tuple[OperationView, ArgumentField]]:
        """Operations that change an item of a resource, each with the field that names the item.

        `POST` comes first: other changes may need what it adds.
        """
        if not self._used_by:
            self._used_by = {each.path: [] for each in self._finder.resources}
            for operation in sorted(self._operations, key=lambda each: each.method != "POST"):
                for path, field in self._used_in(operation).items():
                    self._used_by[path].append((operation, field))
        return self._used_by[resource.path]

    def _used_in(self, operation: OperationView) -> dict[str, ArgumentField]:
        """Path of each resource whose items an operation changes -> field that names the item."""
        found: dict[str, ArgumentField] = {}
        verbs = {*words(operation.id), *words(operation.path)}
        if operation.method in ("GET", "DELETE") or verbs & _ENDING or operation.effect == "read":
            return found
        for field in operation.fields:
            resource = self._finder.resource_of(field, operation) if field.required else None
            if resource is None:
                continue
            own = (resource.creating, resource.updating, resource.replacing, resource.deleting)
            if operation not in own:
                found.setdefault(resource.path, field)
        return found

    def _variants(
        self, operation: OperationView, naming: ArgumentField
    ) -> Iterator[dict[str, Any]]:
        """Each value of a required choice, such as the status of a chat, with values of the
        optional ones, such as the direction of a message; then each optional link.
        """
        fields = [f for f in operation.fields if f.where == "body" and f is not naming]
        given = self._finder.likely(operation).keys()
        optional = [f for f in fields if not f.required and f.view.choices and f.name in given]

        def others(number: int) -> dict[str, Any]:
            return {f.name: f.view.choices[number % len(f.view.choices)] for f in optional}

        choosing = [f for f in fields if f.required and f.view.choices]
        if not choosing:
            yield from (others(number) for number in range(_ROUNDS if optional else 1))
        for field in choosing:
            for number, value in enumerate(field.view.choices):
                yield {**others(number), field.name: value}
        for field in (f for f in fields if not f.required):
            resource = self._finder.resource_of(field, operation)
            ids = self._finder.ids(resource) if resource is not None else []
            if ids:
                yield {field.name: ids[0]}

    def create(
        self, resource: Resource, change: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    ) -> CreatedItem | None:
        """Create an item of a resource; `None` if none can be created.

        Args:
            resource: The resource of the item.
            change: Changes the body before it is sent.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: Nothing may be created.
        """
        resource = self._finder.maker(resource)
        creating = resource.creating
        if creating is None or creating.effect == "read":
            return None
        names = {f.name for f in creating.fields if f.where == "body" and not f.is_volatile}
        for number, given in self._creations(resource, change):
            response = self._caller.call(creating, given)
            if response.is_success:
                self._choices[resource.path] = number
                body = {name: value for name, value in given.items() if name in names}
                created = (
                    _created_item(resource, body, response)
                    or self._listed_item(resource, body, response)
                    or _named_item(resource, body, response)
                )
                parents = {f.name: given[f.name] for f in creating.fields if f.where == "path"}
                return None if created is None else evolve(created, parents=parents)
        return None

    def _listed_item(
        self, resource: Resource, body: Mapping[str, Any], response: ProviderResponse
    ) -> CreatedItem | None:
        """Find an item whose creation returned no id in the list, by the values that were sent."""
        has_list = resource.listing is not None
        listing = resource if has_list else self._finder.namesake(resource)
        found = []
        for item in self._finder.items(listing) if listing is not None else ():
            shared = {name: value for name, value in body.items() if _is_in(name, item)}
            if any(isinstance(each, str) for each in shared.values()) and not differing(
                shared, item
            ):
                found.append(item)
        name = id_name_of(listing, found[0]) if listing is not None and len(found) == 1 else None
        if name is None or not is_id(found[0].get(name)):
            return None
        return CreatedItem(found[0][name], body, response, found[0])

    def _creations(
        self, resource: Resource, change: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    ) -> Iterator[tuple[int, dict[str, Any]]]:
        """Numbered arguments that may create an item, beginning with those that worked before."""
        parents = self.parent_arguments(resource) if resource.creating is not None else None
        if resource.creating is None or parents is None:
            return
        parent_fields = {field: parents[name] for name, field in resource.path_fields.items()}
        chosen = self._choices.get(resource.path, 0)
        for number, body in enumerate(self._finder.body_of(resource.creating)):
            if number >= chosen:
                changed = body if change is None else change(body)
                yield number, {**parents, **changed, **parent_fields}

    def parent_arguments(self, resource: Resource) -> dict[str, Any] | None:
        """Arguments that say where items are created: below a created item, if there is one.

        Returns:
            Path parameters, and others that creating requires; `None` if one has no value.

        Raises:
            NoResponse: A request got no response.
        """
        found: dict[str, Any] = {}
        creating = resource.creating
        for operation in (creating, resource.listing if resource.path_fields else None):
            for field in operation.fields if operation is not None else ():
                if field.required and field.where in ("path", "query", "header"):
                    assert operation is not None
                    found[field.name] = self._parent_value(field, operation)
        return None if None in found.values() else found

    def _parent_value(self, field: ArgumentField, operation: OperationView) -> Any:
        """A value for a field that names the parent of new items."""
        resource = self._finder.resource_of(field, operation)
        if field.where == "path" and resource is not None and resource.creating is not None:
            try:
                own = self.spare(resource, operation)
            except NotPermitted:
                own = None
            if own is not None:
                return own
        return next(self._finder.candidates(field, operation), None)


def _created_item(
    resource: Resource, body: Mapping[str, Any], response: ProviderResponse
) -> CreatedItem | None:
    assert resource.creating is not None
    item = item_in(resource.creating, response.body)
    view = item_view(resource.creating)
    name = id_name(resource, view, item) if view is not None else id_name_of(resource, item)
    if isinstance(item, dict) and is_id(item.get(name)):
        return CreatedItem(item[name], body, response, item)
    for inner in item.values() if isinstance(item, dict) else ():
        name = id_name_of(resource, inner)
        if isinstance(inner, dict) and is_id(inner.get(name)):
            return CreatedItem(inner[name], body, response, inner)
    # Some providers return only the location of the created item.
    location = response.exchange.response_headers.get("location", "").rstrip("/")
    last = location.rpartition("/")[2]
    return CreatedItem(last, body, response, {}) if last else None


def _named_item(
    resource: Resource, body: Mapping[str, Any], response: ProviderResponse
) -> CreatedItem | None:
    """An item whose creation documents no body: its path has a name that was sent, such as `code`.

    An `id` that was sent may not be the one that the item has.
    """
    assert resource.creating is not None
    own = letters(resource.id_parameter or _ID)
    if resource.creating.success is not None or own == _ID:
        return None
    named = (value for name, value in body.items() if letters(name) == own and is_id(value))
    id_ = next(named, None)
    return None if id_ is None else CreatedItem(id_, body, response, {}, is_named=True)


def _is_in(name: str, item: Any) -> bool:
    return isinstance(item, dict) and letters(name) in map(letters, item)


def id_name_of(resource: Resource, item: Any) -> str | None:
    """The field that holds the id of an item without a schema."""
    return id_name(resource, SchemaView({}, {}), item)


def differing(
    sent: Mapping[str, Any], item: Mapping[str, Any], view: SchemaView | None = None
) -> list[tuple[str, str]]:
    """Compare an item with what was sent: fields that differ, and what came without its value.

    Only scalars are compared: a provider may return a list of objects where names were sent.

    Args:
        sent: The fields that were sent.
        item: The item in a response.
        view: The schema of the item; a sent field that it lacks is ignored.
    """
    names = {letters(name): name for name in item}
    # Another field may be a second form of this one: "markdownText comes back as text".
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
        if not same(value, item[there], there) and item[there] not in elsewhere:
            found.append((there, "null" if item[there] is None else "another value"))
    return found
