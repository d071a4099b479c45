"""How much more money leaves the outcome of Equal Shares as it is, so that Add1 need not count every won.

The purchases are replayed with every amount as a line in d, the won added to each voter's start. The outcome stays
the same as long as, in each round, the supporters of what is bought split into those who give all and those who pay
rho x utility as they do now, and nobody else's rho falls below the one paid. Each of these is a line that must not
change its sign; the least of their zeros is the answer. It may be too small, never too large.
"""

from dataclasses import dataclass
from fractions import Fraction

from tally.equal_shares import Market, Supporter
from tally.model import Candidate, TieKey


@dataclass(frozen=True)
class Line:
    """value + slope x d."""

    value: Fraction
    slope: Fraction

    def plus(self, other: "Line", times: Fraction | int = 1) -> "Line":
        """This line and so many times the other."""
        return Line(self.value + times * other.value, self.slope + times * other.slope)

    def times(self, factor: Fraction) -> "Line":
        """The line times a number."""
        return Line(self.value * factor, self.slope * factor)


ZERO = Line(Fraction(0), Fraction(0))


def whole_steps(line: Line, strict: bool) -> int | None:
    """The most whole d up to which the line, not below zero at 0, stays so (`strict`: stays above zero); None = for ever."""
    if line.slope >= 0:
        return None
    zero = line.value / -line.slope
    steps = zero.numerator // zero.denominator
    return steps - 1 if strict and steps == zero else steps


def price_line(candidate: Candidate, supporters: list[Supporter], money: list[Line], rho: Fraction) -> tuple[Line, list[Line]]:
    """The rho at which a candidate is bought, as a line, and what must stay above zero for it to be that."""
    rich = [one for one in supporters if rho * one.utility <= money[one.group].value]
    poor = [one for one in supporters if rho * one.utility > money[one.group].value]
    due = Line(Fraction(candidate.cost), Fraction(0))
    for one in poor:
        due = due.plus(money[one.group], -one.count)
    paid = due.times(Fraction(1, sum(one.count * one.utility for one in rich)))
    kept = [money[one.group].plus(paid, -one.utility) for one in rich]
    return paid, kept + [paid.times(Fraction(one.utility)).plus(money[one.group], -1) for one in poor]


def shortfall(candidate: Candidate, supporters: list[Supporter], money: list[Line], paid: Line | None) -> Line:
    """What the supporters, each paying at most all and at most rho x utility, lack of the cost; not below what they lack."""
    lack = Line(Fraction(candidate.cost), Fraction(0))
    for one in supporters:
        own = money[one.group]
        if paid is not None and paid.value * one.utility < own.value:
            own = paid.times(Fraction(one.utility))
        lack = lack.plus(own, -one.count)
    return lack


def steady_steps(market: Market, endowment: Fraction, bought: list[tuple[Candidate, Fraction]], ties: TieKey) -> int:
    """How many won more each voter can start with while the same is bought in the same order (each with its rho)."""
    money = [Line(endowment, Fraction(1))] * len(market.election.groups)
    waiting, limits = market.supported, list[int | None]()
    for chosen, rho in bought:
        waiting = [one for one in waiting if one is not chosen]
        paid, signs = price_line(chosen, market.supporters[chosen.id], money, rho)
        limits += [whole_steps(line, strict=False) for line in signs]
        for other in waiting:
            lack = shortfall(other, market.supporters[other.id], money, paid)
            limits.append(whole_steps(lack, strict=ties(other) < ties(chosen)))
        for one in market.supporters[chosen.id]:
            left = money[one.group]
            money[one.group] = ZERO if rho * one.utility > left.value else left.plus(paid, -one.utility)
    limits += [whole_steps(shortfall(other, market.supporters[other.id], money, None), strict=True) for other in waiting]
    return min((limit for limit in limits if limit is not None), default=0)
