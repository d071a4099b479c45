"""AES in Galois/Counter Mode (FIPS 197; NIST SP 800-38D).

The seal of a vote names AES-256 (0x0002) or AES-128 (0x0001).
Nothing here is constant time: the key is public when a bundle is verified.
"""


def _times_x(byte: int) -> int:
    """Multiplies by x in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1 (FIPS 197, 4.2.1)."""
    return ((byte << 1) ^ 0x11B) & 0xFF if byte & 0x80 else byte << 1


def _substitution() -> bytes:
    """The S-box: the inverse in GF(2^8), then the affine map (FIPS 197, 5.1.1)."""
    powers, value = [0] * 256, 1
    logs = [0] * 256
    for exponent in range(255):
        powers[exponent], logs[value] = value, exponent
        value ^= _times_x(value)
    box = bytearray(256)
    for byte in range(256):
        inverse = powers[(255 - logs[byte]) % 255] if byte else 0
        mixed = inverse
        for turn in range(1, 5):
            mixed ^= ((inverse << turn) | (inverse >> (8 - turn))) & 0xFF
        box[byte] = mixed ^ 0x63
    return bytes(box)


SBOX = _substitution()
TWICE = bytes(_times_x(byte) for byte in range(256))


def _round_keys(key: bytes) -> list[bytes]:
    """The key schedule (FIPS 197, 5.2), one 16-byte key for each round."""
    if len(key) not in (16, 32):
        raise ValueError("an AES key here has 16 or 32 bytes")
    length = len(key) // 4
    rounds = length + 6
    words = [key[4 * at : 4 * at + 4] for at in range(length)]
    constant = 1
    for at in range(length, 4 * (rounds + 1)):
        word = words[at - 1]
        if at % length == 0:
            word = bytes(SBOX[byte] for byte in word[1:] + word[:1])
            word = bytes([word[0] ^ constant]) + word[1:]
            constant = _times_x(constant)
        elif length > 6 and at % length == 4:
            word = bytes(SBOX[byte] for byte in word)
        words.append(bytes(a ^ b for a, b in zip(words[at - length], word)))
    return [b"".join(words[4 * at : 4 * at + 4]) for at in range(rounds + 1)]


def _encrypt_block(keys: list[bytes], block: bytes) -> bytes:
    """The cipher (FIPS 197, 5.1): the state is kept column by column, as the input comes."""
    state = [a ^ b for a, b in zip(block, keys[0])]
    for key in keys[1:-1]:
        moved = [SBOX[state[(at + 4 * (at % 4)) % 16]] for at in range(16)]
        for column in range(0, 16, 4):
            a, b, c, d = moved[column : column + 4]
            whole = a ^ b ^ c ^ d
            state[column] = a ^ whole ^ TWICE[a ^ b] ^ key[column]
            state[column + 1] = b ^ whole ^ TWICE[b ^ c] ^ key[column + 1]
            state[column + 2] = c ^ whole ^ TWICE[c ^ d] ^ key[column + 2]
            state[column + 3] = d ^ whole ^ TWICE[d ^ a] ^ key[column + 3]
    return bytes(SBOX[state[(at + 4 * (at % 4)) % 16]] ^ keys[-1][at] for at in range(16))


def _multiply(left: int, right: int) -> int:
    """Multiplication in GF(2^128), bits in the order of GCM (SP 800-38D, 6.3)."""
    product = 0
    for bit in range(127, -1, -1):
        if left >> bit & 1:
            product ^= right
        right = (right >> 1) ^ (0xE1 << 120) if right & 1 else right >> 1
    return product


def _ghash(subkey: int, aad: bytes, text: bytes) -> int:
    """GHASH over the padded additional data, the padded ciphertext and both lengths in bits."""
    sizes = (8 * len(aad)).to_bytes(8, "big") + (8 * len(text)).to_bytes(8, "big")
    padded = aad + bytes(-len(aad) % 16) + text + bytes(-len(text) % 16) + sizes
    digest = 0
    for at in range(0, len(padded), 16):
        digest = _multiply(digest ^ int.from_bytes(padded[at : at + 16], "big"), subkey)
    return digest


def tag_of(key: bytes, nonce: bytes, aad: bytes, text: bytes) -> bytes:
    """The tag over the ciphertext and the additional data (SP 800-38D, 7.1)."""
    keys = _round_keys(key)
    subkey = int.from_bytes(_encrypt_block(keys, bytes(16)), "big")
    mask = int.from_bytes(_encrypt_block(keys, nonce + b"\0\0\0\1"), "big")
    return (_ghash(subkey, aad, text) ^ mask).to_bytes(16, "big")


def apply_stream(key: bytes, nonce: bytes, text: bytes) -> bytes:
    """The text under the stream of counters that begins at 2; the same both ways (SP 800-38D, 6.5)."""
    keys = _round_keys(key)
    counters = range(2, 2 + (len(text) + 15) // 16)
    stream = b"".join(_encrypt_block(keys, nonce + counter.to_bytes(4, "big")) for counter in counters)
    return bytes(a ^ b for a, b in zip(text, stream))


def open_sealed(key: bytes, nonce: bytes, aad: bytes, sealed: bytes) -> bytes | None:
    """The plain text of `ciphertext || 16-byte tag`, or None where the tag is wrong (SP 800-38D, 7.2)."""
    if len(nonce) != 12:
        raise ValueError("a nonce here has 12 bytes")
    if len(sealed) < 16 or tag_of(key, nonce, aad, sealed[:-16]) != sealed[-16:]:
        return None
    return apply_stream(key, nonce, sealed[:-16])
