"""Canonical JSON (RFC 8785 as far as docs/pbvote-1.md, 1, uses it), base64url without padding, ids and texts."""

import base64
import json
import re
from typing import Any, NoReturn

LARGEST = 2**53 - 1


class NotCanonical(ValueError):
    """The bytes are not what this page would have written."""


def _refuse(literal: str) -> NoReturn:
    raise NotCanonical(literal)


def parse(data: bytes) -> Any:
    """The JSON value of the bytes; refuses fractions, exponents and what is not UTF-8."""
    try:
        return json.loads(data.decode("utf-8"), parse_float=_refuse, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise NotCanonical(str(error)) from error


def encode(value: Any, sort: bool = True) -> bytes:
    """The one way to write the value; members sorted by name, or in the order given."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=sort).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise NotCanonical(str(error)) from error


def parse_sorted(data: bytes) -> Any:
    """The value of a document or of a line with sorted members, refused unless writing it again gives the same bytes."""
    value = parse(data)
    if encode(value) != data:
        raise NotCanonical("other bytes when written again")
    return value


def from_b64u(text: Any) -> bytes | None:
    """The bytes of base64url without padding, leftover bits zero (docs/pbvote-1.md, 1), or None."""
    if type(text) is not str or re.fullmatch(r"[A-Za-z0-9_-]*", text) is None or len(text) % 4 == 1:
        return None
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return data if to_b64u(data) == text else None


def to_b64u(data: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def is_integer(value: Any, least: int = 0, most: int = LARGEST) -> bool:
    """Whether the value is a JSON integer within the bounds."""
    return type(value) is int and least <= value <= most


def is_id(value: Any) -> bool:
    """Whether the value is an id: [a-z0-9][a-z0-9-]{0,63}."""
    return type(value) is str and re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", value) is not None


def is_text(value: Any) -> bool:
    """Whether the value is a text: 1 to 200 UTF-16 code units, no control characters."""
    if type(value) is not str or any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in value):
        return False
    return 1 <= len(value.encode("utf-16-le", "surrogatepass")) // 2 <= 200
