"""What the contracts of a generated package say: JSON files, each read when it is first needed.

The first profile of a file is whole; of a later one, only what differs from the first is there. So
a change of a vendor's page is one change in one file.
"""

from collections.abc import Mapping
from functools import cached_property
from importlib.resources import files
from typing import Any, Final

from ..values.jsontext import parse

FOLDER: Final = "contract"
"""The folder in the package."""
COMPONENTS: Final = "components"
"""The file of what operations share; the others are called as their operation."""


class ContractFiles:
    """The contracts of a package."""

    def __init__(self, package: str) -> None:
        """Name the package; nothing is read yet.

        Args:
            package: The generated package, for example `helpcrunch_client`.
        """
        self._package = package

    def contracts_of(self, operation_id: str) -> dict[str, dict[str, Any]]:
        """Profile -> what it says of an operation, with the components that this needs.

        Raises:
            OSError: The package has no such operation.
        """
        return {
            profile: {
                **parts,
                "components": {
                    "schemas": {name: self._schemas[profile][name] for name in parts["components"]}
                },
            }
            for profile, parts in self._read(operation_id).items()
        }

    @cached_property
    def _schemas(self) -> Mapping[str, Mapping[str, Any]]:
        """Profile -> all components."""
        return self._read(COMPONENTS)

    def _read(self, name: str) -> dict[str, dict[str, Any]]:
        """Profile -> everything that it says in a file."""
        profiles = parse((files(self._package) / FOLDER / f"{name}.json").read_bytes())
        first = next(iter(profiles.values()))
        return {
            profile: {key: value for key, value in {**first, **own}.items() if value is not None}
            for profile, own in profiles.items()
        }
