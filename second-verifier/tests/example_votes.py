"""Two votes: one with every kind of contest and paper ballots one by one, one with weights and paper by counts."""

from copy import deepcopy
from functools import cache
from typing import Any

from tests.vote_maker import Vote, b64u, cast, enter_paper, hashed, issue, manifest_of, open_vote, vote_once

SHARES = {"completion": "none", "add1_stop": "exhaustive", "start": "exact"}


def options(prefix: str, *costs: int | None) -> list[dict[str, Any]]:
    """Options prefix-1, prefix-2 ... with their costs."""
    return [
        {"id": f"{prefix}-{at}", "title": f"사업 {prefix}{at}", **({} if cost is None else {"cost": cost})}
        for at, cost in enumerate(costs, 1)
    ]


def contest(name: str, kind: str, most: int, rule: dict[str, Any], *costs: int | None, **other: Any) -> dict[str, Any]:
    """A contest in which a ballot may name nothing."""
    return {"id": name, "title": name, "kind": kind, "min": 0, "max": most, "options": options(name, *costs), "rule": rule, **other}


MONEY_OF_ROADS: dict[str, Any] = {
    "conflicts": [["road-1", "road-2"]],
    "limits": [{"title": "road", "most": 9, "of": ["road-1", "road-3"]}],
    "misfit": "part",
}


def vote_of_every_kind() -> Vote:
    """A copy of the first vote, to be changed."""
    return deepcopy(_vote_of_every_kind())


@cache
def _vote_of_every_kind() -> Vote:
    """Approvals by equal shares, ranks by seats, points down the list, scores by equal shares; online, desk and paper."""
    contests = [
        contest("park", "approve", 3, {"name": "mes-cost", **SHARES}, 60, 40, 30, 50, budget=100, cost_limit=140),
        contest("name", "rank", 3, {"name": "top", "seats": 2, "ordinal": "borda0"}, None, None, None),
        contest("road", "points", 3, {"name": "greedy-score"}, 5, 5, 9, points=10, budget=10, **MONEY_OF_ROADS),
        contest("book", "score", 2, {"name": "mes-score", **SHARES, "completion": "utilitarian"}, 7, 8, highest=5, budget=10),
    ]
    every = ["park", "name", "road", "book"]
    styles = [
        {"id": "all", "channel": "online", "contests": every},
        {"id": "some", "channel": "online", "dong": "sihung", "contests": ["park", "name"], "max": {"park": 1}},
        {"id": "desk", "channel": "onsite", "contests": every},
    ]
    vote = open_vote(manifest_of(contests, styles, paper="ballots"))
    for voter, (park, name, road, book) in {
        "a": ([1, 2], "210", [6, 4, 0], [5, 1]),
        "b": ([1], "2", [0, 10, 0], [0, 0]),
        "c": ([2, 3], "", [0, 0, 10], [0, 5]),
    }.items():
        vote_once(vote, "all", voter, plain(park, name, road, book))
    vote_once(vote, "some", "d", plain([4], "12", [0, 0, 0], [0, 0]))
    vote_once(vote, "some", "e", plain([1, 2], "", [0, 0, 0], [0, 0]))
    vote_once(vote, "all", "f", plain([3], "", [11, 0, 0], [0, 0]))
    cast(vote, "all", "f", plain([3], "", [10, 0, 0], [0, 0]), seq=3)
    vote_once(vote, "desk", "g", plain([2, 3, 4], "0", [1, 1, 1], [1, 1]))
    for card, why in (("h", "unused"), ("i", "spoilt")):
        issue(vote, "desk", card)
        vote.desk.append({"t": "revoke", "e": vote.eh, "y": "desk", "k": b64u(hashed("card", card)), "w": why})
    paper = [[["park-1"], ["name-3", "name-1"], [["road-3", 2]], []], [[], [], [], [["book-2", 5]]]]
    enter_paper(vote, "sheet-1", {"n": 2, "b": paper}, spoilt=1)
    cards = {"cards_printed": 3, "cards_revoked": 1, "cards_spoilt": 1, "cards_used": 1}
    vote.onsite = {**cards, "roll_marks": {"card": 1, "paper": 3}}
    return vote


def plain(park: list[int], name: str, road: list[int], book: list[int]) -> bytes:
    """The plain ballot of the first vote: approvals from 1, ranks as digits from 0, points, scores."""
    bits = sum(1 << (8 - one) for one in park)
    ranks = bytes(int(digit) + 1 for digit in name).ljust(3, b"\0")
    return bytes([1, bits]) + ranks + b"".join(number.to_bytes(2, "big") for number in (*road, *book))


def vote_with_weights() -> Vote:
    """Approvals down the list, channels weighted by their shares, paper by counts, ties by a drawn seed."""
    contests = [contest("park", "approve", 2, {"name": "greedy"}, 60, 40, 30, budget=100, min_votes=1)]
    styles = [
        {"id": "all", "channel": "online", "contests": ["park"]},
        {"id": "desk", "channel": "onsite", "contests": ["park"]},
    ]
    tie = {"rule": "seed", "commitment": hashed("2026-07-01 19:30").hex()}
    weights = {"online": [9, 20], "onsite": [9, 20], "paper": [1, 10]}
    vote = open_vote(manifest_of(contests, styles, paper="counts", weights=weights, tie=tie, pt_len=32))
    vote.release["tie_seed"] = "2026-07-01 19:30"
    for voter, bits in (("a", 0b100), ("b", 0b110), ("c", 0b011)):
        vote_once(vote, "all", voter, bytes([1, bits << 5]))
    vote_once(vote, "desk", "d", bytes([1, 0b001 << 5]))
    enter_paper(vote, "sheet-1", {"n": 4, "r": {"park-1": 3, "park-2": 4, "park-3": 0}})
    cards = {"cards_printed": 1, "cards_revoked": 0, "cards_spoilt": 0, "cards_used": 1}
    vote.onsite = {**cards, "roll_marks": {"card": 1, "paper": 4}}
    return vote
