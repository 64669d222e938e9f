# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class EmailApp(StrEnum):
    GMAIL = "gmail"
    POSTMARK = "postmark"
