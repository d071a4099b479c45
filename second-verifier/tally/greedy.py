"""Rules that go down one list: `top`, `greedy`, `greedy-score` and `greedy-per-cost` (docs/pbvote-1.md, 8)."""

from collections.abc import Iterable
from fractions import Fraction

from tally.model import Candidate, TieKey

Conflicts = frozenset[frozenset[str]]


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


def what_fits(ordered: list[Candidate], budget: int, conflicts: Conflicts = frozenset()) -> list[str]:
    """Takes down the list what fits into what is left of the budget and is in no conflict."""
    left, taken = budget, list[str]()
    for one in ordered:
        if one.cost <= left and not _meets_conflict(one, taken, conflicts):
            taken.append(one.id)
            left -= one.cost
    return taken
