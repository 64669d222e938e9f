# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import Message, SendableMessageType


class Messages(ResourceMethods):
    """The methods of `client.messages`."""

    def list(
        self,
        chat_id: int,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Message]:
        """List the messages of a chat, newest first.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Message]: A page of messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-messages-v1
        https://docs.helpcrunch.com/en/rest-api-v1/message-model-v1
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "offset": offset,
            "limit": limit,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        chat_id: int,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Message]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Message]:
        """List the messages of a chat, newest first: the items of all pages, loaded as
        needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Message]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-messages-v1
        https://docs.helpcrunch.com/en/rest-api-v1/message-model-v1
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        chat: int,
        text: str,
        type: SendableMessageType | Literal["message", "private"] | str | Unset = UNSET,
        agent: int | Unset = UNSET,
        markdown_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Write a message in a chat.

        E-mails cannot be sent. How long a message may be is not documented.

        Args:
            chat: Id of the chat.
            text: Text of the message, as plain text.
            type: Kind of a message that can be written. private is only for the team.
            agent: Id of the team member who writes. When it is left out, the customer
                writes.
            markdown_text: Text of the message, as markdown. It is returned as text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message, as it was written.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/create-message-v1
        https://docs.helpcrunch.com/en/rest-api-v1/message-model-v1
        """
        from .messages_create import OPERATION

        arguments: dict[str, Any] = {
            "chat": chat,
            "text": text,
            "type": type,
            "agent": agent,
            "markdown_text": markdown_text,
        }
        return self._call(OPERATION, arguments, options)


class AsyncMessages(AsyncResourceMethods):
    """The methods of `client.messages` on an async client."""

    async def list(
        self,
        chat_id: int,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Message]:
        """List the messages of a chat, newest first.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Message]: A page of messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-messages-v1
        https://docs.helpcrunch.com/en/rest-api-v1/message-model-v1
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "offset": offset,
            "limit": limit,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        chat_id: int,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Message]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Message]:
        """List the messages of a chat, newest first: the items of all pages, loaded as
        needed.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            chat_id: Id of the chat, for example 1568834.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Message]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-messages-v1
        https://docs.helpcrunch.com/en/rest-api-v1/message-model-v1
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        chat: int,
        text: str,
        type: SendableMessageType | Literal["message", "private"] | str | Unset = UNSET,
        agent: int | Unset = UNSET,
        markdown_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Write a message in a chat.

        E-mails cannot be sent. How long a message may be is not documented.

        Args:
            chat: Id of the chat.
            text: Text of the message, as plain text.
            type: Kind of a message that can be written. private is only for the team.
            agent: Id of the team member who writes. When it is left out, the customer
                writes.
            markdown_text: Text of the message, as markdown. It is returned as text.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Message: The message, as it was written.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/create-message-v1
        https://docs.helpcrunch.com/en/rest-api-v1/message-model-v1
        """
        from .messages_create import OPERATION

        arguments: dict[str, Any] = {
            "chat": chat,
            "text": text,
            "type": type,
            "agent": agent,
            "markdown_text": markdown_text,
        }
        return await self._call(OPERATION, arguments, options)
