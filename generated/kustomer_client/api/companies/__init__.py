# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.batches import BatchResult
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        BulkJob,
        Company,
        CompanyInput,
        CompanyUpdate,
        DomainInput,
        EmailInput,
        KObject,
        LocationInput,
        PhoneInput,
        SocialProfileInput,
        WebAddressInput,
        WhatsAppInput,
    )


class Companies(ResourceMethods):
    """The methods of `client.companies`."""

    def list(
        self,
        *,
        external_id: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Company]:
        """List the companies.

        The service ignores `external_id` and filter if both are given.

        Give at most one of external_id and filter.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            external_id: The id that the caller's own system has for the company.
            filter: A text; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Company]: A page of companies.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-companies
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .companies_list import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
            "filter": filter,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        external_id: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Company]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Company]:
        """List the companies: the items of all pages, loaded as needed.

        The service ignores `external_id` and filter if both are given.

        Give at most one of external_id and filter.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            external_id: The id that the caller's own system has for the company.
            filter: A text; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Company]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-companies
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .companies_list import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
            "filter": filter,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        name: str,
        external_id: str | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        domains: SequenceNotStr[DomainInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        employee_count: float | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Company:
        """Create a company.

        The key needs the role org.permission.company.create or org.user.company.write.

        Args:
            name: Name of the company.
            external_id: The id that the caller's own system has for the company.
            avatar_url: Address of a picture.
            emails: E-mail addresses.
            phones: Phone numbers.
            whatsapps: WhatsApp numbers.
            socials: Social network accounts.
            urls: Web addresses.
            domains: Domains.
            locations: Postal addresses.
            employee_count: Number of employees.
            tags: Tags.
            created_at: When the company was created.
            imported_at: When the company was imported.
            rev: Revision that the change is for.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            default_lang: Language of the company.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Company: The company.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-company
        """
        from .companies_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "external_id": external_id,
            "avatar_url": avatar_url,
            "emails": emails,
            "phones": phones,
            "whatsapps": whatsapps,
            "socials": socials,
            "urls": urls,
            "domains": domains,
            "locations": locations,
            "employee_count": employee_count,
            "tags": tags,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
            "custom": custom,
            "default_lang": default_lang,
        }
        return self._call(OPERATION, arguments, options)

    def update_many(
        self,
        *,
        companies: SequenceNotStr[CompanyUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of companies, by jobs.

        A request has 100 companies at most, and its response is a job, which updates
        them later. The page does not say whether what is left out of an entry stays as
        it is.

        The key needs the role org.permission.company.update or org.user.company.write.

        Args:
            companies: What is to change, and of which company.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/bulk-batch-update-companies
        """
        from .companies_update_many import OPERATION

        arguments: dict[str, Any] = {
            "companies": companies,
        }
        return self._batch(OPERATION, arguments, options)

    def create_many(
        self,
        *,
        companies: SequenceNotStr[CompanyInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of companies, by jobs.

        A request has 100 companies at most, and its response is a job, which creates
        them later.

        The key needs the role org.permission.company.create or org.user.company.write.

        Args:
            companies: The companies.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-companies
        """
        from .companies_create_many import OPERATION

        arguments: dict[str, Any] = {
            "companies": companies,
        }
        return self._batch(OPERATION, arguments, options)

    def get(self, company_id: str, **options: Unpack[CallOptions]) -> Company:
        """Get a company by id.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            company_id: Id of the company.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Company: The company.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-company-by-id
        """
        from .companies_get import OPERATION

        arguments: dict[str, Any] = {
            "company_id": company_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        company_id: str,
        *,
        name: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        domains: SequenceNotStr[DomainInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        employee_count: float | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        rev: float | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Company:
        """Update a company.

        The service limits how often one user updates one company, and no page at hand
        says how often.

        The key needs the role org.permission.company.update or org.user.company.write.

        Args:
            company_id: Id of the company.
            name: Name of the company.
            external_id: The id that the caller's own system has for the company.
            avatar_url: Address of a picture.
            emails: E-mail addresses.
            phones: Phone numbers.
            whatsapps: WhatsApp numbers.
            socials: Social network accounts.
            urls: Web addresses.
            domains: Domains.
            locations: Postal addresses.
            employee_count: Number of employees.
            tags: Tags.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            default_lang: Language of the company.
            rev: Revision that the change is for.
            deleted: Whether the company is deleted.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Company: The company.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-company-attributes
        """
        from .companies_update import OPERATION

        arguments: dict[str, Any] = {
            "company_id": company_id,
            "name": name,
            "external_id": external_id,
            "avatar_url": avatar_url,
            "emails": emails,
            "phones": phones,
            "whatsapps": whatsapps,
            "socials": socials,
            "urls": urls,
            "domains": domains,
            "locations": locations,
            "employee_count": employee_count,
            "tags": tags,
            "custom": custom,
            "default_lang": default_lang,
            "rev": rev,
            "deleted": deleted,
        }
        return self._call(OPERATION, arguments, options)

    def list_kobjects(
        self,
        company_id: str,
        *,
        klass: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[KObject]:
        """List the custom objects of a klass that a company has.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            company_id: Id of the company.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[KObject]: A page of custom objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/find-company-kobjects-c
        ustom-objects https://developer.kustomer.com/docs/concepts/pagination
        """
        from .companies_list_kobjects import OPERATION

        arguments: dict[str, Any] = {
            "company_id": company_id,
            "klass": klass,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_kobjects(
        self,
        company_id: str,
        *,
        klass: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[KObject]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[KObject]:
        """List the custom objects of a klass that a company has: the items of all pages,
        loaded as needed.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            company_id: Id of the company.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[KObject]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/find-company-kobjects-c
        ustom-objects https://developer.kustomer.com/docs/concepts/pagination
        """
        from .companies_list_kobjects import OPERATION

        arguments: dict[str, Any] = {
            "company_id": company_id,
            "klass": klass,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Company]:
        """Search the companies.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            search_hash: The page does not say what it does.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Company]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import COMPANIES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "company",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._call(COMPANIES_SEARCH, arguments, options)

    def iter_search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        on_page: Callable[[Page[Company]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Company]:
        """Search the companies: the items of all pages, loaded as needed.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        After page 100 the iterator goes on with a further criterion, if sort is by one
        of customer_created_at, customer_updated_at, conversation_updated_at,
        message_updated_at, note_updated_at, kobject_updated_at, with asc or desc. If it
        cannot, and there is more, it raises DeskspecError.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
            search_hash: The page does not say what it does.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Company]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import COMPANIES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "company",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(COMPANIES_SEARCH, arguments, on_page, prefetch, options)


class AsyncCompanies(AsyncResourceMethods):
    """The methods of `client.companies` on an async client."""

    async def list(
        self,
        *,
        external_id: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Company]:
        """List the companies.

        The service ignores `external_id` and filter if both are given.

        Give at most one of external_id and filter.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            external_id: The id that the caller's own system has for the company.
            filter: A text; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Company]: A page of companies.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-companies
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .companies_list import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
            "filter": filter,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        external_id: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Company]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Company]:
        """List the companies: the items of all pages, loaded as needed.

        The service ignores `external_id` and filter if both are given.

        Give at most one of external_id and filter.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            external_id: The id that the caller's own system has for the company.
            filter: A text; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Company]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-companies
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .companies_list import OPERATION

        arguments: dict[str, Any] = {
            "external_id": external_id,
            "filter": filter,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        name: str,
        external_id: str | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        domains: SequenceNotStr[DomainInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        employee_count: float | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Company:
        """Create a company.

        The key needs the role org.permission.company.create or org.user.company.write.

        Args:
            name: Name of the company.
            external_id: The id that the caller's own system has for the company.
            avatar_url: Address of a picture.
            emails: E-mail addresses.
            phones: Phone numbers.
            whatsapps: WhatsApp numbers.
            socials: Social network accounts.
            urls: Web addresses.
            domains: Domains.
            locations: Postal addresses.
            employee_count: Number of employees.
            tags: Tags.
            created_at: When the company was created.
            imported_at: When the company was imported.
            rev: Revision that the change is for.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            default_lang: Language of the company.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Company: The company.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-company
        """
        from .companies_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "external_id": external_id,
            "avatar_url": avatar_url,
            "emails": emails,
            "phones": phones,
            "whatsapps": whatsapps,
            "socials": socials,
            "urls": urls,
            "domains": domains,
            "locations": locations,
            "employee_count": employee_count,
            "tags": tags,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
            "custom": custom,
            "default_lang": default_lang,
        }
        return await self._call(OPERATION, arguments, options)

    async def update_many(
        self,
        *,
        companies: SequenceNotStr[CompanyUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of companies, by jobs.

        A request has 100 companies at most, and its response is a job, which updates
        them later. The page does not say whether what is left out of an entry stays as
        it is.

        The key needs the role org.permission.company.update or org.user.company.write.

        Args:
            companies: What is to change, and of which company.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/bulk-batch-update-companies
        """
        from .companies_update_many import OPERATION

        arguments: dict[str, Any] = {
            "companies": companies,
        }
        return await self._batch(OPERATION, arguments, options)

    async def create_many(
        self,
        *,
        companies: SequenceNotStr[CompanyInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of companies, by jobs.

        A request has 100 companies at most, and its response is a job, which creates
        them later.

        The key needs the role org.permission.company.create or org.user.company.write.

        Args:
            companies: The companies.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-companies
        """
        from .companies_create_many import OPERATION

        arguments: dict[str, Any] = {
            "companies": companies,
        }
        return await self._batch(OPERATION, arguments, options)

    async def get(self, company_id: str, **options: Unpack[CallOptions]) -> Company:
        """Get a company by id.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            company_id: Id of the company.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Company: The company.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-company-by-id
        """
        from .companies_get import OPERATION

        arguments: dict[str, Any] = {
            "company_id": company_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        company_id: str,
        *,
        name: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | Unset = UNSET,
        phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | Unset = UNSET,
        whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | Unset = UNSET,
        socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | Unset = UNSET,
        urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | Unset = UNSET,
        domains: SequenceNotStr[DomainInput | Mapping[str, Any]] | Unset = UNSET,
        locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | Unset = UNSET,
        employee_count: float | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        default_lang: str | None | Unset = UNSET,
        rev: float | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Company:
        """Update a company.

        The service limits how often one user updates one company, and no page at hand
        says how often.

        The key needs the role org.permission.company.update or org.user.company.write.

        Args:
            company_id: Id of the company.
            name: Name of the company.
            external_id: The id that the caller's own system has for the company.
            avatar_url: Address of a picture.
            emails: E-mail addresses.
            phones: Phone numbers.
            whatsapps: WhatsApp numbers.
            socials: Social network accounts.
            urls: Web addresses.
            domains: Domains.
            locations: Postal addresses.
            employee_count: Number of employees.
            tags: Tags.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            default_lang: Language of the company.
            rev: Revision that the change is for.
            deleted: Whether the company is deleted.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Company: The company.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/update-company-attributes
        """
        from .companies_update import OPERATION

        arguments: dict[str, Any] = {
            "company_id": company_id,
            "name": name,
            "external_id": external_id,
            "avatar_url": avatar_url,
            "emails": emails,
            "phones": phones,
            "whatsapps": whatsapps,
            "socials": socials,
            "urls": urls,
            "domains": domains,
            "locations": locations,
            "employee_count": employee_count,
            "tags": tags,
            "custom": custom,
            "default_lang": default_lang,
            "rev": rev,
            "deleted": deleted,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_kobjects(
        self,
        company_id: str,
        *,
        klass: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[KObject]:
        """List the custom objects of a klass that a company has.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            company_id: Id of the company.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[KObject]: A page of custom objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/find-company-kobjects-c
        ustom-objects https://developer.kustomer.com/docs/concepts/pagination
        """
        from .companies_list_kobjects import OPERATION

        arguments: dict[str, Any] = {
            "company_id": company_id,
            "klass": klass,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_kobjects(
        self,
        company_id: str,
        *,
        klass: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[KObject]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[KObject]:
        """List the custom objects of a klass that a company has: the items of all pages,
        loaded as needed.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            company_id: Id of the company.
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[KObject]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/find-company-kobjects-c
        ustom-objects https://developer.kustomer.com/docs/concepts/pagination
        """
        from .companies_list_kobjects import OPERATION

        arguments: dict[str, Any] = {
            "company_id": company_id,
            "klass": klass,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Company]:
        """Search the companies.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 500.
            search_hash: The page does not say what it does.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Company]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import COMPANIES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "company",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return await self._call(COMPANIES_SEARCH, arguments, options)

    def iter_search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search_hash: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        all_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        any_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        none_of: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        sort: Mapping[str, Any] | SequenceNotStr[Mapping[str, Any]] | Unset = UNSET,
        aggs: Mapping[str, Any] | Unset = UNSET,
        on_page: Callable[[Page[Company]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Company]:
        """Search the companies: the items of all pages, loaded as needed.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        After page 100 the iterator goes on with a further criterion, if sort is by one
        of customer_created_at, customer_updated_at, conversation_updated_at,
        message_updated_at, note_updated_at, kobject_updated_at, with asc or desc. If it
        cannot, and there is more, it raises DeskspecError.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 500.
            search_hash: The page does not say what it does.
            include_deleted: Whether deleted objects are found as well.
            time_zone: Where a day without a time begins; GMT if it is left out.
            all_of: Criteria all of which must hold, such as {"customer_name":
                {"equals": "Asha Rao"}}.
            any_of: Criteria one of which must hold.
            none_of: Criteria none of which may hold.
            sort: The attributes to sort by, each with its direction; the page does not
                show their form.
            aggs: Aggregations; the page does not show their form.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Company]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import COMPANIES_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": "company",
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(COMPANIES_SEARCH, arguments, on_page, prefetch, options)
