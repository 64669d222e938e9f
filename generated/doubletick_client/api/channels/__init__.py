# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.sequences import SequenceNotStr
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import Channel


class Channels(ResourceMethods):
    """The methods of `client.channels`."""

    def list(
        self, *, waba_number: SequenceNotStr[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Page[Channel]:
        """List the WhatsApp channels of the organization.

        Args:
            waba_number: WABA numbers of the channels; all if it is left out.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Channel]: The channels.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-channel-details
        """
        from .channels_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: SequenceNotStr[str] | Unset = UNSET,
        on_page: Callable[[Page[Channel]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Channel]:
        """List the WhatsApp channels of the organization: the items of all pages, loaded
        as needed.

        Args:
            waba_number: WABA numbers of the channels; all if it is left out.
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Channel]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-channel-details
        """
        from .channels_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
        }
        return self._iterate(OPERATION, arguments, on_page, options)


class AsyncChannels(AsyncResourceMethods):
    """The methods of `client.channels` on an async client."""

    async def list(
        self, *, waba_number: SequenceNotStr[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Page[Channel]:
        """List the WhatsApp channels of the organization.

        Args:
            waba_number: WABA numbers of the channels; all if it is left out.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Channel]: The channels.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-channel-details
        """
        from .channels_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: SequenceNotStr[str] | Unset = UNSET,
        on_page: Callable[[Page[Channel]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Channel]:
        """List the WhatsApp channels of the organization: the items of all pages, loaded
        as needed.

        Args:
            waba_number: WABA numbers of the channels; all if it is left out.
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Channel]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-channel-details
        """
        from .channels_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
        }
        return self._iterate(OPERATION, arguments, on_page, options)
