"""Checks the published bundle of a resident vote (docs/pbvote-1.md) with nothing but Python's standard library.

python3 verify.py BUNDLE [--receipt F] [--leaf F] [--prev F]... [--witness VKEY]... [--open N] [--json]
Ends with 0 when no check failed, 1 when one did, 2 for a malformed bundle, 3 for wrong usage.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any, NoReturn

import notes
from bundle import Malformed, read_bundle, read_files, read_manifest_file
from checks import run_checks
from finding import Finding
from given import Given, read_leaf_line, read_previous, read_receipt
from manifest import Manifest
from messages import sentence


class WrongUsage(Exception):
    """Options that cannot be taken; the text is for people."""


class Parser(argparse.ArgumentParser):
    """Leaves the exit code to main."""

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(sentence("usage"))


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise ValueError(text)
    return int(text)


def read_options(arguments: list[str]) -> argparse.Namespace:
    """The options of the command line."""
    parser = Parser(prog="verify.py", allow_abbrev=False)
    parser.add_argument("bundle")
    parser.add_argument("--receipt")
    parser.add_argument("--leaf")
    parser.add_argument("--prev", action="append", default=[])
    parser.add_argument("--witness", action="append", default=[])
    parser.add_argument("--open", type=_count)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args(arguments)


def _witness(text: str) -> notes.VerifierKey:
    key = notes.parse_key(text)
    if key is None or key.kind != notes.COSIGNATURE:
        raise WrongUsage(sentence("usage-witness", text))
    return key


def _read_file(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise Malformed(path, "cannot-open") from error


def read_given(options: argparse.Namespace) -> Given:
    """What the options name, read."""
    witnesses = tuple(_witness(text) for text in options.witness)
    receipt, promise = (None, None) if options.receipt is None else read_receipt(options.receipt, _read_file(options.receipt))
    leaf = None if options.leaf is None else read_leaf_line(_read_file(options.leaf))
    previous = tuple(read_previous(path, _read_file(path)) for path in options.prev)
    return Given(receipt, promise, leaf, previous, witnesses, options.open)


def _detail(finding: Finding) -> str:
    return "" if finding.message is None else sentence(finding.message, *finding.values)


def tell_malformed(error: Malformed, as_json: bool) -> None:
    """One line, or one object, for a bundle that cannot be read."""
    reason = sentence(error.reason, error.place)
    if as_json:
        print(json.dumps({"exit": 2, "malformed": {"path": error.path, "reason": reason}}, ensure_ascii=False, sort_keys=True))
    else:
        print(f"malformed {error.path}: {reason}")


def tell_findings(manifest: Manifest, findings: dict[str, Finding], code: int) -> None:
    """All findings as one object."""
    checks: list[dict[str, Any]] = []
    for name, finding in findings.items():
        detail = {} if finding.message is None else {"detail": _detail(finding)}
        checks.append({**detail, "id": name, "status": finding.status})
    told = {"checks": checks, "eh": manifest.eh.hex(), "election_id": manifest.raw["election_id"], "exit": code}
    print(json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True))


def verify(options: argparse.Namespace) -> int:
    """Reads, checks and tells; the exit code."""
    try:
        files = read_files(Path(options.bundle))
        manifest = read_manifest_file(files)
        if not options.json:
            print(f"pbvote/1 {manifest.raw['election_id']} eh {manifest.eh.hex()}")
        given = read_given(options)
        findings = run_checks(read_bundle(files), given)
    except Malformed as error:
        tell_malformed(error, options.json)
        return 2
    code = 1 if any(finding.status == "fail" for finding in findings.values()) else 0
    if options.json:
        tell_findings(manifest, findings, code)
    else:
        for name, finding in findings.items():
            print(" ".join(part for part in (name, finding.status, _detail(finding)) if part))
    return code


def main(arguments: list[str]) -> int:
    """The whole program."""
    try:
        return verify(read_options(arguments))
    except WrongUsage as error:
        print(error, file=sys.stderr)
        return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
