# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.arguments import completed
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.batches import BatchResult
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import BulkJob, KObject, KObjectInput, KObjectUpdate


class Kobjects(ResourceMethods):
    """The methods of `client.kobjects`."""

    def list(
        self,
        klass: str,
        *,
        from_date: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[KObject]:
        """List the custom objects of a klass.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            from_date: An instant; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[KObject]: A page of custom objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-kobjects-custom-objects
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .kobjects_list import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "from_date": from_date,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        klass: str,
        *,
        from_date: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[KObject]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[KObject]:
        """List the custom objects of a klass: the items of all pages, loaded as needed.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            from_date: An instant; the page does not say what it is compared with.
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

        Pages:
        https://developer.kustomer.com/api/core-resources/get-kobjects-custom-objects
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .kobjects_list import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "from_date": from_date,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        klass: str,
        *,
        title: str,
        customer: str | Unset = UNSET,
        company: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        images: SequenceNotStr[str] | Unset = UNSET,
        icon: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KObject:
        """Create a custom object.

        The key needs the role org.permission.kobject.create or
        org.permission.kobject.kobject_*.create or org.user.kobject.write.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            customer: Id of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for it.
            title: Its title.
            description: Its description.
            images: Addresses of pictures.
            icon: Name of its icon.
            data: Data; the page does not say which.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            tags: Tags.
            created_at: When it was created.
            imported_at: When it was imported.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-kobject
        """
        from .kobjects_create import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "customer": customer,
            "company": company,
            "external_id": external_id,
            "title": title,
            "description": description,
            "images": images,
            "icon": icon,
            "data": data,
            "custom": custom,
            "tags": tags,
            "created_at": created_at,
            "imported_at": imported_at,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, klass: str, *, kobject_id: str, **options: Unpack[CallOptions]) -> KObject:
        """Get a custom object by id.

        The key needs the role org.permission.kobject.read or
        org.permission.kobject.kobject_*.read or org.user.kobject.read.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobject_id: Id of the custom object.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-kobject-custom-obje
        ct-by-id
        """
        from .kobjects_get import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobject_id": kobject_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        klass: str,
        *,
        kobject_id: str,
        external_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        images: SequenceNotStr[str] | Unset = UNSET,
        icon: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KObject:
        """Update a custom object.

        The service limits how often one user updates one custom object, and no page at
        hand says how often.

        The key needs the role org.permission.kobject.update or
        org.permission.kobject.kobject_*.update or org.user.kobject.write.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobject_id: Id of the custom object.
            external_id: The id that the caller's own system has for it.
            title: Its title.
            description: Its description.
            images: Addresses of pictures.
            icon: Name of its icon.
            data: Data; the page does not say which.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            tags: Tags.
            created_at: When it was created.
            imported_at: When it was imported.
            rev: Revision that the change is for; another one is a conflict.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-kobject-custom-o
        bject-by-id
        """
        from .kobjects_update import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobject_id": kobject_id,
            "external_id": external_id,
            "title": title,
            "description": description,
            "images": images,
            "icon": icon,
            "data": data,
            "custom": custom,
            "tags": tags,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, klass: str, *, kobject_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a custom object.

        The key needs the role org.permission.kobject.delete or
        org.permission.kobject.kobject_*.delete or org.user.kobject.delete.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobject_id: Id of the custom object.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The custom object is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-kobject-custom-o
        bject-by-id
        """
        from .kobjects_delete import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobject_id": kobject_id,
        }
        return self._call(OPERATION, arguments, options)

    def update_many(
        self,
        klass: str,
        *,
        kobjects: SequenceNotStr[KObjectUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of custom objects of a klass, by jobs.

        A request has 100 custom objects at most, and its response is a job, which
        updates them later. The page does not say whether what is left out of an entry
        stays as it is. It has ids in the query, too, for one update of several custom
        objects, and does not show the body that goes with them; give an entry for each.

        The key needs the role org.permission.kobject.update or
        org.permission.kobject.kobject_*.update or org.user.kobject.write.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobjects: What is to change, and of which custom object.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-batch-update-kobje
        cts-custom-objects
        """
        from .kobjects_update_many import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobjects": kobjects,
        }
        return self._batch(OPERATION, arguments, options)

    def create_many(
        self,
        klass: str,
        *,
        kobjects: SequenceNotStr[KObjectInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of custom objects of a klass, by jobs.

        A request has 100 custom objects at most, and its response is a job, which
        creates them later.

        The key needs the role org.permission.kobject.create or
        org.permission.kobject.kobject_*.create or org.user.kobject.write.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobjects: The custom objects.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-kobjects-cu
        stom-objects
        """
        from .kobjects_create_many import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobjects": kobjects,
        }
        return self._batch(OPERATION, arguments, options)

    def delete_many(
        self, klass: str, *, ids: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> BatchResult[BulkJob]:
        """Delete any number of custom objects of a klass, by jobs.

        A request has 100 custom objects at most, and its response is a job, which
        deletes them later.

        The key needs the role org.permission.kobject.delete or
        org.permission.kobject.kobject_*.delete or org.user.kobject.delete.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            ids: Ids of the custom objects.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-delete-kobjects-cu
        stom-objects
        """
        from .kobjects_delete_many import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "ids": ids,
        }
        return self._batch(OPERATION, arguments, options)

    def get_by_external_id(
        self, klass: str, *, external_id: str, **options: Unpack[CallOptions]
    ) -> KObject:
        """Get the custom object with an external id.

        The page names no role.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            external_id: The id that the caller's own system has for it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-kobject-by-external-id
        """
        from .kobjects_get_by_external_id import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "external_id": external_id,
        }
        return self._call(OPERATION, arguments, options)

    def search(
        self,
        klass: str,
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
    ) -> Page[KObject]:
        """Search the custom objects of a klass.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            klass: Name of the klass.
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
            Page[KObject]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import KOBJECTS_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": completed("kobjects.search", "kobject_{klass}", klass=klass),
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._call(KOBJECTS_SEARCH, arguments, options)

    def iter_search(
        self,
        klass: str,
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
        on_page: Callable[[Page[KObject]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[KObject]:
        """Search the custom objects of a klass: the items of all pages, loaded as needed.

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
            klass: Name of the klass.
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
            Iterator[KObject]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import KOBJECTS_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": completed("kobjects.search", "kobject_{klass}", klass=klass),
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(KOBJECTS_SEARCH, arguments, on_page, prefetch, options)


class AsyncKobjects(AsyncResourceMethods):
    """The methods of `client.kobjects` on an async client."""

    async def list(
        self,
        klass: str,
        *,
        from_date: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[KObject]:
        """List the custom objects of a klass.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            from_date: An instant; the page does not say what it is compared with.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[KObject]: A page of custom objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-kobjects-custom-objects
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .kobjects_list import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "from_date": from_date,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        klass: str,
        *,
        from_date: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[KObject]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[KObject]:
        """List the custom objects of a klass: the items of all pages, loaded as needed.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            from_date: An instant; the page does not say what it is compared with.
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

        Pages:
        https://developer.kustomer.com/api/core-resources/get-kobjects-custom-objects
        https://developer.kustomer.com/docs/concepts/pagination
        """
        from .kobjects_list import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "from_date": from_date,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        klass: str,
        *,
        title: str,
        customer: str | Unset = UNSET,
        company: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        images: SequenceNotStr[str] | Unset = UNSET,
        icon: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KObject:
        """Create a custom object.

        The key needs the role org.permission.kobject.create or
        org.permission.kobject.kobject_*.create or org.user.kobject.write.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            customer: Id of the customer.
            company: Id of the company.
            external_id: The id that the caller's own system has for it.
            title: Its title.
            description: Its description.
            images: Addresses of pictures.
            icon: Name of its icon.
            data: Data; the page does not say which.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            tags: Tags.
            created_at: When it was created.
            imported_at: When it was imported.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-kobject
        """
        from .kobjects_create import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "customer": customer,
            "company": company,
            "external_id": external_id,
            "title": title,
            "description": description,
            "images": images,
            "icon": icon,
            "data": data,
            "custom": custom,
            "tags": tags,
            "created_at": created_at,
            "imported_at": imported_at,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, klass: str, *, kobject_id: str, **options: Unpack[CallOptions]) -> KObject:
        """Get a custom object by id.

        The key needs the role org.permission.kobject.read or
        org.permission.kobject.kobject_*.read or org.user.kobject.read.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobject_id: Id of the custom object.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-kobject-custom-obje
        ct-by-id
        """
        from .kobjects_get import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobject_id": kobject_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        klass: str,
        *,
        kobject_id: str,
        external_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        images: SequenceNotStr[str] | Unset = UNSET,
        icon: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        imported_at: datetime.datetime | Unset = UNSET,
        rev: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KObject:
        """Update a custom object.

        The service limits how often one user updates one custom object, and no page at
        hand says how often.

        The key needs the role org.permission.kobject.update or
        org.permission.kobject.kobject_*.update or org.user.kobject.write.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobject_id: Id of the custom object.
            external_id: The id that the caller's own system has for it.
            title: Its title.
            description: Its description.
            images: Addresses of pictures.
            icon: Name of its icon.
            data: Data; the page does not say which.
            custom: Custom attributes; the suffix of a name shows its type (Str, Txt,
                Num, At, Bool, Url), and `None` clears one.
            tags: Tags.
            created_at: When it was created.
            imported_at: When it was imported.
            rev: Revision that the change is for; another one is a conflict.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-kobject-custom-o
        bject-by-id
        """
        from .kobjects_update import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobject_id": kobject_id,
            "external_id": external_id,
            "title": title,
            "description": description,
            "images": images,
            "icon": icon,
            "data": data,
            "custom": custom,
            "tags": tags,
            "created_at": created_at,
            "imported_at": imported_at,
            "rev": rev,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, klass: str, *, kobject_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a custom object.

        The key needs the role org.permission.kobject.delete or
        org.permission.kobject.kobject_*.delete or org.user.kobject.delete.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobject_id: Id of the custom object.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The custom object is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-kobject-custom-o
        bject-by-id
        """
        from .kobjects_delete import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobject_id": kobject_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update_many(
        self,
        klass: str,
        *,
        kobjects: SequenceNotStr[KObjectUpdate | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Update any number of custom objects of a klass, by jobs.

        A request has 100 custom objects at most, and its response is a job, which
        updates them later. The page does not say whether what is left out of an entry
        stays as it is. It has ids in the query, too, for one update of several custom
        objects, and does not show the body that goes with them; give an entry for each.

        The key needs the role org.permission.kobject.update or
        org.permission.kobject.kobject_*.update or org.user.kobject.write.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobjects: What is to change, and of which custom object.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-batch-update-kobje
        cts-custom-objects
        """
        from .kobjects_update_many import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobjects": kobjects,
        }
        return await self._batch(OPERATION, arguments, options)

    async def create_many(
        self,
        klass: str,
        *,
        kobjects: SequenceNotStr[KObjectInput | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BatchResult[BulkJob]:
        """Create any number of custom objects of a klass, by jobs.

        A request has 100 custom objects at most, and its response is a job, which
        creates them later.

        The key needs the role org.permission.kobject.create or
        org.permission.kobject.kobject_*.create or org.user.kobject.write.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            kobjects: The custom objects.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-create-kobjects-cu
        stom-objects
        """
        from .kobjects_create_many import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "kobjects": kobjects,
        }
        return await self._batch(OPERATION, arguments, options)

    async def delete_many(
        self, klass: str, *, ids: SequenceNotStr[str], **options: Unpack[CallOptions]
    ) -> BatchResult[BulkJob]:
        """Delete any number of custom objects of a klass, by jobs.

        A request has 100 custom objects at most, and its response is a job, which
        deletes them later.

        The key needs the role org.permission.kobject.delete or
        org.permission.kobject.kobject_*.delete or org.user.kobject.delete.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            ids: Ids of the custom objects.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BatchResult[BulkJob]: The job. One for the entries of each request, at its
                `positions`.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: No entry succeeded; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/bulk-delete-kobjects-cu
        stom-objects
        """
        from .kobjects_delete_many import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "ids": ids,
        }
        return await self._batch(OPERATION, arguments, options)

    async def get_by_external_id(
        self, klass: str, *, external_id: str, **options: Unpack[CallOptions]
    ) -> KObject:
        """Get the custom object with an external id.

        The page names no role.

        Args:
            klass: Name of the klass; 24 hexadecimal digits would be the id of a klass,
                at the same path.
            external_id: The id that the caller's own system has for it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            KObject: The custom object.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-kobject-by-external-id
        """
        from .kobjects_get_by_external_id import OPERATION

        arguments: dict[str, Any] = {
            "klass": klass,
            "external_id": external_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def search(
        self,
        klass: str,
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
    ) -> Page[KObject]:
        """Search the custom objects of a klass.

        What customers.search does for objects of this type; see there for criteria,
        orders and the rate. The page shows hits of customers only, so attributes that
        the type has elsewhere may be missing.

        The key needs the role org.permission.search.create or
        org.permission.search.update or org.permission.search_global.create or
        org.permission.search_preview.create or org.user.search.read or
        org.admin.search.read.

        Args:
            klass: Name of the klass.
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
            Page[KObject]: A page of objects.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import KOBJECTS_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": completed("kobjects.search", "kobject_{klass}", klass=klass),
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return await self._call(KOBJECTS_SEARCH, arguments, options)

    def iter_search(
        self,
        klass: str,
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
        on_page: Callable[[Page[KObject]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[KObject]:
        """Search the custom objects of a klass: the items of all pages, loaded as needed.

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
            klass: Name of the klass.
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
            Iterator[KObject]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-customer-search
        https://developer.kustomer.com/docs/concepts/pagination
        https://developer.kustomer.com/docs/concepts/rate-limits
        """
        from ..customers.customers_search import KOBJECTS_SEARCH

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "ids_only": UNSET,
            "search_hash": search_hash,
            "query_context": completed("kobjects.search", "kobject_{klass}", klass=klass),
            "include_deleted": include_deleted,
            "time_zone": time_zone,
            "all_of": all_of,
            "any_of": any_of,
            "none_of": none_of,
            "sort": sort,
            "aggs": aggs,
            "fields": UNSET,
        }
        return self._iterate(KOBJECTS_SEARCH, arguments, on_page, prefetch, options)
