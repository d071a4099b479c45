"""The leaves of the two logs (docs/pbvote-1.md, 4 and 5): a line is a leaf of a kind, or it is none."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import canonical
from shapes import Misshapen, Shape, choices, encoded, identifier, integer, keyed, listed, one_of

BALLOT_LOG: tuple[Mapping[str, Shape], ...] = (
    {"t": one_of("manifest"), "h": encoded()},
    {
        "t": one_of("ballot"),
        "e": encoded(),
        "y": identifier,
        "k": encoded(),
        "p": encoded(),
        "s": encoded(),
        "n": integer(),
        "c": encoded(),
        "g": encoded(),
    },
    {"t": one_of("revoke"), "e": encoded(), "y": identifier, "k": encoded(), "w": one_of("unused", "spoilt")},
    {"t": one_of("paper"), "e": encoded(), "id": identifier, "n": integer(), "r": keyed(identifier, integer()), "h": encoded()},
    {"t": one_of("paper"), "e": encoded(), "id": identifier, "n": integer(), "b": listed(choices), "h": encoded()},
    {"t": one_of("close"), "e": encoded(), "n": integer()},
)
ISSUANCE_LOG: tuple[Mapping[str, Shape], ...] = (
    {"t": one_of("issue"), "e": encoded(), "y": identifier, "ch": one_of("online", "onsite"), "h": encoded()},
)


@dataclass(frozen=True)
class Leaf:
    """A leaf with its place in the log."""

    at: int
    fields: dict[str, Any]

    @property
    def kind(self) -> str:
        """manifest, ballot, revoke, paper, close or issue."""
        return self.fields["t"]

    def bytes_of(self, name: str) -> bytes:
        """The bytes of a member in base64url."""
        data = canonical.from_b64u(self.fields[name])
        if data is None:
            raise Misshapen(name)
        return data


def read_leaf(line: bytes, at: int, kinds: tuple[Mapping[str, Shape], ...]) -> Leaf | None:
    """The leaf of the line without its line feed, or None where it is not canonical or of no kind."""
    try:
        value = canonical.parse(line)
        if type(value) is not dict:
            return None
        for kind in kinds:
            if list(kind) == list(value) and _matches(value, kind):
                inner = {name: _with_sorted_members(member) for name, member in value.items()}
                return Leaf(at, value) if canonical.encode(inner, sort=False) == line else None
    except canonical.NotCanonical:
        return None
    return None


def _matches(value: dict[str, Any], kind: Mapping[str, Shape]) -> bool:
    try:
        for name, shape in kind.items():
            shape(value[name], name)
    except Misshapen:
        return False
    return True


def _with_sorted_members(value: Any) -> Any:
    return dict(sorted(value.items())) if type(value) is dict else value


def read_log(lines: list[bytes], kinds: tuple[Mapping[str, Shape], ...]) -> list[Leaf]:
    """The leaves among the lines; what is none is left out and keeps its place."""
    found = (read_leaf(line, at, kinds) for at, line in enumerate(lines))
    return [leaf for leaf in found if leaf is not None]
