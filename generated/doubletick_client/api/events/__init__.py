# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions


class Events(ResourceMethods):
    """The methods of `client.events`."""

    def create(
        self,
        *,
        event_name: str,
        waba_number: str,
        customer_phone_number: str,
        bot_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Fire a custom event for a customer.

        The event must exist. What follows from it may reach the customer. Above 20,000
        events a day the response is 400.

        Args:
            event_name: Name of the event.
            waba_number: WABA number.
            customer_phone_number: Phone number of the customer.
            bot_id: Id of the bot.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/fire-custom-event
        """
        from .events_create import OPERATION

        arguments: dict[str, Any] = {
            "event_name": event_name,
            "waba_number": waba_number,
            "customer_phone_number": customer_phone_number,
            "bot_id": bot_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncEvents(AsyncResourceMethods):
    """The methods of `client.events` on an async client."""

    async def create(
        self,
        *,
        event_name: str,
        waba_number: str,
        customer_phone_number: str,
        bot_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Fire a custom event for a customer.

        The event must exist. What follows from it may reach the customer. Above 20,000
        events a day the response is 400.

        Args:
            event_name: Name of the event.
            waba_number: WABA number.
            customer_phone_number: Phone number of the customer.
            bot_id: Id of the bot.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/fire-custom-event
        """
        from .events_create import OPERATION

        arguments: dict[str, Any] = {
            "event_name": event_name,
            "waba_number": waba_number,
            "customer_phone_number": customer_phone_number,
            "bot_id": bot_id,
        }
        return await self._call(OPERATION, arguments, options)
