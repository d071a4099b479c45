"""The members of a manifest and of its rules (docs/pbvote-1.md, 2 and 8), as shapes."""

from dataclasses import dataclass
from typing import Any

from shapes import Misshapen, Shape, encoded, identifier, integer, keyed, listed, members, one_of, pair, string, text

VERSION = "pbvote/1"
SUITE = {
    "log": "rfc6962-sha256",
    "seal": "HPKE-0010-0001-0002",
    "sig": "Ed25519",
    "token": "RSABSSA-SHA384-PSS-Randomized",
}


@dataclass(frozen=True)
class RuleKind:
    """Which contests a rule fits, whether it needs a budget and the ballots, goes down one list, and its members."""

    kinds: str
    budget: bool
    by_ballots: bool
    ordinal: bool
    members: dict[str, Shape]
    down_a_list: bool = False


SHARES: dict[str, Shape] = {
    "completion": one_of("none", "utilitarian", "add1", "add1-utilitarian"),
    "add1_stop": one_of("exhaustive", "overshoot"),
    "start": one_of("exact", "floor"),
}
RULES = {
    "top": RuleKind("every", False, False, True, {"seats": integer(1)}),
    "greedy": RuleKind("approve", True, False, False, {}, down_a_list=True),
    "greedy-score": RuleKind("other", True, False, True, {}, down_a_list=True),
    "greedy-per-cost": RuleKind("approve", True, False, False, {}, down_a_list=True),
    "mes-cost": RuleKind("approve", True, True, False, SHARES),
    "mes-cardinality": RuleKind("approve", True, True, False, SHARES),
    "mes-score": RuleKind("other", True, True, True, SHARES),
    "phragmen": RuleKind("approve", True, True, False, {"stop": one_of("skip", "first-misfit")}),
}


def _rule(value: Any, place: str) -> None:
    if type(value) is not dict or type(value.get("name")) is not str or value["name"] not in RULES:
        raise Misshapen(place)
    own = {"name": string, **RULES[value["name"]].members}
    members(own, {"ordinal": one_of("borda0", "len-rank")})(value, place)


def _tie(value: Any, place: str) -> None:
    if type(value) is dict and value.get("rule") == "seed":
        members({"rule": string, "commitment": _hex})(value, place)
    else:
        members({"rule": one_of("id", "min-cost", "listed")})(value, place)


def _hex(value: Any, place: str) -> None:
    if type(value) is not str or len(value) != 64 or any(letter not in "0123456789abcdef" for letter in value):
        raise Misshapen(place)


OPTION = members({"id": identifier, "title": text}, {"cost": integer(1)})
# What the winners among some options may cost together: those of a dong, or of a category.
LIMIT = members({"title": text, "most": integer(1), "of": listed(identifier, 1)})
CONTEST = members(
    {
        "id": identifier,
        "title": text,
        "kind": one_of("approve", "rank", "points", "score"),
        "min": integer(),
        "max": integer(1),
        "options": listed(OPTION, 1, 250),
        "rule": _rule,
    },
    {
        "points": integer(1, 65535),
        "highest": integer(1, 65535),
        "cost_limit": integer(1),
        "budget": integer(1),
        "min_votes": integer(1),
        "conflicts": listed(pair(identifier, identifier)),
        "limits": listed(LIMIT, 1, 100),
        "misfit": one_of("stop", "part"),
    },
)
STYLE = members(
    {"id": identifier, "channel": one_of("online", "onsite"), "contests": listed(identifier, 1)},
    {"dong": identifier, "max": keyed(identifier, integer())},
)
KEYS = members(
    {
        "box": encoded(32),
        "log": encoded(32),
        "registrar": encoded(32),
        "seal": members({"pub": encoded(65)}),
        "token": keyed(identifier, members({"e": one_of("AQAB"), "kty": one_of("RSA"), "n": encoded(384)})),
    }
)
WEIGHT = pair(integer(1, 10**6), integer(1, 10**6))
MANIFEST = members(
    {
        "v": one_of(VERSION),
        "election_id": identifier,
        "title": text,
        "mode": one_of("simple", "ceremony"),
        "opens_at": integer(),
        "closes_at": integer(),
        "grace_s": integer(),
        "contests": listed(CONTEST, 1, 20),
        "styles": listed(STYLE, 1, 200),
        "paper": one_of("none", "counts", "ballots"),
        "pt_len": integer(32, 4096),
        "suite": members({name: one_of(value) for name, value in SUITE.items()}),
        "keys": KEYS,
        "log_origin": string,
        "issuance_origin": string,
        "witnesses": members({"keys": listed(string), "quorum": integer()}),
        "mmd_s": integer(1),
        "batch_min": integer(1),
        "max_revisions": integer(1, 100),
        "revote": one_of("last-seq", "none"),
        "shares": members({"k": integer(2, 10), "n": integer(2, 10)}),
        "tie": _tie,
        "order": one_of("listed", "drawn"),
        "client_sha256": encoded(32),
    },
    {
        "weights": keyed(one_of("online", "onsite", "paper"), WEIGHT),
        "turnout_base": members({"n": integer(), "source": text}),
    },
)
