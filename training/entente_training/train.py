"""Trains the network on stories and attributions. Stops and goes on: a checkpoint after every epoch, found again by `--resume`."""

import json
import math
import random
import time
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import torch

from .evaluate import evaluate
from .labels import Labels
from .loss import batch_loss
from .network import Network
from .pairs import Pair, pair_loss
from .windows import Document, Window, batches, tensors


@dataclass(frozen=True)
class Schedule:
    epochs: int = 6
    # share of the attributions (PolNeAR) that an epoch sees
    attributions: float = 0.12
    # share of the pairs that an epoch sees
    pairs: float = 0.5
    # share of the news labelled by a teacher that an epoch sees
    silver: float = 0.25
    # most pieces of a window and of a batch
    window: int = 300
    batch: int = 3000
    encoder_rate: float = 6e-5
    head_rate: float = 3e-4
    warm_up: float = 0.06
    # the weights that are kept are a moving mean of those trained
    mean: float = 0.99
    seed: int = 1
    # linear layers in bfloat16
    half: bool = False


def optimizer_of(network: Network, schedule: Schedule) -> torch.optim.Optimizer:
    # the word table is half of all weights; moving it costs a third of a step and helps few words
    network.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    heads = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    body = [p for n, p in network.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    groups = [{"params": body, "lr": schedule.encoder_rate}, {"params": heads, "lr": schedule.head_rate}]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def take_step(network: Network, optimizer: torch.optim.Optimizer, loss: torch.Tensor, rates: list[float]) -> None:
    """One step down the loss; `rates` by group of parameters."""
    for parameters, lr in zip(optimizer.param_groups, rates):
        parameters["lr"] = lr
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()


@dataclass(frozen=True)
class Material:
    """What is trained on."""

    stories: list[Document]
    attributions: list[Document]
    pairs: list[Pair]
    # news that a teacher labelled
    silver: list[Window]


def _epoch(material: Material, schedule: Schedule, epoch: int) -> list[list]:
    """This epoch's batches, each of windows or of pairs; the same for the same seed and epoch, so a resumed run sees what an unbroken one would."""
    chance = random.Random(schedule.seed * 1000 + epoch)
    attributions = material.attributions
    share = round(len(attributions) * schedule.attributions)
    # each article comes before any comes twice
    order = random.Random(schedule.seed).sample(range(len(attributions)), len(attributions))
    chosen = [attributions[order[(epoch * share + i) % len(order)]] for i in range(share)] if order else []
    windows = [w for d in [*material.stories, *chosen] for w in d.windows(schedule.window, chance)]
    asked = chance.sample(material.pairs, round(len(material.pairs) * schedule.pairs))
    taught = chance.sample(material.silver, round(len(material.silver) * schedule.silver))
    groups = [g for kind in (windows, asked, taught) for g in batches(kind, schedule.batch, chance)]
    chance.shuffle(groups)
    return groups


def _parts(network: Network, group: list, labels: Labels) -> dict[str, torch.Tensor]:
    inputs = tensors(group)
    if isinstance(group[0], Pair):
        return {"pair": pair_loss(network, group, inputs)}
    return batch_loss(network, network.hidden(**inputs), group, labels)


def train(network: Network, material: Material, dev, labels: Labels, schedule: Schedule, folder: Path, resume: bool) -> None:
    """Trains `network`. `folder` gets `checkpoint.pt`, with the mean of its weights, and `log.jsonl`, a line an epoch."""
    torch.manual_seed(schedule.seed)
    optimizer = optimizer_of(network, schedule)
    base = [group["lr"] for group in optimizer.param_groups]
    mean = deepcopy(network).eval()
    first, step = 0, 0
    checkpoint = folder / "checkpoint.pt"
    if resume and checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(saved["network"])
        mean.load_state_dict(saved["mean"])
        optimizer.load_state_dict(saved["optimizer"])
        torch.set_rng_state(saved["random"])
        first, step = saved["epoch"], saved["step"]
        print(f"resumed after epoch {first}", flush=True)
    per_epoch = len(_epoch(material, schedule, 0))
    total = per_epoch * schedule.epochs
    rate = lambda s: min(1, s / max(1, schedule.warm_up * total)) * max(0.02, 0.5 * (1 + math.cos(math.pi * min(1, s / total))))
    for epoch in range(first, schedule.epochs):
        network.train()
        network.half = mean.half = schedule.half
        begun, seen, sums = time.time(), 0, {}
        groups = _epoch(material, schedule, epoch)
        for done, group in enumerate(groups, 1):
            parts = _parts(network, group, labels)
            take_step(network, optimizer, sum(parts.values()), [lr * rate(step) for lr in base])
            step += 1
            _follow(mean, network, min(schedule.mean, step / (step + 20)))
            seen += sum(map(len, group))
            for name, value in parts.items():
                sums[name] = sums.get(name, 0) + float(value.detach())
            if done % 20 == 0:
                speed = f"{seen / (time.time() - begun):.0f} pieces/s"
                loss = f"loss {sum(sums.values()) / done:.3f}"
                print(f"epoch {epoch + 1}/{schedule.epochs} batch {done}/{len(groups)} {speed} {loss}", flush=True)
        figures = {name: evaluate(mean, documents, labels) for name, documents in dev.items()}
        losses = {name: round(value / len(groups), 3) for name, value in sums.items()}
        line = {"epoch": epoch + 1, "seconds": round(time.time() - begun), "pieces": seen, "loss": losses, "dev": figures}
        with (folder / "log.jsonl").open("a", encoding="utf8") as log:
            log.write(json.dumps(line) + "\n")
        print(json.dumps(line), flush=True)
        state = {"network": network.state_dict(), "mean": mean.state_dict(), "optimizer": optimizer.state_dict()}
        torch.save({**state, "random": torch.get_rng_state(), "epoch": epoch + 1, "step": step, "size": network.describe()}, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").replace(checkpoint)


@torch.no_grad()
def _follow(mean: Network, network: Network, keep: float):
    for slow, fast in zip(mean.parameters(), network.parameters()):
        if fast.requires_grad:
            slow.lerp_(fast, 1 - keep)
