"""Calls that are made before their results are needed, such as that of the next page.

Only what waits is done elsewhere: in a thread, or in a task of the event loop. The steps of a sync
call, and with them all callbacks of the user, stay in the thread that asks for the result.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from contextvars import copy_context
from threading import Lock, Thread
from typing import Any, Final

from ..call.intents import CallResult, CallSteps, Intent, Send, Wait

_TASKS: Final[set[Any]] = set()
"""The tasks of asyncio that are not done: its event loop itself does not keep them."""


class CallAhead:
    """A sync call that goes on whenever its caller looks at it, and waits in another thread."""

    def __init__(self, steps: CallSteps, carry_out: Callable[[Intent], Any]) -> None:
        """Begin the call.

        Args:
            steps: The steps of the call.
            carry_out: Does what a step intends, and returns what the step gets.
        """
        self._steps = steps
        self._carry_out = carry_out
        self._result: CallResult | None = None
        self._error: Exception | None = None
        self._work: _Work | None = None
        self._go_on(None)

    def look(self) -> None:
        """Go on, if what the call waited for is done."""
        if self._work is not None and self._work.is_done:
            self._go_on_after(self._work)

    def result(self) -> CallResult:
        """Wait for the end of the call, and return its result or raise its error."""
        while self._work is not None:
            self._work.wait()
            self._go_on_after(self._work)
        if self._error is not None:
            raise self._error
        assert self._result is not None
        return self._result

    def close(self) -> None:
        """Give the call up. What it waits for ends by itself, and its place in a rate with it."""
        if self._work is None:
            self._steps.close()
        else:
            self._work.then(self._steps.close)

    def _go_on_after(self, work: "_Work") -> None:
        self._work = None
        if work.error is not None:
            self._error = work.error
            self._steps.close()
        else:
            self._go_on(work.outcome)

    def _go_on(self, sent_back: Any) -> None:
        try:
            while True:
                intent = self._steps.send(sent_back)
                if isinstance(intent, Send | Wait):
                    self._work = _Work(self._carry_out, intent)
                    return
                sent_back = self._carry_out(intent)
        except StopIteration as end:
            self._result = end.value
        except Exception as error:
            self._error = error
            self._steps.close()


class _Work:
    """Something that takes time, in a thread of its own."""

    def __init__(self, carry_out: Callable[[Intent], Any], intent: Intent) -> None:
        self.is_done = False
        self.outcome: Any = None
        self.error: Exception | None = None
        self._carry_out = carry_out
        self._intent = intent
        self._at_end: Callable[[], object] | None = None
        self._lock = Lock()
        context = copy_context()
        # A thread of a request ends by its timeout; the interpreter need not wait for that.
        self._thread = Thread(target=context.run, args=(self._run,), daemon=True)
        with suppress(RuntimeError):  # there are too many threads: then it is done when waited for
            self._thread.start()

    def _run(self) -> None:
        try:
            self.outcome = self._carry_out(self._intent)
        except Exception as error:
            self.error = error
        with self._lock:
            self.is_done = True
        if self._at_end is not None:
            self._at_end()

    def wait(self) -> None:
        """Wait for the end. In a forked process, which does not have the thread, do it again."""
        if self._thread.ident is not None:
            self._thread.join()
        if not self.is_done:
            self._run()

    def then(self, do: Callable[[], object]) -> None:
        """Do something at the end, or now if that was before."""
        with self._lock:
            if not self.is_done:
                self._at_end = do
                return
        do()


class AsyncCallAhead:
    """An async call in a task of its own, of asyncio or trio."""

    def __init__(self, run: Callable[[], Awaitable[CallResult]]) -> None:
        """Begin the call.

        Args:
            run: Makes the call.
        """
        from anyio import CancelScope, Event

        self._run = run
        self._result: CallResult | None = None
        self._error: Exception | None = None
        self._scope = CancelScope()
        self._done = Event()
        _start(self._make)

    async def _make(self) -> None:
        try:
            with self._scope:
                self._result = await self._run()
        except Exception as error:
            self._error = error
        finally:
            self._done.set()

    async def result(self) -> CallResult:
        """Wait for the end of the call, and return its result or raise its error."""
        try:
            await self._done.wait()
        except BaseException:
            await self.close()
            raise
        if self._error is not None:
            raise self._error
        assert self._result is not None
        return self._result

    async def close(self) -> None:
        """Give the call up, and wait until its connection is closed."""
        from anyio import CancelScope

        self._scope.cancel()
        with CancelScope(shield=True):
            await self._done.wait()


def _start(task: Callable[[], Any]) -> None:
    """Start a task that belongs to the event loop and to no task: a caller may leave it."""
    from anyio.lowlevel import current_token

    loop: Any = current_token().native_token
    if hasattr(loop, "create_task"):  # asyncio; its package is slow to import for trio
        started = loop.create_task(task())
        _TASKS.add(started)
        started.add_done_callback(_TASKS.discard)
        return
    from trio.lowlevel import spawn_system_task

    spawn_system_task(task)
