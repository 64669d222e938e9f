"""Whether attributes keep their annotated types despite a violation: the codecs decide.

Only `None` is not a codec's: every codec reads null as `None`, and the annotation of the attribute
says whether users expect it.
"""

from typing import Any

from ..values import codecs
from ..values.codecs import Codec
from ..values.jsontext import type_name
from ..values.limits import Limited
from ..values.results import (
    BatchEntries,
    Confirmation,
    EnvelopedList,
    EnvelopedResource,
    JSONPlace,
    ListedItems,
    ResultType,
    SentResource,
    Undocumented,
    WholeBody,
)
from .profiles import at


def typed_by_result(result: ResultType[Any], steps: JSONPlace, body: Any) -> bool | None:
    """Whether the result of a call has its annotated types despite the value at a place.

    `None` if that depends on whether the call returns anything at all.
    """
    if not steps or isinstance(result, Confirmation | Undocumented):
        return None
    match result:
        case SentResource() if at(body, steps) is None and _is_message_id(result, steps):
            return True  # the result has the id that was sent
        case WholeBody():
            return _typed_by_codec(result._codec, steps, body)
        case BatchEntries() if isinstance(steps[0], int):
            # An entry that is not an object reads as None, which the annotation allows.
            if len(steps) == 1:
                return True
            return _typed_by_codec(result._codec, steps[1:], body[steps[0]])
        case BatchEntries():
            return _typed_by_codec(result._codec, steps, body)
        case EnvelopedList() if isinstance(steps[0], int):
            return _typed_by_codec(result._codec, steps, body)
        case EnvelopedResource(key=key) | EnvelopedList(key=key) if steps[0] == key:
            codec = result._codec
        case EnvelopedResource(beside=beside) | ListedItems(beside=beside) if any(
            steps[: len(place)] == place for place, _ in beside.values()
        ):
            return all(
                _typed_by_codec(beside_codec, steps[len(place) :], at(body, place))
                for place, beside_codec in beside.values()
                if steps[: len(place)] == place
            )
        case ListedItems() if isinstance(steps[0], int):  # the items are the body
            return _typed_by_codec(result._items, steps, body)
        case ListedItems() if steps[0] in result._keys:
            codec = result._items
        case ListedItems() if steps in result._totals:
            return at(body, steps) is None or type(at(body, steps)) is int
        case _:
            return True  # not part of any attribute
    return None if len(steps) == 1 else _typed_by_codec(codec, steps[1:], body[steps[0]])


def _is_message_id(result: SentResource[Any], steps: JSONPlace) -> bool:
    codec = result._codec
    known = codec.model._attributes if isinstance(codec, codecs.ModelOf) else {}
    return len(steps) == 1 and known.get(str(steps[0])) == "message_id"


def _typed_by_codec(codec: Codec, steps: JSONPlace, value: Any) -> bool:
    """Whether the value at a place inside a codec's value gets its annotated type."""
    may_be_null = False
    for step in steps:
        codec = _unwrapped(codec, value)
        match codec:
            case codecs.ModelOf():
                model = codec.model
                attribute = model._attributes.get(str(step)) or model._aliases.get(str(step))
                if attribute is None:
                    return True
                codec = model._fields[attribute][1]
                may_be_null = model.__annotations__[attribute].endswith("| None")
            case codecs.ListOf() | codecs.MapOf():
                may_be_null = isinstance(codec._item, codecs.Nullable)
                codec = codec._item
            case _:
                break  # this codec reads the value as a whole
        value = value[step]
    if value is None and may_be_null:
        return True
    return _has_its_type(_unwrapped(codec, value), value)


def _unwrapped(codec: Codec, value: Any) -> Codec:
    """Return the codec that reads this value."""
    while isinstance(codec, codecs.Nullable | Limited):
        codec = codec._codec
    if isinstance(codec, codecs.OneOf):
        return codec.chosen(value) or codec
    if isinstance(codec, codecs.Choice):
        chosen = codec._by_type.get(type_name(value))
        return codec if chosen is None else _unwrapped(chosen, value)
    return codec


def _has_its_type(codec: Codec, value: Any) -> bool:
    match codec:
        case codecs.ModelOf() | codecs.MapOf() | codecs.OneOf():
            return type(value) is dict
        case codecs.ListOf():
            return type(value) is list
    try:
        codec.check(codec.decode(value))
    except TypeError:
        return False
    except ValueError:  # the right type, although it could not be sent
        return True
    return True
