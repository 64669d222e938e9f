# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values import uploads as _u
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import UploadedMedia


class Media(ResourceMethods):
    """The methods of `client.media`."""

    def upload(
        self,
        file: _u.File,
        *,
        filename: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UploadedMedia:
        """Upload a file, for messages that take its URL.

        Args:
            file: The file. A path, its bytes, or a file that is open for reading bytes.
                It is read while it is sent; a stream that cannot be rewound is sent
                once.
            filename: Name of the file. Default: that of the path, else `file`.
            content_type: Media type of the file. Default: what its name says.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            UploadedMedia: Where the file is.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/upload-media-1
        https://docs.doubletick.io/reference/upload-media
        """
        from .media_upload import OPERATION

        arguments: dict[str, Any] = {
            "file": file,
            "filename": filename,
            "content_type": content_type,
        }
        return self._call(OPERATION, arguments, options)


class AsyncMedia(AsyncResourceMethods):
    """The methods of `client.media` on an async client."""

    async def upload(
        self,
        file: _u.File,
        *,
        filename: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UploadedMedia:
        """Upload a file, for messages that take its URL.

        Args:
            file: The file. A path, its bytes, or a file that is open for reading bytes.
                It is read while it is sent; a stream that cannot be rewound is sent
                once.
            filename: Name of the file. Default: that of the path, else `file`.
            content_type: Media type of the file. Default: what its name says.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            UploadedMedia: Where the file is.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/upload-media-1
        https://docs.doubletick.io/reference/upload-media
        """
        from .media_upload import OPERATION

        arguments: dict[str, Any] = {
            "file": file,
            "filename": filename,
            "content_type": content_type,
        }
        return await self._call(OPERATION, arguments, options)
