# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.batches import BatchResult
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import AttachmentInput, BulkJob, Note, NoteInput, NoteUpdate, UserMentionInput


class Notes(ResourceMethods):
    """The methods of `client.notes`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Note]:
        """List the notes.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Note]: A page of notes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-notes
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .notes_list import OPERATION

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
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Note]:
        """List the notes: the items of all pages, loaded as needed.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
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

        Pages: https://developer.kustomer.com/api/core-resources/get-notes
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .notes_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        body: str,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Create a note.

        `created_at`, `created_by`, `modified_at` and `modified_by` need org.admin. The
        page has no field for the customer or the conversation of the note. Of the notes
        of one customer 120 a minute are accepted.

        The key needs the role org.permission.note.create or org.user.note.write.

        Args:
            id: Id of the note.
            external_id: The id that the caller's own system has for the note.
            body: Text of the note.
            user_mentions: Users and teams that the note mentions.
            created_at: When the note was written.
            modified_at: When the note was changed.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-note
        """
        from .notes_create import OPERATION

        arguments: dict[str, Any] = {
            "id": id,
            "external_id": external_id,
            "body": body,
            "user_mentions": user_mentions,
            "created_at": created_at,
            "modified_at": modified_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "lang": lang,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, note_id: str, **options: Unpack[CallOptions]) -> Note:
        """Get a note by id.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            note_id: Id of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-note-by-id
        """
        from .notes_get import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
        }
        return self._call(OPERATION, arguments, options)

    def replace(
        self,
        note_id: str,
        *,
        conversation: str,
        body: str,
        external_id: str | None | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Replace a note; what is left out is reset.

        `created_at`, `created_by`, `modified_at` and `modified_by` need org.admin. The
        service limits how often one user updates one note, and no page at hand says how
        often.

        The key needs the role org.permission.note.update or org.user.note.write.

        Args:
            note_id: Id of the note.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for the note.
            body: Text of the note.
            user_mentions: Users and teams that the note mentions.
            deleted: Whether the note is deleted.
            attachments: Files of the note.
            created_at: When the note was written.
            modified_at: When the note was changed.
            updated_at: When the note was updated.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-note-by-id
        """
        from .notes_replace import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
            "replace": True,
            "conversation": conversation,
            "external_id": external_id,
            "body": body,
            "user_mentions": user_mentions,
            "deleted": deleted,
            "attachments": attachments,
            "created_at": created_at,
            "modified_at": modified_at,
            "updated_at": updated_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "lang": lang,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, note_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a note.

        The key needs the role org.permission.note.delete or org.user.note.write.

        Args:
            note_id: Id of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The note is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-note-by-id
        """
        from .notes_delete import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        note_id: str,
        *,
        conversation: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        body: str | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note; what is left out stays as it is.

        `created_at`, `created_by`, `modified_at` and `modified_by` need org.admin. The
        service limits how often one user updates one note, and no page at hand says how
        often.

        The key needs the role org.permission.note.update or org.user.note.write.

        Args:
            note_id: Id of the note.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for the note.
            body: Text of the note.
            user_mentions: Users and teams that the note mentions.
            deleted: Whether the note is deleted.
            attachments: Files of the note.
            created_at: When the note was written.
            modified_at: When the note was changed.
            updated_at: When the note was updated.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-note-attributes-by-id
        """
        from .notes_update import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
            "conversation": conversation,
            "external_id": external_id,
            "body": body,
            "user_mentions": user_mentions,
            "deleted": deleted,
            "attachments": attachments,
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
        notes: SequenceNotStr[NoteUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of notes, by jobs.

        A request has 100 notes at most, and its response is a job, which updates them
        later. The page does not say whether what is left out of an entry stays as it
        is. It has ids in the query, too, for one update of several notes, and does not
        show the body that goes with them; give an entry for each. createdAt, createdBy,
        modifiedAt and modifiedBy need the role org.admin.

        The key needs the role org.permission.note.update or org.user.note.write.

        Args:
            notes: What is to change, and of which note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-batch-update-notes
        """
        from .notes_update_many import OPERATION

        arguments: dict[str, Any] = {
            "notes": notes,
        }
        return self._batch(OPERATION, arguments, options)

    def create_many(
        self,
        *,
        notes: SequenceNotStr[NoteInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of notes, by jobs.

        A request has 100 notes at most, and its response is a job, which creates them
        later. createdAt, createdBy, modifiedAt and modifiedBy need the role org.admin.

        The key needs the role org.permission.note.create or org.user.note.write.

        Args:
            notes: The notes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-notes
        """
        from .notes_create_many import OPERATION

        arguments: dict[str, Any] = {
            "notes": notes,
        }
        return self._batch(OPERATION, arguments, options)

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
    ) -> Page[Note]:
        """Search the notes.

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
            Page[Note]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import NOTES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "note",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._call(NOTES_SEARCH, arguments, options)

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
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Note]:
        """Search the notes: the items of all pages, loaded as needed.

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
            Iterator[Note]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import NOTES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "note",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(NOTES_SEARCH, arguments, on_page, prefetch, options)


class AsyncNotes(AsyncResourceMethods):
    """The methods of `client.notes` on an async client."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Note]:
        """List the notes.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Note]: A page of notes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-notes
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .notes_list import OPERATION

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
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Note]:
        """List the notes: the items of all pages, loaded as needed.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
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

        Pages: https://developer.kustomer.com/api/core-resources/get-notes
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .notes_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        body: str,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Create a note.

        `created_at`, `created_by`, `modified_at` and `modified_by` need org.admin. The
        page has no field for the customer or the conversation of the note. Of the notes
        of one customer 120 a minute are accepted.

        The key needs the role org.permission.note.create or org.user.note.write.

        Args:
            id: Id of the note.
            external_id: The id that the caller's own system has for the note.
            body: Text of the note.
            user_mentions: Users and teams that the note mentions.
            created_at: When the note was written.
            modified_at: When the note was changed.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-note
        """
        from .notes_create import OPERATION

        arguments: dict[str, Any] = {
            "id": id,
            "external_id": external_id,
            "body": body,
            "user_mentions": user_mentions,
            "created_at": created_at,
            "modified_at": modified_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "lang": lang,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, note_id: str, **options: Unpack[CallOptions]) -> Note:
        """Get a note by id.

        The key needs the role org.permission.note.read or org.user.note.read.

        Args:
            note_id: Id of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-note-by-id
        """
        from .notes_get import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def replace(
        self,
        note_id: str,
        *,
        conversation: str,
        body: str,
        external_id: str | None | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Replace a note; what is left out is reset.

        `created_at`, `created_by`, `modified_at` and `modified_by` need org.admin. The
        service limits how often one user updates one note, and no page at hand says how
        often.

        The key needs the role org.permission.note.update or org.user.note.write.

        Args:
            note_id: Id of the note.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for the note.
            body: Text of the note.
            user_mentions: Users and teams that the note mentions.
            deleted: Whether the note is deleted.
            attachments: Files of the note.
            created_at: When the note was written.
            modified_at: When the note was changed.
            updated_at: When the note was updated.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-note-by-id
        """
        from .notes_replace import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
            "replace": True,
            "conversation": conversation,
            "external_id": external_id,
            "body": body,
            "user_mentions": user_mentions,
            "deleted": deleted,
            "attachments": attachments,
            "created_at": created_at,
            "modified_at": modified_at,
            "updated_at": updated_at,
            "created_by": created_by,
            "modified_by": modified_by,
            "lang": lang,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, note_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a note.

        The key needs the role org.permission.note.delete or org.user.note.write.

        Args:
            note_id: Id of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The note is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-note-by-id
        """
        from .notes_delete import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        note_id: str,
        *,
        conversation: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        body: str | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        modified_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        modified_by: str | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note; what is left out stays as it is.

        `created_at`, `created_by`, `modified_at` and `modified_by` need org.admin. The
        service limits how often one user updates one note, and no page at hand says how
        often.

        The key needs the role org.permission.note.update or org.user.note.write.

        Args:
            note_id: Id of the note.
            conversation: Id of the conversation.
            external_id: The id that the caller's own system has for the note.
            body: Text of the note.
            user_mentions: Users and teams that the note mentions.
            deleted: Whether the note is deleted.
            attachments: Files of the note.
            created_at: When the note was written.
            modified_at: When the note was changed.
            updated_at: When the note was updated.
            created_by: Id of the user who wrote it.
            modified_by: Id of the user who changed it.
            lang: Language of the text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-note-attributes-by-id
        """
        from .notes_update import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
            "conversation": conversation,
            "external_id": external_id,
            "body": body,
            "user_mentions": user_mentions,
            "deleted": deleted,
            "attachments": attachments,
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
        notes: SequenceNotStr[NoteUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of notes, by jobs.

        A request has 100 notes at most, and its response is a job, which updates them
        later. The page does not say whether what is left out of an entry stays as it
        is. It has ids in the query, too, for one update of several notes, and does not
        show the body that goes with them; give an entry for each. createdAt, createdBy,
        modifiedAt and modifiedBy need the role org.admin.

        The key needs the role org.permission.note.update or org.user.note.write.

        Args:
            notes: What is to change, and of which note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-batch-update-notes
        """
        from .notes_update_many import OPERATION

        arguments: dict[str, Any] = {
            "notes": notes,
        }
        return await self._batch(OPERATION, arguments, options)

    async def create_many(
        self,
        *,
        notes: SequenceNotStr[NoteInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of notes, by jobs.

        A request has 100 notes at most, and its response is a job, which creates them
        later. createdAt, createdBy, modifiedAt and modifiedBy need the role org.admin.

        The key needs the role org.permission.note.create or org.user.note.write.

        Args:
            notes: The notes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-notes
        """
        from .notes_create_many import OPERATION

        arguments: dict[str, Any] = {
            "notes": notes,
        }
        return await self._batch(OPERATION, arguments, options)

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
    ) -> Page[Note]:
        """Search the notes.

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
            Page[Note]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import NOTES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "note",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return await self._call(NOTES_SEARCH, arguments, options)

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
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Note]:
        """Search the notes: the items of all pages, loaded as needed.

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
            Iterator[Note]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import NOTES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "note",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(NOTES_SEARCH, arguments, on_page, prefetch, options)
