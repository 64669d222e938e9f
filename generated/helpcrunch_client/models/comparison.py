# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class Comparison(StrEnum):
    AND = "AND"
    OR = "OR"
