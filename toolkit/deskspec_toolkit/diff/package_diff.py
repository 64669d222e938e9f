"""Compares what users of a client write and read: methods, arguments, attributes, enums, events."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeVar

from .annotations import fits, names_in, shown
from .changes import Change, Level
from .package_names import MethodArgument, PackageMethod, PackageNames
from .renames import is_alike

T = TypeVar("T")
_ITERATORS: Final = ("Iterator[", "AsyncIterator[")


class PackageDiff:
    """The comparison of two versions of a client."""

    def __init__(self, old: PackageNames, new: PackageNames) -> None:
        """Begin to compare.

        Args:
            old: The names of the older version.
            new: Those of the newer one.
        """
        self._old = old
        self._new = new
        self._texts = frozenset({*old.members, *new.members})
        self._sent = self._classes_of_arguments()

    def compare(self) -> Iterator[Change]:
        """Yield what changed, methods first."""
        yield from self._methods()
        users = self._users()
        for change in (*self._models(), *self._enums(), *self._fields(), *self._events()):
            named = change.subject.partition(".")[0]
            yield change._replace(operations=users.get(named, ()))

    def _methods(self) -> Iterator[Change]:
        before, after = self._old.methods, self._new.methods
        renamed = dict(_renamed(before, after, lambda one, other: one == other))
        for name, method in before.items():
            if name in renamed:
                yield _about(name, "breaking", "method renamed", "", renamed[name])
            elif name not in after:
                yield _about(name, "breaking", "method removed")
            else:
                yield from self._method(name, method, after[name])
        for name in [each for each in after if each not in before]:
            if name in renamed.values():
                continue
            kind = "iterator" if after[name].returns.startswith(_ITERATORS) else "method"
            yield _about(name, "compatible", f"{kind} added")

    def _method(self, name: str, old: PackageMethod, new: PackageMethod) -> Iterator[Change]:
        before, after = old.arguments, new.arguments
        renamed = dict(_renamed(before, after, self._is_same_argument))
        renamed |= self._replaced(old, new)
        for argument, given in before.items():
            if argument in renamed:
                told = ("argument renamed", "", renamed[argument])
                yield _about(name, "breaking", *told, argument=argument)
            elif argument not in after:
                yield _about(name, "breaking", "argument removed", argument=argument)
            else:
                yield from self._argument(name, argument, given, after[argument])
        for argument in [each for each in after if each not in before]:
            if argument not in renamed.values():
                needed = after[argument].required
                level: Level = "breaking" if needed else "compatible"
                kind = "required argument added" if needed else "argument added"
                yield _about(name, level, kind, "", shown(after[argument].annotation), argument)
        if shown(old.returns) != shown(new.returns):
            is_kept = self._is_readable(old.returns, new.returns)
            told = ("result changed", shown(old.returns), shown(new.returns))
            yield _about(name, "compatible" if is_kept else "breaking", *told)

    def _argument(
        self, method: str, name: str, old: MethodArgument, new: MethodArgument
    ) -> Iterator[Change]:
        if old.required != new.required:
            kind = "required from now on" if new.required else "no longer required"
            yield _about(method, "breaking" if new.required else "compatible", kind, argument=name)
        if old.by_position != new.by_position:
            kind = "by position, too" if new.by_position else "by keyword only"
            level: Level = "compatible" if new.by_position else "breaking"
            yield _about(method, level, kind, argument=name)
        before, after = shown(old.annotation), shown(new.annotation)
        if before != after:
            is_kept = fits(old.annotation, new.annotation, self._texts)
            level = "compatible" if is_kept else "breaking"
            yield _about(method, level, "type changed", before, after, name)

    def _is_same_argument(self, old: MethodArgument, new: MethodArgument) -> bool:
        return shown(old.annotation) == shown(new.annotation)

    def _replaced(self, old: PackageMethod, new: PackageMethod) -> dict[str, str]:
        """The one required argument that takes the place of another one, whatever its name."""
        gone = [name for name in old.arguments if name not in new.arguments]
        added = [name for name in new.arguments if name not in old.arguments]
        if len(gone) != 1 or len(added) != 1:
            return {}
        one, other = old.arguments[gone[0]], new.arguments[added[0]]
        is_same = one.required and other.required and self._is_same_argument(one, other)
        return {gone[0]: added[0]} if is_same else {}

    def _is_readable(self, old: str, new: str) -> bool:
        """Whether code that reads a value keeps its types."""
        if "Any" in names_in(old) - names_in(new):
            return False
        return fits(new, old, self._texts)

    def _models(self) -> Iterator[Change]:
        before, after = self._old.attributes, self._new.attributes
        renamed = dict(_renamed(before, after, lambda one, other: one == other))
        for name, attributes in before.items():
            if name in renamed:
                yield Change("breaking", "class renamed", None, name, "", renamed[name])
            elif name not in after:
                yield Change("breaking", "class removed", None, name)
            else:
                yield from self._model(name, attributes, after[name])
        for name in [each for each in after if each not in before]:
            if name not in renamed.values():
                yield Change("compatible", "class added", None, name)

    def _model(self, name: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
        renamed = dict(_renamed(old, new, lambda one, other: one == other))
        for attribute, annotation in old.items():
            subject = f"{name}.{attribute}"
            if attribute in renamed:
                told = ("attribute renamed", None, subject, "", renamed[attribute])
                yield Change("breaking", *told)
            elif attribute not in new:
                yield Change("breaking", "attribute removed", None, subject)
            elif annotation != new[attribute]:
                is_kept = self._is_readable(annotation, new[attribute])
                if name in self._sent:
                    is_kept = is_kept and fits(annotation, new[attribute], self._texts)
                told = ("type changed", None, subject, shown(annotation), shown(new[attribute]))
                yield Change("compatible" if is_kept else "breaking", *told)
        for attribute in [each for each in new if each not in old]:
            if attribute not in renamed.values():
                subject = f"{name}.{attribute}"
                yield Change(
                    "compatible", "attribute added", None, subject, "", shown(new[attribute])
                )

    def _enums(self) -> Iterator[Change]:
        before, after = self._old.members, self._new.members
        for name in [each for each in before if each not in after]:
            yield Change("breaking", "enum removed", None, name)
        for name in [each for each in after if each not in before]:
            yield Change("compatible", "enum added", None, name)
        for name in [each for each in before if each in after]:
            yield from _entries(name, "enum value", before[name], after[name])

    def _fields(self) -> Iterator[Change]:
        before, after = self._old.search_fields, self._new.search_fields
        nothing: Mapping[str, str] = {}
        for name in {**before, **after}:
            told = (before.get(name, nothing), after.get(name, nothing))
            yield from _entries(name, "search field", *told)

    def _events(self) -> Iterator[Change]:
        before, after = self._old.events, self._new.events
        yield from _entries("webhooks", "event", before, after)

    def _classes_of_arguments(self) -> frozenset[str]:
        """The classes that users make, directly or inside of others."""
        waiting = {
            name
            for names in (self._old, self._new)
            for method in names.methods.values()
            for argument in method.arguments.values()
            if not argument.annotation.startswith("Callable")  # it receives what it names
            for name in names_in(argument.annotation)
        }
        return frozenset(self._reached(waiting))

    def _users(self) -> dict[str, tuple[str, ...]]:
        """Class -> the methods that take or return it, directly or inside of others."""
        found: dict[str, list[str]] = {}
        reached: dict[frozenset[str], set[str]] = {}
        for name in dict.fromkeys([*self._old.methods, *self._new.methods]):
            named: set[str] = set()
            for names in (self._old, self._new):
                method = names.methods.get(name)
                if method is not None:
                    named |= names_in(method.returns)
                    for argument in method.arguments.values():
                        named |= names_in(argument.annotation)
            start = frozenset(named)
            if start not in reached:
                reached[start] = self._reached(named)
            for each in reached[start]:
                found.setdefault(each, []).append(name)
        return {name: tuple(methods) for name, methods in found.items()}

    def _reached(self, names: set[str]) -> set[str]:
        """Classes, and those of their attributes."""
        reached: set[str] = set()
        waiting = [*names]
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                for version in (self._old, self._new):
                    for annotation in version.attributes.get(name, {}).values():
                        waiting.extend(names_in(annotation))
        return reached


def _about(
    method: str, level: Level, kind: str, before: str = "", after: str = "", argument: str = ""
) -> Change:
    """A change of a method, or of one of its arguments."""
    subject = f"argument {argument}" if argument else ""
    kind = kind.removeprefix("argument ") if argument else kind
    kind = kind.replace("required argument", "required") if argument else kind
    return Change(level, kind, None, subject, before, after, (method,))


def _entries(
    name: str, what: str, before: Mapping[str, str], after: Mapping[str, str]
) -> Iterator[Change]:
    """Compare named values: they are gone, new, or others."""
    for entry in [each for each in before if each not in after]:
        yield Change("breaking", f"{what} removed", None, f"{name}.{entry}")
    for entry in [each for each in after if each not in before]:
        yield Change("compatible", f"{what} added", None, f"{name}.{entry}")
    for entry in [each for each in before if each in after and before[each] != after[each]]:
        yield Change("breaking", f"{what} changed", None, f"{name}.{entry}")


def _renamed(
    before: Mapping[str, T], after: Mapping[str, T], is_same: Callable[[T, T], bool]
) -> Iterator[tuple[str, str]]:
    """Yield names that are gone, each with a new one that is alike and means the same."""
    free = [name for name in after if name not in before]
    for name in [each for each in before if each not in after]:
        last = name.rpartition(".")[2]
        for other in free:
            is_near = is_alike(last, other.rpartition(".")[2])
            if is_near and is_same(before[name], after[other]):
                free.remove(other)
                yield name, other
                break
