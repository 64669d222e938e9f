"""HelpCrunch as its older pages describe it (`g1`) or as its newest ones do (`g2`)."""

from . import chats, customers, messages, volume
from .quirks import QUIRKS

__all__ = ["QUIRKS", "chats", "customers", "messages", "volume"]
