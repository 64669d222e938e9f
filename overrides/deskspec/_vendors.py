"""The list of vendors. Whatever exists once per vendor reads it, or a test compares it with it.

`import deskspec` reads this list and nothing else of a vendor: client modules load at first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from deskspec_runtime.client import AsyncClient, Client


class Vendor:
    """A vendor and the names that follow from its own."""

    def __init__(self, name: str, client: str) -> None:
        """Name a vendor.

        Args:
            name: Its name in commands, folders, modules and recordings.
            client: The name of its sync client class, spelled like the vendor.
        """
        self.name: Final = name
        self.client: Final = client

    @property
    def async_client(self) -> str:
        """The name of its async client class."""
        return f"Async{self.client}"

    @property
    def module(self) -> str:
        """The module of its client classes."""
        return f"deskspec.{self.name}"

    @property
    def package(self) -> str:
        """Its generated package."""
        return f"{self.name}_client"

    @property
    def environment(self) -> str:
        """The prefix of its environment variables, without the underscore."""
        return self.name.upper()

    @property
    def client_class(self) -> "type[Client]":
        found: type[Client] = getattr(import_module(self.module), self.client)
        return found

    @property
    def async_client_class(self) -> "type[AsyncClient]":
        found: type[AsyncClient] = getattr(import_module(self.module), self.async_client)
        return found


VENDORS: Final = {
    vendor.name: vendor
    for vendor in (
        Vendor("doubletick", "DoubleTick"),
        Vendor("helpcrunch", "HelpCrunch"),
        Vendor("kustomer", "Kustomer"),
    )
}
"""Name -> vendor, sorted by name."""
