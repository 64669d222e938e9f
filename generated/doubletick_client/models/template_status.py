# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class TemplateStatus(StrEnum):
    APPROVED = "APPROVED"
    PAUSED = "PAUSED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
