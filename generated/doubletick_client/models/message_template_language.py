# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageTemplateLanguage(StrEnum):
    EN = "en"
    EN_GB = "en_GB"
    EN_US = "en_US"
    ES = "es"
    ID = "id"
    PT_BR = "pt_BR"
