"""Votes changed in one place, and the checks that must fail; all published files are made to agree with the change.

python3 -m tests.tampered_votes OUT writes each as a folder, and the honest votes beside them, for another verifier.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import canonical
from tests.example_votes import plain, vote_of_every_kind, vote_with_weights
from tests.vote_maker import Vote, cast, hashed, write_bundle

EMPTY = plain([], "", [0] * 3, [0] * 2)
Change = Callable[[Vote], Any]


def ballot(at: int, **fields: Any) -> Change:
    """Replaces members of a ballot."""
    return lambda vote: vote.ballots[at].update(fields)


def of_another(at: int, other: int, name: str) -> Change:
    """Gives a ballot a member of another one."""
    return lambda vote: vote.ballots[at].update({name: vote.ballots[other][name]})


def issuance(at: int, **fields: Any) -> Change:
    """Replaces members of an entry of the issuance log."""
    return lambda vote: vote.issuances[at].update(fields)


TAMPERED: dict[str, tuple[Change, list[str]]] = {
    "token-cut": (lambda vote: vote.ballots[0].update(s=vote.ballots[0]["s"][:-4]), ["V06"]),
    "seal-of-another-suite": (lambda vote: vote.ballots[0].update(c="A" + vote.ballots[0]["c"][1:]), ["V06"]),
    "style-of-another": (ballot(0, y="some"), ["V06", "V08"]),
    "style-unknown": (ballot(0, y="none"), ["V06"]),
    "election-of-another": (ballot(0, e=canonical.to_b64u(hashed("other"))), ["V06"]),
    "token-of-another": (of_another(0, 1, "s"), ["V06"]),
    "signature-of-another": (of_another(0, 1, "g"), ["V06"]),
    "choices-of-another": (of_another(0, 1, "c"), ["V06"]),
    "sequence-changed": (ballot(0, n=2), ["V06"]),
    "sequence-too-high": (ballot(0, n=21), ["V06"]),
    "sequence-repeated": (lambda vote: vote.ballots.append(vote.ballots[0]), ["V06"]),
    "sequence-falling": (lambda vote: vote.ballots.insert(5, vote.ballots.pop(6)), ["V06"]),
    "second-style-of-a-key": (lambda vote: cast(vote, "some", "a", EMPTY, 2), ["V06", "V08"]),
    "revoked-card-voted": (lambda vote: vote.desk[0].update(k=vote.ballots[-1]["k"]), ["V06"]),
    "ballot-without-issuance": (lambda vote: cast(vote, "all", "phantom", EMPTY), ["V08"]),
    "issuance-dropped": (lambda vote: vote.issuances.pop(0), ["V08"]),
    "issuance-of-another-style": (issuance(0, y="desk"), ["V07", "V08", "V16"]),
    "issuance-twice": (lambda vote: vote.issuances[0].update(h=vote.issuances[1]["h"]), ["V07"]),
    "issuance-with-more": (issuance(0, x=1), ["V07", "V08"]),
    "another-key": (lambda vote: vote.release.update(seal_private=canonical.to_b64u(hashed("else"))), ["V09"]),
    "too-few-shares": (lambda vote: vote.release["shares_sha256"].pop(), ["V09"]),
    "seed-not-promised": (lambda vote: vote.release.update(tie_seed="late"), ["V09"]),
    "paper-over-its-limit": (lambda vote: vote.desk[2]["b"][0][0].extend(["park-4", "park-2"]), ["V16"]),
    "paper-changed": (lambda vote: vote.desk[2].update(b=[[[], [], [], []]] * 2), ["V10"]),
    "card-revoked-twice": (lambda vote: vote.desk[0].update(k=vote.desk[1]["k"]), ["V16"]),
}


def tampered(change: Change) -> dict[str, bytes]:
    """The bundle of the vote of every kind, changed."""
    vote = vote_of_every_kind()
    change(vote)
    return write_bundle(vote)


def write_folder(folder: Path, files: dict[str, bytes]) -> None:
    """Writes the files."""
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def main(out: Path) -> None:
    """Writes all of them."""
    honest = write_bundle(vote_of_every_kind())
    write_folder(out / "honest-every-kind", honest)
    write_folder(out / "honest-weights", write_bundle(vote_with_weights()))
    for name, (change, _) in TAMPERED.items():
        write_folder(out / name, tampered(change))
    for path, data in honest.items():
        cut = {**honest, path: data[:-1]}
        write_folder(out / f"cut-{path.replace('/', '-')}", cut)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
