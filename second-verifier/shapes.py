"""What a document must look like, told as data: each shape is a function that refuses with the place and the reason."""

from collections.abc import Callable, Mapping
from typing import Any

import canonical

Shape = Callable[[Any, str], None]


class Misshapen(ValueError):
    """A value that is not as described; the text says where."""


def _refuse_unless(held: bool, place: str) -> None:
    if not held:
        raise Misshapen(place)


def integer(least: int = 0, most: int = canonical.LARGEST) -> Shape:
    """An integer within the bounds."""
    return lambda value, place: _refuse_unless(canonical.is_integer(value, least, most), place)


def identifier(value: Any, place: str) -> None:
    """An id."""
    _refuse_unless(canonical.is_id(value), place)


def text(value: Any, place: str) -> None:
    """A text of 1 to 200."""
    _refuse_unless(canonical.is_text(value), place)


def string(value: Any, place: str) -> None:
    """Any string."""
    _refuse_unless(type(value) is str, place)


def encoded(length: int | None = None) -> Shape:
    """Bytes in base64url, of this length."""

    def shape(value: Any, place: str) -> None:
        data = canonical.from_b64u(value)
        _refuse_unless(data is not None and length in (None, len(data)), place)

    return shape


def one_of(*names: str) -> Shape:
    """One of these words."""
    return lambda value, place: _refuse_unless(type(value) is str and value in names, place)


def members(required: Mapping[str, Shape], optional: Mapping[str, Shape] | None = None) -> Shape:
    """An object with exactly these members; the optional ones may be missing."""

    def shape(value: Any, place: str) -> None:
        _refuse_unless(type(value) is dict, place)
        allowed = {**required, **(optional or {})}
        for name in required:
            _refuse_unless(name in value, f"{place}.{name}")
        for name, member in value.items():
            _refuse_unless(name in allowed, f"{place}.{name}")
            allowed[name](member, f"{place}.{name}")

    return shape


def listed(item: Shape, least: int = 0, most: int | None = None) -> Shape:
    """An array of such items."""

    def shape(value: Any, place: str) -> None:
        _refuse_unless(type(value) is list and least <= len(value) and (most is None or len(value) <= most), place)
        for at, one in enumerate(value):
            item(one, f"{place}[{at}]")

    return shape


def keyed(name: Shape, item: Shape) -> Shape:
    """An object whose member names have one shape and whose values another."""

    def shape(value: Any, place: str) -> None:
        _refuse_unless(type(value) is dict, place)
        for key, one in value.items():
            name(key, f"{place}.{key}")
            item(one, f"{place}.{key}")

    return shape


def pair(first: Shape, second: Shape) -> Shape:
    """An array of two."""

    def shape(value: Any, place: str) -> None:
        _refuse_unless(type(value) is list and len(value) == 2, place)
        first(value[0], f"{place}[0]")
        second(value[1], f"{place}[1]")

    return shape


def either(first: Shape, second: Shape) -> Shape:
    """One shape or the other."""

    def shape(value: Any, place: str) -> None:
        try:
            first(value, place)
        except Misshapen:
            second(value, place)

    return shape


choices = listed(listed(either(identifier, pair(identifier, integer()))))
"""The choices of a ballot by their types alone (docs/pbvote-1.md, 3)."""
