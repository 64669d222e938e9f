"""The messages of a long span at DoubleTick, which lists them without pages: window by window.

One call without days returns a whole history, which may be larger than a response may be; so days
are asked for in windows. No page says how messages are ordered, or in which time zone days are:
each window is sorted, and a message that two windows have comes once.
"""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, Unpack

from deskspec_runtime.call import hooks, settings
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.unset import UNSET, Unset
from doubletick_client.api import messages
from doubletick_client.models import ChatMessage

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions

_DAY: Final = datetime.timedelta(days=1)
_WINDOW: Final = 7
"""Days of a window."""
_EARLIEST: Final = datetime.datetime.min.replace(tzinfo=datetime.UTC)


class HistoryWindow(NamedTuple):
    """A window of a history that was loaded."""

    start_date: datetime.date
    end_date: datetime.date
    messages: int
    """How many messages it has."""


OnWindow: TypeAlias = Callable[[HistoryWindow], object]


class Messages(messages.Messages):
    """The methods of `client.messages`."""

    def history(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date,
        end_date: datetime.date | Unset = UNSET,
        after: str | None = None,
        on_window: OnWindow | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ChatMessage]:
        """Iterate over the messages of a long span, the oldest first, each once.

        Args:
            waba_number: WABA number in international format.
            customer_number: Phone number of the customer in international format.
            start_date: First day.
            end_date: Last day; until now if it is left out.
            after: Id of the last message that an earlier walk returned: it goes on behind it.
            on_window: Called with each window of days that is loaded, to show progress.
            **options: `timeout` (seconds), `max_retries`, `headers` for each call.

        Returns:
            Iterator[ChatMessage]: The messages; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid, or no message has the id `after`.
            APIError: A call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-messages-1
        """
        walk = _Walk(start_date, end_date, after, on_window)

        def load() -> Iterator[ChatMessage]:
            for first, last in walk.windows():
                page = self.list(
                    waba_number=waba_number,
                    customer_number=customer_number,
                    start_date=first,
                    end_date=last,
                    **options,
                )
                yield from walk.messages_of(page, first, last)

        return load()


class AsyncMessages(messages.AsyncMessages):
    """The methods of `client.messages` on an async client."""

    def history(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date,
        end_date: datetime.date | Unset = UNSET,
        after: str | None = None,
        on_window: OnWindow | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ChatMessage]:
        walk = _Walk(start_date, end_date, after, on_window)

        async def load() -> AsyncIterator[ChatMessage]:
            for first, last in walk.windows():
                page = await self.list(
                    waba_number=waba_number,
                    customer_number=customer_number,
                    start_date=first,
                    end_date=last,
                    **options,
                )
                for message in walk.messages_of(page, first, last):
                    yield message

        return load()

    history.__doc__ = Messages.history.__doc__


class _Walk:
    """What a walk remembers from window to window."""

    def __init__(
        self,
        start: datetime.date,
        end: datetime.date | Unset,
        after: str | None,
        on_window: OnWindow | None,
    ) -> None:
        if isinstance(end, Unset):
            # Tomorrow: days may be those of a time zone that is ahead.
            end = datetime.datetime.now(datetime.UTC).date() + _DAY
        for name, day in (("start_date", start), ("end_date", end)):
            if isinstance(day, datetime.datetime) or not isinstance(day, datetime.date):
                raise TypeError(f"{name} must be a date, not {type(day).__name__}")
        if start > end:
            raise ValueError("start_date must not be after end_date")
        self._start, self._end = start, end
        self._awaited = after
        self._on_window = settings.hook("on_window", on_window)
        self._seen: set[str] = set()
        """The ids of the messages of the window before."""

    def windows(self) -> Iterator[tuple[datetime.date, datetime.date]]:
        """Yield the first and the last day of each window.

        Raises:
            ValueError: At the end, if no message had the id that was to come before.
        """
        first = self._start
        while first <= self._end:
            last = min(first + (_WINDOW - 1) * _DAY, self._end)
            yield first, last
            first = last + _DAY
        if self._awaited is not None:
            raise ValueError("after: no message between start_date and end_date has this id")

    def messages_of(
        self, page: Page[ChatMessage], first: datetime.date, last: datetime.date
    ) -> Iterator[ChatMessage]:
        """Yield the new messages of a window in their order."""
        if self._on_window is not None:
            with hooks.logged("on_window"):
                self._on_window(HistoryWindow(first, last, len(page)))
        before, seen = self._seen, set[str]()
        self._seen = seen
        for message in sorted(page.items, key=_sent_at):
            id_ = message.id or message.message_id
            is_new = id_ is None or (id_ not in before and id_ not in seen)
            if id_ is not None:
                seen.add(id_)
            if self._awaited is None and is_new:
                yield message
            elif id_ == self._awaited:
                self._awaited = None


def _sent_at(message: ChatMessage) -> datetime.datetime:
    """When a message was sent; one without a time comes first."""
    sent = message.message_time or message.timestamp
    return sent if isinstance(sent, datetime.datetime) else _EARLIEST
