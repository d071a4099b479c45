"""Counts real elections and compares with what two independent programs found.

python3 -m tests.compare_elections FOLDER [--most-work N] [--agreed]
"""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from tally import completions, equal_shares, greedy
from tally.model import Candidate, Election, tie_key
from tally.phragmen import phragmen
from tests.pb_file import read_pb

UTILITIES = {"mes_cost": equal_shares.cost_utility, "mes_card": equal_shares.cardinality_utility, "mes_additive": equal_shares.score_utility}


def scored(election: Election) -> list[Candidate]:
    """The candidates by the points that they got instead of by the ballots that name them."""
    sums = {one.id: sum(group.count * group.named.get(one.id, 0) for group in election.groups) for one in election.candidates}
    return [replace(one, value=Fraction(sums[one.id])) for one in election.candidates]


def count(key: str, election: Election) -> list[str] | None:
    """The winners by the rule of an expectation's key, or None for a key that is no rule of ours."""
    ties = tie_key("id")
    election = replace(election, candidates=tuple(one for one in election.candidates if one.total > 0 and one.cost <= election.budget))
    lists: dict[str, Callable[[], list[Candidate]]] = {
        "greedy_votes": lambda: greedy.by_value(election.candidates, ties),
        "greedy_score": lambda: greedy.by_value(scored(election), ties),
        "greedy_per_cost": lambda: greedy.by_value_per_won(election.candidates, ties),
        "greedy_score_per_cost": lambda: greedy.by_value_per_won(scored(election), ties),
    }
    if key in lists:
        return greedy.what_fits(lists[key](), greedy.Money(election.budget))
    if key == "phragmen":
        return phragmen(election, ties, "first-misfit")
    name = next((one for one in UTILITIES if key.startswith(one)), None)
    parts = set() if name is None else set(key.removeprefix(name).strip("_").split("_")) - {""}
    if name is None or not parts <= {"util", "add1", "exh", "overshoot", "integral"}:
        return None
    market = equal_shares.market_of(election, UTILITIES[name])
    start = "floor" if "integral" in parts else "exact"
    if "add1" in parts:
        bought = completions.add1(market, ties, "overshoot" if "overshoot" in parts else "exhaustive", start)
    else:
        bought = completions.once(market, ties, start)
    if "util" in parts:
        bought = completions.utilitarian(market, bought, ties)
    return [one.id for one in bought]


def work_of(expected: dict[str, Any], ballots: int) -> int:
    """Ballots times runs: what a count costs."""
    return ballots * (1 + int(expected.get("add1_increments", 0)))


def main() -> int:
    """Prints one line for each election and one at the end; 1 where anything differs."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most-work", type=int, default=100_000)
    parser.add_argument("--agreed", action="store_true")
    arguments = parser.parse_args()
    same, other, left = 0, list[str](), 0
    for path in sorted((arguments.folder / "expected").glob("*.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        election: Election | None = None
        for key, rule in expected["rules"].items():
            if "winners" not in rule or (arguments.agreed and len(rule.get("sources", [])) < 2):
                continue
            runs = expected["rules"].get(key.removesuffix("_util"), rule)
            if work_of(runs if "add1" in key else {}, expected["n_votes"]) > arguments.most_work:
                left += 1
                continue
            election = election or read_pb(arguments.folder / f"{path.stem}.pb")
            winners = count(key, election)
            if winners is None:
                continue
            if set(winners) == set(rule["winners"]):
                same += 1
            else:
                other.append(f"{path.stem} {key}: {sorted(set(winners) ^ set(rule['winners']))}")
    print(json.dumps({"same": same, "different": other, "tooLarge": left}))
    return 1 if other or same == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
