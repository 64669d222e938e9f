"""The one exception that the `deskspec` command turns into a line on stderr and exit code 2."""


class Failure(Exception):
    """The command cannot do its work; the message says what is wrong, where, and what to do."""
