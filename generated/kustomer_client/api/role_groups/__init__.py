# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import RoleGroup


class RoleGroups(ResourceMethods):
    """The methods of `client.role_groups`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[RoleGroup]:
        """List the role groups, those of the system too.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[RoleGroup]: A page of role groups.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_list import OPERATION

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
        on_page: Callable[[Page[RoleGroup]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[RoleGroup]:
        """List the role groups, those of the system too: the items of all pages, loaded as
        needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[RoleGroup]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        display: bool | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RoleGroup:
        """Create a role group.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            name: Name of the role group.
            description: What it is for.
            display: Whether it is shown.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RoleGroup: The role group.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "description": description,
            "display": display,
            "roles": roles,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, role_group_id: str, **options: Unpack[CallOptions]) -> RoleGroup:
        """Get a role group by id.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            role_group_id: Id of the role group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RoleGroup: The role group.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_get import OPERATION

        arguments: dict[str, Any] = {
            "role_group_id": role_group_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        role_group_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        display: bool | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RoleGroup:
        """Update a role group.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            role_group_id: Id of the role group.
            name: Name of the role group.
            description: What it is for.
            display: Whether it is shown.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RoleGroup: The role group.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_update import OPERATION

        arguments: dict[str, Any] = {
            "role_group_id": role_group_id,
            "name": name,
            "description": description,
            "display": display,
            "roles": roles,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, role_group_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a role group.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            role_group_id: Id of the role group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The role group is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_delete import OPERATION

        arguments: dict[str, Any] = {
            "role_group_id": role_group_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncRoleGroups(AsyncResourceMethods):
    """The methods of `client.role_groups` on an async client."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[RoleGroup]:
        """List the role groups, those of the system too.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[RoleGroup]: A page of role groups.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_list import OPERATION

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
        on_page: Callable[[Page[RoleGroup]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[RoleGroup]:
        """List the role groups, those of the system too: the items of all pages, loaded as
        needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[RoleGroup]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        display: bool | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RoleGroup:
        """Create a role group.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            name: Name of the role group.
            description: What it is for.
            display: Whether it is shown.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RoleGroup: The role group.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "description": description,
            "display": display,
            "roles": roles,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, role_group_id: str, **options: Unpack[CallOptions]) -> RoleGroup:
        """Get a role group by id.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            role_group_id: Id of the role group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RoleGroup: The role group.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_get import OPERATION

        arguments: dict[str, Any] = {
            "role_group_id": role_group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        role_group_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        display: bool | Unset = UNSET,
        roles: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RoleGroup:
        """Update a role group.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            role_group_id: Id of the role group.
            name: Name of the role group.
            description: What it is for.
            display: Whether it is shown.
            roles: Roles, such as org.user.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RoleGroup: The role group.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_update import OPERATION

        arguments: dict[str, Any] = {
            "role_group_id": role_group_id,
            "name": name,
            "description": description,
            "display": display,
            "roles": roles,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, role_group_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a role group.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            role_group_id: Id of the role group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The role group is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .role_groups_delete import OPERATION

        arguments: dict[str, Any] = {
            "role_group_id": role_group_id,
        }
        return await self._call(OPERATION, arguments, options)
