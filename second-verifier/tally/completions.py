"""What follows Equal Shares when money is left: down the list of totals, or the run again with one won more for each voter."""

from fractions import Fraction

from tally.equal_shares import Market, equal_shares
from tally.model import Candidate, TieKey


def cost_of(candidates: list[Candidate]) -> int:
    """What the candidates cost together."""
    return sum(one.cost for one in candidates)


def start_of(market: Market, start: str) -> Fraction:
    """The endowment B/n, or its whole part (`floor`); zero where there are no voters."""
    share = Fraction(market.election.budget, market.election.voters or 1)
    return Fraction(share.numerator // share.denominator) if start == "floor" else share


def utilitarian(market: Market, bought: list[Candidate], ties: TieKey) -> list[Candidate]:
    """Adds what still fits, the highest total first."""
    left, winners = market.election.budget - cost_of(bought), list(bought)
    others = [one for one in market.election.candidates if one not in bought]
    for one in sorted(others, key=lambda one: (-one.total, ties(one))):
        if one.cost <= left:
            winners.append(one)
            left -= one.cost
    return winners


def add1(market: Market, ties: TieKey, stop: str, start: str) -> list[Candidate]:
    """The outcome of the last run before one overspends, or (`exhaustive`) of the first after which nothing fits.

    It ends: with enough money everything supported is bought, and then there is nothing to add.
    """
    endowment = start_of(market, start)
    current = equal_shares(market, endowment, ties)
    budget, supported = market.election.budget, market.supported
    while len(current) < len(supported):
        left = budget - cost_of(current)
        if stop == "exhaustive" and all(one in current or one.cost > left for one in supported):
            return current
        endowment += 1
        following = equal_shares(market, endowment, ties)
        if cost_of(following) > budget:
            return current
        current = following
    return current
