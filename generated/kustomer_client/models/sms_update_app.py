# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class SmsUpdateApp(StrEnum):
    MESSAGEBIRD = "messagebird"
    TWILIO = "twilio"
    ZIPWHIP = "zipwhip"
