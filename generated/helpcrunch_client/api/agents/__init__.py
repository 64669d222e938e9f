# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import Agent


class Agents(ResourceMethods):
    """Agents of the vendor."""

    def list(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Agent]:
        """List the members of the team.

        Args:
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Page[Agent]: The team members.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-agents-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .agents_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Agent]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Agent]:
        """List the members of the team: every item of every page, as it is needed.

        Args:
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            on_page: Called with each page when it came, to show progress.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Iterator[Agent]: The items. Nothing is asked for before the first.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-agents-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .agents_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, options)

    def unsubscribe(self, agent_id: int, **options: Unpack[CallOptions]) -> None:
        """Unsubscribe a team member from the newsletters of HelpCrunch.

        Args:
            agent_id: Id of the team member.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            None: It is done.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/unsubscribe-agent-v1
        """
        from .agents_unsubscribe import OPERATION

        arguments: dict[str, Any] = {
            "agent_id": agent_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncAgents(AsyncResourceMethods):
    """Agents of the vendor, asynchronously."""

    async def list(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Agent]:
        """List the members of the team.

        Args:
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Page[Agent]: The team members.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-agents-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .agents_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Agent]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Agent]:
        """List the members of the team: every item of every page, as it is needed.

        Args:
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            on_page: Called with each page when it came, to show progress.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Iterator[Agent]: The items. Nothing is asked for before the first.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-agents-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .agents_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, options)

    async def unsubscribe(self, agent_id: int, **options: Unpack[CallOptions]) -> None:
        """Unsubscribe a team member from the newsletters of HelpCrunch.

        Args:
            agent_id: Id of the team member.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            None: It is done.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/unsubscribe-agent-v1
        """
        from .agents_unsubscribe import OPERATION

        arguments: dict[str, Any] = {
            "agent_id": agent_id,
        }
        return await self._call(OPERATION, arguments, options)
