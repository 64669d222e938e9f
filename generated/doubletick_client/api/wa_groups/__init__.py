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
        AdditionResult,
        CreatedWaGroup,
        GroupFieldValue,
        GroupSummary,
        JoinApprovalMode,
        Participant,
        ParticipantRemoval,
        RemovalResult,
        WaGroup,
    )


class WaGroups(ResourceMethods):
    """The methods of `client.wa_groups`."""

    def add_tags_and_fields(
        self,
        group_id: str,
        *,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom_fields: SequenceNotStr[GroupFieldValue | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AdditionResult:
        """Add tags to a WhatsApp group, and set its custom fields.

        Args:
            group_id: Id of the group, for example grp_AbCdEf1234.
            tags: Names of the tags.
            custom_fields: Custom fields with their values.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AdditionResult: What was added, and what was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/wa-group-assign-tags-custom-fields
        """
        from .wa_groups_add_tags_and_fields import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "tags": tags,
            "custom_fields": custom_fields,
        }
        return self._call(OPERATION, arguments, options)

    def remove_tags_and_fields(
        self,
        group_id: str,
        *,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | Unset = UNSET,
        should_create_chat_log: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RemovalResult:
        """Remove tags and custom fields from a WhatsApp group.

        Args:
            group_id: Id of the group, for example grp_AbCdEf1234.
            tags: Names of the tags.
            custom_fields: Names of the custom fields.
            should_create_chat_log: Whether the chat shows the removal.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RemovalResult: What was removed, and what was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/wa-group-remove-tags-custom-fields
        """
        from .wa_groups_remove_tags_and_fields import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "tags": tags,
            "custom_fields": custom_fields,
            "should_create_chat_log": should_create_chat_log,
        }
        return self._call(OPERATION, arguments, options)

    def summarize(
        self,
        group_id: str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        **options: Unpack[CallOptions],
    ) -> GroupSummary:
        """Summarize a WhatsApp group by AI.

        A summary costs one AI credit; that of the same days is kept, and costs none.
        The days are those of UTC, both included, and at most seven.

        start_date must not be after end_date.

        Args:
            group_id: Id of the group.
            start_date: First day.
            end_date: Last day.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            GroupSummary: The summary.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-wa-group-ai-summary
        https://docs.doubletick.io/reference/getwhatsappgroupaisummary
        """
        from .wa_groups_summarize import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "start_date": start_date,
            "end_date": end_date,
        }
        return self._call(OPERATION, arguments, options)

    def create(
        self,
        *,
        waba_number: str,
        subject: str,
        description: str | Unset = UNSET,
        join_approval_mode: JoinApprovalMode
        | Literal["auto_approve", "approval_required"]
        | str
        | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreatedWaGroup:
        """Create a WhatsApp group.

        That it was created is reported by the webhook GROUP_CREATED.

        The key is sent in the header x-public-api-key.

        Args:
            waba_number: WABA number of the group.
            subject: Name of the group.
            description: Description of the group.
            join_approval_mode: Whether those who want to join a group must be approved.
                If it is left out, the integration decides.
            group_id: Id of your own; one is made if it is left out.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CreatedWaGroup: The group that is being created.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/createwhatsappgroup
        https://docs.doubletick.io/reference/whatsapp-group-public-api
        """
        from .wa_groups_create import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "subject": subject,
            "description": description,
            "join_approval_mode": join_approval_mode,
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def list(
        self,
        *,
        waba_number: str,
        last_group_id: str | Unset = UNSET,
        older_than_timestamp: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[WaGroup]:
        """List the WhatsApp groups of a WABA number.

        Both parts of the cursor are those of the page before.

        The key is sent in the header x-public-api-key.

        Args:
            waba_number: WABA number of the groups.
            last_group_id: Part of the cursor.
            older_than_timestamp: Part of the cursor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[WaGroup]: A page of groups.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/listwhatsappgroups
        """
        from .wa_groups_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "last_group_id": last_group_id,
            "older_than_timestamp": older_than_timestamp,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: str,
        last_group_id: str | Unset = UNSET,
        older_than_timestamp: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[WaGroup]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[WaGroup]:
        """List the WhatsApp groups of a WABA number: the items of all pages, loaded as
        needed.

        Both parts of the cursor are those of the page before.

        The key is sent in the header x-public-api-key.

        Args:
            waba_number: WABA number of the groups.
            last_group_id: Part of the cursor.
            older_than_timestamp: Part of the cursor.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[WaGroup]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/listwhatsappgroups
        """
        from .wa_groups_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "last_group_id": last_group_id,
            "older_than_timestamp": older_than_timestamp,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def get(self, group_id: str, **options: Unpack[CallOptions]) -> WaGroup:
        """Get one WhatsApp group.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            WaGroup: The group.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/getwhatsappgroupinfo
        """
        from .wa_groups_get import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        group_id: str,
        *,
        waba_number: str,
        subject: str | Unset = UNSET,
        description: str | Unset = UNSET,
        new_group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Update the settings of a WhatsApp group.

        A group that is still being created is not found.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            waba_number: WABA number of the group.
            subject: New name of the group.
            description: New description of the group.
            new_group_id: Id of the group from now on.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/updatewhatsappgroupsettings
        """
        from .wa_groups_update import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "waba_number": waba_number,
            "subject": subject,
            "description": description,
            "new_group_id": new_group_id,
        }
        return self._call(OPERATION, arguments, options)

    def list_participants(
        self,
        group_id: str,
        *,
        last_phone_number: str | Unset = UNSET,
        older_than_timestamp: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Participant]:
        """List the participants of a WhatsApp group.

        Both parts of the cursor are those of the page before.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            last_phone_number: Part of the cursor.
            older_than_timestamp: Part of the cursor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Participant]: A page of participants.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/getwhatsappgroupparticipants
        """
        from .wa_groups_list_participants import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "last_phone_number": last_phone_number,
            "older_than_timestamp": older_than_timestamp,
        }
        return self._call(OPERATION, arguments, options)

    def iter_participants(
        self,
        group_id: str,
        *,
        last_phone_number: str | Unset = UNSET,
        older_than_timestamp: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Participant]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Participant]:
        """List the participants of a WhatsApp group: the items of all pages, loaded as
        needed.

        Both parts of the cursor are those of the page before.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            last_phone_number: Part of the cursor.
            older_than_timestamp: Part of the cursor.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Participant]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/getwhatsappgroupparticipants
        """
        from .wa_groups_list_participants import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "last_phone_number": last_phone_number,
            "older_than_timestamp": older_than_timestamp,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def remove_participant(
        self, group_id: str, *, participant_phone: str, **options: Unpack[CallOptions]
    ) -> ParticipantRemoval:
        """Remove a participant from a WhatsApp group.

        A group that is still being created is not found.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            participant_phone: Phone number of the participant, for example
                +15551230000.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ParticipantRemoval: The removal.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/removewhatsappgroupparticipant
        """
        from .wa_groups_remove_participant import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "participant_phone": participant_phone,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, group_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a WhatsApp group.

        A group that is still being created is not found.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/deletewhatsappgroup
        """
        from .wa_groups_delete import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncWaGroups(AsyncResourceMethods):
    """The methods of `client.wa_groups` on an async client."""

    async def add_tags_and_fields(
        self,
        group_id: str,
        *,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom_fields: SequenceNotStr[GroupFieldValue | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AdditionResult:
        """Add tags to a WhatsApp group, and set its custom fields.

        Args:
            group_id: Id of the group, for example grp_AbCdEf1234.
            tags: Names of the tags.
            custom_fields: Custom fields with their values.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AdditionResult: What was added, and what was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/wa-group-assign-tags-custom-fields
        """
        from .wa_groups_add_tags_and_fields import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "tags": tags,
            "custom_fields": custom_fields,
        }
        return await self._call(OPERATION, arguments, options)

    async def remove_tags_and_fields(
        self,
        group_id: str,
        *,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | Unset = UNSET,
        should_create_chat_log: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RemovalResult:
        """Remove tags and custom fields from a WhatsApp group.

        Args:
            group_id: Id of the group, for example grp_AbCdEf1234.
            tags: Names of the tags.
            custom_fields: Names of the custom fields.
            should_create_chat_log: Whether the chat shows the removal.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RemovalResult: What was removed, and what was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/wa-group-remove-tags-custom-fields
        """
        from .wa_groups_remove_tags_and_fields import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "tags": tags,
            "custom_fields": custom_fields,
            "should_create_chat_log": should_create_chat_log,
        }
        return await self._call(OPERATION, arguments, options)

    async def summarize(
        self,
        group_id: str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        **options: Unpack[CallOptions],
    ) -> GroupSummary:
        """Summarize a WhatsApp group by AI.

        A summary costs one AI credit; that of the same days is kept, and costs none.
        The days are those of UTC, both included, and at most seven.

        start_date must not be after end_date.

        Args:
            group_id: Id of the group.
            start_date: First day.
            end_date: Last day.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            GroupSummary: The summary.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-wa-group-ai-summary
        https://docs.doubletick.io/reference/getwhatsappgroupaisummary
        """
        from .wa_groups_summarize import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "start_date": start_date,
            "end_date": end_date,
        }
        return await self._call(OPERATION, arguments, options)

    async def create(
        self,
        *,
        waba_number: str,
        subject: str,
        description: str | Unset = UNSET,
        join_approval_mode: JoinApprovalMode
        | Literal["auto_approve", "approval_required"]
        | str
        | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreatedWaGroup:
        """Create a WhatsApp group.

        That it was created is reported by the webhook GROUP_CREATED.

        The key is sent in the header x-public-api-key.

        Args:
            waba_number: WABA number of the group.
            subject: Name of the group.
            description: Description of the group.
            join_approval_mode: Whether those who want to join a group must be approved.
                If it is left out, the integration decides.
            group_id: Id of your own; one is made if it is left out.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CreatedWaGroup: The group that is being created.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/createwhatsappgroup
        https://docs.doubletick.io/reference/whatsapp-group-public-api
        """
        from .wa_groups_create import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "subject": subject,
            "description": description,
            "join_approval_mode": join_approval_mode,
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def list(
        self,
        *,
        waba_number: str,
        last_group_id: str | Unset = UNSET,
        older_than_timestamp: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[WaGroup]:
        """List the WhatsApp groups of a WABA number.

        Both parts of the cursor are those of the page before.

        The key is sent in the header x-public-api-key.

        Args:
            waba_number: WABA number of the groups.
            last_group_id: Part of the cursor.
            older_than_timestamp: Part of the cursor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[WaGroup]: A page of groups.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/listwhatsappgroups
        """
        from .wa_groups_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "last_group_id": last_group_id,
            "older_than_timestamp": older_than_timestamp,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: str,
        last_group_id: str | Unset = UNSET,
        older_than_timestamp: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[WaGroup]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[WaGroup]:
        """List the WhatsApp groups of a WABA number: the items of all pages, loaded as
        needed.

        Both parts of the cursor are those of the page before.

        The key is sent in the header x-public-api-key.

        Args:
            waba_number: WABA number of the groups.
            last_group_id: Part of the cursor.
            older_than_timestamp: Part of the cursor.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[WaGroup]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/listwhatsappgroups
        """
        from .wa_groups_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "last_group_id": last_group_id,
            "older_than_timestamp": older_than_timestamp,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def get(self, group_id: str, **options: Unpack[CallOptions]) -> WaGroup:
        """Get one WhatsApp group.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            WaGroup: The group.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/getwhatsappgroupinfo
        """
        from .wa_groups_get import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        group_id: str,
        *,
        waba_number: str,
        subject: str | Unset = UNSET,
        description: str | Unset = UNSET,
        new_group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Update the settings of a WhatsApp group.

        A group that is still being created is not found.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            waba_number: WABA number of the group.
            subject: New name of the group.
            description: New description of the group.
            new_group_id: Id of the group from now on.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/updatewhatsappgroupsettings
        """
        from .wa_groups_update import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "waba_number": waba_number,
            "subject": subject,
            "description": description,
            "new_group_id": new_group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_participants(
        self,
        group_id: str,
        *,
        last_phone_number: str | Unset = UNSET,
        older_than_timestamp: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Participant]:
        """List the participants of a WhatsApp group.

        Both parts of the cursor are those of the page before.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            last_phone_number: Part of the cursor.
            older_than_timestamp: Part of the cursor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Participant]: A page of participants.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/getwhatsappgroupparticipants
        """
        from .wa_groups_list_participants import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "last_phone_number": last_phone_number,
            "older_than_timestamp": older_than_timestamp,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_participants(
        self,
        group_id: str,
        *,
        last_phone_number: str | Unset = UNSET,
        older_than_timestamp: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Participant]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Participant]:
        """List the participants of a WhatsApp group: the items of all pages, loaded as
        needed.

        Both parts of the cursor are those of the page before.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            last_phone_number: Part of the cursor.
            older_than_timestamp: Part of the cursor.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Participant]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/getwhatsappgroupparticipants
        """
        from .wa_groups_list_participants import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "last_phone_number": last_phone_number,
            "older_than_timestamp": older_than_timestamp,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def remove_participant(
        self, group_id: str, *, participant_phone: str, **options: Unpack[CallOptions]
    ) -> ParticipantRemoval:
        """Remove a participant from a WhatsApp group.

        A group that is still being created is not found.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            participant_phone: Phone number of the participant, for example
                +15551230000.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ParticipantRemoval: The removal.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/removewhatsappgroupparticipant
        """
        from .wa_groups_remove_participant import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "participant_phone": participant_phone,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, group_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a WhatsApp group.

        A group that is still being created is not found.

        The key is sent in the header x-public-api-key.

        Args:
            group_id: Id of the group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/deletewhatsappgroup
        """
        from .wa_groups_delete import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)
