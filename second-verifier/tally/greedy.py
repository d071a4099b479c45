"""Rules that go down one list: `top`, `greedy`, `greedy-score` and `greedy-per-cost` (docs/pbvote-1.md, 8)."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from tally.model import Candidate, TieKey

Conflicts = frozenset[frozenset[str]]
Limits = tuple[tuple[int, frozenset[str]], ...]


@dataclass(frozen=True)
class Money:
    """The budget, what groups of options may cost together, and what an option does that the budget does not carry."""

    budget: int
    limits: Limits = ()
    misfit: str | None = None


def by_value(candidates: Iterable[Candidate], ties: TieKey) -> list[Candidate]:
    """The highest value first."""
    return sorted(candidates, key=lambda one: (-one.value, ties(one)))


def by_value_per_won(candidates: Iterable[Candidate], ties: TieKey) -> list[Candidate]:
    """The highest value divided by cost first."""
    return sorted(candidates, key=lambda one: (-Fraction(one.value) / one.cost, ties(one)))


def _meets_conflict(one: Candidate, taken: list[str], conflicts: Conflicts) -> bool:
    return any(frozenset((one.id, other)) in conflicts for other in taken)


def first_seats(ordered: list[Candidate], seats: int, conflicts: Conflicts) -> list[str]:
    """The first so many, passing over what is in conflict with one taken."""
    taken = list[str]()
    for one in ordered:
        if len(taken) < seats and not _meets_conflict(one, taken, conflicts):
            taken.append(one.id)
    return taken


def what_fits(ordered: list[Candidate], money: Money, conflicts: Conflicts = frozenset()) -> list[str]:
    """Takes down the list what fits into what is left of the budget and of its limits and is in no conflict."""
    left, taken = money.budget, list[str]()
    left_of = [most for most, _ in money.limits]
    for one in ordered:
        if _meets_conflict(one, taken, conflicts):
            continue
        within = [at for at, (_, options) in enumerate(money.limits) if one.id in options]
        room = min([left, *(left_of[at] for at in within)])
        if one.cost <= room:
            taken.append(one.id)
            left -= one.cost
            for at in within:
                left_of[at] -= one.cost
        elif one.cost > left and money.misfit is not None:
            return [*taken, one.id] if money.misfit == "part" and room > 0 else taken
    return taken
