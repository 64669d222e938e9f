"""The DoubleTick clients, `models`, and rules of its arguments that a spec cannot express."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Final

import doubletick_client
from deskspec_runtime.values.arguments import Arguments, Prepare, ReportedLimits
from deskspec_runtime.values.unset import UNSET
from deskspec_runtime.values.uploads import size_of
from doubletick_client import models

from .prepare import exactly_one

if TYPE_CHECKING:
    from .message_history import AsyncMessages, HistoryWindow, Messages

__all__ = ["AsyncDoubleTick", "DoubleTick", "HistoryWindow", "models"]

_EXEMPLARY_SIZE: Final = 2**24


def something_to_remove(arguments: Arguments) -> Arguments:
    """Send both lists, an omitted one empty; refuse a call with neither.

    Why: the guide calls both lists optional, the reference requires both, and an empty list
    satisfies either. Evidence, read 2026-11-22:
    https://docs.doubletick.io/reference/customer-remove-tags-custom-fields
    https://docs.doubletick.io/docs/remove-custom-fields-andor-tags-from-customer
    """
    tags, fields = arguments["tags"], arguments["custom_fields"]
    if not tags and not fields:
        raise ValueError("give at least one tag or custom field to remove")
    empty: list[str] = []
    return {
        **arguments,
        "tags": empty if tags is UNSET else tags,
        "custom_fields": empty if fields is UNSET else fields,
    }


def days_in_order(arguments: Arguments) -> Arguments:
    """Refuse a date range that ends before it starts.

    Why: the docs do not say how the provider handles one. Evidence:
    https://docs.doubletick.io/docs/get-chat-messages-1, read 2026-11-22.
    """
    start, end = arguments["start_date"], arguments["end_date"]
    if start is not UNSET and end is not UNSET and start > end:
        raise ValueError("start_date must not be after end_date")
    return arguments


def size_of_a_file(arguments: Arguments) -> Iterator[str]:
    """Name a file that is larger than an example says.

    Why: no page documents a limit, so nothing is refused here; the example of a 402 names one.
    Evidence: https://docs.doubletick.io/reference/upload-media, read 2026-11-28.
    """
    size = size_of(arguments["file"])
    if size is not None and size > _EXEMPLARY_SIZE:
        yield (
            f"file has {size} bytes; DoubleTick documents no limit, but the example of an error "
            f"has a maximum of {_EXEMPLARY_SIZE}"
        )


PREPARE: Mapping[str, Prepare] = {
    # The page requires one of the two ids and does not say which one wins. Evidence:
    # https://docs.doubletick.io/docs/get-customer-details-1, read 2026-11-22.
    "customers_get": exactly_one("phone_number", "customer_id"),
    "customers_remove_tags_and_fields": something_to_remove,
    "messages_list": days_in_order,
}

REPORTED_LIMITS: Mapping[str, ReportedLimits] = {"media_upload": size_of_a_file}


class DoubleTick(doubletick_client.Client):
    """DoubleTick, WhatsApp business messaging: `customers` and `messages`.

    Without arguments, the key is `DOUBLETICK_API_KEY` and the base URL `DOUBLETICK_BASE_URL` in the
    environment.
    """

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE
    _reported_limits: ClassVar[Mapping[str, ReportedLimits]] = REPORTED_LIMITS

    @cached_property
    def messages(self) -> "Messages":
        from .message_history import Messages

        return Messages(self)


class AsyncDoubleTick(doubletick_client.AsyncClient):
    """DoubleTick for asyncio and trio, with the methods of `DoubleTick`."""

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE
    _reported_limits: ClassVar[Mapping[str, ReportedLimits]] = REPORTED_LIMITS

    @cached_property
    def messages(self) -> "AsyncMessages":
        from .message_history import AsyncMessages

        return AsyncMessages(self)


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        # Loaded at first use, with the methods of `messages`.
        if name == "HistoryWindow":
            from .message_history import HistoryWindow

            return HistoryWindow
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
