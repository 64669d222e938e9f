# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

import builtins
import datetime
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResource, Resource
from deskspec_runtime.operation import CallOptions
from deskspec_runtime.results import Page
from deskspec_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import Customer


class Customers(Resource):
    """Customers of the vendor."""

    def get(self, customer_id: int, **options: Unpack[CallOptions]) -> Customer:
        """Get one customer by id.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_get import OPERATION

        arguments = {
            "customer_id": customer_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncCustomers(AsyncResource):
    """Customers of the vendor, asynchronously."""

    async def get(self, customer_id: int, **options: Unpack[CallOptions]) -> Customer:
        """Get one customer by id.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_get import OPERATION

        arguments = {
            "customer_id": customer_id,
        }
        return await self._call(OPERATION, arguments, options)
