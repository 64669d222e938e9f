"""The words of names: what only spelling adds is left out."""

import re


def letters(name: str) -> str:
    """A name without what only spelling adds: `created_at` and `createdAt` are the same."""
    return "".join(character for character in name.casefold() if character.isalnum())


def words(name: str) -> list[str]:
    """The words of a name, in lower case, however it is spelt."""
    return re.findall(r"[a-z0-9]+", re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", name).lower())


def singular(word: str) -> str:
    """The word for one of several, as far as English is regular."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
