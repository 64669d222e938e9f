"""`UNSET`: the value of an argument that was left out, as against `None`, which sends null."""

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`. An enum, so that copies and pickles are the same object."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
