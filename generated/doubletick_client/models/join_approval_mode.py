# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class JoinApprovalMode(StrEnum):
    APPROVAL_REQUIRED = "approval_required"
    AUTO_APPROVE = "auto_approve"
