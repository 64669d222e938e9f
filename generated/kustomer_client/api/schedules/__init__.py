# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import Schedule


class Schedules(ResourceMethods):
    """The methods of `client.schedules`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Schedule]:
        """List the business schedules.

        The key needs the role org.permission.schedule.read or org.user.schedule.read or
        org.admin.schedule.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Schedule]: A page of schedules.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-business-schedules
        """
        from .schedules_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Schedule]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Schedule]:
        """List the business schedules: the items of all pages, loaded as needed.

        The key needs the role org.permission.schedule.read or org.user.schedule.read or
        org.admin.schedule.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Schedule]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-business-schedules
        """
        from .schedules_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        name: str,
        hours: Mapping[str, SequenceNotStr[SequenceNotStr[int]] | None],
        timezone: str,
        default: bool,
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """Create a business schedule.

        The key needs the role org.permission.schedule.create or
        org.admin.schedule.write.

        Args:
            name: Name of the schedule.
            hours: The hours of each day, whose number is the key; `None` if it has
                none.
            timezone: Time zone of the hours, for example America/New_York.
            default: Whether it is the default schedule.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/create-a-business-schedule
        """
        from .schedules_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "hours": hours,
            "timezone": timezone,
            "default": default,
        }
        return self._call(OPERATION, arguments, options)

    def get_default(
        self, *, include: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Schedule:
        """Get the default business schedule.

        The key needs the role org.permission.schedule.read or org.user.schedule.read or
        org.admin.schedule.read.

        Args:
            include: What to return beside the schedule, holidays for example; the pages
                list no values.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-default-business-schedule
        """
        from .schedules_get_default import OPERATION

        arguments: dict[str, Any] = {
            "include": include,
        }
        return self._call(OPERATION, arguments, options)

    def get(
        self, schedule_id: str, *, include: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Schedule:
        """Get a business schedule by id.

        The key needs the role org.permission.schedule.read or org.user.schedule.read or
        org.admin.schedule.read.

        Args:
            schedule_id: Id of the schedule.
            include: What to return beside the schedule, holidays for example; the pages
                list no values.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-business-schedule-by-id
        """
        from .schedules_get import OPERATION

        arguments: dict[str, Any] = {
            "schedule_id": schedule_id,
            "include": include,
        }
        return self._call(OPERATION, arguments, options)

    def replace(
        self,
        schedule_id: str,
        *,
        name: str,
        hours: Mapping[str, SequenceNotStr[SequenceNotStr[int]] | None],
        timezone: str,
        default: bool,
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """Replace a business schedule.

        The key needs the role org.permission.schedule.update or
        org.admin.schedule.write.

        Args:
            schedule_id: Id of the schedule.
            name: Name of the schedule.
            hours: The hours of each day, whose number is the key; `None` if it has
                none.
            timezone: Time zone of the hours, for example America/New_York.
            default: Whether it is the default schedule.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-business-schedule-by-id
        """
        from .schedules_replace import OPERATION

        arguments: dict[str, Any] = {
            "schedule_id": schedule_id,
            "name": name,
            "hours": hours,
            "timezone": timezone,
            "default": default,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, schedule_id: str, **options: Unpack[CallOptions]) -> Schedule:
        """Delete a business schedule.

        The key needs the role org.permission.schedule.delete or
        org.admin.schedule.write.

        Args:
            schedule_id: Id of the schedule.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule that is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-a-business-sched
        ule-by-id
        """
        from .schedules_delete import OPERATION

        arguments: dict[str, Any] = {
            "schedule_id": schedule_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncSchedules(AsyncResourceMethods):
    """The methods of `client.schedules` on an async client."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Schedule]:
        """List the business schedules.

        The key needs the role org.permission.schedule.read or org.user.schedule.read or
        org.admin.schedule.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Schedule]: A page of schedules.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-business-schedules
        """
        from .schedules_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Schedule]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Schedule]:
        """List the business schedules: the items of all pages, loaded as needed.

        The key needs the role org.permission.schedule.read or org.user.schedule.read or
        org.admin.schedule.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Schedule]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-business-schedules
        """
        from .schedules_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        name: str,
        hours: Mapping[str, SequenceNotStr[SequenceNotStr[int]] | None],
        timezone: str,
        default: bool,
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """Create a business schedule.

        The key needs the role org.permission.schedule.create or
        org.admin.schedule.write.

        Args:
            name: Name of the schedule.
            hours: The hours of each day, whose number is the key; `None` if it has
                none.
            timezone: Time zone of the hours, for example America/New_York.
            default: Whether it is the default schedule.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/create-a-business-schedule
        """
        from .schedules_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "hours": hours,
            "timezone": timezone,
            "default": default,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_default(
        self, *, include: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Schedule:
        """Get the default business schedule.

        The key needs the role org.permission.schedule.read or org.user.schedule.read or
        org.admin.schedule.read.

        Args:
            include: What to return beside the schedule, holidays for example; the pages
                list no values.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-default-business-schedule
        """
        from .schedules_get_default import OPERATION

        arguments: dict[str, Any] = {
            "include": include,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(
        self, schedule_id: str, *, include: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Schedule:
        """Get a business schedule by id.

        The key needs the role org.permission.schedule.read or org.user.schedule.read or
        org.admin.schedule.read.

        Args:
            schedule_id: Id of the schedule.
            include: What to return beside the schedule, holidays for example; the pages
                list no values.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-business-schedule-by-id
        """
        from .schedules_get import OPERATION

        arguments: dict[str, Any] = {
            "schedule_id": schedule_id,
            "include": include,
        }
        return await self._call(OPERATION, arguments, options)

    async def replace(
        self,
        schedule_id: str,
        *,
        name: str,
        hours: Mapping[str, SequenceNotStr[SequenceNotStr[int]] | None],
        timezone: str,
        default: bool,
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """Replace a business schedule.

        The key needs the role org.permission.schedule.update or
        org.admin.schedule.write.

        Args:
            schedule_id: Id of the schedule.
            name: Name of the schedule.
            hours: The hours of each day, whose number is the key; `None` if it has
                none.
            timezone: Time zone of the hours, for example America/New_York.
            default: Whether it is the default schedule.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-business-schedule-by-id
        """
        from .schedules_replace import OPERATION

        arguments: dict[str, Any] = {
            "schedule_id": schedule_id,
            "name": name,
            "hours": hours,
            "timezone": timezone,
            "default": default,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, schedule_id: str, **options: Unpack[CallOptions]) -> Schedule:
        """Delete a business schedule.

        The key needs the role org.permission.schedule.delete or
        org.admin.schedule.write.

        Args:
            schedule_id: Id of the schedule.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Schedule: The schedule that is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-a-business-sched
        ule-by-id
        """
        from .schedules_delete import OPERATION

        arguments: dict[str, Any] = {
            "schedule_id": schedule_id,
        }
        return await self._call(OPERATION, arguments, options)
