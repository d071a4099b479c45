"""The Method of Equal Shares, exact (Peters, Pierczynski, Skowron, NeurIPS 2021, arXiv 2008.13276).

Each voter holds the same money. A project is rho-affordable when its supporters, each paying
min(own money, rho x own utility), pay its cost; the one with the smallest rho is bought, again and again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from tally.model import Election, Group, Project, TieKey

Utility = Callable[[Group, Project], int]


@dataclass(frozen=True)
class Supporter:
    """A group that gives a project a positive utility, by its place among the groups."""

    group: int
    weight: Fraction
    utility: int


def cost_utility(group: Group, project: Project) -> int:
    """The cost of a project that the ballot names (mes-cost)."""
    return project.cost if project.id in group.named else 0


def cardinality_utility(group: Group, project: Project) -> int:
    """One for a project that the ballot names (mes-cardinality)."""
    return 1 if project.id in group.named else 0


def score_utility(group: Group, project: Project) -> int:
    """The points of the ballot (mes-score)."""
    return group.named.get(project.id, 0)


@dataclass(frozen=True)
class Market:
    """An election seen through one utility: every project with its supporters."""

    election: Election
    supporters: dict[str, list[Supporter]]

    @property
    def supported(self) -> list[Project]:
        """The projects with at least one supporter."""
        return [project for project in self.election.projects if self.supporters[project.id]]


def market_of(election: Election, utility: Utility) -> Market:
    """Reads the utilities once."""
    supporters = {
        project.id: [
            Supporter(at, group.weight, utility(group, project))
            for at, group in enumerate(election.groups)
            if utility(group, project) > 0
        ]
        for project in election.projects
    }
    return Market(election, supporters)


def affordable_at(cost: int, supporters: list[Supporter], money: list[Fraction]) -> Fraction | None:
    """The smallest rho at which the supporters pay the cost, or None where all their money does not."""
    if sum((one.weight * money[one.group] for one in supporters), Fraction(0)) < cost:
        return None
    due, utilities = Fraction(cost), sum((one.weight * one.utility for one in supporters), Fraction(0))
    for one in sorted(supporters, key=lambda one: money[one.group] / one.utility):
        if due * one.utility <= money[one.group] * utilities:
            return due / utilities
        due -= one.weight * money[one.group]
        utilities -= one.weight * one.utility
    return Fraction(0)


def equal_shares(market: Market, endowment: Fraction, ties: TieKey) -> list[Project]:
    """The projects bought, in order, when every voter starts with the endowment.

    A project's rho never falls while others are bought, so an old rho is a lower bound, and only the projects
    whose bound is not above the best found are looked at anew.
    """
    money = [endowment] * len(market.election.groups)
    bounds = {project.id: Fraction(0) for project in market.supported}
    waiting, bought = market.supported, list[Project]()
    while True:
        best: list[Project] = []
        lowest: Fraction | None = None
        for project in sorted(waiting, key=lambda project: bounds[project.id]):
            if lowest is not None and bounds[project.id] > lowest:
                break
            rho = affordable_at(project.cost, market.supporters[project.id], money)
            if rho is None:
                waiting = [one for one in waiting if one is not project]
                continue
            bounds[project.id] = rho
            if lowest is None or rho < lowest:
                best, lowest = [project], rho
            elif rho == lowest:
                best.append(project)
        if lowest is None:
            return bought
        chosen = min(best, key=ties)
        for one in market.supporters[chosen.id]:
            money[one.group] -= min(money[one.group], lowest * one.utility)
        bought.append(chosen)
        waiting = [one for one in waiting if one is not chosen]
