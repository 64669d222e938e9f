# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class CallPermissionResponse(StrEnum):
    ACCEPT = "accept"
    REJECT = "reject"
