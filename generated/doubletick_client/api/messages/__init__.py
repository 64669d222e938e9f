# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import ChatMessage


class Messages(ResourceMethods):
    """The methods of `client.messages`."""

    def list(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ChatMessage]:
        """List the chat messages between a customer and a WABA number.

        Without dates the whole history is returned. The order of the messages is not
        documented, and neither is any paging.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number in international format.
            customer_number: Phone number of the customer in international format.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[ChatMessage]: The messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-messages-1
        https://docs.doubletick.io/reference/get-chat-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        on_page: Callable[[Page[ChatMessage]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ChatMessage]:
        """List the chat messages between a customer and a WABA number: the items of all
        pages, loaded as needed.

        Without dates the whole history is returned. The order of the messages is not
        documented, and neither is any paging.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number in international format.
            customer_number: Phone number of the customer in international format.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[ChatMessage]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-messages-1
        https://docs.doubletick.io/reference/get-chat-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return self._iterate(OPERATION, arguments, on_page, options)


class AsyncMessages(AsyncResourceMethods):
    """The methods of `client.messages` on an async client."""

    async def list(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ChatMessage]:
        """List the chat messages between a customer and a WABA number.

        Without dates the whole history is returned. The order of the messages is not
        documented, and neither is any paging.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number in international format.
            customer_number: Phone number of the customer in international format.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[ChatMessage]: The messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-messages-1
        https://docs.doubletick.io/reference/get-chat-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        on_page: Callable[[Page[ChatMessage]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ChatMessage]:
        """List the chat messages between a customer and a WABA number: the items of all
        pages, loaded as needed.

        Without dates the whole history is returned. The order of the messages is not
        documented, and neither is any paging.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number in international format.
            customer_number: Phone number of the customer in international format.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[ChatMessage]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-messages-1
        https://docs.doubletick.io/reference/get-chat-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return self._iterate(OPERATION, arguments, on_page, options)
