# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import Brand


class Brands(ResourceMethods):
    """The methods of `client.brands`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Brand]:
        """List the brands.

        The key needs the role org.permission.brand.read or org.admin.brand.read or
        org.user.brand.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Brand]: A page of brands.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-brands
        """
        from .brands_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Brand]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Brand]:
        """List the brands: the items of all pages, loaded as needed.

        The key needs the role org.permission.brand.read or org.admin.brand.read or
        org.user.brand.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Brand]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-brands
        """
        from .brands_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(self, *, name: str, icon_url: str, **options: Unpack[CallOptions]) -> Brand:
        """Create a brand.

        The key needs the role org.permission.brand.create or org.admin.brand.write.

        Args:
            name: Name of the brand.
            icon_url: Address of its icon.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Brand: The brand.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-brand
        """
        from .brands_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "icon_url": icon_url,
        }
        return self._call(OPERATION, arguments, options)

    def get_default(self, **options: Unpack[CallOptions]) -> Brand:
        """Get the default brand.

        The key needs the role org.permission.brand.read or org.admin.brand.read or
        org.user.brand.read.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Brand: The brand.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-default-brand
        """
        from .brands_get_default import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)

    def get(self, brand_id: str, **options: Unpack[CallOptions]) -> Brand:
        """Get a brand by id.

        The key needs the role org.permission.brand.read or org.admin.brand.read or
        org.user.brand.read.

        Args:
            brand_id: Id of the brand.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Brand: The brand.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-brand-by-id
        """
        from .brands_get import OPERATION

        arguments: dict[str, Any] = {
            "brand_id": brand_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self, brand_id: str, *, name: str, icon_url: str, **options: Unpack[CallOptions]
    ) -> Brand:
        """Update a brand.

        The key needs the role org.permission.brand.update or org.admin.brand.write.

        Args:
            brand_id: Id of the brand.
            name: Name of the brand.
            icon_url: Address of its icon.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Brand: The brand.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-brand
        """
        from .brands_update import OPERATION

        arguments: dict[str, Any] = {
            "brand_id": brand_id,
            "name": name,
            "icon_url": icon_url,
        }
        return self._call(OPERATION, arguments, options)


class AsyncBrands(AsyncResourceMethods):
    """The methods of `client.brands` on an async client."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Brand]:
        """List the brands.

        The key needs the role org.permission.brand.read or org.admin.brand.read or
        org.user.brand.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Brand]: A page of brands.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-brands
        """
        from .brands_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[Brand]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Brand]:
        """List the brands: the items of all pages, loaded as needed.

        The key needs the role org.permission.brand.read or org.admin.brand.read or
        org.user.brand.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Brand]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-brands
        """
        from .brands_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(self, *, name: str, icon_url: str, **options: Unpack[CallOptions]) -> Brand:
        """Create a brand.

        The key needs the role org.permission.brand.create or org.admin.brand.write.

        Args:
            name: Name of the brand.
            icon_url: Address of its icon.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Brand: The brand.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-brand
        """
        from .brands_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "icon_url": icon_url,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_default(self, **options: Unpack[CallOptions]) -> Brand:
        """Get the default brand.

        The key needs the role org.permission.brand.read or org.admin.brand.read or
        org.user.brand.read.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Brand: The brand.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-default-brand
        """
        from .brands_get_default import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)

    async def get(self, brand_id: str, **options: Unpack[CallOptions]) -> Brand:
        """Get a brand by id.

        The key needs the role org.permission.brand.read or org.admin.brand.read or
        org.user.brand.read.

        Args:
            brand_id: Id of the brand.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Brand: The brand.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-brand-by-id
        """
        from .brands_get import OPERATION

        arguments: dict[str, Any] = {
            "brand_id": brand_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self, brand_id: str, *, name: str, icon_url: str, **options: Unpack[CallOptions]
    ) -> Brand:
        """Update a brand.

        The key needs the role org.permission.brand.update or org.admin.brand.write.

        Args:
            brand_id: Id of the brand.
            name: Name of the brand.
            icon_url: Address of its icon.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Brand: The brand.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-brand
        """
        from .brands_update import OPERATION

        arguments: dict[str, Any] = {
            "brand_id": brand_id,
            "name": name,
            "icon_url": icon_url,
        }
        return await self._call(OPERATION, arguments, options)
