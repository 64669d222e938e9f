# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import OrganizationDetails


class Organization(ResourceMethods):
    """The methods of `client.organization`."""

    def get(self, **options: Unpack[CallOptions]) -> OrganizationDetails:
        """Get the account, and whether its team is online.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            OrganizationDetails: The account.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-organization-v1
        """
        from .organization_get import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)


class AsyncOrganization(AsyncResourceMethods):
    """The methods of `client.organization` on an async client."""

    async def get(self, **options: Unpack[CallOptions]) -> OrganizationDetails:
        """Get the account, and whether its team is online.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            OrganizationDetails: The account.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-organization-v1
        """
        from .organization_get import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)
