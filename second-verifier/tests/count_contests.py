"""Counts contests whose totals are given, for comparison with the other verifier.

python3 -m tests.count_contests < CASES, one JSON list of {contest, totals}; prints the winners of each, ties as listed, or null for
a contest that no manifest may have.
"""

import json
import sys
from fractions import Fraction
from typing import Any

from manifest import contest_of
from shapes import Misshapen
from tally.model import tie_key
from winners import candidates_of, winners_of


def winners(contest: dict[str, Any], totals: dict[str, int]) -> list[str] | None:
    """The winners of one contest without weights."""
    try:
        read = contest_of(contest, "listed")
    except Misshapen:
        return None
    values = {name: Fraction(total) for name, total in totals.items()}
    return winners_of(read, candidates_of(read, totals, values), [], tie_key("listed"))


if __name__ == "__main__":
    print(json.dumps([winners(**case) for case in json.load(sys.stdin)]))
