# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class CustomerEventName(StrEnum):
    KUSTOMER_CUSTOMER_CREATE = "kustomer.customer.create"
    KUSTOMER_CUSTOMER_UPDATE = "kustomer.customer.update"
