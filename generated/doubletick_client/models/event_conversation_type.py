# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class EventConversationType(StrEnum):
    BUSINESS_INITIATED = "BUSINESS_INITIATED"
    REFERRAL_CONVERSION = "REFERRAL_CONVERSION"
    SERVICE = "SERVICE"
    USER_INITIATED = "USER_INITIATED"
