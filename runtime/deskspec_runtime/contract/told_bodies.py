"""What was told of bodies, so that one that is broken as before is counted and not told again.

To find all that is wrong with a long body takes a multiple of the time of a call. To see whether it
is wrong only at known places takes little. Where profiles differ in which places these are, those
count that were told of a body which broke each profile in the same places.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

from ..values.results import JSONPlace
from .known_places import KnownPlace
from .profiles import Profile

ComparedBody: TypeAlias = tuple[Profile, JSONPlace, Any]
"""A profile, the place of a schema in it, and the body that is compared with this schema."""
BrokenPlaces: TypeAlias = tuple[tuple[str, frozenset[KnownPlace]], ...]
"""Of each distinct schema its meaning, and where a body breaks it."""
_MAXIMUM: Final = 1000
"""Kinds of broken bodies to remember; the others are compared again each time."""


class ToldBodies(NamedTuple):
    """What was told of the bodies of one client and its copies."""

    count_again: Callable[[frozenset[str]], bool]
    """Counts the JSON paths of a body, all entries of a list as the first one, if each was told
    before; returns whether it did."""
    paths: dict[BrokenPlaces, frozenset[str]]
    """How a body was broken -> where that was told."""

    def has_counted(self, compared: Sequence[ComparedBody]) -> bool:
        """Whether a body is broken only as others were, which were told, and is counted now."""
        broken = _broken_in(compared)
        if broken is None:
            return False
        paths = self.paths.get(_key(broken))
        if paths is None:
            paths = _agreed(broken)
            self._remember(broken, paths)
        return paths is not None and self.count_again(paths)

    def learn(self, compared: Sequence[ComparedBody], closest: ComparedBody) -> None:
        """Remember where a body is told to be broken.

        Args:
            compared: The body with each schema that it was compared with.
            closest: The body with the schema whose violations are told.
        """
        broken = _broken_in(compared)
        if broken is not None:
            profile, place, body = closest
            self._remember(broken, profile.known_paths(place, body))

    def _remember(self, broken: "list[_BrokenSchema]", paths: frozenset[str] | None) -> None:
        if paths is not None and len(self.paths) < _MAXIMUM:
            self.paths[_key(broken)] = paths


class _BrokenSchema(NamedTuple):
    """Where a body breaks a schema."""

    meaning: str
    """The schema; equal ones have the same."""
    profile: Profile
    places: frozenset[KnownPlace]

    @property
    def paths(self) -> frozenset[str]:
        return frozenset(self.profile.shown(each.steps, each.keyword) for each in self.places)


def _broken_in(compared: Sequence[ComparedBody]) -> list[_BrokenSchema] | None:
    """Return where a body breaks each schema; `None` if it may break one elsewhere, too."""
    distinct = {profile.meaning(place): (profile, place, body) for profile, place, body in compared}
    found: list[_BrokenSchema] = []
    for meaning, (profile, place, body) in distinct.items():
        places = profile.known(place).broken_in(body)
        if not places:
            return None
        found.append(_BrokenSchema(meaning, profile, frozenset(places)))
    return found


def _agreed(broken: Sequence[_BrokenSchema]) -> frozenset[str] | None:
    """Return where a body breaks all schemas; `None` if they differ."""
    first, *others = (each.paths for each in broken)
    return first if all(each == first for each in others) else None


def _key(broken: Sequence[_BrokenSchema]) -> BrokenPlaces:
    return tuple((each.meaning, each.places) for each in broken)
