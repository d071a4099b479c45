"""The group P-256 (FIPS 186-5, SP 800-186): decoding a point, and a point times a number.

Jacobian coordinates, a window of four bits; not constant time, which a public key release does not need.
"""

PRIME = 2**256 - 2**224 + 2**192 + 2**96 - 1
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
BASE = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)

Affine = tuple[int, int]
Jacobian = tuple[int, int, int]


def decode_point(encoded: bytes) -> Affine | None:
    """The point of 65 bytes `04 || x || y` (SEC 1, 2.3.4), or None where it is not on the curve.

    The cofactor is one, so a point on the curve is in the group.
    """
    if len(encoded) != 65 or encoded[0] != 4:
        return None
    x, y = int.from_bytes(encoded[1:33], "big"), int.from_bytes(encoded[33:], "big")
    if x >= PRIME or y >= PRIME or (y * y - x * x * x + 3 * x - B) % PRIME != 0:
        return None
    return x, y


def encode_point(point: Affine) -> bytes:
    """The 65 bytes of a point, uncompressed (SEC 1, 2.3.3)."""
    return b"\4" + point[0].to_bytes(32, "big") + point[1].to_bytes(32, "big")


def _double(point: Jacobian) -> Jacobian:
    """dbl-2001-b of the Explicit-Formulas Database, for a = -3."""
    x, y, z = point
    if z == 0:
        return point
    delta, gamma = z * z % PRIME, y * y % PRIME
    beta = x * gamma % PRIME
    alpha = 3 * (x - delta) * (x + delta) % PRIME
    new_x = (alpha * alpha - 8 * beta) % PRIME
    new_z = ((y + z) * (y + z) - gamma - delta) % PRIME
    return new_x, (alpha * (4 * beta - new_x) - 8 * gamma * gamma) % PRIME, new_z


def _add(left: Jacobian, right: Jacobian) -> Jacobian:
    """add-2007-bl of the Explicit-Formulas Database, with the cases of equal, opposite and zero points."""
    if left[2] == 0:
        return right
    if right[2] == 0:
        return left
    z1, z2 = left[2] * left[2] % PRIME, right[2] * right[2] % PRIME
    u1, u2 = left[0] * z2 % PRIME, right[0] * z1 % PRIME
    s1, s2 = left[1] * right[2] * z2 % PRIME, right[1] * left[2] * z1 % PRIME
    if u1 == u2:
        return _double(left) if s1 == s2 else (1, 1, 0)
    h, r = u2 - u1, s2 - s1
    h2 = h * h % PRIME
    h3 = h * h2 % PRIME
    v = u1 * h2 % PRIME
    x = (r * r - h3 - 2 * v) % PRIME
    return x, (r * (v - x) - s1 * h3) % PRIME, h * left[2] * right[2] % PRIME


def multiply(scalar: int, point: Affine) -> Affine | None:
    """The point times the number, or None for the zero point."""
    start: Jacobian = (point[0], point[1], 1)
    multiples: list[Jacobian] = [(1, 1, 0)]
    for _ in range(15):
        multiples.append(_add(multiples[-1], start))
    result: Jacobian = (1, 1, 0)
    for digit in f"{scalar % ORDER:064x}":
        for _ in range(4):
            result = _double(result)
        result = _add(result, multiples[int(digit, 16)])
    if result[2] == 0:
        return None
    inverse = pow(result[2], -1, PRIME)
    square = inverse * inverse % PRIME
    return result[0] * square % PRIME, result[1] * square * inverse % PRIME
