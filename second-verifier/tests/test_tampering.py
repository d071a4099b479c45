"""The tamper table: every published file is made to agree, and each change is found by its check."""

import base64
import unittest
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import canonical
import merkle
import notes
from bundle import read_bundle
from checks import run_checks
from given import Given, parse_promise
from tests.example_votes import vote_of_every_kind
from tests.signing import note
from tests.tampered_votes import TAMPERED, tampered
from tests.vote_maker import BOX, LOG, ORIGIN, checkpoint_of, leaves_of, lines_of, open_vote, seal_sums, write_bundle

HONEST = lines_of(leaves_of(vote_of_every_kind()))


def failing(files: dict[str, bytes], given: Given = Given()) -> list[str]:
    """The ids of the checks that fail."""
    findings = run_checks(read_bundle(files), given)
    return [name for name, finding in findings.items() if finding.status == "fail"]


def receipt_of(lines: list[bytes], index: int) -> notes.TlogProof:
    """A receipt for the line, by a proof made the plain way."""
    checkpoint = notes.parse_checkpoint(checkpoint_of(lines))
    assert checkpoint is not None
    return notes.TlogProof(None, index, tuple(path_to(index, [merkle.leaf_hash(line) for line in lines])), checkpoint)


def path_to(index: int, hashes: list[bytes]) -> list[bytes]:
    """PATH of RFC 6962, 2.1.1."""
    if len(hashes) == 1:
        return []
    half = 1 << (len(hashes) - 1).bit_length() - 1
    if index < half:
        return [*path_to(index, hashes[:half]), merkle.root_of(hashes[half:])]
    return [*path_to(index - half, hashes[half:]), merkle.root_of(hashes[:half])]


def promise_of(line: bytes, by: int = 1_790_003_600) -> dict[str, Any]:
    """The option of a promise for the line."""
    text = f"pbvote-receipt/v1\n{ORIGIN}\nleaf {base64.b64encode(merkle.leaf_hash(line)).decode()}\nby {by}\n"
    return {"promise": parse_promise(note(text, (f"{ORIGIN}/box", BOX)))}


def changed_document(path: str, change: Callable[[dict[str, Any]], Any]) -> list[str]:
    """What fails when a document is changed, and the sums with it."""
    files = write_bundle(vote_of_every_kind())
    value = canonical.parse(files[path])
    change(value)
    return failing(seal_sums({**files, path: canonical.encode(value)}))


class Votes(unittest.TestCase):
    def test_changed_votes(self) -> None:
        for name, (change, expected) in TAMPERED.items():
            with self.subTest(name):
                self.assertEqual(failing(tampered(change)), expected)


class Log(unittest.TestCase):
    def test_leaves(self) -> None:
        spaced = [*HONEST[:1], HONEST[1].replace(b'{"t"', b'{ "t"'), *HONEST[2:]]
        self.assertEqual(failing(write_bundle(vote_of_every_kind(), spaced)), ["V03", "V05"])
        doubled = [HONEST[0], *HONEST]
        self.assertEqual(failing(write_bundle(vote_of_every_kind(), doubled)), ["V04"])
        self.assertEqual(failing(write_bundle(vote_of_every_kind(), HONEST[1:])), ["V04"])
        self.assertEqual(failing(write_bundle(vote_of_every_kind(), HONEST[:-1])), ["V05"])
        late = [*HONEST[:-2], HONEST[-1], HONEST[-2]]
        self.assertEqual(failing(write_bundle(vote_of_every_kind(), late)), ["V05"])

    def test_another_manifest(self) -> None:
        vote = vote_of_every_kind()
        vote.raw["title"] = "다른 투표"
        self.assertIn("V04", failing(write_bundle(vote, HONEST)))

    def test_after_a_kept_receipt(self) -> None:
        kept = receipt_of(HONEST, 2)
        given = Given(receipt=kept, leaf=HONEST[2], **promise_of(HONEST[2]))
        self.assertEqual(failing(write_bundle(vote_of_every_kind()), given), [])
        dropped, added = vote_of_every_kind(), vote_of_every_kind()
        dropped.ballots.pop(1)
        added.ballots.insert(0, added.ballots.pop())
        self.assertEqual(failing(write_bundle(dropped), given), ["V12", "V13", "V17"])
        self.assertEqual(failing(write_bundle(dropped), replace(given, leaf=None)), ["V11", "V12", "V17"])
        self.assertEqual(failing(write_bundle(added), given), ["V12", "V13"])
        shorter = Given(previous=(kept.checkpoint,))
        self.assertEqual(failing(write_bundle(dropped), shorter), ["V14"])
        self.assertEqual(failing(write_bundle(vote_of_every_kind()), shorter), [])

    def test_receipts_of_others(self) -> None:
        files = write_bundle(vote_of_every_kind())
        kept = receipt_of(HONEST, 2)
        self.assertEqual(failing(files, Given(receipt=replace(kept, index=3))), ["V11"])
        self.assertEqual(failing(files, Given(receipt=replace(kept, index=99))), ["V11"])
        self.assertEqual(failing(files, Given(receipt=kept, leaf=HONEST[3])), ["V11", "V13"])
        unsigned = replace(kept.checkpoint, note=replace(kept.checkpoint.note, signatures=()))
        self.assertEqual(failing(files, Given(receipt=replace(kept, checkpoint=unsigned))), ["V11", "V12"])

    def test_promises(self) -> None:
        files = write_bundle(vote_of_every_kind())
        self.assertEqual(failing(files, Given(**promise_of(b"never taken"))), ["V17"])
        self.assertEqual(failing(files, Given(**promise_of(HONEST[1], 1_790_604_201))), ["V17"])
        self.assertEqual(failing(files, Given(leaf=HONEST[2], **promise_of(HONEST[1]))), ["V17"])

    def test_published_checkpoints(self) -> None:
        def publish(*checkpoints: bytes) -> list[str]:
            return failing(tampered(lambda vote: vote.checkpoints.extend(checkpoints)))

        self.assertEqual(publish(checkpoint_of([]), checkpoint_of(HONEST[:3])), [])
        self.assertEqual(publish(checkpoint_of(HONEST[:4]), checkpoint_of(HONEST[:3])), ["V14"])
        self.assertEqual(publish(checkpoint_of(HONEST[1:4])), ["V14"])
        self.assertEqual(publish(checkpoint_of(HONEST[:3], key=BOX)), ["V14"])
        self.assertEqual(publish(checkpoint_of(HONEST[:3], origin="other.example")), ["V14"])

    def test_witnesses(self) -> None:
        files = write_bundle(vote_of_every_kind())
        bare = seal_sums({**files, "checkpoint": b"\n".join(files["checkpoint"].split(b"\n")[:5]) + b"\n"})
        self.assertEqual(failing(bare), ["V15"])
        known = read_bundle(files).manifest.witnesses[0]
        self.assertEqual(failing(files, Given(witnesses=(known,))), [])
        self.assertEqual(failing(files, Given(witnesses=(replace(known, name="else.example"),))), ["V15"])

    def test_checkpoints_of_others(self) -> None:
        files = write_bundle(vote_of_every_kind())
        for path, check in (("checkpoint", "V01"), ("issuance/checkpoint", "V02")):
            other = seal_sums({**files, path: checkpoint_of(HONEST, key=BOX)})
            self.assertIn(check, failing(other))
            self.assertIn(check, failing(seal_sums({**files, path: checkpoint_of(HONEST[:5])})))


class Documents(unittest.TestCase):
    def test_a_changed_byte_in_every_file(self) -> None:
        files = write_bundle(vote_of_every_kind())
        scan = "paper/sheet-1.pdf"
        self.assertEqual(failing({**files, scan: b"x" + files[scan]}), ["V00", "V16"])
        self.assertEqual(failing({**files, "more": b""}), ["V00"])
        self.assertEqual(failing({path: data for path, data in files.items() if path != "SHA256SUMS.note"}), ["V00"])
        self.assertEqual(failing({**files, "SHA256SUMS.note": note("else\n", (f"{ORIGIN}/sums", LOG))}), ["V00"])

    def test_results(self) -> None:
        self.assertEqual(changed_document("result.json", lambda value: value["totals"].update({"park-1": 4})), ["V10"])
        self.assertEqual(changed_document("result.json", lambda value: value["winners"].update(park=["park-1"])), ["V18"])
        self.assertEqual(changed_document("result.json", lambda value: value["winners"]["name"].reverse()), ["V18"])
        files = write_bundle(vote_of_every_kind())
        fewer = files["opened.ndjson"].split(b"\n", 1)[1]
        self.assertEqual(failing(seal_sums({**files, "opened.ndjson": fewer})), ["V10"])

    def test_the_desk(self) -> None:
        self.assertEqual(changed_document("onsite.json", lambda value: value.update(cards_used=2)), ["V16"])
        self.assertEqual(changed_document("onsite.json", lambda value: value["roll_marks"].update(paper=2)), ["V16"])
        self.assertEqual(changed_document("paper/sheet-1.json", lambda value: value.update(n=1)), ["V10"])


class Manifests(unittest.TestCase):
    def test_an_empty_vote_has_no_winners(self) -> None:
        vote = vote_of_every_kind()
        empty = open_vote({**vote.raw, "paper": "none", "styles": vote.raw["styles"][:2], "keys": {**vote.raw["keys"]}})
        del (tokens := dict(empty.raw["keys"]["token"]))["desk"]
        empty.raw["keys"]["token"] = tokens
        self.assertEqual(failing(write_bundle(empty)), [])


if __name__ == "__main__":
    unittest.main()
