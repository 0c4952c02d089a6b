"""Larger networks label news for a smaller one: how likely each tag and arc is (Hinton et al. 2015), the likeliest status and mode."""

import random
from dataclasses import fields
from pathlib import Path

import torch

from .labels import Labels
from .network import Network
from .pieces import Tokenizer
from .targets import Target
from .windows import Document, Window, batches, spans_of, tensors


class Teachers:
    """Some networks that answer as one, by the mean of their probabilities."""

    def __init__(self, networks: list[Network], labels: Labels):
        self._networks, self._labels = networks, labels

    @torch.no_grad()
    def __call__(self, **inputs):
        """What `Network` gives, but for the pair; softmax and sigmoid of it are the mean probabilities."""
        answers = [network(**inputs) for network in self._networks]
        mean = lambda of: torch.stack([of(answer) for answer in answers]).mean(0)
        softmax = lambda k, first=0, last=None: mean(lambda a: a[k][..., first:last].softmax(-1)).log()
        tags = torch.cat([softmax(0, first, last) for first, last in self._labels.columns.values()], -1)
        mode, context, arcs = mean(lambda a: a[2]), mean(lambda a: a[3].sigmoid()).logit(), mean(lambda a: a[4].sigmoid()).logit(1e-6)
        return tags, softmax(1), mode, context, arcs, None, None, None


def label(teachers: Teachers, texts: list[str], tokenizer: Tokenizer, labels: Labels, limit: int, seed: int) -> list[Window]:
    """Windows of at most `limit` pieces of the texts, with what the teachers say of them."""
    chance = random.Random(seed)
    documents = [Document(Target(str(i), text, {}), tokenizer, labels) for i, text in enumerate(texts)]
    windows = [w for d in documents for w in d.windows(limit, chance)]
    labelled: list[Window] = []
    groups = batches(windows, 6000)
    for done, group in enumerate(groups, 1):
        tags, status, mode, context, arcs, *_ = teachers(**tensors(group))
        for i, window in enumerate(group):
            labelled.append(_labelled(window, (tags[i, 1 : len(window) - 1], status[i], mode[i], context[i], arcs[i]), labels))
        if done % 20 == 0:
            print(f"labelled {done}/{len(groups)} batches", flush=True)
    return labelled


def _labelled(window: Window, answer: tuple[torch.Tensor, ...], labels: Labels) -> Window:
    tags, status, mode, context, arcs = answer
    soft = torch.cat([tags[:, first:last].softmax(-1) for first, last in labels.columns.values()], -1)
    spans = {name: spans_of(tags[:, first:last].argmax(-1).tolist()) for name, (first, last) in labels.columns.items()}
    starts = {name: {start + 1 for _, start, _ in found} for name, found in spans.items()}
    triggers = []
    for kind, start, _ in sorted(spans["trigger"], key=lambda s: s[1]):
        columns = labels.modes_of(labels.layers["trigger"][kind])
        best = columns[int(mode[start + 1, columns].argmax())]
        triggers.append((start + 1, int(status[start + 1].argmax()), best, columns, (context[start + 1] > 0).nonzero()[:, 0].tolist()))
    return Window(window.inputs, {}, triggers, _arcs(arcs, starts, labels), soft.half())


def _arcs(logits: torch.Tensor, starts: dict[str, set[int]], labels: Labels) -> torch.Tensor:
    """Every arc that could be between the spans found, and how likely it is."""
    people, words = starts["mention"] | starts["mention2"], starts["content"] | starts["content2"]
    acts, cues = starts["trigger"], starts["cue"] | starts["trigger"]
    ends = {"ev:time": (acts, starts["time"]), "st:cue": (words, cues), "same": (acts, acts), "coref": (people, people)}
    asked = []
    for k, kind in enumerate(labels.arcs):
        heads, tails = ends.get(kind, (acts if kind.startswith("ev:") else words, people))
        earlier = kind in ("same", "coref")
        asked += [(k, h, t) for h in sorted(heads) for t in sorted(tails) if not earlier or t < h]
    pairs = torch.tensor(asked, dtype=torch.long).reshape(-1, 3)
    chance = logits[pairs[:, 0], pairs[:, 1], pairs[:, 2]].sigmoid()
    return torch.cat([pairs.float(), chance.unsqueeze(1)], 1)


def save(windows: list[Window], path: Path) -> None:
    torch.save([{f.name: getattr(w, f.name) for f in fields(w)} for w in windows], path)


def load(path: Path) -> list[Window]:
    return [Window(**w) for w in torch.load(path, weights_only=True)]
