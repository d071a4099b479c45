"""Plain ballots and choices (docs/pbvote-1.md, 3 and 7): what a ballot names, why it is invalid, what it gives."""

from dataclasses import dataclass
from typing import Any

from manifest import Contest, Manifest, Style

Named = list[tuple[str, int]]
"""Option ids with 1 (approve), the rank from 1 (rank), or the number given (points, score), in the order of choices."""


@dataclass(frozen=True)
class Opened:
    """What a ballot says: choices for each contest in manifest order, or the reason why it is invalid."""

    named: tuple[Named, ...] | None
    invalid: str | None


def style_limit(style: Style, contest: Contest) -> int:
    """How many options a ballot of the style may name."""
    return style.most.get(contest.id, contest.most)


def read_plain(manifest: Manifest, style: Style, plain: bytes | None) -> Opened:
    """Opens the plain ballot of a style; the first reason that holds makes it invalid."""
    if plain is None or len(plain) != manifest.raw["pt_len"]:
        return Opened(None, "seal")
    if plain[0] != 1:
        return Opened(None, "version")
    at, named = 1, list[Named]()
    for contest in manifest.contests:
        part = plain[at : at + contest.encoded_length]
        at += contest.encoded_length
        if contest.id not in style.contests:
            if any(part):
                return Opened(None, "style")
            named.append([])
            continue
        found, reason = _read_part(contest, part)
        reason = reason or why_invalid(contest, found, style_limit(style, contest))
        if reason is not None:
            return Opened(None, reason)
        named.append(found)
    return Opened(None, "padding") if any(plain[at:]) else Opened(tuple(named), None)


def _read_part(contest: Contest, part: bytes) -> tuple[Named, str | None]:
    """The named options of a contest's bytes, or the reason that the bytes alone give."""
    ids = [option.id for option in contest.options]
    if contest.kind == "approve":
        bits = [place for place in range(8 * len(part)) if part[place // 8] >> (7 - place % 8) & 1]
        return ([], "unused") if any(place >= len(ids) for place in bits) else ([(ids[place], 1) for place in bits], None)
    if contest.kind == "rank":
        ranks = list(part.rstrip(b"\0"))
        if 0 in ranks or any(one > len(ids) for one in ranks) or len(set(ranks)) < len(ranks):
            return [], "rank"
        return [(ids[one - 1], rank) for rank, one in enumerate(ranks, 1)], None
    numbers = [int.from_bytes(part[2 * place : 2 * place + 2], "big") for place in range(len(ids))]
    return [(ids[place], number) for place, number in enumerate(numbers) if number > 0], None


def why_invalid(contest: Contest, named: Named, most: int) -> str | None:
    """The first limit of the contest that the named options break, or None."""
    if len(named) < contest.least:
        return "few"
    if len(named) > most:
        return "many"
    if contest.kind == "points" and sum(number for _, number in named) > contest.points:
        return "points"
    if contest.kind == "score" and any(number > contest.highest for _, number in named):
        return "score"
    if contest.cost_limit is not None:
        costs = {option.id: option.cost or 0 for option in contest.options}
        if sum(costs[name] for name, _ in named) > contest.cost_limit:
            return "cost"
    return None


def read_choices(manifest: Manifest, choices: Any, style: Style | None) -> tuple[Named, ...] | None:
    """What choices name, or None where they are not valid; a paper ballot has no style and every contest is its own."""
    if len(choices) != len(manifest.contests):
        return None
    named = list[Named]()
    for contest, given in zip(manifest.contests, choices):
        own = style is None or contest.id in style.contests
        most = contest.most if style is None else style_limit(style, contest)
        found = _read_given(contest, given) if own or given == [] else None
        if found is None or (own and why_invalid(contest, found, most) is not None):
            return None
        named.append(found)
    return tuple(named)


def _read_given(contest: Contest, given: list[Any]) -> Named | None:
    places = {option.id: option.place for option in contest.options}
    numbered = contest.kind in ("points", "score")
    if any((type(one) is list) != numbered for one in given):
        return None
    named: Named = [(one[0], one[1]) for one in given] if numbered else [(one, 1) for one in given]
    if any(name not in places or number < 1 for name, number in named) or len({name for name, _ in named}) < len(named):
        return None
    if contest.kind == "rank":
        return [(name, rank) for rank, (name, _) in enumerate(named, 1)]
    order = [places[name] for name, _ in named]
    return named if order == sorted(order) else None


def to_choices(manifest: Manifest, named: tuple[Named, ...]) -> list[Any]:
    """The choices as they stand in opened.ndjson."""
    return [
        [[name, number] for name, number in one] if contest.kind in ("points", "score") else [name for name, _ in one]
        for contest, one in zip(manifest.contests, named)
    ]


def worth(contest: Contest, named: Named) -> dict[str, int]:
    """What a ballot gives to each option that it names (section 7: an option's integer)."""
    if contest.kind != "rank":
        return dict(named)
    top = len(named) + (0 if contest.rule.get("ordinal") == "borda0" else 1)
    return {name: top - rank for name, rank in named}
