"""The records of a vendor in one profile: how they begin, are written and are printed."""

import copy
import functools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from ...openapi.actions import Collections
from ...openapi.path_template import PathTemplate
from ...openapi.resource_objects import SELF, is_resource
from ...openapi.words import singular
from .projection import Projection
from .queries import Fields
from .record_schemas import RecordReference, RecordSchemas
from .served_contract import ServedContract
from .store import Id, Record, Store
from .vendor import Delivery, Surroundings


@dataclass(eq=False)
class AccountTraits:
    """What a vendor's records are like beyond its contract."""

    vendor: str
    sends_webhooks: bool = False
    rejects_blank: bool = False
    fraction_profiles: frozenset[str] = frozenset()
    """Profiles that write seconds as text with a fraction."""
    json_profiles: frozenset[str] = frozenset()
    """Profiles that use JSON where an operation documents several content types."""
    missing_profiles: frozenset[str] = frozenset()
    """Profiles that respond with the documented 404 to a search without results."""
    defaults: Mapping[str, Record] = field(default_factory=dict)
    """Collection -> fields of a new record that the request does not give."""
    unique: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Collection -> fields that no two of its records share."""
    seeds: Mapping[str, list[Record]] = field(default_factory=dict)
    """Collection -> its seeded records, in place of those of the examples, or fields for them."""
    statuses: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Operation and profile -> the status of a success, where several are documented."""
    printings: "dict[str, Callable[[Account, Record], Record]]" = field(default_factory=dict)
    """Collection -> how its records look before they are projected into a response."""
    fields: dict[str, Callable[[Record], list[Any]]] = field(default_factory=dict)
    """Searched field, such as `customers.tagsData` -> its values."""
    subscriptions: "Subscriptions | None" = None
    """The deliveries of an event to the receivers that were registered at the vendor."""
    event_fields: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    """Event, or empty text for any -> values of its fields, where it is sent on request."""


class Subscriptions(Protocol):
    """Returns the deliveries of an event to the receivers that were registered at the vendor."""

    def __call__(self, account: "Account", event: str, payload: Any) -> Iterable[Delivery]: ...


class Account:
    """Records of a vendor in one profile, and how they are printed."""

    def __init__(
        self,
        traits: AccountTraits,
        profile: str,
        contract: ServedContract,
        store: Store,
        surroundings: Surroundings,
    ) -> None:
        """Create an account.

        Args:
            traits: What the contract does not say.
            profile: The profile of the contract.
            contract: What it is printed by.
            store: Its records.
            surroundings: The clock, and a way to send events.
        """
        self.traits = traits
        self.profile = profile
        self.contract = contract
        self.now: Callable[[], float] = surroundings.clock
        self._surroundings = surroundings
        self.store = store

    @property
    def collections(self) -> Collections:
        return self.contract.collections

    @functools.cached_property
    def schemas(self) -> RecordSchemas:
        return RecordSchemas(self.contract.document, self.collections)

    @functools.cached_property
    def projection(self) -> Projection:
        has_fraction = self.profile in self.traits.fraction_profiles
        return Projection(self.schemas, self.store, self.now, has_fraction=has_fraction)

    @functools.cached_property
    def fields(self) -> Fields:
        return Fields(self.schemas, self.store, self.traits.fields)

    def emit(self, event: str, payload: Any) -> None:
        """Send an event, a JSON document in the vendor's format, to all that receive it."""
        self._surroundings.emit(event, payload)
        if self.traits.subscriptions is not None:
            for delivery in self.traits.subscriptions(self, event, payload):
                self._surroundings.deliver(delivery)

    def references(self, collection: str) -> Mapping[str, RecordReference]:
        return self.schemas.references(collection)

    def shown(self, collection: str, record: Record, schema: Any = None) -> Any:
        """Return a record in the form of a schema; by default that of its collection."""
        schema = self.schemas.of(collection) if schema is None else schema
        prepare = self.traits.printings.get(collection)
        record = record if prepare is None else prepare(self, record)
        path = self._path_of(collection)
        if path is not None:
            form, parents = path
            ids = [*(record.get(name, "") for name in parents), record["id"]]
            links = {"self": form.format(*ids), **record.get(SELF, {})}
            record = {**record, SELF: links}
        return self.projection.record(schema, record, self.references(collection))

    def is_resource(self, collection: str) -> bool:
        """Whether the records of a collection are JSON:API resources."""
        return self._path_of(collection) is not None

    @functools.cache  # noqa: B019 - the account lives as long as the simulator
    def _path_of(self, collection: str) -> tuple[str, list[str]] | None:
        """Return the path of one JSON:API resource of a collection, with `{}` for each id.

        And the fields with the ids of its parents; `None` if its records are others.
        """
        component = self.collections.components.get(collection)
        schemas = self.contract.document["components"]["schemas"]
        if component is None or not is_resource(self.schemas.properties(schemas[component])):
            return None
        path = f"/{collection}/{{}}"
        for operation in self.contract.operations.values():
            action = self.contract.action(operation)
            if action.collection == collection and action.kind == "read":
                form = PathTemplate(operation.path).form
                parents = [singular(parent.collection) for parent in action.parents]
                if form.endswith("/{}") and form.count("{}") == 1 + len(parents):
                    return form, parents
                if "{}" not in form:  # one that is named by a word, such as the current one
                    path = f"{form.rpartition('/')[0]}/{{}}"
        return path, []

    def new_record(self, collection: str) -> Record:
        """Return a record with the defaults of its required fields, without an id."""
        schema = self.schemas.main(self.schemas.of(collection))
        record: Record = {}
        for name in schema.get("required", ()):
            reference = self.references(collection).get(name)
            if reference is not None:
                record[name] = [] if reference.is_list else None
            elif name != "id":
                record[name] = self._default(schema["properties"][name])
        if self._path_of(collection) is not None:
            record["type"] = singular(collection)
        return record | copy.deepcopy(self.traits.defaults.get(collection, {}))

    def write(
        self,
        collection: str,
        record: Record,
        fields: Mapping[str, Any],
        stores: Mapping[str, str],
        *,
        joins: bool = False,
    ) -> None:
        """Write fields of a request to a record.

        Args:
            collection: The collection of the record.
            record: The record.
            fields: The fields, with references by id.
            stores: Field -> where it is kept, if the spec declares it.
            joins: Whether objects are joined with those that are there.
        """
        for name, value in fields.items():
            *above, last = self.place_of(collection, name, stores)
            holder = record
            for step in above:
                holder = holder.setdefault(step, {})
            before = holder.get(last)
            if joins and isinstance(before, dict) and isinstance(value, dict):
                value = {**before, **value}
            holder[last] = value

    def place_of(self, collection: str, name: str, stores: Mapping[str, str]) -> tuple[str, ...]:
        """Return where the records of a collection keep a field of a request."""
        if name in stores:
            return tuple(stores[name].split("/"))
        return self.schemas.path_of(collection, name) or (name,)

    def clear(self, collection: str, record: Record) -> None:
        """Give each field that can be written its default, but for what identifies the record."""
        fresh = self.new_record(collection)
        for name, stores in self._writable(collection):
            if name == self.store[collection].key:
                continue
            *above, last = self.place_of(collection, name, stores)
            holder, default = record, fresh
            for step in above:
                holder, default = holder.get(step, {}), default.get(step, {})
            if last in default:
                holder[last] = default[last]
            else:
                holder.pop(last, None)

    @functools.cache  # noqa: B019 - the account lives as long as the simulator
    def _writable(self, collection: str) -> list[tuple[str, Mapping[str, str]]]:
        """Return the request fields that create or replace records of a collection."""
        found = []
        for operation in self.contract.operations.values():
            action = self.contract.action(operation)
            if action.collection == collection and action.kind in ("create", "replace"):
                found += [(name, action.stores) for name in self.contract.body_fields(operation)]
        return found

    def upsert(self, reference: RecordReference, entry: Record) -> Id:
        """Store a record that is written with the one that refers to it; return its key."""
        collection = self.store.keyed(reference.collection, reference.key)
        known = collection.get(entry[reference.key])
        if known is None:
            known = collection.add({**self.new_record(reference.collection), **entry})
        known |= entry
        key: Id = known[reference.key]
        return key

    def _default(self, schema: Any) -> Any:
        """Return the default of a field: an object has the defaults of its fields."""
        branch = self.schemas.main(schema)
        if self.schemas.is_nullable(schema):
            return None
        if branch.get("format") == "attribute-pairs":
            return {}
        if branch.get("format") in ("epoch-s", "epoch-ms", "date-time"):
            return self.now()
        return self.projection.sample(schema)
