"""One module or folder a vendor: what its contract does not say of how it behaves.

Each has its simulation as `SIMULATION`.
"""

from importlib import import_module

from ..engine.vendor import VendorSimulation


def simulation_of(vendor: str) -> type[VendorSimulation]:
    """The simulation in the module that has the vendor's name."""
    found: type[VendorSimulation] = import_module(f"{__name__}.{vendor}").SIMULATION
    return found
