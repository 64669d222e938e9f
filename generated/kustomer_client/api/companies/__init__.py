# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, CallOptions, ResourceMethods
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.sequences import SequenceNotStr
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Company,
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

        The service ignores externalId and filter if both are given.

        Give at most one of external_id and filter.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            external_id: The id that the caller's own system has for the company.
            filter: A text; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many entries to return at most.
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
        **options: Unpack[CallOptions],
    ) -> Iterator[Company]:
        """List the companies: the items of all pages, loaded as needed.

        The service ignores externalId and filter if both are given.

        Give at most one of external_id and filter.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            external_id: The id that the caller's own system has for the company.
            filter: A text; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many entries to return at most.
            on_page: Called with each page that is loaded, to show progress.
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
        return self._iterate(OPERATION, arguments, on_page, options)

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
            page_size: How many entries to return at most.
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
            page_size: How many entries to return at most.
            on_page: Called with each page that is loaded, to show progress.
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
        return self._iterate(OPERATION, arguments, on_page, options)


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

        The service ignores externalId and filter if both are given.

        Give at most one of external_id and filter.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            external_id: The id that the caller's own system has for the company.
            filter: A text; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many entries to return at most.
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
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Company]:
        """List the companies: the items of all pages, loaded as needed.

        The service ignores externalId and filter if both are given.

        Give at most one of external_id and filter.

        The key needs the role org.permission.company.read or org.user.company.read.

        Args:
            external_id: The id that the caller's own system has for the company.
            filter: A text; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many entries to return at most.
            on_page: Called with each page that is loaded, to show progress.
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
        return self._iterate(OPERATION, arguments, on_page, options)

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
            page_size: How many entries to return at most.
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
            page_size: How many entries to return at most.
            on_page: Called with each page that is loaded, to show progress.
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
        return self._iterate(OPERATION, arguments, on_page, options)
