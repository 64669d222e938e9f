"""A list has each item once."""

from typing import Any

from deskspec_runtime.values.unset import UNSET

from ...conformance.checks import Check
from ...exchanges.exchange import Exchange
from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.operation_view import OperationView
from ...openapi.words import words
from ..discovery.argument_finder import id_name
from ..verification import Verification
from .observer import Observer


class ListObserver(Observer):
    """Checks that the ids in a list are unique."""

    def __init__(self, verification: Verification) -> None:
        super().__init__(verification)
        self._listings: dict[str, ListOperation | None] = {}

    def see(self, operation: OperationView, exchange: Exchange, body: Any) -> None:
        if operation.id not in self._listings:
            self._listings[operation.id] = list_operation_of(operation)
        listing = self._listings[operation.id]
        if listing is None or body is UNSET or not 200 <= exchange.status < 300:
            return
        name = self._id_name(listing)
        items = listing.items_in(body)
        ids = [
            repr(item[name])
            for item in (items if isinstance(items, list) else ())
            if isinstance(item, dict) and item.get(name) is not None
        ]
        if len(set(ids)) < len(ids):
            self.run.collector.add(
                operation,
                Check.DUPLICATE_ITEMS,
                "error",
                expected="each item once",
                seen="an item twice",
                json_path="$" + "".join(f".{step}" for step in listing.items),
                exchange=exchange,
            )

    def _id_name(self, listing: ListOperation) -> str:
        """The field with the id of an item: `id`, or the `groupId` that an operation takes."""
        resource = self.run.resource_by_id.get(listing.operation.id)
        if "id" in listing.item.properties or resource is None or resource.id_parameter is None:
            return "id"
        name = id_name(resource, listing.item) or "id"
        return name if words(name)[-1] == "id" else "id"

    def finish(self) -> None:
        """Nothing to report: each response was checked alone."""
