"""Whole bundles: what they count to by hand, how they are read from folders and ZIPs, and what the program prints."""

import contextlib
import io
import json
import tempfile
import unittest
import zipfile
from pathlib import Path

import canonical
import verify
from bundle import Malformed, read_bundle
from checks import run_checks
from given import Given
from tests.example_votes import vote_of_every_kind, vote_with_weights
from tests.vote_maker import checkpoint_of, write_bundle

FILES = write_bundle(vote_of_every_kind())


def run(*arguments: str) -> tuple[int, str]:
    """The exit code and what is printed."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = verify.main(list(arguments))
    return code, out.getvalue()


def write(folder: Path, files: dict[str, bytes]) -> Path:
    """The files in the folder."""
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


class Counted(unittest.TestCase):
    def test_every_kind_of_contest(self) -> None:
        result = canonical.parse(FILES["result.json"])
        self.assertEqual(result["counted"], {"online": 5, "onsite": 1, "paper": 2})
        self.assertEqual(result["invalid"], [{"i": 5, "reason": "many"}])
        self.assertEqual(result["superseded"], 1)
        expected = {"park": [3, 3, 3, 2], "name": [0, 2, 3], "road": [17, 15, 13], "book": [6, 12]}
        told = {f"{name}-{at}": total for name, totals in expected.items() for at, total in enumerate(totals, 1)}
        self.assertEqual(result["totals"], told)
        winners = {"park": ["park-3"], "name": ["name-3", "name-2"], "road": ["road-1", "road-3"], "book": ["book-2"]}
        self.assertEqual(result["winners"], winners)

    def test_weights_of_channels(self) -> None:
        files = write_bundle(vote_with_weights())
        result = canonical.parse(files["result.json"])
        # park-1: 9/20 x 2/5 online, 9/20 x 0/1 on site, 1/10 x 3/7 on paper
        self.assertEqual(result["weighted"], {"park-1": "39/175", "park-2": "83/350", "park-3": "27/50"})
        self.assertEqual(result["winners"], {"park": ["park-3", "park-2"]})
        findings = run_checks(read_bundle(files), Given())
        self.assertEqual([name for name, finding in findings.items() if finding.status == "fail"], [])


class Program(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = Path(self.folder.name)

    def test_a_folder_and_a_zip_say_the_same(self) -> None:
        folder = write(self.path / "bundle", FILES)
        with zipfile.ZipFile(self.path / "bundle.zip", "w") as archive:
            for path, data in FILES.items():
                archive.writestr(path, data)
        code, told = run(str(folder))
        self.assertEqual(code, 0)
        self.assertEqual(run(str(self.path / "bundle.zip")), (0, told))
        lines = told.splitlines()
        self.assertRegex(lines[0], r"^pbvote/1 resident-vote-2026 eh [0-9a-f]{64}$")
        self.assertEqual([line.split(" ")[0] for line in lines[1:]], [f"V{at:02}" for at in range(19)])
        self.assertEqual([line.split(" ")[1] for line in lines[1:]].count("skip"), 4)

    def test_json(self) -> None:
        folder = write(self.path, {**FILES, "more": b""})
        code, told = run(str(folder), "--json")
        found = json.loads(told)
        self.assertEqual((code, found["exit"]), (1, 1))
        self.assertEqual([one["id"] for one in found["checks"] if one["status"] == "fail"], ["V00"])
        self.assertEqual(found["election_id"], "resident-vote-2026")

    def test_a_sample_says_so(self) -> None:
        folder = write(self.path, FILES)
        code, told = run(str(folder), "--open", "2")
        self.assertEqual(code, 0)
        self.assertRegex(told, r"V10 pass .+7.+2")
        self.assertRegex(told, r"V18 pass .+7.+2")
        self.assertNotRegex(run(str(folder), "--open", "7")[1], r"V10 pass .")

    def test_wrong_usage(self) -> None:
        for wrong in ([], ["x", "--open", "few"], ["x", "--unknown"], [str(write(self.path, FILES)), "--witness", "x"]):
            self.assertEqual(run(*wrong)[0], 3)

    def test_malformed_bundles(self) -> None:
        def truncated(path: str) -> dict[str, bytes]:
            return {**FILES, path: FILES[path][:-1]}

        for path in FILES:
            if path.endswith(".pdf"):
                continue
            with self.subTest(path):
                code, told = run(str(write(self.path / path.replace("/", "-"), truncated(path))))
                self.assertEqual(code, 1 if path == "SHA256SUMS.note" else 2, told)
        for path in ("manifest.json", "leaves.ndjson", "checkpoint", "result.json", "onsite.json"):
            with self.subTest(path), self.assertRaises(Malformed):
                read_bundle({name: data for name, data in FILES.items() if name != path})
        self.assertEqual(run(str(self.path / "nowhere"))[0], 2)

    def test_an_unknown_suite(self) -> None:
        for change in ({"v": "pbvote/2"}, {"suite": {"sig": "none"}}):
            manifest = canonical.encode({**canonical.parse(FILES["manifest.json"]), **change})
            with self.assertRaises(Malformed) as raised:
                read_bundle({**FILES, "manifest.json": manifest})
            self.assertEqual(raised.exception.reason, "unknown-suite")

    def test_files_given(self) -> None:
        folder = write(self.path / "bundle", FILES)
        line = FILES["leaves.ndjson"].split(b"\n")[3]
        (self.path / "leaf.json").write_bytes(line + b"\n")
        (self.path / "old").write_bytes(checkpoint_of(FILES["leaves.ndjson"].split(b"\n")[:4]))
        code, told = run(str(folder), "--leaf", str(self.path / "leaf.json"), "--prev", str(self.path / "old"))
        self.assertEqual((code, "V13 pass" in told, "V14 pass" in told), (0, True, True))
        for option in ("--receipt", "--prev"):
            self.assertEqual(run(str(folder), option, str(self.path / "leaf.json"))[0], 2)
            self.assertEqual(run(str(folder), option, str(self.path / "nowhere"))[0], 2)


if __name__ == "__main__":
    unittest.main()
