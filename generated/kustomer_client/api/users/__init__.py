# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import ChangedUserType, ListedUserType, Team, User, UserType


class Users(ResourceMethods):
    """The methods of `client.users`."""

    def list(
        self,
        *,
        pending: bool | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        user_type: ListedUserType | Literal["user", "machine", "limited"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[User]:
        """List the users.

        Give at most one of pending, deleted, user_type and email.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            pending: Whether to list those who are disabled.
            deleted: Whether to list those who are disabled.
            user_type: Which users to list.
            email: Only the user with this address.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[User]: A page of users.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_list import OPERATION

        arguments: dict[str, Any] = {
            "pending": pending,
            "deleted": deleted,
            "user_type": user_type,
            "email": email,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        pending: bool | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        user_type: ListedUserType | Literal["user", "machine", "limited"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[User]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[User]:
        """List the users: the items of all pages, loaded as needed.

        Give at most one of pending, deleted, user_type and email.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            pending: Whether to list those who are disabled.
            deleted: Whether to list those who are disabled.
            user_type: Which users to list.
            email: Only the user with this address.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[User]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_list import OPERATION

        arguments: dict[str, Any] = {
            "pending": pending,
            "deleted": deleted,
            "user_type": user_type,
            "email": email,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        name: str,
        email: str,
        display_name: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        mobile: str | None | Unset = UNSET,
        email_signature: str | None | Unset = UNSET,
        user_type: UserType | Literal["user", "machine", "limited", "hourly"] | str | Unset = UNSET,
        role_groups: SequenceNotStr[str] | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> User:
        """Invite a user, by e-mail.

        A send: the user may get an e-mail. A user gets no more rights than the caller
        has, and org.admin and org.user if no roles are named.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.user.

        Args:
            display_name: Name to show.
            avatar_url: URL of a picture.
            name: Name of the user.
            email: E-mail address of the user.
            mobile: Number of a mobile phone.
            email_signature: Signature below e-mails.
            user_type: What a new user is.
            role_groups: Ids of role groups.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_create import OPERATION

        arguments: dict[str, Any] = {
            "display_name": display_name,
            "avatar_url": avatar_url,
            "name": name,
            "email": email,
            "mobile": mobile,
            "email_signature": email_signature,
            "user_type": user_type,
            "role_groups": role_groups,
            "roles": roles,
        }
        return self._call(OPERATION, arguments, options)

    def get_current(self, **options: Unpack[CallOptions]) -> User:
        """Get the user whose key it is.

        Sources differ on the role that it needs: none, org.user or org.admin.user.read.

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

    def update_current(
        self,
        *,
        display_name: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        mobile: str | None | Unset = UNSET,
        email_signature: str | None | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        password: str | Unset = UNSET,
        current_password: str | Unset = UNSET,
        user_type: ChangedUserType | Literal["user", "limited", "hourly"] | str | Unset = UNSET,
        role_groups: SequenceNotStr[str] | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> User:
        """Update the user whose key it is.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            display_name: Name to show.
            avatar_url: URL of a picture.
            name: Name of the user.
            email: E-mail address of the user.
            mobile: Number of a mobile phone.
            email_signature: Signature below e-mails.
            deleted: True disables the user, `None` enables it again.
            password: The new password.
            current_password: The password until now.
            user_type: What a user becomes.
            role_groups: Ids of role groups.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_update_current import OPERATION

        arguments: dict[str, Any] = {
            "display_name": display_name,
            "avatar_url": avatar_url,
            "name": name,
            "email": email,
            "mobile": mobile,
            "email_signature": email_signature,
            "deleted": deleted,
            "password": password,
            "current_password": current_password,
            "user_type": user_type,
            "role_groups": role_groups,
            "roles": roles,
        }
        return self._call(OPERATION, arguments, options)

    def request_password_reset(
        self, *, domain: str, email: str, **options: Unpack[CallOptions]
    ) -> None:
        """Send a user an e-mail to reset the password.

        A send: the user gets the e-mail.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            domain: Sign-in subdomain of the organization.
            email: E-mail address of the user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The e-mail is on its way.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_request_password_reset import OPERATION

        arguments: dict[str, Any] = {
            "domain": domain,
            "email": email,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, user_id: str, **options: Unpack[CallOptions]) -> User:
        """Get a user by id.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user; several at the same path lead to a list.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_get import OPERATION

        arguments: dict[str, Any] = {
            "user_id": user_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        user_id: str,
        *,
        display_name: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        mobile: str | None | Unset = UNSET,
        email_signature: str | None | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        password: str | Unset = UNSET,
        current_password: str | Unset = UNSET,
        user_type: ChangedUserType | Literal["user", "limited", "hourly"] | str | Unset = UNSET,
        role_groups: SequenceNotStr[str] | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> User:
        """Update, disable or enable a user.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user; several at the same path lead to a list.
            display_name: Name to show.
            avatar_url: URL of a picture.
            name: Name of the user.
            email: E-mail address of the user.
            mobile: Number of a mobile phone.
            email_signature: Signature below e-mails.
            deleted: True disables the user, `None` enables it again.
            password: The new password.
            current_password: The password until now.
            user_type: What a user becomes.
            role_groups: Ids of role groups.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_update import OPERATION

        arguments: dict[str, Any] = {
            "user_id": user_id,
            "display_name": display_name,
            "avatar_url": avatar_url,
            "name": name,
            "email": email,
            "mobile": mobile,
            "email_signature": email_signature,
            "deleted": deleted,
            "password": password,
            "current_password": current_password,
            "user_type": user_type,
            "role_groups": role_groups,
            "roles": roles,
        }
        return self._call(OPERATION, arguments, options)

    def get_many(self, ids: SequenceNotStr[str], **options: Unpack[CallOptions]) -> Page[User]:
        """Get several users by their ids.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            ids: Ids of two users or more; one at the same path leads to the user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[User]: The users.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_get_many import OPERATION

        arguments: dict[str, Any] = {
            "ids": ids,
        }
        return self._call(OPERATION, arguments, options)

    def iter_get_many(
        self,
        ids: SequenceNotStr[str],
        *,
        on_page: Callable[[Page[User]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[User]:
        """Get several users by their ids: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            ids: Ids of two users or more; one at the same path leads to the user.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[User]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_get_many import OPERATION

        arguments: dict[str, Any] = {
            "ids": ids,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

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
            user_id: Id of the user; several at the same path lead to a list.
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
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Team]:
        """List the teams of a user: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user; several at the same path lead to a list.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
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
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)


class AsyncUsers(AsyncResourceMethods):
    """The methods of `client.users` on an async client."""

    async def list(
        self,
        *,
        pending: bool | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        user_type: ListedUserType | Literal["user", "machine", "limited"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[User]:
        """List the users.

        Give at most one of pending, deleted, user_type and email.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            pending: Whether to list those who are disabled.
            deleted: Whether to list those who are disabled.
            user_type: Which users to list.
            email: Only the user with this address.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[User]: A page of users.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_list import OPERATION

        arguments: dict[str, Any] = {
            "pending": pending,
            "deleted": deleted,
            "user_type": user_type,
            "email": email,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        pending: bool | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        user_type: ListedUserType | Literal["user", "machine", "limited"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[User]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[User]:
        """List the users: the items of all pages, loaded as needed.

        Give at most one of pending, deleted, user_type and email.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            pending: Whether to list those who are disabled.
            deleted: Whether to list those who are disabled.
            user_type: Which users to list.
            email: Only the user with this address.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[User]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_list import OPERATION

        arguments: dict[str, Any] = {
            "pending": pending,
            "deleted": deleted,
            "user_type": user_type,
            "email": email,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        name: str,
        email: str,
        display_name: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        mobile: str | None | Unset = UNSET,
        email_signature: str | None | Unset = UNSET,
        user_type: UserType | Literal["user", "machine", "limited", "hourly"] | str | Unset = UNSET,
        role_groups: SequenceNotStr[str] | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> User:
        """Invite a user, by e-mail.

        A send: the user may get an e-mail. A user gets no more rights than the caller
        has, and org.admin and org.user if no roles are named.

        The evidence is partial: its pages may say more, such as limits or other fields.

        The key needs the role org.admin.user.

        Args:
            display_name: Name to show.
            avatar_url: URL of a picture.
            name: Name of the user.
            email: E-mail address of the user.
            mobile: Number of a mobile phone.
            email_signature: Signature below e-mails.
            user_type: What a new user is.
            role_groups: Ids of role groups.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_create import OPERATION

        arguments: dict[str, Any] = {
            "display_name": display_name,
            "avatar_url": avatar_url,
            "name": name,
            "email": email,
            "mobile": mobile,
            "email_signature": email_signature,
            "user_type": user_type,
            "role_groups": role_groups,
            "roles": roles,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_current(self, **options: Unpack[CallOptions]) -> User:
        """Get the user whose key it is.

        Sources differ on the role that it needs: none, org.user or org.admin.user.read.

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

    async def update_current(
        self,
        *,
        display_name: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        mobile: str | None | Unset = UNSET,
        email_signature: str | None | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        password: str | Unset = UNSET,
        current_password: str | Unset = UNSET,
        user_type: ChangedUserType | Literal["user", "limited", "hourly"] | str | Unset = UNSET,
        role_groups: SequenceNotStr[str] | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> User:
        """Update the user whose key it is.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            display_name: Name to show.
            avatar_url: URL of a picture.
            name: Name of the user.
            email: E-mail address of the user.
            mobile: Number of a mobile phone.
            email_signature: Signature below e-mails.
            deleted: True disables the user, `None` enables it again.
            password: The new password.
            current_password: The password until now.
            user_type: What a user becomes.
            role_groups: Ids of role groups.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_update_current import OPERATION

        arguments: dict[str, Any] = {
            "display_name": display_name,
            "avatar_url": avatar_url,
            "name": name,
            "email": email,
            "mobile": mobile,
            "email_signature": email_signature,
            "deleted": deleted,
            "password": password,
            "current_password": current_password,
            "user_type": user_type,
            "role_groups": role_groups,
            "roles": roles,
        }
        return await self._call(OPERATION, arguments, options)

    async def request_password_reset(
        self, *, domain: str, email: str, **options: Unpack[CallOptions]
    ) -> None:
        """Send a user an e-mail to reset the password.

        A send: the user gets the e-mail.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            domain: Sign-in subdomain of the organization.
            email: E-mail address of the user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The e-mail is on its way.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_request_password_reset import OPERATION

        arguments: dict[str, Any] = {
            "domain": domain,
            "email": email,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, user_id: str, **options: Unpack[CallOptions]) -> User:
        """Get a user by id.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user; several at the same path lead to a list.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_get import OPERATION

        arguments: dict[str, Any] = {
            "user_id": user_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        user_id: str,
        *,
        display_name: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        mobile: str | None | Unset = UNSET,
        email_signature: str | None | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        password: str | Unset = UNSET,
        current_password: str | Unset = UNSET,
        user_type: ChangedUserType | Literal["user", "limited", "hourly"] | str | Unset = UNSET,
        role_groups: SequenceNotStr[str] | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> User:
        """Update, disable or enable a user.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user; several at the same path lead to a list.
            display_name: Name to show.
            avatar_url: URL of a picture.
            name: Name of the user.
            email: E-mail address of the user.
            mobile: Number of a mobile phone.
            email_signature: Signature below e-mails.
            deleted: True disables the user, `None` enables it again.
            password: The new password.
            current_password: The password until now.
            user_type: What a user becomes.
            role_groups: Ids of role groups.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            User: The user.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_update import OPERATION

        arguments: dict[str, Any] = {
            "user_id": user_id,
            "display_name": display_name,
            "avatar_url": avatar_url,
            "name": name,
            "email": email,
            "mobile": mobile,
            "email_signature": email_signature,
            "deleted": deleted,
            "password": password,
            "current_password": current_password,
            "user_type": user_type,
            "role_groups": role_groups,
            "roles": roles,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_many(
        self, ids: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> Page[User]:
        """Get several users by their ids.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            ids: Ids of two users or more; one at the same path leads to the user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[User]: The users.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_get_many import OPERATION

        arguments: dict[str, Any] = {
            "ids": ids,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_get_many(
        self,
        ids: SequenceNotStr[str],
        *,
        on_page: Callable[[Page[User]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[User]:
        """Get several users by their ids: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            ids: Ids of two users or more; one at the same path leads to the user.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[User]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .users_get_many import OPERATION

        arguments: dict[str, Any] = {
            "ids": ids,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

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
            user_id: Id of the user; several at the same path lead to a list.
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
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Team]:
        """List the teams of a user: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            user_id: Id of the user; several at the same path lead to a list.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
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
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)
