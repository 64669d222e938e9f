"""One module or folder per vendor: the behaviour that its contract does not describe.

Each exports its simulation class as `SIMULATION`.
"""

from importlib import import_module

from ..engine.vendor import VendorSimulation


def simulation_of(vendor: str) -> type[VendorSimulation]:
    """Return the simulation class of a vendor."""
    simulation: type[VendorSimulation] = import_module(f"{__name__}.{vendor}").SIMULATION
    return simulation
