"""A response that lists what was done and what was refused names every entry that was sent."""

from typing import Final

from ...conformance.checks import Check
from ...openapi.operation_view import ArgumentField, OperationView
from ..discovery.argument_finder import without_optional
from ..discovery.entries import is_entry_in, name_in
from .oracle import Oracle

_LISTS: Final = 2
"""Lists of an outcome, at least: one of what was done, and one of what was not."""


class OutcomeOracle(Oracle):
    """Is each entry that was sent done or refused?"""

    check = Check.MEMBERSHIP_PERSISTED

    def look(self, operation: OperationView) -> None:
        if operation.effect != "write":
            return
        for field in operation.fields:
            if field.where == "body" and "array" in field.view.types:
                self._account(operation, field)

    def _account(self, operation: OperationView, field: ArgumentField) -> None:
        view = operation.success
        name = name_in(view.properties, field.name) if view is not None else None
        lists = view.properties[name].properties if view is not None and name is not None else {}
        if len(lists) < _LISTS or any(each.items is None for each in lists.values()):
            return
        entries = self.run.finder.samples.value(field.view, field.name)
        is_open = field.view.items is not None and not field.view.items.choices
        if not is_open or not isinstance(entries, list) or not entries:
            return  # an entry of few that there may be may be there already: it is none of either
        needed = without_optional(operation, self.run.finder.likely(operation))
        response = self.call(operation, {**needed, field.name: entries})
        is_object = response.is_success and isinstance(response.body, dict)
        outcome = response.body.get(name) if is_object else None
        if not isinstance(outcome, dict):
            return
        shown = [each for some in outcome.values() if isinstance(some, list) for each in some]
        if not shown or not all(is_entry_in(each, shown) for each in entries):
            expected, seen = "each entry, as done or as refused", "lists without it"
            self.report(operation, response, expected, seen, place=f"$.{name}")
