"""What the second provider serves. It is evidence for these operations, and is not grown.

The evidence for further ones is the bytes that their pages document, and recordings of others.
"""

from typing import Final

SERVED: Final[dict[str, frozenset[str]]] = {
    "doubletick": frozenset(
        {
            "customers_get",
            "customers_remove_tags_and_fields",
            "messages_list",
        }
    ),
    "helpcrunch": frozenset(
        {
            "agents_list",
            "agents_unsubscribe",
            "applications_list",
            "chats_assign",
            "chats_create",
            "chats_get",
            "chats_list",
            "chats_mark_read",
            "chats_mark_read_by_agent",
            "chats_mark_read_by_customer",
            "chats_move",
            "chats_rate",
            "chats_search",
            "chats_set_status",
            "chats_snooze",
            "customers_add_tags",
            "customers_create",
            "customers_delete",
            "customers_get",
            "customers_list",
            "customers_remove_tags",
            "customers_replace",
            "customers_replace_many",
            "customers_search",
            "customers_update",
            "departments_list",
            "events_create",
            "messages_create",
            "messages_list",
            "organization_get",
        }
    ),
    "kustomer": frozenset(
        {
            "customers_get",
        }
    ),
}
"""Vendor -> the ids of its operations."""
