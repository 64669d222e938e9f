"""A clock that several processes share, which moves only when one of them waits."""

import contextlib
import fcntl
from pathlib import Path


class SharedClock:
    """Seconds, kept in a file; what does not wait happens in one moment, on any machine."""

    def __init__(self, file: Path) -> None:
        self.file = file
        with contextlib.suppress(FileExistsError), file.open("x") as new:
            new.write("0")

    def now(self) -> float:
        return self._moved_to(0)

    def real_seconds(self, seconds: float) -> float:
        return seconds

    def sleep(self, seconds: float) -> None:
        self._moved_to(self.now() + seconds)

    def _moved_to(self, moment: float) -> float:
        with self.file.open("r+") as shared:
            fcntl.flock(shared, fcntl.LOCK_EX)
            moment = max(moment, float(shared.read()))
            shared.seek(0)
            shared.write(repr(moment))
            shared.truncate()
            shared.flush()
        return moment
