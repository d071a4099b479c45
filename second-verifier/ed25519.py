"""Ed25519 signature verification (RFC 8032, 5.1), strict, on integers.

Strict means: S below the order, A and R encoded canonically and not of small order, and the equation
without the cofactor; so there is one answer for each signature.
"""

import hashlib

PRIME = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, PRIME) % PRIME
ROOT_OF_MINUS_ONE = pow(2, (PRIME - 1) // 4, PRIME)

Point = tuple[int, int, int, int]
ZERO: Point = (0, 1, 1, 0)


def _add(left: Point, right: Point) -> Point:
    """Addition in extended coordinates, complete for this curve (RFC 8032, 5.1.4)."""
    a = (left[1] - left[0]) * (right[1] - right[0]) % PRIME
    b = (left[1] + left[0]) * (right[1] + right[0]) % PRIME
    c = 2 * left[3] * right[3] * D % PRIME
    d = 2 * left[2] * right[2] % PRIME
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % PRIME, g * h % PRIME, f * g % PRIME, e * h % PRIME


def _double(point: Point) -> Point:
    """Doubling in extended coordinates (RFC 8032, 5.1.4)."""
    a, b = point[0] * point[0], point[1] * point[1]
    h = a + b
    e = h - (point[0] + point[1]) ** 2
    g = a - b
    f = 2 * point[2] * point[2] + g
    return e * f % PRIME, g * h % PRIME, f * g % PRIME, e * h % PRIME


def _decode(encoded: bytes) -> Point | None:
    """The point of 32 bytes (RFC 8032, 5.1.3), or None where they are not the one encoding of a point."""
    number = int.from_bytes(encoded, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if len(encoded) != 32 or y >= PRIME:
        return None
    u, v = (y * y - 1) % PRIME, (D * y * y + 1) % PRIME
    x = u * pow(v, 3, PRIME) * pow(u * pow(v, 7, PRIME), (PRIME - 5) // 8, PRIME) % PRIME
    if v * x * x % PRIME == -u % PRIME:
        x = x * ROOT_OF_MINUS_ONE % PRIME
    if v * x * x % PRIME != u or (x == 0 and sign == 1):
        return None
    if x & 1 != sign:
        x = PRIME - x
    return x, y, 1, x * y % PRIME


def _equal(left: Point, right: Point) -> bool:
    return (left[0] * right[2] - right[0] * left[2]) % PRIME == 0 and (left[1] * right[2] - right[1] * left[2]) % PRIME == 0


def _small_order(point: Point) -> bool:
    return _equal(_double(_double(_double(point))), ZERO)


def _multiples(point: Point) -> list[Point]:
    multiples = [ZERO]
    for _ in range(15):
        multiples.append(_add(multiples[-1], point))
    return multiples


def _base() -> Point:
    point = _decode((4 * pow(5, -1, PRIME) % PRIME).to_bytes(32, "little"))
    if point is None:
        raise AssertionError("the base point decodes")
    return point


BASE_MULTIPLES = _multiples(_base())


def verify(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the signature of 64 bytes is that of the message by the key of 32 bytes (RFC 8032, 5.1.7)."""
    key = _decode(public)
    if key is None or len(signature) != 64:
        return False
    first = _decode(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if first is None or scalar >= ORDER or _small_order(key) or _small_order(first):
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    negative = _multiples((PRIME - key[0], key[1], key[2], PRIME - key[3]))
    total = ZERO
    for left, right in zip(f"{scalar:064x}", f"{challenge:064x}"):
        for _ in range(4):
            total = _double(total)
        total = _add(_add(total, BASE_MULTIPLES[int(left, 16)]), negative[int(right, 16)])
    return _equal(total, first)
