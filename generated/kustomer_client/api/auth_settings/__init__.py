# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import (
        AppSessionsInput,
        CustomerAuthSettings,
        LoginMethod,
        PublicAuthSettings,
        SamlSettingsInput,
        UserAuthSettings,
    )


class AuthSettings(ResourceMethods):
    """The methods of `client.auth_settings`."""

    def get(self, **options: Unpack[CallOptions]) -> UserAuthSettings:
        """Get how users log in.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.security.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            UserAuthSettings: The settings.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_settings_get import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        *,
        kustomer: LoginMethod | Mapping[str, Any],
        google: LoginMethod | Mapping[str, Any],
        saml: SamlSettingsInput | Mapping[str, Any] | Unset = UNSET,
        app: AppSessionsInput | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAuthSettings:
        """Change how users log in.

        Users may be kept out by it.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.security.

        Args:
            kustomer: Whether a way to log in is enabled.
            google: Whether a way to log in is enabled.
            saml: How users log in by SAML, in a request.
            app: How long sessions of users last, in a request.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            UserAuthSettings: The settings.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_settings_update import OPERATION

        arguments: dict[str, Any] = {
            "kustomer": kustomer,
            "google": google,
            "saml": saml,
            "app": app,
        }
        return self._call(OPERATION, arguments, options)

    def get_customer(self, **options: Unpack[CallOptions]) -> CustomerAuthSettings:
        """Get the secret that customers are authenticated with.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CustomerAuthSettings: The settings.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_settings_get_customer import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)

    def get_public(self, **options: Unpack[CallOptions]) -> PublicAuthSettings:
        """Get which ways to log in there are.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            PublicAuthSettings: The settings.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_settings_get_public import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)


class AsyncAuthSettings(AsyncResourceMethods):
    """The methods of `client.auth_settings` on an async client."""

    async def get(self, **options: Unpack[CallOptions]) -> UserAuthSettings:
        """Get how users log in.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.security.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            UserAuthSettings: The settings.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_settings_get import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        *,
        kustomer: LoginMethod | Mapping[str, Any],
        google: LoginMethod | Mapping[str, Any],
        saml: SamlSettingsInput | Mapping[str, Any] | Unset = UNSET,
        app: AppSessionsInput | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAuthSettings:
        """Change how users log in.

        Users may be kept out by it.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.security.

        Args:
            kustomer: Whether a way to log in is enabled.
            google: Whether a way to log in is enabled.
            saml: How users log in by SAML, in a request.
            app: How long sessions of users last, in a request.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            UserAuthSettings: The settings.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_settings_update import OPERATION

        arguments: dict[str, Any] = {
            "kustomer": kustomer,
            "google": google,
            "saml": saml,
            "app": app,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_customer(self, **options: Unpack[CallOptions]) -> CustomerAuthSettings:
        """Get the secret that customers are authenticated with.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CustomerAuthSettings: The settings.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_settings_get_customer import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)

    async def get_public(self, **options: Unpack[CallOptions]) -> PublicAuthSettings:
        """Get which ways to log in there are.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            PublicAuthSettings: The settings.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_settings_get_public import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)
