"""What was reported of bodies: one that is broken as before is counted, and not reported again.

To find all that is wrong with a long body takes a multiple of the time of a call. To see whether it
is wrong only at known places takes little. Where profiles differ in which places these are, those
count that were reported of a body that broke each profile in the same places.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

from ..values.results import JSONPlace
from .known_places import KnownPlace
from .media_types import is_json
from .profiles import Profile

DocumentedBody: TypeAlias = tuple[Profile, JSONPlace]
"""A profile, and the place of a schema in it."""
ComparedBody: TypeAlias = tuple[Profile, JSONPlace, Any]
"""The same, and the body that is compared with this schema."""
BrokenPlaces: TypeAlias = tuple[tuple[str, frozenset[KnownPlace]], ...]
"""Of each distinct schema its meaning, and where a body breaks it."""
_MAXIMUM: Final = 1000
"""Kinds of broken bodies to remember; the others are compared again each time."""


class _BrokenSchema(NamedTuple):
    """Where a body breaks a schema."""

    meaning: str
    """The schema; equal ones have the same."""
    profile: Profile
    places: frozenset[KnownPlace]

    @property
    def paths(self) -> frozenset[str]:
        return frozenset(self.profile.shown(each.steps, each.keyword) for each in self.places)


class ReportedBody(NamedTuple):
    """What was reported of a body."""

    broken: list[_BrokenSchema]
    closest: str
    """The meaning of the schema whose violations were reported."""
    paths: frozenset[str]


class ReportedBodies:
    """What was reported of the bodies of one client and its copies."""

    def __init__(self, count_again: Callable[[frozenset[str]], bool]) -> None:
        """Know nothing yet.

        Args:
            count_again: Counts the JSON paths of a body, all entries of a list as the first one, if
                each was reported before; returns whether it did.
        """
        self._count_again = count_again
        self.by_places: dict[BrokenPlaces, ReportedBody] = {}
        """How a body was broken -> what was reported of it."""
        self._last: dict[frozenset[str], ReportedBody] = {}
        """The meanings of the schemas that bodies break -> what was reported of the last one."""
        self._schemas: dict[tuple[int, str], list[DocumentedBody]] = {}
        """Status and content type -> the schemas that a broken body of such a response was compared
        with, where nothing else was wrong."""

    def expect(self, status: int, content_type: str, bodies: Sequence[DocumentedBody]) -> None:
        """Remember the schemas that the body of a response is compared with, if it is JSON."""
        is_json_alone = all(is_json(str(place[-1])) for _, place in bodies)
        if is_json_alone and len(self._schemas) < _MAXIMUM:
            self._schemas[status, content_type] = list(bodies)

    def expected(self, status: int, content_type: str) -> list[DocumentedBody]:
        """Return the schemas that such a response most likely breaks again; none if unknown."""
        return self._schemas.get((status, content_type), [])

    def has_counted_as_the_last(self, compared: Sequence[ComparedBody]) -> bool:
        """Whether a body is broken only as the last one was, and is counted now."""
        distinct = _distinct(compared)
        reported = self._last.get(frozenset(distinct))
        if reported is None or not _is_as_reported(reported, distinct):
            return False
        return self._count_again(reported.paths)

    def has_counted(self, compared: Sequence[ComparedBody]) -> bool:
        """Whether a body is broken only as others were, which were reported, and is counted now."""
        if self.has_counted_as_the_last(compared):
            return True
        distinct = _distinct(compared)
        broken = _broken_in(distinct)
        if broken is None:
            return False
        reported = self.by_places.get(_key(broken))
        if reported is None:
            paths = _agreed(broken)
            return paths is not None and self._count_again(paths)
        self._last[frozenset(distinct)] = reported
        return self._count_again(reported.paths)

    def learn(self, compared: Sequence[ComparedBody], closest: ComparedBody) -> None:
        """Remember where a body is reported to be broken.

        Args:
            compared: The body with each schema that it was compared with.
            closest: The body with the schema whose violations are reported.
        """
        distinct = _distinct(compared)
        broken = _broken_in(distinct)
        if broken is not None and len(self.by_places) < _MAXIMUM:
            profile, place, body = closest
            paths = profile.known_paths(place, body)
            reported = ReportedBody(broken, profile.meaning(place), paths)
            self.by_places[_key(broken)] = self._last[frozenset(distinct)] = reported


def _distinct(compared: Sequence[ComparedBody]) -> dict[str, ComparedBody]:
    """Return one of the schemas of each meaning."""
    return {profile.meaning(place): (profile, place, body) for profile, place, body in compared}


def _is_as_reported(reported: ReportedBody, distinct: Mapping[str, ComparedBody]) -> bool:
    """Whether what was reported of a body is what would be reported of this one.

    It breaks the closest schema in the same places, and each other one in no place less: so the
    closest one is still the closest. To see that a place is broken costs nothing, and the places of
    a body that is none of these are looked at first.
    """
    for each in reported.broken:
        profile, place, body = distinct[each.meaning]
        if not profile.known(place).are_broken(each.places, body):
            return False
    closest = next(each for each in reported.broken if each.meaning == reported.closest)
    profile, place, body = distinct[reported.closest]
    return frozenset(profile.known(place).broken_in(body) or ()) == closest.places


def _broken_in(distinct: Mapping[str, ComparedBody]) -> list[_BrokenSchema] | None:
    """Return where a body breaks each schema; `None` if it may break one elsewhere, too."""
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
