"""What is counted: projects with costs, ballots with utilities, and the order that decides between equals."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Project:
    """A project with its cost in won and its place in the list."""

    id: str
    cost: int
    place: int


@dataclass(frozen=True)
class Group:
    """Equal ballots: for each project that they name a number (1 for an approval, points, or a rank's worth), and how many."""

    named: Mapping[str, int]
    weight: Fraction


@dataclass(frozen=True)
class Election:
    """A budget in won, the projects, and all ballots, also those that name nothing."""

    budget: int
    projects: tuple[Project, ...]
    groups: tuple[Group, ...]

    @property
    def voters(self) -> Fraction:
        """How many ballots there are, each by its weight."""
        return sum((group.weight for group in self.groups), Fraction(0))

    def votes(self, project: Project) -> Fraction:
        """How many ballots name the project."""
        return sum((group.weight for group in self.groups if project.id in group.named), Fraction(0))

    def score(self, project: Project) -> Fraction:
        """The sum of what the ballots give the project."""
        return sum((group.weight * group.named.get(project.id, 0) for group in self.groups), Fraction(0))


TieKey = Callable[[Project], tuple[object, ...]]


def grouped(budget: int, projects: Sequence[Project], ballots: Sequence[tuple[Mapping[str, int], Fraction]]) -> Election:
    """The election with equal ballots of equal weight counted once."""
    counts: dict[tuple[tuple[str, int], ...], Fraction] = {}
    for named, weight in ballots:
        key = tuple(sorted(named.items()))
        counts[key] = counts.get(key, Fraction(0)) + weight
    groups = tuple(Group(dict(key), weight) for key, weight in counts.items())
    return Election(budget, tuple(projects), groups)


def tie_key(rule: str, votes: Mapping[str, Fraction]) -> TieKey | None:
    """The order among equals, lowest first: id by code points, min-cost (then most votes, then id), file-order, or a draw
    by SHA-256(seed, a zero byte, id) for `seed:SEED`; None for any other name (participatory-budgeting.md, 9)."""
    if rule == "id":
        return lambda project: (project.id,)
    if rule == "min-cost":
        return lambda project: (project.cost, -votes[project.id], project.id)
    if rule == "file-order":
        return lambda project: (project.place,)
    if rule.startswith("seed:"):
        seed = rule.removeprefix("seed:").encode()
        return lambda project: (hashlib.sha256(seed + b"\0" + project.id.encode()).digest(), project.id)
    return None
