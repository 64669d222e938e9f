"""A desk that responds: it opens a chat, leaves a note, and receives the webhooks of both.

The receiver is a Starlette application on the port `DESK_PORT`.
"""

import asyncio
import os

import uvicorn
from deskspec import (
    AsyncHelpCrunch,
    UnknownEvent,
    WebhookPayloadError,
    WebhookSignatureError,
    webhooks,
)
from deskspec.helpcrunch.models import ChatEvent
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

EVENTS = 2


class Desk:
    """What was received, and the application that receives it."""

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._received: asyncio.Queue[str] = asyncio.Queue()
        self.application = Starlette(routes=[Route("/", self.receive, methods=["POST"])])

    async def receive(self, request: Request) -> Response:
        """Take one delivery."""
        body = await request.body()
        try:
            event = webhooks.unwrap("helpcrunch", body, request.headers, self._secret)
        except WebhookSignatureError:
            return Response(status_code=401)
        except WebhookPayloadError as error:
            print(len(error.body), "bytes that are no event")
            return Response(status_code=204)
        match event:
            case UnknownEvent():
                await self._received.put(str(event["event"]))
            case ChatEvent():
                print("chat", event.event_data.chat_id, event.event_data.status)
                await self._received.put(str(event.event))
            case _:
                await self._received.put(str(event.event))
        return Response(status_code=204)

    async def events(self, count: int) -> list[str]:
        """Wait for this many events."""
        return [await self._received.get() for _ in range(count)]


async def open_chat(client: AsyncHelpCrunch) -> int:
    """Open a chat for the first customer, with a note for the team; return its id."""
    customers = await client.customers.list(limit=1)
    applications, agents = await asyncio.gather(client.applications.list(), client.agents.list())
    chat = await client.chats.create(
        customer=customers.items[0].id, application=applications.items[0].id
    )
    await client.messages.create(
        chat=chat.id, text="Ask about the plan", type="private", agent=agents.items[0].id
    )
    return chat.id


async def main() -> None:
    desk = Desk(os.environ["HOOK_SECRET"])
    port = int(os.environ["DESK_PORT"])
    server = uvicorn.Server(uvicorn.Config(desk.application, port=port, log_level="warning"))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    async with AsyncHelpCrunch() as client:
        opened = await open_chat(client)
        async with asyncio.timeout(10):
            events = await desk.events(EVENTS)
        notes = [message.text async for message in client.messages.iter(opened)]
    print(opened, sorted(events), notes)
    server.should_exit = True
    await serving


asyncio.run(main())
