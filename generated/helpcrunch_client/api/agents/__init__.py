# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import Agent


class Agents(ResourceMethods):
    """The methods of `client.agents`."""

    def list(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Agent]:
        """List the members of the team.

        Args:
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Agent]: The team members.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

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
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Agent]:
        """List the members of the team: the items of all pages, loaded as needed.

        Args:
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Agent]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-agents-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .agents_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def unsubscribe(self, agent_id: int, **options: Unpack[CallOptions]) -> None:
        """Unsubscribe a team member from the newsletters of HelpCrunch.

        Args:
            agent_id: Id of the team member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/unsubscribe-agent-v1
        """
        from .agents_unsubscribe import OPERATION

        arguments: dict[str, Any] = {
            "agent_id": agent_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncAgents(AsyncResourceMethods):
    """The methods of `client.agents` on an async client."""

    async def list(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Agent]:
        """List the members of the team.

        Args:
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Agent]: The team members.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

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
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Agent]:
        """List the members of the team: the items of all pages, loaded as needed.

        Args:
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Agent]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-agents-v1
        https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
        """
        from .agents_list import OPERATION

        arguments: dict[str, Any] = {
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def unsubscribe(self, agent_id: int, **options: Unpack[CallOptions]) -> None:
        """Unsubscribe a team member from the newsletters of HelpCrunch.

        Args:
            agent_id: Id of the team member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/unsubscribe-agent-v1
        """
        from .agents_unsubscribe import OPERATION

        arguments: dict[str, Any] = {
            "agent_id": agent_id,
        }
        return await self._call(OPERATION, arguments, options)
