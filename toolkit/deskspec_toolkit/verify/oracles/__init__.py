"""What schemathesis cannot see: whether answers mean what the contract says.

An oracle is asked once about each selected operation, and knows itself whether it is concerned. It
reports only what cannot be right, whatever the provider holds: where the contract or the data leave
a doubt, it is silent.
"""

from collections.abc import Sequence
from typing import Final

from .agreement import Agreement
from .authentication import Authentication
from .commands import Commands
from .creation import Creation
from .deletion import Deletion
from .filtering import Filtering
from .hurry import Hurry
from .limits import Limits
from .membership import Membership
from .observer import Observer
from .oracle import Oracle
from .paging import Paging
from .rejection import Rejection
from .replacement import Replacement
from .seen_fields import SeenFields
from .seen_instants import SeenInstants
from .seen_lists import SeenLists
from .sorting import Sorting
from .success import Success
from .totals import Totals
from .updating import Updating
from .waiting import Waiting

ORACLES: Final[Sequence[type[Oracle]]] = (
    Limits,
    Totals,
    Paging,
    Sorting,
    Filtering,
    Agreement,
    Success,
    Authentication,
    Rejection,
    Creation,
    Updating,
    Replacement,
    Commands,
    Membership,
    Deletion,
    Hurry,
)
"""In the order in which they are asked: those that only read first."""
OBSERVERS: Final[Sequence[type[Observer]]] = (SeenFields, SeenInstants, SeenLists, Waiting)
"""Those that ask nothing, and look at everything that others are answered."""

__all__ = ["OBSERVERS", "ORACLES", "Observer", "Oracle"]
