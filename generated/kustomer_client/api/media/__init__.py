# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import MediaUpload


class Media(ResourceMethods):
    """The methods of `client.media`."""

    def create(
        self, *, name: str, content_type: str, content_length: float, **options: Unpack[CallOptions]
    ) -> MediaUpload:
        """Announce a media file.

        The file itself is sent to `upload.url` afterwards, as a form with all of
        `upload.fields` and, last, the file as `file`. Files that can be run, such as
        .exe, .bat and .vbs, are refused. The page states no role.

        Args:
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MediaUpload: The media, with where the file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-media
        """
        from .media_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, media_id: str, **options: Unpack[CallOptions]) -> MediaUpload:
        """Get media by id.

        The key needs the role org.permission.kb.read or org.user.media.read or
        org.user.setting.read or org.user.content.kb.read or org.user.kb.read or
        org.admin.content.kb.read or org.admin.kb.read.

        Args:
            media_id: Id of the media.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MediaUpload: The media, with where the file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-media-by-id
        """
        from .media_get import OPERATION

        arguments: dict[str, Any] = {
            "media_id": media_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        media_id: str,
        *,
        name: str | Unset = UNSET,
        redacted: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MediaUpload:
        """Update media.

        The key needs the role org.permission.kb.update or org.user.media.write.

        Args:
            media_id: Id of the media.
            name: Name of the file.
            redacted: Whether the file is redacted.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MediaUpload: The media, with where the file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-media-by-id
        """
        from .media_update import OPERATION

        arguments: dict[str, Any] = {
            "media_id": media_id,
            "name": name,
            "redacted": redacted,
        }
        return self._call(OPERATION, arguments, options)


class AsyncMedia(AsyncResourceMethods):
    """The methods of `client.media` on an async client."""

    async def create(
        self, *, name: str, content_type: str, content_length: float, **options: Unpack[CallOptions]
    ) -> MediaUpload:
        """Announce a media file.

        The file itself is sent to `upload.url` afterwards, as a form with all of
        `upload.fields` and, last, the file as `file`. Files that can be run, such as
        .exe, .bat and .vbs, are refused. The page states no role.

        Args:
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MediaUpload: The media, with where the file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-media
        """
        from .media_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, media_id: str, **options: Unpack[CallOptions]) -> MediaUpload:
        """Get media by id.

        The key needs the role org.permission.kb.read or org.user.media.read or
        org.user.setting.read or org.user.content.kb.read or org.user.kb.read or
        org.admin.content.kb.read or org.admin.kb.read.

        Args:
            media_id: Id of the media.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MediaUpload: The media, with where the file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-media-by-id
        """
        from .media_get import OPERATION

        arguments: dict[str, Any] = {
            "media_id": media_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        media_id: str,
        *,
        name: str | Unset = UNSET,
        redacted: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MediaUpload:
        """Update media.

        The key needs the role org.permission.kb.update or org.user.media.write.

        Args:
            media_id: Id of the media.
            name: Name of the file.
            redacted: Whether the file is redacted.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MediaUpload: The media, with where the file is to be sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-media-by-id
        """
        from .media_update import OPERATION

        arguments: dict[str, Any] = {
            "media_id": media_id,
            "name": name,
            "redacted": redacted,
        }
        return await self._call(OPERATION, arguments, options)
