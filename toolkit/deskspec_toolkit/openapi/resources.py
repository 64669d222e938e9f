"""Which operations belong together: the path of a collection, and that of its items below it.

`/books` and `/books/{book_id}` are one resource: what is created by the first is read, changed and
deleted by the second. Names decide nothing here; paths and methods do.
"""

from collections.abc import Iterable, Mapping

from attrs import evolve, field, frozen

from .operation_view import OperationView
from .path_template import PARAMETER, PathTemplate
from .words import letters, singular, words


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
    path_fields: Mapping[str, str] = field(factory=dict)
    """Path parameter of the list -> field of the body that creates, if both name the parent:
    `POST /messages` with a `chat` fills `/chats/{chat_id}/messages`."""

    @property
    def name(self) -> str:
        """The name of its items, for example `books`."""
        fixed = PathTemplate(self.path).fixed
        return fixed[-1] if fixed else ""

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
        """The path parameter that names an item."""
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
    collections = dict.fromkeys(_collection_of(path, by_path) for path in by_path)
    items = _items(by_path)
    found = [
        _resource(path, by_path, items.get(path.rstrip("/"), []))
        for path in collections
        if path is not None
    ]
    return _joined(found)


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


def _items(paths: Iterable[str]) -> dict[str, list[str]]:
    """Path of a collection -> the paths of one item and below it."""
    found: dict[str, list[str]] = {}
    for path in paths:
        segments = PathTemplate(path).segments
        for position, segment in enumerate(segments):
            if _is_parameter(segment):
                found.setdefault("/".join(segments[:position]), []).append(path)
    return found


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
        if PathTemplate(each).is_item_of(path):
            of_one = {**by_path[each], **of_one}
    below = [
        operation
        for each in items
        if PathTemplate(each).is_below_item_of(path)
        for operation in by_path[each].values()
    ]
    return Resource(
        path=path,
        listing=of_all.get("GET"),
        creating=of_all.get("POST") or _upserting(of_all),
        reading=of_one.get("GET"),
        updating=of_one.get("PATCH"),
        replacing=of_one.get("PUT"),
        deleting=of_one.get("DELETE"),
        parts=below,
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
