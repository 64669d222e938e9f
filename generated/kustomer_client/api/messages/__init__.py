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
        Message,
        MessageChannel,
        MessageDirection,
        MessageErrorInput,
        MessageInput,
        MessageLocationInput,
        MessageReferenceInput,
        MessageSource,
        MessageStatus,
        MessageUpdate,
        QueueInput,
        ReactionInput,
        Redaction,
        SentimentInput,
    )


class Messages(ResourceMethods):
    """The methods of `client.messages`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IncludingPage[Message, Attachment]:
        """List the messages.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            include: What to return beside the messages, attachments for example; the
                page lists no values.
            sort: The order of the list. The page does not say which texts it takes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            IncludingPage[Message, Attachment]: A page of messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "include": include,
            "sort": sort,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        on_page: Callable[[IncludingPage[Message, Attachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Message]:
        """List the messages: the items of all pages, loaded as needed.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            include: What to return beside the messages, attachments for example; the
                page lists no values.
            sort: The order of the list. The page does not say which texts it takes.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Message]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "include": include,
            "sort": sort,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
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
        direction: MessageDirection | Literal["in", "out"] | str,
        customer: str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
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
        """Record a message; nothing is sent to anyone.

        A draft is what is sent. Without conversation, the message opens one.
        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. At most 120 a minute for one customer, but for those with
        `imported_at`.

        The key needs the role org.permission.message.create or org.user.message.write.

        Args:
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

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createmessage
        https://developer.kustomer.com/api/core-resources/create-message
        """
        from .messages_create import OPERATION

        arguments: dict[str, Any] = {
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

    def get_by_external_id(self, external_id: str, **options: Unpack[CallOptions]) -> Message:
        """Get the message with an external id.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            external_id: The id that the caller's own system has for it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-a-message-by-external-id
        """
        from .messages_get_by_external_id import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, message_id: str, **options: Unpack[CallOptions]) -> Message:
        """Get a message by id.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            message_id: Id of the message.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-message-by-id
        """
        from .messages_get import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
        }
        return self._call(OPERATION, arguments, options)

    def replace(
        self,
        message_id: str,
        *,
        conversation: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        preview: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        status: MessageStatus | Literal["sent", "received", "error"] | str | Unset = UNSET,
        error: MessageErrorInput | Mapping[str, Any] | Unset = UNSET,
        error_at: datetime.datetime | Unset = UNSET,
        sent_at: datetime.datetime | None | Unset = UNSET,
        size: float | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        related: str | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        spam: bool | Unset = UNSET,
        reactions: SequenceNotStr[ReactionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Replace a message; what is left out is reset.

        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. The service limits how often one user updates one message, and no
        page at hand says how often.

        The key needs the role org.permission.message.update or org.user.message.write.

        Args:
            message_id: Id of the message.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            preview: Its text.
            subject: Its subject.
            status: The status of a message.
            error: Why a message failed.
            error_at: When it failed.
            sent_at: When it was sent.
            size: Its size.
            attachments: Files that were uploaded.
            meta: Sender, receivers and the like, by channel.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            related: What it is related to; the page does not say more.
            sentiment: Mood of the customer.
            created_at: When it was written.
            modified_at: When it was changed.
            updated_at: When it was updated.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            spam: Whether it is spam.
            reactions: Reactions to it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-message-by-id
        """
        from .messages_replace import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
            "replace": True,
            "conversation": conversation,
            "external_id": external_id,
            "preview": preview,
            "subject": subject,
            "status": status,
            "error": error,
            "error_at": error_at,
            "sent_at": sent_at,
            "size": size,
            "attachments": attachments,
            "meta": meta,
            "custom": custom,
            "related": related,
            "sentiment": sentiment,
            "created_at": created_at,
            "modified_at": modified_at,
            "updated_at": updated_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "lang": lang,
            "spam": spam,
            "reactions": reactions,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        message_id: str,
        *,
        conversation: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        preview: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        status: MessageStatus | Literal["sent", "received", "error"] | str | Unset = UNSET,
        error: MessageErrorInput | Mapping[str, Any] | Unset = UNSET,
        error_at: datetime.datetime | Unset = UNSET,
        sent_at: datetime.datetime | None | Unset = UNSET,
        size: float | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        related: str | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Update a message; what is left out stays as it is.

        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. The service limits how often one user updates one message, and no
        page at hand says how often.

        The key needs the role org.permission.message.update or org.user.message.write.

        Args:
            message_id: Id of the message.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            preview: Its text.
            subject: Its subject.
            status: The status of a message.
            error: Why a message failed.
            error_at: When it failed.
            sent_at: When it was sent.
            size: Its size.
            attachments: Files that were uploaded.
            meta: Sender, receivers and the like, by channel.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            related: What it is related to; the page does not say more.
            sentiment: Mood of the customer.
            created_at: When it was written.
            modified_at: When it was changed.
            updated_at: When it was updated.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-message-attribut
        es-by-id
        """
        from .messages_update import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
            "conversation": conversation,
            "external_id": external_id,
            "preview": preview,
            "subject": subject,
            "status": status,
            "error": error,
            "error_at": error_at,
            "sent_at": sent_at,
            "size": size,
            "attachments": attachments,
            "meta": meta,
            "custom": custom,
            "related": related,
            "sentiment": sentiment,
            "created_at": created_at,
            "modified_at": modified_at,
            "updated_at": updated_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "lang": lang,
        }
        return self._call(OPERATION, arguments, options)

    def update_many(
        self,
        *,
        messages: SequenceNotStr[MessageUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of messages, by jobs.

        A request has 100 messages at most, and its response is a job, which updates
        them later. The page does not say whether what is left out of an entry stays as
        it is. It has ids in the query, too, for one update of several messages, and
        does not show the body that goes with them; give an entry for each. createdAt,
        createdBy, modifiedAt and modifiedBy need the role org.admin.

        The key needs the role org.permission.message.update or org.user.message.write.

        Args:
            messages: What is to change, and of which message.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/bulk-batch-update-messages
        """
        from .messages_update_many import OPERATION

        arguments: dict[str, Any] = {
            "messages": messages,
        }
        return self._batch(OPERATION, arguments, options)

    def create_many(
        self,
        *,
        messages: SequenceNotStr[MessageInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Record any number of messages, by jobs; nothing is sent to anyone.

        A request has 100 messages at most, and its response is a job, which records
        them later; nothing is sent to anyone. createdAt, createdBy, modifiedAt and
        modifiedBy need the role org.admin.

        The key needs the role org.permission.message.create or org.user.message.write.

        Args:
            messages: The messages.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-messages
        """
        from .messages_create_many import OPERATION

        arguments: dict[str, Any] = {
            "messages": messages,
        }
        return self._batch(OPERATION, arguments, options)

    def get_attachment(
        self, message_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> Attachment:
        """Get a file of a message.

        The message may be one of the customer or one of the organization.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            message_id: Id of the message.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Attachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-attachment-by-messa
        ge-id-and-attachment-id-inbound-or-outbound
        """
        from .messages_get_attachment import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
            "attachment_id": attachment_id,
        }
        return self._call(OPERATION, arguments, options)

    def redact(
        self,
        message_id: str,
        *,
        preview: str | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Redaction:
        """Redact the text, files or further facts of a message.

        The page does not say what the message then has in their place, nor how to undo
        it.

        Give at least one of preview, attachments and meta.

        The key needs the role org.permission.message_redaction.create or
        org.admin.message.write.

        Args:
            message_id: Id of the message.
            preview: Text of the message.
            attachments: Ids of files of the message.
            meta: Sender, receivers and the like, by channel.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Redaction: The redaction.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/redact-a-message
        """
        from .messages_redact import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
            "preview": preview,
            "attachments": attachments,
            "meta": meta,
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
    ) -> Page[Message]:
        """Search the messages.

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
            Page[Message]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import MESSAGES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "message",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._call(MESSAGES_SEARCH, arguments, options)

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
        on_page: Callable[[Page[Message]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Message]:
        """Search the messages: the items of all pages, loaded as needed.

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
            Iterator[Message]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import MESSAGES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "message",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(MESSAGES_SEARCH, arguments, on_page, prefetch, options)


class AsyncMessages(AsyncResourceMethods):
    """The methods of `client.messages` on an async client."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IncludingPage[Message, Attachment]:
        """List the messages.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            include: What to return beside the messages, attachments for example; the
                page lists no values.
            sort: The order of the list. The page does not say which texts it takes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            IncludingPage[Message, Attachment]: A page of messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "include": include,
            "sort": sort,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        on_page: Callable[[IncludingPage[Message, Attachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Message]:
        """List the messages: the items of all pages, loaded as needed.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            include: What to return beside the messages, attachments for example; the
                page lists no values.
            sort: The order of the list. The page does not say which texts it takes.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Message]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "include": include,
            "sort": sort,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
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
        direction: MessageDirection | Literal["in", "out"] | str,
        customer: str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
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
        """Record a message; nothing is sent to anyone.

        A draft is what is sent. Without conversation, the message opens one.
        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. At most 120 a minute for one customer, but for those with
        `imported_at`.

        The key needs the role org.permission.message.create or org.user.message.write.

        Args:
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

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createmessage
        https://developer.kustomer.com/api/core-resources/create-message
        """
        from .messages_create import OPERATION

        arguments: dict[str, Any] = {
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

    async def get_by_external_id(self, external_id: str, **options: Unpack[CallOptions]) -> Message:
        """Get the message with an external id.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            external_id: The id that the caller's own system has for it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-a-message-by-external-id
        """
        from .messages_get_by_external_id import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, message_id: str, **options: Unpack[CallOptions]) -> Message:
        """Get a message by id.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            message_id: Id of the message.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-message-by-id
        """
        from .messages_get import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def replace(
        self,
        message_id: str,
        *,
        conversation: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        preview: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        status: MessageStatus | Literal["sent", "received", "error"] | str | Unset = UNSET,
        error: MessageErrorInput | Mapping[str, Any] | Unset = UNSET,
        error_at: datetime.datetime | Unset = UNSET,
        sent_at: datetime.datetime | None | Unset = UNSET,
        size: float | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        related: str | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        spam: bool | Unset = UNSET,
        reactions: SequenceNotStr[ReactionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Replace a message; what is left out is reset.

        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. The service limits how often one user updates one message, and no
        page at hand says how often.

        The key needs the role org.permission.message.update or org.user.message.write.

        Args:
            message_id: Id of the message.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            preview: Its text.
            subject: Its subject.
            status: The status of a message.
            error: Why a message failed.
            error_at: When it failed.
            sent_at: When it was sent.
            size: Its size.
            attachments: Files that were uploaded.
            meta: Sender, receivers and the like, by channel.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            related: What it is related to; the page does not say more.
            sentiment: Mood of the customer.
            created_at: When it was written.
            modified_at: When it was changed.
            updated_at: When it was updated.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            spam: Whether it is spam.
            reactions: Reactions to it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-message-by-id
        """
        from .messages_replace import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
            "replace": True,
            "conversation": conversation,
            "external_id": external_id,
            "preview": preview,
            "subject": subject,
            "status": status,
            "error": error,
            "error_at": error_at,
            "sent_at": sent_at,
            "size": size,
            "attachments": attachments,
            "meta": meta,
            "custom": custom,
            "related": related,
            "sentiment": sentiment,
            "created_at": created_at,
            "modified_at": modified_at,
            "updated_at": updated_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "lang": lang,
            "spam": spam,
            "reactions": reactions,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        message_id: str,
        *,
        conversation: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        preview: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        status: MessageStatus | Literal["sent", "received", "error"] | str | Unset = UNSET,
        error: MessageErrorInput | Mapping[str, Any] | Unset = UNSET,
        error_at: datetime.datetime | Unset = UNSET,
        sent_at: datetime.datetime | None | Unset = UNSET,
        size: float | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        related: str | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Update a message; what is left out stays as it is.

        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. The service limits how often one user updates one message, and no
        page at hand says how often.

        The key needs the role org.permission.message.update or org.user.message.write.

        Args:
            message_id: Id of the message.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for it.
            preview: Its text.
            subject: Its subject.
            status: The status of a message.
            error: Why a message failed.
            error_at: When it failed.
            sent_at: When it was sent.
            size: Its size.
            attachments: Files that were uploaded.
            meta: Sender, receivers and the like, by channel.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            related: What it is related to; the page does not say more.
            sentiment: Mood of the customer.
            created_at: When it was written.
            modified_at: When it was changed.
            updated_at: When it was updated.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-message-attribut
        es-by-id
        """
        from .messages_update import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
            "conversation": conversation,
            "external_id": external_id,
            "preview": preview,
            "subject": subject,
            "status": status,
            "error": error,
            "error_at": error_at,
            "sent_at": sent_at,
            "size": size,
            "attachments": attachments,
            "meta": meta,
            "custom": custom,
            "related": related,
            "sentiment": sentiment,
            "created_at": created_at,
            "modified_at": modified_at,
            "updated_at": updated_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "lang": lang,
        }
        return await self._call(OPERATION, arguments, options)

    async def update_many(
        self,
        *,
        messages: SequenceNotStr[MessageUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of messages, by jobs.

        A request has 100 messages at most, and its response is a job, which updates
        them later. The page does not say whether what is left out of an entry stays as
        it is. It has ids in the query, too, for one update of several messages, and
        does not show the body that goes with them; give an entry for each. createdAt,
        createdBy, modifiedAt and modifiedBy need the role org.admin.

        The key needs the role org.permission.message.update or org.user.message.write.

        Args:
            messages: What is to change, and of which message.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/bulk-batch-update-messages
        """
        from .messages_update_many import OPERATION

        arguments: dict[str, Any] = {
            "messages": messages,
        }
        return await self._batch(OPERATION, arguments, options)

    async def create_many(
        self,
        *,
        messages: SequenceNotStr[MessageInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Record any number of messages, by jobs; nothing is sent to anyone.

        A request has 100 messages at most, and its response is a job, which records
        them later; nothing is sent to anyone. createdAt, createdBy, modifiedAt and
        modifiedBy need the role org.admin.

        The key needs the role org.permission.message.create or org.user.message.write.

        Args:
            messages: The messages.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-messages
        """
        from .messages_create_many import OPERATION

        arguments: dict[str, Any] = {
            "messages": messages,
        }
        return await self._batch(OPERATION, arguments, options)

    async def get_attachment(
        self, message_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> Attachment:
        """Get a file of a message.

        The message may be one of the customer or one of the organization.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            message_id: Id of the message.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Attachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-attachment-by-messa
        ge-id-and-attachment-id-inbound-or-outbound
        """
        from .messages_get_attachment import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
            "attachment_id": attachment_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def redact(
        self,
        message_id: str,
        *,
        preview: str | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Redaction:
        """Redact the text, files or further facts of a message.

        The page does not say what the message then has in their place, nor how to undo
        it.

        Give at least one of preview, attachments and meta.

        The key needs the role org.permission.message_redaction.create or
        org.admin.message.write.

        Args:
            message_id: Id of the message.
            preview: Text of the message.
            attachments: Ids of files of the message.
            meta: Sender, receivers and the like, by channel.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Redaction: The redaction.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/redact-a-message
        """
        from .messages_redact import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
            "preview": preview,
            "attachments": attachments,
            "meta": meta,
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
    ) -> Page[Message]:
        """Search the messages.

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
            Page[Message]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import MESSAGES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "message",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return await self._call(MESSAGES_SEARCH, arguments, options)

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
        on_page: Callable[[Page[Message]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Message]:
        """Search the messages: the items of all pages, loaded as needed.

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
            Iterator[Message]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import MESSAGES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "message",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(MESSAGES_SEARCH, arguments, on_page, prefetch, options)
