"""Compiles the function that reads the objects of a model: one line of code per field.

A loop over the fields takes half as long again, and pages have thousands of objects; attrs compiles
`__init__` in the same way. An object gets its class last: until then its attributes are set without
`Model.__setattr__`, which is fastest and makes the smallest objects.
"""

from collections.abc import Callable
from typing import Any

from .codecs import Codec, ModelOf


def reader(model: type[Any]) -> Callable[[dict[str, Any]], Any]:
    """Return a function from a JSON object to a model; the object becomes its `_wire`."""
    blank = type(model.__name__, (), {})
    scope: dict[str, Any] = {"model": model, "blank": blank}
    lines = ["def read(wire):", "get = wire.get", "made = blank()"]
    for i, (attribute, (name, codec)) in enumerate(model._fields.items()):
        value = f"get({name!r})"
        if type(codec) is ModelOf and attribute not in model._aliases.values():
            # An object stays out: `Model.__getattr__` reads it when it is asked for.
            lines.append(f"if type(v := {value}) is not dict: made.{attribute} = v")
            continue
        if not codec.is_plain:
            scope[f"decode_{i}"], scope[f"exact_{i}"] = codec.decode, codec.exact
            value = (
                f"v if type(v := {value}) is exact_{i} or v is None else decode_{i}(v)"
                if codec.exact is not Codec.exact
                else f"None if (v := {value}) is None else decode_{i}(v)"
            )
        lines.append(f"made.{attribute} = {value}")
    for i, (name, attribute) in enumerate(model._aliases.items()):
        scope[f"decode_alias_{i}"] = model._fields[attribute][1].decode
        lines.append(
            f"if made.{attribute} is None and {name!r} in wire: "
            f"made.{attribute} = decode_alias_{i}(wire[{name!r}])"
        )
    lines += ["made._wire = wire", "made.__class__ = model", "return made"]
    exec("\n    ".join(lines), scope)
    read: Callable[[dict[str, Any]], Any] = scope["read"]
    return read
