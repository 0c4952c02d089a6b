"""Annotated stories: the `.story` format of the coding manual (corpus/GUIDE.md) as spans with offsets.

Offsets are code points into `text` (title, empty line, paragraphs separated by empty lines), half-open. Faults are the business of
corpus/check.py; what it passes is read here without complaint.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

OPEN = {"[": "]", "{": "}", "<": ">"}


@dataclass(frozen=True)
class Span:
    id: str
    start: int
    end: int


@dataclass
class Story:
    id: str
    text: str
    spans: list[Span]
    actors: dict[str, dict] = field(default_factory=dict)
    statements: dict[str, dict] = field(default_factory=dict)
    events: dict[str, dict] = field(default_factory=dict)


def unmark(marked: str) -> tuple[str, list[Span]]:
    """Marked text without its brackets, and what they held."""
    out, stack, spans, i = [], [], [], 0
    while i < len(marked):
        char = marked[i]
        if char == "\\" and marked[i + 1 : i + 2] in tuple("[]{}<>"):
            out.append(marked[i + 1])
            i += 2
        elif char in OPEN:
            head = re.match(r"([apctqv]\d+)\s+", marked[i + 1 :])
            stack.append((head.group(1), len(out)))
            i += 1 + head.end()
        elif char in OPEN.values():
            ident, start = stack.pop()
            end = len(out)
            while end > start and out[end - 1] == " ":
                end -= 1
            spans.append(Span(ident, start, end))
            i += 1
        else:
            out.append(char)
            i += 1
    return "".join(out), spans


def _fields(parts: list[str]) -> dict[str, list[str]]:
    pairs = (part.split("=", 1) for part in parts if "=" in part)
    return {key: [value for value in values.split(",") if value != "-"] for key, values in pairs}


def parse_story(raw: str) -> Story:
    """One file's content."""
    body, annotation = re.split(r"^---\s*$", raw.strip() + "\n", maxsplit=1, flags=re.M)
    head, lines = {}, []
    for line in body.split("\n"):
        found = re.match(r"#(story|date|publisher|kind|title)\s+(.*)$", line)
        if found and found.group(1) not in head:
            head[found.group(1)] = found.group(2).strip()
        else:
            lines.append(line)
    paragraphs = [re.sub(r"\s*\n\s*", " ", p).strip() for p in re.split(r"\n\s*\n", "\n".join(lines)) if p.strip()]
    text, spans = "", []
    for part in [head["title"], *paragraphs]:
        plain, found = unmark(part)
        spans += [Span(s.id, len(text) + s.start, len(text) + s.end) for s in found]
        text += plain + "\n\n"
    story = Story(head["story"], text.rstrip("\n"), sorted(spans, key=lambda s: (s.start, -s.end)))
    for line in filter(None, map(str.strip, annotation.split("\n"))):
        ident, *rest = line.split()
        if ident[0] in "ap":
            members = rest[3][1:].split("+") if rest[3].startswith("=") else []
            story.actors[ident] = {"kind": rest[0], "members": members}
        elif ident[0] == "q":
            story.statements[ident] = {"type": rest[0], **_fields(rest[1:])}
        elif ident[0] == "v":
            story.events[ident] = {"type": rest[0], "mode": rest[1], "status": rest[2], **_fields(rest[3:])}
    return story


def read_stories(folder: Path, ids: set[str] | None = None) -> list[Story]:
    """The stories of a folder, in order of name; only those named in `ids` if given."""
    files = sorted(folder.glob("*.story"))
    return [parse_story(f.read_text(encoding="utf8")) for f in files if ids is None or f.stem in ids]
