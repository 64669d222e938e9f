"""Replaces names, phone numbers and addresses of people by fakes of the same format and length.

A `Fakes` object gives a value the same fake every time, so references within a recording set stay
intact. Fakes are counted, not computed from the value: a hashed phone number can be found by trying
all numbers. A fake can be recognized by its form alone.
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
"""Digits of the shortest phone number that is replaced in texts."""
_SHORTEST_ENDING: Final = 8
"""Digits of the shortest end of a number that is recognized without the country code."""
_SHORTEST_RUN: Final = 5
"""Digits of the shortest run that has a fake of its own."""
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
        self._other_words: dict[str, str] = {}
        self._runs: dict[str, str] = {}
        self._lengths: Counter[int] = Counter()

    def phone(self, number: str) -> str:
        """Return a phone number with other digits and the same separators."""
        digits = re.sub("[^0-9]", "", number)
        if digits not in self._whole_numbers:
            self._whole_numbers[digits] = fake = _number(len(self._whole_numbers) + 1, digits)
            for size in range(min(len(digits), _SHORTEST_ENDING), len(digits) + 1):
                self._numbers.setdefault(digits[-size:], fake[-size:])
        return _with_digits(number, self._whole_numbers[digits])

    def email(self, address: str) -> str:
        """Return an e-mail address at example.com, of the same length if that is possible."""
        lower = address.lower()
        if lower not in self._addresses:
            number = str(len(self._addresses) + 1)
            local = number.rjust(len(address) - len(_DOMAIN), "x")
            self._addresses[lower] = f"{local}{_DOMAIN}"
        return self._addresses[lower]

    def host(self, address: str) -> str:
        """Return an IP address from the documentation ranges."""
        if address not in self._hosts:
            number = len(self._hosts)
            network = _NETWORKS[number // 254 % len(_NETWORKS)]
            is_ipv4 = ip_address(address).version == 4
            new = f"{network}.{number % 254 + 1}" if is_ipv4 else f"2001:db8::{number + 1:x}"
            self._hosts[address] = new
        return self._hosts[address]

    def name(self, name: str) -> str:
        """Return a name with other words of the same lengths and capitalization."""
        return _WORD.sub(lambda match: self._word(match[0], is_new=True), name)

    def word(self, word: str) -> str:
        """Return the fake of a word of a text if it is part of a known name, else the word."""
        return self._word(word, is_new=False)

    def birth(self, instant: str) -> str:
        """Return the first day of 1970 in the form of a day or an instant."""
        zeros = re.sub("[0-9]", "0", instant)
        return re.sub("^0000-00-00", "1970-01-01", re.sub("^00-00-0000", "01-01-1970", zeros))

    def other_word(self, word: str) -> str:
        """Return the fake of a word in a text of unknown meaning; a word has one fake."""
        known = self.word(word)
        if known != word or len(word) == 1:
            return known if known != word else "X" if word.isupper() else "x"
        lower = word.lower()
        if lower not in self._other_words:
            self._other_words[lower] = self._new_word(len(word))
        return _capitalized(self._other_words[lower], word)

    def run(self, digits: str) -> str:
        """Return the fake of a run of digits of which nothing is known."""
        if len(digits) < _SHORTEST_RUN:
            return "0" * len(digits)
        if digits not in self._runs:
            count = (len(self._runs) + 1) % 10 ** (len(digits) - 1)
            self._runs[digits] = "9" + str(count).zfill(len(digits) - 1)
        return self._runs[digits]

    def number(self, number: int) -> int:
        """Return the fake of an integer if it is a known phone number, else the integer."""
        return int(self._whole_numbers.get(str(number), number))

    def digits(self, text: str) -> str:
        """Replace the known phone numbers in a run of digits and separators."""
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
        lower = word.lower()
        if is_new and len(word) > 1 and lower not in self._words:
            self._words[lower] = self._new_word(len(word))
        fake = self._words.get(lower, "x" if is_new and len(word) == 1 else word)
        return word if fake == word else _capitalized(fake, word)

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
            length += 2  # all words of this length are in use


def _capitalized(fake: str, word: str) -> str:
    """Return a fake with the capitals of its word."""
    capitals = [character.isupper() for character in word]
    capitals += [capitals[-1]] * (len(fake) - len(word))
    return "".join(
        character.upper() if is_capital else character
        for character, is_capital in zip(fake, capitals, strict=False)
    )


def wiped(text: str) -> str:
    """Return only the form of a text: each letter is x, each digit 0."""
    text = re.sub(r"[^\W\d_]|@", lambda match: "X" if match[0].isupper() else "x", text)
    return re.sub(r"\d", "0", text)


def is_fake(value: str) -> bool:
    """Whether a value has the form of a fake number, address or name, or of a wiped text."""
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
    """Return a text with other digits; surplus ones are appended."""
    new = iter(digits)
    return re.sub("[0-9]", lambda _: next(new), text) + "".join(new)
