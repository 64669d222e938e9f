# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.results import Page

if TYPE_CHECKING:
    from ...models import AgentStatus, StatusChange, TeamMember


class TeamMembers(ResourceMethods):
    """The methods of `client.team_members`."""

    def list(self, **options: Unpack[CallOptions]) -> Page[TeamMember]:
        """List the members of the team.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[TeamMember]: The members.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-team-1
        https://docs.doubletick.io/reference/get-team
        """
        from .team_members_list import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        on_page: Callable[[Page[TeamMember]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[TeamMember]:
        """List the members of the team: the items of all pages, loaded as needed.

        Args:
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[TeamMember]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-team-1
        https://docs.doubletick.io/reference/get-team
        """
        from .team_members_list import OPERATION

        arguments: dict[str, Any] = {}
        return self._iterate(OPERATION, arguments, on_page, options)

    def get(self, *, agent_number: str, **options: Unpack[CallOptions]) -> TeamMember:
        """Get one member of the team by phone number.

        Args:
            agent_number: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            TeamMember: The member, with the roles at WABA numbers.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-team-member-details-1
        https://docs.doubletick.io/reference/get-team-member-details
        """
        from .team_members_get import OPERATION

        arguments: dict[str, Any] = {
            "agent_number": agent_number,
        }
        return self._call(OPERATION, arguments, options)

    def set_status(
        self,
        *,
        status: AgentStatus | Literal["ONLINE", "OFFLINE"] | str,
        phone: str,
        **options: Unpack[CallOptions],
    ) -> StatusChange:
        """Set a member of the team online or offline.

        Phone numbers are compared by their digits.

        Args:
            status: Whether a member takes chats.
            phone: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            StatusChange: The status before.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/public-agent-status
        """
        from .team_members_set_status import OPERATION

        arguments: dict[str, Any] = {
            "status": status,
            "phone": phone,
        }
        return self._call(OPERATION, arguments, options)


class AsyncTeamMembers(AsyncResourceMethods):
    """The methods of `client.team_members` on an async client."""

    async def list(self, **options: Unpack[CallOptions]) -> Page[TeamMember]:
        """List the members of the team.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[TeamMember]: The members.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-team-1
        https://docs.doubletick.io/reference/get-team
        """
        from .team_members_list import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        on_page: Callable[[Page[TeamMember]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[TeamMember]:
        """List the members of the team: the items of all pages, loaded as needed.

        Args:
            on_page: Called with each page that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[TeamMember]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-team-1
        https://docs.doubletick.io/reference/get-team
        """
        from .team_members_list import OPERATION

        arguments: dict[str, Any] = {}
        return self._iterate(OPERATION, arguments, on_page, options)

    async def get(self, *, agent_number: str, **options: Unpack[CallOptions]) -> TeamMember:
        """Get one member of the team by phone number.

        Args:
            agent_number: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            TeamMember: The member, with the roles at WABA numbers.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-team-member-details-1
        https://docs.doubletick.io/reference/get-team-member-details
        """
        from .team_members_get import OPERATION

        arguments: dict[str, Any] = {
            "agent_number": agent_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def set_status(
        self,
        *,
        status: AgentStatus | Literal["ONLINE", "OFFLINE"] | str,
        phone: str,
        **options: Unpack[CallOptions],
    ) -> StatusChange:
        """Set a member of the team online or offline.

        Phone numbers are compared by their digits.

        Args:
            status: Whether a member takes chats.
            phone: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            StatusChange: The status before.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/public-agent-status
        """
        from .team_members_set_status import OPERATION

        arguments: dict[str, Any] = {
            "status": status,
            "phone": phone,
        }
        return await self._call(OPERATION, arguments, options)
