"""The DoubleTick clients, `models`, and rules of its arguments that a spec cannot express."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Final

import doubletick_client
from deskspec_runtime.values.arguments import Arguments, Prepare, ReportedLimits
from deskspec_runtime.values.unset import UNSET
from deskspec_runtime.values.uploads import size_of

from ..prepare import exactly_one
from . import models

if TYPE_CHECKING:
    from ..message_history import AsyncMessages, HistoryWindow, Messages

__all__ = ["AsyncDoubleTick", "DoubleTick", "HistoryWindow", "models"]

_EXEMPLARY_SIZE: Final = 2**24
_DAYS_OF_A_SUMMARY: Final = 7
_ROWS_OF_A_LIST: Final = 10


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


def days_of_a_week(arguments: Arguments) -> Arguments:
    """Refuse a date range of more than seven days, both ends included.

    Why: the pages have this limit, over two arguments. Evidence:
    https://docs.doubletick.io/reference/get-chat-ai-summary, read 2026-11-28.
    """
    days_in_order(arguments)
    if (arguments["end_date"] - arguments["start_date"]).days >= _DAYS_OF_A_SUMMARY:
        raise ValueError(
            f"start_date and end_date must be at most {_DAYS_OF_A_SUMMARY} days, both included"
        )
    return arguments


def ten_rows(arguments: Arguments) -> Arguments:
    """Refuse a list with more than ten rows in all of its sections.

    Why: the guide has this limit, over several lists. Evidence:
    https://docs.doubletick.io/docs/interactive-list-messages, read 2026-11-28.
    """
    count = sum(len(_fields_of(section)["rows"]) for section in arguments["sections"])
    if count > _ROWS_OF_A_LIST:
        raise ValueError(f"sections must have at most {_ROWS_OF_A_LIST} rows in all, not {count}")
    return arguments


def cards_alike(arguments: Arguments) -> Arguments:
    """Refuse cards whose actions differ in their type, or in the number of buttons.

    Why: the page asks for it. Evidence:
    https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interactive-media-carousel,
    read 2026-11-28.
    """
    actions = [_fields_of(_fields_of(card)["action"]) for card in arguments["cards"]]
    if len({(action["type"], len(action.get("buttons") or ())) for action in actions}) > 1:
        raise ValueError("cards must all have the same type of action, and as many buttons")
    return arguments


def waba_numbers_once(arguments: Arguments) -> Arguments:
    """Refuse roles that name a WABA number twice.

    Why: the page says that they are rejected. Evidence:
    https://docs.doubletick.io/reference/change-team-member-role, read 2026-11-28.
    """
    roles = () if arguments["waba_roles"] is UNSET else arguments["waba_roles"]
    fields = [_fields_of(role) for role in roles]
    numbers = [each.get("waba_number", each.get("wabaNumber")) for each in fields]
    if len(set(numbers)) < len(numbers):
        raise ValueError("waba_roles must not name a waba_number twice")
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


def _fields_of(entry: Any) -> Mapping[str, Any]:
    """Return the fields of an entry that is a model, or a dict by either name."""
    return entry if isinstance(entry, Mapping) else entry._given(entry)


PREPARE: Mapping[str, Prepare] = {
    # The page requires one of the two ids and does not say which one wins. Evidence:
    # https://docs.doubletick.io/docs/get-customer-details-1, read 2026-11-22.
    "customers_get": exactly_one("phone_number", "customer_id"),
    "chats_export": days_in_order,
    "chats_summarize": days_of_a_week,
    "customers_remove_tags_and_fields": something_to_remove,
    "messages_list": days_in_order,
    "messages_send_carousel": cards_alike,
    "messages_send_list": ten_rows,
    "team_members_set_role": waba_numbers_once,
    "wa_groups_summarize": days_of_a_week,
}

REPORTED_LIMITS: Mapping[str, ReportedLimits] = {"media_upload": size_of_a_file}


class DoubleTick(doubletick_client.Client):
    """DoubleTick, WhatsApp business messaging: every documented operation.

    `customers`, `messages`, `media`, `chats`, `groups`, `templates`, `quick_replies`, `notes`,
    `wa_groups`, `team_members`, `roles`, `channels`, `wallet`, `embed`, `payment_links`, `events`,
    `webhooks`, `calls` and `call_licenses`. Without arguments, the key is `DOUBLETICK_API_KEY` and
    the base URL `DOUBLETICK_BASE_URL` in the environment.
    """

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE
    _reported_limits: ClassVar[Mapping[str, ReportedLimits]] = REPORTED_LIMITS

    @cached_property
    def messages(self) -> "Messages":
        from ..message_history import Messages

        return Messages(self)


class AsyncDoubleTick(doubletick_client.AsyncClient):
    """DoubleTick for asyncio and trio, with the methods of `DoubleTick`."""

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE
    _reported_limits: ClassVar[Mapping[str, ReportedLimits]] = REPORTED_LIMITS

    @cached_property
    def messages(self) -> "AsyncMessages":
        from ..message_history import AsyncMessages

        return AsyncMessages(self)


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        # Loaded at first use, with the methods of `messages`.
        if name == "HistoryWindow":
            from ..message_history import HistoryWindow

            return HistoryWindow
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
