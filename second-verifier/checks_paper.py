"""V16: cards of the desk and paper ballots add up (docs/pbvote-1.md, 9); and which count sheets count."""

import hashlib
from typing import Any

from ballots import read_choices
from bundle import Bundle
from finding import PASS, Finding, fail
from given import Given
from leaves import Leaf
from manifest import Contest, Manifest


def _form(bundle: Bundle) -> str | None:
    """The member that a paper leaf has in this vote."""
    return {"counts": "r", "ballots": "b", "none": None}[bundle.manifest.raw["paper"]]


def _sheet_holds(manifest: Manifest, sheet: dict[str, Any]) -> bool:
    """Point 5: the counts name every option and are within what n ballots can give, or each ballot is a valid choice."""
    if "b" in sheet:
        return len(sheet["b"]) == sheet["n"] and all(read_choices(manifest, one, None) is not None for one in sheet["b"])
    options = {option.id for contest in manifest.contests for option in contest.options}
    return set(sheet["r"]) == options and all(_counts_hold(contest, sheet) for contest in manifest.contests)


def _counts_hold(contest: Contest, sheet: dict[str, Any]) -> bool:
    counts = [sheet["r"][option.id] for option in contest.options]
    each = {"approve": 1, "points": contest.points, "score": contest.highest}.get(contest.kind, 0)
    whole = {"approve": contest.most, "points": contest.points}.get(contest.kind)
    if any(count > sheet["n"] * each for count in counts):
        return False
    return whole is None or sum(counts) <= sheet["n"] * whole


def counting_sheets(bundle: Bundle) -> list[dict[str, Any]]:
    """The count sheets that V10 and V18 take: of the vote's form, and right by point 5."""
    form = _form(bundle)
    sheets = [leaf.fields for leaf in bundle.of_kind("paper")]
    return [sheet for sheet in sheets if form is not None and form in sheet and _sheet_holds(bundle.manifest, sheet)]


def check_desk(bundle: Bundle, given: Given) -> Finding:
    """V16: cards printed = used + revoked + spoilt = issued; paper ballots = marks on the roll; every sheet has its scan."""
    papers, revokes = bundle.of_kind("paper"), bundle.of_kind("revoke")
    if bundle.onsite is None:
        return fail("desk-unexpected") if papers or revokes else PASS
    return _check_cards(bundle, bundle.onsite, revokes) or _check_sheets(bundle, bundle.onsite, papers) or PASS


def _check_cards(bundle: Bundle, onsite: dict[str, Any], revokes: list[Leaf]) -> Finding | None:
    """Points 1 to 3."""
    styles = {style.id for style in bundle.manifest.styles.values() if style.channel == "onsite"}
    printed, used = onsite["cards_printed"], onsite["cards_used"]
    issued = sum(leaf.fields["y"] in styles for leaf in bundle.issuances)
    if printed != used + onsite["cards_revoked"] + onsite["cards_spoilt"] or printed != issued:
        return fail("cards-printed", printed, issued)
    voted = len({leaf.fields["k"] for leaf in bundle.of_kind("ballot") if leaf.fields["y"] in styles})
    if used != onsite["roll_marks"]["card"] or voted > used:
        return fail("cards-used", used, onsite["roll_marks"]["card"], voted)
    keys = {leaf.fields["k"] for leaf in revokes}
    for leaf in revokes:
        if leaf.bytes_of("e") != bundle.manifest.eh or leaf.fields["y"] not in styles or len(leaf.bytes_of("k")) != 32:
            return fail("revoke-wrong", leaf.at)
    words = [leaf.fields["w"] for leaf in revokes]
    if len(keys) < len(revokes) or (words.count("unused"), words.count("spoilt")) != (onsite["cards_revoked"], onsite["cards_spoilt"]):
        return fail("revoke-count")
    return None


def _check_sheets(bundle: Bundle, onsite: dict[str, Any], papers: list[Leaf]) -> Finding | None:
    """Points 4 to 6."""
    form, ids, marked = _form(bundle), set[str](), 0
    for leaf in papers:
        name = leaf.fields["id"]
        paper = bundle.papers.get(name)
        if leaf.bytes_of("e") != bundle.manifest.eh or name in ids or form is None or form not in leaf.fields or paper is None:
            return fail("paper-wrong", name)
        ids.add(name)
        scan = bundle.files.get(paper["scan"])
        if scan is None or hashlib.sha256(scan).digest() != leaf.bytes_of("h"):
            return fail("paper-scan", name)
        if not _sheet_holds(bundle.manifest, leaf.fields):
            return fail("paper-counts", name)
        marked += leaf.fields["n"] + paper["spoilt"]
    if marked != onsite["roll_marks"]["paper"]:
        return fail("paper-roll", marked, onsite["roll_marks"]["paper"])
    strange = sorted(set(bundle.papers) - ids)
    return fail("paper-strange", strange[0]) if strange else None
