"""The responses to decode: the same bytes in every run, in the documented formats.

Values differ between entries, as in real data: a parser is faster when it reads the same text a
thousand times. The sizes are those of the documented examples.
"""

import json
from itertools import cycle, islice
from typing import Any

MESSAGES = 1000
CHATS = 100
CUSTOMERS = 100

_WORDS = ("order", "delivery", "tomorrow", "please", "invoice", "thanks", "price", "shipped")
_FIRST_MILLISECOND = 1_737_612_046_032
_FIRST_SECOND = 1_594_322_706


def guide_page(first: int = 0) -> bytes:
    """A thousand messages as DoubleTick's guide prints them; 681 kB.

    Args:
        first: The number of the first message.
    """
    return _written({"messages": [_guide_message(first + i) for i in range(MESSAGES)]})


def reference_page() -> bytes:
    """A thousand messages as DoubleTick's reference describes them; 681 kB, most of it text."""
    return _written({"success": True, "messages": [_reference_message(i) for i in range(MESSAGES)]})


def chats_page() -> bytes:
    """The largest page of chats that HelpCrunch returns."""
    return _written({"data": [_chat(i) for i in range(CHATS)], "meta": {"total": 4000}})


def customers_page() -> bytes:
    """The largest page of customers that HelpCrunch returns."""
    return _written({"data": [_customer(i) for i in range(CUSTOMERS)], "total": 4000})


def customer() -> bytes:
    """A small response: one customer of HelpCrunch."""
    return _written(
        {
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
                "userAgent": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_1)",
            },
            "unsubscribed": False,
            "blocked": False,
            "source": None,
            "referer": "https://www.example.com/",
            "locale": "en",
            "notes": None,
            "lastPage": "https://example.com/chats",
            "tags": [{"name": "lead", "color": "#00c2e0"}],
            "customData": [{"property": "Currency", "value": "USD"}],
        }
    )


def _guide_message(i: int) -> dict[str, Any]:
    origin = ("CUSTOMER", "USER", "CUSTOMER", "SYSTEM")[i % 4]
    is_of_team = origin == "USER"
    return {
        "message": {"text": _text(i, 21), "messageType": "text"},
        "messageOriginType": origin,
        "id": f"message_{i:04}",
        "sentCount": i % 3,
        "readCount": i % 2,
        "deliveryCount": i % 3,
        "erroredCount": 0,
        "senderId": f"customer_{i % 7}",
        "templateId": None,
        "repliesCount": i % 5,
        "unreadCount": 0,
        "noResponseCount": 0,
        "isFromAd": i % 11 == 0,
        "messageMetadata": {"status": "READ" if i % 2 else None},
        "linkAnalytics": None,
        "senderUser": {
            "id": f"user_{i % 9}" if is_of_team else None,
            "name": "Asha" if is_of_team else None,
            "imageUrl": "",
            "phoneNumber": None,
        },
        "integrationId": "integration_1",
        "integrationDisplayName": "Example Shop",
        "messageTime": _FIRST_MILLISECOND + 61_007 * i,
        "quickActionButtonStats": [],
        "cardButtonStats": [],
        "totalCount": MESSAGES,
        "integrationWabaNumber": "919999999999",
    }


def _reference_message(i: int) -> dict[str, Any]:
    return {
        "messageId": f"message_{i:04}",
        "sender": "919812345678",
        "recipient": "919999999999",
        "message": _text(i, 469),
        "mediaUrl": f"https://example.com/media/{i:04}.jpg",
        "timestamp": f"2025-01-{1 + i % 28:02}T{i % 24:02}:{i % 60:02}:{i * 7 % 60:02}.{i:03}Z",
        "status": ("sent", "delivered", "read")[i % 3],
    }


def _chat(i: int) -> dict[str, Any]:
    agent = {
        "id": 4188 + i % 5,
        "name": "Derek Swanson",
        "email": f"derek.{i % 5}@example.com",
        "role": ("admin", "agent", "agentChatOnly")[i % 3],
    }
    is_closed = i % 3 == 0
    moment = _FIRST_SECOND + 3_601 * i
    return {
        "id": 1568834 + i,
        "closedBy": "agent" if is_closed else None,
        "lastCustomerMessageAt": moment + 300,
        "status": "closed" if is_closed else ("opened", "pending")[i % 2],
        "closedAt": moment + 900 if is_closed else None,
        "rating": "great" if is_closed else None,
        "createdAt": moment,
        "lastMessageAt": moment + 600,
        "readByAgent": is_closed,
        "readByCustomer": True,
        "snoozedUntil": None,
        "lastMessageText": _text(i, 60),
        "lastMessageId": 8793611 + 3 * i,
        "lastCommunicatedAgentId": agent["id"],
        "agents": [agent],
        "customer": {
            "id": 8737843 + i,
            "name": f"Customer {i}",
            "email": f"customer.{i}@example.com",
            "userId": f"example_{i}",
        },
        "assignee": agent if i % 2 else None,
        "department": {"id": 233048, "name": "Sales"} if i % 4 else None,
    }


def _customer(i: int) -> dict[str, Any]:
    is_known = i % 4 > 0
    return {
        **json.loads(customer()),
        "id": 8737843 + i,
        "name": f"Customer {i}" if is_known else None,
        "email": f"customer.{i}@example.com" if is_known else None,
        "userId": f"example_{i}",
        "phone": f"+1 415 555 {i:04}" if i % 3 else None,
        "firstSeen": _FIRST_SECOND + 3_601 * i,
        "lastSeen": _FIRST_SECOND + 3_601 * i + 900,
        "unsubscribed": i % 7 == 0,
        "lastPage": f"https://example.com/chats/{i}",
        "customData": [{"property": "Currency", "value": ("USD", "EUR")[i % 2]}],
    }


def _text(i: int, length: int) -> str:
    """Return a text of this length; its first word and its last number depend on `i`."""
    number = f" {i:04}"
    words = " ".join(islice(cycle(_WORDS[i % 8 :] + _WORDS[: i % 8]), length // 5 + 1))
    return words[: length - len(number)] + number


def _written(body: dict[str, Any]) -> bytes:
    return json.dumps(body).encode()
