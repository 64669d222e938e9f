# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class CarouselActionName(StrEnum):
    CTA_URL = "cta_url"
