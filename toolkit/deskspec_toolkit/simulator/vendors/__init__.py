"""One module or folder per vendor: the behaviour that its contract does not describe.

Each exports its quirks as `QUIRKS`.
"""

from importlib import import_module

from ..engine.quirks import Quirks


def quirks_of(vendor: str) -> Quirks:
    """Return the quirks of a vendor."""
    quirks: Quirks = import_module(f"{__name__}.{vendor}").QUIRKS
    return quirks
