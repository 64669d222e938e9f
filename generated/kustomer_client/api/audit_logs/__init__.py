# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import AuditLog, AuditLogObjectType


class AuditLogs(ResourceMethods):
    """The methods of `client.audit_logs`."""

    def list(
        self,
        *,
        count: str | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        object_type: AuditLogObjectType
        | Literal[
            "bill_subscription",
            "business_rule",
            "company",
            "conversation",
            "customer",
            "message",
            "search",
            "shortcut",
            "user",
            "work_item",
            "ip_rule",
            "work_session",
            "shopify_rest",
        ]
        | str
        | Unset = UNSET,
        object_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        include: str | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[AuditLog]:
        """List what happened in the organization.

        The key needs the role org.permission.audit_logs.read or
        org.user.audit_logs.read.

        Args:
            count: How many entries to return at most.
            after: Id of an entry; the page before it is returned.
            before: Id of an entry; the page after it is returned.
            object_type: Kind of the objects.
            object_id: Id of the object.
            user_id: Id of the user.
            include: The page does not say what it does.
            start: The page does not say which form it has.
            end: The page does not say which form it has.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[AuditLog]: A page of entries.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/query-events-associated
        -with-your-organization
        """
        from .audit_logs_list import OPERATION

        arguments: dict[str, Any] = {
            "count": count,
            "after": after,
            "before": before,
            "object_type": object_type,
            "object_id": object_id,
            "user_id": user_id,
            "include": include,
            "start": start,
            "end": end,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        count: str | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        object_type: AuditLogObjectType
        | Literal[
            "bill_subscription",
            "business_rule",
            "company",
            "conversation",
            "customer",
            "message",
            "search",
            "shortcut",
            "user",
            "work_item",
            "ip_rule",
            "work_session",
            "shopify_rest",
        ]
        | str
        | Unset = UNSET,
        object_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        include: str | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        on_page: Callable[[Page[AuditLog]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[AuditLog]:
        """List what happened in the organization: the items of all pages, loaded as
        needed.

        The key needs the role org.permission.audit_logs.read or
        org.user.audit_logs.read.

        Args:
            count: How many entries to return at most.
            after: Id of an entry; the page before it is returned.
            before: Id of an entry; the page after it is returned.
            object_type: Kind of the objects.
            object_id: Id of the object.
            user_id: Id of the user.
            include: The page does not say what it does.
            start: The page does not say which form it has.
            end: The page does not say which form it has.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[AuditLog]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/query-events-associated
        -with-your-organization
        """
        from .audit_logs_list import OPERATION

        arguments: dict[str, Any] = {
            "count": count,
            "after": after,
            "before": before,
            "object_type": object_type,
            "object_id": object_id,
            "user_id": user_id,
            "include": include,
            "start": start,
            "end": end,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)


class AsyncAuditLogs(AsyncResourceMethods):
    """The methods of `client.audit_logs` on an async client."""

    async def list(
        self,
        *,
        count: str | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        object_type: AuditLogObjectType
        | Literal[
            "bill_subscription",
            "business_rule",
            "company",
            "conversation",
            "customer",
            "message",
            "search",
            "shortcut",
            "user",
            "work_item",
            "ip_rule",
            "work_session",
            "shopify_rest",
        ]
        | str
        | Unset = UNSET,
        object_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        include: str | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[AuditLog]:
        """List what happened in the organization.

        The key needs the role org.permission.audit_logs.read or
        org.user.audit_logs.read.

        Args:
            count: How many entries to return at most.
            after: Id of an entry; the page before it is returned.
            before: Id of an entry; the page after it is returned.
            object_type: Kind of the objects.
            object_id: Id of the object.
            user_id: Id of the user.
            include: The page does not say what it does.
            start: The page does not say which form it has.
            end: The page does not say which form it has.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[AuditLog]: A page of entries.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/query-events-associated
        -with-your-organization
        """
        from .audit_logs_list import OPERATION

        arguments: dict[str, Any] = {
            "count": count,
            "after": after,
            "before": before,
            "object_type": object_type,
            "object_id": object_id,
            "user_id": user_id,
            "include": include,
            "start": start,
            "end": end,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        count: str | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        object_type: AuditLogObjectType
        | Literal[
            "bill_subscription",
            "business_rule",
            "company",
            "conversation",
            "customer",
            "message",
            "search",
            "shortcut",
            "user",
            "work_item",
            "ip_rule",
            "work_session",
            "shopify_rest",
        ]
        | str
        | Unset = UNSET,
        object_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        include: str | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        on_page: Callable[[Page[AuditLog]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[AuditLog]:
        """List what happened in the organization: the items of all pages, loaded as
        needed.

        The key needs the role org.permission.audit_logs.read or
        org.user.audit_logs.read.

        Args:
            count: How many entries to return at most.
            after: Id of an entry; the page before it is returned.
            before: Id of an entry; the page after it is returned.
            object_type: Kind of the objects.
            object_id: Id of the object.
            user_id: Id of the user.
            include: The page does not say what it does.
            start: The page does not say which form it has.
            end: The page does not say which form it has.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[AuditLog]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/query-events-associated
        -with-your-organization
        """
        from .audit_logs_list import OPERATION

        arguments: dict[str, Any] = {
            "count": count,
            "after": after,
            "before": before,
            "object_type": object_type,
            "object_id": object_id,
            "user_id": user_id,
            "include": include,
            "start": start,
            "end": end,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)
