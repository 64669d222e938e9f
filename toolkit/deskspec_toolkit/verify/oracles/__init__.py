"""Oracles check what schemathesis cannot: whether responses mean what the contract says.

Each oracle looks at every selected operation once and decides whether it applies. It reports only
what is wrong whatever data the provider has; where the contract or the data leave a doubt, it
reports nothing.
"""

from collections.abc import Sequence
from typing import Final

from .authentication import AuthenticationOracle
from .commands import CommandOracle
from .consistency import ConsistencyOracle
from .creation import CreationOracle
from .deletion import DeletionOracle
from .filtering import FilteringOracle
from .including import IncludingOracle
from .looking_up import LookUpOracle
from .membership import MembershipOracle
from .oracle import Oracle
from .outcomes import OutcomeOracle
from .page_limits import PageLimitOracle
from .paging import PagingOracle
from .rate_limits import RateLimitOracle
from .rejection import RejectionOracle
from .removal import RemovalOracle
from .replacement import ReplacementOracle
from .sorting import SortingOracle
from .success import DocumentedSuccessOracle, SuccessOracle
from .totals import TotalOracle
from .updating import UpdateOracle

READERS: Final[Sequence[type[Oracle]]] = (
    PageLimitOracle,
    TotalOracle,
    PagingOracle,
    SortingOracle,
    FilteringOracle,
    IncludingOracle,
    ConsistencyOracle,
)
"""Run first, all of them on one operation before the next: they share a list that was just read."""
WRITERS: Final[Sequence[type[Oracle]]] = (
    RemovalOracle,
    SuccessOracle,
    AuthenticationOracle,
    RejectionOracle,
    LookUpOracle,
    CreationOracle,
    UpdateOracle,
    ReplacementOracle,
    CommandOracle,
    OutcomeOracle,
    MembershipOracle,
    DeletionOracle,
)
"""Run in this order, each on all operations. What is removed must not be gone before."""
LAST: Final[Sequence[type[Oracle]]] = (DocumentedSuccessOracle, RateLimitOracle)
"""Run after schemathesis: they may delete what the document names, and use up the rate."""
__all__ = ["LAST", "READERS", "WRITERS", "Oracle"]
