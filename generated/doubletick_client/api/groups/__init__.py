# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.sequences import SequenceNotStr
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import CreatedGroup, GroupMember, MembersAdded, MembersRemoved


class Groups(ResourceMethods):
    """The methods of `client.groups`."""

    def create(
        self,
        *,
        name: str,
        members: SequenceNotStr[GroupMember | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreatedGroup:
        """Create a broadcast group.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CreatedGroup: The group, and the members that it could not take.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/create-group-1
        https://docs.doubletick.io/reference/create-group
        """
        from .groups_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "members": members,
        }
        return self._call(OPERATION, arguments, options)

    def delete_many(
        self, *, group_ids: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> None:
        """Delete broadcast groups.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/delete-group
        https://docs.doubletick.io/reference/delete-groups
        """
        from .groups_delete_many import OPERATION

        arguments: dict[str, Any] = {
            "group_ids": group_ids,
        }
        return self._call(OPERATION, arguments, options)

    def add_members(
        self,
        group_id: str,
        *,
        members: SequenceNotStr[GroupMember | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> MembersAdded:
        """Add members to a broadcast group.

        Args:
            group_id: Id of the group, for example group_CG0wH3AIQw.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MembersAdded: Who was added, who was there, and who could not be added.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/add-members-to-a-group
        https://docs.doubletick.io/reference/add-members-to-group
        """
        from .groups_add_members import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "members": members,
        }
        return self._call(OPERATION, arguments, options)

    def remove_members(
        self, group_id: str, *, phone_numbers: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> MembersRemoved:
        """Remove members from a broadcast group.

        Only static groups have members that can be removed.

        Args:
            group_id: Id of the group, for example group_CG0wH3AIQw.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MembersRemoved: Who was removed, and who was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/remove-members-from-group
        """
        from .groups_remove_members import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "phone_numbers": phone_numbers,
        }
        return self._call(OPERATION, arguments, options)


class AsyncGroups(AsyncResourceMethods):
    """The methods of `client.groups` on an async client."""

    async def create(
        self,
        *,
        name: str,
        members: SequenceNotStr[GroupMember | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreatedGroup:
        """Create a broadcast group.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CreatedGroup: The group, and the members that it could not take.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/create-group-1
        https://docs.doubletick.io/reference/create-group
        """
        from .groups_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "members": members,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete_many(
        self, *, group_ids: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> None:
        """Delete broadcast groups.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/delete-group
        https://docs.doubletick.io/reference/delete-groups
        """
        from .groups_delete_many import OPERATION

        arguments: dict[str, Any] = {
            "group_ids": group_ids,
        }
        return await self._call(OPERATION, arguments, options)

    async def add_members(
        self,
        group_id: str,
        *,
        members: SequenceNotStr[GroupMember | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> MembersAdded:
        """Add members to a broadcast group.

        Args:
            group_id: Id of the group, for example group_CG0wH3AIQw.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MembersAdded: Who was added, who was there, and who could not be added.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/add-members-to-a-group
        https://docs.doubletick.io/reference/add-members-to-group
        """
        from .groups_add_members import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "members": members,
        }
        return await self._call(OPERATION, arguments, options)

    async def remove_members(
        self, group_id: str, *, phone_numbers: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> MembersRemoved:
        """Remove members from a broadcast group.

        Only static groups have members that can be removed.

        Args:
            group_id: Id of the group, for example group_CG0wH3AIQw.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MembersRemoved: Who was removed, and who was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/remove-members-from-group
        """
        from .groups_remove_members import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "phone_numbers": phone_numbers,
        }
        return await self._call(OPERATION, arguments, options)
