# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import EmbedUrl


class Embed(ResourceMethods):
    """The methods of `client.embed`."""

    def create_url(
        self,
        *,
        phone: str,
        integration_id: str | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmbedUrl:
        """Get the URL of a conversation, for an iframe.

        `waba_number` is ignored when `integration_id` is given.

        Args:
            phone: Phone number of the customer, digits only.
            integration_id: Id of the channel, starting with intg_.
            waba_number: WABA number of the channel.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            EmbedUrl: The URL.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/embed-chat-conversation
        https://docs.doubletick.io/reference/get-embed-url
        """
        from .embed_create_url import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
            "integration_id": integration_id,
            "waba_number": waba_number,
        }
        return self._call(OPERATION, arguments, options)


class AsyncEmbed(AsyncResourceMethods):
    """The methods of `client.embed` on an async client."""

    async def create_url(
        self,
        *,
        phone: str,
        integration_id: str | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmbedUrl:
        """Get the URL of a conversation, for an iframe.

        `waba_number` is ignored when `integration_id` is given.

        Args:
            phone: Phone number of the customer, digits only.
            integration_id: Id of the channel, starting with intg_.
            waba_number: WABA number of the channel.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            EmbedUrl: The URL.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/embed-chat-conversation
        https://docs.doubletick.io/reference/get-embed-url
        """
        from .embed_create_url import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
            "integration_id": integration_id,
            "waba_number": waba_number,
        }
        return await self._call(OPERATION, arguments, options)
