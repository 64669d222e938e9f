# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class WhatsappApp(StrEnum):
    MESSAGEBIRD = "messagebird"
    TWILIO_WHATSAPP = "twilio_whatsapp"
    WHATSAPP = "whatsapp"
