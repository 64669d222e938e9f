# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.batches import BatchResult
    from deskspec_runtime.values.results import IncludingPage, Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        Attachment,
        AttachmentInput,
        BulkJob,
        Conversation,
        ConversationEnder,
        ConversationInput,
        ConversationStatus,
        ConversationTime,
        ConversationUpdate,
        EmailApp,
        EmailRecipientInput,
        Event,
        Forward,
        ForwardChannel,
        ForwardFileInput,
        ForwardStatus,
        Message,
        MessageChannel,
        MessageDirection,
        MessageErrorInput,
        MessageInclude,
        MessageLocationInput,
        MessageReferenceInput,
        MessageSource,
        MessageStatus,
        NewConversationStatus,
        Note,
        QueueInput,
        SatisfactionLevelInput,
        SentimentInput,
        SnoozeInput,
        SortDirection,
        SuggestedShortcutInput,
        SuggestedTagInput,
        UserMentionInput,
    )


class Conversations(ResourceMethods):
    """The methods of `client.conversations`."""

    def get(self, conversation_id: str, **options: Unpack[CallOptions]) -> Conversation:
        """Get a conversation by id.

        The page says that ids with commas between return several, and shows a response
        with one only.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            conversation_id: Id of the conversation.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-by-id
        """
        from .conversations_get import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
        }
        return self._call(OPERATION, arguments, options)

    def replace(
        self,
        conversation_id: str,
        *,
        external_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        direction: MessageDirection | Literal["in", "out"] | str | Unset = UNSET,
        priority: int | Unset = UNSET,
        satisfaction: float | None | Unset = UNSET,
        satisfaction_level: SatisfactionLevelInput | Mapping[str, Any] | Unset = UNSET,
        suggested_shortcuts: SequenceNotStr[SuggestedShortcutInput | Mapping[str, Any]]
        | Unset = UNSET,
        status: ConversationStatus | Literal["open", "snoozed", "done"] | str | Unset = UNSET,
        reply_channel: str | None | Unset = UNSET,
        sub_status: str | Unset = UNSET,
        snooze: SnoozeInput | Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        suggested_tags: SequenceNotStr[SuggestedTagInput | Mapping[str, Any]] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        assigned_users: SequenceNotStr[str] | Unset = UNSET,
        assigned_teams: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        ended: bool | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
        ended_reason: str | Unset = UNSET,
        ended_by: str | Unset = UNSET,
        ended_by_type: ConversationEnder | Literal["user", "customer"] | str | Unset = UNSET,
        locked: bool | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        queue: QueueInput | Mapping[str, Any] | Unset = UNSET,
        customer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Replace a conversation; what is left out is reset.

        With customer alone, the conversation goes to that customer. The service limits
        how often one user updates one conversation, and no page at hand says how often.

        The key needs the role org.permission.conversation.update or
        org.user.conversation.write.

        Args:
            conversation_id: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            name: Its name.
            direction: From the customer (in), or from the organization (out).
            priority: From 1 to 5; the vendor says that 5 is the highest, a program of
                others that 1 is.
            satisfaction: From -1 to 1.
            satisfaction_level: The survey of a conversation.
            suggested_shortcuts: Shortcuts to suggest.
            status: Status of a conversation.
            reply_channel: Channel of replies.
            sub_status: Id of the status within its status.
            snooze: How long a conversation is snoozed.
            tags: Tags.
            suggested_tags: Tags to suggest.
            sentiment: Mood of the customer.
            assigned_users: Ids of users.
            assigned_teams: Ids of teams.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            deleted: Whether it is deleted.
            ended: Whether it has ended.
            ended_at: When it ended.
            ended_reason: Why it ended.
            ended_by: Id of who ended it.
            ended_by_type: Who ended a conversation.
            locked: Whether it is locked.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Its language.
            queue: The queue of a conversation. It has at least one of id and external.
            customer: Id of the customer whose it is to be; nothing else with it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/kustomer-api-docs/reference/updateconversation
        """
        from .conversations_replace import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "replace": True,
            "external_id": external_id,
            "name": name,
            "direction": direction,
            "priority": priority,
            "satisfaction": satisfaction,
            "satisfaction_level": satisfaction_level,
            "suggested_shortcuts": suggested_shortcuts,
            "status": status,
            "reply_channel": reply_channel,
            "sub_status": sub_status,
            "snooze": snooze,
            "tags": tags,
            "suggested_tags": suggested_tags,
            "sentiment": sentiment,
            "assigned_users": assigned_users,
            "assigned_teams": assigned_teams,
            "custom": custom,
            "deleted": deleted,
            "ended": ended,
            "ended_at": ended_at,
            "ended_reason": ended_reason,
            "ended_by": ended_by,
            "ended_by_type": ended_by_type,
            "locked": locked,
            "rev": rev,
            "default_lang": default_lang,
            "queue": queue,
            "customer": customer,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a conversation.

        The key needs the role org.permission.conversation.delete or
        org.user.conversation.delete.

        Args:
            conversation_id: Id of the conversation.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The conversation is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-conversation
        """
        from .conversations_delete import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        conversation_id: str,
        *,
        external_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        direction: MessageDirection | Literal["in", "out"] | str | Unset = UNSET,
        priority: int | Unset = UNSET,
        satisfaction: float | None | Unset = UNSET,
        satisfaction_level: SatisfactionLevelInput | Mapping[str, Any] | Unset = UNSET,
        suggested_shortcuts: SequenceNotStr[SuggestedShortcutInput | Mapping[str, Any]]
        | Unset = UNSET,
        status: ConversationStatus | Literal["open", "snoozed", "done"] | str | Unset = UNSET,
        reply_channel: str | None | Unset = UNSET,
        sub_status: str | Unset = UNSET,
        snooze: SnoozeInput | Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        suggested_tags: SequenceNotStr[SuggestedTagInput | Mapping[str, Any]] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        assigned_users: SequenceNotStr[str] | Unset = UNSET,
        assigned_teams: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        ended: bool | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
        ended_reason: str | Unset = UNSET,
        ended_by: str | Unset = UNSET,
        ended_by_type: ConversationEnder | Literal["user", "customer"] | str | Unset = UNSET,
        locked: bool | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        queue: QueueInput | Mapping[str, Any] | Unset = UNSET,
        customer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Update a conversation.

        With customer alone, the conversation goes to that customer. The service limits
        how often one user updates one conversation, and no page at hand says how often.

        The key needs the role org.permission.conversation.update or
        org.user.conversation.write.

        Args:
            conversation_id: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            name: Its name.
            direction: From the customer (in), or from the organization (out).
            priority: From 1 to 5; the vendor says that 5 is the highest, a program of
                others that 1 is.
            satisfaction: From -1 to 1.
            satisfaction_level: The survey of a conversation.
            suggested_shortcuts: Shortcuts to suggest.
            status: Status of a conversation.
            reply_channel: Channel of replies.
            sub_status: Id of the status within its status.
            snooze: How long a conversation is snoozed.
            tags: Tags.
            suggested_tags: Tags to suggest.
            sentiment: Mood of the customer.
            assigned_users: Ids of users.
            assigned_teams: Ids of teams.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            deleted: Whether it is deleted.
            ended: Whether it has ended.
            ended_at: When it ended.
            ended_reason: Why it ended.
            ended_by: Id of who ended it.
            ended_by_type: Who ended a conversation.
            locked: Whether it is locked.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Its language.
            queue: The queue of a conversation. It has at least one of id and external.
            customer: Id of the customer whose it is to be; nothing else with it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-conversation-attributes
        """
        from .conversations_update import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "external_id": external_id,
            "name": name,
            "direction": direction,
            "priority": priority,
            "satisfaction": satisfaction,
            "satisfaction_level": satisfaction_level,
            "suggested_shortcuts": suggested_shortcuts,
            "status": status,
            "reply_channel": reply_channel,
            "sub_status": sub_status,
            "snooze": snooze,
            "tags": tags,
            "suggested_tags": suggested_tags,
            "sentiment": sentiment,
            "assigned_users": assigned_users,
            "assigned_teams": assigned_teams,
            "custom": custom,
            "deleted": deleted,
            "ended": ended,
            "ended_at": ended_at,
            "ended_reason": ended_reason,
            "ended_by": ended_by,
            "ended_by_type": ended_by_type,
            "locked": locked,
            "rev": rev,
            "default_lang": default_lang,
            "queue": queue,
            "customer": customer,
        }
        return self._call(OPERATION, arguments, options)

    def add_tags(
        self, conversation_id: str, *, tags: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> Conversation:
        """Add tags to a conversation.

        Tags are sent by name; live responses have their ids, one in an example looks
        like an id, too. The service limits how often one user updates one conversation,
        and no page at hand says how often.

        The key needs the role org.permission.conversation.update or
        org.user.conversation.write.

        Args:
            conversation_id: Id of the conversation.
            tags: Tags.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/append-tags-to-conversation
        """
        from .conversations_add_tags import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "tags": tags,
        }
        return self._call(OPERATION, arguments, options)

    def remove_tags(
        self, conversation_id: str, *, tags: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> Conversation:
        """Remove tags from a conversation.

        Tags are sent by name; live responses have their ids, one in an example looks
        like an id, too. The service limits how often one user updates one conversation,
        and no page at hand says how often.

        The key needs the role org.permission.conversation.delete or
        org.user.conversation.write.

        Args:
            conversation_id: Id of the conversation.
            tags: Tags.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/remove-tags-from-conversation
        """
        from .conversations_remove_tags import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "tags": tags,
        }
        return self._call(OPERATION, arguments, options)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: SortDirection | Literal["desc"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Conversation]:
        """List the conversations.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            sort: The order of the list. The page does not say by which field.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Conversation]: A page of conversations.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversations
        """
        from .conversations_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "sort": sort,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: SortDirection | Literal["desc"] | str | Unset = UNSET,
        on_page: Callable[[Page[Conversation]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Conversation]:
        """List the conversations: the items of all pages, loaded as needed.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            sort: The order of the list. The page does not say by which field.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Conversation]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversations
        """
        from .conversations_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "sort": sort,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        customer: str,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: NewConversationStatus | Literal["open", "done"] | str | Unset = UNSET,
        priority: int | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        direction: MessageDirection | Literal["in", "out"] | str | Unset = UNSET,
        reply_channel: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        assigned_users: SequenceNotStr[str] | Unset = UNSET,
        assigned_teams: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        queue: QueueInput | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Create a conversation.

        At most 120 a minute for one customer, but for those with `imported_at`.

        The key needs the role org.permission.conversation.create or
        org.user.conversation.write.

        Args:
            customer: Id of the customer.
            id: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            name: Its name.
            status: Status of a new conversation.
            priority: From 1 to 5; the vendor says that 5 is the highest, a program of
                others that 1 is.
            created_at: When it began.
            imported_at: When it was imported.
            direction: From the customer (in), or from the organization (out).
            reply_channel: Channel of replies.
            tags: Tags.
            assigned_users: Ids of users.
            assigned_teams: Ids of teams.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            default_lang: Its language.
            queue: The queue of a conversation. It has at least one of id and external.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/kustomer-api-docs/reference/createaconversation
        """
        from .conversations_create import OPERATION

        arguments: dict[str, Any] = {
            "customer": customer,
            "id": id,
            "external_id": external_id,
            "name": name,
            "status": status,
            "priority": priority,
            "created_at": created_at,
            "imported_at": imported_at,
            "direction": direction,
            "reply_channel": reply_channel,
            "tags": tags,
            "assigned_users": assigned_users,
            "assigned_teams": assigned_teams,
            "custom": custom,
            "default_lang": default_lang,
            "queue": queue,
        }
        return self._call(OPERATION, arguments, options)

    def update_many(
        self,
        *,
        conversations: SequenceNotStr[ConversationUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of conversations, by jobs.

        A request has 100 conversations at most, and its response is a job, which
        updates them later. With customer, and nothing else but its id, a conversation
        goes to that customer. The page does not say whether what is left out of an
        entry stays as it is. It has ids in the query, too, for one update of several
        conversations, and does not show the body that goes with them; give an entry for
        each.

        The key needs the role org.permission.conversation.update or
        org.user.conversation.write.

        Args:
            conversations: What is to change, and of which conversation.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-batch-update-conve
        rsations
        """
        from .conversations_update_many import OPERATION

        arguments: dict[str, Any] = {
            "conversations": conversations,
        }
        return self._batch(OPERATION, arguments, options)

    def create_many(
        self,
        *,
        conversations: SequenceNotStr[ConversationInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of conversations, by jobs.

        A request has 100 conversations at most, and its response is a job, which
        creates them later.

        The key needs the role org.permission.conversation.create or
        org.user.conversation.write.

        Args:
            conversations: The conversations.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/bulk-create-conversations
        """
        from .conversations_create_many import OPERATION

        arguments: dict[str, Any] = {
            "conversations": conversations,
        }
        return self._batch(OPERATION, arguments, options)

    def get_by_external_id(self, external_id: str, **options: Unpack[CallOptions]) -> Conversation:
        """Get the conversation with an external id.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            external_id: The id that the caller's own system has for it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-by-ext
        ernal-id
        """
        from .conversations_get_by_external_id import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
        }
        return self._call(OPERATION, arguments, options)

    def list_events(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Event]:
        """List the events of a conversation.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            sort: The order of the list. The page does not say which texts it takes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Event]: A page of events.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-events
        """
        from .conversations_list_events import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
            "sort": sort,
        }
        return self._call(OPERATION, arguments, options)

    def iter_events(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        on_page: Callable[[Page[Event]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Event]:
        """List the events of a conversation: the items of all pages, loaded as needed.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            sort: The order of the list. The page does not say which texts it takes.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Event]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-events
        """
        from .conversations_list_events import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
            "sort": sort,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def list_forwards(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Forward]:
        """List the forwards of a conversation.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Forward]: A page of forwards.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-forwards-by-con
        versation
        """
        from .conversations_list_forwards import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_forwards(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Forward]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Forward]:
        """List the forwards of a conversation: the items of all pages, loaded as needed.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Forward]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-forwards-by-con
        versation
        """
        from .conversations_list_forwards import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_forward(
        self,
        conversation_id: str,
        *,
        channel: ForwardChannel | Literal["email"] | str,
        app: EmailApp | Literal["gmail", "postmark"] | str | Unset = UNSET,
        customer: str | Unset = UNSET,
        status: ForwardStatus | Literal["draft", "sent", "failed"] | str | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | Unset = UNSET,
        body: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        attachments: SequenceNotStr[ForwardFileInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Forward:
        """Forward a conversation by e-mail.

        A send: people may get an e-mail, and no page says which status sends it.

        The key needs the role org.permission.conversation_forward.create or
        org.user.conversation_forward.write.

        Args:
            conversation_id: Id of the conversation.
            channel: The channel of a forward.
            app: What sends an e-mail.
            customer: Id of the customer.
            status: State of a forward.
            send_at: When to send it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            template: Id of a template.
            payload: The text in its editor.
            attachments: Files of the e-mail.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Forward: The forward.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/create-forward-by-conversation
        """
        from .conversations_create_forward import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "channel": channel,
            "app": app,
            "customer": customer,
            "status": status,
            "send_at": send_at,
            "to": to,
            "from_": from_,
            "body": body,
            "subject": subject,
            "reply_to": reply_to,
            "template": template,
            "payload": payload,
            "attachments": attachments,
        }
        return self._call(OPERATION, arguments, options)

    def list_attachments(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Attachment]:
        """List the files of the messages of a conversation.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Attachment]: A page of attachments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-conversation-attachments
        """
        from .conversations_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_attachments(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Attachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Attachment]:
        """List the files of the messages of a conversation: the items of all pages, loaded
        as needed.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Attachment]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-conversation-attachments
        """
        from .conversations_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def list_messages(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: MessageInclude | Literal["attachments"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IncludingPage[Message, Attachment]:
        """List the messages of a conversation.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            include: What to return beside the messages.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            IncludingPage[Message, Attachment]: A page of messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-messages-by-conversation
        """
        from .conversations_list_messages import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return self._call(OPERATION, arguments, options)

    def iter_messages(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: MessageInclude | Literal["attachments"] | str | Unset = UNSET,
        on_page: Callable[[IncludingPage[Message, Attachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Message]:
        """List the messages of a conversation: the items of all pages, loaded as needed.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            include: What to return beside the messages.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Message]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-messages-by-conversation
        """
        from .conversations_list_messages import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_message(
        self,
        conversation_id: str,
        *,
        channel: MessageChannel
        | Literal[
            "email",
            "sms",
            "chat",
            "facebook",
            "twitter-dm",
            "twitter-tweet",
            "voice",
            "instagram",
            "whatsapp",
        ]
        | str,
        app: str,
        customer: str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        direction: MessageDirection | Literal["in", "out"] | str | Unset = UNSET,
        preview: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        size: float | Unset = UNSET,
        status: MessageStatus | Literal["sent", "received", "error"] | str | Unset = UNSET,
        error: MessageErrorInput | Mapping[str, Any] | Unset = UNSET,
        error_at: datetime.datetime | Unset = UNSET,
        auto: bool | Unset = UNSET,
        sent_at: datetime.datetime | Unset = UNSET,
        reference: MessageReferenceInput | Mapping[str, Any] | Unset = UNSET,
        related: str | Unset = UNSET,
        source: MessageSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any] | str] | Unset = UNSET,
        location: MessageLocationInput | Mapping[str, Any] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        queue: QueueInput | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Record a message in a conversation; nothing is sent to anyone.

        A draft is what is sent. `created_at`, `created_by`, `modified_at` and
        `modified_by` need the role org.admin. At most 120 a minute for one customer,
        but for those with `imported_at`.

        The key needs the role org.permission.message.create or org.user.message.write.

        Args:
            conversation_id: Id of the conversation.
            customer: Id of the customer.
            conversation: Id of the conversation.
            id: Id of the message.
            external_id: The id that the caller's own system has for it.
            channel: The channel of a message.
            app: The app that it is from, for example postmark.
            direction: From the customer (in), or from the organization (out).
            preview: Its text.
            subject: Its subject.
            size: Its size.
            status: The status of a message.
            error: Why a message failed.
            error_at: When it failed.
            auto: Whether it was made by a machine.
            sent_at: When it was sent.
            reference: The message that a message refers to.
            related: What it is related to; the page does not say more.
            source: What made a message.
            shortcuts: Ids of shortcuts.
            kb_articles: Ids of articles.
            attachments: Files that were uploaded, or their ids.
            location: Where a message was sent from.
            meta: Sender, receivers and the like, by channel.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            sentiment: Mood of the customer.
            created_at: When it was written.
            modified_at: When it was changed.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            imported_at: When it was imported.
            lang: Language of the text.
            queue: The queue of a conversation. It has at least one of id and external.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createamessage
        fromconversation
        """
        from .conversations_create_message import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "customer": customer,
            "conversation": conversation,
            "id": id,
            "external_id": external_id,
            "channel": channel,
            "app": app,
            "direction": direction,
            "preview": preview,
            "subject": subject,
            "size": size,
            "status": status,
            "error": error,
            "error_at": error_at,
            "auto": auto,
            "sent_at": sent_at,
            "reference": reference,
            "related": related,
            "source": source,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "attachments": attachments,
            "location": location,
            "meta": meta,
            "custom": custom,
            "sentiment": sentiment,
            "created_at": created_at,
            "modified_at": modified_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "imported_at": imported_at,
            "lang": lang,
            "queue": queue,
        }
        return self._call(OPERATION, arguments, options)

    def list_notes(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Note]:
        """List the notes on a conversation.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Note]: A page of notes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-notes-by-conversation
        """
        from .conversations_list_notes import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_notes(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Note]:
        """List the notes on a conversation: the items of all pages, loaded as needed.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Note]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-notes-by-conversation
        """
        from .conversations_list_notes import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_note(
        self,
        conversation_id: str,
        *,
        body: str,
        id: str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Create a note on a conversation.

        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. At most 120 a minute for one customer.

        The key needs the role org.permission.note.create or org.user.note.read.

        Args:
            conversation_id: Id of the conversation.
            id: Id of the note.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for the note.
            body: Text of the note.
            user_mentions: Users and teams that the note mentions.
            attachments: Files of the note.
            created_at: When the note was written.
            modified_at: When the note was changed.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            imported_at: When the note was imported.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-note-within-conv
        ersation
        """
        from .conversations_create_note import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "id": id,
            "conversation": conversation,
            "external_id": external_id,
            "body": body,
            "user_mentions": user_mentions,
            "attachments": attachments,
            "created_at": created_at,
            "modified_at": modified_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "imported_at": imported_at,
            "lang": lang,
        }
        return self._call(OPERATION, arguments, options)

    def list_times(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ConversationTime]:
        """List the times that users spent on a conversation.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 1000.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[ConversationTime]: A page of times.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-times-
        by-conversation https://developer.kustomer.com/docs/concepts/pagination
        """
        from .conversations_list_times import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_times(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[ConversationTime]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[ConversationTime]:
        """List the times that users spent on a conversation: the items of all pages,
        loaded as needed.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 1000.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[ConversationTime]: The items; nothing is sent until the first is
                read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-times-
        by-conversation https://developer.kustomer.com/docs/concepts/pagination
        """
        from .conversations_list_times import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def get_time(self, ids: str, **options: Unpack[CallOptions]) -> ConversationTime:
        """Get a time that a user spent on a conversation.

        The page takes ids, in the plural, and shows one time.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            ids: Id of the time.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ConversationTime: The time.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-conversation-time-by-ids
        """
        from .conversations_get_time import OPERATION

        arguments: dict[str, Any] = {
            "ids": ids,
        }
        return self._call(OPERATION, arguments, options)

    def search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Conversation]:
        """Search the conversations.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            search_hash: The page does not say what it does.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Conversation]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import CONVERSATIONS_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "conversation",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._call(CONVERSATIONS_SEARCH, arguments, options)

    def iter_search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        on_page: Callable[[Page[Conversation]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Conversation]:
        """Search the conversations: the items of all pages, loaded as needed.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        After page 100 the iterator goes on with a further criterion, if sort is by one
        of customer_created_at, customer_updated_at, conversation_updated_at,
        message_updated_at, note_updated_at, kobject_updated_at, with asc or desc. If it
        cannot, and there is more, it raises DeskspecError.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
            search_hash: The page does not say what it does.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Conversation]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import CONVERSATIONS_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "conversation",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(CONVERSATIONS_SEARCH, arguments, on_page, prefetch, options)


class AsyncConversations(AsyncResourceMethods):
    """The methods of `client.conversations` on an async client."""

    async def get(self, conversation_id: str, **options: Unpack[CallOptions]) -> Conversation:
        """Get a conversation by id.

        The page says that ids with commas between return several, and shows a response
        with one only.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            conversation_id: Id of the conversation.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-by-id
        """
        from .conversations_get import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def replace(
        self,
        conversation_id: str,
        *,
        external_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        direction: MessageDirection | Literal["in", "out"] | str | Unset = UNSET,
        priority: int | Unset = UNSET,
        satisfaction: float | None | Unset = UNSET,
        satisfaction_level: SatisfactionLevelInput | Mapping[str, Any] | Unset = UNSET,
        suggested_shortcuts: SequenceNotStr[SuggestedShortcutInput | Mapping[str, Any]]
        | Unset = UNSET,
        status: ConversationStatus | Literal["open", "snoozed", "done"] | str | Unset = UNSET,
        reply_channel: str | None | Unset = UNSET,
        sub_status: str | Unset = UNSET,
        snooze: SnoozeInput | Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        suggested_tags: SequenceNotStr[SuggestedTagInput | Mapping[str, Any]] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        assigned_users: SequenceNotStr[str] | Unset = UNSET,
        assigned_teams: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        ended: bool | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
        ended_reason: str | Unset = UNSET,
        ended_by: str | Unset = UNSET,
        ended_by_type: ConversationEnder | Literal["user", "customer"] | str | Unset = UNSET,
        locked: bool | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        queue: QueueInput | Mapping[str, Any] | Unset = UNSET,
        customer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Replace a conversation; what is left out is reset.

        With customer alone, the conversation goes to that customer. The service limits
        how often one user updates one conversation, and no page at hand says how often.

        The key needs the role org.permission.conversation.update or
        org.user.conversation.write.

        Args:
            conversation_id: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            name: Its name.
            direction: From the customer (in), or from the organization (out).
            priority: From 1 to 5; the vendor says that 5 is the highest, a program of
                others that 1 is.
            satisfaction: From -1 to 1.
            satisfaction_level: The survey of a conversation.
            suggested_shortcuts: Shortcuts to suggest.
            status: Status of a conversation.
            reply_channel: Channel of replies.
            sub_status: Id of the status within its status.
            snooze: How long a conversation is snoozed.
            tags: Tags.
            suggested_tags: Tags to suggest.
            sentiment: Mood of the customer.
            assigned_users: Ids of users.
            assigned_teams: Ids of teams.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            deleted: Whether it is deleted.
            ended: Whether it has ended.
            ended_at: When it ended.
            ended_reason: Why it ended.
            ended_by: Id of who ended it.
            ended_by_type: Who ended a conversation.
            locked: Whether it is locked.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Its language.
            queue: The queue of a conversation. It has at least one of id and external.
            customer: Id of the customer whose it is to be; nothing else with it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/kustomer-api-docs/reference/updateconversation
        """
        from .conversations_replace import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "replace": True,
            "external_id": external_id,
            "name": name,
            "direction": direction,
            "priority": priority,
            "satisfaction": satisfaction,
            "satisfaction_level": satisfaction_level,
            "suggested_shortcuts": suggested_shortcuts,
            "status": status,
            "reply_channel": reply_channel,
            "sub_status": sub_status,
            "snooze": snooze,
            "tags": tags,
            "suggested_tags": suggested_tags,
            "sentiment": sentiment,
            "assigned_users": assigned_users,
            "assigned_teams": assigned_teams,
            "custom": custom,
            "deleted": deleted,
            "ended": ended,
            "ended_at": ended_at,
            "ended_reason": ended_reason,
            "ended_by": ended_by,
            "ended_by_type": ended_by_type,
            "locked": locked,
            "rev": rev,
            "default_lang": default_lang,
            "queue": queue,
            "customer": customer,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a conversation.

        The key needs the role org.permission.conversation.delete or
        org.user.conversation.delete.

        Args:
            conversation_id: Id of the conversation.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The conversation is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-conversation
        """
        from .conversations_delete import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        conversation_id: str,
        *,
        external_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        direction: MessageDirection | Literal["in", "out"] | str | Unset = UNSET,
        priority: int | Unset = UNSET,
        satisfaction: float | None | Unset = UNSET,
        satisfaction_level: SatisfactionLevelInput | Mapping[str, Any] | Unset = UNSET,
        suggested_shortcuts: SequenceNotStr[SuggestedShortcutInput | Mapping[str, Any]]
        | Unset = UNSET,
        status: ConversationStatus | Literal["open", "snoozed", "done"] | str | Unset = UNSET,
        reply_channel: str | None | Unset = UNSET,
        sub_status: str | Unset = UNSET,
        snooze: SnoozeInput | Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        suggested_tags: SequenceNotStr[SuggestedTagInput | Mapping[str, Any]] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        assigned_users: SequenceNotStr[str] | Unset = UNSET,
        assigned_teams: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        ended: bool | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
        ended_reason: str | Unset = UNSET,
        ended_by: str | Unset = UNSET,
        ended_by_type: ConversationEnder | Literal["user", "customer"] | str | Unset = UNSET,
        locked: bool | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        queue: QueueInput | Mapping[str, Any] | Unset = UNSET,
        customer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Update a conversation.

        With customer alone, the conversation goes to that customer. The service limits
        how often one user updates one conversation, and no page at hand says how often.

        The key needs the role org.permission.conversation.update or
        org.user.conversation.write.

        Args:
            conversation_id: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            name: Its name.
            direction: From the customer (in), or from the organization (out).
            priority: From 1 to 5; the vendor says that 5 is the highest, a program of
                others that 1 is.
            satisfaction: From -1 to 1.
            satisfaction_level: The survey of a conversation.
            suggested_shortcuts: Shortcuts to suggest.
            status: Status of a conversation.
            reply_channel: Channel of replies.
            sub_status: Id of the status within its status.
            snooze: How long a conversation is snoozed.
            tags: Tags.
            suggested_tags: Tags to suggest.
            sentiment: Mood of the customer.
            assigned_users: Ids of users.
            assigned_teams: Ids of teams.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            deleted: Whether it is deleted.
            ended: Whether it has ended.
            ended_at: When it ended.
            ended_reason: Why it ended.
            ended_by: Id of who ended it.
            ended_by_type: Who ended a conversation.
            locked: Whether it is locked.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Its language.
            queue: The queue of a conversation. It has at least one of id and external.
            customer: Id of the customer whose it is to be; nothing else with it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-conversation-attributes
        """
        from .conversations_update import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "external_id": external_id,
            "name": name,
            "direction": direction,
            "priority": priority,
            "satisfaction": satisfaction,
            "satisfaction_level": satisfaction_level,
            "suggested_shortcuts": suggested_shortcuts,
            "status": status,
            "reply_channel": reply_channel,
            "sub_status": sub_status,
            "snooze": snooze,
            "tags": tags,
            "suggested_tags": suggested_tags,
            "sentiment": sentiment,
            "assigned_users": assigned_users,
            "assigned_teams": assigned_teams,
            "custom": custom,
            "deleted": deleted,
            "ended": ended,
            "ended_at": ended_at,
            "ended_reason": ended_reason,
            "ended_by": ended_by,
            "ended_by_type": ended_by_type,
            "locked": locked,
            "rev": rev,
            "default_lang": default_lang,
            "queue": queue,
            "customer": customer,
        }
        return await self._call(OPERATION, arguments, options)

    async def add_tags(
        self, conversation_id: str, *, tags: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> Conversation:
        """Add tags to a conversation.

        Tags are sent by name; live responses have their ids, one in an example looks
        like an id, too. The service limits how often one user updates one conversation,
        and no page at hand says how often.

        The key needs the role org.permission.conversation.update or
        org.user.conversation.write.

        Args:
            conversation_id: Id of the conversation.
            tags: Tags.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/append-tags-to-conversation
        """
        from .conversations_add_tags import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "tags": tags,
        }
        return await self._call(OPERATION, arguments, options)

    async def remove_tags(
        self, conversation_id: str, *, tags: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> Conversation:
        """Remove tags from a conversation.

        Tags are sent by name; live responses have their ids, one in an example looks
        like an id, too. The service limits how often one user updates one conversation,
        and no page at hand says how often.

        The key needs the role org.permission.conversation.delete or
        org.user.conversation.write.

        Args:
            conversation_id: Id of the conversation.
            tags: Tags.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/remove-tags-from-conversation
        """
        from .conversations_remove_tags import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "tags": tags,
        }
        return await self._call(OPERATION, arguments, options)

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: SortDirection | Literal["desc"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Conversation]:
        """List the conversations.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            sort: The order of the list. The page does not say by which field.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Conversation]: A page of conversations.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversations
        """
        from .conversations_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "sort": sort,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: SortDirection | Literal["desc"] | str | Unset = UNSET,
        on_page: Callable[[Page[Conversation]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Conversation]:
        """List the conversations: the items of all pages, loaded as needed.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            sort: The order of the list. The page does not say by which field.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Conversation]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversations
        """
        from .conversations_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "sort": sort,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        customer: str,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: NewConversationStatus | Literal["open", "done"] | str | Unset = UNSET,
        priority: int | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        direction: MessageDirection | Literal["in", "out"] | str | Unset = UNSET,
        reply_channel: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        assigned_users: SequenceNotStr[str] | Unset = UNSET,
        assigned_teams: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        queue: QueueInput | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Create a conversation.

        At most 120 a minute for one customer, but for those with `imported_at`.

        The key needs the role org.permission.conversation.create or
        org.user.conversation.write.

        Args:
            customer: Id of the customer.
            id: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            name: Its name.
            status: Status of a new conversation.
            priority: From 1 to 5; the vendor says that 5 is the highest, a program of
                others that 1 is.
            created_at: When it began.
            imported_at: When it was imported.
            direction: From the customer (in), or from the organization (out).
            reply_channel: Channel of replies.
            tags: Tags.
            assigned_users: Ids of users.
            assigned_teams: Ids of teams.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            default_lang: Its language.
            queue: The queue of a conversation. It has at least one of id and external.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/kustomer-api-docs/reference/createaconversation
        """
        from .conversations_create import OPERATION

        arguments: dict[str, Any] = {
            "customer": customer,
            "id": id,
            "external_id": external_id,
            "name": name,
            "status": status,
            "priority": priority,
            "created_at": created_at,
            "imported_at": imported_at,
            "direction": direction,
            "reply_channel": reply_channel,
            "tags": tags,
            "assigned_users": assigned_users,
            "assigned_teams": assigned_teams,
            "custom": custom,
            "default_lang": default_lang,
            "queue": queue,
        }
        return await self._call(OPERATION, arguments, options)

    async def update_many(
        self,
        *,
        conversations: SequenceNotStr[ConversationUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of conversations, by jobs.

        A request has 100 conversations at most, and its response is a job, which
        updates them later. With customer, and nothing else but its id, a conversation
        goes to that customer. The page does not say whether what is left out of an
        entry stays as it is. It has ids in the query, too, for one update of several
        conversations, and does not show the body that goes with them; give an entry for
        each.

        The key needs the role org.permission.conversation.update or
        org.user.conversation.write.

        Args:
            conversations: What is to change, and of which conversation.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-batch-update-conve
        rsations
        """
        from .conversations_update_many import OPERATION

        arguments: dict[str, Any] = {
            "conversations": conversations,
        }
        return await self._batch(OPERATION, arguments, options)

    async def create_many(
        self,
        *,
        conversations: SequenceNotStr[ConversationInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of conversations, by jobs.

        A request has 100 conversations at most, and its response is a job, which
        creates them later.

        The key needs the role org.permission.conversation.create or
        org.user.conversation.write.

        Args:
            conversations: The conversations.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/bulk-create-conversations
        """
        from .conversations_create_many import OPERATION

        arguments: dict[str, Any] = {
            "conversations": conversations,
        }
        return await self._batch(OPERATION, arguments, options)

    async def get_by_external_id(
        self, external_id: str, **options: Unpack[CallOptions]
    ) -> Conversation:
        """Get the conversation with an external id.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            external_id: The id that the caller's own system has for it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Conversation: The conversation.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-by-ext
        ernal-id
        """
        from .conversations_get_by_external_id import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_events(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Event]:
        """List the events of a conversation.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            sort: The order of the list. The page does not say which texts it takes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Event]: A page of events.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-events
        """
        from .conversations_list_events import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
            "sort": sort,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_events(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        on_page: Callable[[Page[Event]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Event]:
        """List the events of a conversation: the items of all pages, loaded as needed.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            sort: The order of the list. The page does not say which texts it takes.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Event]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-events
        """
        from .conversations_list_events import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
            "sort": sort,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def list_forwards(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Forward]:
        """List the forwards of a conversation.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Forward]: A page of forwards.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-forwards-by-con
        versation
        """
        from .conversations_list_forwards import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_forwards(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Forward]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Forward]:
        """List the forwards of a conversation: the items of all pages, loaded as needed.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Forward]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-forwards-by-con
        versation
        """
        from .conversations_list_forwards import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_forward(
        self,
        conversation_id: str,
        *,
        channel: ForwardChannel | Literal["email"] | str,
        app: EmailApp | Literal["gmail", "postmark"] | str | Unset = UNSET,
        customer: str | Unset = UNSET,
        status: ForwardStatus | Literal["draft", "sent", "failed"] | str | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | Unset = UNSET,
        body: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        attachments: SequenceNotStr[ForwardFileInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Forward:
        """Forward a conversation by e-mail.

        A send: people may get an e-mail, and no page says which status sends it.

        The key needs the role org.permission.conversation_forward.create or
        org.user.conversation_forward.write.

        Args:
            conversation_id: Id of the conversation.
            channel: The channel of a forward.
            app: What sends an e-mail.
            customer: Id of the customer.
            status: State of a forward.
            send_at: When to send it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            template: Id of a template.
            payload: The text in its editor.
            attachments: Files of the e-mail.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Forward: The forward.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/create-forward-by-conversation
        """
        from .conversations_create_forward import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "channel": channel,
            "app": app,
            "customer": customer,
            "status": status,
            "send_at": send_at,
            "to": to,
            "from_": from_,
            "body": body,
            "subject": subject,
            "reply_to": reply_to,
            "template": template,
            "payload": payload,
            "attachments": attachments,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_attachments(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Attachment]:
        """List the files of the messages of a conversation.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Attachment]: A page of attachments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-conversation-attachments
        """
        from .conversations_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_attachments(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Attachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Attachment]:
        """List the files of the messages of a conversation: the items of all pages, loaded
        as needed.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Attachment]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-conversation-attachments
        """
        from .conversations_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def list_messages(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: MessageInclude | Literal["attachments"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IncludingPage[Message, Attachment]:
        """List the messages of a conversation.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            include: What to return beside the messages.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            IncludingPage[Message, Attachment]: A page of messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-messages-by-conversation
        """
        from .conversations_list_messages import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_messages(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: MessageInclude | Literal["attachments"] | str | Unset = UNSET,
        on_page: Callable[[IncludingPage[Message, Attachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Message]:
        """List the messages of a conversation: the items of all pages, loaded as needed.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            include: What to return beside the messages.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Message]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-messages-by-conversation
        """
        from .conversations_list_messages import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_message(
        self,
        conversation_id: str,
        *,
        channel: MessageChannel
        | Literal[
            "email",
            "sms",
            "chat",
            "facebook",
            "twitter-dm",
            "twitter-tweet",
            "voice",
            "instagram",
            "whatsapp",
        ]
        | str,
        app: str,
        customer: str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        direction: MessageDirection | Literal["in", "out"] | str | Unset = UNSET,
        preview: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        size: float | Unset = UNSET,
        status: MessageStatus | Literal["sent", "received", "error"] | str | Unset = UNSET,
        error: MessageErrorInput | Mapping[str, Any] | Unset = UNSET,
        error_at: datetime.datetime | Unset = UNSET,
        auto: bool | Unset = UNSET,
        sent_at: datetime.datetime | Unset = UNSET,
        reference: MessageReferenceInput | Mapping[str, Any] | Unset = UNSET,
        related: str | Unset = UNSET,
        source: MessageSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any] | str] | Unset = UNSET,
        location: MessageLocationInput | Mapping[str, Any] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        queue: QueueInput | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Record a message in a conversation; nothing is sent to anyone.

        A draft is what is sent. `created_at`, `created_by`, `modified_at` and
        `modified_by` need the role org.admin. At most 120 a minute for one customer,
        but for those with `imported_at`.

        The key needs the role org.permission.message.create or org.user.message.write.

        Args:
            conversation_id: Id of the conversation.
            customer: Id of the customer.
            conversation: Id of the conversation.
            id: Id of the message.
            external_id: The id that the caller's own system has for it.
            channel: The channel of a message.
            app: The app that it is from, for example postmark.
            direction: From the customer (in), or from the organization (out).
            preview: Its text.
            subject: Its subject.
            size: Its size.
            status: The status of a message.
            error: Why a message failed.
            error_at: When it failed.
            auto: Whether it was made by a machine.
            sent_at: When it was sent.
            reference: The message that a message refers to.
            related: What it is related to; the page does not say more.
            source: What made a message.
            shortcuts: Ids of shortcuts.
            kb_articles: Ids of articles.
            attachments: Files that were uploaded, or their ids.
            location: Where a message was sent from.
            meta: Sender, receivers and the like, by channel.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            sentiment: Mood of the customer.
            created_at: When it was written.
            modified_at: When it was changed.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            imported_at: When it was imported.
            lang: Language of the text.
            queue: The queue of a conversation. It has at least one of id and external.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createamessage
        fromconversation
        """
        from .conversations_create_message import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "customer": customer,
            "conversation": conversation,
            "id": id,
            "external_id": external_id,
            "channel": channel,
            "app": app,
            "direction": direction,
            "preview": preview,
            "subject": subject,
            "size": size,
            "status": status,
            "error": error,
            "error_at": error_at,
            "auto": auto,
            "sent_at": sent_at,
            "reference": reference,
            "related": related,
            "source": source,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "attachments": attachments,
            "location": location,
            "meta": meta,
            "custom": custom,
            "sentiment": sentiment,
            "created_at": created_at,
            "modified_at": modified_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "imported_at": imported_at,
            "lang": lang,
            "queue": queue,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_notes(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Note]:
        """List the notes on a conversation.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Note]: A page of notes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-notes-by-conversation
        """
        from .conversations_list_notes import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_notes(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Note]:
        """List the notes on a conversation: the items of all pages, loaded as needed.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Note]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-notes-by-conversation
        """
        from .conversations_list_notes import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_note(
        self,
        conversation_id: str,
        *,
        body: str,
        id: str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Create a note on a conversation.

        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. At most 120 a minute for one customer.

        The key needs the role org.permission.note.create or org.user.note.read.

        Args:
            conversation_id: Id of the conversation.
            id: Id of the note.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for the note.
            body: Text of the note.
            user_mentions: Users and teams that the note mentions.
            attachments: Files of the note.
            created_at: When the note was written.
            modified_at: When the note was changed.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            imported_at: When the note was imported.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-note-within-conv
        ersation
        """
        from .conversations_create_note import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "id": id,
            "conversation": conversation,
            "external_id": external_id,
            "body": body,
            "user_mentions": user_mentions,
            "attachments": attachments,
            "created_at": created_at,
            "modified_at": modified_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "imported_at": imported_at,
            "lang": lang,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_times(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ConversationTime]:
        """List the times that users spent on a conversation.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 1000.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[ConversationTime]: A page of times.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-times-
        by-conversation https://developer.kustomer.com/docs/concepts/pagination
        """
        from .conversations_list_times import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_times(
        self,
        conversation_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[ConversationTime]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ConversationTime]:
        """List the times that users spent on a conversation: the items of all pages,
        loaded as needed.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            conversation_id: Id of the conversation.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 1000.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[ConversationTime]: The items; nothing is sent until the first is
                read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-conversation-times-
        by-conversation https://developer.kustomer.com/docs/concepts/pagination
        """
        from .conversations_list_times import OPERATION

        arguments: dict[str, Any] = {
            "conversation_id": conversation_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def get_time(self, ids: str, **options: Unpack[CallOptions]) -> ConversationTime:
        """Get a time that a user spent on a conversation.

        The page takes ids, in the plural, and shows one time.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            ids: Id of the time.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ConversationTime: The time.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-conversation-time-by-ids
        """
        from .conversations_get_time import OPERATION

        arguments: dict[str, Any] = {
            "ids": ids,
        }
        return await self._call(OPERATION, arguments, options)

    async def search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Conversation]:
        """Search the conversations.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            search_hash: The page does not say what it does.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Conversation]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import CONVERSATIONS_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "conversation",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return await self._call(CONVERSATIONS_SEARCH, arguments, options)

    def iter_search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        on_page: Callable[[Page[Conversation]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Conversation]:
        """Search the conversations: the items of all pages, loaded as needed.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        After page 100 the iterator goes on with a further criterion, if sort is by one
        of customer_created_at, customer_updated_at, conversation_updated_at,
        message_updated_at, note_updated_at, kobject_updated_at, with asc or desc. If it
        cannot, and there is more, it raises DeskspecError.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
            search_hash: The page does not say what it does.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Conversation]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import CONVERSATIONS_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "conversation",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(CONVERSATIONS_SEARCH, arguments, on_page, prefetch, options)
