"""Ten mistakes of the first day: each exception must say in one line what to change.

`python mistakes.py ANOTHER_SERVER`. The client is `Any`: a type checker finds some of them before.
"""

import sys
from collections.abc import Callable
from datetime import datetime
from typing import Any

from deskspec import DoubleTick, HelpCrunch, Kustomer

CUSTOMER, CHAT = 8737843, 1568834


def mistakes(client: Any, another_server: str) -> dict[str, Callable[[], object]]:
    """Name -> what somebody wrote."""
    return {
        "no key": lambda: DoubleTick(),
        "key with its scheme": lambda: HelpCrunch("Bearer a-key"),
        "no organization": lambda: Kustomer("a-key"),
        "no TLS": lambda: HelpCrunch("a-key", base_url="http://desk.example.com"),
        "another server": lambda: HelpCrunch("a-key", base_url=another_server).customers.get(1),
        "name on the wire": lambda: client.customers.update(CUSTOMER, customData={"plan": "gold"}),
        "text for a list": lambda: client.customers.add_tags(CUSTOMER, tags="vip"),
        "text for an id": lambda: client.customers.get("8737843"),
        "no time zone": lambda: client.chats.snooze(CHAT, snoozed_until=datetime(2030, 1, 1)),
        "model as a mapping": lambda: dict(client.customers.get(CUSTOMER)),
    }


def main() -> None:
    with HelpCrunch() as client:
        for name, make in mistakes(client, sys.argv[1]).items():
            try:
                make()
            except Exception as error:
                print(f"{name}: {type(error).__name__}: {error}")
            else:
                print(f"{name}: nothing was said")


main()
