"""HPKE in base mode, opening only (RFC 9180): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-GCM.

A vote's ballots are sealed with one message for each key agreement, so the sequence number is always 0.
"""

import hashlib
import hmac

import aes_gcm
import p256

KEM_ID = 0x0010
KDF_ID = 0x0001


def extract(salt: bytes, material: bytes) -> bytes:
    """HKDF-Extract with SHA-256 (RFC 5869, 2.2)."""
    return hmac.new(salt or bytes(32), material, hashlib.sha256).digest()


def expand(key: bytes, info: bytes, length: int) -> bytes:
    """HKDF-Expand with SHA-256 (RFC 5869, 2.3)."""
    output, block = b"", b""
    for counter in range(1, (length + 31) // 32 + 1):
        block = hmac.new(key, block + info + bytes([counter]), hashlib.sha256).digest()
        output += block
    return output[:length]


def _labeled_extract(suite: bytes, salt: bytes, label: bytes, material: bytes) -> bytes:
    return extract(salt, b"HPKE-v1" + suite + label + material)


def _labeled_expand(suite: bytes, key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return expand(key, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def public_key(private: bytes) -> bytes | None:
    """The 65 bytes of the public key to a private one, or None where it is not a number from 1 to the order - 1."""
    number = int.from_bytes(private, "big")
    if len(private) != 32 or not 0 < number < p256.ORDER:
        return None
    point = p256.multiply(number, p256.BASE)
    return None if point is None else p256.encode_point(point)


def _shared_secret(enc: bytes, private: bytes, public: bytes) -> bytes | None:
    """Decap (RFC 9180, 4.1): None where `enc` is no point of the curve."""
    point = p256.decode_point(enc)
    agreed = None if point is None else p256.multiply(int.from_bytes(private, "big"), point)
    if agreed is None:
        return None
    suite = b"KEM" + KEM_ID.to_bytes(2, "big")
    key = _labeled_extract(suite, b"", b"eae_prk", agreed[0].to_bytes(32, "big"))
    return _labeled_expand(suite, key, b"shared_secret", enc + public, 32)


def key_and_nonce(enc: bytes, private: bytes, public: bytes, info: bytes, aead: int) -> tuple[bytes, bytes] | None:
    """What the recipient derives from `enc` (RFC 9180, 5.1.1), or None where it is no point of the curve."""
    shared = _shared_secret(enc, private, public)
    return None if shared is None else schedule(shared, info, aead)


def schedule(shared: bytes, info: bytes, aead: int) -> tuple[bytes, bytes]:
    """Key and base nonce from the shared secret, in base mode (RFC 9180, 5.1)."""
    suite = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (KEM_ID, KDF_ID, aead))
    context = b"\0" + _labeled_extract(suite, b"", b"psk_id_hash", b"")
    context += _labeled_extract(suite, b"", b"info_hash", info)
    secret = _labeled_extract(suite, shared, b"secret", b"")
    key = _labeled_expand(suite, secret, b"key", context, {1: 16, 2: 32}[aead])
    return key, _labeled_expand(suite, secret, b"base_nonce", context, 12)


def open_base(enc: bytes, sealed: bytes, private: bytes, public: bytes, info: bytes, aad: bytes, aead: int) -> bytes | None:
    """Opens what was sealed to the public key (RFC 9180, 6.1), `aead` 1 = AES-128-GCM, 2 = AES-256-GCM; None = does not open."""
    schedule = key_and_nonce(enc, private, public, info, aead)
    return None if schedule is None else aes_gcm.open_sealed(schedule[0], schedule[1], aad, sealed)
