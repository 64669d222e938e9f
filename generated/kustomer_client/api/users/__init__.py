# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods

if TYPE_CHECKING:
    from ...models import User


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
