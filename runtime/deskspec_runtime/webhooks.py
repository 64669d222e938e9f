"""Receiving a webhook: whether it is genuine, and which event it tells of.

What a vendor does is data: one `Webhooks` each, generated. Nothing of a body is read before its
signature fits, because until then it is anybody's; so a complaint about the content is always one
about the vendor.
"""

# Not `standardwebhooks`: it verifies id, time and body in base64, which no vendor here signs.
import hmac
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, runtime_checkable

from attrs import define

from .errors import ConfigurationError, WebhookPayloadError, WebhookSignatureError
from .values.codecs import ModelOf
from .values.jsontext import parse, type_name
from .values.model import Model
from .values.unset import UNSET

Body: TypeAlias = bytes | bytearray | memoryview
Secret: TypeAlias = str | bytes
Secrets: TypeAlias = Secret | Sequence[Secret]


@runtime_checkable
class HasItems(Protocol):
    """The headers of a request as a mapping, whatever a framework calls it."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


Headers: TypeAlias = HasItems | Iterable[tuple[str | bytes, str | bytes]]


@define(slots=False, eq=False, repr=False, kw_only=True)
class UnknownEvent(Model):
    """A genuine event of no known kind: `event["wireName"]` and `to_dict()` have what came."""


class Webhooks(NamedTuple):
    """How one vendor signs what it sends, and what its events are. Generated; one constant each."""

    vendor: str
    signature: Literal["hmac-sha1", "hmac-sha256", "bearer"]
    """HMAC: lower-case hex of the body's, keyed with the secret. Bearer: the secret itself."""
    header: str
    event: str | None
    """The key of the body that names the event; `None` where bodies name none."""
    models: str
    """The module of the models; one is loaded when its first event comes."""
    events: Mapping[str, str]
    """Name of an event -> class of its model."""
    unknown: str | None
    """The class of an event of no known kind, where the vendor's events share an envelope."""

    def unwrap(self, raw_body: Body, headers: Headers, secret: Secrets) -> Model:
        """The event, once it is sure that it is genuine; see `deskspec.webhooks.unwrap`."""
        if not isinstance(raw_body, Body):
            raise TypeError(
                "raw_body must be the bytes of the request as they came, not "
                f"{type(raw_body).__name__}: what was decoded or parsed cannot be verified"
            )
        body, keys = bytes(raw_body), _keys(secret)
        self._verify(body, self._sent(headers), keys)
        return self._read(body)

    def _sent(self, headers: Headers) -> bytes:
        """The value of the header that proves it, of which there must be one."""
        sent = {_ascii(value) for value in _values(headers, self.header)}
        if not sent:
            problem = "is missing"
        elif len(sent) > 1:
            problem = "has different values"
        elif sent == {b""}:
            problem = "is empty or not ASCII"
        else:
            return sent.pop()
        raise self._forged(problem, "give all headers of the request")

    def _verify(self, body: bytes, sent: bytes, keys: list[bytes]) -> None:
        genuine = False
        for key in keys:
            # No early end: how long it takes must not tell which of the secrets is in use.
            genuine |= hmac.compare_digest(self._expected(key, body), sent)
        if not genuine:
            raise self._forged(
                "fits none of the secrets",
                "give the secret of this webhook, and the body as it came, byte for byte",
            )

    def _expected(self, key: bytes, body: bytes) -> bytes:
        if self.signature == "bearer":
            return b"Bearer " + key
        return hmac.digest(key, body, self.signature.removeprefix("hmac-")).hex().encode()

    def _read(self, body: bytes) -> Model:
        # The error is raised outside of `except`: what it replaces holds the body.
        try:
            envelope = parse(body)
        except ValueError:
            envelope = UNSET
        if envelope is UNSET:
            raise self._unreadable("$", "JSON in UTF-8", "something else", body)
        if type(envelope) is not dict:
            raise self._unreadable("$", "object", type_name(envelope), body)
        known = None
        if self.event is not None:
            name = envelope.get(self.event, UNSET)
            if type(name) is not str:
                seen = "nothing" if name is UNSET else type_name(name)
                raise self._unreadable(f"$.{self.event}", "the event's name", seen, body)
            known = self.events.get(name)
        model = known or self.unknown
        if model is None:
            return UnknownEvent.from_dict(envelope)
        event: Model = ModelOf(self.models, model).model.from_dict(envelope)
        return event

    def _forged(self, problem: str, advice: str) -> WebhookSignatureError:
        return WebhookSignatureError(
            f"{self.vendor} webhook: the header {self.header} {problem}. Do nothing with it; if "
            f"every webhook is refused, {advice}.",
            vendor=self.vendor,
        )

    def _unreadable(
        self, json_path: str, expected: str, seen: str, body: bytes
    ) -> WebhookPayloadError:
        return WebhookPayloadError(
            f"{self.vendor} webhook: genuine, and cannot be read: {json_path}: {expected} "
            f"expected, {seen} seen. See .body for what came.",
            vendor=self.vendor,
            body=body,
        )


def _values(headers: Headers, header: str) -> list[Any]:
    """Every value of one header."""
    # WSGI, and with it Django's `META`, writes X-Name as HTTP_X_NAME.
    spellings = {header.lower(), f"http_{header.lower().replace('-', '_')}"}
    try:
        pairs = headers.items() if isinstance(headers, HasItems) else headers
        return [value for name, value in pairs if _text(name).lower() in spellings]
    except (TypeError, ValueError):
        raise TypeError(
            "headers must be a mapping of names to values, or pairs of name and value, not "
            f"{type(headers).__name__}"
        ) from None


def _text(name: Any) -> str:
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


def _ascii(value: Any) -> bytes:
    """The value of a header; nothing where it cannot be the one that is looked for."""
    if isinstance(value, str) and value.isascii():
        return value.encode()
    return value if isinstance(value, bytes) and value.isascii() else b""


def _keys(secret: Secrets) -> list[bytes]:
    """The secrets, any of which may be in use.

    Raises:
        ConfigurationError: There is none, or an empty one, with which anybody can sign.
        TypeError: One is neither text nor bytes.
    """
    one = isinstance(secret, str | bytes) or not isinstance(secret, Sequence)
    secrets = [secret] if one else secret
    if not secrets:
        raise ConfigurationError("no secret: give the one that the webhook was set up with")
    keys = []
    for given in secrets:
        if given is not None and not isinstance(given, str | bytes):
            raise TypeError(f"secret must be a str or bytes, not {type(given).__name__}")
        if not given:
            raise ConfigurationError("a secret is empty or None: anybody could sign with it")
        # Passed, because an error about a lone surrogate would hold the secret.
        keys.append(given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass"))
    return keys
