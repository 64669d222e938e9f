# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values import search_fields as _f
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.batches import BatchResult
    from deskspec_runtime.values.conditions import Condition, Filter
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        Comparison,
        Customer,
        CustomerReplacement,
        CustomerSort,
        SortOrder,
        TagInput,
        TagName,
    )


class Customers(ResourceMethods):
    """The methods of `client.customers`."""

    def list(
        self,
        *,
        sort: CustomerSort
        | Literal["customers.firstSeen", "customers.lastSeen"]
        | str
        | Unset = UNSET,
        order: SortOrder | Literal["asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Customer]:
        """List the customers of the account.

        Which customer comes first without sort and order is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Customer]: A page of customers.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

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
        sort: CustomerSort
        | Literal["customers.firstSeen", "customers.lastSeen"]
        | str
        | Unset = UNSET,
        order: SortOrder | Literal["asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Customer]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Customer]:
        """List the customers of the account: the items of all pages, loaded as needed.

        Which customer comes first without sort and order is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Customer]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

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
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        company: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        first_seen: datetime.datetime | Unset = UNSET,
        source: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        tags: SequenceNotStr[TagInput | Mapping[str, Any] | str] | Unset = UNSET,
        custom_data: Mapping[str, Any] | Unset = UNSET,
        created_from: str | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Create a customer.

        Nothing is required; the page recommends a name, an e-mail address and the id
        that the caller's own system has for the person. Tags that are not known yet are
        created.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            name: Name of the person.
            email: E-mail address.
            user_id: The id that the caller's own system has for the person.
            company: Company that the person belongs to.
            phone: Phone number; its form is not documented.
            first_seen: First visit, as a `datetime` with a time zone.
            source: URL of the page on which the person arrived.
            locale: Language as an ISO 639-1 code.
            notes: What the team noted about the person.
            tags: The tags, each with its name alone or with a colour.
            custom_data: Custom attributes of the person. Each must have been created in
                the settings of the account.
            created_from: Where the person was first seen, for example telegram.
            integration_id: Id of the person in that channel.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it was created.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/create-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "email": email,
            "user_id": user_id,
            "company": company,
            "phone": phone,
            "first_seen": first_seen,
            "source": source,
            "locale": locale,
            "notes": notes,
            "tags": tags,
            "custom_data": custom_data,
            "created_from": created_from,
            "integration_id": integration_id,
        }
        return self._call(OPERATION, arguments, options)

    def search(
        self,
        *,
        filter: Filter | SequenceNotStr[Condition | Mapping[str, Any]],
        comparison: Comparison | Literal["AND", "OR"] | str | Unset = UNSET,
        sort: CustomerSort
        | Literal["customers.firstSeen", "customers.lastSeen"]
        | str
        | Unset = UNSET,
        order: Literal["ASC", "DESC", "asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Customer]:
        """Find customers by their fields.

        A value of another type than the field's makes the search fail. Of several tags
        in one condition all must match; for any of them, give one condition a tag and
        compare by OR. How several conditions are compared without comparison, and which
        customer comes first without sort and order, is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            filter: Conditions that a customer must meet.
            comparison: Whether all conditions of a search must hold, or one of them.
            sort: What customers can be sorted by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Customer]: A page of customers.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/search-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_search import OPERATION

        arguments: dict[str, Any] = {
            "filter": filter,
            "comparison": comparison,
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._call(OPERATION, arguments, options)

    def iter_search(
        self,
        *,
        filter: Filter | SequenceNotStr[Condition | Mapping[str, Any]],
        comparison: Comparison | Literal["AND", "OR"] | str | Unset = UNSET,
        sort: CustomerSort
        | Literal["customers.firstSeen", "customers.lastSeen"]
        | str
        | Unset = UNSET,
        order: Literal["ASC", "DESC", "asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Customer]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Customer]:
        """Find customers by their fields: the items of all pages, loaded as needed.

        A value of another type than the field's makes the search fail. Of several tags
        in one condition all must match; for any of them, give one condition a tag and
        compare by OR. How several conditions are compared without comparison, and which
        customer comes first without sort and order, is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            filter: Conditions that a customer must meet.
            comparison: Whether all conditions of a search must hold, or one of them.
            sort: What customers can be sorted by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Customer]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/search-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_search import OPERATION

        arguments: dict[str, Any] = {
            "filter": filter,
            "comparison": comparison,
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def replace_many(
        self,
        *,
        customers: SequenceNotStr[CustomerReplacement | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[Customer]:
        """Replace all fields of several customers.

        One request takes up to ten of them.

        Clears every field that an entry leaves out (seen live on 2026-06-24 for a
        single customer; tips on the page say otherwise). update changes only what is
        given, of one customer.

        Args:
            customers: The new fields of each customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[Customer]: The customers, as they are now. The page does not
                print this response.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/batch-update-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/update-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_replace_many import OPERATION

        arguments: dict[str, Any] = {
            "customers": customers,
        }
        return self._batch(OPERATION, arguments, options)

    def get(self, customer_id: int, **options: Unpack[CallOptions]) -> Customer:
        """Get one customer by id.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_get import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return self._call(OPERATION, arguments, options)

    def replace(
        self,
        customer_id: int,
        *,
        name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        first_seen: datetime.datetime | None | Unset = UNSET,
        last_seen: datetime.datetime | None | Unset = UNSET,
        city: str | Unset = UNSET,
        region_code: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        unsubscribed: bool | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        source: str | None | Unset = UNSET,
        referer: str | None | Unset = UNSET,
        last_page: str | None | Unset = UNSET,
        locale: str | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        custom_data: Mapping[str, Any] | Unset = UNSET,
        created_from: str | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        tags: SequenceNotStr[TagInput | Mapping[str, Any] | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Replace all fields of a customer.

        Clears every field that is left out (seen live on 2026-06-24; tips on the page
        say otherwise). update changes only what is given.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            name: Name of the person.
            email: E-mail address.
            user_id: The id that the caller's own system has for the person.
            company: Company that the person belongs to.
            phone: Phone number; its form is not documented.
            first_seen: First visit, as a `datetime` with a time zone.
            last_seen: Last visit, as a `datetime` with a time zone.
            city: City of the person.
            region_code: Region of the person, for example CA.
            country_code: Country of the person, for example US.
            unsubscribed: Whether the person gets no more e-mails.
            blocked: Whether the person is blocked.
            source: URL of the page on which the person arrived.
            referer: URL of the page before that one.
            last_page: URL of the page that was visited last.
            locale: Language as an ISO 639-1 code.
            notes: What the team noted about the person.
            custom_data: Custom attributes of the person. Each must have been created in
                the settings of the account.
            created_from: Where the person was first seen, for example telegram.
            integration_id: Id of the person in that channel.
            tags: The tags, each with its name alone or with a colour.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_replace import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "name": name,
            "email": email,
            "user_id": user_id,
            "company": company,
            "phone": phone,
            "first_seen": first_seen,
            "last_seen": last_seen,
            "city": city,
            "region_code": region_code,
            "country_code": country_code,
            "unsubscribed": unsubscribed,
            "blocked": blocked,
            "source": source,
            "referer": referer,
            "last_page": last_page,
            "locale": locale,
            "notes": notes,
            "custom_data": custom_data,
            "created_from": created_from,
            "integration_id": integration_id,
            "tags": tags,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, customer_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete a customer.

        What happens to the customer's chats is not documented.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/delete-customer-v1
        """
        from .customers_delete import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        customer_id: int,
        *,
        name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        first_seen: datetime.datetime | None | Unset = UNSET,
        last_seen: datetime.datetime | None | Unset = UNSET,
        city: str | Unset = UNSET,
        region_code: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        unsubscribed: bool | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        source: str | None | Unset = UNSET,
        referer: str | None | Unset = UNSET,
        last_page: str | None | Unset = UNSET,
        locale: str | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        custom_data: Mapping[str, Any] | Unset = UNSET,
        created_from: str | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        tags: SequenceNotStr[TagInput | Mapping[str, Any] | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Update the given fields of a customer.

        `None` clears a field; what is left out stays as it is.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            name: Name of the person.
            email: E-mail address.
            user_id: The id that the caller's own system has for the person.
            company: Company that the person belongs to.
            phone: Phone number; its form is not documented.
            first_seen: First visit, as a `datetime` with a time zone.
            last_seen: Last visit, as a `datetime` with a time zone.
            city: City of the person.
            region_code: Region of the person, for example CA.
            country_code: Country of the person, for example US.
            unsubscribed: Whether the person gets no more e-mails.
            blocked: Whether the person is blocked.
            source: URL of the page on which the person arrived.
            referer: URL of the page before that one.
            last_page: URL of the page that was visited last.
            locale: Language as an ISO 639-1 code.
            notes: What the team noted about the person.
            custom_data: Custom attributes of the person. Each must have been created in
                the settings of the account.
            created_from: Where the person was first seen, for example telegram.
            integration_id: Id of the person in that channel.
            tags: The tags, each with its name alone or with a colour.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_update import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "name": name,
            "email": email,
            "user_id": user_id,
            "company": company,
            "phone": phone,
            "first_seen": first_seen,
            "last_seen": last_seen,
            "city": city,
            "region_code": region_code,
            "country_code": country_code,
            "unsubscribed": unsubscribed,
            "blocked": blocked,
            "source": source,
            "referer": referer,
            "last_page": last_page,
            "locale": locale,
            "notes": notes,
            "custom_data": custom_data,
            "created_from": created_from,
            "integration_id": integration_id,
            "tags": tags,
        }
        return self._call(OPERATION, arguments, options)

    def add_tags(
        self,
        customer_id: int,
        *,
        tags: SequenceNotStr[TagInput | Mapping[str, Any] | str],
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Add tags to a customer.

        Tags that are not known yet are created; the customer keeps those it has.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            tags: The tags, each with its name alone or with a colour.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/tag-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_add_tags import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "tags": tags,
        }
        return self._call(OPERATION, arguments, options)

    def remove_tags(
        self,
        customer_id: int,
        *,
        tags: SequenceNotStr[TagName | Mapping[str, Any] | str],
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Remove tags from a customer.

        What happens with a tag that the customer does not have is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            tags: The names of the tags.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/untag-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_remove_tags import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "tags": tags,
        }
        return self._call(OPERATION, arguments, options)


class AsyncCustomers(AsyncResourceMethods):
    """The methods of `client.customers` on an async client."""

    async def list(
        self,
        *,
        sort: CustomerSort
        | Literal["customers.firstSeen", "customers.lastSeen"]
        | str
        | Unset = UNSET,
        order: SortOrder | Literal["asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Customer]:
        """List the customers of the account.

        Which customer comes first without sort and order is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Customer]: A page of customers.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

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
        sort: CustomerSort
        | Literal["customers.firstSeen", "customers.lastSeen"]
        | str
        | Unset = UNSET,
        order: SortOrder | Literal["asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Customer]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Customer]:
        """List the customers of the account: the items of all pages, loaded as needed.

        Which customer comes first without sort and order is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            sort: What to sort by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Customer]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

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
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        company: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        first_seen: datetime.datetime | Unset = UNSET,
        source: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        tags: SequenceNotStr[TagInput | Mapping[str, Any] | str] | Unset = UNSET,
        custom_data: Mapping[str, Any] | Unset = UNSET,
        created_from: str | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Create a customer.

        Nothing is required; the page recommends a name, an e-mail address and the id
        that the caller's own system has for the person. Tags that are not known yet are
        created.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            name: Name of the person.
            email: E-mail address.
            user_id: The id that the caller's own system has for the person.
            company: Company that the person belongs to.
            phone: Phone number; its form is not documented.
            first_seen: First visit, as a `datetime` with a time zone.
            source: URL of the page on which the person arrived.
            locale: Language as an ISO 639-1 code.
            notes: What the team noted about the person.
            tags: The tags, each with its name alone or with a colour.
            custom_data: Custom attributes of the person. Each must have been created in
                the settings of the account.
            created_from: Where the person was first seen, for example telegram.
            integration_id: Id of the person in that channel.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it was created.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/create-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "email": email,
            "user_id": user_id,
            "company": company,
            "phone": phone,
            "first_seen": first_seen,
            "source": source,
            "locale": locale,
            "notes": notes,
            "tags": tags,
            "custom_data": custom_data,
            "created_from": created_from,
            "integration_id": integration_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def search(
        self,
        *,
        filter: Filter | SequenceNotStr[Condition | Mapping[str, Any]],
        comparison: Comparison | Literal["AND", "OR"] | str | Unset = UNSET,
        sort: CustomerSort
        | Literal["customers.firstSeen", "customers.lastSeen"]
        | str
        | Unset = UNSET,
        order: Literal["ASC", "DESC", "asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Customer]:
        """Find customers by their fields.

        A value of another type than the field's makes the search fail. Of several tags
        in one condition all must match; for any of them, give one condition a tag and
        compare by OR. How several conditions are compared without comparison, and which
        customer comes first without sort and order, is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            filter: Conditions that a customer must meet.
            comparison: Whether all conditions of a search must hold, or one of them.
            sort: What customers can be sorted by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Customer]: A page of customers.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/search-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_search import OPERATION

        arguments: dict[str, Any] = {
            "filter": filter,
            "comparison": comparison,
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_search(
        self,
        *,
        filter: Filter | SequenceNotStr[Condition | Mapping[str, Any]],
        comparison: Comparison | Literal["AND", "OR"] | str | Unset = UNSET,
        sort: CustomerSort
        | Literal["customers.firstSeen", "customers.lastSeen"]
        | str
        | Unset = UNSET,
        order: Literal["ASC", "DESC", "asc", "desc"] | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        on_page: Callable[[Page[Customer]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Customer]:
        """Find customers by their fields: the items of all pages, loaded as needed.

        A value of another type than the field's makes the search fail. Of several tags
        in one condition all must match; for any of them, give one condition a tag and
        compare by OR. How several conditions are compared without comparison, and which
        customer comes first without sort and order, is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            filter: Conditions that a customer must meet.
            comparison: Whether all conditions of a search must hold, or one of them.
            sort: What customers can be sorted by.
            order: Direction of the sorting.
            offset: How many entries to skip.
            limit: How many items to load with each request: the page size. Default 100,
                maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Customer]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/search-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_search import OPERATION

        arguments: dict[str, Any] = {
            "filter": filter,
            "comparison": comparison,
            "sort": sort,
            "order": order,
            "offset": offset,
            "limit": limit,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def replace_many(
        self,
        *,
        customers: SequenceNotStr[CustomerReplacement | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[Customer]:
        """Replace all fields of several customers.

        One request takes up to ten of them.

        Clears every field that an entry leaves out (seen live on 2026-06-24 for a
        single customer; tips on the page say otherwise). update changes only what is
        given, of one customer.

        Args:
            customers: The new fields of each customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[Customer]: The customers, as they are now. The page does not
                print this response.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/batch-update-customers-v1
        https://docs.helpcrunch.com/en/rest-api-v1/update-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_replace_many import OPERATION

        arguments: dict[str, Any] = {
            "customers": customers,
        }
        return await self._batch(OPERATION, arguments, options)

    async def get(self, customer_id: int, **options: Unpack[CallOptions]) -> Customer:
        """Get one customer by id.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_get import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def replace(
        self,
        customer_id: int,
        *,
        name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        first_seen: datetime.datetime | None | Unset = UNSET,
        last_seen: datetime.datetime | None | Unset = UNSET,
        city: str | Unset = UNSET,
        region_code: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        unsubscribed: bool | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        source: str | None | Unset = UNSET,
        referer: str | None | Unset = UNSET,
        last_page: str | None | Unset = UNSET,
        locale: str | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        custom_data: Mapping[str, Any] | Unset = UNSET,
        created_from: str | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        tags: SequenceNotStr[TagInput | Mapping[str, Any] | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Replace all fields of a customer.

        Clears every field that is left out (seen live on 2026-06-24; tips on the page
        say otherwise). update changes only what is given.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            name: Name of the person.
            email: E-mail address.
            user_id: The id that the caller's own system has for the person.
            company: Company that the person belongs to.
            phone: Phone number; its form is not documented.
            first_seen: First visit, as a `datetime` with a time zone.
            last_seen: Last visit, as a `datetime` with a time zone.
            city: City of the person.
            region_code: Region of the person, for example CA.
            country_code: Country of the person, for example US.
            unsubscribed: Whether the person gets no more e-mails.
            blocked: Whether the person is blocked.
            source: URL of the page on which the person arrived.
            referer: URL of the page before that one.
            last_page: URL of the page that was visited last.
            locale: Language as an ISO 639-1 code.
            notes: What the team noted about the person.
            custom_data: Custom attributes of the person. Each must have been created in
                the settings of the account.
            created_from: Where the person was first seen, for example telegram.
            integration_id: Id of the person in that channel.
            tags: The tags, each with its name alone or with a colour.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_replace import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "name": name,
            "email": email,
            "user_id": user_id,
            "company": company,
            "phone": phone,
            "first_seen": first_seen,
            "last_seen": last_seen,
            "city": city,
            "region_code": region_code,
            "country_code": country_code,
            "unsubscribed": unsubscribed,
            "blocked": blocked,
            "source": source,
            "referer": referer,
            "last_page": last_page,
            "locale": locale,
            "notes": notes,
            "custom_data": custom_data,
            "created_from": created_from,
            "integration_id": integration_id,
            "tags": tags,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, customer_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete a customer.

        What happens to the customer's chats is not documented.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/delete-customer-v1
        """
        from .customers_delete import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        customer_id: int,
        *,
        name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        first_seen: datetime.datetime | None | Unset = UNSET,
        last_seen: datetime.datetime | None | Unset = UNSET,
        city: str | Unset = UNSET,
        region_code: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        unsubscribed: bool | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        source: str | None | Unset = UNSET,
        referer: str | None | Unset = UNSET,
        last_page: str | None | Unset = UNSET,
        locale: str | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        custom_data: Mapping[str, Any] | Unset = UNSET,
        created_from: str | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        tags: SequenceNotStr[TagInput | Mapping[str, Any] | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Update the given fields of a customer.

        `None` clears a field; what is left out stays as it is.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            name: Name of the person.
            email: E-mail address.
            user_id: The id that the caller's own system has for the person.
            company: Company that the person belongs to.
            phone: Phone number; its form is not documented.
            first_seen: First visit, as a `datetime` with a time zone.
            last_seen: Last visit, as a `datetime` with a time zone.
            city: City of the person.
            region_code: Region of the person, for example CA.
            country_code: Country of the person, for example US.
            unsubscribed: Whether the person gets no more e-mails.
            blocked: Whether the person is blocked.
            source: URL of the page on which the person arrived.
            referer: URL of the page before that one.
            last_page: URL of the page that was visited last.
            locale: Language as an ISO 639-1 code.
            notes: What the team noted about the person.
            custom_data: Custom attributes of the person. Each must have been created in
                the settings of the account.
            created_from: Where the person was first seen, for example telegram.
            integration_id: Id of the person in that channel.
            tags: The tags, each with its name alone or with a colour.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/update-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_update import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "name": name,
            "email": email,
            "user_id": user_id,
            "company": company,
            "phone": phone,
            "first_seen": first_seen,
            "last_seen": last_seen,
            "city": city,
            "region_code": region_code,
            "country_code": country_code,
            "unsubscribed": unsubscribed,
            "blocked": blocked,
            "source": source,
            "referer": referer,
            "last_page": last_page,
            "locale": locale,
            "notes": notes,
            "custom_data": custom_data,
            "created_from": created_from,
            "integration_id": integration_id,
            "tags": tags,
        }
        return await self._call(OPERATION, arguments, options)

    async def add_tags(
        self,
        customer_id: int,
        *,
        tags: SequenceNotStr[TagInput | Mapping[str, Any] | str],
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Add tags to a customer.

        Tags that are not known yet are created; the customer keeps those it has.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            tags: The tags, each with its name alone or with a colour.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/tag-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_add_tags import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "tags": tags,
        }
        return await self._call(OPERATION, arguments, options)

    async def remove_tags(
        self,
        customer_id: int,
        *,
        tags: SequenceNotStr[TagName | Mapping[str, Any] | str],
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Remove tags from a customer.

        What happens with a tag that the customer does not have is not documented.

        The evidence is partial: its pages may say more, such as limits or other fields.

        Args:
            customer_id: Id of the customer at HelpCrunch, for example 1568834.
            tags: The names of the tags.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Customer: The customer, as it is now.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/untag-customer-v1
        https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
        """
        from .customers_remove_tags import OPERATION

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "tags": tags,
        }
        return await self._call(OPERATION, arguments, options)


class CustomerFields:
    """The fields that a search of customers can filter by."""

    id: Final = _f.IntegerField("customers.id")
    name: Final = _f.TextField("customers.name")
    email: Final = _f.TextField("customers.email")
    company: Final = _f.TextField("customers.company")
    phone: Final = _f.TextField("customers.phone")
    country_code: Final = _f.TextField("customers.countryCode")
    city: Final = _f.TextField("customers.city")
    region_code: Final = _f.TextField("customers.regionCode")
    user_id: Final = _f.TextField("customers.userId")
    tags_data: Final = _f.NamesField("customers.tagsData")
    last_seen: Final = _f.InstantField("customers.lastSeen")
    telegram_id: Final = _f.TextField("customers.telegramId")
    facebook_id: Final = _f.TextField("customers.facebookId")
    instagram_id: Final = _f.TextField("customers.instagramId")
    viber_id: Final = _f.TextField("customers.viberId")
    whatsapp_id: Final = _f.TextField("customers.whatsappId")
