"""Counts contests whose totals are given, for comparison with the other verifier.

python3 -m tests.count_contests < CASES, one JSON list of {contest, totals, tie, seed}; prints the winners of each, or null for a
contest that no manifest may have.
"""

import json
import sys
from fractions import Fraction
from typing import Any

from manifest import contest_of
from manifest_shape import CONTEST
from shapes import Misshapen
from tally.model import tie_key
from winners import candidates_of, winners_of


def winners(contest: dict[str, Any], totals: dict[str, int], tie: dict[str, str], seed: str) -> list[str] | None:
    """The winners of one contest without weights."""
    try:
        CONTEST(contest, "contest")
        read = contest_of(contest, tie["rule"])
    except Misshapen:
        return None
    values = {name: Fraction(total) for name, total in totals.items()}
    return winners_of(read, candidates_of(read, totals, values), [], tie_key(tie["rule"], seed))


if __name__ == "__main__":
    print(json.dumps([winners(**case) for case in json.load(sys.stdin)]))
