# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class WebhookAuthorizationType(StrEnum):
    BASIC = "BASIC"
    BEARER = "BEARER"
