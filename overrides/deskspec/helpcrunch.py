"""HelpCrunch: what its specs cannot say."""

import helpcrunch_client


class HelpCrunch(helpcrunch_client.Client):
    """HelpCrunch, customer messaging: `customers`, `chats`, `messages`, `agents`, and more to read.

    The key is `HELPCRUNCH_API_KEY` in the environment unless it is given, the base URL
    `HELPCRUNCH_BASE_URL`.
    """

    _environment = "HELPCRUNCH"


class AsyncHelpCrunch(helpcrunch_client.AsyncClient):
    """HelpCrunch for asyncio and trio; the names are those of `HelpCrunch`."""

    _environment = "HELPCRUNCH"
