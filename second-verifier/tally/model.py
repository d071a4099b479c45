"""What is counted: candidates with costs and values, ballots with what they give, and the order that decides between equals."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Candidate:
    """An option that may win: cost in won, place in the list, unweighted total, and value (weighted, or the total)."""

    id: str
    cost: int
    place: int
    total: int
    value: Fraction


@dataclass(frozen=True)
class Group:
    """Equal ballots: what they give to each option that they name, and how many there are."""

    named: Mapping[str, int]
    count: int


@dataclass(frozen=True)
class Election:
    """A budget in won, the candidates, and all ballots, also those that name nothing."""

    budget: int
    candidates: tuple[Candidate, ...]
    groups: tuple[Group, ...]

    @property
    def voters(self) -> int:
        """How many ballots there are."""
        return sum(group.count for group in self.groups)


TieKey = Callable[[Candidate], tuple[object, ...]]


def grouped(ballots: Iterable[Mapping[str, int]]) -> tuple[Group, ...]:
    """Equal ballots counted once."""
    counts: dict[tuple[tuple[str, int], ...], int] = {}
    for named in ballots:
        key = tuple(sorted(named.items()))
        counts[key] = counts.get(key, 0) + 1
    return tuple(Group(dict(key), count) for key, count in counts.items())


def tie_key(rule: str, seed: str | None = None) -> TieKey:
    """The order among equals, first first: `id` by its bytes; `min-cost` by cost, then more votes, then id; `listed` by
    place; `seed` by SHA-256(seed || 0 || id) (participatory-budgeting practice; docs/pbvote-1.md, 8)."""
    if rule == "min-cost":
        return lambda one: (one.cost, -one.total, one.id)
    if rule == "listed":
        return lambda one: (one.place,)
    if rule == "seed":
        prefix = (seed or "").encode() + b"\0"
        return lambda one: (hashlib.sha256(prefix + one.id.encode()).digest(),)
    return lambda one: (one.id,)
