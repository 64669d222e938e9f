# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import DraftAttachment


class Drafts(ResourceMethods):
    """The methods of `client.drafts`."""

    def delete(self, draft_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a draft.

        The page states no role.

        Args:
            draft_id: Id of the draft.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The draft is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-draft
        """
        from .drafts_delete import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
        }
        return self._call(OPERATION, arguments, options)

    def list_attachments(
        self,
        draft_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[DraftAttachment]:
        """List the files of a draft.

        Needs the role org.permission.attachment.read, or the legacy role
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            page: Number of the page, from 1.
            page_size: How many entries to return at most.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[DraftAttachment]: A page of attachments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachments
        """
        from .drafts_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_attachments(
        self,
        draft_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[DraftAttachment]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[DraftAttachment]:
        """List the files of a draft: the items of all pages, loaded as needed.

        Needs the role org.permission.attachment.read, or the legacy role
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            page: Number of the page, from 1.
            page_size: How many entries to return at most.
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[DraftAttachment]: The items; nothing is sent until the first is
                read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachments
        """
        from .drafts_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, options)

    def create_attachment(
        self,
        draft_id: str,
        *,
        name: str,
        content_type: str,
        content_length: float,
        **options: Unpack[CallOptions],
    ) -> DraftAttachment:
        """Add a file to a draft.

        The page states no role, and does not say how the file itself is sent.

        Args:
            draft_id: Id of the draft.
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DraftAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-draft-attachment
        """
        from .drafts_create_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return self._call(OPERATION, arguments, options)

    def get_attachment(
        self, draft_id: str, attachment_id: str, **options: Unpack[CallOptions]
    ) -> DraftAttachment:
        """Get a file of a draft.

        Needs the role org.permission.attachment.read, or the legacy role
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DraftAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachment
        """
        from .drafts_get_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "attachment_id": attachment_id,
        }
        return self._call(OPERATION, arguments, options)

    def delete_attachment(
        self, draft_id: str, attachment_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Take a file off a draft.

        The page states no role.

        Args:
            draft_id: Id of the draft.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The attachment is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-draft-attachment
        """
        from .drafts_delete_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "attachment_id": attachment_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncDrafts(AsyncResourceMethods):
    """The methods of `client.drafts` on an async client."""

    async def delete(self, draft_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a draft.

        The page states no role.

        Args:
            draft_id: Id of the draft.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The draft is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-draft
        """
        from .drafts_delete import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_attachments(
        self,
        draft_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[DraftAttachment]:
        """List the files of a draft.

        Needs the role org.permission.attachment.read, or the legacy role
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            page: Number of the page, from 1.
            page_size: How many entries to return at most.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[DraftAttachment]: A page of attachments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachments
        """
        from .drafts_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_attachments(
        self,
        draft_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[DraftAttachment]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[DraftAttachment]:
        """List the files of a draft: the items of all pages, loaded as needed.

        Needs the role org.permission.attachment.read, or the legacy role
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            page: Number of the page, from 1.
            page_size: How many entries to return at most.
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[DraftAttachment]: The items; nothing is sent until the first is
                read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachments
        """
        from .drafts_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, options)

    async def create_attachment(
        self,
        draft_id: str,
        *,
        name: str,
        content_type: str,
        content_length: float,
        **options: Unpack[CallOptions],
    ) -> DraftAttachment:
        """Add a file to a draft.

        The page states no role, and does not say how the file itself is sent.

        Args:
            draft_id: Id of the draft.
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DraftAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-draft-attachment
        """
        from .drafts_create_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_attachment(
        self, draft_id: str, attachment_id: str, **options: Unpack[CallOptions]
    ) -> DraftAttachment:
        """Get a file of a draft.

        Needs the role org.permission.attachment.read, or the legacy role
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DraftAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachment
        """
        from .drafts_get_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "attachment_id": attachment_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete_attachment(
        self, draft_id: str, attachment_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Take a file off a draft.

        The page states no role.

        Args:
            draft_id: Id of the draft.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The attachment is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-draft-attachment
        """
        from .drafts_delete_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "attachment_id": attachment_id,
        }
        return await self._call(OPERATION, arguments, options)
