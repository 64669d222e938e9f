"""The size of a page: which argument of a list has it, and what docstrings say of that argument.

A call returns so many items at most; an iterator returns all, and loads so many with each request.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..openapi.lists import is_page_size
from ..openapi.operations import OperationObject

_OF_CALL = "How many items to return at most."
_OF_ITERATOR = "How many items to load with each request: the page size."


class PageSize(NamedTuple):
    """The argument with the size of a page, if a list has one."""

    argument: str | None
    schema: Mapping[str, Any]

    def of_call(self, described: Mapping[str, str]) -> dict[str, str]:
        """Return the descriptions of a call's arguments, with default and maximum of this one."""
        return self._with(described, described.get(self.argument or "", _OF_CALL))

    def of_iterator(self, described: Mapping[str, str]) -> dict[str, str]:
        """Return the descriptions of an iterator's arguments, with default and maximum."""
        return self._with(described, _OF_ITERATOR)

    def _with(self, described: Mapping[str, str], text: str) -> dict[str, str]:
        bounds = [
            f"{key} {self.schema[key]}" for key in ("default", "maximum") if key in self.schema
        ]
        if self.argument is None or not bounds:
            return {**described}
        said = ", ".join(bounds)
        return {**described, self.argument: f"{text} {said[0].upper()}{said[1:]}."}


def page_size(
    operation: OperationObject,
    arguments: Iterable[tuple[str, str]],
    schemas: Mapping[str, Mapping[str, Any]],
) -> PageSize:
    """Return the argument with the size of a page.

    Args:
        operation: The operation. One that does not page has no such argument.
        arguments: Its arguments, each with its name on the wire.
        schemas: Name on the wire -> schema.
    """
    if operation.facts.get("paging", "none") != "none":
        for name, wire in arguments:
            if is_page_size(wire):
                return PageSize(name, schemas[wire])
    return PageSize(None, {})
