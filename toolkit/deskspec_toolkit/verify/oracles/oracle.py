"""The base of every oracle: calls operations, reads lists, reports findings."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Final

from deskspec_runtime.findings import Severity

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, Whole
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.search_bodies import widest
from ..discovery.argument_finder import item_in, item_view
from ..discovery.caller import ProviderResponse
from ..discovery.changes import another_value, is_kept
from ..discovery.entries import name_in
from ..discovery.jobs import JobEnd
from ..discovery.page_walker import PageWalker, largest_page
from ..verification import Verification

_MOST_PAGES: Final = 30


class Oracle(ABC):
    """Calls operations and checks what their responses mean."""

    check: ClassVar[Check]
    """The check of its findings."""

    def __init__(self, verification: Verification) -> None:
        self.run = verification

    @abstractmethod
    def look(self, operation: OperationView) -> None:
        """Check one operation; findings go to the collector.

        Raises:
            NoResponse: A request got no response; the operation is skipped.
            NotPermitted: A request may not be sent; likewise.
        """

    def report(
        self,
        operation: OperationView,
        response: ProviderResponse | None,
        expected: str,
        seen: str,
        *,
        place: str = "$",
        severity: Severity = "error",
    ) -> None:
        """Report a finding about an operation."""
        self.run.collector.add(
            operation,
            self.check,
            severity,
            expected=expected,
            seen=seen,
            json_path=place,
            exchange=None if response is None else response.exchange,
        )

    def call(self, operation: OperationView, arguments: Mapping[str, Any]) -> ProviderResponse:
        """Call an operation; required parameters that are not given have likely values."""
        parameters = (field for field in operation.fields if field.where not in ("body", "form"))
        missing = {field.name for field in parameters if field.required} - {*arguments}
        likely = self.run.finder.likely(operation) if missing else {}
        given = {name: likely[name] for name in missing & likely.keys()}
        return self.run.caller.call(operation, {**given, **arguments})

    def judge_response(
        self, operation: OperationView, arguments: Mapping[str, Any], field: ArgumentField
    ) -> None:
        """Report a field that no read shows, if the responses to two values show the same one.

        A text may be a secret, which is shown as asterisks, and a list may have another form.
        """
        is_hidden = bool(field.view.types & {"string", "array"})
        view = item_view(operation) if not is_hidden else None
        declared = view.properties if view is not None else {}
        name = name_in(declared, field.name)
        shown: list[Any] = []
        first = self.run.finder.filled(field) if name is not None else None
        for value in (first, another_value(field, first, self.run.finder)):
            if value is None:
                return
            response = self.call(operation, {**arguments, field.name: value})
            item = item_in(operation, response.body) if response.is_success else None
            if not isinstance(item, dict) or name not in item or is_kept(value, item[name]):
                return
            if isinstance(value, dict) and set(value).isdisjoint(item[name]):
                return
            if item[name] in shown:
                expected, seen = "the value that was sent", "the same value for any"
                self.report(operation, response, expected, seen, place=f"$.{name}")
            shown.append(item[name])

    def job_end(self, operation: OperationView, response: ProviderResponse) -> JobEnd | None:
        """Return what became of the job of a response, which is reported if nobody knows it.

        `None` if the operation responds with no job.
        """
        jobs = self.run.jobs.resource_of(operation)
        end = None if jobs is None else self.run.jobs.end(jobs, response)
        if end == "gone":
            self.report(operation, response, "the job by its id", "no such job")
        return end

    def rows(
        self, listing: ListOperation, arguments: Mapping[str, Any]
    ) -> tuple[ProviderResponse, list[Any]]:
        """Return a page of a list and its items."""
        response = self.call(listing.operation, arguments)
        items = listing.items_in(response.body) if response.is_success else None
        return response, items if isinstance(items, list) else []

    def whole(self, listing: ListOperation) -> Whole | None:
        """Read as much of a list as fits on one page.

        Returns:
            What was read, now or earlier if nothing has changed since; `None` if it cannot be read.
        """
        is_search = listing.operation.body is not None  # a POST, but it creates nothing
        own = None if is_search else self.resource_of(listing.operation)
        resource = own or self.run.finder.parent(listing.operation)
        if resource is not None:
            self.run.factory.stock(resource)
        key = (listing.operation.id, self.run.provider.changes)
        if key not in self.run.whole_lists:
            self.run.whole_lists[key] = self._read_whole(listing)
        return self.run.whole_lists[key]

    def _read_whole(self, listing: ListOperation) -> Whole | None:
        arguments = self._list_arguments(listing)
        if arguments is None:
            return None
        arguments = self._widest(listing) or arguments
        limit = listing.limit
        most = largest_page(listing)
        if limit is not None:
            arguments[limit.name] = most
        response, items = self.rows(listing, arguments)
        if not response.is_success:
            return None
        is_all = listing.kind == "none" or (limit is not None and len(items) < most)
        return arguments, items, is_all

    def _list_arguments(self, listing: ListOperation) -> dict[str, Any] | None:
        """Arguments with which a list succeeds and shows created items; `None` if unknown."""
        arguments = self.run.finder.arguments(listing.operation)
        resource = self.resource_of(listing.operation)
        if arguments is None or resource is None or resource.creating is None:
            return arguments
        return {**arguments, **(self.run.factory.parent_arguments(resource) or {})}

    def _widest(self, listing: ListOperation) -> dict[str, Any] | None:
        """Arguments with which a search finds everything that its collection lists."""
        parent = self.run.finder.parent(listing.operation)
        if listing.operation.body is None or parent is None:
            return None
        items = self.run.finder.items(parent)
        arguments = widest(listing.operation, listing.item, items)
        if arguments is None or not self.rows(listing, arguments)[1]:
            return None
        return arguments

    def everything(
        self, listing: ListOperation, filters: Mapping[str, Any] = {}
    ) -> tuple[ProviderResponse, list[Any]] | None:
        """All items of a list, with the last response; `None` if there are too many pages."""
        arguments = self._list_arguments(listing)
        if arguments is None:
            return None
        arguments = {**arguments, **filters}
        walker = PageWalker(
            self.run.caller, listing, arguments, size=largest_page(listing), most=_MOST_PAGES
        )
        items: list[Any] = []
        last: ProviderResponse | None = None
        for response, page in walker.pages():
            last = response
            items += page
        return None if last is None or walker.ending != "last page" else (last, items)

    def resource_of(self, operation: OperationView) -> Resource | None:
        """The resource that an operation belongs to, if any."""
        return self.run.resource_by_id.get(operation.id)
