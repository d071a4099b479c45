"""Reads a bundle (docs/pbvote-1.md, 7 and 9): a folder or a ZIP; what cannot be read is malformed."""

import os
import re
import stat
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import canonical
import leaves
import notes
from manifest import Manifest, UnknownSuite, read_manifest
from result_shape import KEY_RELEASE, ONSITE, OPENED_LINE, PAPER, RESULT
from shapes import Misshapen, Shape

T = TypeVar("T")
SUMS = "SHA256SUMS"
SUMS_NOTE = "SHA256SUMS.note"


class Malformed(Exception):
    """A bundle that cannot be read: which file, and a key of the messages."""

    def __init__(self, path: str, reason: str, place: str = "") -> None:
        super().__init__(path, reason, place)
        self.path, self.reason, self.place = path, reason, place


@dataclass(frozen=True)
class Bundle:
    """All that a bundle holds, read but not checked."""

    files: dict[str, bytes]
    manifest: Manifest
    lines: list[bytes]
    leaves: list[leaves.Leaf]
    issuance_lines: list[bytes]
    issuances: list[leaves.Leaf]
    checkpoint: notes.Checkpoint
    issuance_checkpoint: notes.Checkpoint
    checkpoints: list[notes.Checkpoint]
    key_release: dict[str, Any]
    onsite: dict[str, Any] | None
    papers: dict[str, dict[str, Any]]
    opened: list[dict[str, Any]]
    result: dict[str, Any]
    sums: list[tuple[str, str]] | None

    def of_kind(self, kind: str) -> list[leaves.Leaf]:
        """The canonical leaves of a kind, in log order."""
        return [leaf for leaf in self.leaves if leaf.kind == kind]


def read_files(path: Path) -> dict[str, bytes]:
    """Every file of the folder or ZIP, by its path with slashes."""
    try:
        return _read_folder(path) if path.is_dir() else _read_zip(path)
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError, EOFError) as error:
        raise Malformed(str(path), "cannot-open") from error


def _read_folder(path: Path) -> dict[str, bytes]:
    found = dict[str, bytes]()
    for folder, _, names in os.walk(path):
        for name in names:
            file = Path(folder) / name
            if not stat.S_ISREG(file.lstat().st_mode):
                raise Malformed(file.relative_to(path).as_posix(), "no-plain-file")
            found[file.relative_to(path).as_posix()] = file.read_bytes()
    return found


def _read_zip(path: Path) -> dict[str, bytes]:
    found = dict[str, bytes]()
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            if entry.is_dir():
                continue
            if entry.filename in found:
                raise Malformed(entry.filename, "twice")
            try:
                found[entry.filename] = archive.read(entry)
            except Exception as error:  # zlib and zipfile raise many kinds for a damaged entry
                raise Malformed(entry.filename, "cannot-open") from error
    return found


def read_bundle(files: dict[str, bytes]) -> Bundle:
    """The bundle in the files; raises Malformed with the first thing that cannot be read."""
    manifest = read_manifest_file(files)
    lines = _lines(files, "leaves.ndjson")
    issuance_lines = _lines(files, "issuance/leaves.ndjson")
    desk = any(style.channel == "onsite" for style in manifest.styles.values()) or manifest.raw["paper"] != "none"
    return Bundle(
        files,
        manifest,
        lines,
        leaves.read_log(lines, leaves.BALLOT_LOG),
        issuance_lines,
        leaves.read_log(issuance_lines, leaves.ISSUANCE_LOG),
        _checkpoint(files, "checkpoint"),
        _checkpoint(files, "issuance/checkpoint"),
        _published(files),
        _document(files, "key-release.json", KEY_RELEASE),
        _document(files, "onsite.json", ONSITE) if desk else None,
        _papers(files) if desk else {},
        _line_values(files, "opened.ndjson", OPENED_LINE),
        _document(files, "result.json", RESULT),
        _sums(files),
    )


def read_manifest_file(files: dict[str, bytes]) -> Manifest:
    """The manifest alone, so that its hash can be told of a bundle that is malformed elsewhere."""
    return _guarded("manifest.json", lambda: read_manifest(_file(files, "manifest.json")))


def _guarded(path: str, read: Callable[[], T]) -> T:
    try:
        return read()
    except UnknownSuite as error:
        raise Malformed(path, "unknown-suite", str(error)) from error
    except canonical.NotCanonical as error:
        raise Malformed(path, "not-canonical") from error
    except Misshapen as error:
        raise Malformed(path, "misshapen", str(error)) from error


def _file(files: dict[str, bytes], path: str) -> bytes:
    if path not in files:
        raise Malformed(path, "missing")
    return files[path]


def _lines(files: dict[str, bytes], path: str) -> list[bytes]:
    data = _file(files, path)
    if data and not data.endswith(b"\n"):
        raise Malformed(path, "cut-off")
    return data.split(b"\n")[:-1]


def _read_value(data: bytes, shape: Shape) -> Any:
    value = canonical.parse_sorted(data)
    shape(value, "")
    return value


def _document(files: dict[str, bytes], path: str, shape: Shape) -> dict[str, Any]:
    return _guarded(path, lambda: _read_value(_file(files, path), shape))


def _line_values(files: dict[str, bytes], path: str, shape: Shape) -> list[Any]:
    return [_guarded(path, lambda line=line: _read_value(line, shape)) for line in _lines(files, path)]


def _checkpoint(files: dict[str, bytes], path: str) -> notes.Checkpoint:
    checkpoint = notes.parse_checkpoint(_file(files, path))
    if checkpoint is None:
        raise Malformed(path, "no-checkpoint")
    return checkpoint


def _published(files: dict[str, bytes]) -> list[notes.Checkpoint]:
    path = "checkpoints.ndjson"

    def is_checkpoint(value: Any, place: str) -> None:
        if type(value) is not str or notes.parse_checkpoint(value.encode()) is None:
            raise Misshapen(place)

    found = [notes.parse_checkpoint(text.encode()) for text in _line_values(files, path, is_checkpoint)]
    return [one for one in found if one is not None]


def _papers(files: dict[str, bytes]) -> dict[str, dict[str, Any]]:
    papers = dict[str, dict[str, Any]]()
    for path in sorted(files):
        name = re.fullmatch(r"paper/([a-z0-9][a-z0-9-]{0,63})\.json", path)
        if name is not None:
            paper = _document(files, path, PAPER)
            if paper["id"] != name[1]:
                raise Malformed(path, "misshapen", ".id")
            papers[name[1]] = paper
    return papers


def _sums(files: dict[str, bytes]) -> list[tuple[str, str]] | None:
    """The hash and path of each line of SHA256SUMS, or None where the file is missing."""
    if SUMS not in files:
        return None
    found = list[tuple[str, str]]()
    for line in _lines(files, SUMS):
        parts = re.fullmatch(rb"([0-9a-f]{64})  ([A-Za-z0-9._/-]+)", line)
        if parts is None or any(part in (b"", b".", b"..") for part in parts[2].split(b"/")):
            raise Malformed(SUMS, "misshapen", line.decode("utf-8", "replace"))
        found.append((parts[1].decode(), parts[2].decode()))
    paths = [path for _, path in found]
    if paths != sorted(set(paths)):
        raise Malformed(SUMS, "misshapen")
    return found
