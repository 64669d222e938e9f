# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageChannel(StrEnum):
    CHAT = "chat"
    EMAIL = "email"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    SMS = "sms"
    TWITTER_DM = "twitter-dm"
    TWITTER_TWEET = "twitter-tweet"
    VOICE = "voice"
    WHATSAPP = "whatsapp"
