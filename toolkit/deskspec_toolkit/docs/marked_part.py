"""The generated part of a hand-written page, between two marks."""

from collections.abc import Sequence

from ..failure import Failure


def replaced(page: str, text: str, begin: str, end: str, lines: Sequence[str]) -> str:
    """Return the text of a page with other lines between its two marks.

    Args:
        page: The name of the page, for messages.
        text: Its current text.
        begin: The first mark.
        end: The last mark.
        lines: What is between them.

    Raises:
        Failure: A mark is missing.
    """
    before, opened, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not opened or not closed:
        raise Failure(f"{page}: add the marks {begin} and {end}, in this order")
    return "\n".join([before + begin, "", *lines, "", end + after])
