# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class SatisfactionLevelChannel(StrEnum):
    CHAT = "chat"
    EMAIL = "email"
    FACEBOOK = "facebook"
    FORM = "form"
    INSTAGRAM = "instagram"
    INSTAGRAM_COMMENT = "instagram-comment"
    SMS = "sms"
    TWITTER_DM = "twitter-dm"
    TWITTER_TWEET = "twitter-tweet"
    VOICE = "voice"
    WHATSAPP = "whatsapp"
