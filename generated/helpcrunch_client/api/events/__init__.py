# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import Event


class Events(ResourceMethods):
    """The methods of `client.events`."""

    def create(
        self,
        *,
        name: str,
        data: Mapping[str, str | float | bool],
        customer: int,
        **options: Unpack[CallOptions],
    ) -> Event:
        """Record an event of a customer.

        Args:
            name: What was done, for example Button Click.
            data: More about it, under names of the caller's choice.
            customer: Id of the customer at HelpCrunch.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Event: The event, as it was recorded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/add-customer-event-v1
        """
        from .events_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "data": data,
            "customer": customer,
        }
        return self._call(OPERATION, arguments, options)


class AsyncEvents(AsyncResourceMethods):
    """The methods of `client.events` on an async client."""

    async def create(
        self,
        *,
        name: str,
        data: Mapping[str, str | float | bool],
        customer: int,
        **options: Unpack[CallOptions],
    ) -> Event:
        """Record an event of a customer.

        Args:
            name: What was done, for example Button Click.
            data: More about it, under names of the caller's choice.
            customer: Id of the customer at HelpCrunch.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Event: The event, as it was recorded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/add-customer-event-v1
        """
        from .events_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "data": data,
            "customer": customer,
        }
        return await self._call(OPERATION, arguments, options)
