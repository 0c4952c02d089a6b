"""Targets → windows of pieces → batches of tensors."""

import random
from dataclasses import dataclass

import torch

from .labels import Labels
from .pieces import Tokenizer, features, inputs
from .targets import Target


@dataclass
class Window:
    """Pieces of one window and what is asked of each; indices count pieces, [CLS] is 0."""

    inputs: dict[str, list[int]]
    # layer → tag of each piece (0 is O); layers that aren't annotated are missing
    tags: dict[str, list[int]]
    # (piece, status, mode, columns of the type's modes, contexts)
    triggers: list[tuple[int, int, int, list[int], list[int]]]
    # a row each: kind, head, tail, 1 asked for or 0 forbidden (a teacher says how likely)
    arcs: torch.Tensor
    # chance of each column of `tags` by piece, as a teacher sees it; then `tags` is empty
    soft: torch.Tensor | None = None

    def __len__(self) -> int:
        return len(self.inputs["ids"])


def cut(starts: list[int], count: int, limit: int) -> list[tuple[int, int]]:
    """Windows of at most `limit` pieces that begin at paragraphs; a longer paragraph is cut anywhere."""
    windows, begin = [], 0
    while begin < count:
        end = count if count - begin <= limit else max((s for s in starts if begin < s <= begin + limit), default=begin + limit)
        windows.append((begin, end))
        begin = end
    return windows


class Document:
    """One text with its pieces, cut anew for every epoch."""

    def __init__(self, target: Target, tokenizer: Tokenizer, labels: Labels):
        self.target, self.labels = target, labels
        self.pieces = tokenizer(target.text)
        self.paragraphs = [i for i, flag in enumerate(self.pieces.parstart) if flag]
        # pieces by the character they cover; spans begin and end at word bounds, so first and last pieces are exact
        self.at = {s: i for i, s in enumerate(self.pieces.start)}

    def __len__(self) -> int:
        return len(self.pieces)

    def windows(self, limit: int, shuffle: random.Random | None = None) -> list[Window]:
        """Windows that cover the text; with `shuffle`, of random length, so that no cut is seen twice."""
        if shuffle:
            limit = shuffle.randint(limit // 2, limit)
        return [self.window(begin, end) for begin, end in self.cuts(limit)]

    def cuts(self, limit: int) -> list[tuple[int, int]]:
        return cut(self.paragraphs, len(self.pieces), limit)

    def _piece(self, char: int) -> int | None:
        """The piece that covers a character; a span may begin within a word (`pro-[Kenyan]`)."""
        found = self.at.get(char)
        if found is not None:
            return found
        return next((i for i, (s, e) in enumerate(zip(self.pieces.start, self.pieces.end)) if s <= char < e), None)

    def window(self, begin: int, end: int) -> Window:
        """The pieces `[begin, end)`."""
        p, target, labels = self.pieces, self.target, self.labels
        start, stop = p.start[begin:end], p.end[begin:end]
        shape, inquote, parstart = features(target.text, start, stop)
        where = lambda char: None if (i := self._piece(char)) is None or not begin <= i < end else i - begin + 1
        tags = {}
        for layer, spans in target.layers.items():
            row = [0] * (end - begin + 2)
            names = labels.layers[layer]
            for label, s, e in spans:
                inside = [i for i in range(begin, end) if p.start[i] < e and p.end[i] > s] if s < stop[-1] and e > start[0] else []
                for i in inside:
                    first = p.start[i] <= s < p.end[i] or (i == inside[0] and p.start[i] >= s and i == self._piece(s))
                    row[i - begin + 1] = 1 + 2 * names.index(label) + (0 if first else 1)
            tags[layer] = row
        triggers = []
        for t in target.triggers:
            if (piece := where(t.start)) is not None:
                mode = labels.mode.index(f"{t.type}/{t.mode}") if t.mode != "-" else 0
                ctx = [labels.ctx.index(c) for c in t.ctx if c in labels.ctx]
                triggers.append((piece, labels.status.index(t.status), mode, labels.modes_of(t.type), ctx))
        given = inputs(p.ids[begin:end], shape, inquote, parstart)
        return Window(given, tags, triggers, self._arcs(where))

    def _arcs(self, where) -> torch.Tensor:
        asked, free = set(), set()
        for arc in self.target.arcs:
            (free if arc.free else asked).add((arc.kind, arc.head, arc.tail))
        found = []
        for kind, (heads, tails) in self.target.ends.items():
            k = self.labels.arcs.index(kind)
            earlier = kind in ("same", "coref")
            tail_pieces = [(t, where(t)) for t in tails]
            for head in heads:
                head_piece = where(head)
                if head_piece is None:
                    continue
                for tail, tail_piece in tail_pieces:
                    if tail_piece is None or (earlier and tail >= head):
                        continue
                    key = (kind, head, tail)
                    if key in asked:
                        found.append((k, head_piece, tail_piece, 1))
                    elif key not in free:
                        found.append((k, head_piece, tail_piece, 0))
        return torch.tensor(found, dtype=torch.float32).reshape(-1, 4)


def batches(windows: list, pieces: int, shuffle: random.Random | None = None) -> list[list]:
    """Windows or pairs of like length together, at most `pieces` pieces a batch with its padding."""
    order = sorted(windows, key=lambda w: len(w) + (shuffle.random() * 16 if shuffle else 0))
    groups, group, longest = [], [], 0
    for window in order:
        if group and (len(group) + 1) * max(longest, len(window)) > pieces:
            groups.append(group)
            group, longest = [], 0
        group.append(window)
        longest = max(longest, len(window))
    if group:
        groups.append(group)
    if shuffle:
        shuffle.shuffle(groups)
    return groups


def spans_of(tags: list[int]) -> set[tuple[int, int, int]]:
    """(label, first, end) of B I* runs; an I after O or another label opens one too."""
    found, open_label, first = set(), None, 0
    for i, tag in enumerate([*tags, 0]):
        label = None if tag == 0 else (tag - 1) // 2
        if open_label is not None and (label != open_label or tag % 2 == 1):
            found.add((open_label, first, i))
            open_label = None
        if label is not None and open_label is None:
            open_label, first = label, i
    return found


def last_pieces(group: list[Window]) -> torch.Tensor:
    """[window, 2, piece]: where the longest content, and where the longest other span, that begins at a piece ends; the piece itself where none does."""
    longest = max(map(len, group))
    found = torch.arange(longest).repeat(len(group), 2, 1)
    for i, window in enumerate(group):
        for layer, tags in window.tags.items():
            kind = int(not layer.startswith("content"))
            for _, first, end in spans_of(tags):
                found[i, kind, first] = max(end - 1, int(found[i, kind, first]))
    return found


def tensors(group: list) -> dict[str, torch.Tensor]:
    """The inputs of a batch of windows or pairs, padded with 0, `mask` 0 there."""
    longest = max(map(len, group))
    pad = lambda values: values + [0] * (longest - len(values))
    columns = {name: torch.tensor([pad(w.inputs[name]) for w in group]) for name in group[0].inputs}
    columns["role"] = torch.tensor([pad(getattr(w, "role", [0] * len(w))) for w in group])
    columns["mask"] = torch.tensor([pad([1] * len(w)) for w in group])
    return columns
