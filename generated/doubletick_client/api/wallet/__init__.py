# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

    from ...models import WalletBalance


class Wallet(ResourceMethods):
    """The methods of `client.wallet`."""

    def get(self, **options: Unpack[CallOptions]) -> WalletBalance:
        """Get the balance of the wallet.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            WalletBalance: The balance.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-wallet-balance
        https://docs.doubletick.io/reference/get-wallet-balanace-for-org
        """
        from .wallet_get import OPERATION

        arguments: dict[str, Any] = {}
        return self._call(OPERATION, arguments, options)


class AsyncWallet(AsyncResourceMethods):
    """The methods of `client.wallet` on an async client."""

    async def get(self, **options: Unpack[CallOptions]) -> WalletBalance:
        """Get the balance of the wallet.

        Args:
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            WalletBalance: The balance.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-wallet-balance
        https://docs.doubletick.io/reference/get-wallet-balanace-for-org
        """
        from .wallet_get import OPERATION

        arguments: dict[str, Any] = {}
        return await self._call(OPERATION, arguments, options)
