# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import Department


class Departments(ResourceMethods):
    """The methods of `client.departments`."""

    def list(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Department]:
        """List the departments with their members.

        Args:
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Department]: The departments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-departments-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .departments_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Department]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Department]:
        """List the departments with their members: the items of all pages, loaded as
        needed.

        Args:
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Department]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-departments-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .departments_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)


class AsyncDepartments(AsyncResourceMethods):
    """The methods of `client.departments` on an async client."""

    async def list(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Department]:
        """List the departments with their members.

        Args:
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Department]: The departments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-departments-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .departments_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Department]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Department]:
        """List the departments with their members: the items of all pages, loaded as
        needed.

        Args:
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Department]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-departments-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .departments_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)
