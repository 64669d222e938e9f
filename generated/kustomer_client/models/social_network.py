# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class SocialNetwork(StrEnum):
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    LINKEDIN = "linkedin"
    PINTEREST = "pinterest"
    TWITTER = "twitter"
