"""HelpCrunch, its generations `g1` (integers, pairs) and `g2` (text epochs, custom data by name).

The records are the same in both, and those of the g1 pages at the start; a generation decides how
they are printed, which requests it takes, and how it refuses the others.
"""

from typing import Final

from ...engine.vendor import VendorSimulation
from .vendor import HelpCrunchSimulation

SIMULATION: Final[type[VendorSimulation]] = HelpCrunchSimulation
