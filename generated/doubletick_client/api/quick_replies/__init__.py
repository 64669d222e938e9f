# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions


class QuickReplies(ResourceMethods):
    """The methods of `client.quick_replies`."""

    def list(
        self,
        *,
        access_to: str | Unset = UNSET,
        search_term: str | Unset = UNSET,
        last_quick_reply_date: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the quick replies.

        The response is not documented.

        Args:
            access_to: Who may use them, for example everyone.
            search_term: What to search for.
            last_quick_reply_date: The date of the last quick reply of the page before.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick replies. No page shows it: it is the JSON that came, or
                `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-quick-replies-v2
        """
        from .quick_replies_list import OPERATION

        arguments: dict[str, Any] = {
            "access_to": access_to,
            "search_term": search_term,
            "last_quick_reply_date": last_quick_reply_date,
        }
        return self._call(OPERATION, arguments, options)

    def create(
        self,
        *,
        shortcut: str,
        raw_message: Mapping[str, Any],
        access_to: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a quick reply.

        The response is not documented.

        Args:
            shortcut: With a slash, for example /welcome.
            access_to: Who may use it, for example everyone.
            raw_message: The message, for example a text with its messageType.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick reply is created. No page shows it: it is the JSON that came,
                or `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/create-quick-reply-v2
        """
        from .quick_replies_create import OPERATION

        arguments: dict[str, Any] = {
            "shortcut": shortcut,
            "access_to": access_to,
            "raw_message": raw_message,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, shortcut: str, **options: Unpack[CallOptions]) -> Any:
        """Get one quick reply by its shortcut.

        The response is not documented.

        Args:
            shortcut: The shortcut without its slash.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick reply. No page shows it: it is the JSON that came, or `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-quick-reply-details-v2
        """
        from .quick_replies_get import OPERATION

        arguments: dict[str, Any] = {
            "shortcut": shortcut,
        }
        return self._call(OPERATION, arguments, options)

    def replace(
        self,
        shortcut: str,
        *,
        new_shortcut: str,
        raw_message: Mapping[str, Any],
        access_to: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace a quick reply.

        The response is not documented.

        Args:
            shortcut: The shortcut without its slash.
            new_shortcut: With a slash, for example /welcome.
            access_to: Who may use it, for example everyone.
            raw_message: The message, for example a text with its messageType.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick reply is replaced. No page shows it: it is the JSON that
                came, or `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/update-quick-reply-v2
        """
        from .quick_replies_replace import OPERATION

        arguments: dict[str, Any] = {
            "shortcut": shortcut,
            "new_shortcut": new_shortcut,
            "access_to": access_to,
            "raw_message": raw_message,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, shortcut: str, **options: Unpack[CallOptions]) -> Any:
        """Delete a quick reply.

        The response is not documented.

        Args:
            shortcut: The shortcut without its slash.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick reply is deleted. No page shows it: it is the JSON that came,
                or `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/delete-quick-reply-v2
        """
        from .quick_replies_delete import OPERATION

        arguments: dict[str, Any] = {
            "shortcut": shortcut,
        }
        return self._call(OPERATION, arguments, options)


class AsyncQuickReplies(AsyncResourceMethods):
    """The methods of `client.quick_replies` on an async client."""

    async def list(
        self,
        *,
        access_to: str | Unset = UNSET,
        search_term: str | Unset = UNSET,
        last_quick_reply_date: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the quick replies.

        The response is not documented.

        Args:
            access_to: Who may use them, for example everyone.
            search_term: What to search for.
            last_quick_reply_date: The date of the last quick reply of the page before.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick replies. No page shows it: it is the JSON that came, or
                `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-quick-replies-v2
        """
        from .quick_replies_list import OPERATION

        arguments: dict[str, Any] = {
            "access_to": access_to,
            "search_term": search_term,
            "last_quick_reply_date": last_quick_reply_date,
        }
        return await self._call(OPERATION, arguments, options)

    async def create(
        self,
        *,
        shortcut: str,
        raw_message: Mapping[str, Any],
        access_to: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a quick reply.

        The response is not documented.

        Args:
            shortcut: With a slash, for example /welcome.
            access_to: Who may use it, for example everyone.
            raw_message: The message, for example a text with its messageType.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick reply is created. No page shows it: it is the JSON that came,
                or `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/create-quick-reply-v2
        """
        from .quick_replies_create import OPERATION

        arguments: dict[str, Any] = {
            "shortcut": shortcut,
            "access_to": access_to,
            "raw_message": raw_message,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, shortcut: str, **options: Unpack[CallOptions]) -> Any:
        """Get one quick reply by its shortcut.

        The response is not documented.

        Args:
            shortcut: The shortcut without its slash.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick reply. No page shows it: it is the JSON that came, or `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-quick-reply-details-v2
        """
        from .quick_replies_get import OPERATION

        arguments: dict[str, Any] = {
            "shortcut": shortcut,
        }
        return await self._call(OPERATION, arguments, options)

    async def replace(
        self,
        shortcut: str,
        *,
        new_shortcut: str,
        raw_message: Mapping[str, Any],
        access_to: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace a quick reply.

        The response is not documented.

        Args:
            shortcut: The shortcut without its slash.
            new_shortcut: With a slash, for example /welcome.
            access_to: Who may use it, for example everyone.
            raw_message: The message, for example a text with its messageType.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick reply is replaced. No page shows it: it is the JSON that
                came, or `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/update-quick-reply-v2
        """
        from .quick_replies_replace import OPERATION

        arguments: dict[str, Any] = {
            "shortcut": shortcut,
            "new_shortcut": new_shortcut,
            "access_to": access_to,
            "raw_message": raw_message,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, shortcut: str, **options: Unpack[CallOptions]) -> Any:
        """Delete a quick reply.

        The response is not documented.

        Args:
            shortcut: The shortcut without its slash.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Any: The quick reply is deleted. No page shows it: it is the JSON that came,
                or `None`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/delete-quick-reply-v2
        """
        from .quick_replies_delete import OPERATION

        arguments: dict[str, Any] = {
            "shortcut": shortcut,
        }
        return await self._call(OPERATION, arguments, options)
