"""What attrs, `inspect` and `help` ask the class of a model for, made when they ask.

attrs writes and compiles the methods of each of its classes, which takes longer than all else that
a model needs to be read; and to import attrs takes a tenth of a first call. A model has its methods
from its base class, so only its attributes are left to tell.
"""

from collections.abc import Callable
from functools import cache
from inspect import Parameter, Signature, get_annotations
from typing import Any

from .unset import UNSET


class ClassFact:
    """An attribute of a class, and of its subclasses, that is made when it is asked for."""

    def __init__(self, make: Callable[[type[Any]], Any]) -> None:
        """Make it.

        Args:
            make: Returns it for a class, or raises `AttributeError` for one that does not have it.
        """
        self._make = make

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        return self._make(owner)


@cache
def attrs_fields(model: type[Any]) -> Any:
    """Return the `__attrs_attrs__` of a model."""
    import attrs

    annotations = _annotations(model)
    fields = {
        name: attrs.field(default=model._defaults.get(name, UNSET), type=annotations.get(name))
        for name in model._fields
    }
    made: Any = attrs.make_class(model.__name__, fields, kw_only=True, init=False, eq=False)
    return made.__attrs_attrs__


def signature(model: type[Any]) -> Signature:
    """Return the `__signature__` of a model.

    Raises:
        AttributeError: It is a subclass by hand with a constructor, and so a signature, of its own.
    """
    constructed_by = next(base for base in model.__mro__ if "__init__" in vars(base))
    if "__signature__" not in vars(constructed_by):
        raise AttributeError(f"{constructed_by.__name__} has a constructor of its own")
    annotations = _annotations(model)
    keyword, empty = Parameter.KEYWORD_ONLY, Parameter.empty
    return Signature(
        [
            Parameter(
                name,
                keyword,
                default=model._defaults.get(name, UNSET),
                annotation=annotations.get(name, empty),
            )
            for name in model._fields
        ],
        return_annotation=None,
    )


def _annotations(model: type[Any]) -> dict[str, Any]:
    """Return the annotations of a class and of its bases, by attribute."""
    return {
        name: annotation
        for base in reversed(model.__mro__)
        for name, annotation in get_annotations(base).items()
    }
