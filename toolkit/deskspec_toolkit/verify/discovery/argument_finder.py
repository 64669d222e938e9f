"""Finds arguments that refer to things the provider really has.

It tries, in this order: ids from the provider's own lists, examples of the document, values
generated from the schema. Arguments that worked are kept.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Any, Final
from uuid import UUID

from attrs import evolve
from deskspec_runtime.values.rules import Rule

from ...openapi.envelopes import inside, place_of_item, view_inside
from ...openapi.lists import list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.operations import facts_of
from ...openapi.path_template import PathTemplate
from ...openapi.resource_objects import flat_by_id
from ...openapi.resources import Resource, meant_by, names_resource
from ...openapi.rules import keeping, rules_of
from ...openapi.schema_view import SchemaView
from ...openapi.search_bodies import conditions
from ...openapi.words import letters, singular, words
from ...provider.session import NoResponse, NotPermitted
from .caller import Caller
from .samples import Samples

_MOST_TRIES = 8
_UNKNOWN_NUMBER: Final = 987_654_321
_UNKNOWN_UUID: Final = str(UUID(int=0x5EEDFACE, version=4))
_ANY_ITEM: Final = SchemaView({}, {})
_ENVELOPES: Final = ("data", "item", "object", "record", "result")


class ArgumentFinder:
    """Finds arguments. The result depends on the provider and the seed only."""

    def __init__(self, caller: Caller, resources: list[Resource], samples: Samples) -> None:
        self.caller = caller
        self.resources = resources
        self.samples = samples
        self.own: Callable[[Resource, OperationView], Any] = lambda resource, operation: None
        """Returns the id of an item that an operation may change; `None` if none can be created."""
        self.prepared: Callable[[OperationView], Iterable[dict[str, Any]]] = lambda operation: ()
        """Returns arguments of a read for which something was created."""
        self._working: dict[str, dict[str, Any] | None] = {}
        self._succeeded: dict[str, dict[str, Any]] = {}
        self._ids: dict[str, list[Any]] = {}
        self._by_path = {resource.path: resource for resource in resources}
        self._by_form = {PathTemplate(path).form: each for path, each in self._by_path.items()}
        listed = [each for each in reversed(resources) if each.listing is not None]
        others = [each for each in reversed(resources) if each.listing is None]
        self._by_name = {
            singular(letters(resource.name)): resource
            for resource in (*others, *listed)
            if resource.has_items and resource.name
        }
        self._resource_of: dict[tuple[str, str, str], Resource | None] = {}

    def arguments(self, operation: OperationView) -> dict[str, Any] | None:
        """Return arguments with which a read operation succeeds; `None` if none are found."""
        if not operation.is_lookup:
            return None
        if operation.id not in self._working:
            self._working[operation.id] = None  # a nested call finds none
            self._working[operation.id] = self._found(operation)
        found = self._working[operation.id]
        return None if found is None else dict(found)

    def remember(self, operation: OperationView, arguments: dict[str, Any]) -> None:
        """Keep arguments with which a write succeeded; nothing can be deleted twice."""
        if operation.method != "DELETE":
            self._succeeded[operation.id] = dict(arguments)

    def known(self, operation: OperationView) -> dict[str, Any] | None:
        """Return arguments with which an operation has succeeded; `None` if there are none."""
        found = self.arguments(operation)
        return self._succeeded.get(operation.id) if found is None else found

    def likely(self, operation: OperationView) -> dict[str, Any]:
        """Return arguments that an operation probably accepts, for a created item if possible."""
        given: dict[str, Any] = {}
        for field in operation.fields:
            if field.required and field.where != "body":
                value = self._value(field, operation)
                given[field.name] = value
        return {**given, **next(iter(self.body_of(operation)), {})}

    def documented(self, operation: OperationView) -> Iterator[dict[str, Any]]:
        """Yield required arguments with the values that the document shows, else likely ones.

        There is one for each value of a required choice.
        """
        fields = [field for field in operation.fields if field.required]
        likely = self.likely(operation)
        rules = _rules_over(operation, {field.name for field in operation.fields})
        names = keeping(rules, {field.name for field in fields})
        arguments = {
            field.name: _replaced(
                likely.get(field.name, self._sample(field, operation)),
                field.name,
                field.view,
                lambda _, view: next(iter(view.examples), None),
            )
            for field in operation.fields
            if field.name in names
        }
        yield arguments
        for field in (each for each in fields if each.view.choices):
            others = (value for value in field.view.choices if value != arguments[field.name])
            yield from ({**arguments, field.name: value} for value in others)

    def batch(self, operation: OperationView) -> list[Any] | None:
        """Return a body of one entry for an operation that takes a list, else `None`."""
        entry = operation.body.items if operation.body is not None else None
        if entry is None:
            return None
        if "object" not in entry.types:
            return [self.samples.value(entry)]
        plain = [f for f in operation.entry_fields if f.required or f.view.is_scalar]
        return [{f.name: self._value(f, operation) for f in plain if self._is_clear(f, operation)}]

    def ids(self, resource: Resource) -> list[Any]:
        """Return the ids of items that the provider lists, and of documented examples."""
        if resource.path not in self._ids:
            self._ids[resource.path] = []
            found = list(dict.fromkeys(self._listed_ids(resource)))
            namesake = self.namesake(resource)
            if not found and resource.listing is None and namesake is not None:
                found = self.ids(namesake)
            self._ids[resource.path] = found
        return self._ids[resource.path]

    def namesake(self, resource: Resource) -> Resource | None:
        """Return the resource that lists what is created or changed at another path.

        A book that is created at `/book` is listed at `/v2/books`.
        """
        named = self._by_name.get(singular(letters(resource.name)))
        return named if named is not None and named.listing is not None else None

    def maker(self, resource: Resource) -> Resource:
        """Return the resource that creates the items of a resource: another one of its name, if it
        creates none itself.

        A draft that is deleted at `/drafts/{id}` is created at `/customers/{id}/drafts`.
        """
        if resource.creating is not None:
            return resource
        others = (each for each in self.namesakes(resource) if each.creating and each.listing)
        return next(others, resource)

    def namesakes(self, resource: Resource) -> list[Resource]:
        """Return the other resources of the same name: they may show the same items.

        `/customers/{id}/klasses/{name}` is one of `/klasses/{name}`, and not of `/klasses`.
        """
        name = _tail(resource)
        return [e for e in self.resources if e is not resource and name[0] and _tail(e) == name]

    def resource_of(self, field: ArgumentField, operation: OperationView) -> Resource | None:
        """Return the resource whose items a field names by their ids."""
        key = (operation.id, field.where, field.name)
        if key not in self._resource_of:
            self._resource_of[key] = self._named_resource(field, operation)
        return self._resource_of[key]

    def _named_resource(self, field: ArgumentField, operation: OperationView) -> Resource | None:
        if field.where == "path":
            head = operation.path.partition(f"/{{{field.name}}}")[0]
            above = self._by_path.get(head) or self._by_form.get(PathTemplate(head).form)
            return None if above is not None and _is_other_field(field, above) else above
        if not field.view.types & {"integer", "string"}:
            return None
        if letters(field.name) == "id":
            return self.parent(operation)
        keyed = (e for e in self.resources if e.key == field.name and share_a_tag(e, operation))
        resource = next(keyed, None)
        if resource is not None:  # where an item is created, it is the id of the new one
            return None if operation is resource.creating else resource
        refers = facts_of({**field.view.schema}).get("refers")
        if refers is not None:
            return self._by_name.get(singular(letters(refers)))
        named = self._by_name.get(meant_by(field.name))
        if named is not None and _is_of_namesake(field, operation, named):
            return None
        return named or self._resource_by_item(field, operation)

    def candidates(self, field: ArgumentField, operation: OperationView) -> Iterator[Any]:
        """Yield probable values of a field, the most probable first."""
        resource = self.resource_of(field, operation)
        if resource is not None and resource.listing is not operation:
            known = self._named_values(field, resource) or self.ids(resource)
            if field.view.items is not None:
                fewest = fewest_of(field)
                yield from [known[:fewest]] if len(known) >= fewest else []
            else:
                yield from dict.fromkeys([*known[:2], *itertools.islice(_documented(resource), 1)])
        yield from field.view.examples[:2]
        yield from _shown(field, operation)
        if "default" in field.view.schema:
            yield field.view.schema["default"]
        yield self._sample(field, operation)

    def body_of(self, operation: OperationView) -> Iterator[dict[str, Any]]:
        """Yield bodies that an operation probably accepts: scalars, required fields, examples."""
        if operation.body is None or "object" not in operation.body.types:
            return
        in_body = (f for f in operation.fields if f.where == "body")
        fields = [f for f in in_body if not operation.repeats_id(f)]
        plain = [f for f in fields if f.required or f.view.is_scalar]
        rules = _rules_over(operation, {field.name for field in fields})
        clear = {f.name for f in plain if self._is_clear(f, operation)}
        least = {field.name for field in fields if field.required}
        links = self._links(plain, operation)
        for given in (clear, least, *([clear | links] if links - clear else [])):
            kept = keeping(rules, given)
            yield {f.name: self._value(f, operation) for f in fields if f.name in kept}
        shown = (flat_by_id(inside(e, operation.envelope)) for e in operation.body.examples)
        yield from (example for example in shown if isinstance(example, dict))

    def _links(self, fields: list[ArgumentField], operation: OperationView) -> set[str]:
        """The fields that name items of others: some providers want a message to be of somebody."""
        found = {each.name: self.resource_of(each, operation) for each in fields}
        above = self.above(operation)
        return {
            name
            for name, resource in found.items()
            if resource is not None and resource not in above
            if letters(name) != "id" and self.ids(resource)
        }

    def above(self, operation: OperationView) -> list[Resource]:
        """Return the resources whose items the path of an operation names."""
        named = (self.resource_of(f, operation) for f in operation.fields if f.where == "path")
        return [each for each in named if each is not None]

    def parent(self, operation: OperationView) -> Resource | None:
        """Return the resource that an operation is below: `/chats` for `/chats/status`."""
        above = operation.path.rpartition("/")[0]
        while above and above not in self._by_path:
            above = above.rpartition("/")[0]
        return self._by_path[above] if above else None

    def _resource_by_item(self, field: ArgumentField, operation: OperationView) -> Resource | None:
        """The resource whose items have the fields that an item shows for an id that was sent."""
        own = next((f for f in self.resources if f.creating is operation), None)
        parent = own or self.parent(operation)
        if parent is None or parent.reading is None or field.where != "body":
            return None
        item = item_view(parent.reading)
        shown = item.at(field.name) if item is not None else None
        if shown is None or "id" not in shown.properties:
            return None
        for resource in self.resources:
            listing = list_operation_of(resource.listing) if resource.listing is not None else None
            if listing is not None and shown.properties.keys() <= listing.item.properties.keys():
                return resource
        return None

    def _is_clear(self, field: ArgumentField, operation: OperationView) -> bool:
        """Whether a field can be given a value: it is required, or no id."""
        if field.required:
            return True
        if letters(field.name) == "id":
            return False  # most providers assign ids
        says = field.description.lower()
        return not says.startswith("id of") and self.resource_of(field, operation) is None

    def _value(self, field: ArgumentField, operation: OperationView) -> Any:
        entry = field.view.items
        if entry is not None and entry.is_scalar and words(field.name)[-1:] == ["ids"]:
            one = evolve(field, name=field.name.removesuffix("s"), view=entry, is_joined=False)
            return [self._value(one, operation)]
        resource = self.resource_of(field, operation)
        if resource is not None and operation.effect != "read":
            own = self.own(resource, operation) if resource.creating is not operation else None
            if own is not None:
                return own
            if operation.method == "DELETE":
                return unknown_like(field, None)  # never an item of anyone else
        is_known = bool(resource is not None and self.ids(resource))
        if is_known or (operation.is_lookup and field.view.examples) or self._is_found_by(field):
            return next(self.candidates(field, operation))
        return self._sample(field, operation)

    def _sample(self, field: ArgumentField, operation: OperationView) -> Any:
        """A generated value, in which fields inside of others name items that the provider has."""
        if field.name == operation.facts.get("flatten"):
            rules = _rules_over(operation, field.view.properties.keys())
            made: Any = self.samples.fields(field.view, rules=rules)
        else:
            made = self.samples.value(field.view, field.name)
        if field.view.is_scalar or operation.method == "DELETE":  # never an item of anyone else
            return made
        return _replaced(made, "", field.view, self._listed_id)

    def filled(self, field: ArgumentField) -> Any:
        """Return a value for a field: a list has an entry, which has all that it may have.

        What names items of others has ids that the provider lists.
        """
        entry = field.view.items or field.view
        if entry.is_scalar and field.view.items is not None:
            named = self._by_name.get(singular(letters(field.name)))
            ids = self.ids(named) if named is not None and "string" in entry.types else []
            if len(ids) >= fewest_of(field):
                return ids[: fewest_of(field)]
        if entry.is_scalar or "object" not in entry.types:
            return self.samples.value(field.view, field.name)
        is_open = entry.schema.get("additionalProperties", False) is not False
        if is_open and field.view.items is None and not entry.properties and not entry.branches:
            return {"verifyStr": self.samples.value(entry.further, "verifyStr")}
        count = fewest_of(field) if field.view.items is not None else 1
        made = [
            _replaced(self.samples.fields(entry, optional=True), "", entry, self._linked_id)
            for _ in range(count)
        ]
        return made if field.view.items is not None else made[0]

    def _linked_id(self, name: str, view: SchemaView) -> Any:
        """The first id of listed items for a field that names one by its name or description."""
        if not view.description.lower().startswith("id of") or not view.is_scalar:
            return self._listed_id(name, view)
        resource = self._by_name.get(meant_by(name))
        return next(iter(self.ids(resource)), None) if resource is not None else None

    def _listed_id(self, name: str, view: SchemaView) -> Any:
        """The first id of the listed items that a field such as `roleId` names, if it names one."""
        is_id = view.is_scalar and len(words(name)) > 1 and words(name)[-1] == "id"
        resource = self._by_name.get(meant_by(name)) if is_id else None
        return next(iter(self.ids(resource)), None) if resource is not None else None

    def _is_found_by(self, field: ArgumentField) -> bool:
        """Whether a look-up finds something by the example of a field."""
        if not field.view.examples:
            return False
        example = field.view.examples[0]
        lookups = (each for resource in self.resources for each in resource.own)
        return any(example in (self.arguments(each) or {}).values() for each in lookups)

    def _found(self, operation: OperationView) -> dict[str, Any] | None:
        """Arguments with which it shows something, else some with which it succeeds."""
        listing = list_operation_of(operation)
        has_parent = any(field.required for field in operation.fields)
        empty: dict[str, Any] | None = None
        tries = itertools.islice(self._tries(operation), _MOST_TRIES)
        for arguments in itertools.chain(tries, self.prepared(operation)):
            try:
                response = self.caller.call(operation, arguments)
            except (NotPermitted, NoResponse):
                continue
            if response.is_success:
                if listing is None or not has_parent or listing.items_in(response.body):
                    return arguments
                empty = empty or arguments
        return empty

    def _tries(self, operation: OperationView) -> Iterator[dict[str, Any]]:
        required = [f for f in operation.fields if f.required and f.where != "body"]
        yield from self._below_listed(operation, required)
        yield from itertools.islice(self._linked(operation, required), 1)
        choices = [list(self.candidates(f, operation)) for f in required]
        bodies = list(self.body_of(operation)) if operation.body is not None else []
        listing = list_operation_of(operation)
        parent = self.parent(operation)
        if listing is not None and parent is not None and operation.body is not None:
            found = conditions(operation, listing.item, self.items(parent))
            bodies = [{}, *(each.arguments for each in itertools.islice(found, 1)), *bodies[1:]]
        for values in itertools.islice(itertools.product(*choices), _MOST_TRIES):
            given = {f.name: value for f, value in zip(required, values, strict=True)}
            for body in [*bodies[1:], *bodies[:1]] or [{}]:
                yield {**given, **body}
            # Some need one of several: "a phone number or an id".
            rules = _rules_over(operation, {f.name for f in operation.fields})
            names = keeping(rules, given.keys())
            more = [f for f in operation.fields if f.name in names and f.name not in given]
            if more and all(f.where == "query" for f in more):
                yield {**given, **{f.name: next(self.candidates(f, operation)) for f in more}}
            for field in operation.fields:
                if not field.required and field.where == "query" and field.view.examples:
                    yield {**given, field.name: field.view.examples[0]}

    def _below_listed(
        self, operation: OperationView, required: list[ArgumentField]
    ) -> Iterator[dict[str, Any]]:
        """Yield arguments that name a listed item together with what it is listed below."""
        for field in reversed([each for each in required if each.where == "path"]):
            resource = self.resource_of(field, operation)
            listing = resource.listing if resource is not None else None
            above = PathTemplate(listing.path).names if listing is not None else []
            given = self.arguments(listing) if listing is not None and above else None
            if resource is None or given is None:
                continue
            own = dict(zip(PathTemplate(operation.path).names, above, strict=False))
            named = {name: given[theirs] for name, theirs in own.items()}
            if {*named, field.name} >= {each.name for each in required}:
                for value in (self._named_values(field, resource) or self.ids(resource))[:2]:
                    yield {**named, field.name: value}

    def _linked(
        self, operation: OperationView, required: list[ArgumentField]
    ) -> Iterator[dict[str, Any]]:
        """Yield arguments that name an item listed elsewhere, and what it says it belongs to.

        A file of a message is listed below a conversation, and says which message has it.
        """
        names, by_name = PathTemplate(operation.path).names, {each.name: each for each in required}
        if len(names) != 2 or {*names} != by_name.keys():
            return
        above, own = (self.resource_of(by_name[name], operation) for name in names)
        others = self.namesakes(own) if above is not None and own is not None else []
        for other in (each for each in others if each.listing is not None):
            for item in (each for each in self.items(other) if isinstance(each, dict)):
                id_ = item.get(id_name(other, _ANY_ITEM, item))
                links = (v for n, v in item.items() if above and names_resource(n, above))
                link = next(links, None)
                link = link.get("id") if isinstance(link, dict) else link
                if is_id(id_) and is_id(link):
                    yield {names[0]: link, names[1]: id_}

    def _named_values(self, field: ArgumentField, resource: Resource) -> list[Any]:
        """What listed items have under the name of a path parameter, such as `sessionId`."""
        if field.where != "path" or field.name == "id":
            return []
        items = [each for each in self.items(resource) if isinstance(each, dict)]
        return [item[field.name] for item in items if is_id(item.get(field.name))]

    def items(self, resource: Resource) -> list[Any]:
        """Return the items of a resource that the provider lists; empty if it lists none."""
        listing = list_operation_of(resource.listing) if resource.listing is not None else None
        arguments = self.arguments(listing.operation) if listing is not None else None
        if listing is None or arguments is None:
            return []
        for each in (arguments, *self._with_other_parents(listing.operation, arguments)):
            try:
                response = self.caller.call(listing.operation, each)
            except (NotPermitted, NoResponse):
                return []
            items = listing.items_in(response.body)
            if isinstance(items, list) and items:
                return items
        return []

    def _with_other_parents(
        self, operation: OperationView, arguments: dict[str, Any]
    ) -> Iterator[dict[str, Any]]:
        """Yield the arguments of a list below another item: the first one may have none."""
        for field in (each for each in operation.fields if each.where == "path"):
            resource = self.resource_of(field, operation)
            for id_ in self.ids(resource)[:3] if resource is not None else ():
                if id_ != arguments[field.name]:
                    yield {**arguments, field.name: id_}

    def _listed_ids(self, resource: Resource) -> Iterator[Any]:
        listing = list_operation_of(resource.listing) if resource.listing is not None else None
        name = id_name(resource, listing.item) if listing is not None else None
        for item in self.items(resource) if name is not None else ():
            if isinstance(item, dict) and is_id(item.get(name)):
                yield item[name]
        yield from _documented(resource)


def _tail(resource: Resource) -> tuple[str, int]:
    """The last fixed segment of a path, in singular letters, and how many follow it."""
    path = PathTemplate(resource.path.rstrip("/"))
    name = resource.name
    after = path.segments[::-1].index(name) if name in path.segments else 0
    return singular(letters(name)), after


def _documented(resource: Resource) -> Iterator[Any]:
    """The ids of the items that the document shows."""
    if resource.reading is not None:
        for example in resource.reading.examples():
            item = item_in(resource.reading, example)
            key = id_name(resource, SchemaView(resource.reading.document, {}), item)
            if isinstance(item, dict) and is_id(item.get(key)):
                yield item[key]


def _rules_over(operation: OperationView, names: Set[str]) -> list[Rule]:
    """The rules of an operation with those of their choices that have these names alone."""
    found = []
    for rule in rules_of(operation.node):
        choices = tuple(each for each in rule.choices if names >= set(each))
        if choices and (rule.kind != "together" or choices == rule.choices):
            found.append(rule._replace(choices=choices))
    return found


def _replaced(
    value: Any, name: str, view: SchemaView, choose: Callable[[str, SchemaView], Any]
) -> Any:
    """A value with what is chosen for it or for the values inside of it, by names and schemas."""
    chosen = choose(name, view)
    if chosen is not None:
        return chosen
    if isinstance(value, dict):
        return {
            inner: _replaced(each, inner, view.properties[inner], choose)
            if inner in view.properties
            else each
            for inner, each in value.items()
        }
    if isinstance(value, list) and view.items is not None:
        return [_replaced(each, name, view.items, choose) for each in value]
    return value


def _is_other_field(field: ArgumentField, resource: Resource) -> bool:
    """Whether a path has another field of an item than its id: the `{name}` of a klass."""
    item = item_view(resource.reading) if resource.reading is not None else None
    return item is not None and field.name in {*item.properties} - {resource.id_parameter}


def share_a_tag(resource: Resource, operation: OperationView) -> bool:
    """Return whether an operation is of a kind with those of a resource, as their tags say."""
    tags = {tag for each in resource.own for tag in each.node.get("tags", ())}
    return bool(tags & {*operation.node.get("tags", ())})


def _is_of_namesake(field: ArgumentField, operation: OperationView, named: Resource) -> bool:
    """Whether a field names an item of another kind: `groupId` of `wa_groups` is none of `groups`.

    Tags tell the kinds apart.
    """
    tags = {singular(letters(tag)) for tag in operation.node.get("tags", ())}
    of_named = {singular(letters(tag)) for each in named.own for tag in each.node.get("tags", ())}
    meant = meant_by(field.name)
    return bool(tags) and not tags & of_named and all(tag.endswith(meant) for tag in tags)


def item_in(operation: OperationView, body: Any) -> Any:
    """Return the item in a response: the body, or what its envelope holds.

    A JSON:API resource has its values side by side, as a request has them.
    """
    if not isinstance(body, dict):
        return None
    declared = operation.facts.get("result")
    if declared is not None:
        return flat_by_id(body.get(declared))
    if not operation.facts and operation.success is not None:
        return flat_by_id(inside(body, place_of_item(operation.success)))
    for name in _ENVELOPES:
        inner = body.get(name)
        if isinstance(inner, dict) and "id" not in body:
            return flat_by_id(inner)
    return flat_by_id(body)


def without_optional(operation: OperationView, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments without the optional fields of the body."""
    return {
        field.name: arguments[field.name]
        for field in operation.fields
        if field.name in arguments and (field.required or field.where != "body")
    }


def unknown_like(field: ArgumentField, known: Any) -> Any:
    """Return a value in the form of a path parameter that names no item."""
    if "integer" in field.view.types:
        most = field.view.schema.get("maximum", _UNKNOWN_NUMBER)
        return min(most, _UNKNOWN_NUMBER)
    if field.view.format == "uuid":
        return _UNKNOWN_UUID
    if isinstance(known, str) and known:
        # Letters and digits stay letters and digits: ids often have an undocumented form.
        like = "".join("0" if c.isdigit() else "f" if c.isalpha() else c for c in known)
        return like if like != known else f"{like}0"
    return "deskspec-unknown"


def fewest_of(field: ArgumentField) -> int:
    """Return how many entries a list has at least that is worth sending."""
    return max(1, int(field.view.schema.get("minItems", 0)))


def is_id(value: Any) -> bool:
    """Whether a value can name an item."""
    return isinstance(value, str | int) and not isinstance(value, bool) and value != ""


def item_view(operation: OperationView) -> SchemaView | None:
    """The schema of the item that an operation returns, as `item_in` has it.

    `None` if it documents none.
    """
    page = operation.success
    if page is None:
        return None
    declared = operation.facts.get("result")
    if declared is not None:
        result = page.at(declared)
        return result.flat if result is not None else None
    if not operation.facts:
        return view_inside(page, place_of_item(page)).flat
    for name in _ENVELOPES:
        inner = page.at(name)
        if inner is not None and "object" in inner.types and "id" not in page.properties:
            return inner.flat
    return page.flat


def id_name(resource: Resource, view: SchemaView, item: Any = None) -> str | None:
    """The field of an item that holds its id."""
    names = list(view.properties) or (list(item) if isinstance(item, dict) else [])
    by_letters = {letters(name): name for name in names}
    parameter = letters(resource.id_parameter or "id")
    kind = letters(singular(resource.name))
    for wanted in (parameter, "id", f"{kind}id", parameter.removeprefix(kind), "uuid", "key"):
        if wanted in by_letters:
            return by_letters[wanted]
    return None


def _shown(field: ArgumentField, operation: OperationView) -> Iterator[Any]:
    """Values of the same name in the documented responses of the operation."""
    name = letters(field.name)
    for example in operation.examples():
        item = item_in(operation, example)
        for key, value in item.items() if isinstance(item, dict) else ():
            is_id = field.where == "path" and key == "id"
            if (letters(key) == name or is_id) and isinstance(value, str | int):
                yield value
