"""Sends the same response to every request, over keep-alive connections.

It is a script with its own process, so that it does not slow the client down. It reads the response
body from standard input and prints its port. It does as little as possible, because server time
hides client time.
"""

import socket
import sys
from socketserver import BaseRequestHandler, ThreadingTCPServer

_END_OF_HEAD = b"\r\n\r\n"


class Server(ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, body: bytes) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: "
        self.response = f"{head}{len(body)}".encode() + _END_OF_HEAD + body


class Handler(BaseRequestHandler):
    """One connection. Requests have no body and come one after the other."""

    def handle(self) -> None:
        assert isinstance(self.server, Server)
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        pending = b""
        while received := self.request.recv(65_536):
            pending += received
            if pending.endswith(_END_OF_HEAD):
                self.request.sendall(self.server.response)
                pending = b""


if __name__ == "__main__":
    with Server(sys.stdin.buffer.read()) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()
