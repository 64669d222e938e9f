"""What a tool that reports errors shows of one: the variables of each function on the way."""

import traceback


def frames_of(error: BaseException, caller: str) -> str:
    """Return the texts of an error and of those that led to it, with the values of every frame.

    Args:
        error: The error.
        caller: The file whose frames are left out: the test's own.
    """
    texts = []
    trace: traceback.TracebackException | None = traceback.TracebackException.from_exception(
        error, capture_locals=True
    )
    while trace is not None:
        texts.append(str(trace))
        texts += [
            text
            for frame in trace.stack
            if frame.filename != caller
            for text in (frame.locals or {}).values()
        ]
        trace = trace.__cause__ or trace.__context__
    return "\n".join(texts)
