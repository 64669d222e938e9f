# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
"""The models. Each is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .customer import Customer
    from .device import Device
    from .location import Location
    from .tag import Tag

_MODULES = {
    "Customer": ".customer",
    "Device": ".device",
    "Location": ".location",
    "Tag": ".tag",
}

__all__ = [
    "Customer",
    "Device",
    "Location",
    "Tag",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return getattr(import_module(_MODULES[name], __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
