# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset


class Tracking(ResourceMethods):
    """The methods of `client.tracking`."""

    def create_event(
        self,
        *,
        name: str,
        tracking_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Record an event of a visitor.

        The key needs the role org.tracking.

        Args:
            tracking_id: Id of the visitor.
            session_id: Id of the session.
            name: Name of the event.
            meta: Further facts of the event.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The event is recorded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-tracking-event
        """
        from .tracking_create_event import OPERATION

        arguments: dict[str, Any] = {
            "tracking_id": tracking_id,
            "session_id": session_id,
            "name": name,
            "meta": meta,
        }
        return self._call(OPERATION, arguments, options)


class AsyncTracking(AsyncResourceMethods):
    """The methods of `client.tracking` on an async client."""

    async def create_event(
        self,
        *,
        name: str,
        tracking_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Record an event of a visitor.

        The key needs the role org.tracking.

        Args:
            tracking_id: Id of the visitor.
            session_id: Id of the session.
            name: Name of the event.
            meta: Further facts of the event.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The event is recorded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-tracking-event
        """
        from .tracking_create_event import OPERATION

        arguments: dict[str, Any] = {
            "tracking_id": tracking_id,
            "session_id": session_id,
            "name": name,
            "meta": meta,
        }
        return await self._call(OPERATION, arguments, options)
