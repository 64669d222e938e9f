# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class CustomerSort(StrEnum):
    CUSTOMERS_FIRSTSEEN = "customers.firstSeen"
    CUSTOMERS_LASTSEEN = "customers.lastSeen"
