"""V06 to V09: each ballot, the issuance log, the two against each other, the released key (docs/pbvote-1.md, 9)."""

import hashlib
from collections import Counter

import canonical
import ed25519
import hpke
import rsa_pss
from bundle import Bundle
from finding import PASS, Finding, fail
from given import Given
from leaves import Leaf
from manifest import Manifest

TOKEN = b"pbvote/token/v1\0"
BALLOT = b"pbvote/ballot/v1\0"
EXPONENT = 65537


def context_of(manifest: Manifest, leaf: Leaf) -> bytes:
    """eh || SHA-256(y) || k || u32(n): what seal and signature are bound to (section 4)."""
    style = hashlib.sha256(leaf.fields["y"].encode()).digest()
    return manifest.eh + style + leaf.bytes_of("k") + leaf.fields["n"].to_bytes(4, "big")


def _fault(manifest: Manifest, leaf: Leaf, before: Leaf | None, revoked: set[str]) -> str | None:
    """The key of the first thing wrong with a ballot, or None."""
    key, prefix, token, sealed, signature = (leaf.bytes_of(name) for name in "kpscg")
    sizes = (len(key), len(prefix), len(token), len(signature), len(sealed))
    if sizes != (32, 32, 384, 64, 65 + manifest.raw["pt_len"] + 16) or sealed[0] != 4:
        return "ballot-suite"
    if leaf.fields["y"] not in manifest.styles:
        return "ballot-style"
    if leaf.bytes_of("e") != manifest.eh:
        return "ballot-election"
    if not 1 <= leaf.fields["n"] <= manifest.raw["max_revisions"]:
        return "ballot-sequence"
    if before is not None:
        same = all(before.fields[name] == leaf.fields[name] for name in "yps")
        if not same or leaf.fields["n"] <= before.fields["n"]:
            return "ballot-sequence"
    if leaf.fields["k"] in revoked:
        return "ballot-revoked"
    style = hashlib.sha256(leaf.fields["y"].encode()).digest()
    message = prefix + TOKEN + manifest.eh + style + key
    if not rsa_pss.verify(manifest.styles[leaf.fields["y"]].modulus, EXPONENT, message, token):
        return "ballot-token"
    signed = BALLOT + context_of(manifest, leaf) + hashlib.sha256(sealed).digest() + hashlib.sha256(token).digest()
    return None if ed25519.verify(key, signed, signature) else "ballot-signature"


def judge_ballots(bundle: Bundle) -> tuple[list[Leaf], Finding]:
    """V06: the ballots without a fault, and the finding with the first fault."""
    revoked = {leaf.fields["k"] for leaf in bundle.of_kind("revoke")}
    before: dict[str, Leaf] = {}
    good, finding = list[Leaf](), PASS
    for leaf in bundle.of_kind("ballot"):
        fault = _fault(bundle.manifest, leaf, before.get(leaf.fields["k"]), revoked)
        before[leaf.fields["k"]] = leaf
        if fault is None:
            good.append(leaf)
        elif finding is PASS:
            finding = fail(fault, leaf.at)
    return good, finding


def check_issuances(bundle: Bundle, given: Given) -> Finding:
    """V07: every line of the issuance log is an entry of this vote, each found once."""
    known = {leaf.at for leaf in bundle.issuances}
    for at in range(len(bundle.issuance_lines)):
        if at not in known:
            return fail("issuance-strange", at)
    seen = set[bytes]()
    for leaf in bundle.issuances:
        style = bundle.manifest.styles.get(leaf.fields["y"])
        mark = leaf.bytes_of("h")
        if leaf.bytes_of("e") != bundle.manifest.eh or style is None or style.channel != leaf.fields["ch"]:
            return fail("issuance-other", leaf.at)
        if len(mark) != 32 or mark in seen:
            return fail("issuance-mark", leaf.at)
        seen.add(mark)
    return PASS


def check_tokens(bundle: Bundle, given: Given) -> Finding:
    """V08: of each style, no more keys voted than tokens were issued and not revoked."""
    used = Counter(style for style, _ in {(leaf.fields["y"], leaf.fields["k"]) for leaf in bundle.of_kind("ballot")})
    issued = Counter(leaf.fields["y"] for leaf in bundle.issuances)
    revoked = Counter(leaf.fields["y"] for leaf in bundle.of_kind("revoke"))
    for style in sorted({*bundle.manifest.styles, *used}):
        if used[style] > issued[style] - revoked[style]:
            return fail("tokens", style, used[style], issued[style] - revoked[style])
    return PASS


def check_released_key(bundle: Bundle, given: Given) -> Finding:
    """V09: the released key is the manifest's, put together of enough shares; the seed is the promised one."""
    release, raw = bundle.key_release, bundle.manifest.raw
    if hpke.public_key(canonical.from_b64u(release["seal_private"]) or b"") != bundle.manifest.seal_key:
        return fail("key-other")
    shares = [canonical.from_b64u(one) for one in release["shares_sha256"]]
    k, n = raw["shares"]["k"], raw["shares"]["n"]
    lengths = {len(one) for one in shares if one is not None}
    if (release["k"], release["n"]) != (k, n) or not k <= len(shares) <= n or lengths != {32} or len(set(shares)) < len(shares):
        return fail("key-shares")
    commitment, seed = raw["tie"].get("commitment"), release.get("tie_seed")
    digest = None if seed is None else hashlib.sha256(seed.encode()).hexdigest()
    return PASS if digest == commitment else fail("key-seed")
