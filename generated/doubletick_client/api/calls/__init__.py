# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import (
        AcceptedCall,
        CallChannel,
        CallOriginType,
        CallPermissions,
        CreatedCall,
        DeclinedCall,
        ReconnectedCall,
        StartedCall,
    )


class Calls(ResourceMethods):
    """The methods of `client.calls`."""

    def create_with_ai(
        self,
        *,
        from_: str,
        to: str,
        channel: CallChannel | Literal["WHATSAPP", "PSTN"] | str,
        ai_agent_name: str,
        **options: Unpack[CallOptions],
    ) -> StartedCall | None:
        """Let an AI agent call a customer.

        Args:
            from_: Number that calls, in the form E.164.
            to: Phone number of the customer, in the form E.164.
            channel: How a call is made.
            ai_agent_name: Name of the AI agent.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            StartedCall | None: The call. `None` if the response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/initiate-ai-bot-call
        """
        from .calls_create_with_ai import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "channel": channel,
            "ai_agent_name": ai_agent_name,
        }
        return self._call(OPERATION, arguments, options)

    def create_with_agent(
        self, *, from_: str, to: str, agent_number: str, **options: Unpack[CallOptions]
    ) -> StartedCall | None:
        """Let a team member call a customer by telephone.

        Args:
            from_: Number that calls.
            to: Phone number of the customer.
            agent_number: Phone number of the team member; exactly one active member
                must have it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            StartedCall | None: The call. `None` if the response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/initiate-agent-call
        """
        from .calls_create_with_agent import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "channel": "PSTN",
            "agent_number": agent_number,
        }
        return self._call(OPERATION, arguments, options)

    def create(
        self,
        *,
        from_: str,
        to: str,
        sdp: str,
        sdp_type: str,
        device_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreatedCall | None:
        """Call a customer by WhatsApp.

        The customer must have allowed it, and the key needs the permission
        INITIATE_CALL for the number that calls. Webhooks report what becomes of the
        call.

        The key is sent in the header x-public-api-key.

        Args:
            from_: WABA number that calls.
            to: Phone number of the customer, in the form E.164.
            sdp: SDP offer of WebRTC.
            sdp_type: Kind of the SDP, for example offer.
            device_id: Id of the device of the call.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CreatedCall | None: The call, with the SDP answer of WebRTC. `None` if the
                response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/createoutgoingcall
        https://docs.doubletick.io/reference/outbound-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_create import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "sdp": sdp,
            "sdp_type": sdp_type,
            "device_id": device_id,
        }
        return self._call(OPERATION, arguments, options)

    def accept(
        self,
        call_id: str,
        *,
        sdp: str,
        sdp_type: str,
        reconnect: bool | Unset = UNSET,
        device_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AcceptedCall | None:
        """Accept a WhatsApp call of a customer.

        The key needs the permission RECEIVE_CALL for the call.

        The key is sent in the header x-public-api-key.

        Args:
            call_id: Id of the call, for example call_abc123.
            sdp: SDP of WebRTC.
            sdp_type: Kind of the SDP, for example answer.
            reconnect: Whether the call was connected before.
            device_id: Id of the device of the call.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AcceptedCall | None: The call. `None` if the response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/acceptincomingcall
        https://docs.doubletick.io/reference/incoming-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_accept import OPERATION

        arguments: dict[str, Any] = {
            "call_id": call_id,
            "sdp": sdp,
            "sdp_type": sdp_type,
            "reconnect": reconnect,
            "device_id": device_id,
        }
        return self._call(OPERATION, arguments, options)

    def decline(self, call_id: str, **options: Unpack[CallOptions]) -> DeclinedCall | None:
        """Decline a WhatsApp call, or end it.

        The key needs the permission RECEIVE_CALL for the call.

        The key is sent in the header x-public-api-key.

        Args:
            call_id: Id of the call, for example call_abc123.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DeclinedCall | None: How the call came to its end. `None` if the response
                has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/declinecall
        https://docs.doubletick.io/reference/incoming-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_decline import OPERATION

        arguments: dict[str, Any] = {
            "call_id": call_id,
        }
        return self._call(OPERATION, arguments, options)

    def reconnect(
        self,
        call_id: str,
        *,
        call_origin_type: CallOriginType | Literal["INCOMING", "OUTGOING"] | str,
        sdp: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        switch_call: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReconnectedCall | None:
        """Reconnect a WhatsApp call.

        The key needs the permission RECEIVE_CALL for the call.

        The key is sent in the header x-public-api-key.

        Args:
            call_id: Id of the call, for example call_abc123.
            call_origin_type: Who called.
            sdp: New SDP of WebRTC.
            device_id: Id of the device of the call.
            switch_call: Whether the call goes to another device.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ReconnectedCall | None: The call. `None` if the response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/reconnectcall
        https://docs.doubletick.io/reference/outbound-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_reconnect import OPERATION

        arguments: dict[str, Any] = {
            "call_id": call_id,
            "call_origin_type": call_origin_type,
            "sdp": sdp,
            "device_id": device_id,
            "switch_call": switch_call,
        }
        return self._call(OPERATION, arguments, options)

    def ping(self, call_id: str, **options: Unpack[CallOptions]) -> None:
        """Keep a WhatsApp call alive.

        The key needs the permission RECEIVE_CALL for the call.

        The key is sent in the header x-public-api-key.

        Args:
            call_id: Id of the call, for example call_abc123.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The call goes on.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/pingcall
        https://docs.doubletick.io/reference/incoming-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_ping import OPERATION

        arguments: dict[str, Any] = {
            "call_id": call_id,
        }
        return self._call(OPERATION, arguments, options)

    def get_permissions(
        self,
        *,
        waba_number: str,
        customer_id: str,
        client: str | Unset = UNSET,
        version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CallPermissions | None:
        """Get whether a customer may be called by WhatsApp.

        The key is sent in the header x-public-api-key.

        Args:
            waba_number: WABA number that would call.
            customer_id: Id of the customer.
            client: Id of the client.
            version: Version of the client.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CallPermissions | None: What is allowed. `None` if the response has no such
                body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/getcallpermissions
        https://docs.doubletick.io/reference/call-permissions
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_get_permissions import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_id": customer_id,
            "client": client,
            "version": version,
        }
        return self._call(OPERATION, arguments, options)


class AsyncCalls(AsyncResourceMethods):
    """The methods of `client.calls` on an async client."""

    async def create_with_ai(
        self,
        *,
        from_: str,
        to: str,
        channel: CallChannel | Literal["WHATSAPP", "PSTN"] | str,
        ai_agent_name: str,
        **options: Unpack[CallOptions],
    ) -> StartedCall | None:
        """Let an AI agent call a customer.

        Args:
            from_: Number that calls, in the form E.164.
            to: Phone number of the customer, in the form E.164.
            channel: How a call is made.
            ai_agent_name: Name of the AI agent.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            StartedCall | None: The call. `None` if the response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/initiate-ai-bot-call
        """
        from .calls_create_with_ai import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "channel": channel,
            "ai_agent_name": ai_agent_name,
        }
        return await self._call(OPERATION, arguments, options)

    async def create_with_agent(
        self, *, from_: str, to: str, agent_number: str, **options: Unpack[CallOptions]
    ) -> StartedCall | None:
        """Let a team member call a customer by telephone.

        Args:
            from_: Number that calls.
            to: Phone number of the customer.
            agent_number: Phone number of the team member; exactly one active member
                must have it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            StartedCall | None: The call. `None` if the response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/initiate-agent-call
        """
        from .calls_create_with_agent import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "channel": "PSTN",
            "agent_number": agent_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def create(
        self,
        *,
        from_: str,
        to: str,
        sdp: str,
        sdp_type: str,
        device_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreatedCall | None:
        """Call a customer by WhatsApp.

        The customer must have allowed it, and the key needs the permission
        INITIATE_CALL for the number that calls. Webhooks report what becomes of the
        call.

        The key is sent in the header x-public-api-key.

        Args:
            from_: WABA number that calls.
            to: Phone number of the customer, in the form E.164.
            sdp: SDP offer of WebRTC.
            sdp_type: Kind of the SDP, for example offer.
            device_id: Id of the device of the call.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CreatedCall | None: The call, with the SDP answer of WebRTC. `None` if the
                response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/createoutgoingcall
        https://docs.doubletick.io/reference/outbound-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_create import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "sdp": sdp,
            "sdp_type": sdp_type,
            "device_id": device_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def accept(
        self,
        call_id: str,
        *,
        sdp: str,
        sdp_type: str,
        reconnect: bool | Unset = UNSET,
        device_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AcceptedCall | None:
        """Accept a WhatsApp call of a customer.

        The key needs the permission RECEIVE_CALL for the call.

        The key is sent in the header x-public-api-key.

        Args:
            call_id: Id of the call, for example call_abc123.
            sdp: SDP of WebRTC.
            sdp_type: Kind of the SDP, for example answer.
            reconnect: Whether the call was connected before.
            device_id: Id of the device of the call.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AcceptedCall | None: The call. `None` if the response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/acceptincomingcall
        https://docs.doubletick.io/reference/incoming-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_accept import OPERATION

        arguments: dict[str, Any] = {
            "call_id": call_id,
            "sdp": sdp,
            "sdp_type": sdp_type,
            "reconnect": reconnect,
            "device_id": device_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def decline(self, call_id: str, **options: Unpack[CallOptions]) -> DeclinedCall | None:
        """Decline a WhatsApp call, or end it.

        The key needs the permission RECEIVE_CALL for the call.

        The key is sent in the header x-public-api-key.

        Args:
            call_id: Id of the call, for example call_abc123.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DeclinedCall | None: How the call came to its end. `None` if the response
                has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/declinecall
        https://docs.doubletick.io/reference/incoming-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_decline import OPERATION

        arguments: dict[str, Any] = {
            "call_id": call_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def reconnect(
        self,
        call_id: str,
        *,
        call_origin_type: CallOriginType | Literal["INCOMING", "OUTGOING"] | str,
        sdp: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        switch_call: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReconnectedCall | None:
        """Reconnect a WhatsApp call.

        The key needs the permission RECEIVE_CALL for the call.

        The key is sent in the header x-public-api-key.

        Args:
            call_id: Id of the call, for example call_abc123.
            call_origin_type: Who called.
            sdp: New SDP of WebRTC.
            device_id: Id of the device of the call.
            switch_call: Whether the call goes to another device.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ReconnectedCall | None: The call. `None` if the response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/reconnectcall
        https://docs.doubletick.io/reference/outbound-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_reconnect import OPERATION

        arguments: dict[str, Any] = {
            "call_id": call_id,
            "call_origin_type": call_origin_type,
            "sdp": sdp,
            "device_id": device_id,
            "switch_call": switch_call,
        }
        return await self._call(OPERATION, arguments, options)

    async def ping(self, call_id: str, **options: Unpack[CallOptions]) -> None:
        """Keep a WhatsApp call alive.

        The key needs the permission RECEIVE_CALL for the call.

        The key is sent in the header x-public-api-key.

        Args:
            call_id: Id of the call, for example call_abc123.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The call goes on.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/pingcall
        https://docs.doubletick.io/reference/incoming-calls
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_ping import OPERATION

        arguments: dict[str, Any] = {
            "call_id": call_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_permissions(
        self,
        *,
        waba_number: str,
        customer_id: str,
        client: str | Unset = UNSET,
        version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CallPermissions | None:
        """Get whether a customer may be called by WhatsApp.

        The key is sent in the header x-public-api-key.

        Args:
            waba_number: WABA number that would call.
            customer_id: Id of the customer.
            client: Id of the client.
            version: Version of the client.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            CallPermissions | None: What is allowed. `None` if the response has no such
                body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/getcallpermissions
        https://docs.doubletick.io/reference/call-permissions
        https://docs.doubletick.io/reference/whatsapp-call-public-api
        """
        from .calls_get_permissions import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_id": customer_id,
            "client": client,
            "version": version,
        }
        return await self._call(OPERATION, arguments, options)
