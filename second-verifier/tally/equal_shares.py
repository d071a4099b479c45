"""The Method of Equal Shares, exact (Peters, Pierczynski, Skowron, NeurIPS 2021, arXiv 2008.13276).

Each voter holds the same money. A candidate is rho-affordable when its supporters, each paying
min(own money, rho x own utility), pay its cost; the one with the smallest rho is bought, again and again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from tally.model import Candidate, Election, Group, TieKey

Utility = Callable[[Group, Candidate], int]


@dataclass(frozen=True)
class Supporter:
    """A group that gives a candidate a positive utility, by its place among the groups."""

    group: int
    count: int
    utility: int


def cost_utility(group: Group, candidate: Candidate) -> int:
    """The cost of a candidate that the ballot names (mes-cost)."""
    return candidate.cost if candidate.id in group.named else 0


def cardinality_utility(group: Group, candidate: Candidate) -> int:
    """One for a candidate that the ballot names (mes-cardinality)."""
    return 1 if candidate.id in group.named else 0


def score_utility(group: Group, candidate: Candidate) -> int:
    """What the ballot gives (mes-score)."""
    return group.named.get(candidate.id, 0)


@dataclass(frozen=True)
class Market:
    """An election seen through one utility: every candidate with its supporters."""

    election: Election
    supporters: dict[str, list[Supporter]]

    @property
    def supported(self) -> list[Candidate]:
        """The candidates with at least one supporter."""
        return [one for one in self.election.candidates if self.supporters[one.id]]


def market_of(election: Election, utility: Utility) -> Market:
    """Reads the utilities once."""
    supporters = {
        candidate.id: [
            Supporter(at, group.count, utility(group, candidate))
            for at, group in enumerate(election.groups)
            if utility(group, candidate) > 0
        ]
        for candidate in election.candidates
    }
    return Market(election, supporters)


def affordable_at(cost: int, supporters: list[Supporter], money: list[Fraction]) -> Fraction | None:
    """The smallest rho at which the supporters pay the cost, or None where all their money does not."""
    if sum(one.count * money[one.group] for one in supporters) < cost:
        return None
    due, utilities = Fraction(cost), sum(one.count * one.utility for one in supporters)
    for one in sorted(supporters, key=lambda one: money[one.group] / one.utility):
        if due * one.utility <= money[one.group] * utilities:
            return due / utilities
        due -= one.count * money[one.group]
        utilities -= one.count * one.utility
    raise AssertionError("supporters who hold the cost pay it")


def equal_shares(market: Market, endowment: Fraction, ties: TieKey) -> list[tuple[Candidate, Fraction]]:
    """The candidates bought, in order, each with its rho, when every voter starts with the endowment.

    A candidate's rho never falls while others are bought, so an old rho is a lower bound, and only the candidates
    whose bound is not above the best found are looked at anew.
    """
    money = [endowment] * len(market.election.groups)
    waiting, bought = market.supported, list[tuple[Candidate, Fraction]]()
    bounds = {one.id: Fraction(0) for one in waiting}
    while True:
        best: list[Candidate] = []
        lowest: Fraction | None = None
        for candidate in sorted(waiting, key=lambda one: bounds[one.id]):
            if lowest is not None and bounds[candidate.id] > lowest:
                break
            rho = affordable_at(candidate.cost, market.supporters[candidate.id], money)
            if rho is None:
                waiting = [one for one in waiting if one is not candidate]
                continue
            bounds[candidate.id] = rho
            if lowest is None or rho < lowest:
                best, lowest = [candidate], rho
            elif rho == lowest:
                best.append(candidate)
        if lowest is None:
            return bought
        chosen = min(best, key=ties)
        for one in market.supporters[chosen.id]:
            money[one.group] -= min(money[one.group], lowest * one.utility)
        bought.append((chosen, lowest))
        waiting = [one for one in waiting if one is not chosen]
