# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class AuditLogObjectType(StrEnum):
    BILL_SUBSCRIPTION = "bill_subscription"
    BUSINESS_RULE = "business_rule"
    COMPANY = "company"
    CONVERSATION = "conversation"
    CUSTOMER = "customer"
    IP_RULE = "ip_rule"
    MESSAGE = "message"
    SEARCH = "search"
    SHOPIFY_REST = "shopify_rest"
    SHORTCUT = "shortcut"
    USER = "user"
    WORK_ITEM = "work_item"
    WORK_SESSION = "work_session"
