"""Makes whole votes for the tests: a manifest, voters of every kind, a desk with cards and paper, and the bundle of it.

Sums and winners are written by the verifier's own count, so that a changed vote agrees with itself ("all published
files made to agree"); what they should be is typed in by hand in test_whole_bundle.py.
"""

import base64
import hashlib
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import canonical
import checks_ballots
import count
import merkle
from bundle import Bundle, read_bundle
from checks import context_of
from checks_paper import counting_sheets
from hpke import public_key
from manifest import Manifest, read_manifest
from tests.signing import Ed25519Key, RsaKey, cosignature, note, seal, witness_key
from winners import all_winners

SEAL_PRIVATE = hashlib.sha256(b"the seal of the tests").digest()
LOG, BOX, REGISTRAR, WITNESS = (Ed25519Key(name) for name in ("log", "box", "registrar", "witness"))
ORIGIN = "vote.example/2026"
b64u = canonical.to_b64u


def hashed(*parts: str) -> bytes:
    """32 bytes made from names."""
    return hashlib.sha256("/".join(parts).encode()).digest()


@dataclass
class Vote:
    """A vote in the making: what a test changes before the bundle is written."""

    raw: dict[str, Any]
    ballots: list[dict[str, Any]] = field(default_factory=list)
    desk: list[dict[str, Any]] = field(default_factory=list)
    issuances: list[dict[str, Any]] = field(default_factory=list)
    papers: dict[str, dict[str, Any]] = field(default_factory=dict)
    scans: dict[str, bytes] = field(default_factory=dict)
    onsite: dict[str, Any] | None = None
    checkpoints: list[bytes] = field(default_factory=list)
    release: dict[str, Any] = field(default_factory=dict)

    @property
    def manifest_bytes(self) -> bytes:
        return canonical.encode(self.raw)

    @property
    def manifest(self) -> Manifest:
        return read_manifest(self.manifest_bytes)

    @property
    def eh(self) -> str:
        return b64u(hashlib.sha256(self.manifest_bytes).digest())

    def token_key(self, style: str) -> RsaKey:
        return RsaKey([one["id"] for one in self.raw["styles"]].index(style))


def manifest_of(contests: list[dict[str, Any]], styles: list[dict[str, Any]], **other: Any) -> dict[str, Any]:
    """A manifest with the usual rest."""
    tokens = {one["id"]: {"e": "AQAB", "kty": "RSA", "n": b64u(RsaKey(at).modulus.to_bytes(384, "big"))} for at, one in enumerate(styles)}
    public = public_key(SEAL_PRIVATE)
    assert public is not None
    keys = {name: b64u(key.public) for name, key in (("box", BOX), ("log", LOG), ("registrar", REGISTRAR))}
    return {
        "v": "pbvote/1",
        "election_id": "resident-vote-2026",
        "title": "2026 주민투표",
        "mode": "simple",
        "opens_at": 1_790_000_000,
        "closes_at": 1_790_600_000,
        "grace_s": 600,
        "contests": contests,
        "styles": styles,
        "paper": "none",
        "pt_len": 64,
        "suite": {
            "log": "rfc6962-sha256",
            "seal": "HPKE-0010-0001-0002",
            "sig": "Ed25519",
            "token": "RSABSSA-SHA384-PSS-Randomized",
        },
        "keys": {**keys, "seal": {"pub": b64u(public)}, "token": tokens},
        "log_origin": ORIGIN,
        "issuance_origin": f"{ORIGIN}/issuance",
        "witnesses": {"keys": [witness_key("witness.example", WITNESS)], "quorum": 1},
        "mmd_s": 3600,
        "batch_min": 4,
        "max_revisions": 20,
        "revote": "last-seq",
        "shares": {"k": 2, "n": 3},
        "tie": {"rule": "id"},
        "order": "listed",
        "client_sha256": b64u(hashed("client")),
        **other,
    }


def open_vote(raw: dict[str, Any]) -> Vote:
    """A vote that nobody has voted in yet."""
    shares = [b64u(hashed("share", str(at))) for at in range(2)]
    release = {"k": 2, "n": 3, "seal_private": b64u(SEAL_PRIVATE), "shares_sha256": shares}
    return Vote(raw, release=release)


def issue(vote: Vote, style: str, voter: str) -> None:
    """Writes an entry of the issuance log."""
    channel = next(one["channel"] for one in vote.raw["styles"] if one["id"] == style)
    vote.issuances.append({"t": "issue", "e": vote.eh, "y": style, "ch": channel, "h": b64u(hashed("issued", voter))})


def cast(vote: Vote, style: str, voter: str, plain: bytes, seq: int = 1) -> dict[str, Any]:
    """Appends a ballot whose plain text is padded to its length."""
    key, prefix = Ed25519Key(f"voter/{voter}"), hashed("prefix", voter)
    eh, style_hash = vote.manifest.eh, hashlib.sha256(style.encode()).digest()
    token = vote.token_key(style).sign(prefix + checks_ballots.TOKEN + eh + style_hash + key.public)
    context = eh + style_hash + key.public + seq.to_bytes(4, "big")
    padded = plain + bytes(vote.raw["pt_len"] - len(plain))
    public = canonical.from_b64u(vote.raw["keys"]["seal"]["pub"]) or b""
    sealed = seal(public, f"{voter}/{seq}", padded, eh, count.SEAL_AAD + context)
    signed = checks_ballots.BALLOT + context + hashlib.sha256(sealed).digest() + hashlib.sha256(token).digest()
    ballot = {"t": "ballot", "e": vote.eh, "y": style, "k": b64u(key.public), "p": b64u(prefix), "s": b64u(token), "n": seq}
    ballot |= {"c": b64u(sealed), "g": b64u(key.sign(signed))}
    vote.ballots.append(ballot)
    return ballot


def vote_once(vote: Vote, style: str, voter: str, plain: bytes) -> None:
    """Issues and casts."""
    issue(vote, style, voter)
    cast(vote, style, voter, plain)


def enter_paper(vote: Vote, name: str, sheet: dict[str, Any], spoilt: int = 0) -> None:
    """A count sheet with its scan: `sheet` is {n, r} or {n, b}."""
    scan = f"scan of {name}".encode()
    vote.scans[f"paper/{name}.pdf"] = scan
    vote.desk.append({"t": "paper", "e": vote.eh, "id": name, **sheet, "h": b64u(hashlib.sha256(scan).digest())})
    vote.papers[name] = {"id": name, **sheet, "scan": f"paper/{name}.pdf", "signed_by": ["참관인"], "spoilt": spoilt}


def leaves_of(vote: Vote) -> list[dict[str, Any]]:
    """The ballot log, closed."""
    ballots = len(vote.ballots)
    close = {"t": "close", "e": vote.eh, "n": ballots}
    return [{"t": "manifest", "h": vote.eh}, *vote.ballots, *vote.desk, close]


def lines_of(leaves: list[dict[str, Any]]) -> list[bytes]:
    """Each leaf as its line, without the line feed."""
    return [canonical.encode({name: _sorted(one) for name, one in leaf.items()}, sort=False) for leaf in leaves]


def _sorted(value: Any) -> Any:
    return dict(sorted(value.items())) if type(value) is dict else value


def checkpoint_of(lines: list[bytes], origin: str = ORIGIN, key: Ed25519Key = LOG) -> bytes:
    """A signed checkpoint over the lines."""
    root = merkle.root_of([merkle.leaf_hash(line) for line in lines])
    return note(f"{origin}\n{len(lines)}\n{base64.b64encode(root).decode()}\n", (origin, key))


def write_bundle(vote: Vote, lines: list[bytes] | None = None) -> dict[str, bytes]:
    """The files, all agreeing with each other; `lines` replaces the ballot log."""
    lines = lines_of(leaves_of(vote)) if lines is None else lines
    issuance = lines_of(vote.issuances)
    final = checkpoint_of(lines)
    text = final.decode().split("\n\n")[0] + "\n"
    files = {
        "manifest.json": vote.manifest_bytes,
        "leaves.ndjson": b"".join(line + b"\n" for line in lines),
        "checkpoint": final + cosignature(text, "witness.example", WITNESS, 1_790_700_000),
        "checkpoints.ndjson": b"".join(canonical.encode(one.decode()) + b"\n" for one in [*vote.checkpoints, final]),
        "issuance/leaves.ndjson": b"".join(line + b"\n" for line in issuance),
        "issuance/checkpoint": checkpoint_of(issuance, vote.raw["issuance_origin"], REGISTRAR),
        "key-release.json": canonical.encode(vote.release),
        **{f"paper/{name}.json": canonical.encode(paper) for name, paper in vote.papers.items()},
        **vote.scans,
    }
    if vote.onsite is not None:
        files["onsite.json"] = canonical.encode(vote.onsite)
    return seal_sums(with_result(files))


def with_result(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files with opened.ndjson and result.json as the verifier counts them."""
    empty = {"by_channel": {}, "counted": {}, "eh": b64u(bytes(32)), "election_id": "x", "invalid": [], "superseded": 0}
    empty |= {"totals": {}, "v": "pbvote-result/1", "winners": {}}
    read = read_bundle({**files, "opened.ndjson": b"", "result.json": canonical.encode(empty)})
    counted = count_of(read)
    values = count.weighted_of(counted, read.manifest)
    totals = count.totals_of(counted, read.manifest)
    values = values or {name: Fraction(total) for name, total in totals.items()}
    seed = read.key_release.get("tie_seed")
    found = all_winners(read.manifest, totals, values, count.ballots_of(counted, read.manifest), seed)
    result = canonical.encode({**count.result_of(counted, read.manifest), "winners": found})
    return {**files, "opened.ndjson": count.opened_file(counted, read.manifest), "result.json": result}


def count_of(read: Bundle) -> count.Count:
    """The verifier's count of a bundle."""
    good, _ = checks_ballots.judge_ballots(read)
    contexts = [(leaf, context_of(read.manifest, leaf)) for leaf in good]
    return count.count_bundle(read, contexts, counting_sheets(read), None)


def seal_sums(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files with sums and their note."""
    kept = {path: data for path, data in files.items() if not path.startswith("SHA256SUMS")}
    sums = "".join(f"{hashlib.sha256(kept[path]).hexdigest()}  {path}\n" for path in sorted(kept)).encode()
    text = f"pbvote-sums/v1\n{ORIGIN}\n{hashlib.sha256(sums).hexdigest()}\n"
    return {**kept, "SHA256SUMS": sums, "SHA256SUMS.note": note(text, (f"{ORIGIN}/sums", LOG))}
