# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResource, Resource
from deskspec_runtime.operation import CallOptions
from deskspec_runtime.results import Page
from deskspec_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import Customer, CustomerSort, SortOrder


class Customers(Resource):
    """Customers of the vendor."""

    def list(
        self,
        *,
        sort: CustomerSort | str | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Customer]:
        """List the customers of the account.

        Which customer comes first without sort and order is not documented.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Page[Customer]: A page of customers.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        sort: CustomerSort | str | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Customer]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Customer]:
        """List the customers of the account: every item of every page, as it is needed.

        Which customer comes first without sort and order is not documented.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            on_page: Called with each page when it came, to show progress.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Iterator[Customer]: The items. Nothing is asked for before the first one.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, options)

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

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncCustomers(AsyncResource):
    """Customers of the vendor, asynchronously."""

    async def list(
        self,
        *,
        sort: CustomerSort | str | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Customer]:
        """List the customers of the account.

        Which customer comes first without sort and order is not documented.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Page[Customer]: A page of customers.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        sort: CustomerSort | str | Unset = UNSET,
        order: SortOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Customer]], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Customer]:
        """List the customers of the account: every item of every page, as it is needed.

        Which customer comes first without sort and order is not documented.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to pass over.
            limit: How many entries to answer at most.
            on_page: Called with each page when it came, to show progress.
            **options: timeout, max_retries and headers of this one call
                (`CallOptions`).

        Returns:
            Iterator[Customer]: The items. Nothing is asked for before the first one.

        Raises:
            TypeError, ValueError: An argument is wrong; nothing was sent.
            APIError: The call failed; the subclass tells how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_list import OPERATION

        arguments: dict[str, Any] = {
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, options)

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

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return await self._call(OPERATION, arguments, options)
