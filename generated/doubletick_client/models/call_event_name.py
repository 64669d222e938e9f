# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class CallEventName(StrEnum):
    CALL_ACCEPTED = "CALL_ACCEPTED"
    CALL_ENDED = "CALL_ENDED"
    CALL_INCOMING_INITIATED = "CALL_INCOMING_INITIATED"
    CALL_NOT_PICKED = "CALL_NOT_PICKED"
    CALL_OUTGOING_INITIATED = "CALL_OUTGOING_INITIATED"
    CALL_REJECTED = "CALL_REJECTED"
