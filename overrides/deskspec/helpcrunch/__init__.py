"""The HelpCrunch clients, `models`, and rules of its arguments that a spec cannot express.

Also `CustomerFields` and `ChatFields` for searches.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final

import helpcrunch_client
from deskspec_runtime.values.arguments import Arguments, Prepare, ReportedLimits
from deskspec_runtime.values.unset import UNSET

from ..prepare import at_least_one_beside, joined_conditions
from . import models

if TYPE_CHECKING:
    from helpcrunch_client.api.chats import ChatFields
    from helpcrunch_client.api.customers import CustomerFields

__all__ = ["AsyncHelpCrunch", "ChatFields", "CustomerFields", "HelpCrunch", "models"]

_REPORTED_LENGTH: Final = 255


def reported_lengths(arguments: Mapping[str, Any]) -> Iterator[str]:
    """Name texts that are longer than the live service reportedly accepts.

    Why: no page documents a limit, so nothing is refused here; a public integration found that
    notes and text values of custom data fail above 255 characters. Evidence: commits 7959859 and
    477e1c1 of bhsmaverick/nethunt-helpcrunch-bridge, June 2026, read 2026-11-22.
    """
    texts = {"notes": arguments.get("notes")}
    custom_data = arguments.get("custom_data", arguments.get("customData"))
    if isinstance(custom_data, Mapping):
        texts |= {f"custom_data[{name!r}]": value for name, value in custom_data.items()}
    for name, text in texts.items():
        if isinstance(text, str) and len(text) > _REPORTED_LENGTH:
            yield (
                f"{name} has {len(text)} characters; HelpCrunch documents no limit, but "
                f"reportedly accepts at most {_REPORTED_LENGTH}"
            )


def reported_lengths_of_each(arguments: Arguments) -> Iterator[str]:
    """Name long texts in every entry of a batch."""
    for entry in arguments["customers"]:
        yield from reported_lengths(entry if isinstance(entry, Mapping) else entry._given(entry))


def message_by_default(arguments: Arguments) -> Arguments:
    """Send the type of an ordinary message if the call has no type.

    Why: the newest page requires the type, the older ones do not, and every provider that knows the
    field accepts this type. Evidence:
    https://docs.helpcrunch.com/en/rest-api-v1/create-message-v1, read 2026-11-22.
    """
    return {**arguments, "type": "message"} if arguments["type"] is UNSET else arguments


PREPARE: Mapping[str, Prepare] = {
    "chats_search": joined_conditions,
    # Without a field, an update would do nothing and a replacement would clear every field.
    "customers_replace": at_least_one_beside("customer_id"),
    "customers_search": joined_conditions,
    "customers_update": at_least_one_beside("customer_id"),
    "messages_create": message_by_default,
}

REPORTED_LIMITS: Mapping[str, ReportedLimits] = {
    "customers_create": reported_lengths,
    "customers_replace": reported_lengths,
    "customers_replace_many": reported_lengths_of_each,
    "customers_update": reported_lengths,
}


class HelpCrunch(helpcrunch_client.Client):
    """HelpCrunch, customer messaging: every documented operation.

    `customers`, `chats`, `messages`, `agents`, `departments`, `organization`, `applications` and
    `events`. Without arguments, the key is `HELPCRUNCH_API_KEY` and the base URL
    `HELPCRUNCH_BASE_URL` in the environment.
    """

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE
    _reported_limits: ClassVar[Mapping[str, ReportedLimits]] = REPORTED_LIMITS


class AsyncHelpCrunch(helpcrunch_client.AsyncClient):
    """HelpCrunch for asyncio and trio, with the methods of `HelpCrunch`."""

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE
    _reported_limits: ClassVar[Mapping[str, ReportedLimits]] = REPORTED_LIMITS


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        # Loaded at first use: most calls need none of them.
        if name in ("ChatFields", "CustomerFields"):
            resource = name.removesuffix("Fields").lower() + "s"
            return getattr(import_module(f"helpcrunch_client.api.{resource}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
