# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page

    from ...models import Application


class Applications(ResourceMethods):
    """The methods of `client.applications`."""

    def list(self, **options: Unpack[CallOptions]) -> Page[Application]:
        """List the applications (widgets and channels) of the account.

        The evidence is partial: what is here was seen in live responses.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Application]: The applications.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-applications-v1
        """
        from .applications_list import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        on_page: Callable[[Page[Application]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Application]:
        """List the applications (widgets and channels) of the account: the items of all
        pages, loaded as needed.

        The evidence is partial: what is here was seen in live responses.

        Args:
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Application]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-applications-v1
        """
        from .applications_list import OPERATION

        arguments: dict[str, Any] = {}
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)


class AsyncApplications(AsyncResourceMethods):
    """The methods of `client.applications` on an async client."""

    async def list(self, **options: Unpack[CallOptions]) -> Page[Application]:
        """List the applications (widgets and channels) of the account.

        The evidence is partial: what is here was seen in live responses.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Application]: The applications.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-applications-v1
        """
        from .applications_list import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        on_page: Callable[[Page[Application]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Application]:
        """List the applications (widgets and channels) of the account: the items of all
        pages, loaded as needed.

        The evidence is partial: what is here was seen in live responses.

        Args:
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Application]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.helpcrunch.com/en/rest-api-v1/get-applications-v1
        """
        from .applications_list import OPERATION

        arguments: dict[str, Any] = {}
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)
