"""Which operations belong together: the path of a collection, and that of its items below it.

`/books` and `/books/{book_id}` are one resource: what is created by the first is read, changed and
deleted by the second. Names decide nothing here; paths and methods do.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import evolve, field, frozen

from .lists import list_operation_of
from .operation_view import OperationView
from .path_template import PARAMETER, PathTemplate
from .words import letters, singular, words

_VERBS: Final = frozenset(
    {"add", "create", "delete", "deregister", "details", "get", "info", "list", "new", "register"}
    | {"remove", "update"}
)
"""Segments of a path that say what is done, not to what."""
_SLOTS: Final = {"GET": "reading", "PATCH": "updating", "DELETE": "deleting"}
"""Method -> the part of an operation on one item."""


@frozen(eq=False)
class Resource:
    """The operations on one kind of thing."""

    path: str
    """The path of the collection."""
    listing: OperationView | None = None
    creating: OperationView | None = None
    reading: OperationView | None = None
    updating: OperationView | None = None
    """`PATCH`: changes the fields that are sent."""
    replacing: OperationView | None = None
    deleting: OperationView | None = None
    parts: list[OperationView] = field(factory=list)
    """Operations below one item: `/books/{book_id}/tags`."""
    at_path: Mapping[str, OperationView] = field(factory=dict)
    """Method -> operation at the path of the collection."""
    key: str | None = None
    """The parameter or field that names an item, if the path does not: `webhookId`."""
    path_fields: Mapping[str, str] = field(factory=dict)
    """Path parameter of the list -> field of the body that creates, if both name the parent:
    `POST /messages` with a `chat` fills `/chats/{chat_id}/messages`."""

    @property
    def name(self) -> str:
        """The name of its items, for example `books`; `webhook` for `/webhook/register`."""
        fixed = PathTemplate(self.path).fixed
        named = [each for each in fixed if letters(each) not in _VERBS]
        return next(reversed(named or fixed), "")

    @property
    def has_items(self) -> bool:
        """Whether it is a collection, and not only the path of one operation."""
        return self.listing is not None or self.item_operation is not None

    @property
    def own(self) -> list[OperationView]:
        """The operations on the collection and on one item."""
        of_all = (self.listing, self.creating)
        of_one = (self.reading, self.updating, self.replacing, self.deleting)
        return [each for each in (*of_all, *of_one) if each is not None]

    @property
    def item_operation(self) -> OperationView | None:
        """An operation on one item."""
        return self.reading or self.updating or self.replacing or self.deleting

    @property
    def id_parameter(self) -> str | None:
        """The parameter that names an item: one of the path, if it has items there."""
        if self.key is not None:
            return self.key
        operation = self.item_operation or next(iter(self.parts), None)
        if operation is None:
            return None
        names = PathTemplate(operation.path.removeprefix(self.path)).names
        return names[0] if names else None


def resources(operations: Iterable[OperationView]) -> list[Resource]:
    """Return the resources of a contract, in its order; a single path is one, too."""
    by_path: dict[str, dict[str, OperationView]] = {}
    for operation in operations:
        by_path.setdefault(operation.path, {})[operation.method] = operation
    collections = dict.fromkeys(
        path if _is_list(of_path.get("GET")) else _collection_of(path, by_path)
        for path, of_path in by_path.items()
    )
    items = _items(by_path)
    found = [
        _resource(path, by_path, items.get(path.rstrip("/"), []))
        for path in collections
        if path is not None
    ]
    return _called(_joined(found))


def names_resource(word: str, resource: Resource) -> bool:
    """Whether a name means the items of a resource: `customer`, `customerId` and `customers`."""
    meant = meant_by(word)
    return bool(meant) and meant == singular(letters(resource.name))


def meant_by(word: str) -> str:
    """What a name means, apart from its id: `customer` for `customerId`; empty for `id`."""
    meant = [each for each in words(word) if each not in ("id", "ids", "key", "uuid")]
    return singular("".join(meant))


def _collection_of(path: str, by_path: dict[str, dict[str, OperationView]]) -> str | None:
    """The collection that a path belongs to; `None` if it is below an item of one."""
    steps = path.rstrip("/").split("/")
    if PARAMETER.search(steps[-1]):  # an item, or one that is found: `/customers/email={email}`
        return "/".join(steps[:-1])
    above = "/".join(steps[:-1])
    if len(steps) > 2 and _is_parameter(steps[-2]) and above in by_path:
        return path if "GET" in by_path[path] else None
    return path


def _is_list(reading: OperationView | None) -> bool:
    """Whether a `GET` certainly returns a list: `/klasses/{name}` has the objects of a klass."""
    if reading is None:
        return False
    page = reading.success
    return "items" in reading.facts or (page is not None and page.items is not None)


def _items(paths: Iterable[str]) -> dict[str, list[str]]:
    """Path of a collection -> the paths of one item and below it."""
    found: dict[str, list[str]] = {}
    for path in paths:
        segments = PathTemplate(path).segments
        for position, segment in enumerate(segments):
            if _is_parameter(segment):
                found.setdefault("/".join(segments[:position]), []).append(path)
    return found


def _is_one(of_all: Mapping[str, OperationView]) -> bool:
    """Whether a path has one item that a write changes, such as the settings of an account."""
    reading = of_all.get("GET")
    if reading is None or "POST" in of_all or not {"PUT", "PATCH"} & of_all.keys():
        return False
    return list_operation_of(reading) is None


def _upserting(of_all: Mapping[str, OperationView]) -> OperationView | None:
    """A `PUT` of one item to its collection, which adds it if it is not there."""
    put = of_all.get("PUT") if "GET" in of_all else None
    return put if put is not None and put.body and "object" in put.body.types else None


def _resource(
    path: str, by_path: dict[str, dict[str, OperationView]], items: list[str]
) -> Resource:
    of_all = by_path.get(path, {}) or by_path.get(f"{path}/", {})
    of_one: dict[str, OperationView] = {}
    for each in items:
        is_item = PathTemplate(each).is_item_of(path)
        if is_item and not _is_list(by_path[each].get("GET")):
            of_one = {**by_path[each], **of_one}
    below = [
        operation
        for each in items
        if PathTemplate(each).is_below_item_of(path)
        for operation in by_path[each].values()
    ]
    if _is_one(of_all) and not of_one and not below:
        of_one, of_all = dict(of_all), {}
    return Resource(
        path=path,
        listing=of_all.get("GET"),
        creating=of_all.get("POST") or _upserting(of_all),
        reading=of_one.get("GET"),
        updating=of_one.get("PATCH"),
        replacing=of_one.get("PUT"),
        deleting=of_one.get("DELETE"),
        parts=below,
        at_path=by_path.get(path, {}) or by_path.get(f"{path}/", {}),
    )


def _joined(found: list[Resource]) -> list[Resource]:
    """Join a resource that only creates items with the list that shows them."""
    creators = [f for f in found if f.creating is not None and not f.has_items and not f.parts]
    joined: dict[str, Resource] = {}
    filled: set[str] = set()
    for resource in found:
        joined[resource.path] = resource
        for other in creators if resource.listing is not None and resource.creating is None else ():
            path_fields = _path_fields(resource, other, found)
            if path_fields and singular(other.name) == singular(resource.name):
                joined[resource.path] = evolve(
                    resource, creating=other.creating, path_fields=path_fields
                )
                filled.add(other.path)
    return [resource for path, resource in joined.items() if path not in filled]


def _called(found: list[Resource]) -> list[Resource]:
    """Join resources whose operations have paths of their own: `/webhook/register`, `/webhooks`.

    What names an item is then in the query or the body: a required `webhookId`, or an `id`.
    """
    called: dict[str, Resource] = {each.path: each for each in found}
    filled: set[str] = set()
    for resource in found:
        has_items = resource.item_operation is not None or bool(resource.parts)
        kind = singular(letters(resource.name))
        if not kind or has_items or PathTemplate(resource.path).names or not _lists(resource):
            continue
        named = [e for e in found if e is not resource and singular(letters(e.name)) == kind]
        others = [e for e in named if _tags_of(e) & _tags_of(resource) and not e.item_operation]
        if any(map(_lists, others)):
            continue
        joined = resource
        for other in (resource, *others):
            own = _by_key(other, kind)
            creating = other.creating if other is not resource and not own else None
            if creating is not None and joined.creating is None:
                joined = evolve(joined, creating=creating)
                filled.add(other.path)
            for slot, (operation, key) in own.items():
                if getattr(joined, slot) is None and joined.key in (None, key):
                    part: dict[str, Any] = {slot: operation}
                    joined = evolve(joined, key=key, **part)
                    filled |= {other.path} if other is not resource else set()
        called[resource.path] = joined
    return [each for path, each in called.items() if path not in filled]


def _by_key(resource: Resource, kind: str) -> dict[str, tuple[OperationView, str]]:
    """Operations at the path of a collection on one item that they name, each by its part in it."""
    found: dict[str, tuple[OperationView, str]] = {}
    for operation in resource.at_path.values():
        slot = _SLOTS.get(operation.method)
        required = [f for f in operation.fields if f.required]
        keys = [f.name for f in required if f.where != "path" and _is_key(f.name, kind)]
        is_one = slot is not None and len(keys) == 1 and list_operation_of(operation) is None
        if slot is not None and is_one and (slot != "reading" or len(required) == 1):
            found[slot] = operation, keys[0]
    return found


def _lists(resource: Resource) -> bool:
    return resource.listing is not None and list_operation_of(resource.listing) is not None


def _tags_of(resource: Resource) -> set[str]:
    """The tags of the operations at the path of a collection."""
    return {tag for each in resource.at_path.values() for tag in each.node.get("tags", ())}


def _is_key(name: str, kind: str) -> bool:
    """Whether a field names an item of a kind: `id`, or `groupId` of a `wagroup`."""
    is_id = words(name)[-1:] == ["id"]
    return is_id and (letters(name) == "id" or kind.endswith(meant_by(name)))


def _path_fields(
    resource: Resource, creator: Resource, every: Iterable[Resource]
) -> dict[str, str]:
    """Path parameters of a list -> fields that name the same parent where items are created.

    Empty if there are none, or one has no such field.
    """
    assert resource.listing is not None
    assert creator.creating is not None
    found: dict[str, str] = {}
    for parameter in (f for f in resource.listing.fields if f.where == "path"):
        head = resource.path.partition(f"/{{{parameter.name}}}")[0]
        above = next((each for each in every if each.path == head), None)
        fields = creator.creating.fields if above is not None else ()
        names = [f.name for f in fields if f.required and f.where == "body"]
        naming = next((n for n in names if above is not None and names_resource(n, above)), None)
        if naming is None:
            return {}
        found[parameter.name] = naming
    return found


def _is_parameter(step: str) -> bool:
    return PARAMETER.fullmatch(step) is not None
