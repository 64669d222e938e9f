# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatValueKind(StrEnum):
    TEXT = "text"
    URL = "url"
