# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ForwardStatus(StrEnum):
    DRAFT = "draft"
    FAILED = "failed"
    SENT = "sent"
