"""What schemathesis cannot see: whether answers mean what the contract says.

An oracle is asked once about each selected operation, and knows itself whether it is concerned. It
reports only what cannot be right, whatever the provider holds: where the contract or the data leave
a doubt, it is silent.
"""

from collections.abc import Sequence
from typing import Final

from .authentication import AuthenticationOracle
from .commands import CommandOracle
from .consistency import ConsistencyOracle
from .creation import CreationOracle
from .deletion import DeletionOracle
from .filtering import FilteringOracle
from .membership import MembershipOracle
from .oracle import Oracle
from .page_limits import PageLimitOracle
from .paging import PagingOracle
from .rate_limits import RateLimitOracle
from .rejection import RejectionOracle
from .replacement import ReplacementOracle
from .sorting import SortingOracle
from .success import SuccessOracle
from .totals import TotalOracle
from .updating import UpdateOracle

ORACLES: Final[Sequence[type[Oracle]]] = (
    PageLimitOracle,
    TotalOracle,
    PagingOracle,
    SortingOracle,
    FilteringOracle,
    ConsistencyOracle,
    SuccessOracle,
    AuthenticationOracle,
    RejectionOracle,
    CreationOracle,
    UpdateOracle,
    ReplacementOracle,
    CommandOracle,
    MembershipOracle,
    DeletionOracle,
    RateLimitOracle,
)
"""In the order in which they are asked: those that only read first."""
__all__ = ["ORACLES", "Oracle"]
