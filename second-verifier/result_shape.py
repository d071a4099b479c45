"""The members of the documents beside the manifest (docs/pbvote-1.md, 7), as shapes."""

import re
from typing import Any

from shapes import Misshapen, choices, either, encoded, identifier, integer, keyed, listed, members, one_of, string, text

RESULT_VERSION = "pbvote-result/1"
REASON = one_of(
    "seal", "version", "style", "unused", "rank", "few", "many", "points", "score", "cost", "padding"
)
CHANNEL = one_of("online", "onsite", "paper")


def _scan(value: Any, place: str) -> None:
    if type(value) is not str or not value.startswith("paper/"):
        raise Misshapen(place)


def _fraction(value: Any, place: str) -> None:
    if type(value) is not str or re.fullmatch(r"(0|[1-9][0-9]*)/[1-9][0-9]*", value) is None:
        raise Misshapen(place)


KEY_RELEASE = members(
    {"k": integer(), "n": integer(), "seal_private": encoded(32), "shares_sha256": listed(encoded())},
    {"tie_seed": string},
)
ONSITE = members(
    {
        "cards_printed": integer(),
        "cards_revoked": integer(),
        "cards_spoilt": integer(),
        "cards_used": integer(),
        "roll_marks": members({"card": integer(), "paper": integer()}),
    }
)
_SHEET = {"id": identifier, "n": integer(), "scan": _scan, "signed_by": listed(text), "spoilt": integer()}
PAPER = either(members({**_SHEET, "r": keyed(identifier, integer())}), members({**_SHEET, "b": listed(choices)}))
OPENED_LINE = either(
    members({"choices": choices, "i": integer(), "k": encoded()}),
    members({"i": integer(), "invalid": REASON, "k": encoded()}),
)
RESULT = members(
    {
        "v": one_of(RESULT_VERSION),
        "election_id": identifier,
        "eh": encoded(32),
        "counted": keyed(CHANNEL, integer()),
        "invalid": listed(members({"i": integer(), "reason": REASON})),
        "superseded": integer(),
        "by_channel": keyed(CHANNEL, keyed(identifier, integer())),
        "totals": keyed(identifier, integer()),
        "winners": keyed(identifier, listed(identifier)),
    },
    {"weighted": keyed(identifier, _fraction)},
)
