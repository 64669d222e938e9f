# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class Gender(StrEnum):
    F = "f"
    M = "m"
