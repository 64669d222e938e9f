# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        CreatedGroup,
        Group,
        GroupDirection,
        GroupMember,
        GroupOrder,
        MembersAdded,
        MembersRemoved,
    )


class Groups(ResourceMethods):
    """The methods of `client.groups`."""

    def list(
        self,
        *,
        search_query: str | Unset = UNSET,
        order_by: GroupOrder | Literal["NAME", "DATE_CREATED"] | str | Unset = UNSET,
        direction: GroupDirection | Literal["ASCENDING", "DESCENDING"] | str | Unset = UNSET,
        after_group_id: str | Unset = UNSET,
        after_group_name: str | Unset = UNSET,
        after_date_created: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Group]:
        """List the broadcast groups.

        The three parts of the cursor are those of the page before. The page of the
        guide says only whether there is more: where there is, iterating over it raises
        an error after its last group.

        Args:
            search_query: What to search for.
            order_by: What to sort by.
            direction: Direction of the sorting.
            after_group_id: Part of the cursor.
            after_group_name: Part of the cursor.
            after_date_created: Part of the cursor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Group]: A page of groups.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-groups
        https://docs.doubletick.io/reference/get-paginated-groups-v2
        """
        from .groups_list import OPERATION

        arguments: dict[str, Any] = {
            "search_query": search_query,
            "order_by": order_by,
            "direction": direction,
            "after_group_id": after_group_id,
            "after_group_name": after_group_name,
            "after_date_created": after_date_created,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        search_query: str | Unset = UNSET,
        order_by: GroupOrder | Literal["NAME", "DATE_CREATED"] | str | Unset = UNSET,
        direction: GroupDirection | Literal["ASCENDING", "DESCENDING"] | str | Unset = UNSET,
        after_group_id: str | Unset = UNSET,
        after_group_name: str | Unset = UNSET,
        after_date_created: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Group]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Group]:
        """List the broadcast groups: the items of all pages, loaded as needed.

        The three parts of the cursor are those of the page before. The page of the
        guide says only whether there is more: where there is, iterating over it raises
        an error after its last group.

        Args:
            search_query: What to search for.
            order_by: What to sort by.
            direction: Direction of the sorting.
            after_group_id: Part of the cursor.
            after_group_name: Part of the cursor.
            after_date_created: Part of the cursor.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Group]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-groups
        https://docs.doubletick.io/reference/get-paginated-groups-v2
        """
        from .groups_list import OPERATION

        arguments: dict[str, Any] = {
            "search_query": search_query,
            "order_by": order_by,
            "direction": direction,
            "after_group_id": after_group_id,
            "after_group_name": after_group_name,
            "after_date_created": after_date_created,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        name: str,
        members: SequenceNotStr[GroupMember | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreatedGroup:
        """Create a broadcast group.

        Args:
            name: Name of the group.
            members: The first members.
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
            group_ids: Ids of the groups.
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
            members: The members to add.
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
            phone_numbers: Phone numbers of the members.
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

    async def list(
        self,
        *,
        search_query: str | Unset = UNSET,
        order_by: GroupOrder | Literal["NAME", "DATE_CREATED"] | str | Unset = UNSET,
        direction: GroupDirection | Literal["ASCENDING", "DESCENDING"] | str | Unset = UNSET,
        after_group_id: str | Unset = UNSET,
        after_group_name: str | Unset = UNSET,
        after_date_created: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Group]:
        """List the broadcast groups.

        The three parts of the cursor are those of the page before. The page of the
        guide says only whether there is more: where there is, iterating over it raises
        an error after its last group.

        Args:
            search_query: What to search for.
            order_by: What to sort by.
            direction: Direction of the sorting.
            after_group_id: Part of the cursor.
            after_group_name: Part of the cursor.
            after_date_created: Part of the cursor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Group]: A page of groups.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-groups
        https://docs.doubletick.io/reference/get-paginated-groups-v2
        """
        from .groups_list import OPERATION

        arguments: dict[str, Any] = {
            "search_query": search_query,
            "order_by": order_by,
            "direction": direction,
            "after_group_id": after_group_id,
            "after_group_name": after_group_name,
            "after_date_created": after_date_created,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        search_query: str | Unset = UNSET,
        order_by: GroupOrder | Literal["NAME", "DATE_CREATED"] | str | Unset = UNSET,
        direction: GroupDirection | Literal["ASCENDING", "DESCENDING"] | str | Unset = UNSET,
        after_group_id: str | Unset = UNSET,
        after_group_name: str | Unset = UNSET,
        after_date_created: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Group]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Group]:
        """List the broadcast groups: the items of all pages, loaded as needed.

        The three parts of the cursor are those of the page before. The page of the
        guide says only whether there is more: where there is, iterating over it raises
        an error after its last group.

        Args:
            search_query: What to search for.
            order_by: What to sort by.
            direction: Direction of the sorting.
            after_group_id: Part of the cursor.
            after_group_name: Part of the cursor.
            after_date_created: Part of the cursor.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Group]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-groups
        https://docs.doubletick.io/reference/get-paginated-groups-v2
        """
        from .groups_list import OPERATION

        arguments: dict[str, Any] = {
            "search_query": search_query,
            "order_by": order_by,
            "direction": direction,
            "after_group_id": after_group_id,
            "after_group_name": after_group_name,
            "after_date_created": after_date_created,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        name: str,
        members: SequenceNotStr[GroupMember | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreatedGroup:
        """Create a broadcast group.

        Args:
            name: Name of the group.
            members: The first members.
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
            group_ids: Ids of the groups.
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
            members: The members to add.
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
            phone_numbers: Phone numbers of the members.
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
