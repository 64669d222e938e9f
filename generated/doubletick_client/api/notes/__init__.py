# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import Note, NoteEntity


class Notes(ResourceMethods):
    """The methods of `client.notes`."""

    def list(
        self,
        *,
        group_id: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        last_note_id: str | Unset = UNSET,
        last_note_date: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Note]:
        """List the notes of a chat or a WhatsApp group.

        Give exactly one of from_ and to together, or group_id.

        Args:
            group_id: Id of the WhatsApp group.
            from_: WABA number.
            to: Phone number of the customer.
            limit: How many notes to return at most. Default 30, maximum 100.
            last_note_id: Part of the cursor.
            last_note_date: Part of the cursor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Note]: A page of notes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-notes
        """
        from .notes_list import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "from_": from_,
            "to": to,
            "limit": limit,
            "last_note_id": last_note_id,
            "last_note_date": last_note_date,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        group_id: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        last_note_id: str | Unset = UNSET,
        last_note_date: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Note]:
        """List the notes of a chat or a WhatsApp group: the items of all pages, loaded as
        needed.

        Give exactly one of from_ and to together, or group_id.

        Args:
            group_id: Id of the WhatsApp group.
            from_: WABA number.
            to: Phone number of the customer.
            limit: How many items to load with each request: the page size. Default 30,
                maximum 100.
            last_note_id: Part of the cursor.
            last_note_date: Part of the cursor.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Note]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-notes
        """
        from .notes_list import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "from_": from_,
            "to": to,
            "limit": limit,
            "last_note_id": last_note_id,
            "last_note_date": last_note_date,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        note: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        entities: SequenceNotStr[NoteEntity | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Write a note at a chat or a WhatsApp group.

        Give exactly one of from_ and to together, or group_id.

        Args:
            note: Text of the note.
            from_: WABA number.
            to: Phone number of the customer.
            group_id: Id of the WhatsApp group.
            entities: Who is mentioned, for example a team member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/create-note
        """
        from .notes_create import OPERATION

        arguments: dict[str, Any] = {
            "note": note,
            "from_": from_,
            "to": to,
            "group_id": group_id,
            "entities": entities,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, note_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a note.

        Args:
            note_id: Id of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/delete-note
        """
        from .notes_delete import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(self, note_id: str, *, note: str, **options: Unpack[CallOptions]) -> Note:
        """Update a note.

        Args:
            note_id: Id of the note.
            note: Text of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/update-note
        """
        from .notes_update import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
            "note": note,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, note_id: str, **options: Unpack[CallOptions]) -> Note:
        """Get one note.

        Args:
            note_id: Id of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-note
        """
        from .notes_get import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncNotes(AsyncResourceMethods):
    """The methods of `client.notes` on an async client."""

    async def list(
        self,
        *,
        group_id: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        last_note_id: str | Unset = UNSET,
        last_note_date: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Note]:
        """List the notes of a chat or a WhatsApp group.

        Give exactly one of from_ and to together, or group_id.

        Args:
            group_id: Id of the WhatsApp group.
            from_: WABA number.
            to: Phone number of the customer.
            limit: How many notes to return at most. Default 30, maximum 100.
            last_note_id: Part of the cursor.
            last_note_date: Part of the cursor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Note]: A page of notes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-notes
        """
        from .notes_list import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "from_": from_,
            "to": to,
            "limit": limit,
            "last_note_id": last_note_id,
            "last_note_date": last_note_date,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        group_id: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        last_note_id: str | Unset = UNSET,
        last_note_date: datetime.datetime | Unset = UNSET,
        on_page: Callable[[Page[Note]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Note]:
        """List the notes of a chat or a WhatsApp group: the items of all pages, loaded as
        needed.

        Give exactly one of from_ and to together, or group_id.

        Args:
            group_id: Id of the WhatsApp group.
            from_: WABA number.
            to: Phone number of the customer.
            limit: How many items to load with each request: the page size. Default 30,
                maximum 100.
            last_note_id: Part of the cursor.
            last_note_date: Part of the cursor.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Note]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-notes
        """
        from .notes_list import OPERATION

        arguments: dict[str, Any] = {
            "group_id": group_id,
            "from_": from_,
            "to": to,
            "limit": limit,
            "last_note_id": last_note_id,
            "last_note_date": last_note_date,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        note: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        entities: SequenceNotStr[NoteEntity | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Write a note at a chat or a WhatsApp group.

        Give exactly one of from_ and to together, or group_id.

        Args:
            note: Text of the note.
            from_: WABA number.
            to: Phone number of the customer.
            group_id: Id of the WhatsApp group.
            entities: Who is mentioned, for example a team member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/create-note
        """
        from .notes_create import OPERATION

        arguments: dict[str, Any] = {
            "note": note,
            "from_": from_,
            "to": to,
            "group_id": group_id,
            "entities": entities,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, note_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a note.

        Args:
            note_id: Id of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/delete-note
        """
        from .notes_delete import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(self, note_id: str, *, note: str, **options: Unpack[CallOptions]) -> Note:
        """Update a note.

        Args:
            note_id: Id of the note.
            note: Text of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/update-note
        """
        from .notes_update import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
            "note": note,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, note_id: str, **options: Unpack[CallOptions]) -> Note:
        """Get one note.

        Args:
            note_id: Id of the note.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Note: The note.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-note
        """
        from .notes_get import OPERATION

        arguments: dict[str, Any] = {
            "note_id": note_id,
        }
        return await self._call(OPERATION, arguments, options)
