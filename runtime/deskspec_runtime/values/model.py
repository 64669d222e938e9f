"""The base of every generated model.

A model is an attrs class that keeps `_wire`, the JSON object it was read from. Reading never
raises and never loses; writing starts from `_wire`, so that what was not changed goes back out as
it came, unknown fields included. An attribute is `None` both when its field is absent and when it
is null; `"field" in model` tells the two apart.
"""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self

from .codecs import ANY, Codec
from .readers import reader
from .unset import UNSET

ABSENT: Any = UNSET
"""Default of every generated attribute: a model that is made by hand has only what was given."""


class Model:
    """One JSON object, typed. Attributes are snake_case; `model["wireName"]` is the JSON value."""

    _fields: ClassVar[Mapping[str, tuple[str, Codec]]] = {}
    """Attribute -> (name in the JSON, codec). Written by the generator."""
    _aliases: ClassVar[Mapping[str, str]] = {}
    """Second name of a field in the JSON -> attribute, where the vendor documents two."""
    _required: ClassVar[frozenset[str]] = frozenset()
    """Attributes that must be given when an object is sent. Written by the generator."""
    _shorthand: ClassVar[str | None] = None
    """The attribute for which a plain text may stand when an object is sent."""
    _compiled: ClassVar[Callable[[dict[str, Any]], Any] | None] = None
    """What `_reader` returns, made when it is first needed."""
    _nested: ClassVar[tuple[tuple[str, str, Codec], ...]] = ()
    _attributes: ClassVar[Mapping[str, str]] = {}
    _wire: dict[str, Any]

    def __init_subclass__(cls) -> None:
        fields = cls._fields.items()
        cls._compiled = None
        cls._nested = tuple(
            (attribute, name, codec) for attribute, (name, codec) in fields if codec.nested
        )
        cls._attributes = {name: attribute for attribute, (name, _) in fields}

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """A model of a JSON object.

        Args:
            src: The object, as `json` reads it. Nothing of it is kept that can be changed.

        Raises:
            TypeError: `src` is not an object.
        """
        if not isinstance(src, Mapping):
            raise TypeError(
                f"{cls.__name__}.from_dict: src must be a dict, not a {type(src).__name__}"
            )
        return cls._reader()(_copied(src))

    @classmethod
    def _reader(cls) -> Callable[[dict[str, Any]], Self]:
        """Reads objects that nobody else changes, as those in a body that was just parsed."""
        read = cls._compiled
        if read is None:
            read = cls._compiled = reader(cls)
        return read

    @classmethod
    def _check(cls, value: Any) -> None:
        """Refuse what cannot be sent as an object of this class.

        Args:
            value: A model, a dict by the names of attributes or of the JSON, or the shorthand.

        Raises:
            TypeError: A value has the wrong type, a field does not exist, or one is missing.
            ValueError: A value is impossible.
        """
        given = cls._given(value)
        for attribute in sorted(cls._required - given.keys()):
            raise TypeError(f"must have {attribute}")
        for attribute, entry in given.items():
            if attribute not in cls._fields:
                raise TypeError(f"has {attribute!r}, which {cls.__name__} does not have")
            try:
                cls._fields[attribute][1].check(entry)
            except (TypeError, ValueError) as problem:
                raise type(problem)(f".{attribute} {problem}") from None

    @classmethod
    def _encoded(cls, value: Any) -> dict[str, Any]:
        """The JSON of a dict or of the shorthand; unknown fields are left as they are."""
        encoded = {}
        for attribute, entry in cls._given(value).items():
            name, codec = cls._fields.get(attribute, (attribute, ANY))
            encoded[name] = codec.encode(entry)
        return encoded

    @classmethod
    def _given(cls, value: Any) -> dict[str, Any]:
        """Attribute -> what was given for it; a field that is not known by its own name."""
        if isinstance(value, cls):
            return {
                attribute: getattr(value, attribute)
                for attribute, (name, _) in cls._fields.items()
                if name in value
            }
        if isinstance(value, str) and cls._shorthand is not None:
            return {cls._shorthand: value}
        if not isinstance(value, Mapping):
            shorthand = f", or the {cls._shorthand} as a str" if cls._shorthand else ""
            raise TypeError(
                f"must be a {cls.__name__} or a dict{shorthand}, not {type(value).__name__}"
            )
        given: dict[str, Any] = {}
        for name, entry in value.items():
            attribute = cls._attributes.get(name, name)
            if attribute in given:
                raise TypeError(f"has {attribute} twice, by two names")
            given[attribute] = entry
        return given

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: as it came, value for value, but for what was changed since."""
        wire = dict(self._wire)
        for attribute, name, codec in self._nested:
            if name in wire:
                wire[name] = codec.encode(self.__dict__[attribute], wire[name])
        return wire

    def __attrs_post_init__(self) -> None:
        # Only models made by hand come here; `from_dict` fills the attributes itself.
        wire: dict[str, Any] = {}
        for attribute, (name, codec) in self._fields.items():
            value = self.__dict__[attribute]
            if value is UNSET:
                self.__dict__[attribute] = None
            else:
                wire[name] = codec.encode(value)
        self.__dict__["_wire"] = wire

    def __setattr__(self, attribute: str, value: Any) -> None:
        """Change a field: `None` makes it null, `UNSET` takes it out."""
        if attribute not in self._fields:
            raise AttributeError(f"{type(self).__name__} has no attribute {attribute!r}")
        wire = self.__dict__.get("_wire")
        if wire is not None:
            name, codec = self._fields[attribute]
            for alias, aliased in self._aliases.items():
                if aliased == attribute:
                    wire.pop(alias, None)
            if value is UNSET:
                wire.pop(name, None)
                value = None
            else:
                wire[name] = codec.encode(value)
        self.__dict__[attribute] = value

    def __getitem__(self, name: str) -> Any:
        """The JSON value of a field by its name in the JSON, documented or not."""
        if name in self._attributes and name in self._wire:
            attribute = self._attributes[name]
            return self._fields[attribute][1].encode(self.__dict__[attribute], self._wire[name])
        return self._wire[name]

    def __contains__(self, name: object) -> bool:
        return name in self._wire

    def __copy__(self) -> Self:
        copied = type(self).__new__(type(self))
        copied.__dict__.update(self.__dict__, _wire=dict(self._wire))
        return copied

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        # Names only: a repr ends up in logs and reports, and the values are personal data.
        return f"{type(self).__name__}({', '.join(sorted(self._wire))})"


def _copied(src: Mapping[str, Any]) -> dict[str, Any]:
    """A JSON object whose objects and arrays are new ones, however deep it is."""
    top = dict(src)
    copies: dict[int, Any] = {}
    left: list[Any] = [top]
    while left:
        copy = left.pop()
        for place, value in copy.items() if type(copy) is dict else enumerate(copy):
            if type(value) is dict or type(value) is list:
                if id(value) not in copies:
                    copies[id(value)] = value.copy()
                    left.append(copies[id(value)])
                copy[place] = copies[id(value)]
    return top
