# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.sequences import SequenceNotStr
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import Customer, RemovalResult


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
