# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class WhatsappFileKind(StrEnum):
    DOCUMENT = "document"
    IMAGE = "image"
    VIDEO = "video"
