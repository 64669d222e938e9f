# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import BroadcastResult, ChatMessage, MessageTemplate


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
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
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

    def send_broadcast(
        self,
        *,
        group_name: str,
        from_: str | Unset = UNSET,
        content: MessageTemplate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BroadcastResult:
        """Send a template to a broadcast group.

        Placeholders may hold {{Name}}, {{Phone Number}} or the name of a custom field
        in such braces, which each recipient gets with the own value.

        Args:
            group_name: Name of the group, not its id.
            from_: WABA number.
            content: A template and what is filled into it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BroadcastResult: Whether the broadcast was sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/broadcast-template-messages
        https://docs.doubletick.io/reference/send-broadcast-message
        """
        from .messages_send_broadcast import OPERATION

        arguments: dict[str, Any] = {
            "group_name": group_name,
            "from_": from_,
            "content": content,
        }
        return self._call(OPERATION, arguments, options)

    def show_typing(
        self, *, waba_number: str, customer_number: str, **options: Unpack[CallOptions]
    ) -> None:
        """Show a customer that somebody is typing.

        success is false when it could not be delivered.

        Args:
            waba_number: WABA number.
            customer_number: Phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/typing-indicator
        """
        from .messages_show_typing import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
        }
        return self._call(OPERATION, arguments, options)


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
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
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

    async def send_broadcast(
        self,
        *,
        group_name: str,
        from_: str | Unset = UNSET,
        content: MessageTemplate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BroadcastResult:
        """Send a template to a broadcast group.

        Placeholders may hold {{Name}}, {{Phone Number}} or the name of a custom field
        in such braces, which each recipient gets with the own value.

        Args:
            group_name: Name of the group, not its id.
            from_: WABA number.
            content: A template and what is filled into it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BroadcastResult: Whether the broadcast was sent.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/broadcast-template-messages
        https://docs.doubletick.io/reference/send-broadcast-message
        """
        from .messages_send_broadcast import OPERATION

        arguments: dict[str, Any] = {
            "group_name": group_name,
            "from_": from_,
            "content": content,
        }
        return await self._call(OPERATION, arguments, options)

    async def show_typing(
        self, *, waba_number: str, customer_number: str, **options: Unpack[CallOptions]
    ) -> None:
        """Show a customer that somebody is typing.

        success is false when it could not be delivered.

        Args:
            waba_number: WABA number.
            customer_number: Phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/typing-indicator
        """
        from .messages_show_typing import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
        }
        return await self._call(OPERATION, arguments, options)
