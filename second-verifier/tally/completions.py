"""What follows Equal Shares when money is left: greedy by votes, or the run again with one won more for each voter."""

from dataclasses import dataclass
from fractions import Fraction

from tally.equal_shares import Market, equal_shares
from tally.greedy import Measure, by_measure
from tally.model import Project, TieKey


@dataclass(frozen=True)
class Add1Options:
    """Stop `exhaustive` (nothing supported fits any more, or the next run overspends) or `overshoot` (the latter alone);
    start at B/n `exact` or `floor`; the step in won."""

    stop: str = "exhaustive"
    start: str = "exact"
    step: int = 1


def cost_of(projects: list[Project]) -> int:
    """What the projects cost together."""
    return sum(project.cost for project in projects)


def start_of(market: Market, start: str) -> Fraction:
    """The endowment B/n, or its whole part; zero where there are no voters."""
    voters = market.election.voters
    if voters == 0:
        return Fraction(0)
    share = Fraction(market.election.budget) / voters
    return Fraction(share.numerator // share.denominator) if start == "floor" else share


def utilitarian(market: Market, bought: list[Project], measure: Measure, ties: TieKey) -> list[Project]:
    """Adds down the list of votes what still fits."""
    left, winners = market.election.budget - cost_of(bought), list(bought)
    taken = {project.id for project in bought}
    for project in by_measure(market.election, measure, ties):
        if project.id not in taken and project.cost <= left:
            winners.append(project)
            left -= project.cost
    return winners


def add1(market: Market, ties: TieKey, options: Add1Options = Add1Options()) -> list[Project]:
    """The outcome of the last run before one overspends (or, with `exhaustive`, of the first that is exhaustive).

    It ends: with enough money everything supported is bought, and then there is nothing to add.
    """
    endowment = start_of(market, options.start)
    current = equal_shares(market, endowment, ties)
    budget, supported = market.election.budget, market.supported
    while len(current) < len(supported):
        taken = {project.id for project in current}
        left = budget - cost_of(current)
        if options.stop == "exhaustive" and all(one.id in taken or one.cost > left for one in supported):
            return current
        endowment += options.step
        following = equal_shares(market, endowment, ties)
        if cost_of(following) > budget:
            return current
        current = following
    return current
