# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        AdditionResult,
        AssignedAgent,
        Customer,
        DeletionResult,
        FieldValue,
        RemovalResult,
        ReplyCheck,
    )


class Customers(ResourceMethods):
    """The methods of `client.customers`."""

    def get(
        self,
        *,
        phone_number: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Get one customer by phone number or by id.

        The page advises to send one of the two identifiers with every request.

        Give exactly one of phone_number and customer_id.

        Args:
            phone_number: Phone number of the customer in international format.
            customer_id: Id of the customer at DoubleTick.
            waba_number: WABA number in international format; with it the response has
                the customer's tags.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-customer-details-1
        https://docs.doubletick.io/reference/get-customer-details
        """
        from .customers_get import OPERATION

        arguments: dict[str, Any] = {
            "phone_number": phone_number,
            "customer_id": customer_id,
            "waba_number": waba_number,
        }
        return self._call(OPERATION, arguments, options)

    def delete_many(
        self, *, phone_numbers: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> DeletionResult:
        """Delete customers.

        They are deleted later.

        Args:
            phone_numbers: Phone numbers of the customers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DeletionResult: The customers will be deleted, apart from those that were
                not found.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/delete-customer
        """
        from .customers_delete_many import OPERATION

        arguments: dict[str, Any] = {
            "phone_numbers": phone_numbers,
        }
        return self._call(OPERATION, arguments, options)

    def assign(
        self,
        *,
        customer_phone_number: str,
        assigned_user_phone_number: str,
        waba_number: str,
        **options: Unpack[CallOptions],
    ) -> AssignedAgent | None:
        """Assign a customer to a team member.

        Args:
            customer_phone_number: Phone number of the customer.
            assigned_user_phone_number: Phone number of the team member.
            waba_number: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AssignedAgent | None: The team member. `None` if the response has no such
                body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/assign-team-member-to-customer-1
        https://docs.doubletick.io/reference/assign-team-member-to-customer
        """
        from .customers_assign import OPERATION

        arguments: dict[str, Any] = {
            "customer_phone_number": customer_phone_number,
            "assigned_user_phone_number": assigned_user_phone_number,
            "waba_number": waba_number,
        }
        return self._call(OPERATION, arguments, options)

    def add_tags_and_fields(
        self,
        *,
        phone: str,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom_fields: SequenceNotStr[FieldValue | Mapping[str, Any]] | Unset = UNSET,
        name: str | Unset = UNSET,
        opt_in: bool | Unset = UNSET,
        agent_phone: str | None | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AdditionResult:
        """Add tags and custom fields to a customer.

        A name, an opt-in and a team member can be set with them.

        Args:
            phone: Phone number of the customer.
            tags: Names of tags.
            custom_fields: Custom fields with their values.
            name: Name of the customer.
            opt_in: Whether the customer agrees to receive messages.
            agent_phone: Phone number of the team member to assign; `None` unassigns.
            waba_number: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AdditionResult: What was added, and what was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://docs.doubletick.io/docs/assign-custom-fields-andor-tags-to-customer
        https://docs.doubletick.io/reference/customer-assign-tags-custom-fields
        """
        from .customers_add_tags_and_fields import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
            "tags": tags,
            "custom_fields": custom_fields,
            "name": name,
            "opt_in": opt_in,
            "agent_phone": agent_phone,
            "waba_number": waba_number,
        }
        return self._call(OPERATION, arguments, options)

    def remove_tags_and_fields(
        self,
        *,
        phone: str,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RemovalResult:
        """Remove tags and custom fields from a customer.

        Name at least one tag or custom field; a list that is left out is sent empty.

        Args:
            phone: Phone number of the customer in international format.
            tags: Names of the tags to remove.
            custom_fields: Names of the custom fields to remove.
            waba_number: WABA number of the integration, with country code.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RemovalResult: What was removed, and what was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://docs.doubletick.io/docs/remove-custom-fields-andor-tags-from-customer
        https://docs.doubletick.io/reference/customer-remove-tags-custom-fields
        """
        from .customers_remove_tags_and_fields import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
            "tags": tags,
            "custom_fields": custom_fields,
            "waba_number": waba_number,
        }
        return self._call(OPERATION, arguments, options)

    def block(self, *, phone: str, **options: Unpack[CallOptions]) -> None:
        """Block a customer.

        Args:
            phone: Phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/block-unblock-customer
        """
        from .customers_block import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return self._call(OPERATION, arguments, options)

    def unblock(self, *, phone: str, **options: Unpack[CallOptions]) -> None:
        """Unblock a customer.

        Args:
            phone: Phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/unblock-unblock-customer
        """
        from .customers_unblock import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return self._call(OPERATION, arguments, options)

    def check_reverted_on_time(
        self,
        *,
        phone_number: str | Unset = UNSET,
        waiting_for_response_in_sec: float | Unset = UNSET,
        default_agent_name: str | Unset = UNSET,
        default_agent_number: str | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReplyCheck:
        """Check whether a customer was answered in time.

        Args:
            phone_number: Phone number of the customer.
            waiting_for_response_in_sec: How long an answer may take.
            default_agent_name: Name of the team member in charge if none is assigned.
            default_agent_number: Phone number of that team member.
            waba_number: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ReplyCheck: Whether it was, and who answered.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/check-reverted-on-time-1
        https://docs.doubletick.io/reference/check-reverted-on-time
        """
        from .customers_check_reverted_on_time import OPERATION

        arguments: dict[str, Any] = {
            "phone_number": phone_number,
            "waiting_for_response_in_sec": waiting_for_response_in_sec,
            "default_agent_name": default_agent_name,
            "default_agent_number": default_agent_number,
            "waba_number": waba_number,
        }
        return self._call(OPERATION, arguments, options)


class AsyncCustomers(AsyncResourceMethods):
    """The methods of `client.customers` on an async client."""

    async def get(
        self,
        *,
        phone_number: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Get one customer by phone number or by id.

        The page advises to send one of the two identifiers with every request.

        Give exactly one of phone_number and customer_id.

        Args:
            phone_number: Phone number of the customer in international format.
            customer_id: Id of the customer at DoubleTick.
            waba_number: WABA number in international format; with it the response has
                the customer's tags.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-customer-details-1
        https://docs.doubletick.io/reference/get-customer-details
        """
        from .customers_get import OPERATION

        arguments: dict[str, Any] = {
            "phone_number": phone_number,
            "customer_id": customer_id,
            "waba_number": waba_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete_many(
        self, *, phone_numbers: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> DeletionResult:
        """Delete customers.

        They are deleted later.

        Args:
            phone_numbers: Phone numbers of the customers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DeletionResult: The customers will be deleted, apart from those that were
                not found.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/delete-customer
        """
        from .customers_delete_many import OPERATION

        arguments: dict[str, Any] = {
            "phone_numbers": phone_numbers,
        }
        return await self._call(OPERATION, arguments, options)

    async def assign(
        self,
        *,
        customer_phone_number: str,
        assigned_user_phone_number: str,
        waba_number: str,
        **options: Unpack[CallOptions],
    ) -> AssignedAgent | None:
        """Assign a customer to a team member.

        Args:
            customer_phone_number: Phone number of the customer.
            assigned_user_phone_number: Phone number of the team member.
            waba_number: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AssignedAgent | None: The team member. `None` if the response has no such
                body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/assign-team-member-to-customer-1
        https://docs.doubletick.io/reference/assign-team-member-to-customer
        """
        from .customers_assign import OPERATION

        arguments: dict[str, Any] = {
            "customer_phone_number": customer_phone_number,
            "assigned_user_phone_number": assigned_user_phone_number,
            "waba_number": waba_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def add_tags_and_fields(
        self,
        *,
        phone: str,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom_fields: SequenceNotStr[FieldValue | Mapping[str, Any]] | Unset = UNSET,
        name: str | Unset = UNSET,
        opt_in: bool | Unset = UNSET,
        agent_phone: str | None | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AdditionResult:
        """Add tags and custom fields to a customer.

        A name, an opt-in and a team member can be set with them.

        Args:
            phone: Phone number of the customer.
            tags: Names of tags.
            custom_fields: Custom fields with their values.
            name: Name of the customer.
            opt_in: Whether the customer agrees to receive messages.
            agent_phone: Phone number of the team member to assign; `None` unassigns.
            waba_number: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AdditionResult: What was added, and what was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://docs.doubletick.io/docs/assign-custom-fields-andor-tags-to-customer
        https://docs.doubletick.io/reference/customer-assign-tags-custom-fields
        """
        from .customers_add_tags_and_fields import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
            "tags": tags,
            "custom_fields": custom_fields,
            "name": name,
            "opt_in": opt_in,
            "agent_phone": agent_phone,
            "waba_number": waba_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def remove_tags_and_fields(
        self,
        *,
        phone: str,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RemovalResult:
        """Remove tags and custom fields from a customer.

        Name at least one tag or custom field; a list that is left out is sent empty.

        Args:
            phone: Phone number of the customer in international format.
            tags: Names of the tags to remove.
            custom_fields: Names of the custom fields to remove.
            waba_number: WABA number of the integration, with country code.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            RemovalResult: What was removed, and what was not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://docs.doubletick.io/docs/remove-custom-fields-andor-tags-from-customer
        https://docs.doubletick.io/reference/customer-remove-tags-custom-fields
        """
        from .customers_remove_tags_and_fields import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
            "tags": tags,
            "custom_fields": custom_fields,
            "waba_number": waba_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def block(self, *, phone: str, **options: Unpack[CallOptions]) -> None:
        """Block a customer.

        Args:
            phone: Phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/block-unblock-customer
        """
        from .customers_block import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return await self._call(OPERATION, arguments, options)

    async def unblock(self, *, phone: str, **options: Unpack[CallOptions]) -> None:
        """Unblock a customer.

        Args:
            phone: Phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/unblock-unblock-customer
        """
        from .customers_unblock import OPERATION

        arguments: dict[str, Any] = {
            "phone": phone,
        }
        return await self._call(OPERATION, arguments, options)

    async def check_reverted_on_time(
        self,
        *,
        phone_number: str | Unset = UNSET,
        waiting_for_response_in_sec: float | Unset = UNSET,
        default_agent_name: str | Unset = UNSET,
        default_agent_number: str | Unset = UNSET,
        waba_number: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReplyCheck:
        """Check whether a customer was answered in time.

        Args:
            phone_number: Phone number of the customer.
            waiting_for_response_in_sec: How long an answer may take.
            default_agent_name: Name of the team member in charge if none is assigned.
            default_agent_number: Phone number of that team member.
            waba_number: WABA number.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ReplyCheck: Whether it was, and who answered.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/check-reverted-on-time-1
        https://docs.doubletick.io/reference/check-reverted-on-time
        """
        from .customers_check_reverted_on_time import OPERATION

        arguments: dict[str, Any] = {
            "phone_number": phone_number,
            "waiting_for_response_in_sec": waiting_for_response_in_sec,
            "default_agent_name": default_agent_name,
            "default_agent_number": default_agent_number,
            "waba_number": waba_number,
        }
        return await self._call(OPERATION, arguments, options)
