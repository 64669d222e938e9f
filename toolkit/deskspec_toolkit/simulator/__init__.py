"""A local server for the vendors' APIs: in process, or on a port.

Responses follow the strict contract of a profile. Where the vendors' documents leave something
open, we choose, and the response names the choice in the header `x-deskspec-undocumented`.
"""

from .instance import Simulator
from .seen_requests import SeenRequest

__all__ = ["SeenRequest", "Simulator"]
