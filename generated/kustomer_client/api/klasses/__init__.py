# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import Klass, KlassMixin, KlassSchema, KlassStatus, KlassStatusFilter


class Klasses(ResourceMethods):
    """The methods of `client.klasses`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: KlassStatusFilter
        | Literal["enabled", "disabled", "existing_only"]
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Klass]:
        """List the klasses.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            status: Which klasses to list.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Klass]: A page of klasses.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-klasses
        """
        from .klasses_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "status": status,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: KlassStatusFilter
        | Literal["enabled", "disabled", "existing_only"]
        | str
        | Unset = UNSET,
        on_page: Callable[[Page[Klass]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Klass]:
        """List the klasses: the items of all pages, loaded as needed.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            status: Which klasses to list.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Klass]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-klasses
        """
        from .klasses_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "status": status,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create(
        self,
        *,
        name: str,
        display_name: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        color: str | Unset = UNSET,
        json_schema: Any | Unset = UNSET,
        klass_schema: KlassSchema | Literal["task"] | str | Unset = UNSET,
        mixins: SequenceNotStr[
            KlassMixin | Literal["commentable", "assignable", "editable", "creatable"] | str
        ]
        | Unset = UNSET,
        status: KlassStatus | Literal["enabled", "disabled"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Klass:
        """Create a klass.

        The key needs the role org.permission.klass.create or org.admin.klass.write.

        Args:
            name: Name of the klass in paths.
            display_name: Name that users see.
            icon: Name of its icon.
            color: Its colour.
            json_schema: A JSON schema; the page does not say what it describes.
            klass_schema: What kind of klass it is.
            mixins: What can be done with its objects.
            status: Whether a klass is in use.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Klass: The klass.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-klass
        """
        from .klasses_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "display_name": display_name,
            "icon": icon,
            "color": color,
            "json_schema": json_schema,
            "klass_schema": klass_schema,
            "mixins": mixins,
            "status": status,
        }
        return self._call(OPERATION, arguments, options)

    def get(self, klass_id: str, **options: Unpack[CallOptions]) -> Klass:
        """Get a klass by id.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            klass_id: Id of the klass; a name at the same path leads to its objects.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Klass: The klass.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-klass-by-id
        """
        from .klasses_get import OPERATION

        arguments: dict[str, Any] = {
            "klass_id": klass_id,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        klass_id: str,
        *,
        display_name: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        color: str | Unset = UNSET,
        json_schema: Any | Unset = UNSET,
        klass_schema: KlassSchema | Literal["task"] | str | Unset = UNSET,
        mixins: SequenceNotStr[
            KlassMixin | Literal["commentable", "assignable", "editable", "creatable"] | str
        ]
        | Unset = UNSET,
        status: KlassStatus | Literal["enabled", "disabled"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Klass:
        """Update a klass.

        The key needs the role org.permission.klass.update or org.admin.klass.write.

        Args:
            klass_id: Id of the klass; a name at the same path leads to its objects.
            display_name: Name that users see.
            icon: Name of its icon.
            color: Its colour.
            json_schema: A JSON schema; the page does not say what it describes.
            klass_schema: What kind of klass it is.
            mixins: What can be done with its objects.
            status: Whether a klass is in use.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Klass: The klass.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-klass-by-id
        """
        from .klasses_update import OPERATION

        arguments: dict[str, Any] = {
            "klass_id": klass_id,
            "display_name": display_name,
            "icon": icon,
            "color": color,
            "json_schema": json_schema,
            "klass_schema": klass_schema,
            "mixins": mixins,
            "status": status,
        }
        return self._call(OPERATION, arguments, options)

    def delete(self, klass_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a klass.

        Refused while there are objects of the klass; the page does not say with which
        status.

        The key needs the role org.permission.klass.delete or org.admin.klass.write.

        Args:
            klass_id: Id of the klass; a name at the same path leads to its objects.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The klass is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-klass
        """
        from .klasses_delete import OPERATION

        arguments: dict[str, Any] = {
            "klass_id": klass_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncKlasses(AsyncResourceMethods):
    """The methods of `client.klasses` on an async client."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: KlassStatusFilter
        | Literal["enabled", "disabled", "existing_only"]
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Klass]:
        """List the klasses.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            status: Which klasses to list.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Klass]: A page of klasses.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-klasses
        """
        from .klasses_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "status": status,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: KlassStatusFilter
        | Literal["enabled", "disabled", "existing_only"]
        | str
        | Unset = UNSET,
        on_page: Callable[[Page[Klass]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Klass]:
        """List the klasses: the items of all pages, loaded as needed.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            status: Which klasses to list.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Klass]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-klasses
        """
        from .klasses_list import OPERATION

        arguments: dict[str, Any] = {
            "page": page,
            "page_size": page_size,
            "status": status,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create(
        self,
        *,
        name: str,
        display_name: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        color: str | Unset = UNSET,
        json_schema: Any | Unset = UNSET,
        klass_schema: KlassSchema | Literal["task"] | str | Unset = UNSET,
        mixins: SequenceNotStr[
            KlassMixin | Literal["commentable", "assignable", "editable", "creatable"] | str
        ]
        | Unset = UNSET,
        status: KlassStatus | Literal["enabled", "disabled"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Klass:
        """Create a klass.

        The key needs the role org.permission.klass.create or org.admin.klass.write.

        Args:
            name: Name of the klass in paths.
            display_name: Name that users see.
            icon: Name of its icon.
            color: Its colour.
            json_schema: A JSON schema; the page does not say what it describes.
            klass_schema: What kind of klass it is.
            mixins: What can be done with its objects.
            status: Whether a klass is in use.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Klass: The klass.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-klass
        """
        from .klasses_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "display_name": display_name,
            "icon": icon,
            "color": color,
            "json_schema": json_schema,
            "klass_schema": klass_schema,
            "mixins": mixins,
            "status": status,
        }
        return await self._call(OPERATION, arguments, options)

    async def get(self, klass_id: str, **options: Unpack[CallOptions]) -> Klass:
        """Get a klass by id.

        The key needs the role org.permission.klass.read or org.user.klass.read or
        org.admin.klass.read.

        Args:
            klass_id: Id of the klass; a name at the same path leads to its objects.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Klass: The klass.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-klass-by-id
        """
        from .klasses_get import OPERATION

        arguments: dict[str, Any] = {
            "klass_id": klass_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        klass_id: str,
        *,
        display_name: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        color: str | Unset = UNSET,
        json_schema: Any | Unset = UNSET,
        klass_schema: KlassSchema | Literal["task"] | str | Unset = UNSET,
        mixins: SequenceNotStr[
            KlassMixin | Literal["commentable", "assignable", "editable", "creatable"] | str
        ]
        | Unset = UNSET,
        status: KlassStatus | Literal["enabled", "disabled"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Klass:
        """Update a klass.

        The key needs the role org.permission.klass.update or org.admin.klass.write.

        Args:
            klass_id: Id of the klass; a name at the same path leads to its objects.
            display_name: Name that users see.
            icon: Name of its icon.
            color: Its colour.
            json_schema: A JSON schema; the page does not say what it describes.
            klass_schema: What kind of klass it is.
            mixins: What can be done with its objects.
            status: Whether a klass is in use.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Klass: The klass.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-klass-by-id
        """
        from .klasses_update import OPERATION

        arguments: dict[str, Any] = {
            "klass_id": klass_id,
            "display_name": display_name,
            "icon": icon,
            "color": color,
            "json_schema": json_schema,
            "klass_schema": klass_schema,
            "mixins": mixins,
            "status": status,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(self, klass_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a klass.

        Refused while there are objects of the klass; the page does not say with which
        status.

        The key needs the role org.permission.klass.delete or org.admin.klass.write.

        Args:
            klass_id: Id of the klass; a name at the same path leads to its objects.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The klass is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-klass
        """
        from .klasses_delete import OPERATION

        arguments: dict[str, Any] = {
            "klass_id": klass_id,
        }
        return await self._call(OPERATION, arguments, options)
