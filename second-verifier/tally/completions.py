"""What follows Equal Shares when money is left: down the list of totals, or the run again with one won more for each voter."""

from fractions import Fraction

from tally.equal_shares import Market, equal_shares
from tally.model import Candidate, TieKey
from tally.steady import steady_steps


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


def once(market: Market, ties: TieKey, start: str) -> list[Candidate]:
    """The outcome of one run."""
    return [one for one, _ in equal_shares(market, start_of(market, start), ties)]


def add1(market: Market, ties: TieKey, stop: str, start: str) -> list[Candidate]:
    """The outcome of the last run before one overspends, or (`exhaustive`) of the first after which nothing fits.

    It ends: with enough money everything supported is bought, and then there is nothing to add. Runs of which it is
    known that they buy the same are passed over.
    """
    endowment = start_of(market, start)
    bought = equal_shares(market, endowment, ties)
    budget, supported = market.election.budget, market.supported
    while len(bought) < len(supported):
        current = [one for one, _ in bought]
        left = budget - cost_of(current)
        if stop == "exhaustive" and all(one in current or one.cost > left for one in supported):
            break
        endowment += 1 + steady_steps(market, endowment, bought, ties)
        following = equal_shares(market, endowment, ties)
        if cost_of([one for one, _ in following]) > budget:
            break
        bought = following
    return [one for one, _ in bought]
