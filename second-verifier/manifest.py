"""The manifest of a vote (docs/pbvote-1.md, 2): read, checked against itself, and kept as plain data."""

import hashlib
import re
from dataclasses import dataclass
from typing import Any

import canonical
import notes
from manifest_shape import MANIFEST, SUITE, VERSION, RULES
from shapes import Misshapen


class UnknownSuite(ValueError):
    """Another version or another suite."""


@dataclass(frozen=True)
class Option:
    """What can be chosen, with its place in the contest and its cost in won."""

    id: str
    place: int
    cost: int | None


@dataclass(frozen=True)
class Limit:
    """What the winners among some options may cost together, in won."""

    most: int
    options: frozenset[str]


@dataclass(frozen=True)
class Contest:
    """One question of the vote with its limits and its rule."""

    id: str
    kind: str
    least: int
    most: int
    options: tuple[Option, ...]
    points: int
    highest: int
    cost_limit: int | None
    budget: int | None
    min_votes: int
    conflicts: frozenset[frozenset[str]]
    limits: tuple[Limit, ...]
    misfit: str | None
    rule: dict[str, Any]

    @property
    def encoded_length(self) -> int:
        """Bytes in a plain ballot (section 3)."""
        if self.kind == "approve":
            return (len(self.options) + 7) // 8
        return self.most if self.kind == "rank" else 2 * len(self.options)


@dataclass(frozen=True)
class Style:
    """Which contests a voter answers, by which channel, with which maxima of its own."""

    id: str
    channel: str
    contests: frozenset[str]
    most: dict[str, int]
    modulus: int


@dataclass(frozen=True)
class Manifest:
    """The whole manifest, with the hash that everything is bound to."""

    eh: bytes
    raw: dict[str, Any]
    contests: tuple[Contest, ...]
    styles: dict[str, Style]
    channels: tuple[str, ...]
    witnesses: tuple[notes.VerifierKey, ...]

    def key(self, name: str) -> bytes:
        """An Ed25519 key: box, log or registrar."""
        return _bytes(self.raw["keys"][name])

    @property
    def seal_key(self) -> bytes:
        """The point that ballots are sealed to."""
        return _bytes(self.raw["keys"]["seal"]["pub"])

    @property
    def latest_promise(self) -> int:
        """The latest moment that a promise may name (section 6)."""
        return self.raw["closes_at"] + self.raw["grace_s"] + self.raw["mmd_s"]


def _bytes(text: str) -> bytes:
    data = canonical.from_b64u(text)
    if data is None:
        raise Misshapen(text)
    return data


def _insist(held: bool, place: str) -> None:
    if not held:
        raise Misshapen(place)


def read_manifest(data: bytes) -> Manifest:
    """The manifest of the bytes; refuses with NotCanonical, Misshapen or UnknownSuite."""
    raw = canonical.parse_sorted(data)
    if type(raw) is dict and (raw.get("v") != VERSION or raw.get("suite") != SUITE):
        raise UnknownSuite(str(raw.get("v")))
    MANIFEST(raw, "manifest")
    contests = tuple(contest_of(one, raw["tie"]["rule"]) for one in raw["contests"])
    _check_whole(raw, contests)
    styles = {one["id"]: _style(one, raw, contests) for one in raw["styles"]}
    found = {style.channel for style in styles.values()} | ({"paper"} if raw["paper"] != "none" else set())
    channels = tuple(channel for channel in ("online", "onsite", "paper") if channel in found)
    _check_weights(raw, contests, channels)
    return Manifest(hashlib.sha256(data).digest(), raw, contests, styles, channels, _witnesses(raw["witnesses"]))


def contest_of(raw: dict[str, Any], tie: str) -> Contest:
    """A contest of a manifest, checked against itself."""
    place = f"contests.{raw['id']}"
    options = tuple(Option(one["id"], at, one.get("cost")) for at, one in enumerate(raw["options"]))
    _insist(raw["min"] <= raw["max"] <= len(options), f"{place}.max")
    _insist(("points" in raw) == (raw["kind"] == "points"), f"{place}.points")
    _insist(("highest" in raw) == (raw["kind"] == "score"), f"{place}.highest")
    priced = "budget" in raw or "cost_limit" in raw or tie == "min-cost"
    _insist(not priced or all(option.cost is not None for option in options), f"{place}.options.cost")
    own = {option.id for option in options}
    for left, right in raw.get("conflicts", []):
        _insist(left != right and {left, right} <= own, f"{place}.conflicts")
    for limit in raw.get("limits", []):
        _unique(limit["of"], f"{place}.limits")
        _insist(set(limit["of"]) <= own, f"{place}.limits")
    _check_rule(raw, f"{place}.rule")
    return Contest(
        raw["id"],
        raw["kind"],
        raw["min"],
        raw["max"],
        options,
        raw.get("points", 0),
        raw.get("highest", 0),
        raw.get("cost_limit"),
        raw.get("budget"),
        raw.get("min_votes", 0),
        frozenset(frozenset(one) for one in raw.get("conflicts", [])),
        tuple(Limit(one["most"], frozenset(one["of"])) for one in raw.get("limits", [])),
        raw.get("misfit"),
        raw["rule"],
    )


def _check_rule(contest: dict[str, Any], place: str) -> None:
    """Whether the rule fits its contest (section 8), and no conflicts, limits or misfit stand with a rule that knows none."""
    rule = RULES[contest["rule"]["name"]]
    approve = contest["kind"] == "approve"
    _insist(rule.kinds == "every" or approve == (rule.kinds == "approve"), place)
    _insist(rule.budget == ("budget" in contest), place)
    _insist(("ordinal" in contest["rule"]) == (rule.ordinal and contest["kind"] == "rank"), f"{place}.ordinal")
    _insist(not (rule.by_ballots and "conflicts" in contest), place)
    _insist(rule.down_a_list or not ("limits" in contest or "misfit" in contest), place)


def _style(raw: dict[str, Any], whole: dict[str, Any], contests: tuple[Contest, ...]) -> Style:
    place = f"styles.{raw['id']}"
    _insist(raw["contests"] == [one.id for one in contests if one.id in raw["contests"]], f"{place}.contests")
    limits = {one.id: one for one in contests if one.id in raw["contests"]}
    for name, most in raw.get("max", {}).items():
        _insist(name in limits and limits[name].least <= most <= limits[name].most, f"{place}.max")
    modulus = int.from_bytes(_bytes(whole["keys"]["token"][raw["id"]]["n"]), "big")
    return Style(raw["id"], raw["channel"], frozenset(raw["contests"]), raw.get("max", {}), modulus)


def _unique(names: list[Any], place: str) -> None:
    _insist(len(set(names)) == len(names), place)


def _check_whole(raw: dict[str, Any], contests: tuple[Contest, ...]) -> None:
    _insist(raw["opens_at"] < raw["closes_at"], "opens_at")
    _unique([one.id for one in contests], "contests")
    _unique([option.id for one in contests for option in one.options], "options")
    _unique([one["id"] for one in raw["styles"]], "styles")
    _insist(raw["pt_len"] % 32 == 0 and raw["pt_len"] >= 1 + sum(one.encoded_length for one in contests), "pt_len")
    _insist(raw["revote"] != "none" or raw["max_revisions"] == 1, "max_revisions")
    _insist(raw["shares"]["k"] <= raw["shares"]["n"], "shares")
    tokens = raw["keys"]["token"]
    _insist(set(tokens) == {one["id"] for one in raw["styles"]}, "keys.token")
    _unique([one["n"] for one in tokens.values()], "keys.token")
    _insist(all(_bytes(one["n"])[0] & 0x80 for one in tokens.values()), "keys.token")
    _insist(_bytes(raw["keys"]["seal"]["pub"])[0] == 4, "keys.seal")
    origins = (raw["log_origin"], raw["issuance_origin"])
    _insist(all(re.fullmatch(r"[a-z0-9./-]{1,100}", one) is not None for one in origins), "log_origin")
    taken = {one + end for one in origins for end in ("", "/box", "/sums")}
    _insist(len(taken) == 6, "issuance_origin")


def _check_weights(raw: dict[str, Any], contests: tuple[Contest, ...], channels: tuple[str, ...]) -> None:
    by_ballots = any(RULES[one.rule["name"]].by_ballots for one in contests)
    counted = raw["paper"] == "counts"
    _insist(not counted or not (by_ballots or any(one.kind == "rank" for one in contests)), "paper")
    if "weights" in raw:
        _insist(not by_ballots and set(raw["weights"]) == set(channels), "weights")


def _witnesses(raw: dict[str, Any]) -> tuple[notes.VerifierKey, ...]:
    keys = [notes.parse_key(one) for one in raw["keys"]]
    found = tuple(key for key in keys if key is not None and key.kind == notes.COSIGNATURE)
    _insist(len(found) == len(keys) and raw["quorum"] <= len(keys), "witnesses")
    _unique([key.name for key in found], "witnesses.keys")
    _unique([key.public for key in found], "witnesses.keys")
    return found
