"""The result rules on small elections counted by hand, and Add1 against the slow way."""

import hashlib
import random
import unittest
from fractions import Fraction

from tally import completions, equal_shares, greedy
from tally.model import Candidate, Election, grouped, tie_key
from tally.phragmen import phragmen
from tally.steady import steady_steps

BY_ID = tie_key("id")


def election(budget: int, costs: list[int], *ballots: str) -> Election:
    """Candidates a, b, c ... with these costs; a ballot is a word of their letters, each letter once more a point."""
    named = [{letter: ballot.count(letter) for letter in ballot} for ballot in ballots]
    candidates = []
    for place, cost in enumerate(costs):
        name = "abcdefgh"[place]
        total = sum(one.get(name, 0) for one in named)
        if total > 0 and cost <= budget:
            candidates.append(Candidate(name, cost, place, total, Fraction(total)))
    return Election(budget, tuple(candidates), grouped(named))


def shares(one: Election, completion: str = "none", stop: str = "exhaustive", start: str = "exact", utility=equal_shares.cost_utility) -> str:
    """The winners of Equal Shares as a word."""
    market = equal_shares.market_of(one, utility)
    bought = completions.add1(market, BY_ID, stop, start) if "add1" in completion else completions.once(market, BY_ID, start)
    if "utilitarian" in completion:
        bought = completions.utilitarian(market, bought, BY_ID)
    return "".join(candidate.id for candidate in bought)


class Lists(unittest.TestCase):
    def test_greedy_goes_on_after_what_does_not_fit(self) -> None:
        one = election(10, [6, 5, 4], "a", "a", "ab", "b", "bc")
        self.assertEqual(greedy.what_fits(greedy.by_value(one.candidates, BY_ID), greedy.Money(10)), ["a", "c"])

    def test_votes_per_won(self) -> None:
        one = election(10, [6, 5, 4], "a", "a", "ab", "b", "bc", "c")
        self.assertEqual([each.id for each in greedy.by_value_per_won(one.candidates, BY_ID)], ["b", "a", "c"])

    def test_limits_of_groups(self) -> None:
        one = election(10, [4, 3, 2, 1], "abcd", "abc", "ab", "a")
        down = greedy.by_value(one.candidates, BY_ID)
        self.assertEqual(greedy.what_fits(down, greedy.Money(10, ((5, frozenset("ab")),))), ["a", "c", "d"])
        self.assertEqual(greedy.what_fits(down, greedy.Money(10, ((9, frozenset("abc")), (3, frozenset("bc"))))), ["a", "b", "d"])
        # What only its group keeps out ends nothing.
        self.assertEqual(greedy.what_fits(down, greedy.Money(10, ((3, frozenset("a")),), "stop")), ["b", "c", "d"])

    def test_what_the_budget_does_not_carry_ends_the_count(self) -> None:
        one = election(10, [6, 5, 4], "abc", "ab", "a")
        down = greedy.by_value(one.candidates, BY_ID)
        self.assertEqual(greedy.what_fits(down, greedy.Money(10)), ["a", "c"])
        self.assertEqual(greedy.what_fits(down, greedy.Money(10, misfit="stop")), ["a"])
        self.assertEqual(greedy.what_fits(down, greedy.Money(10, misfit="part")), ["a", "b"])
        self.assertEqual(greedy.what_fits(down, greedy.Money(6, misfit="part")), ["a"])
        self.assertEqual(greedy.what_fits(down, greedy.Money(10, ((0, frozenset("b")),), "part")), ["a"])
        self.assertEqual(greedy.what_fits(down, greedy.Money(10, misfit="stop"), frozenset([frozenset("ab")])), ["a", "c"])

    def test_seats_and_conflicts(self) -> None:
        one = election(99, [1, 1, 1], "aab", "ab", "c")
        ordered = greedy.by_value(one.candidates, BY_ID)
        self.assertEqual(greedy.first_seats(ordered, 2, frozenset()), ["a", "b"])
        self.assertEqual(greedy.first_seats(ordered, 2, frozenset([frozenset("ab")])), ["a", "c"])

    def test_orders_among_equals(self) -> None:
        one = election(9, [3, 2, 2], "ab", "ab", "ac", "c", "c", "b")
        self.assertEqual("".join(each.id for each in sorted(one.candidates, key=tie_key("min-cost"))), "bca")
        self.assertEqual("".join(each.id for each in sorted(one.candidates, key=tie_key("listed"))), "abc")
        drawn = sorted("abc", key=lambda name: hashlib.sha256(b"seed\0" + name.encode()).digest())
        self.assertEqual([each.id for each in sorted(one.candidates, key=tie_key("seed", "seed"))], drawn)


class EqualShares(unittest.TestCase):
    def test_a_budget_that_is_one_project_and_all_its_voters(self) -> None:
        # 155,000 won by 105 voters: floating point finds nobody able to pay (participatory-budgeting.md, 5.1)
        self.assertEqual(shares(election(155_000, [155_000], *["a"] * 105)), "a")

    def test_a_minority_gets_its_part(self) -> None:
        ballots = ["abc"] * 6 + ["d"] * 4
        one = election(100, [30, 30, 30, 40], *ballots)
        self.assertEqual(greedy.what_fits(greedy.by_value(one.candidates, BY_ID), greedy.Money(100)), ["a", "b", "c"])
        self.assertEqual(shares(one), "abd")

    def test_utilities(self) -> None:
        one = election(20, [12, 4], "ab", "ab", "a", "b")
        self.assertEqual(shares(one), "ab")
        self.assertEqual(shares(one, utility=equal_shares.cardinality_utility), "ba")
        self.assertEqual(shares(election(8, [4, 4], "abbb", "ab"), utility=equal_shares.score_utility), "ba")

    def test_completions(self) -> None:
        # 100 won each: a (300 won by three) is bought, b (210 by two) lacks 10, c (90) has a single supporter left with 100
        one = election(600, [300, 210, 100], "a", "a", "a", "b", "b", "c")
        self.assertEqual(shares(one), "ac")
        self.assertEqual(shares(one, "utilitarian"), "ac")
        self.assertEqual(shares(one, "add1"), "ac")
        two = election(620, [300, 210, 100], "a", "a", "a", "b", "b", "c")
        self.assertEqual(shares(two), "ac")
        self.assertEqual(shares(two, "utilitarian"), "acb")
        # with 105 won each both of its supporters pay b, before c with its single one
        self.assertEqual(shares(two, "add1"), "abc")

    def test_add1_ends_where_nobody_can_add(self) -> None:
        # participatory-budgeting.md, 5.7: the options that nobody supports never fit
        self.assertEqual(shares(election(20, [10, 5, 100], "a", "a"), "add1"), "a")
        self.assertEqual(shares(election(20, [10, 5, 100]), "add1"), "")

    def test_add1_is_what_won_by_won_gives(self) -> None:
        rng = random.Random(20261122)
        for _ in range(150):
            costs = [rng.randint(1, 40) for _ in range(rng.randint(1, 6))]
            ballots = ["".join(rng.choices("abcdefgh"[: len(costs)], k=rng.randint(0, 4))) for _ in range(rng.randint(1, 8))]
            one = election(rng.randint(20, 90), costs, *ballots)
            for utility in (equal_shares.cost_utility, equal_shares.cardinality_utility, equal_shares.score_utility):
                market = equal_shares.market_of(one, utility)
                for stop in ("exhaustive", "overshoot"):
                    for start in ("exact", "floor"):
                        expected = slow_add1(market, stop, start)
                        found = [each.id for each in completions.add1(market, BY_ID, stop, start)]
                        self.assertEqual(found, expected, (costs, ballots, stop, start))

    def test_nothing_changes_within_the_steps_found(self) -> None:
        rng = random.Random(20261123)
        passed = 0
        for _ in range(60):
            costs = [rng.randint(100, 4000) for _ in range(5)]
            one = election(9000, costs, *("".join(rng.choices("abcde", k=3)) for _ in range(7)))
            market = equal_shares.market_of(one, equal_shares.cost_utility)
            start = completions.start_of(market, "exact")
            bought = equal_shares.equal_shares(market, start, BY_ID)
            steps = steady_steps(market, start, bought, BY_ID)
            for more in {0, steps // 3, steps // 2, steps}:
                again = equal_shares.equal_shares(market, start + more, BY_ID)
                self.assertEqual([each.id for each, _ in again], [each.id for each, _ in bought])
            passed += steps
        self.assertGreater(passed, 60)


def slow_add1(market: equal_shares.Market, stop: str, start: str) -> list[str]:
    """Add1, one won after the other."""
    endowment = completions.start_of(market, start)
    current = [each for each, _ in equal_shares.equal_shares(market, endowment, BY_ID)]
    while len(current) < len(market.supported):
        left = market.election.budget - completions.cost_of(current)
        if stop == "exhaustive" and not any(each.cost <= left for each in market.supported if each not in current):
            break
        endowment += 1
        following = [each for each, _ in equal_shares.equal_shares(market, endowment, BY_ID)]
        if completions.cost_of(following) > market.election.budget:
            break
        current = following
    return [each.id for each in current]


class Phragmen(unittest.TestCase):
    def test_stops(self) -> None:
        # a at 6/3, then b at (5 + 2)/2 does not fit into 4, then c at 4/1
        one = election(10, [6, 5, 4], "a", "a", "ab", "b", "c")
        self.assertEqual(phragmen(one, BY_ID, "skip"), ["a", "c"])
        self.assertEqual(phragmen(one, BY_ID, "first-misfit"), ["a"])

    def test_loads_are_remembered(self) -> None:
        # a by all four at 1; then b at (4 + 2)/2 = 3 and c at (3 + 1)/1 = 4
        one = election(11, [4, 4, 3], "a", "ac", "ab", "ab")
        self.assertEqual(phragmen(one, BY_ID, "skip"), ["a", "b", "c"])


if __name__ == "__main__":
    unittest.main()
