# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values import search_fields as _f
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.conditions import Condition, Filter
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        Chat,
        ChatRating,
        ChatSearchSort,
        ChatSort,
        Comparison,
        SettableChatStatus,
        SortOrder,
    )


class Chats(ResourceMethods):
    """The methods of `client.chats`."""

    def list(
        self,
        *,
        sort: ChatSort
        | Literal[
            "chats.createdAt",
            "chats.lastCustomerMessageAt",
            "chats.lastMessageAt",
            "chats.closedAt",
        ]
        | str
        | Unset = UNSET,
        order: SortOrder | Literal["asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Chat]:
        """List the chats of the account.

        Which chat comes first without sort and order is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Chat]: A page of chats.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        sort: ChatSort
        | Literal[
            "chats.createdAt",
            "chats.lastCustomerMessageAt",
            "chats.lastMessageAt",
            "chats.closedAt",
        ]
        | str
        | Unset = UNSET,
        order: SortOrder | Literal["asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Chat]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Chat]:
        """List the chats of the account: the items of all pages, loaded as needed.

        Which chat comes first without sort and order is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Chat]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        customer: int,
        application: int,
        assignee: int | Unset = UNSET,
        department: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Chat:
        """Create a chat for a customer.

        The page advises against chats that stay without a message.

        Args:
            customer: Id of the customer at HelpCrunch.
            application: Id of the application (widget or channel) that the chat belongs
                to.
            assignee: Id of the team member who is to answer.
            department: Id of the department that is to answer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, which is empty.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_create import OPERATION

        arguments: dict[str, Any] = {
            "customer": customer,
            "application": application,
            "assignee": assignee,
            "department": department,
        }
        return self._call(OPERATION, arguments, options)

    def search(
        self,
        *,
        filter: Filter | SequenceNotStr[Condition | Mapping[str, Any]],
        comparison: Comparison | Literal["AND", "OR"] | str | Unset = UNSET,
        sort: ChatSearchSort
        | Literal["chats.createdAt", "lastCustomerMessageAt", "chats.lastMessageAt"]
        | str
        | Unset = UNSET,
        order: Literal["ASC", "DESC", "asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Chat]:
        """Find chats by their fields.

        A value of another type than the field's makes the search fail. Of several tags
        in one condition all must match; for any of them, give one condition a tag and
        compare by OR. How several conditions are compared without comparison, and which
        chat comes first without sort and order, is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            filter: Conditions that a chat must meet.
            comparison: Whether all conditions of a search must hold, or one of them.
            sort: What chats that were searched for can be sorted by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Chat]: A page of chats.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/search-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_search import OPERATION

        arguments: dict[str, Any] = {
            "filter": filter,
            "comparison": comparison,
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._call(OPERATION, arguments, options)

    def iter_search(
        self,
        *,
        filter: Filter | SequenceNotStr[Condition | Mapping[str, Any]],
        comparison: Comparison | Literal["AND", "OR"] | str | Unset = UNSET,
        sort: ChatSearchSort
        | Literal["chats.createdAt", "lastCustomerMessageAt", "chats.lastMessageAt"]
        | str
        | Unset = UNSET,
        order: Literal["ASC", "DESC", "asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Chat]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Chat]:
        """Find chats by their fields: the items of all pages, loaded as needed.

        A value of another type than the field's makes the search fail. Of several tags
        in one condition all must match; for any of them, give one condition a tag and
        compare by OR. How several conditions are compared without comparison, and which
        chat comes first without sort and order, is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            filter: Conditions that a chat must meet.
            comparison: Whether all conditions of a search must hold, or one of them.
            sort: What chats that were searched for can be sorted by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Chat]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/search-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_search import OPERATION

        arguments: dict[str, Any] = {
            "filter": filter,
            "comparison": comparison,
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def set_status(
        self,
        chat_id: int,
        *,
        status: SettableChatStatus
        | Literal["new", "opened", "pending", "on hold", "no communication", "closed"]
        | str,
        **options: Unpack[CallOptions],
    ) -> Chat:
        """Set the status of a chat.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            status: State that a chat can be given.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-chat-status-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_set_status import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "status": status,
        }
        return self._call(OPERATION, arguments, options)

    def assign(self, chat_id: int, *, assignee: int | None, **options: Unpack[CallOptions]) -> Chat:
        """Assign a chat to a team member.

        Args:
            chat_id: Id of the chat, for example 1568834.
            assignee: Id of the team member; `None` for none.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-chat-assignee-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_assign import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "assignee": assignee,
        }
        return self._call(OPERATION, arguments, options)

    def unassign(self, chat_id: int, **options: Unpack[CallOptions]) -> Chat:
        """Unassign a chat from its team member.

        The chat then has no assignee.

        Args:
            chat_id: Id of the chat, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-chat-assignee-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_assign import CHATS_UNASSIGN

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "assignee": None,
        }
        return self._call(CHATS_UNASSIGN, arguments, options)

    def move(self, chat_id: int, *, department: int, **options: Unpack[CallOptions]) -> Chat:
        """Move a chat to a department.

        How a chat leaves its department for none is not documented.

        Args:
            chat_id: Id of the chat, for example 1568834.
            department: Id of the department.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-chat-department-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_move import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "department": department,
        }
        return self._call(OPERATION, arguments, options)

    def snooze(
        self,
        chat_id: int,
        *,
        snoozed_until: datetime.datetime | None,
        **options: Unpack[CallOptions],
    ) -> Chat:
        """Snooze a chat until a time.

        At that time the chat becomes unread. What a time in the past does is not
        documented.

        Args:
            chat_id: Id of the chat, for example 1568834.
            snoozed_until: When the snoozing ends, as a `datetime` with a time zone;
                `None` ends it now.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/snooze-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_snooze import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "snoozed_until": snoozed_until,
        }
        return self._call(OPERATION, arguments, options)

    def unsnooze(self, chat_id: int, **options: Unpack[CallOptions]) -> Chat:
        """End the snoozing of a chat.

        The chat is then no longer snoozed.

        Args:
            chat_id: Id of the chat, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/snooze-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_snooze import CHATS_UNSNOOZE

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "snoozed_until": None,
        }
        return self._call(CHATS_UNSNOOZE, arguments, options)

    def rate(
        self,
        chat_id: int,
        *,
        rating: ChatRating | Literal["perfect", "great", "average", "poor", "very poor"] | str,
        **options: Unpack[CallOptions],
    ) -> Chat:
        """Rate a chat on behalf of its customer.

        The chat must be closed and not rated yet, and must have a message from an
        agent.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            rating: How the customer rated the chat.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/chat-rating-rest-api
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_rate import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "rating": rating,
        }
        return self._call(OPERATION, arguments, options)

    def mark_read_by_agent(
        self, chat_id: int, *, read: bool, **options: Unpack[CallOptions]
    ) -> Chat:
        """Mark a chat as read by the team.

        What `False` does is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            read: Whether it is read; what `False` does is not documented.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/read-chat-rest-api-1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_mark_read_by_agent import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "read": read,
        }
        return self._call(OPERATION, arguments, options)

    def mark_read_by_customer(
        self, chat_id: int, *, read: bool, **options: Unpack[CallOptions]
    ) -> Chat:
        """Mark a chat as read by its customer.

        What `False` does is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            read: Whether it is read; what `False` does is not documented.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/read-chat-rest-api-1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_mark_read_by_customer import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "read": read,
        }
        return self._call(OPERATION, arguments, options)

    def mark_read(self, chat_id: int, *, read: bool, **options: Unpack[CallOptions]) -> Chat:
        """Mark a chat as read.

        The older form of the two other methods, which replaced it on the current page.
        Whether it still works is not known.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            read: Whether it is read; what `False` does is not documented.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/read-chat-rest-api
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_mark_read import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "read": read,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, chat_id: int, **options: Unpack[CallOptions]) -> Chat:
        """Get one chat by id.

        Args:
            chat_id: Id of the chat, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_get import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncChats(AsyncResourceMethods):
    """The methods of `client.chats` on an async client."""

    async def list(
        self,
        *,
        sort: ChatSort
        | Literal[
            "chats.createdAt",
            "chats.lastCustomerMessageAt",
            "chats.lastMessageAt",
            "chats.closedAt",
        ]
        | str
        | Unset = UNSET,
        order: SortOrder | Literal["asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Chat]:
        """List the chats of the account.

        Which chat comes first without sort and order is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Chat]: A page of chats.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        sort: ChatSort
        | Literal[
            "chats.createdAt",
            "chats.lastCustomerMessageAt",
            "chats.lastMessageAt",
            "chats.closedAt",
        ]
        | str
        | Unset = UNSET,
        order: SortOrder | Literal["asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Chat]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Chat]:
        """List the chats of the account: the items of all pages, loaded as needed.

        Which chat comes first without sort and order is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Chat]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        customer: int,
        application: int,
        assignee: int | Unset = UNSET,
        department: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Chat:
        """Create a chat for a customer.

        The page advises against chats that stay without a message.

        Args:
            customer: Id of the customer at HelpCrunch.
            application: Id of the application (widget or channel) that the chat belongs
                to.
            assignee: Id of the team member who is to answer.
            department: Id of the department that is to answer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, which is empty.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_create import OPERATION

        arguments: dict[str, Any] = {
            "customer": customer,
            "application": application,
            "assignee": assignee,
            "department": department,
        }
        return await self._call(OPERATION, arguments, options)

    async def search(
        self,
        *,
        filter: Filter | SequenceNotStr[Condition | Mapping[str, Any]],
        comparison: Comparison | Literal["AND", "OR"] | str | Unset = UNSET,
        sort: ChatSearchSort
        | Literal["chats.createdAt", "lastCustomerMessageAt", "chats.lastMessageAt"]
        | str
        | Unset = UNSET,
        order: Literal["ASC", "DESC", "asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Chat]:
        """Find chats by their fields.

        A value of another type than the field's makes the search fail. Of several tags
        in one condition all must match; for any of them, give one condition a tag and
        compare by OR. How several conditions are compared without comparison, and which
        chat comes first without sort and order, is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            filter: Conditions that a chat must meet.
            comparison: Whether all conditions of a search must hold, or one of them.
            sort: What chats that were searched for can be sorted by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Chat]: A page of chats.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/search-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_search import OPERATION

        arguments: dict[str, Any] = {
            "filter": filter,
            "comparison": comparison,
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_search(
        self,
        *,
        filter: Filter | SequenceNotStr[Condition | Mapping[str, Any]],
        comparison: Comparison | Literal["AND", "OR"] | str | Unset = UNSET,
        sort: ChatSearchSort
        | Literal["chats.createdAt", "lastCustomerMessageAt", "chats.lastMessageAt"]
        | str
        | Unset = UNSET,
        order: Literal["ASC", "DESC", "asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Chat]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Chat]:
        """Find chats by their fields: the items of all pages, loaded as needed.

        A value of another type than the field's makes the search fail. Of several tags
        in one condition all must match; for any of them, give one condition a tag and
        compare by OR. How several conditions are compared without comparison, and which
        chat comes first without sort and order, is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            filter: Conditions that a chat must meet.
            comparison: Whether all conditions of a search must hold, or one of them.
            sort: What chats that were searched for can be sorted by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Chat]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/search-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_search import OPERATION

        arguments: dict[str, Any] = {
            "filter": filter,
            "comparison": comparison,
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def set_status(
        self,
        chat_id: int,
        *,
        status: SettableChatStatus
        | Literal["new", "opened", "pending", "on hold", "no communication", "closed"]
        | str,
        **options: Unpack[CallOptions],
    ) -> Chat:
        """Set the status of a chat.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            status: State that a chat can be given.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-chat-status-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_set_status import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "status": status,
        }
        return await self._call(OPERATION, arguments, options)

    async def assign(
        self, chat_id: int, *, assignee: int | None, **options: Unpack[CallOptions]
    ) -> Chat:
        """Assign a chat to a team member.

        Args:
            chat_id: Id of the chat, for example 1568834.
            assignee: Id of the team member; `None` for none.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-chat-assignee-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_assign import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "assignee": assignee,
        }
        return await self._call(OPERATION, arguments, options)

    async def unassign(self, chat_id: int, **options: Unpack[CallOptions]) -> Chat:
        """Unassign a chat from its team member.

        The chat then has no assignee.

        Args:
            chat_id: Id of the chat, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-chat-assignee-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_assign import CHATS_UNASSIGN

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "assignee": None,
        }
        return await self._call(CHATS_UNASSIGN, arguments, options)

    async def move(self, chat_id: int, *, department: int, **options: Unpack[CallOptions]) -> Chat:
        """Move a chat to a department.

        How a chat leaves its department for none is not documented.

        Args:
            chat_id: Id of the chat, for example 1568834.
            department: Id of the department.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-chat-department-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_move import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "department": department,
        }
        return await self._call(OPERATION, arguments, options)

    async def snooze(
        self,
        chat_id: int,
        *,
        snoozed_until: datetime.datetime | None,
        **options: Unpack[CallOptions],
    ) -> Chat:
        """Snooze a chat until a time.

        At that time the chat becomes unread. What a time in the past does is not
        documented.

        Args:
            chat_id: Id of the chat, for example 1568834.
            snoozed_until: When the snoozing ends, as a `datetime` with a time zone;
                `None` ends it now.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/snooze-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_snooze import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "snoozed_until": snoozed_until,
        }
        return await self._call(OPERATION, arguments, options)

    async def unsnooze(self, chat_id: int, **options: Unpack[CallOptions]) -> Chat:
        """End the snoozing of a chat.

        The chat is then no longer snoozed.

        Args:
            chat_id: Id of the chat, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/snooze-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_snooze import CHATS_UNSNOOZE

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "snoozed_until": None,
        }
        return await self._call(CHATS_UNSNOOZE, arguments, options)

    async def rate(
        self,
        chat_id: int,
        *,
        rating: ChatRating | Literal["perfect", "great", "average", "poor", "very poor"] | str,
        **options: Unpack[CallOptions],
    ) -> Chat:
        """Rate a chat on behalf of its customer.

        The chat must be closed and not rated yet, and must have a message from an
        agent.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            rating: How the customer rated the chat.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/chat-rating-rest-api
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_rate import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "rating": rating,
        }
        return await self._call(OPERATION, arguments, options)

    async def mark_read_by_agent(
        self, chat_id: int, *, read: bool, **options: Unpack[CallOptions]
    ) -> Chat:
        """Mark a chat as read by the team.

        What `False` does is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            read: Whether it is read; what `False` does is not documented.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/read-chat-rest-api-1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_mark_read_by_agent import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "read": read,
        }
        return await self._call(OPERATION, arguments, options)

    async def mark_read_by_customer(
        self, chat_id: int, *, read: bool, **options: Unpack[CallOptions]
    ) -> Chat:
        """Mark a chat as read by its customer.

        What `False` does is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            read: Whether it is read; what `False` does is not documented.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/read-chat-rest-api-1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_mark_read_by_customer import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "read": read,
        }
        return await self._call(OPERATION, arguments, options)

    async def mark_read(self, chat_id: int, *, read: bool, **options: Unpack[CallOptions]) -> Chat:
        """Mark a chat as read.

        The older form of the two other methods, which replaced it on the current page.
        Whether it still works is not known.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            read: Whether it is read; what `False` does is not documented.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/read-chat-rest-api
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_mark_read import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "read": read,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, chat_id: int, **options: Unpack[CallOptions]) -> Chat:
        """Get one chat by id.

        Args:
            chat_id: Id of the chat, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Chat: The chat.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_get import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
        }
        return await self._call(OPERATION, arguments, options)


class ChatFields:
    """The fields that a search of chats can filter by."""

    assignee: Final = _f.IntegerField("chats.assignee")
    agents: Final = _f.IntegerField("chats.agents")
    created_at: Final = _f.InstantField("chats.createdAt")
    department: Final = _f.IntegerField("chats.department")
    status: Final = _f.TextField("chats.status")
    closed_at: Final = _f.InstantField("chats.closedAt")
    rating: Final = _f.TextField("chats.rating")
    customer: Final = _f.IntegerField("chats.customer")
    customer_email: Final = _f.TextField("chats.customer.email")
    customer_tags_data: Final = _f.NamesField("chats.customer.tagsData")
    customer_user_id: Final = _f.TextField("chats.customer.userId")
    updated_at: Final = _f.InstantField("chats.updatedAt")
