"""The count of a bundle (docs/pbvote-1.md, 7): which ballots count, what they say when opened, and the sums."""

import random
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import canonical
import hpke
from ballots import Named, Opened, read_choices, read_plain, to_choices, worth
from bundle import Bundle
from leaves import Leaf
from manifest import Contest, Manifest
from result_shape import RESULT_VERSION

SEAL_AAD = b"pbvote/seal/v1\0"
AES_256_GCM = 2


@dataclass(frozen=True)
class OpenedBallot:
    """A ballot leaf that counts, and what it says."""

    leaf: Leaf
    channel: str
    opened: Opened


@dataclass(frozen=True)
class Count:
    """Everything that result.json and opened.ndjson are made of, but for the winners."""

    ballots: list[OpenedBallot]
    superseded: int
    sheets: list[dict[str, Any]]
    paper_ballots: list[tuple[Named, ...]]
    by_channel: dict[str, dict[str, int]]
    sampled: int | None


def opened_by(bundle: Bundle, leaf: Leaf, context: bytes) -> Opened:
    """Opens the ballot with the released key (section 4, seal); `context` is eh || SHA-256(y) || k || u32(n)."""
    private = canonical.from_b64u(bundle.key_release["seal_private"]) or b""
    public = hpke.public_key(private)
    sealed = leaf.bytes_of("c")
    eh = bundle.manifest.eh
    plain = None if public is None else hpke.open_base(sealed[:65], sealed[65:], private, public, eh, SEAL_AAD + context, AES_256_GCM)
    return read_plain(bundle.manifest, bundle.manifest.styles[leaf.fields["y"]], plain)


def last_of_each_key(good: list[Leaf]) -> list[Leaf]:
    """The ballots that count: of each key the last, in log order (sequence numbers rise)."""
    last = {leaf.fields["k"]: leaf for leaf in good}
    return [leaf for leaf in good if last[leaf.fields["k"]] is leaf]


def _published(bundle: Bundle, leaf: Leaf, line: dict[str, Any] | None) -> Opened | None:
    """What opened.ndjson says of the ballot, where it says something valid; for the ballots outside a sample."""
    if line is None or line["k"] != leaf.fields["k"]:
        return None
    if "invalid" in line:
        return Opened(None, line["invalid"])
    named = read_choices(bundle.manifest, line["choices"], bundle.manifest.styles[leaf.fields["y"]])
    return None if named is None else Opened(named, None)


def count_bundle(bundle: Bundle, good: list[tuple[Leaf, bytes]], sheets: list[dict[str, Any]], sample: int | None) -> Count:
    """Opens the ballots that count (of `good`, each with its context) and adds them up with the paper sheets given.

    With a sample, so many ballots drawn at random are opened and the rest is taken as opened.ndjson says.
    """
    contexts = {leaf.at: context for leaf, context in good}
    counting = last_of_each_key([leaf for leaf, _ in good])
    drawn = {leaf.at for leaf in counting}
    if sample is not None and sample < len(counting):
        drawn = {leaf.at for leaf in random.SystemRandom().sample(counting, sample)}
    lines = {line["i"]: line for line in bundle.opened}
    ballots = list[OpenedBallot]()
    for leaf in counting:
        said = None if leaf.at in drawn else _published(bundle, leaf, lines.get(leaf.at))
        opened = said or opened_by(bundle, leaf, contexts[leaf.at])
        ballots.append(OpenedBallot(leaf, bundle.manifest.styles[leaf.fields["y"]].channel, opened))
    paper = [read_choices(bundle.manifest, one, None) for sheet in sheets for one in sheet.get("b", [])]
    valid_paper = [one for one in paper if one is not None]
    by_channel = _sums(bundle.manifest, ballots, sheets, valid_paper)
    sampled = len(drawn) if len(drawn) < len(counting) else None
    return Count(ballots, len(good) - len(counting), sheets, valid_paper, by_channel, sampled)


def _sums(
    manifest: Manifest, ballots: list[OpenedBallot], sheets: list[dict[str, Any]], paper: list[tuple[Named, ...]]
) -> dict[str, dict[str, int]]:
    """Channel to option to integer."""
    sums = {channel: Counter[str]() for channel in manifest.channels}
    for ballot in ballots:
        if ballot.opened.named is not None:
            _add(sums[ballot.channel], manifest, ballot.opened.named)
    for named in paper:
        _add(sums["paper"], manifest, named)
    for sheet in sheets:
        sums["paper"].update(sheet.get("r", {}))
    options = [option.id for contest in manifest.contests for option in contest.options]
    return {channel: {option: sums[channel][option] for option in options} for channel in manifest.channels}


def _add(sums: Counter[str], manifest: Manifest, named: tuple[Named, ...]) -> None:
    for contest, part in zip(manifest.contests, named):
        sums.update(worth(contest, part))


def totals_of(count: Count, manifest: Manifest) -> dict[str, int]:
    """Option to the sum over the channels."""
    options = [option.id for contest in manifest.contests for option in contest.options]
    return {option: sum(channel[option] for channel in count.by_channel.values()) for option in options}


def weighted_of(count: Count, manifest: Manifest) -> dict[str, Fraction] | None:
    """Option to its weighted number, or None where the vote has no weights."""
    weights = manifest.raw.get("weights")
    if weights is None:
        return None
    return {
        option.id: sum(
            (Fraction(*weights[channel]) * _share(count, contest, option.id, channel) for channel in manifest.channels),
            Fraction(0),
        )
        for contest in manifest.contests
        for option in contest.options
    }


def _share(count: Count, contest: Contest, option: str, channel: str) -> Fraction:
    own = count.by_channel[channel]
    whole = sum(own[one.id] for one in contest.options)
    return Fraction(own[option], whole) if whole else Fraction(0)


def ballots_of(count: Count, manifest: Manifest) -> dict[str, list[Named]]:
    """Contest to what each of its ballots names, also those that name nothing there."""
    found: dict[str, list[Named]] = {contest.id: [] for contest in manifest.contests}
    for ballot in count.ballots:
        style = manifest.styles[ballot.leaf.fields["y"]]
        for contest, part in zip(manifest.contests, ballot.opened.named or ()):
            if contest.id in style.contests:
                found[contest.id].append(part)
    for named in count.paper_ballots:
        for contest, part in zip(manifest.contests, named):
            found[contest.id].append(part)
    return found


def opened_file(count: Count, manifest: Manifest) -> bytes:
    """What opened.ndjson must be."""
    lines = list[bytes]()
    for ballot in count.ballots:
        known = {"i": ballot.leaf.at, "k": ballot.leaf.fields["k"]}
        named = ballot.opened.named
        said = {"invalid": ballot.opened.invalid} if named is None else {"choices": to_choices(manifest, named)}
        lines.append(canonical.encode({**known, **said}) + b"\n")
    return b"".join(lines)


def result_of(count: Count, manifest: Manifest) -> dict[str, Any]:
    """What result.json must be, but for the winners."""
    counted = Counter(ballot.channel for ballot in count.ballots if ballot.opened.named is not None)
    counted["paper"] += sum(sheet["n"] for sheet in count.sheets)
    weighted = weighted_of(count, manifest)
    result: dict[str, Any] = {
        "v": RESULT_VERSION,
        "election_id": manifest.raw["election_id"],
        "eh": canonical.to_b64u(manifest.eh),
        "counted": {channel: counted[channel] for channel in manifest.channels},
        "invalid": [{"i": one.leaf.at, "reason": one.opened.invalid} for one in count.ballots if one.opened.named is None],
        "superseded": count.superseded,
        "by_channel": count.by_channel,
        "totals": totals_of(count, manifest),
    }
    if weighted is not None:
        result["weighted"] = {option: f"{value.numerator}/{value.denominator}" for option, value in weighted.items()}
    return result
