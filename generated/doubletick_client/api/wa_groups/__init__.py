# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.sequences import SequenceNotStr
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import AdditionResult, GroupFieldValue, GroupSummary, RemovalResult


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
