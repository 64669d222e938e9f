# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods

if TYPE_CHECKING:
    from ...models import Customer


class Customers(ResourceMethods):
    """The methods of `client.customers`."""

    def get(self, customer_id: str, **options: Unpack[CallOptions]) -> Customer:
        """Get one customer by id.

        Needs the role org.permission.customer.read, or the legacy role
        org.user.customer.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-by-id
        https://api-docs.integration.app/apps/kustomer/operations/get-customer-by-id
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_get import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncCustomers(AsyncResourceMethods):
    """The methods of `client.customers` on an async client."""

    async def get(self, customer_id: str, **options: Unpack[CallOptions]) -> Customer:
        """Get one customer by id.

        Needs the role org.permission.customer.read, or the legacy role
        org.user.customer.read.

        Args:
            customer_id: Id of the customer at Kustomer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-customer-by-id
        https://api-docs.integration.app/apps/kustomer/operations/get-customer-by-id
        https://developer.kustomer.com/docs/concepts/errors
        """
        from .customers_get import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return await self._call(OPERATION, arguments, options)
