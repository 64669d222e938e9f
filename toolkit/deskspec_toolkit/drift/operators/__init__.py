"""The drift operators, one module for each area.

An operator yields the drifts of one operation: as many as its fields, statuses and arguments allow.
The severity of a drift follows from its effect on clients, not from a verifier: error where a value
is lost or a call raises or does something else; warning where a response violates the contract and
clients still read it; info where something is new.
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
