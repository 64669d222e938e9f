# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class WebhookBodyFormat(StrEnum):
    FORM_DATA = "FORM_DATA"
    JSON = "JSON"
