"""The one exception that the `deskspec` command turns into a line on stderr and exit code 2."""


class Failure(Exception):
    """The command cannot do what it was asked; the message says what, where, and what to do."""
