# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatRating(StrEnum):
    AVERAGE = "average"
    GREAT = "great"
    PERFECT = "perfect"
    POOR = "poor"
    VERY_POOR = "very poor"
