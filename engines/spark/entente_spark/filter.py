"""One `entente read` process as a filter: stories go in, the lines of each come out in order, and none is lost without an error."""

import json
import queue
import subprocess
import tempfile
import threading
from typing import Iterable, Iterator, NamedTuple, Sequence

#: Arguments behind the command: a line in, its lines out, failures as lines; a story that fails is no error of the process.
ARGUMENTS = ("read", "--in", "jsonl", "--format", "jsonl", "--ids", "--failures", "lines", "--allow-failures", "--jobs", "1")
#: Stories handed to the process at a time, and how long to wait for it before looking for lines that it wrote.
_SLICE, _WAIT = 32, 0.2


class Line(NamedTuple):
    """One line of the filter."""

    #: number of the story among those that went in, from 0
    story: int
    #: number of the line within the story, from 0
    line: int
    #: `article`, `mention`, …, `failure`
    kind: str
    #: the object of the line
    value: dict
    #: the line as it was written
    text: str


class FilterError(RuntimeError):
    """The process ended early, with a code, or wrote something else than its lines: the stories of the partition must be read again."""


def run_filter(stories: Iterable[dict], command: Sequence[str] = ("entente",), options: Sequence[str] = ()) -> Iterator[Line]:
    """Lines of all stories, in order. Each story is an object with `id` and `text`, and what else the filter takes.

    Raises FilterError unless the process took every story, gave lines for each, and ended with code 0.
    """
    with tempfile.TemporaryFile() as said:
        try:
            child = subprocess.Popen(
                [*command, *ARGUMENTS, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said
            )
        except OSError as error:
            raise FilterError(f"{command[0]} cannot be started: {error}") from error
        pipes = _Pipes(child)
        numbered = _Numbered()
        try:
            for part in _slices(stories, numbered.ids):
                while not pipes.put(part):
                    yield from map(numbered.number, pipes.lines())
                yield from map(numbered.number, pipes.lines())
            while not pipes.put(None):
                yield from map(numbered.number, pipes.lines())
            yield from map(numbered.number, pipes.rest())
            code = child.wait()
        finally:
            # also when nobody takes more lines: a process must not outlive its task
            child.kill()
            child.wait()
            pipes.close()
        if code != 0:
            raise FilterError(f"the process ended with code {code}; it said: {_tail(said)}")
        if numbered.seen != len(numbered.ids):
            raise FilterError(
                f"the process ended early: {len(numbered.ids)} stories went in, lines of {numbered.seen} came out; it said: {_tail(said)}"
            )


class _Numbered:
    """Which story a line belongs to: each begins with its article or its failure."""

    def __init__(self) -> None:
        self.ids: list = []
        self.seen = 0
        self._line = 0

    def number(self, raw: bytes) -> Line:
        text = raw.decode("utf-8").rstrip("\n")
        try:
            value = json.loads(text)
            kind = value["kind"]
        except (ValueError, KeyError, TypeError) as error:
            raise FilterError(f"found {text[:80]!r}, expected a line of a record") from error
        if kind in ("article", "failure"):
            self.seen += 1
            self._line = 0
        else:
            self._line += 1
        if self.seen == 0 or self.seen > len(self.ids) or value.get("story") != self.ids[self.seen - 1]:
            expected = self.ids[self.seen - 1] if 0 < self.seen <= len(self.ids) else "no more"
            raise FilterError(f"found a line of the story {value.get('story')!r}, expected {expected!r}")
        return Line(self.seen - 1, self._line, kind, value, text)


class _Pipes:
    """Writes to the process and reads from it in threads of their own, so that neither waits for the other."""

    def __init__(self, child: subprocess.Popen) -> None:
        self._child = child
        self._todo: queue.Queue = queue.Queue(maxsize=1)
        self._done: queue.Queue = queue.Queue()
        self._closed = threading.Event()
        self._threads = [threading.Thread(target=run, daemon=True) for run in (self._write, self._read)]
        for thread in self._threads:
            thread.start()

    def put(self, part) -> bool:
        """Hands over lines, or None after the last; False when the process has not taken those before yet."""
        try:
            self._todo.put(part, timeout=_WAIT)
            return True
        except queue.Full:
            return False

    def lines(self) -> Iterator[bytes]:
        """What was written until now."""
        while True:
            try:
                line = self._done.get_nowait()
            except queue.Empty:
                return
            if line is None:
                self._done.put(None)
                return
            yield line

    def rest(self) -> Iterator[bytes]:
        """What is written until the process ends."""
        yield from iter(self._done.get, None)

    def close(self) -> None:
        self._closed.set()
        for thread in self._threads:
            thread.join(timeout=10)
        self._child.stdout.close()

    def _write(self) -> None:
        broken = False
        while not self._closed.is_set():
            try:
                part = self._todo.get(timeout=_WAIT)
            except queue.Empty:
                continue
            if part is None:
                break
            try:
                if not broken:
                    self._child.stdin.write(part)
            except OSError:
                # the process has ended: its code, or the number of its stories, tells
                broken = True
        try:
            self._child.stdin.close()
        except OSError:
            pass

    def _read(self) -> None:
        for line in self._child.stdout:
            self._done.put(line)
        self._done.put(None)


def _slices(stories: Iterable[dict], ids: list) -> Iterator[bytes]:
    lines: list = []
    for story in stories:
        ids.append(story["id"])
        lines.append(json.dumps(story, allow_nan=False).encode("ascii") + b"\n")
        if len(lines) == _SLICE:
            yield b"".join(lines)
            lines = []
    if lines:
        yield b"".join(lines)


def _tail(said) -> str:
    said.seek(0)
    return said.read().decode("utf-8", "replace").strip()[-1000:] or "nothing"
