# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class CarouselActionType(StrEnum):
    CTA_URL = "cta_url"
    QUICK_REPLY = "quick_reply"
