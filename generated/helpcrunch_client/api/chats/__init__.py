# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResource, Resource
from deskspec_runtime.operation import CallOptions
from deskspec_runtime.results import Page
from deskspec_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import Chat, ChatSort, SortOrder


class Chats(Resource):
    """Chats of the vendor."""

    def list(
        self,
        *,
        sort: ChatSort | str | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Chat]:
        """List the chats of the account.

        Which chat comes first without sort and order is not documented.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Page[Chat]: A page of chats.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        sort: ChatSort | str | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Chat]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Chat]:
        """List the chats of the account: every item of every page, as it is needed.

        Which chat comes first without sort and order is not documented.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            on_page: Called with each page when it came, to show progress.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Iterator[Chat]: The items. Nothing is asked for before the first one.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, options)

    def get(self, chat_id: int, **options: Unpack[CallOptions]) -> Chat:
        """Get one chat by id.

        Args:
            chat_id: Id of the chat, for example 1568834.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Chat: The chat.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_get import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncChats(AsyncResource):
    """Chats of the vendor, asynchronously."""

    async def list(
        self,
        *,
        sort: ChatSort | str | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Chat]:
        """List the chats of the account.

        Which chat comes first without sort and order is not documented.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Page[Chat]: A page of chats.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        sort: ChatSort | str | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Chat]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Chat]:
        """List the chats of the account: every item of every page, as it is needed.

        Which chat comes first without sort and order is not documented.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            on_page: Called with each page when it came, to show progress.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Iterator[Chat]: The items. Nothing is asked for before the first one.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chats-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, options)

    async def get(self, chat_id: int, **options: Unpack[CallOptions]) -> Chat:
        """Get one chat by id.

        Args:
            chat_id: Id of the chat, for example 1568834.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Chat: The chat.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-chat-v1
        https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
        """
        from .chats_get import OPERATION

        arguments: dict[str, Any] = {
            "chat_id": chat_id,
        }
        return await self._call(OPERATION, arguments, options)
