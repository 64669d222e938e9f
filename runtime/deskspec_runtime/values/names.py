"""Suggests the name that was meant when an unknown one was given."""

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the end of a message about an unknown name: the nearest known one, if one is near.

    `customData` is nearest to `custom_data`: case and underscores do not count.
    """
    from difflib import get_close_matches  # only for mistakes

    plain = {_plain(each): each for each in known}
    found = get_close_matches(_plain(name), plain, n=1)
    return f": did you mean {plain[found[0]]}?" if found else ""


def _plain(name: str) -> str:
    return name.replace("_", "").lower()
