# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import Sla, SlaVersionsAsked


class Slas(ResourceMethods):
    """The methods of `client.slas`."""

    def get(
        self,
        sla_id: str,
        *,
        versions: SlaVersionsAsked | Literal["active", "all"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Sla:
        """Get a service level agreement by id.

        The key needs the role org.permission.sla.read or org.user.sla.read.

        Args:
            sla_id: Id of the agreement.
            versions: Which versions to return beside the agreement. The page shows one
                of them for both.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Sla: The agreement.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-sla-by-id
        """
        from .slas_get import OPERATION

        arguments: dict[str, Any] = {
            "sla_id": sla_id,
            "versions": versions,
        }
        return self._call(OPERATION, arguments, options)


class AsyncSlas(AsyncResourceMethods):
    """The methods of `client.slas` on an async client."""

    async def get(
        self,
        sla_id: str,
        *,
        versions: SlaVersionsAsked | Literal["active", "all"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Sla:
        """Get a service level agreement by id.

        The key needs the role org.permission.sla.read or org.user.sla.read.

        Args:
            sla_id: Id of the agreement.
            versions: Which versions to return beside the agreement. The page shows one
                of them for both.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Sla: The agreement.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-sla-by-id
        """
        from .slas_get import OPERATION

        arguments: dict[str, Any] = {
            "sla_id": sla_id,
            "versions": versions,
        }
        return await self._call(OPERATION, arguments, options)
