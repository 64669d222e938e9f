"""Jobs: operations that respond at once with a job, which does what was asked for later."""

from typing import Any, Final, Literal, TypeAlias

from ...openapi.lists import list_operation_of
from ...openapi.operation_view import OperationView
from ...openapi.resources import Resource
from ...openapi.schema_view import SchemaView
from ...openapi.words import words
from .argument_finder import ArgumentFinder, id_name, is_id, item_in, item_view
from .caller import Caller, ProviderResponse

JobEnd: TypeAlias = Literal["complete", "gone", "unknown"]
_COMPLETE: Final = frozenset({"complete", "completed", "done", "finished", "succeeded", "success"})
_STATUS: Final = "status"
_FAILURES: Final = frozenset(
    {"error", "errored", "errors", "failed", "failure", "failures", "invalid", "rejected"}
)


class Jobs:
    """Reads jobs until they are complete, or have been read often enough."""

    def __init__(self, caller: Caller, finder: ArgumentFinder) -> None:
        self._caller = caller
        self._finder = finder

    def resource_of(self, operation: OperationView) -> Resource | None:
        """Return the resource of the jobs that an operation responds with; `None` if it is none.

        A job has an id and a status, and a read of its own returns one with the same fields.
        """
        view = item_view(operation)
        if view is None or _STATUS not in view.properties or operation.effect == "read":
            return None
        for resource in self._finder.resources:
            job = item_view(resource.reading) if resource.reading is not None else None
            if operation in resource.own or resource.creating or job is None:
                continue
            is_named = id_name(resource, view) is not None
            if is_named and _STATUS in job.properties and _are_alike(job, view):
                return resource
        return None

    def end(self, resource: Resource, response: ProviderResponse) -> JobEnd:
        """Return what became of a job, as far as a few reads show.

        Args:
            resource: The resource of the job.
            response: The response with the job.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: A request may not be sent.
        """
        job = item_in(response.operation, response.body)
        view = item_view(response.operation)
        name = id_name(resource, view, job) if view is not None else None
        if resource.reading is None or not isinstance(job, dict) or not is_id(job.get(name)):
            return "unknown"
        where = {resource.id_parameter or "": job[name]}
        read = self._caller.call_until(_has_ended, resource.reading, where)
        if read.is_gone:
            return "gone"
        if not _has_ended(read):
            return "unknown"
        now = item_in(resource.reading, read.body)
        failed = any(map(says_failed, [now, *self._below(resource, job[name])]))
        return "unknown" if failed else "complete"

    def _below(self, resource: Resource, id_: Any) -> list[Any]:
        """What is listed below a job, such as its batches."""
        found: list[Any] = []
        for part in resource.parts:
            listing = list_operation_of(part)
            if listing is not None:
                read = self._caller.call(part, {resource.id_parameter or "": id_})
                items = listing.items_in(read.body) if read.is_success else None
                found += items if isinstance(items, list) else []
        return found


def _are_alike(first: SchemaView, second: SchemaView) -> bool:
    """Whether one of two objects has every field of the other."""
    one, other = first.properties.keys(), second.properties.keys()
    return one <= other or other <= one


def _has_ended(read: ProviderResponse) -> bool:
    """Whether a job is complete, or gone."""
    job: Any = item_in(read.operation, read.body) if read.is_success else None
    is_complete = isinstance(job, dict) and str(job.get(_STATUS)).lower() in _COMPLETE
    return read.is_gone or is_complete


def says_failed(item: Any) -> bool:
    """Return whether a job, a batch or a body says that something of it failed."""
    named = item.items() if isinstance(item, dict) else ()
    return any(value for name, value in named if _FAILURES & set(words(name)))
