"""Writes out what a spec says once: envelopes of its responses, and that its objects are closed.

`info.x-deskspec.envelopes` has schemas around an item, whose place is `{$ref: item}`. A response
then says only the envelope and the component: `x-deskspec: {one: Customer}`. The property that
holds the item is called as the operation's `result` or `items` says; an operation that says neither
gets the name from the envelope. `shapes` has what else a response may say of the item. With
`closed: true`, an object that does not say which other fields it may have has none;
`additionalProperties: true`, or a schema, keeps it open.
"""

from typing import Any, Final, NamedTuple

from ..failure import Failure
from ..openapi import documents
from ..openapi.documents import SourcedDocument
from ..openapi.nodes import Place, nodes_in, responses_in, schemas_in
from ..openapi.operations import JSON, facts_of, json_type
from ..openapi.origins import Origin, SourcedPart, origin_of_value
from ..openapi.vocabulary import KEY
from .shapes import LACKS, REQUIRES
from .vocabulary_lint import vocabulary_problems

_ITEM: Final = {"$ref": "item"}
_OF_SHAPES: Final = (REQUIRES, LACKS)


class _Envelope(NamedTuple):
    """A schema with a place for an item."""

    schema: Any
    origin: Origin
    fact: str | None
    """The fact of an operation that names the property; `None` if the item is in no property."""
    name: str
    """The property that holds the item, or a list of items."""

    def around(self, item: SourcedPart, name: str) -> SourcedPart:
        """The schema with the item in the property of this name."""
        schema, origin = _filled((self.schema, self.origin), item)
        if self.fact is not None and name != self.name:
            names = {self.name: name}
            for mapping in (schema["properties"], origin.inner["properties"].inner):
                renamed = {names.get(key, key): part for key, part in mapping.items()}
                mapping.clear()
                mapping.update(renamed)
            schema["required"] = [names.get(key, key) for key in schema.get("required", [])]
        return schema, origin


def expand(built: SourcedDocument) -> None:
    """Write out the envelopes and the closed objects of a document, in place.

    Raises:
        Failure: An envelope has no place for an item, or a response names an unknown envelope.
    """
    info = built.document.get("info")
    for place, problem in vocabulary_problems({"info": info}):
        raise built.failure(place, problem)
    declared = facts_of(info) if isinstance(info, dict) else {}
    envelopes = {name: _envelope(built, name) for name in declared.get("envelopes", {})}
    for place, response in [*responses_in(built.document)]:
        if KEY in response:
            _enclose(built, place, response, envelopes)
    if declared.get("closed"):
        for place, schema in schemas_in(built.document):
            if is_object(schema) and "additionalProperties" not in schema:
                _close(schema, built.origin.find(place))


def is_object(schema: dict[str, Any]) -> bool:
    """Whether a schema says that a value may be an object."""
    kind = schema.get("type")
    return kind == "object" or (isinstance(kind, list) and "object" in kind)


def _envelope(built: SourcedDocument, kind: str) -> _Envelope:
    place = ("info", KEY, "envelopes", kind)
    schema, origin = built.document["info"][KEY]["envelopes"][kind], built.origin.find(place)
    match [inner for inner, node in nodes_in(schema) if node == _ITEM]:
        case [("properties", name)]:
            return _Envelope(schema, origin, "result", name)
        case [("properties", name, "items")]:
            return _Envelope(schema, origin, "items", name)
        case [_]:
            return _Envelope(schema, origin, None, "")
    raise built.failure(place, "must have one place for the item, {$ref: item}")


def _enclose(
    built: SourcedDocument, place: Place, response: dict[str, Any], envelopes: dict[str, _Envelope]
) -> None:
    """Give a response that names an envelope and its item the schema of its body."""
    said = response.pop(KEY)
    envelope, component, line = _named(built, (*place, KEY), said, envelopes)
    shape = {key: said[key] for key in _OF_SHAPES if key in said}
    item = {"$ref": f"#/components/schemas/{component}", **({KEY: shape} if shape else {})}
    name = _property(built, place, envelope)
    schema, origin = envelope.around((item, origin_of_value(item, line)), name)
    where = f"{line}: {'.'.join(place)}.content"
    content = documents.mapping(response.setdefault("content", {}), where)
    kind = json_type(content) or JSON
    media = documents.mapping(content.get(kind, {}), f"{where}.{kind}")
    if "schema" in media:
        raise Failure(f"{where}.{kind}: has a schema, and the response an envelope: remove one")
    content[kind] = {"schema": schema, **media}
    lines = built.origin.find(place).inner
    around = lines.setdefault("content", Origin(line)).inner.setdefault(kind, Origin(line))
    around.inner["schema"] = origin
    del lines[KEY]


def _named(
    built: SourcedDocument, place: Place, said: Any, envelopes: dict[str, _Envelope]
) -> tuple[_Envelope, str, str]:
    """The envelope and the component that a response names, and the line where it does."""
    given = said if isinstance(said, dict) else {}
    named = {key: given[key] for key in given if key not in _OF_SHAPES}
    for key in _OF_SHAPES:
        if not isinstance(given.get(key, []), list):
            raise built.failure((*place, key), "must be a list of text")
    if len(named) != 1:
        raise built.failure(place, "must be one envelope with its item, such as {one: Customer}")
    ((kind, component),) = named.items()
    if kind not in envelopes:
        known = ", ".join(envelopes) or "none, because info.x-deskspec.envelopes is missing"
        raise built.failure((*place, kind), f"is unknown: choose from {known}")
    if not isinstance(component, str):
        raise built.failure((*place, kind), "must be the name of a component")
    return envelopes[kind], component, built.origin.at((*place, kind))


def _property(built: SourcedDocument, place: Place, envelope: _Envelope) -> str:
    """The property that holds the item: as the operation says, which else says it from now on."""
    fact, is_success = envelope.fact, place[0] == "paths" and place[-1].startswith("2")
    if fact is None or not is_success:
        return envelope.name
    _, path, method = place[:3]
    operation, origin = built.document["paths"][path][method], built.origin.find(place[:3])
    facts = operation.setdefault(KEY, {})
    if not isinstance(facts, dict):
        raise built.failure((*place[:3], KEY), "must be a mapping")
    if fact not in facts:
        others = {key: facts.pop(key) for key in [*facts] if key != "effect"}
        facts.update({fact: envelope.name, **others})
        lines = origin.inner.setdefault(KEY, Origin(origin.where)).inner
        lines[fact] = Origin(built.origin.at(place))
    return str(facts[fact])


def _filled(part: SourcedPart, item: SourcedPart) -> SourcedPart:
    """A copy of a schema with the item in its place."""
    value, origin = part
    if value == _ITEM:
        return item
    if isinstance(value, dict):
        inner = {key: _filled((value[key], origin.inner[key]), item) for key in value}
        lines = Origin(origin.where, {key: line for key, (_, line) in inner.items()})
        return {key: each for key, (each, _) in inner.items()}, lines
    if isinstance(value, list):
        entries = [_filled(each, item) for each in zip(value, origin.inner, strict=True)]
        return [each for each, _ in entries], Origin(origin.where, [line for _, line in entries])
    return value, origin.copy()


def _close(schema: dict[str, Any], origin: Origin) -> None:
    """Let an object have no other fields; said before its fields, as in a spec."""
    position = [*schema, "properties"].index("properties")
    others = {key: schema.pop(key) for key in [*schema][position:]}
    schema.update({"additionalProperties": False, **others})
    origin.inner["additionalProperties"] = Origin(origin.where)
