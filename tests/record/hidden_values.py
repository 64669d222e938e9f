"""A hundred secrets and personal values, and the fields that a provider may have them in.

An entry is a field, its value, and what must be nowhere in a recording. A field with a dot is in
the object before it. None of these is anybody's.
"""

import base64
import json
from typing import Any, Final
from urllib.parse import quote

KEY: Final = "Qz7/mWv+19rTLpX4=="
"""The API key of the account, which the provider repeats in every spelling."""

_PEM: Final = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEplantedBODY\n-----END EC PRIVATE KEY-----"


def _b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


SECRETS: Final[list[tuple[str, Any, str]]] = [
    ("notes", f"the key is {KEY}", KEY),
    ("id", KEY.encode().hex(), KEY.encode().hex()),
    ("userId", base64.b32encode(KEY.encode()).decode(), base64.b32encode(KEY.encode()).decode()),
    ("referer", f"https://a.example/?q={quote(KEY, safe='')}", quote(KEY, safe="")),
    ("lastPage", f"https://a.example/{_b64(KEY)}", _b64(KEY)),
    ("source", KEY[: len(KEY) // 2], KEY[: len(KEY) // 2]),
    ("trace", KEY[::-1], KEY[::-1]),
    ("trace2", KEY.swapcase(), KEY.swapcase()),
    ("trace3", "".join(f"\\x{ord(each):02x}" for each in KEY), "\\x51\\x7a"),
    ("trace4", "".join(f"%u{ord(each):04x}" for each in KEY), "%u0051%u007a"),
    ("trace5", " ".join(KEY), " ".join(KEY)),
    ("trace6", _b64(_b64(f"user:{KEY}")), _b64(_b64(f"user:{KEY}"))),
    ("trace7", json.dumps(json.dumps({"k": KEY})), "mWv+19rTLpX4"),
    ("location.city", f"Basic {_b64('me:' + KEY)}", _b64("me:" + KEY)[:16]),
    ("sessionToken", "pl-session-0101", "pl-session-0101"),
    ("session_key", "pl-session-0202", "pl-session-0202"),
    ("JSESSIONID", "PLJSESSION0303", "PLJSESSION0303"),
    ("connect.sid", "s%3Apl0404", "pl0404"),
    ("xsrf-token", "pl-xsrf-0505", "pl-xsrf-0505"),
    ("idToken", "pl-id-0606", "pl-id-0606"),
    ("oauth_verifier", "pl-oauth-0707", "pl-oauth-0707"),
    ("refresh", "pl-refresh-0808", "pl-refresh-0808"),
    ("appSecretProof", "pl-proof-0909", "pl-proof-0909"),
    ("hmacKey", "pl-hmac-1010", "pl-hmac-1010"),
    ("webhookSigningSecret", "pl-hook-1111", "pl-hook-1111"),
    ("verificationCode", "738291", "738291"),
    ("backupCodes", ["pl-backup-1212", "pl-backup-1313"], "pl-backup-13"),
    ("recoveryPhrase", "abandon ability able about", "abandon ability"),
    ("licenseKey", "PLLIC-1414-AAAA", "PLLIC-1414-AAAA"),
    ("connectionString", "Server=db;Uid=sa;Pwd=pl1515;", "pl1515"),
    ("redisUrl", "redis://:pl1616@cache:6379/0", "pl1616"),
    ("mongo", "mongodb+srv://u:pl1717@c.example/db", "pl1717"),
    ("signedUrl", "https://cdn.example/f?Expires=1&Signature=pl1818&Key-Pair-Id=K1", "pl1818"),
    ("gcsUrl", "https://s.example/f?X-Goog-Signature=pl1919", "pl1919"),
    ("resetLink", "https://a.example/reset/pl2020pl2020", "pl2020pl2020"),
    ("magicLink", "https://a.example/#/login?t=pl2121", "pl2121"),
    ("botToken", "123456789:AAplantedBOT2222", "AAplantedBOT2222"),
    ("discord", "MTIzplanted.Gabcde.2323planted", "Gabcde.2323planted"),
    ("stripe", "rk_live_planted2424", "rk_live_planted2424"),
    ("shopify", "shpat_planted2525", "shpat_planted2525"),
    ("aws", "AKIAPLANTED26262626A", "AKIAPLANTED26262626A"),
    ("pypi", "pypi-AgEIplanted2727", "pypi-AgEIplanted2727"),
    ("slackToken", "xoxb-planted-2828", "xoxb-planted-2828"),
    ("ssh", "ssh-rsa AAAAB3planted2929 me@host", "AAAAB3planted2929"),
    ("certificate", _PEM, "plantedBODY"),
    ("curl", "curl -u me:pl3030 https://a.example", "pl3030"),
    ("env", "API_TOKEN=pl3131\nDEBUG=1", "pl3131"),
    ("customData", [{"property": "crm_token", "value": "pl-custom-3232"}], "pl-custom-3232"),
    ("headers", {"x-api-key": "pl-header-3333"}, "pl-header-3333"),
    ("settings", [{"label": "Password", "value": "pl-label-3434"}], "pl-label-3434"),
]

PERSONAL: Final[list[tuple[str, Any, str]]] = [
    ("name", "Wilgefortis Quandary", "Wilgefortis"),
    ("company", "Quandary and Daughters", "Daughters"),
    ("email", "wilgefortis@quandary.example", "wilgefortis@"),
    ("phone", "+43 660 1234567", "1234567"),
    ("location.city", "Unterstinkenbrunn", "Unterstinkenbrunn"),
    ("location.street", "Hauptplatz 1", "Hauptplatz"),
    ("device.ip", "84.112.9.77", "84.112.9.77"),
    ("device.userAgent", "Mozilla/5.0 (Wilgefortis's iPhone)", "Wilgefortis"),
    ("device.imei", 356938035643809, "356938035643809"),
    ("device.mac", "3c:22:fb:11:aa:0f", "3c:22:fb"),
    ("tags", [{"name": "Owes 300 to Balduin"}], "Balduin"),
    ("lastPage", "https://shop.example/u/wilgefortis-quandary", "wilgefortis"),
    ("referer", "https://mail.example/?q=quandary", "quandary"),
    ("customData", [{"property": "Spouse", "value": "Kunigunde"}], "Kunigunde"),
    ("customData2", [{"property": "Children", "value": ["Ortwin", "Hadburg"]}], "Hadburg"),
    ("maidenName", "Zwettl", "Zwettl"),
    ("nick", "quandy77", "quandy77"),
    ("spouse", "Kunigunde Q", "Kunigunde"),
    ("employer", "Molkerei Nord", "Molkerei"),
    ("jobTitle", "Head of Cheese", "Cheese"),
    ("doctor", "Dr. Leopoldine Arzt", "Leopoldine"),
    ("diagnosis", "Hay fever", "fever"),
    ("religion", "Pastafarian", "Pastafarian"),
    ("salary", 4321987, "4321987"),
    ("iban", "AT61 1904 3002 3457 3201", "1904 3002"),
    ("bic", "GIBAATWWXXX", "GIBAATWWXXX"),
    ("pan", 4012888888881881, "4012888888881881"),
    ("cvc", "8 1 7 of card 4012", "of card"),
    ("svnr", "1237 010180", "010180"),
    ("taxId", "AT-12-345/6789", "345/6789"),
    ("passportNumber", "P7654321", "P7654321"),
    ("driverLicense", "B-1998-XX", "1998"),
    ("birthDate", "1980-01-01", "1980-01-01"),
    ("dateOfBirth", "01.01.1980", "01.01.1980"),
    ("dob", "1980-01-02T00:00:00Z", "1980-01-02"),
    ("gps", {"lat": 48.65213, "lon": 16.34567}, "48.65213"),
    ("where", "48.65214, 16.34568", "48.65214"),
    ("geohash", "u2edk8hv", "u2edk8hv"),
    ("what3words", "cheese.pasta.hay", "cheese"),
    ("plusCode", "8FWR+2Q Wien", "8FWR"),
    ("voicemail", "https://cdn.example/Wilgefortis_2024.mp3", "Wilgefortis"),
    ("fileName", "Quandary_Scheidung.docx", "Scheidung"),
    ("instagram", "@quandy.makes.cheese", "quandy"),
    ("telegram", "t.me/quandy77", "quandy77"),
    ("mention", "cc @wilgefortis.q please", "wilgefortis"),
    ("ipv6", "2001:4bc9:801::77", "4bc9:801"),
    ("forwarded", "for=84.112.9.78;proto=https", "84.112.9.78"),
    ("hostname", "wilgefortis-macbook.local", "wilgefortis"),
    ("wilgefortis@keys.example", 1, "wilgefortis@keys"),
    ("+43 660 7654321", True, "7654321"),
]
