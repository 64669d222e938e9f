"""Marks in place of what could not be read of a foreign document.

What is left out allows everything, so that it makes nothing wrong. That it does is no comparison:
an operation about whose success nothing can be read is not checked, whatever it responds.
"""

from collections.abc import Iterator
from typing import Final

from .documents import Document
from .operations import OperationObject

UNREAD: Final = "x-unread"
"""The key of a mark: why an operation, a response, a media type or a schema says nothing.

A path has its operations there that may exist, because it cannot be read which ones do.
"""


def left_out_operations(document: Document) -> Iterator[OperationObject]:
    """Every operation that a path may have which cannot be read, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        for method, node in item.get(UNREAD, {}).items():
            yield OperationObject(path, method, node)
