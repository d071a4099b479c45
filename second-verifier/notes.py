"""Signed notes, checkpoints and proofs in the formats of C2SP (signed-note, tlog-checkpoint, tlog-proof, tlog-cosignature).

A note is text that ends with a line feed, an empty line, and lines `— name base64(key id || signature)`.
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass

import ed25519

ED25519 = 1
COSIGNATURE = 4


@dataclass(frozen=True)
class SignatureLine:
    """One line under a note."""

    name: str
    key_id: bytes
    signature: bytes


@dataclass(frozen=True)
class Note:
    """The signed text with its signatures, none of them checked yet."""

    text: bytes
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True)
class VerifierKey:
    """A name, a type (1 Ed25519, 4 cosignature of a witness) and a public key of 32 bytes."""

    name: str
    kind: int
    public: bytes

    @property
    def key_id(self) -> bytes:
        """SHA-256(name || 0x0A || type || key), the first four bytes."""
        return hashlib.sha256(self.name.encode() + b"\n" + bytes([self.kind]) + self.public).digest()[:4]


@dataclass(frozen=True)
class Checkpoint:
    """The origin of a log, its size and its root."""

    origin: str
    size: int
    root: bytes
    note: Note


@dataclass(frozen=True)
class TlogProof:
    """A proof that a leaf is in a log: extra data, the place of the leaf, hashes, and the checkpoint."""

    extra: bytes | None
    index: int
    hashes: tuple[bytes, ...]
    checkpoint: Checkpoint


def decode_base64(text: str) -> bytes | None:
    """The bytes of standard base64 with padding, or None where another encoding of them exists that is shorter or other."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).decode() == text else None


def whole_number(text: str) -> int | None:
    """A number in decimal without a leading zero, up to 2^53 - 1, or None."""
    if re.fullmatch(r"0|[1-9][0-9]{0,15}", text, re.ASCII) is None or int(text) >= 2**53:
        return None
    return int(text)


def parse_key(text: str) -> VerifierKey | None:
    """The key of `name+8 hex digits+base64`, or None where it is malformed or the digits are not its own."""
    parts = text.split("+", 2)
    material = decode_base64(parts[2]) if len(parts) == 3 else None
    if material is None or len(material) != 33 or material[0] not in (ED25519, COSIGNATURE) or not _is_name(parts[0]):
        return None
    key = VerifierKey(parts[0], material[0], material[1:])
    return key if key.key_id.hex() == parts[1] else None


def _is_name(name: str) -> bool:
    return name != "" and "+" not in name and not any(letter.isspace() for letter in name)


def parse_note(data: bytes) -> Note | None:
    """The note of the bytes, or None where they are not one."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if any(ord(letter) < 32 and letter != "\n" for letter in text):
        return None
    body, empty, tail = text.rpartition("\n\n")
    if empty == "" or not tail.endswith("\n"):
        return None
    lines = [_signature_line(line) for line in tail[:-1].split("\n")]
    found = tuple(line for line in lines if line is not None)
    return Note((body + "\n").encode(), found) if len(found) == len(lines) else None


def _signature_line(line: str) -> SignatureLine | None:
    parts = line.split(" ")
    signature = decode_base64(parts[2]) if len(parts) == 3 and parts[0] == "—" else None
    if signature is None or len(signature) < 5 or not _is_name(parts[1]):
        return None
    return SignatureLine(parts[1], signature[:4], signature[4:])


def signed_by(note: Note, key: VerifierKey) -> bool:
    """Whether the note has exactly one line of this key, and it verifies; other lines are passed over (docs/pbvote-1.md, 6)."""
    own = [line for line in note.signatures if line.name == key.name and line.key_id == key.key_id]
    return len(own) == 1 and _verifies(note.text, key, own[0].signature)


def _verifies(text: bytes, key: VerifierKey, signature: bytes) -> bool:
    if key.kind == ED25519:
        return ed25519.verify(key.public, text, signature)
    if len(signature) != 72:
        return False
    stamp = int.from_bytes(signature[:8], "big")
    return ed25519.verify(key.public, f"cosignature/v1\ntime {stamp}\n".encode() + text, signature[8:])


def parse_checkpoint(data: bytes) -> Checkpoint | None:
    """The checkpoint of a signed note: origin, size, root; no lines after them (tlog-checkpoint allows some, this vote none)."""
    note = parse_note(data)
    if note is None:
        return None
    lines = note.text.decode().split("\n")
    size = whole_number(lines[1]) if len(lines) == 4 else None
    root = decode_base64(lines[2]) if len(lines) == 4 else None
    if size is None or root is None or len(root) != 32 or lines[0] == "":
        return None
    return Checkpoint(lines[0], size, root, note)


def parse_proof(data: bytes) -> TlogProof | None:
    """The proof of a .tlog-proof file, or None where it is malformed."""
    head, empty, rest = data.partition(b"\n\n")
    checkpoint = parse_checkpoint(rest)
    try:
        lines = head.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return None
    if empty == b"" or checkpoint is None or lines.pop(0) != "c2sp.org/tlog-proof@v1":
        return None
    extra: bytes | None = None
    if lines and lines[0].startswith("extra "):
        extra = decode_base64(lines.pop(0)[6:])
        if extra is None:
            return None
    index = whole_number(lines[0][6:]) if lines and lines[0].startswith("index ") else None
    hashes = [decode_base64(line) for line in lines[1:]]
    found = tuple(one for one in hashes if one is not None and len(one) == 32)
    if index is None or len(found) != len(hashes):
        return None
    return TlogProof(extra, index, found, checkpoint)
