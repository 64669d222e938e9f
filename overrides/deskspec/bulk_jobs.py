"""The bulk jobs of Kustomer, and a way to wait for one.

A bulk request returns a job that is done later; pages say to ask for it until it is complete.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import Final, TypedDict, Unpack

from deskspec_runtime.errors import DeskspecError
from kustomer_client.api import bulk
from kustomer_client.models import BulkJob

_FIRST: Final = 0.5
"""Seconds until a job is asked for again; each further time takes half as long again."""
_LONGEST: Final = 15.0


class WaitOptions(TypedDict, total=False):
    """Options of each call while a job is waited for.

    Attributes:
        max_retries: Retries after the first attempt.
        headers: Additional headers of the requests.
    """

    max_retries: int
    headers: Mapping[str, str]


class JobTimeoutError(DeskspecError, TimeoutError):
    """A bulk job was not complete in time; it goes on all the same.

    Attributes:
        job: The job, as it was last seen.
    """

    def __init__(self, job: BulkJob, timeout: float) -> None:
        super().__init__(
            f"bulk job {job.id} is not complete after {timeout:g} seconds: its last status is "
            f"{job.status}; it goes on, so wait for it again or give a longer timeout"
        )
        self.job = job


class _Polling:
    """When a job is asked for, and when to give up."""

    def __init__(self, timeout: float) -> None:
        if isinstance(timeout, bool) or not isinstance(timeout, int | float):
            raise TypeError(f"bulk.wait: timeout must be a number, not {type(timeout).__name__}")
        if not timeout >= 0:
            raise ValueError("bulk.wait: timeout must not be negative")
        self._timeout = timeout
        self._end = time.monotonic() + timeout

    def pauses(self) -> Iterator[float]:
        """Yield the seconds to wait before each further request."""
        pause = _FIRST
        while (left := self._end - time.monotonic()) > 0:
            yield min(pause, left)
            pause = min(pause * 1.5, _LONGEST)

    def over(self, job: BulkJob) -> JobTimeoutError:
        return JobTimeoutError(job, self._timeout)


class Bulk(bulk.Bulk):
    """The methods of `client.bulk`."""

    def wait(
        self, job_id: str, *, timeout: float = 600.0, **options: Unpack[WaitOptions]
    ) -> BulkJob:
        """Wait until a bulk job is complete; how its entries went is in `list_batches`.

        It asks for the job after half a second, then at longer intervals, up to 15 seconds.

        Args:
            job_id: Id of the job.
            timeout: Seconds until it gives up. The job is asked for at least once.
            **options: `max_retries`, `headers` for each call.

        Returns:
            BulkJob: The complete job.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            JobTimeoutError: The job is not complete in time; the error has its last status.
            APIError: A call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-bulk-operation-by-id
        """
        polling = _Polling(timeout)
        job = self.get(job_id, **options)
        for pause in polling.pauses():
            if job.status == "complete":
                break
            time.sleep(pause)
            job = self.get(job_id, **options)
        if job.status != "complete":
            raise polling.over(job)
        return job


class AsyncBulk(bulk.AsyncBulk):
    """The methods of `client.bulk` on an async client."""

    async def wait(
        self,
        job_id: str,
        *,
        timeout: float = 600.0,
        **options: Unpack[WaitOptions],
    ) -> BulkJob:
        from anyio import sleep

        polling = _Polling(timeout)
        job = await self.get(job_id, **options)
        for pause in polling.pauses():
            if job.status == "complete":
                break
            await sleep(pause)
            job = await self.get(job_id, **options)
        if job.status != "complete":
            raise polling.over(job)
        return job

    wait.__doc__ = Bulk.wait.__doc__
