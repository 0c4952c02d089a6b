"""Which texts are trained on, which measured: the split of corpus/split.json and what lies in ../shared."""

import gzip
import json
from pathlib import Path

from .stories import Story, read_stories
from .targets import Target, attribution_target

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
CORPUS = ROOT / "corpus"


def split_of(part: str) -> set[str]:
    """Names of the stories of `train`, `dev` or `test`."""
    split = json.loads((CORPUS / "split.json").read_text(encoding="utf8"))
    return set(split[part])


def stories(part: str) -> list[Story]:
    """The project's stories of one part of the split."""
    return read_stories(CORPUS / "stories", split_of(part))


def news(part: str) -> list[Story]:
    """The annotated real news of `train` or `test`; none before `node scripts/real-news.mjs` has put words and marks together."""
    folder = ROOT / "training/runs/news" / part
    return read_stories(folder) if folder.exists() else []


def real_news() -> list[Story]:
    """The annotated VOA articles and the seed: measured on, never trained on."""
    return [s for name in ("voa", "seed") for s in read_stories(SHARED / name)]


def attributions(part: str) -> list[Target]:
    """PolNeAR `train` or `dev`; empty where ../shared is absent."""
    file = SHARED / f"bench/quotes/polnear.{part}.jsonl.gz"
    if not file.exists():
        return []
    with gzip.open(file, "rt", encoding="utf8") as lines:
        return [attribution_target(json.loads(line)) for line in lines]
