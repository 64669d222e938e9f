"""DoubleTick as its `guide` describes it (201 everywhere) or as its `reference` does."""

from . import customers, messages
from .quirks import QUIRKS

__all__ = ["QUIRKS", "customers", "messages"]
