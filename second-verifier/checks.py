"""All checks of a bundle, in order (docs/pbvote-1.md, 9). A check that fails does not stop the others."""

from collections.abc import Callable
from fractions import Fraction

import canonical
from bundle import Bundle
from checks_ballots import check_issuances, check_released_key, check_tokens, context_of, judge_ballots
from checks_log import (
    check_ballot_log,
    check_close_leaf,
    check_issuance_log,
    check_leaves,
    check_manifest_leaf,
    check_prefixes,
    check_sums,
    check_witnesses,
)
from checks_paper import check_desk, counting_sheets
from checks_receipt import check_inclusion, check_own_leaf, check_promise, check_receipt_prefix
from count import Count, ballots_of, count_bundle, opened_file, result_of, totals_of, weighted_of
from finding import PASS, Finding, fail
from given import Given
from winners import all_winners

Check = Callable[[Bundle, Given], Finding]

BEFORE: dict[str, Check] = {
    "V00": check_sums,
    "V01": check_ballot_log,
    "V02": check_issuance_log,
    "V03": check_leaves,
    "V04": check_manifest_leaf,
    "V05": check_close_leaf,
}
BETWEEN: dict[str, Check] = {"V07": check_issuances, "V08": check_tokens, "V09": check_released_key}
AFTER: dict[str, Check] = {
    "V11": check_inclusion,
    "V12": check_receipt_prefix,
    "V13": check_own_leaf,
    "V14": check_prefixes,
    "V15": check_witnesses,
    "V16": check_desk,
    "V17": check_promise,
}


def check_count(bundle: Bundle, count: Count) -> Finding:
    """V10: opened.ndjson and the sums of result.json are what comes out; each count sheet has its document."""
    if bundle.files["opened.ndjson"] != opened_file(count, bundle.manifest):
        return fail("opened-other")
    told = {name: value for name, value in bundle.result.items() if name != "winners"}
    expected = result_of(count, bundle.manifest)
    for name in sorted(told.keys() | expected.keys()):
        if name not in told or name not in expected or canonical.encode(told[name]) != canonical.encode(expected[name]):
            return fail("result-other", name)
    for leaf in bundle.of_kind("paper"):
        paper = bundle.papers.get(leaf.fields["id"])
        if paper is None or any(paper.get(name) != leaf.fields.get(name) for name in ("n", "r", "b")):
            return fail("paper-other", leaf.fields["id"])
    return PASS


def check_winners(bundle: Bundle, count: Count) -> Finding:
    """V18: the winners are what the manifest's rules yield."""
    manifest = bundle.manifest
    totals = totals_of(count, manifest)
    values = weighted_of(count, manifest) or {option: Fraction(total) for option, total in totals.items()}
    seed = bundle.key_release.get("tie_seed")
    expected = all_winners(manifest, totals, values, ballots_of(count, manifest), seed)
    told = bundle.result["winners"]
    for name in sorted(expected.keys() | told.keys()):
        if told.get(name) != expected.get(name):
            return fail("winners-other", name, " ".join(expected.get(name, [])), " ".join(told.get(name, [])))
    return PASS


def _of_sample(finding: Finding, count: Count) -> Finding:
    """Says of a check that passed over a sample that it did."""
    if count.sampled is None or finding.status != "pass":
        return finding
    return Finding("pass", "sample", (len(count.ballots), count.sampled))


def run_checks(bundle: Bundle, given: Given) -> dict[str, Finding]:
    """Every check by its id."""
    findings = {name: check(bundle, given) for name, check in BEFORE.items()}
    good, findings["V06"] = judge_ballots(bundle)
    findings.update({name: check(bundle, given) for name, check in BETWEEN.items()})
    contexts = [(leaf, context_of(bundle.manifest, leaf)) for leaf in good]
    count = count_bundle(bundle, contexts, counting_sheets(bundle), given.sample)
    findings["V10"] = _of_sample(check_count(bundle, count), count)
    findings.update({name: check(bundle, given) for name, check in AFTER.items()})
    findings["V18"] = _of_sample(check_winners(bundle, count), count)
    return dict(sorted(findings.items()))
