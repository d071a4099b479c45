"""V00 to V05, V14 and V15: the files, the two logs, and what was published of them (docs/pbvote-1.md, 9)."""

import hashlib
from collections.abc import Set

import merkle
import notes
from bundle import SUMS, SUMS_NOTE, Bundle
from finding import PASS, Finding, fail
from given import Given


def log_key(bundle: Bundle) -> notes.VerifierKey:
    """The key of the ballot log's checkpoints."""
    return notes.VerifierKey(bundle.manifest.raw["log_origin"], notes.ED25519, bundle.manifest.key("log"))


def registrar_key(bundle: Bundle) -> notes.VerifierKey:
    """The key of the issuance log's checkpoints."""
    return notes.VerifierKey(bundle.manifest.raw["issuance_origin"], notes.ED25519, bundle.manifest.key("registrar"))


def roots_of_first(lines: list[bytes], sizes: Set[int]) -> dict[int, bytes]:
    """The roots over the first so many lines of a log, for each of the sizes that it has."""
    return merkle.roots_at(map(merkle.leaf_hash, lines), sizes)


def check_sums(bundle: Bundle, given: Given) -> Finding:
    """V00: the sums name exactly the files with their hashes, and their note is signed by the log's key."""
    note = notes.parse_note(bundle.files.get(SUMS_NOTE, b""))
    if bundle.sums is None or note is None:
        return fail("sums-missing")
    sums = {path: digest for digest, path in bundle.sums}
    for path in sorted((set(bundle.files) - {SUMS, SUMS_NOTE}) ^ set(sums)):
        return fail("sums-names", path)
    for path, digest in sums.items():
        if hashlib.sha256(bundle.files[path]).hexdigest() != digest:
            return fail("sums-hash", path)
    origin = bundle.manifest.raw["log_origin"]
    text = f"pbvote-sums/v1\n{origin}\n{hashlib.sha256(bundle.files[SUMS]).hexdigest()}\n"
    key = notes.VerifierKey(f"{origin}/sums", notes.ED25519, bundle.manifest.key("log"))
    if note.text != text.encode() or not notes.signed_by(note, key):
        return fail("sums-note")
    return PASS


def _check_log(checkpoint: notes.Checkpoint, key: notes.VerifierKey, lines: list[bytes]) -> Finding:
    if checkpoint.origin != key.name or not notes.signed_by(checkpoint.note, key):
        return fail("checkpoint-signature")
    if checkpoint.size != len(lines):
        return fail("checkpoint-size", checkpoint.size, len(lines))
    return PASS if checkpoint.root == roots_of_first(lines, {len(lines)})[len(lines)] else fail("checkpoint-root")


def check_ballot_log(bundle: Bundle, given: Given) -> Finding:
    """V01: the final checkpoint of the ballot log."""
    return _check_log(bundle.checkpoint, log_key(bundle), bundle.lines)


def check_issuance_log(bundle: Bundle, given: Given) -> Finding:
    """V02: the final checkpoint of the issuance log."""
    return _check_log(bundle.issuance_checkpoint, registrar_key(bundle), bundle.issuance_lines)


def check_leaves(bundle: Bundle, given: Given) -> Finding:
    """V03: every line of the ballot log is a canonical leaf."""
    known = {leaf.at for leaf in bundle.leaves}
    strange = [at for at in range(len(bundle.lines)) if at not in known]
    return fail("leaf-strange", strange[0]) if strange else PASS


def check_manifest_leaf(bundle: Bundle, given: Given) -> Finding:
    """V04: leaf 0, and no other, is the manifest's, with its hash."""
    found = bundle.of_kind("manifest")
    if [leaf.at for leaf in found] != [0]:
        return fail("manifest-leaf")
    return PASS if found[0].bytes_of("h") == bundle.manifest.eh else fail("manifest-hash")


def check_close_leaf(bundle: Bundle, given: Given) -> Finding:
    """V05: the last leaf, and no other, closes the log and says how many ballots stand in it."""
    found, ballots = bundle.of_kind("close"), bundle.of_kind("ballot")
    if [leaf.at for leaf in found] != [len(bundle.lines) - 1]:
        return fail("close-leaf")
    if found[0].bytes_of("e") != bundle.manifest.eh or found[0].fields["n"] != len(ballots):
        return fail("close-count", found[0].fields["n"], len(ballots))
    return PASS


def check_prefixes(bundle: Bundle, given: Given) -> Finding:
    """V14: every checkpoint ever published or given is of the beginning of the final logs."""
    published = (*bundle.checkpoints, *given.previous)
    logs = {
        key.name: (key, roots_of_first(lines[: final.size], {one.size for one in published if one.origin == key.name}))
        for key, lines, final in (
            (log_key(bundle), bundle.lines, bundle.checkpoint),
            (registrar_key(bundle), bundle.issuance_lines, bundle.issuance_checkpoint),
        )
    }
    largest = dict.fromkeys(logs, 0)
    for at, checkpoint in enumerate(published):
        if checkpoint.origin not in logs:
            return fail("prefix-origin", checkpoint.origin)
        key, roots = logs[checkpoint.origin]
        if not notes.signed_by(checkpoint.note, key):
            return fail("prefix-signature", at + 1)
        if roots.get(checkpoint.size) != checkpoint.root:
            return fail("prefix-root", checkpoint.origin, checkpoint.size)
        if at < len(bundle.checkpoints):
            if checkpoint.size < largest[checkpoint.origin]:
                return fail("prefix-falls", checkpoint.origin, checkpoint.size)
            largest[checkpoint.origin] = checkpoint.size
    return PASS


def check_witnesses(bundle: Bundle, given: Given) -> Finding:
    """V15: the manifest's quorum of witnesses, and every witness given, signed the final checkpoint."""
    note = bundle.checkpoint.note
    signed = sum(notes.signed_by(note, key) for key in bundle.manifest.witnesses)
    quorum = bundle.manifest.raw["witnesses"]["quorum"]
    if signed < quorum:
        return fail("witness-quorum", signed, quorum)
    for key in given.witnesses:
        if not notes.signed_by(note, key):
            return fail("witness-given", key.name)
    return PASS
