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
        ArchiveCriteria,
        Attachment,
        AttachmentInput,
        BulkJob,
        Company,
        Conversation,
        ConversationTime,
        Customer,
        CustomerInput,
        CustomerMerge,
        CustomerSort,
        CustomerUpdate,
        Draft,
        DraftSource,
        DraftUpdateSource,
        EmailApp,
        EmailHeaderInput,
        EmailInput,
        EmailRecipientInput,
        Event,
        ExternalIdInput,
        FacebookIdInput,
        Gender,
        Holiday,
        InstagramIdInput,
        KObject,
        LocationInput,
        Message,
        MessageChannel,
        MessageDirection,
        MessageErrorInput,
        MessageLocationInput,
        MessageReferenceInput,
        MessageSource,
        MessageStatus,
        NewConversationStatus,
        Note,
        NoteDraftSource,
        PhoneInput,
        QueueInput,
        SearchHit,
        SentimentInput,
        Session,
        SessionEvent,
        SmsApp,
        SocialProfileInput,
        UnmaskedCustomer,
        User,
        UserMentionInput,
        WebAddressInput,
        WhatsappApp,
        WhatsAppInput,
        WhatsappInteractiveMeta,
        WhatsappTemplateMeta,
    )


class Customers(ResourceMethods):
    """The methods of `client.customers`."""

    def list_conversations(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_date: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Conversation]:
        """List the conversations of a customer.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            from_date: From when on; the page does not say of which of its instants.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Conversation]: A page of conversations.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/getconversatio
        nsbycustomer
        """
        from .customers_list_conversations import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "from_date": from_date,
        }
        return self._call(OPERATION, arguments, options)

    def iter_conversations(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_date: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Conversation]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Conversation]:
        """List the conversations of a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            from_date: From when on; the page does not say of which of its instants.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Conversation]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/getconversatio
        nsbycustomer
        """
        from .customers_list_conversations import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "from_date": from_date,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_conversation(
        self,
        customer_id: str,
        *,
        campaign: str | Unset = UNSET,
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
        """Create a conversation of a customer.

        At most 120 a minute for one customer, but for those with `imported_at`.

        The key needs the role org.permission.conversation.create or
        org.user.conversation.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            campaign: Id of the campaign.
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

        Pages: https://developer.kustomer.com/api/core-resources/create-conversation-for
        -customer
        """
        from .customers_create_conversation import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "campaign": campaign,
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

    def merge(self, *, source: str, target: str, **options: Unpack[CallOptions]) -> CustomerMerge:
        """Merge a customer into another one.

        The merge goes on after the response, which has only its status; get_merge reads
        it. E-mail addresses, phones, socials, locations, watchers, custom attributes,
        tags and the counts of conversations are joined; of company, name, external id,
        user name, picture, locale, time zone, birthday and gender those of the target
        stay. Of times of last activity, the last message and conversation, and the
        preview the latest count, and of the creation the earliest.

        The key needs the role org.permission.customer_merge.create or
        org.user.customer.write or org.admin.customer.merge.write.

        Args:
            source: Id of the customer that is merged into the other one.
            target: Id of the customer that stays.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CustomerMerge: The merge.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-merge
        """
        from .customers_merge import OPERATION

        arguments: dict[str, Any] = {
            "source": source,
            "target": target,
        }
        return self._call(OPERATION, arguments, options)

    def get_merge(self, merge_id: str, **options: Unpack[CallOptions]) -> CustomerMerge:
        """Get a merge of two customers.

        The key needs the role org.permission.customer_merge.create or
        org.user.customer.read or org.admin.customer.merge.read.

        Args:
            merge_id: Id of the merge.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CustomerMerge: The merge.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-merge
        """
        from .customers_get_merge import OPERATION

        arguments: dict[str, Any] = {
            "merge_id": merge_id,
        }
        return self._call(OPERATION, arguments, options)

    def list_merges(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[CustomerMerge]:
        """List the merges of a customer.

        The key needs the role org.permission.customer_merge.read or
        org.user.customer.read or org.admin.customer.merge.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[CustomerMerge]: A page of merges.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-merges-by-
        customer-id
        """
        from .customers_list_merges import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_merges(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[CustomerMerge]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[CustomerMerge]:
        """List the merges of a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.customer_merge.read or
        org.user.customer.read or org.admin.customer.merge.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[CustomerMerge]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-merges-by-
        customer-id
        """
        from .customers_list_merges import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ids_only: bool | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        query_context: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        fields: SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[
        Company | Conversation | ConversationTime | Customer | KObject | Message | Note | SearchHit
    ]:
        """Search objects of one type, by default customers.

        What has not changed for two years is found by search_archive only. A search
        ends after 100 pages, whatever their size; to read on, search for a range, such
        as customer_updated_at, as iter_search does. A criterion names an attribute with
        its type, an operator and a value; equals, gt, gte, lt and lte are known. A
        custom attribute is customer_custom_NAME, message_custom_NAME or
        kobject_custom_KLASS_NAME. A day without a time begins in the time zone; an
        instant is in UTC. The page says that only attributes of customers sort, but
        programs sort by conversation_updated_at, message_updated_at, note_updated_at
        and kobject_updated_at, too; users report a wrong order for some combinations of
        several attributes. A machine user may search 100 times a minute.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            ids_only: Whether objects have their ids only.
            search_hash: The page does not say what it does.
            query_context: The type to search, such as conversation, or kobject_order
                for a klass.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            fields: Fields to return; the page does not show their form.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Company | Conversation | ConversationTime | Customer | KObject |
                Message | Note | SearchHit]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from .customers_search import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": ids_only,
            "search_hash": search_hash,
            "query_context": query_context,
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": fields,
        }
        return self._call(OPERATION, arguments, options)

    def iter_search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ids_only: bool | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        query_context: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        fields: SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        on_page: Callable[
            [
                Page[
                    Company
                    | Conversation
                    | ConversationTime
                    | Customer
                    | KObject
                    | Message
                    | Note
                    | SearchHit
                ]
            ],
            object,
        ]
        | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[
        Company | Conversation | ConversationTime | Customer | KObject | Message | Note | SearchHit
    ]:
        """Search objects of one type, by default customers: the items of all pages, loaded
        as needed.

        What has not changed for two years is found by search_archive only. A search
        ends after 100 pages, whatever their size; to read on, search for a range, such
        as customer_updated_at, as iter_search does. A criterion names an attribute with
        its type, an operator and a value; equals, gt, gte, lt and lte are known. A
        custom attribute is customer_custom_NAME, message_custom_NAME or
        kobject_custom_KLASS_NAME. A day without a time begins in the time zone; an
        instant is in UTC. The page says that only attributes of customers sort, but
        programs sort by conversation_updated_at, message_updated_at, note_updated_at
        and kobject_updated_at, too; users report a wrong order for some combinations of
        several attributes. A machine user may search 100 times a minute.

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
            ids_only: Whether objects have their ids only.
            search_hash: The page does not say what it does.
            query_context: The type to search, such as conversation, or kobject_order
                for a klass.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            fields: Fields to return; the page does not show their form.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Company | Conversation | ConversationTime | Customer | KObject |
                Message | Note | SearchHit]: The items; nothing is sent until the first
                is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from .customers_search import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": ids_only,
            "search_hash": search_hash,
            "query_context": query_context,
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": fields,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def search_archive(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        query_context: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        any_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        none_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[
        Company | Conversation | ConversationTime | Customer | KObject | Message | Note | SearchHit
    ]:
        """Search objects of one type that have not changed for two years.

        Criteria name ids, times, whether an object is deleted, or any text; those of a
        klass are named like kobject_order_created_at. It ends after 100 pages, too. See
        search.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            query_context: The type to search, such as conversation, or kobject_order
                for a klass.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Company | Conversation | ConversationTime | Customer | KObject |
                Message | Note | SearchHit]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/kustomer-api-docs/reference/customerarchivesearch
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from .customers_search_archive import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "query_context": query_context,
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
        }
        return self._call(OPERATION, arguments, options)

    def iter_search_archive(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        query_context: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        any_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        none_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        on_page: Callable[
            [
                Page[
                    Company
                    | Conversation
                    | ConversationTime
                    | Customer
                    | KObject
                    | Message
                    | Note
                    | SearchHit
                ]
            ],
            object,
        ]
        | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[
        Company | Conversation | ConversationTime | Customer | KObject | Message | Note | SearchHit
    ]:
        """Search objects of one type that have not changed for two years: the items of all
        pages, loaded as needed.

        Criteria name ids, times, whether an object is deleted, or any text; those of a
        klass are named like kobject_order_created_at. It ends after 100 pages, too. See
        search.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        After page 100 the iterator goes on with a further criterion, if sort is by one
        of customer_created_at, customer_updated_at, conversation_updated_at,
        message_updated_at, kobject_updated_at, with asc or desc. If it cannot, and
        there is more, it raises DeskspecError.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
            query_context: The type to search, such as conversation, or kobject_order
                for a klass.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Company | Conversation | ConversationTime | Customer | KObject |
                Message | Note | SearchHit]: The items; nothing is sent until the first
                is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/kustomer-api-docs/reference/customerarchivesearch
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from .customers_search_archive import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "query_context": query_context,
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: CustomerSort | Literal["-createdAt"] | str | Unset = UNSET,
        created_since: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Customer]:
        """List the customers.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            sort: The order of the list; a minus sign is for the last one first. The
                page shows no other value.
            created_since: Only customers who were created at this instant or later.
            updated_before: Only customers who were updated before this instant.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Customer]: A page of customers.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customers
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .customers_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "sort": sort,
            "created_since": created_since,
            "updated_before": updated_before,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: CustomerSort | Literal["-createdAt"] | str | Unset = UNSET,
        created_since: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Customer]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Customer]:
        """List the customers: the items of all pages, loaded as needed.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            sort: The order of the list; a minus sign is for the last one first. The
                page shows no other value.
            created_since: Only customers who were created at this instant or later.
            updated_before: Only customers who were updated before this instant.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Customer]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customers
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .customers_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "sort": sort,
            "created_since": created_since,
            "updated_before": updated_before,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        signed_up_at: datetime.datetime | None | Unset = UNSET,
        last_activity_at: datetime.datetime | None | Unset = UNSET,
        last_customer_activity_at: datetime.datetime | None | Unset = UNSET,
        last_seen_at: datetime.datetime | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        shared_external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        shared_emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        shared_phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        facebook_ids: SequenceNotStr[FacebookIdInput | Mapping[str, Any]] | Unset = UNSET,
        instagram_ids: SequenceNotStr[InstagramIdInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        shared_socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        time_zone: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        birthday_at: datetime.datetime | None | Unset = UNSET,
        gender: Gender | Literal["m", "f"] | str | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Create a customer.

        No two customers have the same e-mail address, phone number, social account or
        external id; entries that several share go to the fields whose name begins with
        shared.

        The key needs the role org.permission.customer.create or
        org.user.customer.write.

        Args:
            name: Name of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for the customer.
            username: Name of the account.
            signed_up_at: When the customer signed up.
            last_activity_at: When anything last happened.
            last_customer_activity_at: When the customer last did something.
            last_seen_at: When the customer was last seen.
            avatar_url: Address of a picture.
            external_ids: Ids in other systems.
            shared_external_ids: Ids that other customers have too.
            emails: E-mail addresses.
            shared_emails: E-mail addresses that other customers have too.
            phones: Phone numbers.
            shared_phones: Phone numbers that other customers have too.
            whatsapps: WhatsApp numbers.
            facebook_ids: Ids at Facebook.
            instagram_ids: Ids at Instagram.
            socials: Social network accounts.
            shared_socials: Social network accounts that other customers have too.
            urls: Web addresses.
            locations: Postal addresses.
            locale: Language and region.
            time_zone: Name of the time zone.
            tags: Tags.
            sentiment: Mood of the customer.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            birthday_at: Birthday.
            gender: m or f.
            created_at: When the customer was created.
            imported_at: When the customer was imported.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Language of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer
        https://developer.kustomer.com/kustomer-api-docs/reference/createacustomer
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "company": company,
            "external_id": external_id,
            "username": username,
            "signed_up_at": signed_up_at,
            "last_activity_at": last_activity_at,
            "last_customer_activity_at": last_customer_activity_at,
            "last_seen_at": last_seen_at,
            "avatar_url": avatar_url,
            "external_ids": external_ids,
            "shared_external_ids": shared_external_ids,
            "emails": emails,
            "shared_emails": shared_emails,
            "phones": phones,
            "shared_phones": shared_phones,
            "whatsapps": whatsapps,
            "facebook_ids": facebook_ids,
            "instagram_ids": instagram_ids,
            "socials": socials,
            "shared_socials": shared_socials,
            "urls": urls,
            "locations": locations,
            "locale": locale,
            "time_zone": time_zone,
            "tags": tags,
            "sentiment": sentiment,
            "custom": custom,
            "birthday_at": birthday_at,
            "gender": gender,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
            "default_lang": default_lang,
        }
        return self._call(OPERATION, arguments, options)

    def update_many(
        self,
        *,
        customers: SequenceNotStr[CustomerUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of customers, by jobs.

        A request has 100 customers at most, and its response is a job, which updates
        them later. The page does not say whether what is left out of an entry stays as
        it is. It has ids in the query, too, for one update of several customers, and
        does not show the body that goes with them; give an entry for each.

        The key needs the role org.permission.customer.update or
        org.user.customer.write.

        Args:
            customers: What is to change, and of which customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/bulk-batch-update-customers
        """
        from .customers_update_many import OPERATION

        arguments: dict[str, Any] = {
            "customers": customers,
        }
        return self._batch(OPERATION, arguments, options)

    def create_many(
        self,
        *,
        customers: SequenceNotStr[CustomerInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of customers, by jobs.

        A request has 100 customers at most, and its response is a job, which creates
        them later; bulk.wait waits until it is complete. The page of the operation
        knows no reference of the caller, a newer text does.

        The key needs the role org.permission.customer.create or
        org.user.customer.write.

        Args:
            customers: The customers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-customers
        """
        from .customers_create_many import OPERATION

        arguments: dict[str, Any] = {
            "customers": customers,
        }
        return self._batch(OPERATION, arguments, options)

    def delete_many(
        self, *, ids: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> BatchResult[BulkJob]:
        """Delete any number of customers, by jobs.

        A request has 100 customers at most, and its response is a job, which deletes
        them later.

        The key needs the role org.permission.customer.delete or
        org.user.customer.delete.

        Args:
            ids: Ids of the customers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-delete-customers
        """
        from .customers_delete_many import OPERATION

        arguments: dict[str, Any] = {
            "ids": ids,
        }
        return self._batch(OPERATION, arguments, options)

    def get(self, customer_id: str, **options: Unpack[CallOptions]) -> Customer:
        """Get one customer by id.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-by-id
        https://api-docs.integration.app/apps/kustomer/operations/get-customer-by-id
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_get import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return self._call(OPERATION, arguments, options)

    def replace(
        self,
        customer_id: str,
        *,
        name: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        signed_up_at: datetime.datetime | None | Unset = UNSET,
        last_activity_at: datetime.datetime | None | Unset = UNSET,
        last_customer_activity_at: datetime.datetime | None | Unset = UNSET,
        last_seen_at: datetime.datetime | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        shared_external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        shared_emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        shared_phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        facebook_ids: SequenceNotStr[FacebookIdInput | Mapping[str, Any]] | Unset = UNSET,
        instagram_ids: SequenceNotStr[InstagramIdInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        shared_socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        time_zone: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        birthday_at: datetime.datetime | None | Unset = UNSET,
        gender: Gender | Literal["m", "f"] | str | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Replace a customer; what is left out is reset.

        The service limits how often one user updates one customer, and no page at hand
        says how often.

        The key needs the role org.permission.customer.update or
        org.user.customer.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            name: Name of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for the customer.
            username: Name of the account.
            signed_up_at: When the customer signed up.
            last_activity_at: When anything last happened.
            last_customer_activity_at: When the customer last did something.
            last_seen_at: When the customer was last seen.
            avatar_url: Address of a picture.
            external_ids: Ids in other systems.
            shared_external_ids: Ids that other customers have too.
            emails: E-mail addresses.
            shared_emails: E-mail addresses that other customers have too.
            phones: Phone numbers.
            shared_phones: Phone numbers that other customers have too.
            whatsapps: WhatsApp numbers.
            facebook_ids: Ids at Facebook.
            instagram_ids: Ids at Instagram.
            socials: Social network accounts.
            shared_socials: Social network accounts that other customers have too.
            urls: Web addresses.
            locations: Postal addresses.
            locale: Language and region.
            time_zone: Name of the time zone.
            tags: Tags.
            sentiment: Mood of the customer.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            birthday_at: Birthday.
            gender: m or f.
            created_at: When the customer was created.
            imported_at: When the customer was imported.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Language of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/updatecustomer
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_replace import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "replace": True,
            "name": name,
            "company": company,
            "external_id": external_id,
            "username": username,
            "signed_up_at": signed_up_at,
            "last_activity_at": last_activity_at,
            "last_customer_activity_at": last_customer_activity_at,
            "last_seen_at": last_seen_at,
            "avatar_url": avatar_url,
            "external_ids": external_ids,
            "shared_external_ids": shared_external_ids,
            "emails": emails,
            "shared_emails": shared_emails,
            "phones": phones,
            "shared_phones": shared_phones,
            "whatsapps": whatsapps,
            "facebook_ids": facebook_ids,
            "instagram_ids": instagram_ids,
            "socials": socials,
            "shared_socials": shared_socials,
            "urls": urls,
            "locations": locations,
            "locale": locale,
            "time_zone": time_zone,
            "tags": tags,
            "sentiment": sentiment,
            "custom": custom,
            "birthday_at": birthday_at,
            "gender": gender,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
            "default_lang": default_lang,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, customer_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a customer.

        The key needs the role org.permission.customer.delete or
        org.user.customer.delete.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The customer is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-customer
        """
        from .customers_delete import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        customer_id: str,
        *,
        name: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        signed_up_at: datetime.datetime | None | Unset = UNSET,
        last_activity_at: datetime.datetime | None | Unset = UNSET,
        last_customer_activity_at: datetime.datetime | None | Unset = UNSET,
        last_seen_at: datetime.datetime | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        shared_external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        shared_emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        shared_phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        facebook_ids: SequenceNotStr[FacebookIdInput | Mapping[str, Any]] | Unset = UNSET,
        instagram_ids: SequenceNotStr[InstagramIdInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        shared_socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        time_zone: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        birthday_at: datetime.datetime | None | Unset = UNSET,
        gender: Gender | Literal["m", "f"] | str | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Update a customer; what is left out stays as it is.

        Without company, the customer is unlinked from its company. The service limits
        how often one user updates one customer, and no page at hand says how often.

        The key needs the role org.permission.customer.update or
        org.user.customer.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            name: Name of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for the customer.
            username: Name of the account.
            signed_up_at: When the customer signed up.
            last_activity_at: When anything last happened.
            last_customer_activity_at: When the customer last did something.
            last_seen_at: When the customer was last seen.
            avatar_url: Address of a picture.
            external_ids: Ids in other systems.
            shared_external_ids: Ids that other customers have too.
            emails: E-mail addresses.
            shared_emails: E-mail addresses that other customers have too.
            phones: Phone numbers.
            shared_phones: Phone numbers that other customers have too.
            whatsapps: WhatsApp numbers.
            facebook_ids: Ids at Facebook.
            instagram_ids: Ids at Instagram.
            socials: Social network accounts.
            shared_socials: Social network accounts that other customers have too.
            urls: Web addresses.
            locations: Postal addresses.
            locale: Language and region.
            time_zone: Name of the time zone.
            tags: Tags.
            sentiment: Mood of the customer.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            birthday_at: Birthday.
            gender: m or f.
            created_at: When the customer was created.
            imported_at: When the customer was imported.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Language of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-customer-attributes
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_update import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "name": name,
            "company": company,
            "external_id": external_id,
            "username": username,
            "signed_up_at": signed_up_at,
            "last_activity_at": last_activity_at,
            "last_customer_activity_at": last_customer_activity_at,
            "last_seen_at": last_seen_at,
            "avatar_url": avatar_url,
            "external_ids": external_ids,
            "shared_external_ids": shared_external_ids,
            "emails": emails,
            "shared_emails": shared_emails,
            "phones": phones,
            "shared_phones": shared_phones,
            "whatsapps": whatsapps,
            "facebook_ids": facebook_ids,
            "instagram_ids": instagram_ids,
            "socials": socials,
            "shared_socials": shared_socials,
            "urls": urls,
            "locations": locations,
            "locale": locale,
            "time_zone": time_zone,
            "tags": tags,
            "sentiment": sentiment,
            "custom": custom,
            "birthday_at": birthday_at,
            "gender": gender,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
            "default_lang": default_lang,
        }
        return self._call(OPERATION, arguments, options)

    def get_by_email(self, email: str, **options: Unpack[CallOptions]) -> Customer:
        """Get the customer with an e-mail address.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            email: An e-mail address of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-by-email
        """
        from .customers_get_by_email import OPERATION

        arguments: dict[str, Any] = {
            "email": email,
        }
        return self._call(OPERATION, arguments, options)

    def get_by_external_id(self, external_id: str, **options: Unpack[CallOptions]) -> Customer:
        """Get the customer with an external id.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            external_id: An id of the customer in another system.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/getcustomerbye
        xternalid
        """
        from .customers_get_by_external_id import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
        }
        return self._call(OPERATION, arguments, options)

    def get_by_phone(self, phone: str, **options: Unpack[CallOptions]) -> Customer:
        """Get the customer with a phone number.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            phone: A phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-customer-by-phone-number
        """
        from .customers_get_by_phone import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return self._call(OPERATION, arguments, options)

    def list_drafts(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IncludingPage[
        Draft,
        Attachment
        | Company
        | Conversation
        | Customer
        | Holiday
        | KObject
        | Message
        | Note
        | User
        | dict[str, Any],
    ]:
        """List the drafts for a customer.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            include: What to return beside the drafts; the page does not say what there
                is.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            IncludingPage[Draft, Attachment | Company | Conversation | Customer |
                Holiday | KObject | Message | Note | User | dict[str, Any]]: A page of
                drafts.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-drafts-for-customer
        """
        from .customers_list_drafts import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return self._call(OPERATION, arguments, options)

    def iter_drafts(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        on_page: Callable[
            [
                IncludingPage[
                    Draft,
                    Attachment
                    | Company
                    | Conversation
                    | Customer
                    | Holiday
                    | KObject
                    | Message
                    | Note
                    | User
                    | dict[str, Any],
                ]
            ],
            object,
        ]
        | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Draft]:
        """List the drafts for a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            include: What to return beside the drafts; the page does not say what there
                is.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Draft]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-drafts-for-customer
        """
        from .customers_list_drafts import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_draft(
        self,
        customer_id: str,
        *,
        channel: Literal[
            "email",
            "sms",
            "whatsapp",
            "chat",
            "facebook",
            "twitter-tweet",
            "twitter-dm",
            "note",
            "instagram",
        ]
        | str,
        app: Literal[
            "whatsapp", "gmail", "postmark", "twilio", "zipwhip", "twilio_whatsapp", "messagebird"
        ]
        | str
        | EmailApp
        | SmsApp
        | WhatsappApp
        | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: Literal["bulk", "satisfaction", "biz-rules"]
        | DraftSource
        | str
        | DraftUpdateSource
        | NoteDraftSource
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]]
        | EmailRecipientInput
        | Mapping[str, Any]
        | str
        | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | str | Unset = UNSET,
        body: str | Unset = UNSET,
        cc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        bcc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        email_headers: SequenceNotStr[EmailHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        meta: WhatsappInteractiveMeta | Mapping[str, Any] | WhatsappTemplateMeta | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft for a customer; the channel says which fields it has.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            channel: The channel.
            app: What sends an e-mail.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            cc: Who gets a copy.
            bcc: Who gets a hidden copy.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            email_headers: Headers of the e-mail.
            template: Id of a template.
            payload: The text in its editor.
            meta: The choices of a WhatsApp message.
            attachments: Ids of its files.
            user_mentions: Users and teams that the note mentions.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": channel,
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": cc,
            "bcc": bcc,
            "subject": subject,
            "reply_to": reply_to,
            "email_headers": email_headers,
            "template": template,
            "payload": payload,
            "meta": meta,
            "attachments": attachments,
            "user_mentions": user_mentions,
        }
        return self._call(OPERATION, arguments, options)

    def create_email_draft(
        self,
        customer_id: str,
        *,
        app: EmailApp | Literal["gmail", "postmark"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]]
        | EmailRecipientInput
        | Mapping[str, Any]
        | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | Unset = UNSET,
        body: str | Unset = UNSET,
        cc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        bcc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        email_headers: SequenceNotStr[EmailHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of an e-mail for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            app: What sends an e-mail.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            cc: Who gets a copy.
            bcc: Who gets a hidden copy.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            email_headers: Headers of the e-mail.
            template: Id of a template.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_EMAIL_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "email",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": cc,
            "bcc": bcc,
            "subject": subject,
            "reply_to": reply_to,
            "email_headers": email_headers,
            "template": template,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_EMAIL_DRAFT, arguments, options)

    def create_sms_draft(
        self,
        customer_id: str,
        *,
        app: SmsApp | Literal["twilio", "zipwhip"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of an SMS for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            app: What sends an SMS.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_SMS_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "sms",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_SMS_DRAFT, arguments, options)

    def create_whatsapp_draft(
        self,
        customer_id: str,
        *,
        app: WhatsappApp | Literal["twilio_whatsapp", "messagebird", "whatsapp"] | str,
        body: str,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a WhatsApp message with a text for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            app: What sends a WhatsApp message.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_WHATSAPP_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "whatsapp",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_WHATSAPP_DRAFT, arguments, options)

    def create_whatsapp_interactive_draft(
        self,
        customer_id: str,
        *,
        meta: WhatsappInteractiveMeta | Mapping[str, Any],
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a WhatsApp message with choices for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            payload: The text in its editor.
            meta: The choices of a WhatsApp message.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_WHATSAPP_INTERACTIVE_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "whatsapp",
            "app": "whatsapp",
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": meta,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_WHATSAPP_INTERACTIVE_DRAFT, arguments, options)

    def create_whatsapp_template_draft(
        self,
        customer_id: str,
        *,
        meta: WhatsappTemplateMeta | Mapping[str, Any],
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a WhatsApp message from a template for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            payload: The text in its editor.
            meta: The template of a WhatsApp message.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_WHATSAPP_TEMPLATE_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "whatsapp",
            "app": "whatsapp",
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": meta,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_WHATSAPP_TEMPLATE_DRAFT, arguments, options)

    def create_chat_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a chat message for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            attachments: Ids of its files.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_CHAT_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "chat",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": attachments,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_CHAT_DRAFT, arguments, options)

    def create_facebook_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a Facebook message for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_FACEBOOK_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "facebook",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_FACEBOOK_DRAFT, arguments, options)

    def create_twitter_tweet_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a tweet for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_TWITTER_TWEET_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "twitter-tweet",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_TWITTER_TWEET_DRAFT, arguments, options)

    def create_twitter_dm_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a direct message at Twitter for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_TWITTER_DM_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "twitter-dm",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_TWITTER_DM_DRAFT, arguments, options)

    def create_note_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: NoteDraftSource | Literal["bulk"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a note for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            send_at: When to send it.
            source: What a draft of a note is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            body: Text of the note.
            payload: The text in its editor.
            user_mentions: Users and teams that the note mentions.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_NOTE_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "note",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": UNSET,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": UNSET,
            "from_": UNSET,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": user_mentions,
        }
        return self._call(CUSTOMERS_CREATE_NOTE_DRAFT, arguments, options)

    def create_instagram_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of an Instagram message for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_INSTAGRAM_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "instagram",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(CUSTOMERS_CREATE_INSTAGRAM_DRAFT, arguments, options)

    def list_events(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Event]:
        """List the events of a customer.

        The title of the page calls it deprecated, and the page names nothing in its
        place.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            name: Name of the events to list.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Event]: A page of events.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-customer-events
        -deprecated
        """
        from .customers_list_events import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "name": name,
        }
        return self._call(OPERATION, arguments, options)

    def iter_events(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        on_page: Callable[[Page[Event]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Event]:
        """List the events of a customer: the items of all pages, loaded as needed.

        The title of the page calls it deprecated, and the page names nothing in its
        place.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            name: Name of the events to list.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Event]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-customer-events
        -deprecated
        """
        from .customers_list_events import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "name": name,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def get_event(
        self, customer_id: str, *, event_id: str, **options: Unpack[CallOptions]
    ) -> Event:
        """Get an event of a customer.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            event_id: Id of the event.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Event: The event.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-event
        """
        from .customers_get_event import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "event_id": event_id,
        }
        return self._call(OPERATION, arguments, options)

    def list_sessions(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Session]:
        """List the sessions of a customer.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Session]: A page of sessions.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-customer-sessions
        """
        from .customers_list_sessions import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_sessions(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Session]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Session]:
        """List the sessions of a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Session]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-customer-sessions
        """
        from .customers_list_sessions import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def list_session_events(
        self,
        customer_id: str,
        *,
        session_id: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[SessionEvent]:
        """List the events of a session of a customer.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            session_id: The `session_id` of the session; the page does not say whether
                it may be its id.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[SessionEvent]: A page of events.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-events-by-custo
        mer-for-session
        """
        from .customers_list_session_events import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "session_id": session_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_session_events(
        self,
        customer_id: str,
        *,
        session_id: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[SessionEvent]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[SessionEvent]:
        """List the events of a session of a customer: the items of all pages, loaded as
        needed.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            session_id: The `session_id` of the session; the page does not say whether
                it may be its id.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[SessionEvent]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-events-by-custo
        mer-for-session
        """
        from .customers_list_session_events import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "session_id": session_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def list_kobjects(
        self,
        customer_id: str,
        *,
        klass: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[KObject]:
        """List the custom objects of a klass that a customer has.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            customer_id: Id of the customer.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[KObject]: A page of custom objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/find-customer-kobjects-
        custom-objects https://developer.kustomer.com/docs/concepts/pagination
        """
        from .customers_list_kobjects import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "klass": klass,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_kobjects(
        self,
        customer_id: str,
        *,
        klass: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[KObject]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[KObject]:
        """List the custom objects of a klass that a customer has: the items of all pages,
        loaded as needed.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            customer_id: Id of the customer.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[KObject]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/find-customer-kobjects-
        custom-objects https://developer.kustomer.com/docs/concepts/pagination
        """
        from .customers_list_kobjects import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "klass": klass,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_kobject(
        self,
        customer_id: str,
        *,
        klass: str,
        title: str,
        customer: str | Unset = UNSET,
        company: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        images: SequenceNotStr[str] | Unset = UNSET,
        icon: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KObject:
        """Create a custom object of a customer.

        The key needs the role org.permission.kobject.create or
        org.permission.kobject.kobject_*.create or org.user.kobject.write.

        Args:
            customer_id: Id of the customer.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            customer: Id of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for it.
            title: Its title.
            description: Its description.
            images: Addresses of pictures.
            icon: Name of its icon.
            data: Data; the page does not say which.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            tags: Tags.
            created_at: When it was created.
            imported_at: When it was imported.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-kobject
        -custom-object
        """
        from .customers_create_kobject import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "klass": klass,
            "customer": customer,
            "company": company,
            "external_id": external_id,
            "title": title,
            "description": description,
            "images": images,
            "icon": icon,
            "data": data,
            "custom": custom,
            "tags": tags,
            "created_at": created_at,
            "imported_at": imported_at,
        }
        return self._call(OPERATION, arguments, options)

    def list_messages(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IncludingPage[Message, Attachment]:
        """List the messages of a customer.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            include: What to return beside the messages, attachments for example; the
                page lists no values.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            IncludingPage[Message, Attachment]: A page of messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-messages-by-customer-id
        """
        from .customers_list_messages import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return self._call(OPERATION, arguments, options)

    def iter_messages(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        on_page: Callable[[IncludingPage[Message, Attachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Message]:
        """List the messages of a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            include: What to return beside the messages, attachments for example; the
                page lists no values.
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
        https://developer.kustomer.com/api/core-resources/get-messages-by-customer-id
        """
        from .customers_list_messages import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_message(
        self,
        customer_id: str,
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
        """Record a message of a customer; nothing is sent to anyone.

        A draft is what is sent. Without conversation, the message opens one.
        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. At most 120 a minute for one customer, but for those with
        `imported_at`.

        The key needs the role org.permission.message.create or org.user.message.write.

        Args:
            customer_id: Id of the customer at Kustomer.
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
        bycustomer
        https://developer.kustomer.com/api/core-resources/create-message-by-customer-id
        """
        from .customers_create_message import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
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
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Note]:
        """List the notes on a customer.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Note]: A page of notes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-notes-by-customer-id
        """
        from .customers_list_notes import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_notes(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Note]:
        """List the notes on a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            customer_id: Id of the customer at Kustomer.
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
        https://developer.kustomer.com/api/core-resources/get-notes-by-customer-id
        """
        from .customers_list_notes import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_unmasking_window(
        self, customer_id: str, **options: Unpack[CallOptions]
    ) -> UnmaskedCustomer:
        """Show the masked values of a customer for a while.

        The window of the example is eight hours long. The page declares a body of text
        without saying what it holds, and none is sent; it has no schema of the
        response, which is typed by its one example.

        The key needs the role org.permission.unmasking_window.create or
        org.user.customer.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            UnmaskedCustomer: The customer with the window.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-unmasking-window
        -by-customer-id
        """
        from .customers_create_unmasking_window import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return self._call(OPERATION, arguments, options)

    def delete_unmasking_window(self, customer_id: str, **options: Unpack[CallOptions]) -> None:
        """Mask the values of a customer again.

        The page declares a body of text without saying what it holds, and none is sent.

        The key needs the role org.permission.unmasking_window.delete or
        org.user.customer.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The window is closed.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/deletes-unmasking-windo
        w-by-customer-id
        """
        from .customers_delete_unmasking_window import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncCustomers(AsyncResourceMethods):
    """The methods of `client.customers` on an async client."""

    async def list_conversations(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_date: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Conversation]:
        """List the conversations of a customer.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            from_date: From when on; the page does not say of which of its instants.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Conversation]: A page of conversations.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/getconversatio
        nsbycustomer
        """
        from .customers_list_conversations import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "from_date": from_date,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_conversations(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_date: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Conversation]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Conversation]:
        """List the conversations of a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.conversation.read or
        org.user.conversation.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            from_date: From when on; the page does not say of which of its instants.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Conversation]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/getconversatio
        nsbycustomer
        """
        from .customers_list_conversations import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "from_date": from_date,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_conversation(
        self,
        customer_id: str,
        *,
        campaign: str | Unset = UNSET,
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
        """Create a conversation of a customer.

        At most 120 a minute for one customer, but for those with `imported_at`.

        The key needs the role org.permission.conversation.create or
        org.user.conversation.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            campaign: Id of the campaign.
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

        Pages: https://developer.kustomer.com/api/core-resources/create-conversation-for
        -customer
        """
        from .customers_create_conversation import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "campaign": campaign,
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

    async def merge(
        self, *, source: str, target: str, **options: Unpack[CallOptions]
    ) -> CustomerMerge:
        """Merge a customer into another one.

        The merge goes on after the response, which has only its status; get_merge reads
        it. E-mail addresses, phones, socials, locations, watchers, custom attributes,
        tags and the counts of conversations are joined; of company, name, external id,
        user name, picture, locale, time zone, birthday and gender those of the target
        stay. Of times of last activity, the last message and conversation, and the
        preview the latest count, and of the creation the earliest.

        The key needs the role org.permission.customer_merge.create or
        org.user.customer.write or org.admin.customer.merge.write.

        Args:
            source: Id of the customer that is merged into the other one.
            target: Id of the customer that stays.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CustomerMerge: The merge.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-merge
        """
        from .customers_merge import OPERATION

        arguments: dict[str, Any] = {
            "source": source,
            "target": target,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_merge(self, merge_id: str, **options: Unpack[CallOptions]) -> CustomerMerge:
        """Get a merge of two customers.

        The key needs the role org.permission.customer_merge.create or
        org.user.customer.read or org.admin.customer.merge.read.

        Args:
            merge_id: Id of the merge.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CustomerMerge: The merge.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-merge
        """
        from .customers_get_merge import OPERATION

        arguments: dict[str, Any] = {
            "merge_id": merge_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_merges(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[CustomerMerge]:
        """List the merges of a customer.

        The key needs the role org.permission.customer_merge.read or
        org.user.customer.read or org.admin.customer.merge.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[CustomerMerge]: A page of merges.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-merges-by-
        customer-id
        """
        from .customers_list_merges import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_merges(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[CustomerMerge]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[CustomerMerge]:
        """List the merges of a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.customer_merge.read or
        org.user.customer.read or org.admin.customer.merge.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[CustomerMerge]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-merges-by-
        customer-id
        """
        from .customers_list_merges import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ids_only: bool | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        query_context: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        fields: SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[
        Company | Conversation | ConversationTime | Customer | KObject | Message | Note | SearchHit
    ]:
        """Search objects of one type, by default customers.

        What has not changed for two years is found by search_archive only. A search
        ends after 100 pages, whatever their size; to read on, search for a range, such
        as customer_updated_at, as iter_search does. A criterion names an attribute with
        its type, an operator and a value; equals, gt, gte, lt and lte are known. A
        custom attribute is customer_custom_NAME, message_custom_NAME or
        kobject_custom_KLASS_NAME. A day without a time begins in the time zone; an
        instant is in UTC. The page says that only attributes of customers sort, but
        programs sort by conversation_updated_at, message_updated_at, note_updated_at
        and kobject_updated_at, too; users report a wrong order for some combinations of
        several attributes. A machine user may search 100 times a minute.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            ids_only: Whether objects have their ids only.
            search_hash: The page does not say what it does.
            query_context: The type to search, such as conversation, or kobject_order
                for a klass.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            fields: Fields to return; the page does not show their form.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Company | Conversation | ConversationTime | Customer | KObject |
                Message | Note | SearchHit]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from .customers_search import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": ids_only,
            "search_hash": search_hash,
            "query_context": query_context,
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": fields,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ids_only: bool | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        query_context: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        fields: SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        on_page: Callable[
            [
                Page[
                    Company
                    | Conversation
                    | ConversationTime
                    | Customer
                    | KObject
                    | Message
                    | Note
                    | SearchHit
                ]
            ],
            object,
        ]
        | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[
        Company | Conversation | ConversationTime | Customer | KObject | Message | Note | SearchHit
    ]:
        """Search objects of one type, by default customers: the items of all pages, loaded
        as needed.

        What has not changed for two years is found by search_archive only. A search
        ends after 100 pages, whatever their size; to read on, search for a range, such
        as customer_updated_at, as iter_search does. A criterion names an attribute with
        its type, an operator and a value; equals, gt, gte, lt and lte are known. A
        custom attribute is customer_custom_NAME, message_custom_NAME or
        kobject_custom_KLASS_NAME. A day without a time begins in the time zone; an
        instant is in UTC. The page says that only attributes of customers sort, but
        programs sort by conversation_updated_at, message_updated_at, note_updated_at
        and kobject_updated_at, too; users report a wrong order for some combinations of
        several attributes. A machine user may search 100 times a minute.

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
            ids_only: Whether objects have their ids only.
            search_hash: The page does not say what it does.
            query_context: The type to search, such as conversation, or kobject_order
                for a klass.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            fields: Fields to return; the page does not show their form.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Company | Conversation | ConversationTime | Customer | KObject |
                Message | Note | SearchHit]: The items; nothing is sent until the first
                is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from .customers_search import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": ids_only,
            "search_hash": search_hash,
            "query_context": query_context,
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": fields,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def search_archive(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        query_context: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        any_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        none_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[
        Company | Conversation | ConversationTime | Customer | KObject | Message | Note | SearchHit
    ]:
        """Search objects of one type that have not changed for two years.

        Criteria name ids, times, whether an object is deleted, or any text; those of a
        klass are named like kobject_order_created_at. It ends after 100 pages, too. See
        search.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            query_context: The type to search, such as conversation, or kobject_order
                for a klass.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Company | Conversation | ConversationTime | Customer | KObject |
                Message | Note | SearchHit]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/kustomer-api-docs/reference/customerarchivesearch
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from .customers_search_archive import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "query_context": query_context,
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_search_archive(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        query_context: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        any_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        none_of: ArchiveCriteria
        | Mapping[str, Any]
        | SequenceNotStr[ArchiveCriteria | Mapping[str, Any]]
        | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        on_page: Callable[
            [
                Page[
                    Company
                    | Conversation
                    | ConversationTime
                    | Customer
                    | KObject
                    | Message
                    | Note
                    | SearchHit
                ]
            ],
            object,
        ]
        | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[
        Company | Conversation | ConversationTime | Customer | KObject | Message | Note | SearchHit
    ]:
        """Search objects of one type that have not changed for two years: the items of all
        pages, loaded as needed.

        Criteria name ids, times, whether an object is deleted, or any text; those of a
        klass are named like kobject_order_created_at. It ends after 100 pages, too. See
        search.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        After page 100 the iterator goes on with a further criterion, if sort is by one
        of customer_created_at, customer_updated_at, conversation_updated_at,
        message_updated_at, kobject_updated_at, with asc or desc. If it cannot, and
        there is more, it raises DeskspecError.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
            query_context: The type to search, such as conversation, or kobject_order
                for a klass.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Company | Conversation | ConversationTime | Customer | KObject |
                Message | Note | SearchHit]: The items; nothing is sent until the first
                is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/kustomer-api-docs/reference/customerarchivesearch
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from .customers_search_archive import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "query_context": query_context,
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: CustomerSort | Literal["-createdAt"] | str | Unset = UNSET,
        created_since: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Customer]:
        """List the customers.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            sort: The order of the list; a minus sign is for the last one first. The
                page shows no other value.
            created_since: Only customers who were created at this instant or later.
            updated_before: Only customers who were updated before this instant.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Customer]: A page of customers.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customers
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .customers_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "sort": sort,
            "created_since": created_since,
            "updated_before": updated_before,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: CustomerSort | Literal["-createdAt"] | str | Unset = UNSET,
        created_since: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Customer]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Customer]:
        """List the customers: the items of all pages, loaded as needed.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            sort: The order of the list; a minus sign is for the last one first. The
                page shows no other value.
            created_since: Only customers who were created at this instant or later.
            updated_before: Only customers who were updated before this instant.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Customer]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customers
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .customers_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "sort": sort,
            "created_since": created_since,
            "updated_before": updated_before,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        signed_up_at: datetime.datetime | None | Unset = UNSET,
        last_activity_at: datetime.datetime | None | Unset = UNSET,
        last_customer_activity_at: datetime.datetime | None | Unset = UNSET,
        last_seen_at: datetime.datetime | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        shared_external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        shared_emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        shared_phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        facebook_ids: SequenceNotStr[FacebookIdInput | Mapping[str, Any]] | Unset = UNSET,
        instagram_ids: SequenceNotStr[InstagramIdInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        shared_socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        time_zone: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        birthday_at: datetime.datetime | None | Unset = UNSET,
        gender: Gender | Literal["m", "f"] | str | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Create a customer.

        No two customers have the same e-mail address, phone number, social account or
        external id; entries that several share go to the fields whose name begins with
        shared.

        The key needs the role org.permission.customer.create or
        org.user.customer.write.

        Args:
            name: Name of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for the customer.
            username: Name of the account.
            signed_up_at: When the customer signed up.
            last_activity_at: When anything last happened.
            last_customer_activity_at: When the customer last did something.
            last_seen_at: When the customer was last seen.
            avatar_url: Address of a picture.
            external_ids: Ids in other systems.
            shared_external_ids: Ids that other customers have too.
            emails: E-mail addresses.
            shared_emails: E-mail addresses that other customers have too.
            phones: Phone numbers.
            shared_phones: Phone numbers that other customers have too.
            whatsapps: WhatsApp numbers.
            facebook_ids: Ids at Facebook.
            instagram_ids: Ids at Instagram.
            socials: Social network accounts.
            shared_socials: Social network accounts that other customers have too.
            urls: Web addresses.
            locations: Postal addresses.
            locale: Language and region.
            time_zone: Name of the time zone.
            tags: Tags.
            sentiment: Mood of the customer.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            birthday_at: Birthday.
            gender: m or f.
            created_at: When the customer was created.
            imported_at: When the customer was imported.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Language of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer
        https://developer.kustomer.com/kustomer-api-docs/reference/createacustomer
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "company": company,
            "external_id": external_id,
            "username": username,
            "signed_up_at": signed_up_at,
            "last_activity_at": last_activity_at,
            "last_customer_activity_at": last_customer_activity_at,
            "last_seen_at": last_seen_at,
            "avatar_url": avatar_url,
            "external_ids": external_ids,
            "shared_external_ids": shared_external_ids,
            "emails": emails,
            "shared_emails": shared_emails,
            "phones": phones,
            "shared_phones": shared_phones,
            "whatsapps": whatsapps,
            "facebook_ids": facebook_ids,
            "instagram_ids": instagram_ids,
            "socials": socials,
            "shared_socials": shared_socials,
            "urls": urls,
            "locations": locations,
            "locale": locale,
            "time_zone": time_zone,
            "tags": tags,
            "sentiment": sentiment,
            "custom": custom,
            "birthday_at": birthday_at,
            "gender": gender,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
            "default_lang": default_lang,
        }
        return await self._call(OPERATION, arguments, options)

    async def update_many(
        self,
        *,
        customers: SequenceNotStr[CustomerUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of customers, by jobs.

        A request has 100 customers at most, and its response is a job, which updates
        them later. The page does not say whether what is left out of an entry stays as
        it is. It has ids in the query, too, for one update of several customers, and
        does not show the body that goes with them; give an entry for each.

        The key needs the role org.permission.customer.update or
        org.user.customer.write.

        Args:
            customers: What is to change, and of which customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/bulk-batch-update-customers
        """
        from .customers_update_many import OPERATION

        arguments: dict[str, Any] = {
            "customers": customers,
        }
        return await self._batch(OPERATION, arguments, options)

    async def create_many(
        self,
        *,
        customers: SequenceNotStr[CustomerInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of customers, by jobs.

        A request has 100 customers at most, and its response is a job, which creates
        them later; bulk.wait waits until it is complete. The page of the operation
        knows no reference of the caller, a newer text does.

        The key needs the role org.permission.customer.create or
        org.user.customer.write.

        Args:
            customers: The customers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-customers
        """
        from .customers_create_many import OPERATION

        arguments: dict[str, Any] = {
            "customers": customers,
        }
        return await self._batch(OPERATION, arguments, options)

    async def delete_many(
        self, *, ids: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> BatchResult[BulkJob]:
        """Delete any number of customers, by jobs.

        A request has 100 customers at most, and its response is a job, which deletes
        them later.

        The key needs the role org.permission.customer.delete or
        org.user.customer.delete.

        Args:
            ids: Ids of the customers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-delete-customers
        """
        from .customers_delete_many import OPERATION

        arguments: dict[str, Any] = {
            "ids": ids,
        }
        return await self._batch(OPERATION, arguments, options)

    async def get(self, customer_id: str, **options: Unpack[CallOptions]) -> Customer:
        """Get one customer by id.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-by-id
        https://api-docs.integration.app/apps/kustomer/operations/get-customer-by-id
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_get import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def replace(
        self,
        customer_id: str,
        *,
        name: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        signed_up_at: datetime.datetime | None | Unset = UNSET,
        last_activity_at: datetime.datetime | None | Unset = UNSET,
        last_customer_activity_at: datetime.datetime | None | Unset = UNSET,
        last_seen_at: datetime.datetime | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        shared_external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        shared_emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        shared_phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        facebook_ids: SequenceNotStr[FacebookIdInput | Mapping[str, Any]] | Unset = UNSET,
        instagram_ids: SequenceNotStr[InstagramIdInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        shared_socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        time_zone: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        birthday_at: datetime.datetime | None | Unset = UNSET,
        gender: Gender | Literal["m", "f"] | str | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Replace a customer; what is left out is reset.

        The service limits how often one user updates one customer, and no page at hand
        says how often.

        The key needs the role org.permission.customer.update or
        org.user.customer.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            name: Name of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for the customer.
            username: Name of the account.
            signed_up_at: When the customer signed up.
            last_activity_at: When anything last happened.
            last_customer_activity_at: When the customer last did something.
            last_seen_at: When the customer was last seen.
            avatar_url: Address of a picture.
            external_ids: Ids in other systems.
            shared_external_ids: Ids that other customers have too.
            emails: E-mail addresses.
            shared_emails: E-mail addresses that other customers have too.
            phones: Phone numbers.
            shared_phones: Phone numbers that other customers have too.
            whatsapps: WhatsApp numbers.
            facebook_ids: Ids at Facebook.
            instagram_ids: Ids at Instagram.
            socials: Social network accounts.
            shared_socials: Social network accounts that other customers have too.
            urls: Web addresses.
            locations: Postal addresses.
            locale: Language and region.
            time_zone: Name of the time zone.
            tags: Tags.
            sentiment: Mood of the customer.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            birthday_at: Birthday.
            gender: m or f.
            created_at: When the customer was created.
            imported_at: When the customer was imported.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Language of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/updatecustomer
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_replace import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "replace": True,
            "name": name,
            "company": company,
            "external_id": external_id,
            "username": username,
            "signed_up_at": signed_up_at,
            "last_activity_at": last_activity_at,
            "last_customer_activity_at": last_customer_activity_at,
            "last_seen_at": last_seen_at,
            "avatar_url": avatar_url,
            "external_ids": external_ids,
            "shared_external_ids": shared_external_ids,
            "emails": emails,
            "shared_emails": shared_emails,
            "phones": phones,
            "shared_phones": shared_phones,
            "whatsapps": whatsapps,
            "facebook_ids": facebook_ids,
            "instagram_ids": instagram_ids,
            "socials": socials,
            "shared_socials": shared_socials,
            "urls": urls,
            "locations": locations,
            "locale": locale,
            "time_zone": time_zone,
            "tags": tags,
            "sentiment": sentiment,
            "custom": custom,
            "birthday_at": birthday_at,
            "gender": gender,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
            "default_lang": default_lang,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, customer_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a customer.

        The key needs the role org.permission.customer.delete or
        org.user.customer.delete.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The customer is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-customer
        """
        from .customers_delete import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        customer_id: str,
        *,
        name: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        signed_up_at: datetime.datetime | None | Unset = UNSET,
        last_activity_at: datetime.datetime | None | Unset = UNSET,
        last_customer_activity_at: datetime.datetime | None | Unset = UNSET,
        last_seen_at: datetime.datetime | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        shared_external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        shared_emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        shared_phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        facebook_ids: SequenceNotStr[FacebookIdInput | Mapping[str, Any]] | Unset = UNSET,
        instagram_ids: SequenceNotStr[InstagramIdInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        shared_socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        time_zone: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        sentiment: SentimentInput | Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        birthday_at: datetime.datetime | None | Unset = UNSET,
        gender: Gender | Literal["m", "f"] | str | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Update a customer; what is left out stays as it is.

        Without company, the customer is unlinked from its company. The service limits
        how often one user updates one customer, and no page at hand says how often.

        The key needs the role org.permission.customer.update or
        org.user.customer.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            name: Name of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for the customer.
            username: Name of the account.
            signed_up_at: When the customer signed up.
            last_activity_at: When anything last happened.
            last_customer_activity_at: When the customer last did something.
            last_seen_at: When the customer was last seen.
            avatar_url: Address of a picture.
            external_ids: Ids in other systems.
            shared_external_ids: Ids that other customers have too.
            emails: E-mail addresses.
            shared_emails: E-mail addresses that other customers have too.
            phones: Phone numbers.
            shared_phones: Phone numbers that other customers have too.
            whatsapps: WhatsApp numbers.
            facebook_ids: Ids at Facebook.
            instagram_ids: Ids at Instagram.
            socials: Social network accounts.
            shared_socials: Social network accounts that other customers have too.
            urls: Web addresses.
            locations: Postal addresses.
            locale: Language and region.
            time_zone: Name of the time zone.
            tags: Tags.
            sentiment: Mood of the customer.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            birthday_at: Birthday.
            gender: m or f.
            created_at: When the customer was created.
            imported_at: When the customer was imported.
            rev: Revision that the change is for; another one is a conflict.
            default_lang: Language of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-customer-attributes
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_update import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "name": name,
            "company": company,
            "external_id": external_id,
            "username": username,
            "signed_up_at": signed_up_at,
            "last_activity_at": last_activity_at,
            "last_customer_activity_at": last_customer_activity_at,
            "last_seen_at": last_seen_at,
            "avatar_url": avatar_url,
            "external_ids": external_ids,
            "shared_external_ids": shared_external_ids,
            "emails": emails,
            "shared_emails": shared_emails,
            "phones": phones,
            "shared_phones": shared_phones,
            "whatsapps": whatsapps,
            "facebook_ids": facebook_ids,
            "instagram_ids": instagram_ids,
            "socials": socials,
            "shared_socials": shared_socials,
            "urls": urls,
            "locations": locations,
            "locale": locale,
            "time_zone": time_zone,
            "tags": tags,
            "sentiment": sentiment,
            "custom": custom,
            "birthday_at": birthday_at,
            "gender": gender,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
            "default_lang": default_lang,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_by_email(self, email: str, **options: Unpack[CallOptions]) -> Customer:
        """Get the customer with an e-mail address.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            email: An e-mail address of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-by-email
        """
        from .customers_get_by_email import OPERATION

        arguments: dict[str, Any] = {
            "email": email,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_by_external_id(
        self, external_id: str, **options: Unpack[CallOptions]
    ) -> Customer:
        """Get the customer with an external id.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            external_id: An id of the customer in another system.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/getcustomerbye
        xternalid
        """
        from .customers_get_by_external_id import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_by_phone(self, phone: str, **options: Unpack[CallOptions]) -> Customer:
        """Get the customer with a phone number.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            phone: A phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-customer-by-phone-number
        """
        from .customers_get_by_phone import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_drafts(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IncludingPage[
        Draft,
        Attachment
        | Company
        | Conversation
        | Customer
        | Holiday
        | KObject
        | Message
        | Note
        | User
        | dict[str, Any],
    ]:
        """List the drafts for a customer.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            include: What to return beside the drafts; the page does not say what there
                is.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            IncludingPage[Draft, Attachment | Company | Conversation | Customer |
                Holiday | KObject | Message | Note | User | dict[str, Any]]: A page of
                drafts.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-drafts-for-customer
        """
        from .customers_list_drafts import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_drafts(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        on_page: Callable[
            [
                IncludingPage[
                    Draft,
                    Attachment
                    | Company
                    | Conversation
                    | Customer
                    | Holiday
                    | KObject
                    | Message
                    | Note
                    | User
                    | dict[str, Any],
                ]
            ],
            object,
        ]
        | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Draft]:
        """List the drafts for a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            include: What to return beside the drafts; the page does not say what there
                is.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Draft]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-drafts-for-customer
        """
        from .customers_list_drafts import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_draft(
        self,
        customer_id: str,
        *,
        channel: Literal[
            "email",
            "sms",
            "whatsapp",
            "chat",
            "facebook",
            "twitter-tweet",
            "twitter-dm",
            "note",
            "instagram",
        ]
        | str,
        app: Literal[
            "whatsapp", "gmail", "postmark", "twilio", "zipwhip", "twilio_whatsapp", "messagebird"
        ]
        | str
        | EmailApp
        | SmsApp
        | WhatsappApp
        | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: Literal["bulk", "satisfaction", "biz-rules"]
        | DraftSource
        | str
        | DraftUpdateSource
        | NoteDraftSource
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]]
        | EmailRecipientInput
        | Mapping[str, Any]
        | str
        | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | str | Unset = UNSET,
        body: str | Unset = UNSET,
        cc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        bcc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        email_headers: SequenceNotStr[EmailHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        meta: WhatsappInteractiveMeta | Mapping[str, Any] | WhatsappTemplateMeta | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft for a customer; the channel says which fields it has.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            channel: The channel.
            app: What sends an e-mail.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            cc: Who gets a copy.
            bcc: Who gets a hidden copy.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            email_headers: Headers of the e-mail.
            template: Id of a template.
            payload: The text in its editor.
            meta: The choices of a WhatsApp message.
            attachments: Ids of its files.
            user_mentions: Users and teams that the note mentions.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": channel,
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": cc,
            "bcc": bcc,
            "subject": subject,
            "reply_to": reply_to,
            "email_headers": email_headers,
            "template": template,
            "payload": payload,
            "meta": meta,
            "attachments": attachments,
            "user_mentions": user_mentions,
        }
        return await self._call(OPERATION, arguments, options)

    async def create_email_draft(
        self,
        customer_id: str,
        *,
        app: EmailApp | Literal["gmail", "postmark"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]]
        | EmailRecipientInput
        | Mapping[str, Any]
        | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | Unset = UNSET,
        body: str | Unset = UNSET,
        cc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        bcc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        email_headers: SequenceNotStr[EmailHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of an e-mail for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            app: What sends an e-mail.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            cc: Who gets a copy.
            bcc: Who gets a hidden copy.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            email_headers: Headers of the e-mail.
            template: Id of a template.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_EMAIL_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "email",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": cc,
            "bcc": bcc,
            "subject": subject,
            "reply_to": reply_to,
            "email_headers": email_headers,
            "template": template,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_EMAIL_DRAFT, arguments, options)

    async def create_sms_draft(
        self,
        customer_id: str,
        *,
        app: SmsApp | Literal["twilio", "zipwhip"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of an SMS for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            app: What sends an SMS.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_SMS_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "sms",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_SMS_DRAFT, arguments, options)

    async def create_whatsapp_draft(
        self,
        customer_id: str,
        *,
        app: WhatsappApp | Literal["twilio_whatsapp", "messagebird", "whatsapp"] | str,
        body: str,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a WhatsApp message with a text for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            app: What sends a WhatsApp message.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_WHATSAPP_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "whatsapp",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_WHATSAPP_DRAFT, arguments, options)

    async def create_whatsapp_interactive_draft(
        self,
        customer_id: str,
        *,
        meta: WhatsappInteractiveMeta | Mapping[str, Any],
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a WhatsApp message with choices for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            payload: The text in its editor.
            meta: The choices of a WhatsApp message.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_WHATSAPP_INTERACTIVE_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "whatsapp",
            "app": "whatsapp",
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": meta,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_WHATSAPP_INTERACTIVE_DRAFT, arguments, options)

    async def create_whatsapp_template_draft(
        self,
        customer_id: str,
        *,
        meta: WhatsappTemplateMeta | Mapping[str, Any],
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a WhatsApp message from a template for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            payload: The text in its editor.
            meta: The template of a WhatsApp message.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_WHATSAPP_TEMPLATE_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "whatsapp",
            "app": "whatsapp",
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": meta,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_WHATSAPP_TEMPLATE_DRAFT, arguments, options)

    async def create_chat_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a chat message for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            attachments: Ids of its files.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_CHAT_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "chat",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": attachments,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_CHAT_DRAFT, arguments, options)

    async def create_facebook_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a Facebook message for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_FACEBOOK_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "facebook",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_FACEBOOK_DRAFT, arguments, options)

    async def create_twitter_tweet_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a tweet for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_TWITTER_TWEET_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "twitter-tweet",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_TWITTER_TWEET_DRAFT, arguments, options)

    async def create_twitter_dm_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a direct message at Twitter for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_TWITTER_DM_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "twitter-dm",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_TWITTER_DM_DRAFT, arguments, options)

    async def create_note_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: NoteDraftSource | Literal["bulk"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a note for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            send_at: When to send it.
            source: What a draft of a note is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            body: Text of the note.
            payload: The text in its editor.
            user_mentions: Users and teams that the note mentions.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_NOTE_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "note",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": UNSET,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": UNSET,
            "from_": UNSET,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": user_mentions,
        }
        return await self._call(CUSTOMERS_CREATE_NOTE_DRAFT, arguments, options)

    async def create_instagram_draft(
        self,
        customer_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftSource | Literal["bulk", "satisfaction"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of an Instagram message for a customer.

        A send: the customer may get it, while a message that is created is a record
        only. A page says that `send_at` counts only with a field that this operation
        does not have, and that the draft is else created at once. At most 120 drafts a
        minute for a customer, and 400 WhatsApp messages a minute of one user. The page
        states no role.

        Args:
            customer_id: Id of the customer at Kustomer.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/kustomer-api-docs/reference/createadraftby
        customer
        https://developer.kustomer.com/api/core-resources/create-draft-for-customer
        """
        from .customers_create_draft import CUSTOMERS_CREATE_INSTAGRAM_DRAFT

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "channel": "instagram",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template": UNSET,
            "payload": payload,
            "meta": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(CUSTOMERS_CREATE_INSTAGRAM_DRAFT, arguments, options)

    async def list_events(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Event]:
        """List the events of a customer.

        The title of the page calls it deprecated, and the page names nothing in its
        place.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            name: Name of the events to list.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Event]: A page of events.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-customer-events
        -deprecated
        """
        from .customers_list_events import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "name": name,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_events(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        on_page: Callable[[Page[Event]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Event]:
        """List the events of a customer: the items of all pages, loaded as needed.

        The title of the page calls it deprecated, and the page names nothing in its
        place.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            name: Name of the events to list.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Event]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-customer-events
        -deprecated
        """
        from .customers_list_events import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "name": name,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def get_event(
        self, customer_id: str, *, event_id: str, **options: Unpack[CallOptions]
    ) -> Event:
        """Get an event of a customer.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            event_id: Id of the event.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Event: The event.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-event
        """
        from .customers_get_event import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "event_id": event_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_sessions(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Session]:
        """List the sessions of a customer.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Session]: A page of sessions.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-customer-sessions
        """
        from .customers_list_sessions import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_sessions(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Session]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Session]:
        """List the sessions of a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Session]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-all-customer-sessions
        """
        from .customers_list_sessions import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def list_session_events(
        self,
        customer_id: str,
        *,
        session_id: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[SessionEvent]:
        """List the events of a session of a customer.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            session_id: The `session_id` of the session; the page does not say whether
                it may be its id.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[SessionEvent]: A page of events.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-events-by-custo
        mer-for-session
        """
        from .customers_list_session_events import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "session_id": session_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_session_events(
        self,
        customer_id: str,
        *,
        session_id: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[SessionEvent]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SessionEvent]:
        """List the events of a session of a customer: the items of all pages, loaded as
        needed.

        The key needs the role org.permission.event.read or org.user.event.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            session_id: The `session_id` of the session; the page does not say whether
                it may be its id.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[SessionEvent]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-all-events-by-custo
        mer-for-session
        """
        from .customers_list_session_events import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "session_id": session_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def list_kobjects(
        self,
        customer_id: str,
        *,
        klass: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[KObject]:
        """List the custom objects of a klass that a customer has.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            customer_id: Id of the customer.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[KObject]: A page of custom objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/find-customer-kobjects-
        custom-objects https://developer.kustomer.com/docs/concepts/pagination
        """
        from .customers_list_kobjects import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "klass": klass,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_kobjects(
        self,
        customer_id: str,
        *,
        klass: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[KObject]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[KObject]:
        """List the custom objects of a klass that a customer has: the items of all pages,
        loaded as needed.

        The key needs the role org.permission.customer.read or org.user.customer.read.

        Args:
            customer_id: Id of the customer.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[KObject]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/find-customer-kobjects-
        custom-objects https://developer.kustomer.com/docs/concepts/pagination
        """
        from .customers_list_kobjects import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "klass": klass,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_kobject(
        self,
        customer_id: str,
        *,
        klass: str,
        title: str,
        customer: str | Unset = UNSET,
        company: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        images: SequenceNotStr[str] | Unset = UNSET,
        icon: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KObject:
        """Create a custom object of a customer.

        The key needs the role org.permission.kobject.create or
        org.permission.kobject.kobject_*.create or org.user.kobject.write.

        Args:
            customer_id: Id of the customer.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            customer: Id of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for it.
            title: Its title.
            description: Its description.
            images: Addresses of pictures.
            icon: Name of its icon.
            data: Data; the page does not say which.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            tags: Tags.
            created_at: When it was created.
            imported_at: When it was imported.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-kobject
        -custom-object
        """
        from .customers_create_kobject import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "klass": klass,
            "customer": customer,
            "company": company,
            "external_id": external_id,
            "title": title,
            "description": description,
            "images": images,
            "icon": icon,
            "data": data,
            "custom": custom,
            "tags": tags,
            "created_at": created_at,
            "imported_at": imported_at,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_messages(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IncludingPage[Message, Attachment]:
        """List the messages of a customer.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            include: What to return beside the messages, attachments for example; the
                page lists no values.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            IncludingPage[Message, Attachment]: A page of messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-messages-by-customer-id
        """
        from .customers_list_messages import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_messages(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include: str | Unset = UNSET,
        on_page: Callable[[IncludingPage[Message, Attachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Message]:
        """List the messages of a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.message.read or org.user.message.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            include: What to return beside the messages, attachments for example; the
                page lists no values.
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
        https://developer.kustomer.com/api/core-resources/get-messages-by-customer-id
        """
        from .customers_list_messages import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
            "include": include,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_message(
        self,
        customer_id: str,
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
        """Record a message of a customer; nothing is sent to anyone.

        A draft is what is sent. Without conversation, the message opens one.
        `created_at`, `created_by`, `modified_at` and `modified_by` need the role
        org.admin. At most 120 a minute for one customer, but for those with
        `imported_at`.

        The key needs the role org.permission.message.create or org.user.message.write.

        Args:
            customer_id: Id of the customer at Kustomer.
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
        bycustomer
        https://developer.kustomer.com/api/core-resources/create-message-by-customer-id
        """
        from .customers_create_message import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
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
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Note]:
        """List the notes on a customer.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Note]: A page of notes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-notes-by-customer-id
        """
        from .customers_list_notes import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_notes(
        self,
        customer_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Note]:
        """List the notes on a customer: the items of all pages, loaded as needed.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            customer_id: Id of the customer at Kustomer.
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
        https://developer.kustomer.com/api/core-resources/get-notes-by-customer-id
        """
        from .customers_list_notes import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_unmasking_window(
        self, customer_id: str, **options: Unpack[CallOptions]
    ) -> UnmaskedCustomer:
        """Show the masked values of a customer for a while.

        The window of the example is eight hours long. The page declares a body of text
        without saying what it holds, and none is sent; it has no schema of the
        response, which is typed by its one example.

        The key needs the role org.permission.unmasking_window.create or
        org.user.customer.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            UnmaskedCustomer: The customer with the window.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-unmasking-window
        -by-customer-id
        """
        from .customers_create_unmasking_window import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete_unmasking_window(
        self, customer_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Mask the values of a customer again.

        The page declares a body of text without saying what it holds, and none is sent.

        The key needs the role org.permission.unmasking_window.delete or
        org.user.customer.write.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The window is closed.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/deletes-unmasking-windo
        w-by-customer-id
        """
        from .customers_delete_unmasking_window import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return await self._call(OPERATION, arguments, options)
