"""The pair head on PLV, sentences held out in turn: macro F1 over the 15 roots, as ../shared/bench/events/score_events.py counts it."""

import random
from copy import deepcopy

import torch

from .pairs import YIELD, Pair, pair_loss, plv_pairs
from .train import Schedule, optimizer_of, take_step
from .windows import batches, tensors

FOLDS = 5


def macro_f1(gold: list[str], read: list[str]) -> float:
    """Mean over the gold roots of their F1, in per cent."""
    scores = []
    for root in sorted(set(gold)):
        both = sum(g == r == root for g, r in zip(gold, read))
        scores.append(200 * both / (gold.count(root) + read.count(root)))
    return sum(scores) / len(scores)


@torch.no_grad()
def predict(network, pairs: list[Pair], types: list[str]) -> list[str]:
    """The likeliest root of each pair; the two concessions count together."""
    roots = sorted({"YIELD" if t in YIELD else t for t in types})
    found = []
    for pair in pairs:
        inputs = tensors([pair])
        logits, _ = network.pair_logits(network.hidden(**inputs), inputs["mask"], inputs["role"])
        chance = dict(zip(types, logits[0].softmax(-1).tolist()))
        chance["YIELD"] = sum(chance[t] for t in YIELD)
        found.append(max(roots, key=chance.__getitem__))
    return found


def fine_tune(network, pairs: list[Pair], epochs: int, seed: int, half: bool, batch: int = 1200):
    """A few epochs on pairs alone."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    optimizer = optimizer_of(network, Schedule())
    base = [group["lr"] for group in optimizer.param_groups]
    steps = epochs * len(batches(pairs, batch))
    step = 0
    network.half = half
    network.train()
    for _ in range(epochs):
        for group in batches(pairs, batch, chance):
            rate = min(1, step / (0.1 * steps + 1)) * max(0.02, 1 - step / (steps + 1))
            take_step(network, optimizer, pair_loss(network, group, tensors(group)), [lr * rate for lr in base])
            step += 1
    network.half = False
    return network.eval()


# passes over our own stories' pairs, then over four fifths of PLV: with 1 and 5 it has 9 points of macro F1 less
OWN_EPOCHS, EPOCHS = 3, 15


def cross_validate(shop, own: list[Pair]) -> dict:
    """`shop.trained()` must not have seen PLV (`train --without pairs`): its pair head is first taught by our own stories, then by four fifths of PLV.

    Whatever started from entente-en-0 has seen it, through en-0's encoder: its figures here say nothing. Start from another base (`--base`).
    """
    types = shop.labels.layers["trigger"]
    plv = plv_pairs(shop.maker)
    order = random.Random(shop.args.seed).sample(range(len(plv)), len(plv))
    taught = fine_tune(shop.trained(), own, OWN_EPOCHS, shop.args.seed, shop.args.half) if own else shop.trained()
    ours = macro_f1([r for _, r in plv], predict(taught, [p for p, _ in plv], types))
    print(f"taught by our own stories alone: macro F1 {ours:.1f}", flush=True)
    gold, read = [], []
    for fold in range(FOLDS):
        held = [plv[i] for i in order[fold::FOLDS]]
        rest = [plv[i][0] for k in range(FOLDS) if k != fold for i in order[k::FOLDS]]
        network = fine_tune(deepcopy(taught), rest, EPOCHS, shop.args.seed, shop.args.half)
        gold += [root for _, root in held]
        read += predict(network, [p for p, _ in held], types)
        print(f"fold {fold + 1}/{FOLDS}: macro F1 so far {macro_f1(gold, read):.1f}", flush=True)
    right = sum(g == r for g, r in zip(gold, read))
    return {"own": round(ours, 1), "macro_f1": round(macro_f1(gold, read), 1), "accuracy": round(100 * right / len(gold), 1)}
