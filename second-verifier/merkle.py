"""The tree of RFC 6962: hashes of leaves and nodes, roots, inclusion and consistency.

The checks of proofs follow RFC 9162, 2.1.3.2 and 2.1.4.2. Hashes of another length, empty trees in a proof
and trailing hashes are refused.
"""

import hashlib
from collections.abc import Iterable, Sequence, Set


def leaf_hash(data: bytes) -> bytes:
    """The hash of a leaf: SHA-256(0x00 || data) (RFC 6962, 2.1)."""
    return hashlib.sha256(b"\0" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of an inner node: SHA-256(0x01 || left || right) (RFC 6962, 2.1)."""
    return hashlib.sha256(b"\1" + left + right).digest()


def root_of(leaves: Sequence[bytes]) -> bytes:
    """The root over the hashes of leaves (RFC 6962, 2.1); an empty tree has the hash of nothing."""
    return roots_at(leaves, {len(leaves)})[len(leaves)]


def roots_at(leaves: Iterable[bytes], sizes: Set[int]) -> dict[int, bytes]:
    """The roots over the first so many hashes, for each of the sizes there are that many for: the leaves are read once."""
    complete: list[tuple[int, bytes]] = []
    roots = {0: hashlib.sha256(b"").digest()} if 0 in sizes else dict[int, bytes]()
    for count, leaf in enumerate(leaves, 1):
        size, top = 1, leaf
        while complete and complete[-1][0] == size:
            top = node_hash(complete.pop()[1], top)
            size *= 2
        complete.append((size, top))
        if count in sizes:
            roots[count] = _joined(complete)
    return roots


def _joined(complete: list[tuple[int, bytes]]) -> bytes:
    """The root over complete trees that stand side by side, largest first."""
    *others, (_, root) = complete
    for _, left in reversed(others):
        root = node_hash(left, root)
    return root


def is_included(index: int, size: int, leaf: bytes, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether the proof leads from the leaf at `index` to the root of a tree of `size` leaves (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size or any(len(one) != 32 for one in (leaf, root, *proof)):
        return False
    at, last, found = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            found = node_hash(sibling, found)
            while not at & 1 and at != 0:
                at, last = at >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        at, last = at >> 1, last >> 1
    return last == 0 and found == root
