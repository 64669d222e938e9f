# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class ButtonsMediaType(StrEnum):
    APPLICATIONPDF = "application/pdf"
    IMAGEJPEG = "image/jpeg"
    IMAGEPNG = "image/png"
    VIDEOMP4 = "video/mp4"
