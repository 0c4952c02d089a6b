"""What a batch costs: cross entropy by layer, by status and by mode (among the modes of the type), binary cross entropy of contexts and arcs."""

import torch
from torch.nn import functional as F

from .labels import Labels
from .network import Network
from .windows import Window

WEIGHTS = {"trigger": 3.0, "mention": 1.0, "mention2": 0.5, "time": 0.5, "source": 1.0, "cue": 1.0, "content": 1.0, "content2": 0.5}
ARCS = {"ev:actor": 0.4, "ev:recip": 0.4, "ev:loc": 0.2, "ev:time": 0.2, "st:source": 0.3, "st:cue": 0.1, "st:to": 0.1, "st:via": 0.1, "same": 0.2, "coref": 0.5}
STATUS, MODE, CTX = 0.3, 0.2, 0.2


def batch_loss(network: Network, hidden: torch.Tensor, group: list[Window], labels: Labels) -> dict[str, torch.Tensor]:
    """The parts, already weighted; their sum is what is minimised."""
    tags = network.tags(hidden)
    parts: dict[str, torch.Tensor] = {}
    for layer, (first, last) in labels.columns.items():
        rows = [(i, w.tags[layer]) for i, w in enumerate(group) if layer in w.tags]
        if rows:
            logits = torch.cat([tags[i, 1 : len(row) - 1, first:last] for i, row in rows])
            gold = torch.tensor([t for _, row in rows for t in row[1:-1]])
            # a span counts by its pieces, not by how much text surrounds it
            parts[layer] = WEIGHTS[layer] * F.cross_entropy(logits, gold, reduction="sum") / ((gold > 0).sum() + len(gold) / 20)
    found = [(i, *t) for i, w in enumerate(group) for t in w.triggers]
    if found:
        at = torch.tensor([[i, piece] for i, piece, *_ in found]).T
        acts = hidden[at[0], at[1]]
        parts["status"] = STATUS * F.cross_entropy(network.status(acts), torch.tensor([f[2] for f in found]))
        allowed = torch.full((len(found), len(labels.mode)), -1e4)
        contexts = torch.zeros(len(found), len(labels.ctx))
        for row, (_, _, _, _, columns, names) in enumerate(found):
            allowed[row, columns] = 0
            contexts[row, names] = 1
        parts["mode"] = MODE * F.cross_entropy(network.mode(acts) + allowed, torch.tensor([f[3] for f in found]))
        parts["ctx"] = CTX * F.binary_cross_entropy_with_logits(network.ctx(acts), contexts) * 10
    pairs = [(i, *a) for i, w in enumerate(group) for a in w.arcs]
    if pairs:
        pairs = torch.tensor(pairs)
        gold = pairs[:, 4].float()
        costs = F.binary_cross_entropy_with_logits(network.arc_logits(hidden, pairs[:, :4]), gold, reduction="none")
        # each kind by itself: there are ten times as many pairs of mentions as there are recipients
        for kind, name in enumerate(labels.arcs):
            own = pairs[:, 1] == kind
            if own.any():
                parts[name] = ARCS[name] * costs[own].sum() / (gold[own].sum() + 1)
    return parts
