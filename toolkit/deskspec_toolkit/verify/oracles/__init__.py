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

READERS: Final[Sequence[type[Oracle]]] = (
    PageLimitOracle,
    TotalOracle,
    PagingOracle,
    SortingOracle,
    FilteringOracle,
    ConsistencyOracle,
)
"""Those that only read come first, all of them about one operation before the next one: so they can
share a list that nobody has had much time to change."""
WRITERS: Final[Sequence[type[Oracle]]] = (
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
"""In the order in which they are asked, each about all operations."""
__all__ = ["READERS", "WRITERS", "Oracle"]
