"""Sentences with a source and a target marked, and what the source does to the target: PLV (../shared/bench/events) and our own stories."""

import gzip
import json
import re
from dataclasses import dataclass, field

import torch
from torch.nn import functional as F

from .data import SHARED
from .labels import Labels
from .pieces import Tokenizer, inputs, wrap
from .stories import Story

# PLV joins the two types of concession, as the older PLOVER did
YIELD = ("CONCEDE", "RETREAT")


@dataclass
class Pair:
    """One question. `types` are all right answers, `focus` the first piece of each trigger that gives one (none known for PLV)."""

    inputs: dict[str, list[int]]
    role: list[int]
    types: list[int]
    focus: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.role)


class PairMaker:
    def __init__(self, tokenizer: Tokenizer, labels: Labels):
        self._tokenizer, self._types = tokenizer, labels.layers["trigger"]

    def make(self, text: str, source: list, target: list, types: set[str], triggers: tuple[int, ...] = ()) -> Pair:
        """Ranges in characters; `triggers` where triggers begin."""
        pieces = self._tokenizer(text)
        covers = lambda i, ranges: any(pieces.start[i] < e and pieces.end[i] > s for s, e in ranges)
        role = [1 if covers(i, source) else 2 if covers(i, target) else 0 for i in range(len(pieces))]
        at = {s: i + 1 for i, s in enumerate(pieces.start)}
        names = [t for name in types for t in (YIELD if name == "YIELD" else (name,))]
        given = inputs(pieces.ids, pieces.shape, pieces.inquote, pieces.parstart)
        return Pair(given, wrap(role), sorted(map(self._types.index, names)), [at[t] for t in triggers if t in at])


def plv_pairs(maker: PairMaker) -> list[tuple[Pair, str]]:
    """PLV's train set: pairs with the root as its annotators named it. Empty where ../shared is absent."""
    file = SHARED / "bench/events/plv_train.jsonl.gz"
    if not file.exists():
        return []
    with gzip.open(file, "rt", encoding="utf8") as lines:
        rows = [json.loads(line) for line in lines]
    return [(maker.make(r["text"], r["source_spans"], r["target_spans"], {r["root"]}), r["root"]) for r in rows]


def _sentence(text: str, at: int) -> tuple[int, int]:
    """A rough sentence around a character: from one full stop (with its quote mark) or line break to the next."""
    bounds = [0, *(m.end() for m in re.finditer(r"[.!?][”\"]?\s+|\n+", text)), len(text)]
    start = max(b for b in bounds if b <= at)
    return start, min(b for b in bounds if b > at)


def story_pairs(story: Story, maker: PairMaker) -> list[Pair]:
    """Every two actors of an event that stand in its sentence; who does it first. Reciprocal acts are asked both ways; acts on nobody (a strike, troops called up) of the actor alone."""
    where: dict[str, list[tuple[int, int]]] = {}
    for span in story.spans:
        where.setdefault(span.id, []).append((span.start, span.end))
    asked: dict[tuple, list[tuple[str, int]]] = {}
    for ident, event in story.events.items():
        trigger = where[ident][0]
        bounds = _sentence(story.text, trigger[0])
        actors, recipients = event.get("actor", []), event.get("recip", [])
        pairs = [(a, r) for a in actors for r in recipients] or [(a, b) for a in actors for b in actors if a != b] or [(a, "") for a in actors]
        for pair in pairs:
            if all(_within(where.get(i, []), bounds) for i in pair if i):
                asked.setdefault((bounds, *pair), []).append((event["type"], trigger[0]))
    made = []
    for (bounds, source, target), answers in asked.items():
        if not target:  # whatever else the actor does in this sentence is as right an answer
            answers = [answer for (place, who, _), found in asked.items() if (place, who) == (bounds, source) for answer in found]
        shift = lambda ranges: [(s - bounds[0], e - bounds[0]) for s, e in _within(ranges, bounds)]
        types, triggers = {t for t, _ in answers}, tuple(t - bounds[0] for _, t in answers)
        made.append(maker.make(story.text[slice(*bounds)], shift(where[source]), shift(where.get(target, [])), types, triggers))
    return made


def _within(ranges, bounds):
    return [r for r in ranges if bounds[0] <= r[0] and r[1] <= bounds[1]]


def pair_loss(network, pairs: list[Pair], columns: dict[str, torch.Tensor]) -> torch.Tensor:
    """Minus the logarithm of what all right types are given together; the same for the triggers' pieces where they are known."""
    types, focus = network.pair_logits(network.hidden(**columns), columns["mask"], columns["role"])
    right = torch.zeros_like(types)
    for i, pair in enumerate(pairs):
        right[i, pair.types] = 1
    loss = -(F.log_softmax(types, -1) + (1 - right) * -1e4).logsumexp(-1).mean()
    known = [i for i, pair in enumerate(pairs) if pair.focus]
    if known:
        at = torch.zeros_like(focus[known])
        for row, i in enumerate(known):
            at[row, pairs[i].focus] = 1
        loss = loss - 0.3 * (F.log_softmax(focus[known], -1) + (1 - at) * -1e4).logsumexp(-1).mean()
    return loss
