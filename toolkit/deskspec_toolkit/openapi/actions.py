"""What an operation does to which records: the one inference of simulator and lint.

What it does follows from method, path, name and schemas. A spec says it with `x-deskspec.acts` only
where they do not: which action, on which collection, by which field a record is found, and where a
field of the request is kept.
"""

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, get_args

from attrs import frozen

from .body_choices import united
from .documents import Document
from .nodes import Place
from .operations import (
    OperationObject,
    body_schema,
    facts_of,
    json_media,
    operations_of,
    returned_schema,
)
from .path_template import PathTemplate
from .references import resolve
from .resource_objects import flat_properties
from .resources import meant_by
from .words import letters, plural, singular, words

ActionKind: TypeAlias = Literal[
    "list",
    "read",
    "create",
    "update",
    "replace",
    "delete",
    "find",
    "add",
    "remove",
    "set",
    "bulk",
    "send",
    "acknowledge",
]
ACTION_KINDS: Final[tuple[str, ...]] = get_args(ActionKind)
_COMPONENT: Final = "#/components/schemas/"
_BULK: Final = "_many"
_REMOVES: Final = frozenset({"remove", "detach"})


@frozen
class Reference:
    """A path parameter or a request field that names a record."""

    name: str
    """The parameter or field."""
    collection: str
    key: str
    """The field of the record that it is compared with."""


@frozen(eq=False)
class Action:
    """What one operation does."""

    operation: OperationObject
    kind: ActionKind
    collection: str | None
    """The records that it returns or changes; `None` if it changes none that can be read."""
    targets: tuple[Reference, ...] = ()
    """What names the record that it returns or changes: the first one that is given."""
    parents: tuple[Reference, ...] = ()
    """Path parameters that name records of other collections."""
    field: str | None = None
    """The field that `add` and `remove` change."""
    entries: ActionKind | None = None
    """What `bulk` does with each entry."""
    stores: Mapping[str, str] = {}
    """Request field -> the field of the record that keeps it, with `/` between steps."""


class ImpossibleAction(Exception):
    """A declared action that does not fit the operation; the message says why."""

    def __init__(self, operation: OperationObject, message: str) -> None:
        super().__init__(message)
        self.operation = operation


class Collections:
    """The kinds of records of a contract: which operations return which component."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.operations = list(operations_of(document))
        self.by_component = dict(self._named())
        """Component -> collection."""
        declared = [on for each in self.operations if (on := _acts(each).get("on")) is not None]
        referred = [refers for _, refers, _ in self.referring]
        self.names = list(dict.fromkeys([*self.by_component.values(), *declared, *referred]))

    @property
    def referring(self) -> Iterable[tuple[Place, str, dict[str, Any]]]:
        """The properties of components that name a collection: place, collection, schema."""
        for component, schema in self._document.get("components", {}).get("schemas", {}).items():
            for name, property_ in schema.get("properties", {}).items():
                if isinstance(property_, dict) and "refers" in facts_of(property_):
                    place = ("components", "schemas", component, "properties", name)
                    yield place, facts_of(property_)["refers"], property_

    def key(self, collection: str, parameter: str) -> str:
        """Return the field of a record that a path parameter is: `name` for `{name}`, else `id`."""
        schemas = self._document.get("components", {}).get("schemas", {})
        schema = schemas.get(self.components.get(collection, ""), {})

        def inside(of: Any) -> Mapping[str, Any]:
            found: Mapping[str, Any] = resolve(self._document, of).get("properties", {})
            return found

        return parameter if parameter in flat_properties(inside(schema), inside) else "id"

    def is_known(self, name: str) -> bool:
        """Whether a response has records of a collection, or a tag is called like it."""
        tags = {tag["name"] for tag in self._document.get("tags", [])}
        return name in tags or name in self.by_component.values()

    @functools.cached_property
    def components(self) -> dict[str, str]:
        """Collection -> the component of its records in full."""
        found: dict[str, str] = {}
        for component, name in self.by_component.items():
            found.setdefault(name, component)
        return found

    def named(self, word: str) -> str | None:
        """Return the collection that a word means: `customers` for `customer` and `customerId`."""
        return self._by_meaning.get(meant_by(word))

    def named_by_path(self, above: Sequence[str]) -> str | None:
        """Return the collection that the steps of a path mean, the last one first: `article_notes`
        below `articles` if there are such, else `notes`."""
        for number in range(len(above), 0, -1):
            found = self.named("_".join([*map(singular, reversed(above[1:number])), above[0]]))
            if found is not None:
                return found
        return None

    @functools.cached_property
    def _by_meaning(self) -> dict[str, str]:
        return {singular(letters(name)): name for name in reversed(self.names)}

    def of(self, operation: OperationObject) -> str | None:
        """Return the collection of the records that an operation returns."""
        component = component_of(self._document, operation)
        return self.by_component.get(component) if component is not None else None

    def _named(self) -> Iterable[tuple[str, str]]:
        returned: dict[str, OperationObject] = {}
        for operation in self.operations:
            component = component_of(self._document, operation)
            if component is not None:
                returned.setdefault(component, operation)
        owners = {component: _tag(operation) for component, operation in returned.items()}
        tags = {singular(letters(tag)): tag for tag in owners.values()}
        for component, own in sorted(owners.items(), key=lambda each: each[1]):
            parts = [singular(word) for word in words(component)]
            whole = singular(letters(component))
            related = singular(letters(own)) in parts
            fixed = PathTemplate(returned[component].path).fixed
            step = singular(letters(fixed[-1])) if fixed else ""
            if whole in tags:
                yield component, tags[whole]
            elif related and (step == singular(letters(own)) or step not in parts):
                yield component, own
            elif related or step == whole or self._has_id(component):
                # `/articles/{id}/notes` are no articles, and `/crew/members` are members.
                yield component, plural("_".join(words(component)))

    def _has_id(self, component: str) -> bool:
        schema = self._document["components"]["schemas"][component]
        return "id" in schema.get("properties", {})


def component_of(document: Document, operation: OperationObject) -> str | None:
    """Return the component that a success returns, one or many; `None` if it is inline."""
    schema = success_schema(document, operation)
    if schema is None:
        return None
    return component_in(document, returned_schema(document, operation.facts, schema))


def success_schema(document: Document, operation: OperationObject) -> dict[str, Any] | None:
    """Return the schema of the first success with a JSON body."""
    for status, declared in operation.node["responses"].items():
        content = resolve(document, declared).get("content", {})
        media = json_media(content) or {}
        if str(status).startswith("2") and "schema" in media:
            schema: dict[str, Any] = media["schema"]
            return schema
    return None


def actions_of(document: Document) -> dict[str, Action]:
    """Return the action of every operation, by its id.

    Raises:
        ImpossibleAction: A declared action does not fit.
    """
    collections = Collections(document)
    return {
        operation.id: action_of(document, operation, collections)
        for operation in collections.operations
    }


def action_of(document: Document, operation: OperationObject, collections: Collections) -> Action:
    """Return what an operation does.

    Raises:
        ImpossibleAction: What the spec declares does not fit.
    """
    acts = _acts(operation)
    inferred = _Inference(document, operation, collections)
    on = acts.get("on")
    own = on or collections.of(operation) or inferred.item_collection or inferred.list_owner
    kind: ActionKind = acts.get("as") or inferred.kind(own)
    action = Action(
        operation,
        kind,
        own,
        inferred.targets(own, kind, acts.get("by", {})),
        inferred.parents(own, kind),
        inferred.field(own) if kind in ("add", "remove") else None,
        inferred.entry_kind() if kind == "bulk" else None,
        acts.get("stores", {}),
    )
    if on is not None and not collections.is_known(on):
        raise ImpossibleAction(operation, f"acts.on: no response has {on}, and no tag is {on}")
    _check(action, acts, inferred)
    return action


class _Inference:
    """What method, path, name and schemas of one operation say."""

    def __init__(
        self, document: Document, operation: OperationObject, collections: Collections
    ) -> None:
        self._document = document
        self._operation = operation
        self._collections = collections
        self._template = PathTemplate(operation.path)
        self.body = united(document, body_schema(document, operation) or {})

    @functools.cached_property
    def parameters(self) -> set[str]:
        """The names of all parameters."""
        shared = self._document["paths"][self._operation.path].get("parameters", [])
        declared = [*shared, *self._operation.node.get("parameters", [])]
        return {resolve(self._document, each)["name"] for each in declared}

    @property
    def _verb(self) -> str:
        return self._operation.id.removeprefix(f"{_tag(self._operation)}_").partition("_")[0]

    @functools.cached_property
    def _path_references(self) -> list[tuple[Reference, bool]]:
        """The parameters of the path, and whether the path ends with each."""
        segments = self._template.segments
        found = []
        for index, segment in enumerate(segments):
            names = PathTemplate(segment).names
            if not names:
                continue
            prefix = segment.partition("{")[0].rstrip("=")
            above = [each for each in reversed(segments[:index]) if "{" not in each]
            is_of_own = PathTemplate(segments[index - 1]).names  # `/klasses/{name}/{id}`
            collection = None if is_of_own else self._collections.named_by_path(above)
            if collection is None:
                own = _acts(self._operation).get("on") or self._collections.of(self._operation)
                collection = own or ""
            last = index == len(segments) - 1
            key = prefix or self._collections.key(collection, names[-1])
            found.append((Reference(names[-1], collection, key), last))
        return found

    @property
    def item_collection(self) -> str | None:
        """The collection of the record that the path ends with."""
        ending = [reference for reference, last in self._path_references if last]
        return ending[0].collection if ending else None

    @property
    def list_owner(self) -> str | None:
        """The collection of the record whose list the last step of the path names."""
        above = self._path_references[-1][0].collection if self._path_references else None
        return above if self.field(above) is not None else None

    def kind(self, own: str | None) -> ActionKind:
        method, facts = self._operation.method, self._operation.facts
        is_read = facts.get("effect") == "read"
        if "items" in facts:
            return "find" if method == "post" else "list"
        if is_read:
            return "read" if own is not None else "acknowledge"
        if method == "get":
            return "acknowledge"
        if self.field(own) is not None:
            return "remove" if method == "delete" or self._verb in _REMOVES else "add"
        if self._operation.id.endswith(_BULK) or self.body.get("type") == "array":
            return "bulk"
        if own is None and method == "delete":  # nothing shows that it is gone
            return "acknowledge"
        if self._is_item:
            by_method: dict[str, ActionKind] = {
                "put": "replace",
                "patch": "update",
                "delete": "delete",
            }
            return by_method.get(method, "set")
        if own is None or own != self._collections.of(self._operation):
            return "send" if facts.get("effect") == "send" else "acknowledge"
        if self._names_own_record(own):
            return "set"
        return "create" if method == "post" else "set"

    def entry_kind(self) -> ActionKind:
        verbs: dict[str, ActionKind] = {
            "create": "create",
            "update": "update",
            "replace": "replace",
            "delete": "delete",
        }
        by_method: dict[str, ActionKind] = {
            "post": "create",
            "put": "replace",
            "patch": "update",
            "delete": "delete",
        }
        return verbs.get(self._verb, by_method[self._operation.method])

    @property
    def _is_item(self) -> bool:
        return bool(self._path_references) and self._path_references[-1][1]

    def field(self, own: str | None) -> str | None:
        """The list of a record that the last step of the path names."""
        segments = self._template.segments
        if own is None or self._is_item or not self._path_references:
            return None
        schema = (
            resolve(
                self._document, {"$ref": _COMPONENT + self._collections.components.get(own, "")}
            )
            if own in self._collections.components
            else {}
        )
        properties = flat_properties(schema.get("properties", {}), self._properties_of)
        named = properties.get(segments[-1])
        return (
            segments[-1]
            if named is not None and "items" in resolve(self._document, named)
            else None
        )

    def _properties_of(self, schema: Any) -> Mapping[str, Any]:
        found: Mapping[str, Any] = resolve(self._document, schema).get("properties", {})
        return found

    def targets(
        self, own: str | None, kind: ActionKind, by: Mapping[str, str]
    ) -> tuple[Reference, ...]:
        if own is None or kind in ("list", "find", "create"):
            return ()
        if by:
            return tuple(Reference(name, own, key) for name, key in by.items())
        if kind == "bulk" and self.entry_kind() == "create":
            return ()
        if kind == "bulk":
            entry = resolve(self._document, self.body.get("items", {})).get("properties", {})
            named = [name for name in entry if name == "id" or self._collections.named(name) == own]
            return tuple(Reference(name, own, "id") for name in named[:1])
        in_path = [r for r, _ in self._path_references if r.collection == own]
        if in_path:
            return (in_path[-1],)
        name = self._named_by_body(own)
        return (Reference(name, own, "id"),) if name is not None else ()

    def parents(self, own: str | None, kind: ActionKind) -> tuple[Reference, ...]:
        keeps = kind in ("list", "find", "create") or own is None
        references = [reference for reference, _ in self._path_references]
        return tuple(
            reference
            for reference in references
            if reference.collection and (reference.collection != own or keeps)
        )

    def _named_by_body(self, own: str) -> str | None:
        properties = self.body.get("properties", {})
        leading = self._operation.facts.get("leading")
        if leading in properties:
            return str(leading)
        return next((n for n in properties if n == "id" or self._collections.named(n) == own), None)

    def _names_own_record(self, own: str) -> bool:
        return bool(self._path_references and self._path_references[-1][0].collection == own) or (
            self._named_by_body(own) is not None
        )


def _check(action: Action, acts: Mapping[str, Any], inferred: _Inference) -> None:
    kind, operation = action.kind, action.operation
    if acts.get("as") in ("add", "remove") and action.field is None:
        raise ImpossibleAction(operation, f"acts: {kind} needs a path that ends with a list field")
    if kind == "bulk" and "items" not in inferred.body and "as" in acts:
        raise ImpossibleAction(operation, "acts: bulk needs a body that is a list")
    fields = inferred.body.get("properties", {})
    for name in acts.get("by", {}):
        if name not in fields and name not in inferred.parameters:
            raise ImpossibleAction(operation, f"acts.by: no parameter or field is called {name}")
    for name in acts.get("stores", {}):
        if name not in fields:
            raise ImpossibleAction(operation, f"acts.stores: the body has no field {name}")
    if kind in ("create", "update", "replace", "set", "find", "list", "read") and (
        action.collection is None
    ):
        raise ImpossibleAction(operation, f"acts: {kind} needs a component that it returns")


def component_in(document: Document, schema: dict[str, Any]) -> str | None:
    """Return the component that a schema is, or has in a list or as an alternative."""
    if "$ref" in schema and str(schema["$ref"]).startswith(_COMPONENT):
        name = str(schema["$ref"]).removeprefix(_COMPONENT)
        target = document["components"]["schemas"].get(name, {})
        if "items" in target:
            return component_in(document, target["items"])
        return str(facts_of(target).get("shape_of", name))
    if "items" in schema:
        return component_in(document, schema["items"])
    for branch in (*schema.get("anyOf", []), *schema.get("oneOf", [])):
        found = component_in(document, branch)
        if found is not None:
            return found
    return None


def _tag(operation: OperationObject) -> str:
    tag: str = (operation.node.get("tags") or [""])[0]
    return tag


def _acts(operation: OperationObject) -> Mapping[str, Any]:
    acts: Mapping[str, Any] = operation.facts.get("acts", {})
    return acts
