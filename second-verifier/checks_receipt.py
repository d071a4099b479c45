"""V11 to V13 and V17: what a voter kept (docs/pbvote-1.md, 9)."""

import merkle
import notes
from bundle import Bundle
from checks_log import log_key, roots_of_first
from finding import PASS, Finding, fail, skip
from given import Given


def check_inclusion(bundle: Bundle, given: Given) -> Finding:
    """V11: the receipt's proof leads from the leaf to a root that the log signed."""
    receipt = given.receipt
    if receipt is None:
        return skip("no-receipt-given")
    key = log_key(bundle)
    if receipt.checkpoint.origin != key.name or not notes.signed_by(receipt.checkpoint.note, key):
        return fail("receipt-signature")
    line = given.leaf
    if line is None:
        if receipt.index >= len(bundle.lines):
            return fail("receipt-index", receipt.index)
        line = bundle.lines[receipt.index]
    checkpoint, leaf = receipt.checkpoint, merkle.leaf_hash(line)
    held = merkle.is_included(receipt.index, checkpoint.size, leaf, receipt.hashes, checkpoint.root)
    return PASS if held else fail("receipt-proof")


def check_receipt_prefix(bundle: Bundle, given: Given) -> Finding:
    """V12: the tree that the receipt names is the beginning of the final log."""
    if given.receipt is None:
        return skip("no-receipt-given")
    checkpoint, key = given.receipt.checkpoint, log_key(bundle)
    if checkpoint.origin != key.name or not notes.signed_by(checkpoint.note, key):
        return fail("receipt-signature")
    if checkpoint.size > min(bundle.checkpoint.size, len(bundle.lines)):
        return fail("receipt-larger", checkpoint.size)
    held = roots_of_first(bundle.lines, {checkpoint.size})[checkpoint.size] == checkpoint.root
    return PASS if held else fail("receipt-root", checkpoint.size)


def check_own_leaf(bundle: Bundle, given: Given) -> Finding:
    """V13: the voter's leaf stands in the log, at the receipt's place."""
    if given.leaf is None:
        return skip("no-leaf-given")
    if given.leaf not in bundle.lines:
        return fail("leaf-missing")
    if given.receipt is not None and bundle.lines[given.receipt.index : given.receipt.index + 1] != [given.leaf]:
        return fail("leaf-elsewhere", given.receipt.index)
    return PASS


def check_promise(bundle: Bundle, given: Given) -> Finding:
    """V17: what the box promised stands in the log."""
    promise, manifest = given.promise, bundle.manifest
    if promise is None:
        return skip("no-promise-given")
    origin = manifest.raw["log_origin"]
    key = notes.VerifierKey(f"{origin}/box", notes.ED25519, manifest.key("box"))
    if promise.origin != origin or not notes.signed_by(promise.note, key):
        return fail("promise-signature")
    if promise.leaf_hash not in {merkle.leaf_hash(line) for line in bundle.lines}:
        return fail("promise-unkept")
    if given.leaf is not None and promise.leaf_hash != merkle.leaf_hash(given.leaf):
        return fail("promise-other")
    return PASS if promise.by <= manifest.latest_promise else fail("promise-late", promise.by)
