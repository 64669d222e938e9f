# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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
        EmailRecipientInput,
        Forward,
        ForwardAttachment,
        ForwardFileInput,
        ForwardStatus,
    )


class Forwards(ResourceMethods):
    """The methods of `client.forwards`."""

    def get(self, forward_id: str, **options: Unpack[CallOptions]) -> Forward:
        """Get a forward by id.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            forward_id: Id of the forward.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Forward: The forward.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-forward-by-id
        """
        from .forwards_get import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        forward_id: str,
        *,
        status: ForwardStatus | Literal["draft", "sent", "failed"] | str | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
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
        """Update a forward.

        A send: people may get an e-mail, and no page says which status sends it. The
        page states no role.

        Args:
            forward_id: Id of the forward.
            status: State of a forward.
            send_at: When to send it.
            lang: Language of the text.
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

        Pages: https://developer.kustomer.com/api/core-resources/update-draft-forward
        """
        from .forwards_update import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "status": status,
            "send_at": send_at,
            "lang": lang,
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
        forward_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ForwardAttachment]:
        """List the files of a forward.

        The page states no role.

        Args:
            forward_id: Id of the forward.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[ForwardAttachment]: A page of attachments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-forward-attachments
        """
        from .forwards_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_attachments(
        self,
        forward_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[ForwardAttachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[ForwardAttachment]:
        """List the files of a forward: the items of all pages, loaded as needed.

        The page states no role.

        Args:
            forward_id: Id of the forward.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[ForwardAttachment]: The items; nothing is sent until the first is
                read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-forward-attachments
        """
        from .forwards_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_attachment(
        self,
        forward_id: str,
        *,
        name: str,
        content_type: str,
        content_length: float,
        **options: Unpack[CallOptions],
    ) -> ForwardAttachment:
        """Add a file to a forward.

        The page states no role, and does not say how the file itself is sent.

        Args:
            forward_id: Id of the forward.
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ForwardAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/create-forward-attachment
        """
        from .forwards_create_attachment import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return self._call(OPERATION, arguments, options)

    def get_attachment(
        self, forward_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> ForwardAttachment:
        """Get a file of a forward.

        The page states no role.

        Args:
            forward_id: Id of the forward.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ForwardAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-forward-attachment
        """
        from .forwards_get_attachment import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "attachment_id": attachment_id,
        }
        return self._call(OPERATION, arguments, options)

    def delete_attachment(
        self, forward_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Take a file off a forward.

        The page states no role.

        Args:
            forward_id: Id of the forward.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The attachment is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/delete-forward-attachment
        """
        from .forwards_delete_attachment import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "attachment_id": attachment_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncForwards(AsyncResourceMethods):
    """The methods of `client.forwards` on an async client."""

    async def get(self, forward_id: str, **options: Unpack[CallOptions]) -> Forward:
        """Get a forward by id.

        The key needs the role org.permission.draft.read or org.user.draft.read.

        Args:
            forward_id: Id of the forward.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Forward: The forward.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-forward-by-id
        """
        from .forwards_get import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        forward_id: str,
        *,
        status: ForwardStatus | Literal["draft", "sent", "failed"] | str | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
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
        """Update a forward.

        A send: people may get an e-mail, and no page says which status sends it. The
        page states no role.

        Args:
            forward_id: Id of the forward.
            status: State of a forward.
            send_at: When to send it.
            lang: Language of the text.
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

        Pages: https://developer.kustomer.com/api/core-resources/update-draft-forward
        """
        from .forwards_update import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "status": status,
            "send_at": send_at,
            "lang": lang,
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
        forward_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ForwardAttachment]:
        """List the files of a forward.

        The page states no role.

        Args:
            forward_id: Id of the forward.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[ForwardAttachment]: A page of attachments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-forward-attachments
        """
        from .forwards_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_attachments(
        self,
        forward_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[ForwardAttachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ForwardAttachment]:
        """List the files of a forward: the items of all pages, loaded as needed.

        The page states no role.

        Args:
            forward_id: Id of the forward.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[ForwardAttachment]: The items; nothing is sent until the first is
                read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-forward-attachments
        """
        from .forwards_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_attachment(
        self,
        forward_id: str,
        *,
        name: str,
        content_type: str,
        content_length: float,
        **options: Unpack[CallOptions],
    ) -> ForwardAttachment:
        """Add a file to a forward.

        The page states no role, and does not say how the file itself is sent.

        Args:
            forward_id: Id of the forward.
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ForwardAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/create-forward-attachment
        """
        from .forwards_create_attachment import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_attachment(
        self, forward_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> ForwardAttachment:
        """Get a file of a forward.

        The page states no role.

        Args:
            forward_id: Id of the forward.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ForwardAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-forward-attachment
        """
        from .forwards_get_attachment import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "attachment_id": attachment_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete_attachment(
        self, forward_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Take a file off a forward.

        The page states no role.

        Args:
            forward_id: Id of the forward.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The attachment is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/delete-forward-attachment
        """
        from .forwards_delete_attachment import OPERATION

        arguments: dict[str, Any] = {
            "forward_id": forward_id,
            "attachment_id": attachment_id,
        }
        return await self._call(OPERATION, arguments, options)
