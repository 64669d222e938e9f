"""The words of names, without differences in spelling."""

import re


def letters(name: str) -> str:
    """Return a name in lower case letters and digits: `created_at` and `createdAt` are the same."""
    return "".join(character for character in name.casefold() if character.isalnum())


def words(name: str) -> list[str]:
    """Return the words of a name in lower case, in any spelling."""
    return re.findall(r"[a-z0-9]+", re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", name).lower())


def singular(word: str) -> str:
    """Return the singular of a regular English plural."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def plural(word: str) -> str:
    """Return the regular English plural of a word; `settings` of `settings`, which is one."""
    one = singular(word)
    is_plural = one != word and _plural(one) == word and not word.endswith(("is", "us"))
    return word if is_plural else _plural(word)


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"
