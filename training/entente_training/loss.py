"""What a batch costs: cross entropy by layer, by status and by mode (among the modes of the type), binary cross entropy of contexts and arcs."""

import torch
from torch.nn import functional as F

from .labels import Labels
from .network import Network
from .windows import Window, last_pieces

WEIGHTS = {"trigger": 3.0, "mention": 1.0, "mention2": 0.5, "time": 0.5, "source": 1.0, "cue": 1.0, "content": 1.0, "content2": 0.5}
ARCS = {"ev:actor": 0.4, "ev:recip": 0.4, "ev:loc": 0.2, "ev:time": 0.2, "st:source": 0.3, "st:cue": 0.1, "st:to": 0.1, "st:via": 0.1, "same": 0.2, "coref": 0.5}
STATUS, MODE, CTX = 0.3, 0.2, 0.2


def batch_loss(network: Network, hidden: torch.Tensor, group: list[Window], labels: Labels) -> dict[str, torch.Tensor]:
    """The parts, already weighted; their sum is what is minimised."""
    parts = _tag_losses(network.tags(hidden), group, labels)
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
    pairs = torch.cat([F.pad(w.arcs, (1, 0), value=i) for i, w in enumerate(group)])
    if len(pairs) > 0:
        gold = pairs[:, 4]
        last = last_pieces(group) if network.size.pooled else None
        costs = F.binary_cross_entropy_with_logits(network.arc_logits(hidden, pairs[:, :4].long(), last), gold, reduction="none")
        # each kind by itself: there are ten times as many pairs of mentions as there are recipients
        for kind, name in enumerate(labels.arcs):
            own = pairs[:, 1] == kind
            if own.any():
                parts[name] = ARCS[name] * costs[own].sum() / (gold[own].sum() + 1)
    return parts


def _tag_losses(tags: torch.Tensor, group: list[Window], labels: Labels) -> dict[str, torch.Tensor]:
    parts = {}
    for layer, (first, last) in labels.columns.items():
        rows = [(i, w) for i, w in enumerate(group) if layer in w.tags or w.soft is not None]
        if not rows:
            continue
        logits = torch.cat([tags[i, 1 : len(w) - 1, first:last] for i, w in rows])
        if rows[0][1].soft is not None:
            gold = torch.cat([w.soft[:, first:last].float() for _, w in rows])
            asked = (1 - gold[:, 0]).sum()
        else:
            gold = torch.tensor([t for _, w in rows for t in w.tags[layer][1:-1]])
            asked = (gold > 0).sum()
        # a span counts by its pieces, not by how much text surrounds it
        parts[layer] = WEIGHTS[layer] * F.cross_entropy(logits, gold, reduction="sum") / (asked + len(gold) / 20)
    return parts
