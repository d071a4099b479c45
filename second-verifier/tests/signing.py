"""The other half of the ciphers, for the tests alone: signing and sealing, deterministic, with keys made from names."""

import base64
import hashlib
import json
from pathlib import Path

import aes_gcm
import ed25519
import hpke
import p256
import rsa_pss

KEYS = json.loads((Path(__file__).parent / "keys_of_tests.json").read_text())["rsa"]


def _times(scalar: int, multiples: list[ed25519.Point]) -> bytes:
    point = ed25519.ZERO
    for digit in f"{scalar:064x}":
        for _ in range(4):
            point = ed25519._double(point)
        point = ed25519._add(point, multiples[int(digit, 16)])
    inverse = pow(point[2], -1, ed25519.PRIME)
    x, y = point[0] * inverse % ed25519.PRIME, point[1] * inverse % ed25519.PRIME
    return (y | (x & 1) << 255).to_bytes(32, "little")


class Ed25519Key:
    """A key made from a name (RFC 8032, 5.1.5 and 5.1.6)."""

    def __init__(self, name: str) -> None:
        digest = hashlib.sha512(hashlib.sha256(name.encode()).digest()).digest()
        self.scalar = int.from_bytes(digest[:32], "little") & ((1 << 254) - 8) | 1 << 254
        self.prefix = digest[32:]
        self.public = _times(self.scalar, ed25519.BASE_MULTIPLES)

    def sign(self, message: bytes) -> bytes:
        """The signature of the message."""
        nonce = int.from_bytes(hashlib.sha512(self.prefix + message).digest(), "little") % ed25519.ORDER
        first = _times(nonce, ed25519.BASE_MULTIPLES)
        challenge = int.from_bytes(hashlib.sha512(first + self.public + message).digest(), "little") % ed25519.ORDER
        return first + ((nonce + challenge * self.scalar) % ed25519.ORDER).to_bytes(32, "little")


class RsaKey:
    """One of the keys of 3072 bits."""

    def __init__(self, at: int) -> None:
        p, q = int(KEYS[at]["p"], 16), int(KEYS[at]["q"], 16)
        self.modulus, self.secret = p * q, pow(65537, -1, (p - 1) * (q - 1))

    def sign(self, message: bytes) -> bytes:
        """A PSS signature (RFC 8017, 9.1.1) with a salt made from the message."""
        length = (self.modulus.bit_length() + 6) // 8
        salt = hashlib.sha384(b"salt" + message).digest()
        digest = hashlib.sha384(bytes(8) + hashlib.sha384(message).digest() + salt).digest()
        block = bytes(length - 48 - 48 - 2) + b"\1" + salt
        masked = bytearray(a ^ b for a, b in zip(block, rsa_pss._mask(digest, len(block))))
        masked[0] &= 0xFF >> (8 * length - self.modulus.bit_length() + 1)
        encoded = int.from_bytes(bytes(masked) + digest + b"\xbc", "big")
        return pow(encoded, self.secret, self.modulus).to_bytes(384, "big")


def seal(public: bytes, name: str, plain: bytes, info: bytes, aad: bytes) -> bytes:
    """Seals to the key with an ephemeral key made from a name: enc || ciphertext || tag."""
    scalar = int.from_bytes(hashlib.sha256(name.encode()).digest(), "big") % p256.ORDER
    ephemeral = p256.multiply(scalar, p256.BASE)
    recipient = p256.decode_point(public)
    assert ephemeral is not None and recipient is not None
    agreed = p256.multiply(scalar, recipient)
    assert agreed is not None
    enc = p256.encode_point(ephemeral)
    suite = b"KEM" + hpke.KEM_ID.to_bytes(2, "big")
    secret = hpke._labeled_extract(suite, b"", b"eae_prk", agreed[0].to_bytes(32, "big"))
    shared = hpke._labeled_expand(suite, secret, b"shared_secret", enc + public, 32)
    key, nonce = hpke.schedule(shared, info, 2)
    return enc + encrypt(key, nonce, aad, plain)


def encrypt(key: bytes, nonce: bytes, aad: bytes, plain: bytes) -> bytes:
    """AES-GCM: the stream is that of opening; the tag is found over its text."""
    text = aes_gcm.apply_stream(key, nonce, plain)
    return text + aes_gcm.tag_of(key, nonce, aad, text)


def note(text: str, *signers: tuple[str, Ed25519Key]) -> bytes:
    """A signed note of type 01."""
    lines = []
    for name, key in signers:
        key_id = hashlib.sha256(name.encode() + b"\n\1" + key.public).digest()[:4]
        lines.append(f"— {name} {base64.b64encode(key_id + key.sign(text.encode())).decode()}\n")
    return f"{text}\n{''.join(lines)}".encode()


def cosignature(text: str, name: str, key: Ed25519Key, moment: int) -> bytes:
    """A witness's line of type 04."""
    key_id = hashlib.sha256(name.encode() + b"\n\4" + key.public).digest()[:4]
    signature = key.sign(f"cosignature/v1\ntime {moment}\n{text}".encode())
    return f"— {name} {base64.b64encode(key_id + moment.to_bytes(8, 'big') + signature).decode()}\n".encode()


def witness_key(name: str, key: Ed25519Key) -> str:
    """A witness's verifier key."""
    key_id = hashlib.sha256(name.encode() + b"\n\4" + key.public).digest()[:4]
    return f"{name}+{key_id.hex()}+{base64.b64encode(bytes([4]) + key.public).decode()}"
