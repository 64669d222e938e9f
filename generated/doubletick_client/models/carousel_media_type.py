# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class CarouselMediaType(StrEnum):
    IMAGE = "image"
    VIDEO = "video"
