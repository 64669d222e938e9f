# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import LicenseGranted, LicenseRevoked


class CallLicenses(ResourceMethods):
    """The methods of `client.call_licenses`."""

    def grant(self, *, phone: str, **options: Unpack[CallOptions]) -> LicenseGranted:
        """Give a team member a license for calls.

        Args:
            phone: Phone number of the team member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            LicenseGranted: How many licenses are left.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/invoke-call-license
        """
        from .call_licenses_grant import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return self._call(OPERATION, arguments, options)

    def revoke(self, *, phone: str, **options: Unpack[CallOptions]) -> LicenseRevoked:
        """Take the license for calls back from a team member.

        Args:
            phone: Phone number of the team member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            LicenseRevoked: How many licenses there are.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/revoke-call-license
        """
        from .call_licenses_revoke import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return self._call(OPERATION, arguments, options)


class AsyncCallLicenses(AsyncResourceMethods):
    """The methods of `client.call_licenses` on an async client."""

    async def grant(self, *, phone: str, **options: Unpack[CallOptions]) -> LicenseGranted:
        """Give a team member a license for calls.

        Args:
            phone: Phone number of the team member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            LicenseGranted: How many licenses are left.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/invoke-call-license
        """
        from .call_licenses_grant import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return await self._call(OPERATION, arguments, options)

    async def revoke(self, *, phone: str, **options: Unpack[CallOptions]) -> LicenseRevoked:
        """Take the license for calls back from a team member.

        Args:
            phone: Phone number of the team member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            LicenseRevoked: How many licenses there are.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/revoke-call-license
        """
        from .call_licenses_revoke import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return await self._call(OPERATION, arguments, options)
