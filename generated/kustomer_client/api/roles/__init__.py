# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import Role


class Roles(ResourceMethods):
    """The methods of `client.roles`."""

    def list(self, **options: Unpack[CallOptions]) -> Page[Role]:
        """List the roles.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Role]: The roles.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .roles_list import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        on_page: Callable[[Page[Role]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Role]:
        """List the roles: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Role]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .roles_list import OPERATION

        arguments: dict[str, Any] = {}
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)


class AsyncRoles(AsyncResourceMethods):
    """The methods of `client.roles` on an async client."""

    async def list(self, **options: Unpack[CallOptions]) -> Page[Role]:
        """List the roles.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Role]: The roles.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .roles_list import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        on_page: Callable[[Page[Role]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Role]:
        """List the roles: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Role]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .roles_list import OPERATION

        arguments: dict[str, Any] = {}
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)
