"""How objects become models: nothing is read of an object before it is asked for.

A page has thousands of objects, and few of their fields are looked at. So a model is its JSON
object, and each attribute is a property that reads its field; what reading makes is kept, because
callers may change it. An object gets its class last: until then its storage is set without
`Model.__setattr__`, which is fastest.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from .codecs import Codec
from .unset import UNSET

M = TypeVar("M", bound="Stored")


class Stored:
    """What every model keeps. Without a `__dict__` it has half of the size."""

    __slots__ = ("__weakref__", "_read", "_wire")

    _wire: dict[str, Any]
    """The JSON object."""
    _read: dict[str, Any]
    """Attribute -> what its field was read as, or what it was set to, if that is not the same."""


class _Blank(Stored):
    __slots__ = ()


def reader(model: type[Any]) -> Callable[[Any], Any]:
    """Return a function from a JSON object to a model; the object becomes its `_wire`.

    Any other value, which a provider may send in its place, is returned as it is.
    """
    try:
        _Blank().__class__ = model
    except TypeError:
        return _slow_reader(model)  # of a subclass by hand, whose objects keep more

    def read(wire: Any) -> Any:
        if type(wire) is not dict:
            return wire
        made: Any = _Blank()
        made._wire = wire
        made._read = {}
        made.__class__ = model
        return made

    return read


def _slow_reader(model: type[Any]) -> Callable[[Any], Any]:
    def read(wire: Any) -> Any:
        if type(wire) is not dict:
            return wire
        made = object.__new__(model)
        object.__setattr__(made, "_wire", wire)
        object.__setattr__(made, "_read", {})
        return made

    return read


def read_on_demand(model: type[M]) -> type[M]:
    """Give a model the properties that read its fields, in place of their defaults."""
    own: Any = model
    defaults = {attribute: vars(model).get(attribute, UNSET) for attribute in own._fields}
    own._defaults = {name: value for name, value in defaults.items() if value is not UNSET}
    for attribute, (name, codec) in own._fields.items():
        aliases = [alias for alias, aliased in own._aliases.items() if aliased == attribute]
        setattr(model, attribute, property(_getter(attribute, name, codec, aliases)))
    return model


def _getter(attribute: str, name: str, codec: Codec, aliases: list[str]) -> Callable[[Stored], Any]:
    """Return what reads an attribute: the fastest function that its field allows."""
    decode, exact = codec.decode, codec.exact

    def get_plain(model: Stored) -> Any:
        value = model._wire.get(name)
        return model._read.get(attribute) if value is None else value

    def get_exact(model: Stored) -> Any:
        value = model._wire.get(name)
        return value if type(value) is exact else get(model)

    def get(model: Stored) -> Any:
        # Of several threads that ask at once, all get the same object.
        read = model._read
        if attribute in read:
            return read[attribute]
        value = model._wire.get(name)
        return None if value is None else read.setdefault(attribute, decode(value))

    def get_of_several(model: Stored) -> Any:
        found = get(model)
        for alias in aliases:
            if found is None and alias in model._wire:
                found = model._read.setdefault(attribute, decode(model._wire[alias]))
        return found

    if aliases:
        return get_of_several
    if codec.nested:
        return get
    if codec.is_plain:
        return get_plain
    return get if exact is Codec.exact else get_exact
