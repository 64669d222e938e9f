# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import Team


class Teams(ResourceMethods):
    """The methods of `client.teams`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Team]:
        """List the teams.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Team]: A page of teams.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_list import OPERATION

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
        on_page: Callable[[Page[Team]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Team]:
        """List the teams: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
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
        from .teams_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        name: str,
        icon: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        members: SequenceNotStr[str] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Create a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            icon: Its icon.
            name: Name of the team.
            display_name: Name to show.
            created_at: When it was made.
            imported_at: When it was imported.
            members: Ids of users.
            external_id: The id that the caller's own system has for it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_create import OPERATION

        arguments: dict[str, Any] = {
            "icon": icon,
            "name": name,
            "display_name": display_name,
            "created_at": created_at,
            "imported_at": imported_at,
            "members": members,
            "external_id": external_id,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, team_id: str, **options: Unpack[CallOptions]) -> Team:
        """Get a team by id.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_get import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
        }
        return self._call(OPERATION, arguments, options)

    def replace(
        self,
        team_id: str,
        *,
        name: str,
        icon: str | None | Unset = UNSET,
        display_name: str | Unset = UNSET,
        members: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Replace a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            icon: Its icon.
            name: Name of the team.
            display_name: Name to show.
            members: Ids of users.
            created_at: When it was made.
            deleted: Whether it is deleted.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_replace import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
            "icon": icon,
            "name": name,
            "display_name": display_name,
            "members": members,
            "created_at": created_at,
            "deleted": deleted,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, team_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The team is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_delete import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        team_id: str,
        *,
        icon: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        members: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Update a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            icon: Its icon.
            name: Name of the team.
            display_name: Name to show.
            members: Ids of users.
            created_at: When it was made.
            deleted: Whether it is deleted.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_update import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
            "icon": icon,
            "name": name,
            "display_name": display_name,
            "members": members,
            "created_at": created_at,
            "deleted": deleted,
        }
        return self._call(OPERATION, arguments, options)

    def add_members(
        self, team_id: str, *, members: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> Team:
        """Add users to a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            members: Ids of users.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_add_members import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
            "members": members,
        }
        return self._call(OPERATION, arguments, options)

    def remove_members(
        self, team_id: str, *, members: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> Team:
        """Take users out of a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            members: Ids of users.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_remove_members import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
            "members": members,
        }
        return self._call(OPERATION, arguments, options)


class AsyncTeams(AsyncResourceMethods):
    """The methods of `client.teams` on an async client."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Team]:
        """List the teams.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Team]: A page of teams.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_list import OPERATION

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
        on_page: Callable[[Page[Team]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Team]:
        """List the teams: the items of all pages, loaded as needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
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
        from .teams_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        name: str,
        icon: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        members: SequenceNotStr[str] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Create a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            icon: Its icon.
            name: Name of the team.
            display_name: Name to show.
            created_at: When it was made.
            imported_at: When it was imported.
            members: Ids of users.
            external_id: The id that the caller's own system has for it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_create import OPERATION

        arguments: dict[str, Any] = {
            "icon": icon,
            "name": name,
            "display_name": display_name,
            "created_at": created_at,
            "imported_at": imported_at,
            "members": members,
            "external_id": external_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, team_id: str, **options: Unpack[CallOptions]) -> Team:
        """Get a team by id.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_get import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def replace(
        self,
        team_id: str,
        *,
        name: str,
        icon: str | None | Unset = UNSET,
        display_name: str | Unset = UNSET,
        members: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Replace a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            icon: Its icon.
            name: Name of the team.
            display_name: Name to show.
            members: Ids of users.
            created_at: When it was made.
            deleted: Whether it is deleted.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_replace import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
            "icon": icon,
            "name": name,
            "display_name": display_name,
            "members": members,
            "created_at": created_at,
            "deleted": deleted,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, team_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The team is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_delete import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        team_id: str,
        *,
        icon: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        members: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Update a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            icon: Its icon.
            name: Name of the team.
            display_name: Name to show.
            members: Ids of users.
            created_at: When it was made.
            deleted: Whether it is deleted.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_update import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
            "icon": icon,
            "name": name,
            "display_name": display_name,
            "members": members,
            "created_at": created_at,
            "deleted": deleted,
        }
        return await self._call(OPERATION, arguments, options)

    async def add_members(
        self, team_id: str, *, members: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> Team:
        """Add users to a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            members: Ids of users.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_add_members import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
            "members": members,
        }
        return await self._call(OPERATION, arguments, options)

    async def remove_members(
        self, team_id: str, *, members: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> Team:
        """Take users out of a team.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            team_id: Id of the team.
            members: Ids of users.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Team: The team.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/access-management
        """
        from .teams_remove_members import OPERATION

        arguments: dict[str, Any] = {
            "team_id": team_id,
            "members": members,
        }
        return await self._call(OPERATION, arguments, options)
