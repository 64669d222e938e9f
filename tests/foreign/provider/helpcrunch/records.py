"""What is in the account at the start: people, chats and ids that the older pages print.

Addresses at other domains became ones of example.com. The chat with 543 messages, of which a page
gives the number only, has made-up ones.
"""

from __future__ import annotations

from typing import Any, Final

CUSTOMER: Final[dict[str, Any]] = {
    "id": 8737843,
    "name": "Cindy Mindy",
    "email": "cindy.mindy@example.com",
    "userId": "example_6268",
    "company": "example",
    "phone": None,
    "firstSeen": 1588927354,
    "lastSeen": 1591627673,
    "location": {"regionCode": "CA", "countryCode": "US", "city": "San Francisco"},
    "device": {
        "id": 28883192,
        "ip": "192.168.1.1",
        "timezone": "America/Los Angeles",
        "platform": "desktop",
        "userAgent": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_1) AppleWebKit/537.36 "
        "(KHTML, like Gecko) Chrome/81.0.4044.138 Safari/537.36",
    },
    "unsubscribed": False,
    "blocked": False,
    "source": "http://helpcrunch.com/blog/best-live-chat-software/",
    "referer": "https://www.google.com/",
    "locale": "en",
    "notes": None,
    "lastPage": "https://example.helpcrunch.com/v2/chats",
    "tags": [{"name": "lead", "color": "#00c2e0"}],
    "customData": [
        {"property": "Role", "value": "admin"},
        {"property": "Plan", "value": "Enterprise (Unlimited) $9999/mo"},
        {"property": "segment", "value": "PotentialChurn_premium_seg1"},
        {"property": "Currency", "value": "USD"},
        {"property": "Emails sent", "value": 621},
        {"property": "Trial end date", "value": "2017-07-24 14:30:00"},
        {"property": "Became payer at", "value": "2017-09-13 00:00:00"},
        {"property": "Registered date", "value": "2017-07-10 14:30:00"},
        {"property": "Next payment date", "value": "2020-09-01 00:40:00"},
        {"property": "Billing info added", "value": True},
        {"property": "Number of payments", "value": 35},
        {"property": "Subscription status", "value": "active"},
    ],
}

OTHERS: Final[list[dict[str, Any]]] = [
    {"id": 8738438, "name": "John Doe", "email": "john@example.com", "userId": "myusers_4188"},
    {"id": 6930456, "name": "Mike", "email": "mike@example.com", "userId": "company_4180"},
    {"id": 8745474, "name": "Paul", "email": "paul.hunter@example.com", "userId": "example_9106"},
    {"id": 8740917, "name": "Jason Mason"},
    {"id": 8740928},
    {"id": 7830053},
]
"""Of these the pages print no more than their short form, or their id."""

NEXT_CUSTOMER: Final = 9000001

ATTRIBUTES: Final = {entry["property"] for entry in CUSTOMER["customData"]}
"""Custom data must be set up in the account before it can be written."""

AGENTS: Final[dict[int, dict[str, Any]]] = {
    number: {"id": number, "name": name, "email": f"{address}@example.com", "role": role}
    for number, name, address, role in (
        (2533, "Alex", "alex.wasserman", "admin"),
        (4761, "Nick Grachesku", "nick.grachesku", "agent"),
        (6694, "Lisa", "lisa", "agentChatOnly"),
        (6679, "Les", "les.melnik", "superviser"),
        (4180, "Sarah", "sarah", "admin"),
        (4188, "Derek Swanson", "derek.swanson", "admin"),
    )
}

DEPARTMENTS: Final = {233046: ("Support", (2533, 6679)), 233048: ("Sales", (4761,))}

ORGANIZATION: Final = {"id": 542335, "domain": "example", "teamOnline": True, "chatEnabled": True}

APPLICATIONS: Final = [
    {"id": 3838, "name": "example", "displayName": "Example", "type": "web"},
]
"""Only an integration that reads them shows these names; which types there are is not known."""

CHAT: Final[dict[str, Any]] = {
    "id": 1568834,
    "customer": 6930456,
    "assignee": 4180,
    "department": None,
    "status": "opened",
    "createdAt": 1594322706,
    "updatedAt": 1601477718,
    "lastCustomerMessageAt": 1601477718,
    "lastMessageAt": 1601477718,
    "lastMessageText": "Hello World",
    "lastMessageId": 8793611,
    "lastCommunicatedAgentId": 4188,
}

LONG_CHAT: Final[dict[str, Any]] = {
    "id": 5215261,
    "customer": 8737843,
    "assignee": None,
    "department": 233046,
    "status": "pending",
    "createdAt": 1594139170,
    "updatedAt": 1594139170,
}
LONG_CHAT_MESSAGES: Final = 543

NEXT_CHAT, NEXT_MESSAGE, NEXT_EVENT = 5215767, 9577657, 168990409
