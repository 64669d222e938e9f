"""The place of a value in the message about it: `buttons[0].title must be a str`."""


def placed(place: str, problem: Exception) -> Exception:
    """Return a problem of an inner value with its place in front.

    Args:
        place: The name of an argument, or a step into a value: `[0]`, `['key']` or `.attribute`.
        problem: Its message begins with what the value must be, or with a further step.
    """
    message = str(problem)
    space = "" if message.startswith(("[", ".")) else " "
    return type(problem)(f"{place}{space}{message}")
