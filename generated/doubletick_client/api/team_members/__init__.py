# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        AgentStatus,
        NewTeamMember,
        OrgRole,
        RoleChange,
        StatusChange,
        TeamMember,
        WabaRole,
    )


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
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[TeamMember]:
        """List the members of the team: the items of all pages, loaded as needed.

        Args:
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
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
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

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

    def create_many(
        self,
        *,
        reporting_manager_phone_number: str | Unset = UNSET,
        members: SequenceNotStr[NewTeamMember | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add members to the team below a reporting manager.

        Args:
            reporting_manager_phone_number: Phone number of the reporting manager.
            members: The team members to invite.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/add-member-under-reporting-manager-1
        https://docs.doubletick.io/reference/add-member-under-reporting-manager
        """
        from .team_members_create_many import OPERATION

        arguments: dict[str, Any] = {
            "reporting_manager_phone_number": reporting_manager_phone_number,
            "members": members,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, *, member_phone_number: str, **options: Unpack[CallOptions]) -> None:
        """Remove a member from the team.

        Args:
            member_phone_number: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/remove-team-member-1
        https://docs.doubletick.io/reference/remove-team-member
        """
        from .team_members_delete import OPERATION

        arguments: dict[str, Any] = {
            "member_phone_number": member_phone_number,
        }
        return self._call(OPERATION, arguments, options)

    def log_out(self, *, user_phone_number: str, **options: Unpack[CallOptions]) -> None:
        """Log a member of the team out.

        Args:
            user_phone_number: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/logout-a-team-member
        https://docs.doubletick.io/reference/logout-team-member
        """
        from .team_members_log_out import OPERATION

        arguments: dict[str, Any] = {
            "user_phone_number": user_phone_number,
        }
        return self._call(OPERATION, arguments, options)

    def set_manager(
        self,
        *,
        reporting_manager_phone_number: str,
        member_phone_number: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the reporting manager of a member.

        Args:
            reporting_manager_phone_number: Phone number of the reporting manager.
            member_phone_number: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/change-reporting-manager-1
        https://docs.doubletick.io/reference/change-reporting-manager
        """
        from .team_members_set_manager import OPERATION

        arguments: dict[str, Any] = {
            "reporting_manager_phone_number": reporting_manager_phone_number,
            "member_phone_number": member_phone_number,
        }
        return self._call(OPERATION, arguments, options)

    def make_manager(
        self,
        *,
        reporting_manager_phone_number: str,
        team_member_phone_numbers: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a member a reporting manager.

        Args:
            reporting_manager_phone_number: Phone number of the member who becomes a
                manager.
            team_member_phone_numbers: Phone numbers of the members below; needed where
                there are none yet.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/make-team-member-reporting-manager
        """
        from .team_members_make_manager import OPERATION

        arguments: dict[str, Any] = {
            "reporting_manager_phone_number": reporting_manager_phone_number,
            "team_member_phone_numbers": team_member_phone_numbers,
        }
        return self._call(OPERATION, arguments, options)

    def set_role(
        self,
        *,
        member_phone_number: str,
        org_role: OrgRole | Mapping[str, Any] | Unset = UNSET,
        waba_roles: SequenceNotStr[WabaRole | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RoleChange:
        """Set the roles of a member.

        Names of roles are case-sensitive. A WABA number that is named twice is refused.

        Give at least one of org_role and waba_roles.

        Args:
            member_phone_number: Phone number of the member.
            org_role: The role in the organization, by id or by name. It has exactly one
                of role_id and role_name.
            waba_roles: Roles on WABA numbers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RoleChange: The roles that were set.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/change-team-member-role
        """
        from .team_members_set_role import OPERATION

        arguments: dict[str, Any] = {
            "member_phone_number": member_phone_number,
            "org_role": org_role,
            "waba_roles": waba_roles,
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
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
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
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[TeamMember]:
        """List the members of the team: the items of all pages, loaded as needed.

        Args:
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
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
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

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

    async def create_many(
        self,
        *,
        reporting_manager_phone_number: str | Unset = UNSET,
        members: SequenceNotStr[NewTeamMember | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add members to the team below a reporting manager.

        Args:
            reporting_manager_phone_number: Phone number of the reporting manager.
            members: The team members to invite.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/add-member-under-reporting-manager-1
        https://docs.doubletick.io/reference/add-member-under-reporting-manager
        """
        from .team_members_create_many import OPERATION

        arguments: dict[str, Any] = {
            "reporting_manager_phone_number": reporting_manager_phone_number,
            "members": members,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, *, member_phone_number: str, **options: Unpack[CallOptions]) -> None:
        """Remove a member from the team.

        Args:
            member_phone_number: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/remove-team-member-1
        https://docs.doubletick.io/reference/remove-team-member
        """
        from .team_members_delete import OPERATION

        arguments: dict[str, Any] = {
            "member_phone_number": member_phone_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def log_out(self, *, user_phone_number: str, **options: Unpack[CallOptions]) -> None:
        """Log a member of the team out.

        Args:
            user_phone_number: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/logout-a-team-member
        https://docs.doubletick.io/reference/logout-team-member
        """
        from .team_members_log_out import OPERATION

        arguments: dict[str, Any] = {
            "user_phone_number": user_phone_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def set_manager(
        self,
        *,
        reporting_manager_phone_number: str,
        member_phone_number: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the reporting manager of a member.

        Args:
            reporting_manager_phone_number: Phone number of the reporting manager.
            member_phone_number: Phone number of the member.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/change-reporting-manager-1
        https://docs.doubletick.io/reference/change-reporting-manager
        """
        from .team_members_set_manager import OPERATION

        arguments: dict[str, Any] = {
            "reporting_manager_phone_number": reporting_manager_phone_number,
            "member_phone_number": member_phone_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def make_manager(
        self,
        *,
        reporting_manager_phone_number: str,
        team_member_phone_numbers: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a member a reporting manager.

        Args:
            reporting_manager_phone_number: Phone number of the member who becomes a
                manager.
            team_member_phone_numbers: Phone numbers of the members below; needed where
                there are none yet.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/make-team-member-reporting-manager
        """
        from .team_members_make_manager import OPERATION

        arguments: dict[str, Any] = {
            "reporting_manager_phone_number": reporting_manager_phone_number,
            "team_member_phone_numbers": team_member_phone_numbers,
        }
        return await self._call(OPERATION, arguments, options)

    async def set_role(
        self,
        *,
        member_phone_number: str,
        org_role: OrgRole | Mapping[str, Any] | Unset = UNSET,
        waba_roles: SequenceNotStr[WabaRole | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RoleChange:
        """Set the roles of a member.

        Names of roles are case-sensitive. A WABA number that is named twice is refused.

        Give at least one of org_role and waba_roles.

        Args:
            member_phone_number: Phone number of the member.
            org_role: The role in the organization, by id or by name. It has exactly one
                of role_id and role_name.
            waba_roles: Roles on WABA numbers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RoleChange: The roles that were set.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/change-team-member-role
        """
        from .team_members_set_role import OPERATION

        arguments: dict[str, Any] = {
            "member_phone_number": member_phone_number,
            "org_role": org_role,
            "waba_roles": waba_roles,
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
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/public-agent-status
        """
        from .team_members_set_status import OPERATION

        arguments: dict[str, Any] = {
            "status": status,
            "phone": phone,
        }
        return await self._call(OPERATION, arguments, options)
