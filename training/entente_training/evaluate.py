"""Quick figures of a network on texts: plain decoding, no rules. For choosing between runs; the product's own scores come from `npm run score`."""

from collections import defaultdict

import torch

from .labels import Labels
from .network import Network
from .windows import Document, Window, batches, last_pieces, spans_of, tensors


class Count:
    """Right, read and annotated; their F1 in per cent."""

    def __init__(self):
        self.right = self.read = self.gold = 0

    def add(self, gold: set, read: set):
        self.right += len(gold & read)
        self.read += len(read)
        self.gold += len(gold)

    @property
    def f1(self) -> float:
        return 100 * 2 * self.right / max(1, self.read + self.gold)


@torch.no_grad()
def evaluate(network, documents: list[Document], labels: Labels, limit: int = 220) -> dict[str, float]:
    """F1 of spans by layer (triggers by their first piece and type), of arcs between annotated ends; status and mode on annotated triggers. `network`: a trained one in eval mode, or OnnxNetwork."""
    counts: dict[str, Count] = defaultdict(Count)
    windows = [w for d in documents for w in d.windows(limit)]
    for group in batches(windows, 4000):
        ends = {"last": last_pieces(group)} if isinstance(network, Network) and network.size.pooled else {}
        tags, status, mode, _, arcs, *_ = network(**tensors(group), **ends)
        for i, window in enumerate(group):
            _count_window(counts, window, labels, (tags[i], status[i], mode[i], arcs[i]))
    return {name: round(count.f1, 1) for name, count in sorted(counts.items())}


def _count_window(counts, window: Window, labels: Labels, outputs):
    tags, status, mode, arcs = outputs
    n = len(window)
    for layer, (first, last) in labels.columns.items():
        if layer not in window.tags:
            continue
        read, gold = spans_of(tags[1 : n - 1, first:last].argmax(-1).tolist()), spans_of(window.tags[layer][1:-1])
        if layer == "trigger":
            read, gold = ({(label, start) for label, start, _ in spans} for spans in (read, gold))
        counts[layer].add(gold, read)
    for piece, gold_status, gold_mode, columns, _ in window.triggers:
        counts["status"].add({gold_status}, {int(status[piece].argmax())})
        counts["mode"].add({gold_mode}, {max(columns, key=lambda c: float(mode[piece, c]))})
    for kind, head, tail, asked in window.arcs.int().tolist():
        likely = float(arcs[kind, head, tail]) > 0
        counts[labels.arcs[kind]].add({1} if asked else set(), {1} if likely else set())
