# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods

if TYPE_CHECKING:
    from ...models import CallChannel, StartedCall


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
