"""Reads an election of Pabulib (.pb, pabulib.org/format), for the comparison alone."""

import csv
from fractions import Fraction
from pathlib import Path

from tally.model import Candidate, Election, grouped


def read_pb(path: Path) -> Election:
    """The election, ordinal ballots by Borda with 0 for the last, a project named twice in one ballot once."""
    sections: dict[str, list[list[str]]] = {"META": [], "PROJECTS": [], "VOTES": []}
    rows = sections["META"]
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter=";"):
            if len(row) == 1 and row[0].strip() in sections:
                rows = sections[row[0].strip()]
            elif row:
                rows.append(row)
    meta = {row[0]: row[1] for row in sections["META"][1:]}
    cost = sections["PROJECTS"][0].index("cost")
    columns = {name: at for at, name in enumerate(sections["VOTES"][0])}
    ballots = []
    for row in sections["VOTES"][1:]:
        ids = [one for one in row[columns["vote"]].split(",") if one]
        named = dict.fromkeys(ids, 1)
        if meta["vote_type"] == "ordinal":
            named = {one: len(ids) - 1 - rank for rank, one in enumerate(ids)}
        if meta["vote_type"] in ("cumulative", "scoring"):
            named = dict(zip(ids, (int(one) for one in row[columns["points"]].split(","))))
        ballots.append(named)
    candidates = []
    for place, row in enumerate(sections["PROJECTS"][1:]):
        votes = sum(row[0] in named for named in ballots)
        candidates.append(Candidate(row[0], int(Fraction(row[cost])), place, votes, Fraction(votes)))
    return Election(int(Fraction(meta["budget"])), tuple(candidates), grouped(ballots))
