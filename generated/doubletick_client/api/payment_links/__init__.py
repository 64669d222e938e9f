# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import BillingDetails, PaymentItem, PaymentLink


class PaymentLinks(ResourceMethods):
    """The methods of `client.payment_links`."""

    def create(
        self,
        *,
        configuration_name: str,
        items: SequenceNotStr[PaymentItem | Mapping[str, Any]],
        reference_id: str | Unset = UNSET,
        tax: float | Unset = UNSET,
        shipping: float | Unset = UNSET,
        discount: float | Unset = UNSET,
        billing: BillingDetails | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PaymentLink:
        """Create a CCAvenue payment link.

        Args:
            configuration_name: Name of the payment configuration.
            items: What is paid for.
            reference_id: Id of the order at the caller's.
            tax: Tax on the order.
            shipping: Cost of shipping.
            discount: Discount on the order.
            billing: Who pays.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            PaymentLink: The link.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/generate-ccavenue-payment-link
        """
        from .payment_links_create import OPERATION

        arguments: dict[str, Any] = {
            "configuration_name": configuration_name,
            "items": items,
            "reference_id": reference_id,
            "tax": tax,
            "shipping": shipping,
            "discount": discount,
            "billing": billing,
        }
        return self._call(OPERATION, arguments, options)


class AsyncPaymentLinks(AsyncResourceMethods):
    """The methods of `client.payment_links` on an async client."""

    async def create(
        self,
        *,
        configuration_name: str,
        items: SequenceNotStr[PaymentItem | Mapping[str, Any]],
        reference_id: str | Unset = UNSET,
        tax: float | Unset = UNSET,
        shipping: float | Unset = UNSET,
        discount: float | Unset = UNSET,
        billing: BillingDetails | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PaymentLink:
        """Create a CCAvenue payment link.

        Args:
            configuration_name: Name of the payment configuration.
            items: What is paid for.
            reference_id: Id of the order at the caller's.
            tax: Tax on the order.
            shipping: Cost of shipping.
            discount: Discount on the order.
            billing: Who pays.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            PaymentLink: The link.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/generate-ccavenue-payment-link
        """
        from .payment_links_create import OPERATION

        arguments: dict[str, Any] = {
            "configuration_name": configuration_name,
            "items": items,
            "reference_id": reference_id,
            "tax": tax,
            "shipping": shipping,
            "discount": discount,
            "billing": billing,
        }
        return await self._call(OPERATION, arguments, options)
