# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageInclude(StrEnum):
    ATTACHMENTS = "attachments"
