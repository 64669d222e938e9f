# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import SpamSender


class SpamSenders(ResourceMethods):
    """The methods of `client.spam_senders`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[SpamSender]:
        """List the senders that are allowed or blocked.

        The key needs the role org.permission.spam.read or org.admin.spam.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[SpamSender]: A page of senders.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-spam-senders
        """
        from .spam_senders_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[SpamSender]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[SpamSender]:
        """List the senders that are allowed or blocked: the items of all pages, loaded as
        needed.

        The key needs the role org.permission.spam.read or org.admin.spam.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[SpamSender]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-spam-senders
        """
        from .spam_senders_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def upsert(
        self,
        *,
        channel: str | Unset = UNSET,
        sender: str | Unset = UNSET,
        list_: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SpamSender:
        """Allow or block a sender.

        A sender that is listed is changed, and any other one is added. The page has no
        schema of the body, only an example.

        The key needs the role org.permission.spam.update or org.admin.spam.write.

        Args:
            channel: Channel of the sender; email in the example.
            sender: Address of the sender.
            list_: whitelist or blacklist.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SpamSender: The sender.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/upsert-spam-sender
        """
        from .spam_senders_upsert import OPERATION

        arguments: dict[str, Any] = {
            "channel": channel,
            "sender": sender,
            "list_": list_,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, sender_id: str, **options: Unpack[CallOptions]) -> None:
        """Take a sender off the lists.

        The key needs the role org.permission.spam.delete or org.admin.spam.write.

        Args:
            sender_id: Id of the sender.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The sender is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-a-spam-sender
        """
        from .spam_senders_delete import OPERATION

        arguments: dict[str, Any] = {
            "sender_id": sender_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncSpamSenders(AsyncResourceMethods):
    """The methods of `client.spam_senders` on an async client."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[SpamSender]:
        """List the senders that are allowed or blocked.

        The key needs the role org.permission.spam.read or org.admin.spam.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[SpamSender]: A page of senders.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-spam-senders
        """
        from .spam_senders_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[SpamSender]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SpamSender]:
        """List the senders that are allowed or blocked: the items of all pages, loaded as
        needed.

        The key needs the role org.permission.spam.read or org.admin.spam.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[SpamSender]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-spam-senders
        """
        from .spam_senders_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def upsert(
        self,
        *,
        channel: str | Unset = UNSET,
        sender: str | Unset = UNSET,
        list_: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SpamSender:
        """Allow or block a sender.

        A sender that is listed is changed, and any other one is added. The page has no
        schema of the body, only an example.

        The key needs the role org.permission.spam.update or org.admin.spam.write.

        Args:
            channel: Channel of the sender; email in the example.
            sender: Address of the sender.
            list_: whitelist or blacklist.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SpamSender: The sender.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/upsert-spam-sender
        """
        from .spam_senders_upsert import OPERATION

        arguments: dict[str, Any] = {
            "channel": channel,
            "sender": sender,
            "list_": list_,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, sender_id: str, **options: Unpack[CallOptions]) -> None:
        """Take a sender off the lists.

        The key needs the role org.permission.spam.delete or org.admin.spam.write.

        Args:
            sender_id: Id of the sender.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The sender is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-a-spam-sender
        """
        from .spam_senders_delete import OPERATION

        arguments: dict[str, Any] = {
            "sender_id": sender_id,
        }
        return await self._call(OPERATION, arguments, options)
