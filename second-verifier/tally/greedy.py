"""Rules that go down one list: greedy by votes, score, or either per won, and the N with most votes."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from tally.model import Election, Project, TieKey

Measure = Callable[[Project], Fraction]


@dataclass(frozen=True)
class GreedyOptions:
    """Whether to go on after what does not fit, and the least measure that a project needs."""

    skip: bool = True
    threshold: Fraction = Fraction(0)


def by_measure(election: Election, measure: Measure, ties: TieKey) -> list[Project]:
    """The projects that somebody named, the highest measure first."""
    supported = [project for project in election.projects if election.votes(project) > 0]
    return sorted(supported, key=lambda project: (-measure(project), ties(project)))


def greedy(election: Election, measure: Measure, ties: TieKey, options: GreedyOptions = GreedyOptions()) -> list[str]:
    """Funds down the list what fits into the budget (participatory-budgeting.md, 3)."""
    left, winners = election.budget, list[str]()
    for project in by_measure(election, measure, ties):
        if measure(project) < options.threshold:
            continue
        if project.cost <= left:
            winners.append(project.id)
            left -= project.cost
        elif not options.skip:
            break
    return winners


def per_won(measure: Measure) -> Measure:
    """The measure divided by the cost."""
    return lambda project: measure(project) / project.cost


def most_votes(election: Election, measure: Measure, ties: TieKey, count: int) -> list[str]:
    """The `count` projects with the highest measure, whatever they cost."""
    return [project.id for project in by_measure(election, measure, ties)[:count]]
