# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class EmailTemplateKind(StrEnum):
    EMAIL_AUTORESPONSE = "email-autoresponse"
    EMAIL_REPLY = "email-reply"
    EMAIL_SATISFACTION = "email-satisfaction"
