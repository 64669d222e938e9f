"""What a vendor does that its contract does not say, registered by operation.

```python
helpcrunch = Quirks("helpcrunch")

@helpcrunch.before("chats_rate")
def only_once(call: ServedCall) -> None: ...

@helpcrunch.undocumented("marking as not read", "chats_mark_read")
def is_marked_as_not_read(call: ServedCall) -> bool: ...
```

`on` replaces what the engine does, `before` checks a request, `after` adds what follows from a
change. A choice of ours is registered with the words that mark its responses; the table in the docs
is made of these.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from inspect import getdoc
from typing import Any, Final, Protocol, TypeAlias, TypeVar

from .account import Account, AccountTraits, Subscriptions
from .call import ServedCall
from .choices import UndocumentedChoice
from .message import Response
from .requests import RequestViolation
from .store import Record

Handler: TypeAlias = Callable[[ServedCall], Response]
Check: TypeAlias = Callable[[ServedCall], None]
Choice: TypeAlias = Callable[[ServedCall], bool]
Narrowing: TypeAlias = Callable[[ServedCall, list[Record]], list[Record]]
Always: TypeAlias = Callable[[Account], None]
Function = TypeVar("Function", bound=Callable[..., Any])

EVERYTHING: Final = ("*",)
"""In place of the fields that a function reads: the request as a whole."""
_ANY: Final = ""
"""In place of an operation: all of them."""


class Follow(Protocol):
    """Adds to a change: called once for each record that an operation changed.

    The record is as it is now, or as it was if it was deleted; `before` is a copy of it as it was,
    `None` if it is new.
    """

    def __call__(self, call: ServedCall, record: Record, before: Record | None) -> None: ...


class ErrorFormat(Protocol):
    """Returns the body of a refusal, and the marks of what in it is our choice.

    The call is `None` where the request has no operation. For a vendor that names one problem, the
    first one is enough.
    """

    def __call__(
        self, call: ServedCall | None, status: int, problems: list[RequestViolation]
    ) -> tuple[Any, Iterable[str]]: ...


@dataclass(eq=False)
class Quirks(AccountTraits):
    """The quirks of a vendor."""

    handlers: dict[str, Handler] = field(default_factory=dict)
    checks: defaultdict[str, list[Check]] = field(default_factory=lambda: defaultdict(list))
    follows: defaultdict[str, list[Follow]] = field(default_factory=lambda: defaultdict(list))
    narrowings: defaultdict[str, list[Narrowing]] = field(default_factory=lambda: defaultdict(list))
    marks: defaultdict[str, list[tuple[str, Choice]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    always: list[Always] = field(default_factory=list)
    reads: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Operation -> the request fields that its quirks read."""
    owners: "dict[str, Callable[[Account, Mapping[str, Any]], Any]]" = field(default_factory=dict)
    """Operation -> what finds whose a request is that a further rate counts."""
    arrivals: "dict[str, Callable[[Account, Record], None]]" = field(default_factory=dict)
    """Collection -> what reports a record that arrives from outside."""
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
        """Register a function that follows each change by operations; by any, if none is named."""
        return self._register(self.follows, operations or (_ANY,), reads)

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

    def counts_for(self, *operations: str) -> Callable[[Function], Function]:
        """Register a function that finds whose a request is, for the rate of each of them.

        It is for requests that name only what belongs to it, and returns `None` if nothing does.
        """

        def register(function: Function) -> Function:
            self.owners.update(dict.fromkeys(operations, function))
            return function

        return register

    def prints(self, collection: str) -> Callable[[Function], Function]:
        """Register a function that prepares the records of a collection for a response."""

        def register(function: Function) -> Function:
            self.printings[collection] = function
            return function

        return register

    def reports(self, collection: str) -> Callable[[Function], Function]:
        """Register a function that reports a record that a user seeds while it runs."""

        def register(function: Function) -> Function:
            self.arrivals[collection] = function
            return function

        return register

    def delivers(self, function: Subscriptions) -> Subscriptions:
        """Register the function that addresses an event to the registered receivers."""
        self.subscriptions = function
        return function

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

    def error_body(
        self, call: ServedCall | None, status: int, problems: list[RequestViolation]
    ) -> tuple[Any, Iterable[str]]:
        """Return the body of a refusal, and the marks of what in it is our choice."""
        assert self.error_format is not None, f"{self.vendor} has no format of errors"
        return self.error_format(call, status, problems)

    def narrow(self, call: ServedCall, records: list[Record]) -> list[Record]:
        """Return the records of a list that the quirks select."""
        for narrow in self.narrowings[call.operation.id]:
            records = narrow(call, records)
        return records

    def follow(self, call: ServedCall, record: Record, before: Record | None) -> None:
        """Add what follows from a change of a record."""
        for follow in (*self.follows[_ANY], *self.follows[call.operation.id]):
            follow(call, record, before)

    def reads_of(self, operation_id: str) -> Set[str]:
        """Return the request fields that the quirks of an operation read."""
        return self.reads[operation_id]

    def _register(
        self, registry: defaultdict[str, list[Any]], operations: Iterable[str], reads: Iterable[str]
    ) -> Callable[[Function], Function]:
        def register(function: Function) -> Function:
            for operation in operations:
                registry[operation].append(function)
                self.reads[operation].update(reads)
            return function

        return register
