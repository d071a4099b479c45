"""What the auditor gives besides the bundle: a receipt, a leaf, old checkpoints, witnesses (docs/pbvote-1.md, 6 and 9)."""

import re
from dataclasses import dataclass

import notes
from bundle import Malformed


@dataclass(frozen=True)
class Promise:
    """A promise receipt: the log, the hash of a leaf, and the moment by which it stands in the log."""

    origin: str
    leaf_hash: bytes
    by: int
    note: notes.Note


@dataclass(frozen=True)
class Given:
    """The options, read."""

    receipt: notes.TlogProof | None = None
    promise: Promise | None = None
    leaf: bytes | None = None
    previous: tuple[notes.Checkpoint, ...] = ()
    witnesses: tuple[notes.VerifierKey, ...] = ()
    sample: int | None = None


def parse_promise(data: bytes) -> Promise | None:
    """The promise receipt of the bytes, or None where they are none."""
    note = notes.parse_note(data)
    lines = [] if note is None else note.text.decode().split("\n")
    if note is None or len(lines) != 5 or lines[0] != "pbvote-receipt/v1" or lines[4] != "":
        return None
    leaf = re.fullmatch(r"leaf (.+)", lines[2])
    by = re.fullmatch(r"by (.+)", lines[3])
    leaf_hash = None if leaf is None else notes.decode_base64(leaf[1])
    moment = None if by is None else notes.whole_number(by[1])
    if leaf_hash is None or len(leaf_hash) != 32 or moment is None:
        return None
    return Promise(lines[1], leaf_hash, moment, note)


def read_receipt(path: str, data: bytes) -> tuple[notes.TlogProof | None, Promise | None]:
    """A final receipt with its promise, if it has one, or a bare promise receipt."""
    proof = notes.parse_proof(data)
    extra = data if proof is None else proof.extra
    promise = None if extra is None else parse_promise(extra)
    if promise is None and extra is not None:
        raise Malformed(path, "no-receipt")
    return proof, promise


def read_leaf_line(data: bytes) -> bytes:
    """The line of a leaf file; one line feed at the end is allowed."""
    return data.removesuffix(b"\n")


def read_previous(path: str, data: bytes) -> notes.Checkpoint:
    """An old checkpoint."""
    checkpoint = notes.parse_checkpoint(data)
    if checkpoint is None:
        raise Malformed(path, "no-checkpoint")
    return checkpoint
