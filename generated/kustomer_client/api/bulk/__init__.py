# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import BulkBatch, BulkJob


class Bulk(ResourceMethods):
    """The methods of `client.bulk`."""

    def get(self, job_id: str, **options: Unpack[CallOptions]) -> BulkJob:
        """Get a bulk job by id.

        It is queued, then running, then complete; how each entry went is in its
        batches.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.permission.bulk.read or org.user.bulk.read.

        Args:
            job_id: Id of the job.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BulkJob: The job.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-bulk-operation-by-id
        """
        from .bulk_get import OPERATION

        arguments: dict[str, Any] = {
            "job_id": job_id,
        }
        return self._call(OPERATION, arguments, options)

    def list_batches(self, job_id: str, **options: Unpack[CallOptions]) -> Page[BulkBatch]:
        """List the batches of a bulk job.

        How each entry went is in their results, if the entries were sent with a
        reference of the caller.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.permission.bulk.read or org.user.bulk.read.

        Args:
            job_id: Id of the job.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[BulkBatch]: The batches.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-bulk-operation-batches
        """
        from .bulk_list_batches import OPERATION

        arguments: dict[str, Any] = {
            "job_id": job_id,
        }
        return self._call(OPERATION, arguments, options)

    def iter_batches(
        self,
        job_id: str,
        *,
        on_page: Callable[[Page[BulkBatch]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[BulkBatch]:
        """List the batches of a bulk job: the items of all pages, loaded as needed.

        How each entry went is in their results, if the entries were sent with a
        reference of the caller.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.permission.bulk.read or org.user.bulk.read.

        Args:
            job_id: Id of the job.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[BulkBatch]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-bulk-operation-batches
        """
        from .bulk_list_batches import OPERATION

        arguments: dict[str, Any] = {
            "job_id": job_id,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)


class AsyncBulk(AsyncResourceMethods):
    """The methods of `client.bulk` on an async client."""

    async def get(self, job_id: str, **options: Unpack[CallOptions]) -> BulkJob:
        """Get a bulk job by id.

        It is queued, then running, then complete; how each entry went is in its
        batches.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.permission.bulk.read or org.user.bulk.read.

        Args:
            job_id: Id of the job.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BulkJob: The job.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-bulk-operation-by-id
        """
        from .bulk_get import OPERATION

        arguments: dict[str, Any] = {
            "job_id": job_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_batches(self, job_id: str, **options: Unpack[CallOptions]) -> Page[BulkBatch]:
        """List the batches of a bulk job.

        How each entry went is in their results, if the entries were sent with a
        reference of the caller.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.permission.bulk.read or org.user.bulk.read.

        Args:
            job_id: Id of the job.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[BulkBatch]: The batches.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-bulk-operation-batches
        """
        from .bulk_list_batches import OPERATION

        arguments: dict[str, Any] = {
            "job_id": job_id,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_batches(
        self,
        job_id: str,
        *,
        on_page: Callable[[Page[BulkBatch]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BulkBatch]:
        """List the batches of a bulk job: the items of all pages, loaded as needed.

        How each entry went is in their results, if the entries were sent with a
        reference of the caller.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.permission.bulk.read or org.user.bulk.read.

        Args:
            job_id: Id of the job.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[BulkBatch]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-bulk-operation-batches
        """
        from .bulk_list_batches import OPERATION

        arguments: dict[str, Any] = {
            "job_id": job_id,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)
