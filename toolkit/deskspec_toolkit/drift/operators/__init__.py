"""What can be otherwise, a module for each family of it.

An operator makes drifts of one operation: as many as its fields, statuses and arguments allow. How
bad a drift is follows from the rule of the contract that clients keep, and not from what a verifier
says: an error where a value is lost, a call raises or does something else; a warning where the
contract refuses what clients read all the same; info where something is new.
"""

from collections.abc import Sequence
from typing import Final

from . import access, envelopes, fields, instants, lists, responses, writes
from .operator import Operator

OPERATORS: Final[Sequence[Operator]] = (
    *responses.OPERATORS,
    *fields.OPERATORS,
    *instants.OPERATORS,
    *envelopes.OPERATORS,
    *lists.OPERATORS,
    *writes.OPERATORS,
    *access.OPERATORS,
)
