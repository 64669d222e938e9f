"""The customer that the page on getting one prints; its e-mail address is at example.com."""

from __future__ import annotations

from typing import Any, Final

CUSTOMER: Final[dict[str, Any]] = {
    "type": "customer",
    "id": "58210c3db0f09110006b7953",
    "attributes": {
        "name": "John Smith Jr.",
        "displayName": "John Smith Jr.",
        "displayColor": "yellow",
        "displayIcon": "flower",
        "externalId": "my-customer-database-id",
        "externalIds": [{"externalId": "my-customer-database-id", "verified": True, "id": None}],
        "sharedExternalIds": [],
        "signedUpAt": None,
        "avatarUrl": None,
        "username": None,
        "emails": [
            {"email": "something@example.com", "verified": True, "type": "home", "id": None}
        ],
        "sharedEmails": [
            {"email": "something@example.com", "verified": False, "type": "home", "id": None}
        ],
        "phones": [],
        "sharedPhones": [],
        "socials": [],
        "sharedSocials": [],
        "urls": [],
        "locations": [],
        "activeUsers": [],
        "watchers": [],
        "recentLocation": {"updatedAt": "2016-11-07T23:22:01.746Z"},
        "locale": None,
        "timeZone": None,
        "birthdayAt": None,
        "gender": None,
        "presence": "offline",
        "createdAt": "2016-11-07T23:20:29.080Z",
        "updatedAt": "2016-11-09T04:47:07.036Z",
        "modifiedAt": "2016-11-09T04:47:07.036Z",
        "lastSeenAt": "2016-11-07T23:23:51.582Z",
        "lastActivityAt": "2016-11-09T04:47:07.036Z",
        "lastCustomerActivityAt": "2016-11-07T23:23:51.582Z",
        "lastMessageIn": {"sentAt": "2016-11-07T23:22:02.281Z", "sentiment": None},
        "lastConversation": {
            "id": "58210c99b0f09110006b7969",
            "sentiment": {"confidence": 0.649023, "polarity": 1},
            "tags": [],
        },
        "conversationCounts": {"all": 3, "snoozed": 0, "open": 2, "done": 1},
        "preview": {
            "previewAt": "2016-11-07T23:23:26.039Z",
            "type": "message_out",
            "text": "dfsd fsdsfdsfdsf",
            "subject": "Hi, do you guys have an XXL hoodie",
        },
        "tags": [],
        "sentiment": {"polarity": 1, "confidence": 0.649023},
        "progressiveStatus": "open",
        "verified": True,
        "rev": 37,
    },
    "relationships": {
        "org": {
            "links": {"self": "/v1/orgs/57f29863a1dbf61100e6aa92"},
            "data": {"type": "org", "id": "57f29863a1dbf61100e6aa92"},
        },
        "messages": {"links": {"self": "/v1/customers/58210c3db0f09110006b7953/messages"}},
        "modifiedBy": {
            "links": {"self": "/v1/users/58190b991f2932100010d683"},
            "data": {"type": "user", "id": "58190b991f2932100010d683"},
        },
    },
    "links": {"self": "/v1/customers/58210c3db0f09110006b7953"},
}
