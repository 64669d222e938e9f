"""The vendors' APIs, without a vendor: in process, or on a port.

What it answers follows the strict contract of a profile. What the vendors' documents leave open is
a choice of ours: every such answer says so in the header `x-deskspec-undocumented`.
"""

from .instance import Simulator
from .seen_requests import SeenRequest

__all__ = ["SeenRequest", "Simulator"]
