"""HelpCrunch, its generations `g1` (integers, pairs) and `g2` (text epochs, custom data by name).

Both start with the records of the g1 pages. A generation decides how responses print them, which
requests are valid, and what the errors are.
"""

from typing import Final

from ...engine.vendor import VendorSimulation
from .vendor import HelpCrunchSimulation

SIMULATION: Final[type[VendorSimulation]] = HelpCrunchSimulation
