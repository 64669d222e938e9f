# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import Department


class Departments(ResourceMethods):
    """Departments of the vendor."""

    def list(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Department]:
        """List the departments with their members.

        Args:
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Page[Department]: The departments.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

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
        **options: Unpack[CallOptions],
    ) -> Iterator[Department]:
        """List the departments with their members: every item of every page, as it is
        needed.

        Args:
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            on_page: Called with each page when it came, to show progress.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Iterator[Department]: The items. Nothing is asked for before the first.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-departments-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .departments_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, options)


class AsyncDepartments(AsyncResourceMethods):
    """Departments of the vendor, asynchronously."""

    async def list(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Department]:
        """List the departments with their members.

        Args:
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Page[Department]: The departments.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

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
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Department]:
        """List the departments with their members: every item of every page, as it is
        needed.

        Args:
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            on_page: Called with each page when it came, to show progress.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Iterator[Department]: The items. Nothing is asked for before the first.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-departments-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .departments_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, options)
