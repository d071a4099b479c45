"""What a check says: that it passes, that it fails, or that nothing was given to check."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """`pass`, `fail` or `skip`, with a key of the messages and what fills it."""

    status: str
    message: str | None = None
    values: tuple[object, ...] = ()


PASS = Finding("pass")


def fail(message: str, *values: object) -> Finding:
    """The check fails, for this reason."""
    return Finding("fail", message, values)


def skip(message: str) -> Finding:
    """Nothing was given to check."""
    return Finding("skip", message)
