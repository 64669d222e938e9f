# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class CustomerEventName(StrEnum):
    CUSTOMER_BLOCKED = "customer.blocked"
    CUSTOMER_DELETED = "customer.deleted"
    CUSTOMER_EMAIL_UPDATED = "customer.email_updated"
    CUSTOMER_NEW = "customer.new"
    CUSTOMER_SUBSCRIBED = "customer.subscribed"
    CUSTOMER_TAGS_CHANGED = "customer.tags_changed"
    CUSTOMER_UNBLOCKED = "customer.unblocked"
    CUSTOMER_UNSUBSCRIBED = "customer.unsubscribed"
