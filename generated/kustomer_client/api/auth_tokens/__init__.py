# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import AuthToken


class AuthTokens(ResourceMethods):
    """The methods of `client.auth_tokens`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[AuthToken]:
        """List the tokens, without their text.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.security.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[AuthToken]: A page of tokens.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_list import OPERATION

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
        on_page: Callable[[Page[AuthToken]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[AuthToken]:
        """List the tokens, without their text: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.security.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[AuthToken]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        domain: str | Unset = UNSET,
        email: str | Unset = UNSET,
        password: str | Unset = UNSET,
        single_access_token: str | Unset = UNSET,
        google_auth_token: str | Unset = UNSET,
        saml_auth_token: str | Unset = UNSET,
        remember: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AuthToken:
        """Log in, with a password or with the token of another service.

        The page was not at hand; what goes together is not known. The token of the
        response is shown once.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            domain: Sign-in subdomain of the organization.
            email: E-mail address of the user.
            password: Password of the user.
            single_access_token: Token of a single access.
            google_auth_token: Token of a login at Google.
            saml_auth_token: Token of a login by SAML.
            remember: Whether to remember the login.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AuthToken: The token.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_create import OPERATION

        arguments: dict[str, Any] = {
            "domain": domain,
            "email": email,
            "password": password,
            "single_access_token": single_access_token,
            "google_auth_token": google_auth_token,
            "saml_auth_token": saml_auth_token,
            "remember": remember,
        }
        return self._call(OPERATION, arguments, options)

    def get_current(self, **options: Unpack[CallOptions]) -> AuthToken:
        """Get the token that the call is made with, without its text.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AuthToken: The token.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_get_current import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)

    def delete_current(self, **options: Unpack[CallOptions]) -> None:
        """Revoke the token that the call is made with.

        No later call with it is accepted.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The token is revoked.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_delete_current import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)

    def get(self, token_id: str, **options: Unpack[CallOptions]) -> AuthToken:
        """Get a token by id, without its text.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.

        Args:
            token_id: Id of the token.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AuthToken: The token.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_get import OPERATION

        arguments: dict[str, Any] = {
            "token_id": token_id,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, token_id: str, **options: Unpack[CallOptions]) -> None:
        """Revoke a token.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            token_id: Id of the token.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The token is revoked.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_delete import OPERATION

        arguments: dict[str, Any] = {
            "token_id": token_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncAuthTokens(AsyncResourceMethods):
    """The methods of `client.auth_tokens` on an async client."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[AuthToken]:
        """List the tokens, without their text.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.security.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[AuthToken]: A page of tokens.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_list import OPERATION

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
        on_page: Callable[[Page[AuthToken]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[AuthToken]:
        """List the tokens, without their text: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.security.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[AuthToken]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        domain: str | Unset = UNSET,
        email: str | Unset = UNSET,
        password: str | Unset = UNSET,
        single_access_token: str | Unset = UNSET,
        google_auth_token: str | Unset = UNSET,
        saml_auth_token: str | Unset = UNSET,
        remember: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AuthToken:
        """Log in, with a password or with the token of another service.

        The page was not at hand; what goes together is not known. The token of the
        response is shown once.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            domain: Sign-in subdomain of the organization.
            email: E-mail address of the user.
            password: Password of the user.
            single_access_token: Token of a single access.
            google_auth_token: Token of a login at Google.
            saml_auth_token: Token of a login by SAML.
            remember: Whether to remember the login.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AuthToken: The token.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_create import OPERATION

        arguments: dict[str, Any] = {
            "domain": domain,
            "email": email,
            "password": password,
            "single_access_token": single_access_token,
            "google_auth_token": google_auth_token,
            "saml_auth_token": saml_auth_token,
            "remember": remember,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_current(self, **options: Unpack[CallOptions]) -> AuthToken:
        """Get the token that the call is made with, without its text.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AuthToken: The token.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_get_current import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)

    async def delete_current(self, **options: Unpack[CallOptions]) -> None:
        """Revoke the token that the call is made with.

        No later call with it is accepted.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The token is revoked.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_delete_current import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)

    async def get(self, token_id: str, **options: Unpack[CallOptions]) -> AuthToken:
        """Get a token by id, without its text.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.

        Args:
            token_id: Id of the token.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AuthToken: The token.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_get import OPERATION

        arguments: dict[str, Any] = {
            "token_id": token_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, token_id: str, **options: Unpack[CallOptions]) -> None:
        """Revoke a token.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            token_id: Id of the token.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The token is revoked.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .auth_tokens_delete import OPERATION

        arguments: dict[str, Any] = {
            "token_id": token_id,
        }
        return await self._call(OPERATION, arguments, options)
