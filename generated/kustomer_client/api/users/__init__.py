# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import Team, User


class Users(ResourceMethods):
    """The methods of `client.users`."""

    def get_current(self, **options: Unpack[CallOptions]) -> User:
        """Get the user whose key it is.

        The page was not at hand: this is what a client shows that was generated from
        the vendor's document. Sources differ on the role that it needs: none, org.user
        or org.admin.user.read.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_get_current import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)

    def list_teams(
        self,
        user_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Team]:
        """List the teams of a user.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Team]: A page of teams.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_list_teams import OPERATION

        arguments: dict[str, Any] = {
            "user_id": user_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_teams(
        self,
        user_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Team]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Team]:
        """List the teams of a user: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Team]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_list_teams import OPERATION

        arguments: dict[str, Any] = {
            "user_id": user_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, options)


class AsyncUsers(AsyncResourceMethods):
    """The methods of `client.users` on an async client."""

    async def get_current(self, **options: Unpack[CallOptions]) -> User:
        """Get the user whose key it is.

        The page was not at hand: this is what a client shows that was generated from
        the vendor's document. Sources differ on the role that it needs: none, org.user
        or org.admin.user.read.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_get_current import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)

    async def list_teams(
        self,
        user_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Team]:
        """List the teams of a user.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Team]: A page of teams.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_list_teams import OPERATION

        arguments: dict[str, Any] = {
            "user_id": user_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_teams(
        self,
        user_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Team]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Team]:
        """List the teams of a user: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Team]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_list_teams import OPERATION

        arguments: dict[str, Any] = {
            "user_id": user_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, options)
