"""Stands in for what people are called and how they are reached, in the same format and length.

The same value gets the same fake for as long as the object lives, so what belongs together in a
recording set still does. Fakes are counted and not computed from the value: a hash of a phone
number is found by trying all numbers. They can be told from real values by their form alone.
"""

import re
from collections import Counter
from ipaddress import ip_address
from typing import Final

_CONSONANTS: Final = "jkqvwxz"
_VOWELS: Final = "aeiou"
_SYLLABLES: Final = [consonant + vowel for consonant in _CONSONANTS for vowel in _VOWELS]
_WORD: Final = re.compile(r"[^\W\d_]+")
_NETWORKS: Final = ("192.0.2", "198.51.100", "203.0.113")
"""RFC 5737: addresses for documentation."""
_DOMAIN: Final = "@example.com"
SHORTEST_NUMBER: Final = 7
"""Digits of the shortest phone number that is looked for in texts."""
_SHORTEST_ENDING: Final = 8
"""Digits by which the end of a number, without its country code, is known again."""
_FAKE_NUMBER: Final = re.compile(r"0*90+[0-9]{1,5}").fullmatch
_FAKE_ADDRESS: Final = re.compile(r"x*[0-9]+@example\.com").fullmatch
_FAKE_WORD: Final = re.compile(rf"(?:[{_CONSONANTS}][{_VOWELS}])*[{_CONSONANTS}]?").fullmatch


class Fakes:
    """The fakes of one recording set."""

    def __init__(self) -> None:
        self._numbers: dict[str, str] = {}
        self._whole_numbers: dict[str, str] = {}
        self._addresses: dict[str, str] = {}
        self._hosts: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._lengths: Counter[int] = Counter()

    def phone(self, number: str) -> str:
        """A phone number with other digits; what stands between them stays."""
        digits = re.sub("[^0-9]", "", number)
        if digits not in self._whole_numbers:
            self._whole_numbers[digits] = fake = _number(len(self._whole_numbers) + 1, digits)
            for size in range(min(len(digits), _SHORTEST_ENDING), len(digits) + 1):
                self._numbers.setdefault(digits[-size:], fake[-size:])
        return _with_digits(number, self._whole_numbers[digits])

    def email(self, address: str) -> str:
        """An e-mail address at example.com; longer only where that does not fit."""
        known = address.lower()
        if known not in self._addresses:
            number = str(len(self._addresses) + 1)
            local = number.rjust(len(address) - len(_DOMAIN), "x")
            self._addresses[known] = f"{local}{_DOMAIN}"
        return self._addresses[known]

    def host(self, address: str) -> str:
        """An IP address of those for documentation."""
        if address not in self._hosts:
            number = len(self._hosts)
            network = _NETWORKS[number // 254 % len(_NETWORKS)]
            is_old = ip_address(address).version == 4
            new = f"{network}.{number % 254 + 1}" if is_old else f"2001:db8::{number + 1:x}"
            self._hosts[address] = new
        return self._hosts[address]

    def name(self, name: str) -> str:
        """A name with other words of the same lengths, its capitals where they were."""
        return _WORD.sub(lambda found: self._word(found[0], is_new=True), name)

    def word(self, word: str) -> str:
        """A word of a text: another one if it is of a name."""
        return self._word(word, is_new=False)

    def number(self, number: int) -> int:
        """A number that is no text: another one if it is somebody's phone number."""
        return int(self._whole_numbers.get(str(number), number))

    def digits(self, text: str) -> str:
        """Digits, and what stands between them, of a text: others where they are of a number."""
        places = [at for at, character in enumerate(text) if character in "0123456789"]
        digits = "".join(text[at] for at in places)
        for size in range(len(digits), SHORTEST_NUMBER - 1, -1):
            for start in range(len(digits) - size + 1):
                fake = self._numbers.get(digits[start : start + size])
                if fake is not None:
                    first, last = places[start], places[start + size - 1] + 1
                    return (
                        self.digits(text[:first])
                        + _with_digits(text[first:last], fake)
                        + self.digits(text[last:])
                    )
        return text

    def _word(self, word: str, *, is_new: bool) -> str:
        known = word.lower()
        if is_new and len(word) > 1 and known not in self._words:
            self._words[known] = self._new_word(len(word))
        fake = self._words.get(known, "x" if is_new and len(word) == 1 else word)
        if fake == word:
            return word
        capitals = [character.isupper() for character in word]
        capitals += [capitals[-1]] * (len(fake) - len(word))
        return "".join(
            character.upper() if is_capital else character
            for character, is_capital in zip(fake, capitals, strict=False)
        )

    def _new_word(self, length: int) -> str:
        while True:
            number, letters = self._lengths[length], ""
            if length % 2:
                number, rest = divmod(number, len(_CONSONANTS))
                letters = _CONSONANTS[rest]
            for _ in range(length // 2):
                number, rest = divmod(number, len(_SYLLABLES))
                letters = _SYLLABLES[rest] + letters
            if not number:
                self._lengths[length] += 1
                return letters
            length += 2  # all words of that length are taken


def wiped(text: str) -> str:
    """A text of which only the form is left: letters are x, digits 0."""
    text = re.sub(r"[^\W\d_]|@", lambda found: "X" if found[0].isupper() else "x", text)
    return re.sub(r"\d", "0", text)


def is_fake(value: str) -> bool:
    """Whether a value has the form of a fake: of a number, an address, a name, or a wiped text."""
    if "@" in value:
        return _FAKE_ADDRESS(value) is not None
    words = _WORD.findall(value)
    digits = re.sub("[^0-9]", "", value)
    if not words:
        return not digits.strip("0") or _FAKE_NUMBER(digits) is not None
    return all(_FAKE_WORD(each.lower()) or not each.strip("xX") for each in words)


def _number(number: int, digits: str) -> str:
    zeros = len(digits) - len(digits.lstrip("0"))
    return "0" * zeros + "9" + str(number).zfill(len(digits) - zeros - 1)


def _with_digits(text: str, digits: str) -> str:
    """A text with other digits; those for which there is no place follow at its end."""
    new = iter(digits)
    return re.sub("[0-9]", lambda _: next(new), text) + "".join(new)
