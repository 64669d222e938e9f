"""Ninety days of messages with one customer at DoubleTick: `python ninety_days.py LAST_DAY`."""

import sys
from collections import Counter
from datetime import date, timedelta

from deskspec import DoubleTick
from deskspec.doubletick import HistoryWindow

WABA, CUSTOMER = "919999999999", "919812345678"


def show(window: HistoryWindow) -> None:
    print(window.start_date, window.end_date, window.messages, file=sys.stderr)


def main(last: date) -> None:
    origins: Counter[str] = Counter()
    days: list[date] = []
    with DoubleTick() as client:
        for message in client.messages.history(
            waba_number=WABA,
            customer_number=CUSTOMER,
            start_date=last - timedelta(days=89),
            end_date=last,
            on_window=show,
        ):
            if message.message_time is not None:
                days.append(message.message_time.date())
            origins[str(message.message_origin_type)] += 1
    print(len(days), days == sorted(days), dict(origins))


main(date.fromisoformat(sys.argv[1]))
