"""RSASSA-PSS verification with SHA-384 and a salt of 48 bytes (RFC 8017, 8.1.2 and 9.1.2; RFC 9474, 4.4)."""

import hashlib

HASH_BYTES = 48
SALT_BYTES = 48


def _mask(seed: bytes, length: int) -> bytes:
    """MGF1 with SHA-384 (RFC 8017, B.2.1)."""
    blocks = (length + HASH_BYTES - 1) // HASH_BYTES
    return b"".join(hashlib.sha384(seed + at.to_bytes(4, "big")).digest() for at in range(blocks))[:length]


def verify(modulus: int, exponent: int, message: bytes, signature: bytes) -> bool:
    """Whether the signature, as long as the modulus, is that of the message."""
    bits = modulus.bit_length()
    number = int.from_bytes(signature, "big")
    if len(signature) != (bits + 7) // 8 or number >= modulus:
        return False
    length = (bits + 6) // 8
    raised = pow(number, exponent, modulus)
    if raised.bit_length() > bits - 1 or length < HASH_BYTES + SALT_BYTES + 2:
        return False
    encoded = raised.to_bytes(length, "big")
    masked, digest, trailer = encoded[: -HASH_BYTES - 1], encoded[-HASH_BYTES - 1 : -1], encoded[-1]
    if trailer != 0xBC:
        return False
    data = int.from_bytes(bytes(a ^ b for a, b in zip(masked, _mask(digest, len(masked)))), "big")
    data &= (1 << (bits - 1 - 8 * (HASH_BYTES + 1))) - 1
    block = data.to_bytes(len(masked), "big")
    if block[: -SALT_BYTES - 1] != bytes(len(masked) - SALT_BYTES - 1) or block[-SALT_BYTES - 1] != 1:
        return False
    return hashlib.sha384(bytes(8) + hashlib.sha384(message).digest() + block[-SALT_BYTES:]).digest() == digest
