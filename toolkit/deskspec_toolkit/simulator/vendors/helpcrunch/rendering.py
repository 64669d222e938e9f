"""Records in the format of a generation and of its webhooks.

Whole seconds are numbers in g1 and text in g2; messages and webhooks have text, with a fraction
where the page shows one.
"""

from ...engine.served_contract import ServedContract
from .records import Account, ChatRecord, Record

_EPOCHS = frozenset(
    {"closedAt", "createdAt", "firstSeen", "lastCustomerMessageAt", "lastMessageAt", "lastSeen"}
)
"""Fields of customers and chats that are whole seconds in g1 and text in g2."""


class Rendering:
    """Prints the records of an account."""

    def __init__(self, account: Account, contract: ServedContract, *, is_g1: bool) -> None:
        self._account = account
        self._is_g1 = is_g1
        self._chat_fields = contract.fields("Chat")
        self._event_fields = contract.fields("Event")

    def customer(self, customer: Record) -> Record:
        pairs = customer["customData"]
        return {
            **self._with_epochs(customer),
            "tags": [
                {"name": name, "color": self._account.tag_colors[name]} for name in customer["tags"]
            ],
            "customData": (
                [{"property": name, "value": value} for name, value in pairs.items()]
                if self._is_g1
                else pairs
            ),
        }

    def chat(self, chat: ChatRecord) -> Record:
        agents = self._account.agents
        record = chat.record
        until = record["snoozedUntil"]
        shown = {
            **self._with_epochs(record),
            # The only g1 page that has it prints a fraction.
            "snoozedUntil": with_fraction(until) if self._is_g1 else self.seconds(until),
            "agents": [agents[id_] for id_ in record["agents"]],
            "customer": self.in_short(record["customer"]),
            "assignee": agents.get(record["assignee"]),
            "department": self._department(record),
        }
        return {name: value for name, value in shown.items() if name in self._chat_fields}

    def message(self, message: Record) -> Record:
        author = message["agent"]
        if author is not None and self._is_g1:
            author = {name: author[name] for name in ("id", "name")}
        created = message["createdAt"]
        return {
            **message,
            "agent": author,
            "createdAt": with_fraction(created) if self._is_g1 else str(int(created)),
        }

    def event(self, event: Record) -> Record:
        """Format an event of a customer."""
        shown = self._with_epochs(event)
        return {name: value for name, value in shown.items() if name in self._event_fields}

    def seconds(self, epoch: float | None) -> int | str | None:
        """Format an instant of a customer, a chat or an event."""
        if epoch is None:
            return None
        return int(epoch) if self._is_g1 else str(int(epoch))

    def in_short(self, customer_id: int) -> Record:
        """Format the customer of a chat."""
        customer = self._account.customers[customer_id]
        return {name: customer[name] for name in ("id", "name", "email", "userId")}

    def _with_epochs(self, record: Record) -> Record:
        return {
            name: self.seconds(value) if name in _EPOCHS else value
            for name, value in record.items()
        }

    def _department(self, record: Record) -> Record | None:
        department = self._account.departments.get(record["department"])
        return department and {name: department[name] for name in ("id", "name")}


def with_fraction(epoch: float | None) -> str | None:
    """Format an instant as text with milliseconds."""
    if epoch is None:
        return None
    # An integer may be larger than any float.
    return f"{epoch}.000" if isinstance(epoch, int) else f"{epoch:.3f}"
