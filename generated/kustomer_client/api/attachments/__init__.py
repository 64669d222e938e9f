# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import AttachmentUpload


class Attachments(ResourceMethods):
    """The methods of `client.attachments`."""

    def create(
        self, *, name: str, content_type: str, content_length: float, **options: Unpack[CallOptions]
    ) -> AttachmentUpload:
        """Announce a file that a message or a note will have.

        The file itself is sent to `upload.url` afterwards, as a form with all of
        `upload.fields` and, last, the file as `file`.

        The key needs the role org.permission.note.create or
        org.permission.message.create or org.user.note.write or org.user.message.write.

        Args:
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttachmentUpload: The attachment, with where its file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-attachment
        """
        from .attachments_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, attachment_id: str, **options: Unpack[CallOptions]) -> AttachmentUpload:
        """Get an attachment of an outbound message by id.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttachmentUpload: The attachment, with where its file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-attachments-by-id-o
        utbound-only
        """
        from .attachments_get import OPERATION

        arguments: dict[str, Any] = {
            "attachment_id": attachment_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        attachment_id: str,
        *,
        name: str | Unset = UNSET,
        redacted: bool | Unset = UNSET,
        content_type: str | Unset = UNSET,
        content_length: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AttachmentUpload:
        """Update an attachment.

        The page calls it an update or upsert, and does not say what an unknown id does.

        The key needs the role org.permission.message.update or org.admin.message.write.

        Args:
            attachment_id: Id of the attachment.
            name: Name of the file.
            redacted: Whether the file is redacted.
            content_type: Its media type.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttachmentUpload: The attachment, with where its file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-or-upsert-attachment
        """
        from .attachments_update import OPERATION

        arguments: dict[str, Any] = {
            "attachment_id": attachment_id,
            "name": name,
            "redacted": redacted,
            "content_type": content_type,
            "content_length": content_length,
        }
        return self._call(OPERATION, arguments, options)


class AsyncAttachments(AsyncResourceMethods):
    """The methods of `client.attachments` on an async client."""

    async def create(
        self, *, name: str, content_type: str, content_length: float, **options: Unpack[CallOptions]
    ) -> AttachmentUpload:
        """Announce a file that a message or a note will have.

        The file itself is sent to `upload.url` afterwards, as a form with all of
        `upload.fields` and, last, the file as `file`.

        The key needs the role org.permission.note.create or
        org.permission.message.create or org.user.note.write or org.user.message.write.

        Args:
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttachmentUpload: The attachment, with where its file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-attachment
        """
        from .attachments_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, attachment_id: str, **options: Unpack[CallOptions]) -> AttachmentUpload:
        """Get an attachment of an outbound message by id.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttachmentUpload: The attachment, with where its file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-attachments-by-id-o
        utbound-only
        """
        from .attachments_get import OPERATION

        arguments: dict[str, Any] = {
            "attachment_id": attachment_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        attachment_id: str,
        *,
        name: str | Unset = UNSET,
        redacted: bool | Unset = UNSET,
        content_type: str | Unset = UNSET,
        content_length: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AttachmentUpload:
        """Update an attachment.

        The page calls it an update or upsert, and does not say what an unknown id does.

        The key needs the role org.permission.message.update or org.admin.message.write.

        Args:
            attachment_id: Id of the attachment.
            name: Name of the file.
            redacted: Whether the file is redacted.
            content_type: Its media type.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttachmentUpload: The attachment, with where its file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-or-upsert-attachment
        """
        from .attachments_update import OPERATION

        arguments: dict[str, Any] = {
            "attachment_id": attachment_id,
            "name": name,
            "redacted": redacted,
            "content_type": content_type,
            "content_length": content_length,
        }
        return await self._call(OPERATION, arguments, options)
