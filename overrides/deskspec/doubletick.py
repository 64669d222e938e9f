"""DoubleTick: what its specs cannot say."""

from collections.abc import Mapping
from typing import ClassVar

import doubletick_client
from deskspec_runtime.values.arguments import Arguments, Prepare
from deskspec_runtime.values.unset import UNSET

from .prepare import exactly_one


def something_to_remove(arguments: Arguments) -> Arguments:
    """Send both lists, one of them empty if it was left out; refuse a call without any.

    Why: the guide calls both lists optional, the reference requires both, and an empty list
    satisfies either. Evidence, read 2026-11-22:
    https://docs.doubletick.io/reference/customer-remove-tags-custom-fields
    https://docs.doubletick.io/docs/remove-custom-fields-andor-tags-from-customer
    """
    tags, fields = arguments["tags"], arguments["custom_fields"]
    if not tags and not fields:
        raise ValueError("name at least one tag or custom field to remove")
    empty: list[str] = []
    return {
        **arguments,
        "tags": empty if tags is UNSET else tags,
        "custom_fields": empty if fields is UNSET else fields,
    }


def days_in_order(arguments: Arguments) -> Arguments:
    """Refuse a range that ends before it starts.

    Why: what the provider makes of one is not documented. Evidence:
    https://docs.doubletick.io/docs/get-chat-messages-1, read 2026-11-22.
    """
    start, end = arguments["start_date"], arguments["end_date"]
    if start is not UNSET and end is not UNSET and start > end:
        raise ValueError("start_date must not be after end_date")
    return arguments


PREPARE: Mapping[str, Prepare] = {
    # The page asks for either identifier and does not say which one wins. Evidence:
    # https://docs.doubletick.io/docs/get-customer-details-1, read 2026-11-22.
    "customers_get": exactly_one("phone_number", "customer_id"),
    "customers_remove_tags_and_fields": something_to_remove,
    "messages_list": days_in_order,
}


class DoubleTick(doubletick_client.Client):
    """DoubleTick, WhatsApp business messaging: `customers` and `messages`.

    The key is `DOUBLETICK_API_KEY` in the environment unless it is given, the base URL
    `DOUBLETICK_BASE_URL`.
    """

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE


class AsyncDoubleTick(doubletick_client.AsyncClient):
    """DoubleTick for asyncio and trio; the names are those of `DoubleTick`."""

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE
