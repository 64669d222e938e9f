"""The labelled pairs: one change each, with the level that it has for a client."""

from typing import Final

from diff.pairs.bodies import BODIES
from diff.pairs.extended import EXTENDED
from diff.pairs.operations import OPERATIONS
from diff.pairs.pair import Pair
from diff.pairs.parameters import PARAMETERS
from diff.pairs.responses import RESPONSES
from diff.pairs.rules import of_rules
from diff.pairs.since_3_1 import SINCE_3_1

PAIRS: Final = [*OPERATIONS, *PARAMETERS, *BODIES, *RESPONSES]
"""Pairs of OpenAPI 3.0 and 3.1."""
PAIRS_SINCE_3_1: Final = [*of_rules(), *SINCE_3_1]
"""Pairs of what 3.0 does not have, of the extended library."""

__all__ = ["EXTENDED", "PAIRS", "PAIRS_SINCE_3_1", "Pair"]
