"""The winners of each contest by its rule (docs/pbvote-1.md, 8)."""

from collections.abc import Mapping
from fractions import Fraction

from ballots import Named, worth
from manifest import Contest, Manifest
from manifest_shape import RULES
from tally import completions, equal_shares, greedy
from tally.model import Candidate, Election, TieKey, grouped, tie_key
from tally.phragmen import phragmen

UTILITIES = {
    "mes-cost": equal_shares.cost_utility,
    "mes-cardinality": equal_shares.cardinality_utility,
    "mes-score": equal_shares.score_utility,
}


def candidates_of(contest: Contest, totals: Mapping[str, int], values: Mapping[str, Fraction]) -> tuple[Candidate, ...]:
    """The options with enough votes; none costs more than the budget, unless that is what ends the count."""
    return tuple(
        Candidate(one.id, one.cost or 0, one.place, totals[one.id], values[one.id])
        for one in contest.options
        if totals[one.id] >= max(1, contest.min_votes) and _may_be_carried(contest, one.cost or 0)
    )


def _may_be_carried(contest: Contest, cost: int) -> bool:
    return contest.budget is None or contest.misfit is not None or cost <= contest.budget


def winners_of(contest: Contest, candidates: tuple[Candidate, ...], ballots: list[Named], ties: TieKey) -> list[str]:
    """The winners in the order in which they are selected; `ballots` is what each ballot of the contest names there."""
    rule, budget = contest.rule, contest.budget or 0
    if rule["name"] == "top":
        return greedy.first_seats(greedy.by_value(candidates, ties), rule["seats"], contest.conflicts)
    if RULES[rule["name"]].down_a_list:
        ordering = greedy.by_value_per_won if rule["name"] == "greedy-per-cost" else greedy.by_value
        limits = tuple((one.most, one.options) for one in contest.limits)
        money = greedy.Money(budget, limits, contest.misfit)
        return greedy.what_fits(ordering(candidates, ties), money, contest.conflicts)
    election = Election(budget, candidates, grouped(worth(contest, named) for named in ballots))
    if rule["name"] == "phragmen":
        return phragmen(election, ties, rule["stop"])
    market = equal_shares.market_of(election, UTILITIES[rule["name"]])
    if rule["completion"].startswith("add1"):
        bought = completions.add1(market, ties, rule["add1_stop"], rule["start"])
    else:
        bought = completions.once(market, ties, rule["start"])
    if rule["completion"].endswith("utilitarian"):
        bought = completions.utilitarian(market, bought, ties)
    return [one.id for one in bought]


def all_winners(
    manifest: Manifest,
    totals: Mapping[str, int],
    values: Mapping[str, Fraction],
    ballots: Mapping[str, list[Named]],
    seed: str | None,
) -> dict[str, list[str]]:
    """Contest to winners; `ballots` is contest to what each of its ballots names."""
    ties = tie_key(manifest.raw["tie"]["rule"], seed)
    return {
        contest.id: winners_of(contest, candidates_of(contest, totals, values), ballots[contest.id], ties)
        for contest in manifest.contests
    }
