"""What a vendor does that its contract does not say, registered by operation.

```python
helpcrunch = Quirks("helpcrunch")

@helpcrunch.before("chats_rate")
def only_once(call: Call) -> None: ...

@helpcrunch.undocumented("marking as not read", "chats_mark_read")
def is_marked_as_not_read(call: Call) -> bool: ...
```

`on` replaces what the engine does, `before` checks a request, `after` adds what follows from a
change. A choice of ours is registered with the words that mark its responses; the table in the docs
is made of these.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from inspect import getdoc
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, TypeVar

from .message import Response
from .store import Record

if TYPE_CHECKING:
    from .account import Account
    from .call import Call
    from .requests import Violation

Handler: TypeAlias = "Callable[[Call], Response]"
Check: TypeAlias = "Callable[[Call], None]"
Choice: TypeAlias = "Callable[[Call], bool]"
Narrowing: TypeAlias = "Callable[[Call, list[Record]], list[Record]]"
Always: TypeAlias = "Callable[[Account], None]"
Printing: TypeAlias = "Callable[[Account, Record], Record]"
Function = TypeVar("Function", bound=Callable[..., Any])


class Follow(Protocol):
    """Adds to a change: called once for each record that an operation changed."""

    def __call__(self, call: "Call", record: Record, before: Record | None) -> None:
        """Follow a change.

        Args:
            call: The call.
            record: The record as it is now; as it was, if it was deleted.
            before: A copy of the record as it was; `None` if it is new.
        """


class ErrorFormat(Protocol):
    """Formats the body of a refusal."""

    def __call__(
        self, call: "Call | None", status: int, problems: "list[Violation]"
    ) -> tuple[Any, Iterable[str]]:
        """Return the body, and the marks of what in it is our choice.

        Args:
            call: The refused call; `None` where the request has no operation.
            status: The status.
            problems: What is wrong; the first one is enough for a vendor that names one.
        """


class UndocumentedChoice(NamedTuple):
    """A choice of ours, because the documents leave it open."""

    mark: str
    """The words in the header of its responses."""
    explanation: str
    operations: tuple[str, ...]


@dataclass(eq=False)
class Quirks:
    """The quirks of a vendor."""

    vendor: str
    sends_webhooks: bool = False
    rejects_blank: bool = False
    fraction_profiles: frozenset[str] = frozenset()
    """Profiles that write seconds as text with a fraction."""
    json_profiles: frozenset[str] = frozenset()
    """Profiles that use JSON where an operation documents several content types."""
    transforms: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    """Profile -> how it prints a body of the default profile."""
    missing_profiles: frozenset[str] = frozenset()
    """Profiles that respond with the documented 404 to a search without results."""
    defaults: Mapping[str, Record] = field(default_factory=dict)
    """Collection -> fields of a new record that the request does not give."""
    seeds: Mapping[str, list[Record]] = field(default_factory=dict)
    """Collection -> its seeded records, in place of those of the examples, or fields for them."""
    statuses: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Operation and profile -> the status of a success, where several are documented."""
    handlers: dict[str, Handler] = field(default_factory=dict)
    checks: defaultdict[str, list[Check]] = field(default_factory=lambda: defaultdict(list))
    follows: defaultdict[str, list[Follow]] = field(default_factory=lambda: defaultdict(list))
    narrowings: defaultdict[str, list[Narrowing]] = field(default_factory=lambda: defaultdict(list))
    marks: defaultdict[str, list[tuple[str, Choice]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    printings: dict[str, Printing] = field(default_factory=dict)
    """Collection -> how its records look before they are projected into a response."""
    always: list[Always] = field(default_factory=list)
    fields: dict[str, Callable[[Record], list[Any]]] = field(default_factory=dict)
    """Searched field, such as `customers.tagsData` -> its values."""
    reads: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Operation -> the request fields that its quirks read."""
    choices: list[UndocumentedChoice] = field(default_factory=list)
    error_format: ErrorFormat | None = None

    def on(self, *operations: str, reads: Iterable[str] = ()) -> Callable[[Function], Function]:
        """Register a function that handles operations in place of the engine.

        Args:
            *operations: Their ids.
            reads: The request fields that it reads. A build fails if the contract lacks one.
        """

        def register(function: Function) -> Function:
            for operation in operations:
                self.handlers[operation] = function
                self.reads[operation].update(reads)
            return function

        return register

    def before(self, *operations: str, reads: Iterable[str] = ()) -> Callable[[Function], Function]:
        """Register a function that runs before the engine handles operations."""
        return self._register(self.checks, operations, reads)

    def after(self, *operations: str, reads: Iterable[str] = ()) -> Callable[[Function], Function]:
        """Register a function that follows each change by operations."""
        return self._register(self.follows, operations, reads)

    def narrows(
        self, *operations: str, reads: Iterable[str] = ()
    ) -> Callable[[Function], Function]:
        """Register a function that selects records of a list."""
        return self._register(self.narrowings, operations, reads)

    def undocumented(self, mark: str, *operations: str) -> Callable[[Choice], Choice]:
        """Register when a success is our choice; asked before the operation changes anything."""

        def register(function: Choice) -> Choice:
            for operation in operations:
                self.marks[operation].append((mark, function))
            self.choice(mark, getdoc(function) or "", *operations)
            return function

        return register

    def choice(self, mark: str, explanation: str, *operations: str) -> str:
        """Register a choice that a function marks itself; return its mark."""
        self.choices.append(UndocumentedChoice(mark, explanation, operations))
        return mark

    def prints(self, collection: str) -> Callable[[Function], Function]:
        """Register a function that prepares the records of a collection for a response."""

        def register(function: Function) -> Function:
            self.printings[collection] = function
            return function

        return register

    def at_every_request(self, function: Always) -> Always:
        """Register a function that runs before every request."""
        self.always.append(function)
        return function

    def field(self, name: str) -> Callable[[Function], Function]:
        """Register a function that returns the values of a searched field of a record."""

        def register(function: Function) -> Function:
            self.fields[name] = function
            return function

        return register

    def errors(self, function: ErrorFormat) -> ErrorFormat:
        """Register the function that formats error bodies."""
        self.error_format = function
        return function

    def _register(
        self, registry: defaultdict[str, list[Any]], operations: Iterable[str], reads: Iterable[str]
    ) -> Callable[[Function], Function]:
        def register(function: Function) -> Function:
            for operation in operations:
                registry[operation].append(function)
                self.reads[operation].update(reads)
            return function

        return register
