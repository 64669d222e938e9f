# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        Accepted,
        AssignedAgent,
        Chat,
        ChatFilter,
        ChatSummary,
        ChatWindow,
        CollaboratorResult,
    )


class Chats(ResourceMethods):
    """The methods of `client.chats`."""

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        status: ChatFilter
        | Literal[
            "all", "unread", "unresolved", "done", "waiting_for_response", "open", "open_cart"
        ]
        | str
        | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        assigned_user_phone: str | Unset = UNSET,
        waba_numbers: SequenceNotStr[str] | Unset = UNSET,
        instagram_handles: SequenceNotStr[str] | Unset = UNSET,
        next_chat_id: str | Unset = UNSET,
        next_chat_timestamp: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Chat]:
        """List the chats of the inbox.

        Args:
            limit: How many chats to return at most. Default 10, maximum 100.
            status: Which chats to return.
            tags: Names of tags.
            assigned_user_phone: Phone number of the team member, with or without a plus
                sign; the text `None` for chats without one.
            waba_numbers: WABA numbers.
            instagram_handles: Instagram handles, with or without the @.
            next_chat_id: Part of the cursor.
            next_chat_timestamp: Part of the cursor, as a `datetime` with a time zone.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Chat]: A page of chats.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-chat-list
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "limit": limit,
            "status": status,
            "tags": tags,
            "assigned_user_phone": assigned_user_phone,
            "waba_numbers": waba_numbers,
            "instagram_handles": instagram_handles,
            "next_chat_id": next_chat_id,
            "next_chat_timestamp": next_chat_timestamp,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        limit: int | Unset = UNSET,
        status: ChatFilter
        | Literal[
            "all", "unread", "unresolved", "done", "waiting_for_response", "open", "open_cart"
        ]
        | str
        | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        assigned_user_phone: str | Unset = UNSET,
        waba_numbers: SequenceNotStr[str] | Unset = UNSET,
        instagram_handles: SequenceNotStr[str] | Unset = UNSET,
        next_chat_id: str | Unset = UNSET,
        next_chat_timestamp: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Chat]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Chat]:
        """List the chats of the inbox: the items of all pages, loaded as needed.

        Args:
            limit: How many items to load with each request: the page size. Default 10,
                maximum 100.
            status: Which chats to return.
            tags: Names of tags.
            assigned_user_phone: Phone number of the team member, with or without a plus
                sign; the text `None` for chats without one.
            waba_numbers: WABA numbers.
            instagram_handles: Instagram handles, with or without the @.
            next_chat_id: Part of the cursor.
            next_chat_timestamp: Part of the cursor, as a `datetime` with a time zone.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Chat]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-chat-list
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "limit": limit,
            "status": status,
            "tags": tags,
            "assigned_user_phone": assigned_user_phone,
            "waba_numbers": waba_numbers,
            "instagram_handles": instagram_handles,
            "next_chat_id": next_chat_id,
            "next_chat_timestamp": next_chat_timestamp,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def get_window(
        self, *, customer_phone_number: str, waba_number: str, **options: Unpack[CallOptions]
    ) -> ChatWindow:
        """Tell whether the 24-hour window of a chat is open.

        Args:
            customer_phone_number: Phone number of the customer.
            waba_number: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ChatWindow: Whether the window is open.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-window-status-1
        https://docs.doubletick.io/reference/get-chat-window-status
        """
        from .chats_get_window import OPERATION

        arguments: dict[str, Any] = {
            "customer_phone_number": customer_phone_number,
            "waba_number": waba_number,
        }
        return self._call(OPERATION, arguments, options)

    def export(
        self,
        *,
        customer_phone_number: str,
        waba_number: str,
        start_date: datetime.date,
        end_date: datetime.date,
        include_media: bool,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start the export of a chat.

        How the export is delivered is not documented.

        start_date must not be after end_date.

        Args:
            customer_phone_number: Phone number of the customer.
            waba_number: WABA number.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            include_media: Whether to export media, too.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/export-chats
        https://docs.doubletick.io/reference/export-chats-to-excel
        """
        from .chats_export import OPERATION

        arguments: dict[str, Any] = {
            "customer_phone_number": customer_phone_number,
            "waba_number": waba_number,
            "start_date": start_date,
            "end_date": end_date,
            "include_media": include_media,
        }
        return self._call(OPERATION, arguments, options)

    def clear(self, *, to: str, from_: str, **options: Unpack[CallOptions]) -> Accepted:
        """Clear the messages of a chat.

        They are deleted later.

        Args:
            to: Phone number of the customer.
            from_: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Accepted: The messages will be deleted, or there are none.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/clear-chat-messages-v2
        """
        from .chats_clear import OPERATION

        arguments: dict[str, Any] = {
            "to": to,
            "from_": from_,
        }
        return self._call(OPERATION, arguments, options)

    def summarize(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date,
        end_date: datetime.date,
        **options: Unpack[CallOptions],
    ) -> ChatSummary:
        """Summarize a chat by AI.

        A summary costs one AI credit; that of the same days is kept, and costs none.
        The days are those of UTC, both included, and at most seven.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number, digits only.
            customer_number: Phone number of the customer, digits only.
            start_date: First day.
            end_date: Last day.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ChatSummary: The summary.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-chat-ai-summary
        """
        from .chats_summarize import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return self._call(OPERATION, arguments, options)

    def assign(
        self,
        *,
        assigned_user_phone_number: str,
        customer_phone_number: str | Unset = UNSET,
        reassign: bool | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AssignedAgent | None:
        """Assign a chat to a team member.

        Give exactly one of customer_phone_number and group_id.

        Args:
            assigned_user_phone_number: Phone number of the team member.
            customer_phone_number: Phone number of the customer.
            reassign: Whether to assign a chat that is assigned already.
            waba_number: WABA number of a chat with a customer.
            group_id: Id of a WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AssignedAgent | None: The team member. `None` if the response has no such
                body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/assign-team-member-to-chat-1
        https://docs.doubletick.io/reference/assign-team-member-to-chat
        """
        from .chats_assign import OPERATION

        arguments: dict[str, Any] = {
            "assigned_user_phone_number": assigned_user_phone_number,
            "customer_phone_number": customer_phone_number,
            "reassign": reassign,
            "waba_number": waba_number,
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def unassign(
        self,
        *,
        customer_phone_number: str | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unassign a chat from its team member.

        Give exactly one of customer_phone_number and group_id.

        Args:
            customer_phone_number: Phone number of the customer.
            waba_number: WABA number of a chat with a customer.
            group_id: Id of a WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/unassign-team-member-to-chat
        https://docs.doubletick.io/reference/unassign-team-member-from-chat
        """
        from .chats_unassign import OPERATION

        arguments: dict[str, Any] = {
            "customer_phone_number": customer_phone_number,
            "waba_number": waba_number,
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def add_collaborators(
        self,
        *,
        from_: str,
        to: str,
        agent_numbers: SequenceNotStr[str],
        **options: Unpack[CallOptions],
    ) -> CollaboratorResult:
        """Add team members to a chat as collaborators.

        Some may succeed where others fail. Phone numbers are compared by their digits.

        Args:
            from_: WABA number.
            to: Phone number of the customer.
            agent_numbers: Phone numbers of the team members.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CollaboratorResult: Who succeeded, and who did not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/public-chat-collaborators-add
        """
        from .chats_add_collaborators import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "agent_numbers": agent_numbers,
        }
        return self._call(OPERATION, arguments, options)

    def remove_collaborators(
        self,
        *,
        from_: str,
        to: str,
        agent_numbers: SequenceNotStr[str],
        **options: Unpack[CallOptions],
    ) -> CollaboratorResult:
        """Remove collaborators from a chat.

        Some may succeed where others fail. Phone numbers are compared by their digits.

        Args:
            from_: WABA number.
            to: Phone number of the customer.
            agent_numbers: Phone numbers of the team members.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CollaboratorResult: Who succeeded, and who did not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/public-chat-collaborators-remove
        """
        from .chats_remove_collaborators import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "agent_numbers": agent_numbers,
        }
        return self._call(OPERATION, arguments, options)


class AsyncChats(AsyncResourceMethods):
    """The methods of `client.chats` on an async client."""

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        status: ChatFilter
        | Literal[
            "all", "unread", "unresolved", "done", "waiting_for_response", "open", "open_cart"
        ]
        | str
        | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        assigned_user_phone: str | Unset = UNSET,
        waba_numbers: SequenceNotStr[str] | Unset = UNSET,
        instagram_handles: SequenceNotStr[str] | Unset = UNSET,
        next_chat_id: str | Unset = UNSET,
        next_chat_timestamp: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Chat]:
        """List the chats of the inbox.

        Args:
            limit: How many chats to return at most. Default 10, maximum 100.
            status: Which chats to return.
            tags: Names of tags.
            assigned_user_phone: Phone number of the team member, with or without a plus
                sign; the text `None` for chats without one.
            waba_numbers: WABA numbers.
            instagram_handles: Instagram handles, with or without the @.
            next_chat_id: Part of the cursor.
            next_chat_timestamp: Part of the cursor, as a `datetime` with a time zone.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Chat]: A page of chats.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-chat-list
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "limit": limit,
            "status": status,
            "tags": tags,
            "assigned_user_phone": assigned_user_phone,
            "waba_numbers": waba_numbers,
            "instagram_handles": instagram_handles,
            "next_chat_id": next_chat_id,
            "next_chat_timestamp": next_chat_timestamp,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        limit: int | Unset = UNSET,
        status: ChatFilter
        | Literal[
            "all", "unread", "unresolved", "done", "waiting_for_response", "open", "open_cart"
        ]
        | str
        | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        assigned_user_phone: str | Unset = UNSET,
        waba_numbers: SequenceNotStr[str] | Unset = UNSET,
        instagram_handles: SequenceNotStr[str] | Unset = UNSET,
        next_chat_id: str | Unset = UNSET,
        next_chat_timestamp: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Chat]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Chat]:
        """List the chats of the inbox: the items of all pages, loaded as needed.

        Args:
            limit: How many items to load with each request: the page size. Default 10,
                maximum 100.
            status: Which chats to return.
            tags: Names of tags.
            assigned_user_phone: Phone number of the team member, with or without a plus
                sign; the text `None` for chats without one.
            waba_numbers: WABA numbers.
            instagram_handles: Instagram handles, with or without the @.
            next_chat_id: Part of the cursor.
            next_chat_timestamp: Part of the cursor, as a `datetime` with a time zone.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Chat]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-chat-list
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "limit": limit,
            "status": status,
            "tags": tags,
            "assigned_user_phone": assigned_user_phone,
            "waba_numbers": waba_numbers,
            "instagram_handles": instagram_handles,
            "next_chat_id": next_chat_id,
            "next_chat_timestamp": next_chat_timestamp,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def get_window(
        self, *, customer_phone_number: str, waba_number: str, **options: Unpack[CallOptions]
    ) -> ChatWindow:
        """Tell whether the 24-hour window of a chat is open.

        Args:
            customer_phone_number: Phone number of the customer.
            waba_number: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ChatWindow: Whether the window is open.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-window-status-1
        https://docs.doubletick.io/reference/get-chat-window-status
        """
        from .chats_get_window import OPERATION

        arguments: dict[str, Any] = {
            "customer_phone_number": customer_phone_number,
            "waba_number": waba_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def export(
        self,
        *,
        customer_phone_number: str,
        waba_number: str,
        start_date: datetime.date,
        end_date: datetime.date,
        include_media: bool,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start the export of a chat.

        How the export is delivered is not documented.

        start_date must not be after end_date.

        Args:
            customer_phone_number: Phone number of the customer.
            waba_number: WABA number.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            include_media: Whether to export media, too.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/export-chats
        https://docs.doubletick.io/reference/export-chats-to-excel
        """
        from .chats_export import OPERATION

        arguments: dict[str, Any] = {
            "customer_phone_number": customer_phone_number,
            "waba_number": waba_number,
            "start_date": start_date,
            "end_date": end_date,
            "include_media": include_media,
        }
        return await self._call(OPERATION, arguments, options)

    async def clear(self, *, to: str, from_: str, **options: Unpack[CallOptions]) -> Accepted:
        """Clear the messages of a chat.

        They are deleted later.

        Args:
            to: Phone number of the customer.
            from_: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Accepted: The messages will be deleted, or there are none.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/clear-chat-messages-v2
        """
        from .chats_clear import OPERATION

        arguments: dict[str, Any] = {
            "to": to,
            "from_": from_,
        }
        return await self._call(OPERATION, arguments, options)

    async def summarize(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date,
        end_date: datetime.date,
        **options: Unpack[CallOptions],
    ) -> ChatSummary:
        """Summarize a chat by AI.

        A summary costs one AI credit; that of the same days is kept, and costs none.
        The days are those of UTC, both included, and at most seven.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number, digits only.
            customer_number: Phone number of the customer, digits only.
            start_date: First day.
            end_date: Last day.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ChatSummary: The summary.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-chat-ai-summary
        """
        from .chats_summarize import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return await self._call(OPERATION, arguments, options)

    async def assign(
        self,
        *,
        assigned_user_phone_number: str,
        customer_phone_number: str | Unset = UNSET,
        reassign: bool | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AssignedAgent | None:
        """Assign a chat to a team member.

        Give exactly one of customer_phone_number and group_id.

        Args:
            assigned_user_phone_number: Phone number of the team member.
            customer_phone_number: Phone number of the customer.
            reassign: Whether to assign a chat that is assigned already.
            waba_number: WABA number of a chat with a customer.
            group_id: Id of a WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AssignedAgent | None: The team member. `None` if the response has no such
                body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/assign-team-member-to-chat-1
        https://docs.doubletick.io/reference/assign-team-member-to-chat
        """
        from .chats_assign import OPERATION

        arguments: dict[str, Any] = {
            "assigned_user_phone_number": assigned_user_phone_number,
            "customer_phone_number": customer_phone_number,
            "reassign": reassign,
            "waba_number": waba_number,
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def unassign(
        self,
        *,
        customer_phone_number: str | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unassign a chat from its team member.

        Give exactly one of customer_phone_number and group_id.

        Args:
            customer_phone_number: Phone number of the customer.
            waba_number: WABA number of a chat with a customer.
            group_id: Id of a WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/unassign-team-member-to-chat
        https://docs.doubletick.io/reference/unassign-team-member-from-chat
        """
        from .chats_unassign import OPERATION

        arguments: dict[str, Any] = {
            "customer_phone_number": customer_phone_number,
            "waba_number": waba_number,
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def add_collaborators(
        self,
        *,
        from_: str,
        to: str,
        agent_numbers: SequenceNotStr[str],
        **options: Unpack[CallOptions],
    ) -> CollaboratorResult:
        """Add team members to a chat as collaborators.

        Some may succeed where others fail. Phone numbers are compared by their digits.

        Args:
            from_: WABA number.
            to: Phone number of the customer.
            agent_numbers: Phone numbers of the team members.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CollaboratorResult: Who succeeded, and who did not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/public-chat-collaborators-add
        """
        from .chats_add_collaborators import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "agent_numbers": agent_numbers,
        }
        return await self._call(OPERATION, arguments, options)

    async def remove_collaborators(
        self,
        *,
        from_: str,
        to: str,
        agent_numbers: SequenceNotStr[str],
        **options: Unpack[CallOptions],
    ) -> CollaboratorResult:
        """Remove collaborators from a chat.

        Some may succeed where others fail. Phone numbers are compared by their digits.

        Args:
            from_: WABA number.
            to: Phone number of the customer.
            agent_numbers: Phone numbers of the team members.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CollaboratorResult: Who succeeded, and who did not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/public-chat-collaborators-remove
        """
        from .chats_remove_collaborators import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "agent_numbers": agent_numbers,
        }
        return await self._call(OPERATION, arguments, options)
