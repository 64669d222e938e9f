"""Whom to ask about: arguments that lead to something that the provider really has.

Tried in this order: the seeded records of the simulator, what the document shows as an example, ids
from the provider's own lists, values made from the schema. What worked once is kept.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final
from uuid import UUID

from ...openapi.endpoint import ArgumentField, Endpoint
from ...openapi.lists import found_at, list_operation_of
from ...openapi.resources import Resource, meant_by
from ...openapi.schema_view import SchemaView
from ...openapi.search_bodies import conditions
from ...openapi.words import letters, singular
from ...provider.session import NoResponse, NotPermitted
from .caller import Caller
from .samples import Samples

SEEDS: Final[Mapping[str, Mapping[str, tuple[Any, ...]]]] = {
    "doubletick": {
        "phoneNumber": ("919812345678",),
        "phone": ("919812345678",),
        "customerNumber": ("919812345678",),
        "wabaNumber": ("919999999999",),
        "customerId": ("customer_1",),
        "startDate": ("23-01-2025",),
        "endDate": ("23-01-2025",),
    },
}
"""Vendor -> parameter -> values of the simulator's seeded records that no document shows."""
_MOST_TRIES = 8
_UNKNOWN_NUMBER: Final = 987_654_321
_UNKNOWN_UUID: Final = str(UUID(int=0x5EEDFACE, version=4))
_ENVELOPES: Final = ("data", "item", "object", "record", "result")


class ArgumentFinder:
    """Finds arguments. What it finds depends on the provider only."""

    def __init__(
        self, caller: Caller, resources: list[Resource], samples: Samples, vendor: str | None
    ) -> None:
        self.caller = caller
        self.resources = resources
        self.samples = samples
        self._seeds = SEEDS.get(vendor or "", {})
        self.own: Callable[[Resource, Endpoint], Any] = lambda resource, endpoint: None
        """Gives the id of an item that an operation may change; `None` if none can be made."""
        self._working: dict[str, dict[str, Any] | None] = {}
        self._succeeded: dict[str, dict[str, Any]] = {}
        self._ids: dict[str, list[Any]] = {}
        self._by_path = {resource.path: resource for resource in resources}
        self._by_name = {
            singular(letters(resource.name)): resource
            for resource in reversed(resources)
            if resource.has_items and resource.name
        }
        self._resource_of: dict[tuple[str, str, str], Resource | None] = {}

    def arguments(self, endpoint: Endpoint) -> dict[str, Any] | None:
        """Arguments with which an operation that only reads succeeds; `None` if none are found."""
        if not endpoint.is_question:
            return None
        if endpoint.id not in self._working:
            self._working[endpoint.id] = None  # asked for while they are looked for: there are none
            self._working[endpoint.id] = self._found(endpoint)
        found = self._working[endpoint.id]
        return None if found is None else dict(found)

    def remember(self, endpoint: Endpoint, arguments: dict[str, Any]) -> None:
        """Keep arguments with which a change has succeeded; what was deleted cannot be again."""
        if endpoint.method != "DELETE":
            self._succeeded[endpoint.id] = dict(arguments)

    def known(self, endpoint: Endpoint) -> dict[str, Any] | None:
        """Arguments with which an operation succeeds or has succeeded; `None` if there are none."""
        found = self.arguments(endpoint)
        return self._succeeded.get(endpoint.id) if found is None else found

    def likely(self, endpoint: Endpoint) -> dict[str, Any]:
        """Arguments that an operation may well take. What it changes is ours, if we can make it."""
        given: dict[str, Any] = {}
        for field in endpoint.fields:
            if field.required and field.where != "body":
                value = self._value(field, endpoint)
                given[field.name] = value
        return {**given, **next(iter(self.body_of(endpoint)), {})}

    def batch(self, endpoint: Endpoint) -> list[Any] | None:
        """A body of one entry for an operation that takes a list; `None` if it takes none."""
        entry = endpoint.body.items if endpoint.body is not None else None
        if entry is None:
            return None
        if "object" not in entry.types:
            return [self.samples.value(entry)]
        plain = [f for f in endpoint.entry_fields if f.required or f.shape.is_scalar]
        return [{f.name: self._value(f, endpoint) for f in plain if self._is_clear(f, endpoint)}]

    def ids(self, resource: Resource) -> list[Any]:
        """Ids of items that the provider has, as far as it tells."""
        if resource.path not in self._ids:
            self._ids[resource.path] = []
            self._ids[resource.path] = list(dict.fromkeys(self._listed_ids(resource)))
        return self._ids[resource.path]

    def resource_of(self, field: ArgumentField, endpoint: Endpoint) -> Resource | None:
        """The resource whose items a field names by their ids."""
        key = (endpoint.id, field.where, field.name)
        if key not in self._resource_of:
            self._resource_of[key] = self._named_resource(field, endpoint)
        return self._resource_of[key]

    def _named_resource(self, field: ArgumentField, endpoint: Endpoint) -> Resource | None:
        if field.where == "path":
            return self._by_path.get(endpoint.path.partition(f"/{{{field.name}}}")[0])
        if not field.shape.types & {"integer", "string"}:
            return None
        if letters(field.name) == "id":
            return self.around(endpoint)
        named = self._by_name.get(meant_by(field.name))
        return named or self._family_by_shape(field, endpoint)

    def candidates(self, field: ArgumentField, endpoint: Endpoint) -> Iterator[Any]:
        """Values that a field may well have, the likeliest first."""
        yield from self._seeds.get(field.name, ())
        resource = self.resource_of(field, endpoint)
        if resource is not None and resource.listing is not endpoint:
            yield from self.ids(resource)[:2]
        yield from field.shape.examples[:2]
        yield from _shown(field, endpoint)
        if "default" in field.shape.schema:
            yield field.shape.schema["default"]
        yield self.samples.value(field.shape, field.name)

    def body_of(self, endpoint: Endpoint) -> Iterator[dict[str, Any]]:
        """Bodies that an operation may well take: all that is plain, what is required, examples."""
        if endpoint.body is None or "object" not in endpoint.body.types:
            return
        fields = [f for f in endpoint.fields if f.where == "body"]
        plain = [f for f in fields if f.required or f.shape.is_scalar]
        yield {f.name: self._value(f, endpoint) for f in plain if self._is_clear(f, endpoint)}
        yield {f.name: self._value(f, endpoint) for f in fields if f.required}
        yield from (example for example in endpoint.body.examples if isinstance(example, dict))

    def around(self, endpoint: Endpoint) -> Resource | None:
        """The resource that an operation stands below: `/chats` for `/chats/status`."""
        above = endpoint.path.rpartition("/")[0]
        while above and above not in self._by_path:
            above = above.rpartition("/")[0]
        return self._by_path[above] if above else None

    def _family_by_shape(self, field: ArgumentField, endpoint: Endpoint) -> Resource | None:
        """The resource whose items look like what an item shows in place of an id that was sent."""
        own = next((f for f in self.resources if f.creating is endpoint), None)
        around = own or self.around(endpoint)
        if around is None or around.reading is None or field.where != "body":
            return None
        item = item_shape(around.reading)
        shown = item.at(field.name) if item is not None else None
        if shown is None or "id" not in shown.properties:
            return None
        for resource in self.resources:
            listing = list_operation_of(resource.listing) if resource.listing is not None else None
            if listing is not None and shown.properties.keys() <= listing.item.properties.keys():
                return resource
        return None

    def _is_clear(self, field: ArgumentField, endpoint: Endpoint) -> bool:
        """Whether a value can be made of a field that is required, or names nothing else."""
        if field.required:
            return True
        if letters(field.name) == "id":
            return False  # most providers give ids themselves
        says = field.description.lower()
        return not says.startswith("id of") and self.resource_of(field, endpoint) is None

    def _value(self, field: ArgumentField, endpoint: Endpoint) -> Any:
        resource = self.resource_of(field, endpoint)
        if resource is not None and endpoint.effect != "read":
            own = self.own(resource, endpoint) if resource.creating is not endpoint else None
            if own is not None:
                return own
            if endpoint.method == "DELETE":
                return unknown_like(field, None)  # never somebody's
        is_known = field.name in self._seeds or (resource is not None and self.ids(resource))
        if is_known or (endpoint.is_question and field.shape.examples):
            return next(self.candidates(field, endpoint))
        return self.samples.value(field.shape, field.name)

    def _found(self, endpoint: Endpoint) -> dict[str, Any] | None:
        for arguments in itertools.islice(self._tries(endpoint), _MOST_TRIES):
            try:
                if self.caller.call(endpoint, arguments).is_success:
                    return arguments
            except (NotPermitted, NoResponse):
                continue
        return None

    def _tries(self, endpoint: Endpoint) -> Iterator[dict[str, Any]]:
        required = [f for f in endpoint.fields if f.required and f.where != "body"]
        choices = [list(self.candidates(f, endpoint)) for f in required]
        bodies = list(self.body_of(endpoint)) if endpoint.body is not None else []
        listing = list_operation_of(endpoint)
        around = self.around(endpoint)
        if listing is not None and around is not None and endpoint.body is not None:
            found = conditions(endpoint, listing.item, self.items(around))
            bodies = [{}, *(each.arguments for each in itertools.islice(found, 1)), *bodies[1:]]
        for values in itertools.islice(itertools.product(*choices), _MOST_TRIES):
            given = {f.name: value for f, value in zip(required, values, strict=True)}
            for body in bodies[1:] or [{}]:
                yield {**given, **body}
            # Some want one of several: "a phone number or an id".
            for field in endpoint.fields:
                if not field.required and field.where == "query" and field.name in self._seeds:
                    yield {**given, field.name: self._seeds[field.name][0]}

    def items(self, resource: Resource) -> list[Any]:
        """Items of a resource that the provider lists; empty if it does not."""
        listing = list_operation_of(resource.listing) if resource.listing is not None else None
        arguments = self.arguments(listing.endpoint) if listing is not None else None
        if listing is None or arguments is None:
            return []
        try:
            reply = self.caller.call(listing.endpoint, arguments)
        except (NotPermitted, NoResponse):
            return []
        items = found_at(reply.body, listing.items)
        return items if isinstance(items, list) else []

    def _listed_ids(self, resource: Resource) -> Iterator[Any]:
        listing = list_operation_of(resource.listing) if resource.listing is not None else None
        name = id_name(resource, listing.item) if listing is not None else None
        for item in self.items(resource) if name is not None else ():
            if isinstance(item, dict) and is_id(item.get(name)):
                yield item[name]
        if resource.reading is not None:
            for example in resource.reading.examples():
                item = item_in(resource.reading, example)
                key = id_name(resource, SchemaView(resource.reading.document, {}), item)
                if isinstance(item, dict) and is_id(item.get(key)):
                    yield item[key]


def item_in(endpoint: Endpoint, body: Any) -> Any:
    """The item in the answer of an operation on one item: the body, or what its envelope holds."""
    if not isinstance(body, dict):
        return None
    declared = endpoint.facts.get("result")
    if declared is not None:
        return body.get(declared)
    for name in _ENVELOPES:
        inner = body.get(name)
        if isinstance(inner, dict) and "id" not in body:
            return inner
    return body


def unknown_like(field: ArgumentField, known: Any) -> Any:
    """A value of the form that a path parameter has, which names nothing."""
    if "integer" in field.shape.types:
        most = field.shape.schema.get("maximum", _UNKNOWN_NUMBER)
        return min(most, _UNKNOWN_NUMBER)
    if field.shape.format == "uuid":
        return _UNKNOWN_UUID
    if isinstance(known, str) and known:
        # Letters and digits stay letters and digits: ids often have a form that no schema tells.
        like = "".join("0" if c.isdigit() else "f" if c.isalpha() else c for c in known)
        return like if like != known else f"{like}0"
    return "deskspec-unknown"


def is_id(value: Any) -> bool:
    """Whether a value can name an item."""
    return isinstance(value, str | int) and not isinstance(value, bool) and value != ""


def item_shape(endpoint: Endpoint) -> SchemaView | None:
    """What the item is like that an operation answers."""
    page = endpoint.success
    if page is None:
        return None
    declared = endpoint.facts.get("result")
    if declared is not None:
        return page.at(declared)
    for name in _ENVELOPES:
        inner = page.at(name)
        if inner is not None and "object" in inner.types and "id" not in page.properties:
            return inner
    return page


def id_name(resource: Resource, shape: SchemaView, item: Any = None) -> str | None:
    """The field of an item that holds its id."""
    names = list(shape.properties) or (list(item) if isinstance(item, dict) else [])
    by_letters = {letters(name): name for name in names}
    parameter = letters(resource.id_parameter or "id")
    kind = letters(singular(resource.name))
    for wanted in (parameter, "id", f"{kind}id", parameter.removeprefix(kind), "uuid", "key"):
        if wanted in by_letters:
            return by_letters[wanted]
    return None


def _shown(field: ArgumentField, endpoint: Endpoint) -> Iterator[Any]:
    """Values of the same name in the examples of what the operation answers."""
    name = letters(field.name)
    for example in endpoint.examples():
        item = item_in(endpoint, example)
        for key, value in item.items() if isinstance(item, dict) else ():
            is_id = field.where == "path" and key == "id"
            if (letters(key) == name or is_id) and isinstance(value, str | int):
                yield value
