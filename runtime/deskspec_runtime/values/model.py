"""The base class of every generated model.

A model is a class of attrs (`class_facts`) that keeps `_wire`, the JSON object it was read from. A
field is read, and the class of an object inside loaded, when it is first asked for (`readers`).
Reading never raises and never loses anything; writing starts from `_wire`, so unchanged fields are
written as they came, unknown ones included. An attribute is `None` if its field is absent or null;
`"field" in model` distinguishes the two. Items are found by the name of the attribute, too, and
those of a resource also if they are in its `attributes`.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    NoReturn,
    Self,
    TypeAlias,
    TypeVar,
    overload,
)

from .alternatives import with_article
from .class_facts import ClassFact, attrs_fields, signature
from .codecs import ANY, Codec
from .jsontext import copied, copied_once, dump_text
from .names import did_you_mean
from .places import placed
from .readers import Stored, reader
from .readers import read_on_demand as read_on_demand
from .unset import UNSET

if TYPE_CHECKING:
    from attrs import define as define
else:

    def define(**options):
        """Leave a class as it is: what attrs would write is in `Model`, once for all of them."""
        return lambda model: model


ABSENT: Any = UNSET
"""The default of every generated attribute: it leaves a field out of a model built by hand."""

T = TypeVar("T")
_ModelState: TypeAlias = tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None]
"""The object, what was read of it, and what else an object of a subclass has."""


class InnerAttribute(Generic[T]):
    """An attribute of an object inside: `customer.name` is `customer.attributes.name`.

    Nothing is read before it is asked for. It is `None` if an object on the way is absent or null.
    """

    def __init__(self, *path: str) -> None:
        """Lead to the attribute.

        Args:
            path: The attributes that lead to it, one after the other.
        """
        self.path: Final = path

    @overload
    def __get__(self, model: None, cls: object) -> Self: ...
    @overload
    def __get__(self, model: "Model", cls: object) -> T: ...
    def __get__(self, model: "Model | None", cls: object) -> Any:
        if model is None:
            return self
        holder = self.holder(model)
        return None if holder is None else getattr(holder, self.path[-1])

    def __set__(self, model: "Model", value: T) -> None:
        holder = self.holder(model)
        if holder is None:
            raise AttributeError(
                f"{'.'.join(self.path)} cannot be set: the {type(model).__name__} has no "
                f"{'.'.join(self.path[:-1])}"
            )
        setattr(holder, self.path[-1], value)

    def holder(self, model: "Model") -> "Model | None":
        """Return the object that has the attribute; `None` if one on the way is not there."""
        holder = model
        for attribute in self.path[:-1]:
            inner = getattr(holder, attribute)
            if not isinstance(inner, Model):
                return None
            holder = inner
        return holder


class BesideAttribute(Generic[T]):
    """An attribute beside a resource in the body of a response.

    It is not part of the resource: `to_dict()` does not have it. It has its default if the model is
    not the result of a call, or the body does not have it.
    """

    def __init__(self, default: Any = None) -> None:
        """Say what it is where nothing is there.

        Args:
            default: That value.
        """
        self._default = default

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, model: None, cls: object) -> Self: ...
    @overload
    def __get__(self, model: "Model", cls: object) -> T: ...
    def __get__(self, model: "Model | None", cls: object) -> Any:
        return self if model is None else model._read.get(self.name, self._default)

    def __set__(self, model: "Model", value: NoReturn) -> None:
        raise AttributeError(f"{self.name} cannot be set: it is beside the resource")


class Model(Stored):
    """A typed JSON object. Attributes are snake_case; `model["name"]` is the JSON value."""

    __slots__ = ()

    _fields: ClassVar[Mapping[str, tuple[str, Codec]]] = {}
    """Attribute -> (name in the JSON, codec). Written by the generator."""
    _defaults: ClassVar[Mapping[str, Any]] = {}
    """Attribute -> what a model made by hand has there if it is left out, if that is anything."""
    _aliases: ClassVar[Mapping[str, str]] = {}
    """Second name of a field in the JSON -> attribute, where the vendor documents two."""
    _required: ClassVar[frozenset[str]] = frozenset()
    """Attributes that are required when an object is sent. Written by the generator."""
    _rules: ClassVar[tuple[Any, ...]] = ()
    """The rules (`rules.Rule`) over attributes of an object that is sent. By the generator."""
    _shorthand: ClassVar[str | None] = None
    """The attribute that a plain text sets when it is sent in place of an object."""
    _compiled: ClassVar[Callable[[Any], Any] | None] = None
    """The result of `_reader`, made at first use."""
    _nested: ClassVar[tuple[tuple[str, str, Codec], ...]] = ()
    _attributes: ClassVar[Mapping[str, str]] = {}
    _inner: ClassVar[Mapping[str, InnerAttribute[Any]]] = {}
    """The attributes of objects inside that are those of the model, too."""
    _inner_objects: ClassVar[tuple[str, ...]] = ()
    """The attributes, such as `attributes`, all of whose fields are found as those of the model."""

    if not TYPE_CHECKING:  # otherwise type checkers would allow any arguments

        def __new__(cls, *args, **kwargs) -> Self:
            made = super().__new__(cls)
            made.__setstate__(({}, {}, None))
            return made

        def __init__(self, **attributes) -> None:
            for attribute in self._fields:
                value = attributes.pop(attribute, self._defaults.get(attribute, UNSET))
                if value is not UNSET:
                    setattr(self, attribute, value)
            for unknown in attributes:
                raise TypeError(
                    f"{type(self).__name__}.__init__() got an unexpected keyword argument "
                    f"{unknown!r}{did_you_mean(unknown, self._fields)}"
                )

        __attrs_attrs__ = ClassFact(attrs_fields)
        __signature__ = ClassFact(signature)
        __match_args__ = ()

    def __init_subclass__(cls) -> None:
        fields = cls._fields.items()
        cls._compiled = None
        cls._nested = tuple(
            (attribute, name, codec) for attribute, (name, codec) in fields if codec.nested
        )
        cls._attributes = {name: attribute for attribute, (name, _) in fields}
        cls._inner = {
            attribute: found
            for base in cls.__mro__
            for attribute, found in vars(base).items()
            if isinstance(found, InnerAttribute)
        }
        of_objects = (each.path[0] for each in cls._inner.values() if len(each.path) == 2)
        cls._inner_objects = tuple(dict.fromkeys(of_objects))

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object.

        Args:
            src: The object, as `json.loads` returns it. It is copied, so later changes of it do not
                affect the model.

        Raises:
            TypeError: `src` is not a mapping.
        """
        if not isinstance(src, Mapping):
            raise TypeError(
                f"{cls.__name__}.from_dict: src must be a dict, not a {type(src).__name__}"
            )
        made: Self = cls._reader()(copied_once(dict(src)))
        return made

    @classmethod
    def _reader(cls) -> Callable[[Any], Any]:
        """Return a function that reads objects without copying them, such as a parsed body."""
        read = cls._compiled
        if read is None:
            read = cls._compiled = reader(cls)
        return read

    @classmethod
    def _check(cls, value: Any) -> None:
        """Check that a value can be sent as an object of this class.

        Args:
            value: A model, a dict by attribute names or JSON names, or the shorthand.

        Raises:
            TypeError: A value has the wrong type, a field is unknown, or a required one is missing.
            ValueError: A value is invalid.
        """
        given, fields = cls._given(value), cls._fields
        if not cls._required <= given.keys():
            raise TypeError(f"must have {min(cls._required - given.keys())}")
        for attribute, entry in given.items():
            field = fields.get(attribute)
            if field is None:
                raise TypeError(
                    f"has {attribute!r}, which {cls.__name__} does not have"
                    f"{did_you_mean(attribute, fields)}"
                )
            try:
                field[1].check(entry)
            except (TypeError, ValueError) as problem:
                raise placed(f".{attribute}", problem) from None
        for rule in cls._rules:
            broken = rule.problem(given)
            if broken is not None:
                raise ValueError(f"breaks a rule: {broken}")

    @classmethod
    def _encoded(cls, value: Any) -> dict[str, Any]:
        """Return the JSON of a dict or of the shorthand; unknown fields stay as they are."""
        encoded = {}
        for attribute, entry in cls._given(value).items():
            name, codec = cls._fields.get(attribute, (attribute, ANY))
            encoded[name] = codec.encode(entry)
        return encoded

    @classmethod
    def _given(cls, value: Any) -> dict[str, Any]:
        """Return the values by attribute; unknown fields keep their own names."""
        if type(value) is not dict:  # as most are that are given
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
                    f"must be {with_article(cls.__name__)} or a dict{shorthand}, "
                    f"not {type(value).__name__}"
                )
        attribute_of = cls._attributes.get
        given: dict[str, Any] = {}
        for name, entry in value.items():
            given[attribute_of(name, name)] = entry
        if len(given) != len(value):
            twice = Counter(attribute_of(name, name) for name in value).most_common(1)[0][0]
            raise TypeError(f"has {twice} twice, under two names")
        return given

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as it came, value for value, with later changes applied."""
        wire, read = self._wire, self._read
        if not read:  # what was not read has not changed
            return copied(wire)
        written = copied(wire)
        for attribute, name, codec in self._nested:
            if attribute in read and name in wire:
                written[name] = codec.encode(read[attribute], wire[name])
        return written

    def to_json(self, *, indent: int | None = None) -> str:
        """Return `to_dict()` as JSON text.

        Args:
            indent: The spaces of a level, for people to read; one compact line if left out.

        Raises:
            TypeError: It has a value that JSON cannot represent, put there by hand.
            ValueError: It has a number that is too large for JSON.
        """
        return dump_text(self.to_dict(), indent)

    def __setattr__(self, attribute: str, value: Any) -> None:
        """Change a field: `None` sets it to null, `UNSET` removes it."""
        if attribute not in self._fields:
            inner = getattr(type(self), attribute, None)
            if isinstance(inner, InnerAttribute | BesideAttribute):
                inner.__set__(self, value)
                return
            raise AttributeError(
                f"{type(self).__name__} has no attribute {attribute!r}"
                f"{did_you_mean(attribute, (*self._fields, *self._inner))}"
            )
        name, codec = self._fields[attribute]
        for alias, aliased in self._aliases.items():
            if aliased == attribute:
                self._wire.pop(alias, None)
        if value is UNSET:
            self._wire.pop(name, None)
            self._read.pop(attribute, None)
        else:
            self._wire[name] = codec.encode(value)
            self._read[attribute] = value

    def _put(self, attribute: str, value: Any) -> None:
        """Give an attribute a value that is no part of the object: `to_dict()` does not have it."""
        self._read[attribute] = value

    def __getitem__(self, name: str) -> Any:
        """Return the JSON value of a field: by its JSON name, documented or not, or attribute."""
        place = self._place(name)
        if place is None:
            raise KeyError(name)
        model, key = place
        if key in model._attributes:
            attribute = model._attributes[key]
            return model._fields[attribute][1].encode(getattr(model, attribute), model._wire[key])
        return model._wire[key]

    def __contains__(self, name: object) -> bool:
        return self._place(name) is not None

    def _place(self, name: Any) -> "tuple[Model, str] | None":
        """Return the object that has a field, and its key there; `None` if it is not there."""
        key = self._key(name)
        if key is not None:
            return self, key
        if name in self._fields or name in self._attributes:
            return None
        for attribute in self._inner_objects:
            inner = getattr(self, attribute)
            place = inner._place(name) if isinstance(inner, Model) else None
            if place is not None:
                return place
        if name not in self._inner:
            return None
        holder = self._inner[name].holder(self)
        return None if holder is None else holder._place(self._inner[name].path[-1])

    def _key(self, name: Any) -> str | None:
        """Return the key in the JSON of a field of this object; `None` if it is not there."""
        if name in self._wire:
            return str(name)
        if name not in self._fields:
            return None
        others = (alias for alias, attribute in self._aliases.items() if attribute == name)
        return next((key for key in (self._fields[name][0], *others) if key in self._wire), None)

    if not TYPE_CHECKING:  # otherwise type checkers would let it be iterated

        def __iter__(self) -> NoReturn:
            # Without it, `dict(model)` asks for item 0 and raises `KeyError: 0`.
            raise TypeError(
                f"{type(self).__name__} cannot be iterated: to_dict() returns its fields as a dict"
            )

    def __copy__(self) -> Self:
        for attribute, _, _ in self._nested:
            getattr(self, attribute)  # a copy shares the objects inside
        made = type(self).__new__(type(self))
        wire, read, own = self.__getstate__()
        made.__setstate__((dict(wire), dict(read), own))
        return made

    def __getstate__(self) -> _ModelState:
        return self._wire, self._read, getattr(self, "__dict__", None)

    def __setstate__(self, state: _ModelState) -> None:
        wire, read, own = state
        object.__setattr__(self, "_wire", wire)
        object.__setattr__(self, "_read", read)
        if own:  # of a subclass by hand
            self.__dict__.update(own)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        # Names only: a repr ends up in logs and reports, and the values are personal data.
        return f"{type(self).__name__}({', '.join(self._shown_names())})"

    def __rich_repr__(self) -> Iterator[str]:
        # rich looks into attrs classes itself, and would print the values.
        yield from self._shown_names()

    def _shown_names(self) -> list[str]:
        """Return the attributes that came, the names of fields that no page has, what is inside."""
        documented = [attribute for attribute in self._fields if attribute in self]
        keys = {self._key(attribute) for attribute in documented}
        others = (repr(key) for key in self._wire if key not in keys)
        return [
            *documented,
            *others,
            *(attribute for attribute in self._inner if attribute in self),
        ]
