"""What the network shall say of a text: spans by layer, heads of triggers, arcs between spans; all in character offsets.

Every layer that a source of data does not annotate is left out of `layers`, and so out of the loss.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from .stories import Story

Range = tuple[int, int]


@dataclass
class Trigger:
    start: int
    type: str
    mode: str
    status: str
    ctx: list[str]


@dataclass
class Arc:
    """From where a head begins to where a tail begins. `free`: true, but another tail names the same, so neither asked for nor forbidden."""

    kind: str
    head: int
    tail: int
    free: bool = False


@dataclass
class Target:
    id: str
    text: str
    layers: dict[str, list[tuple[str, int, int]]]
    triggers: list[Trigger] = field(default_factory=list)
    arcs: list[Arc] = field(default_factory=list)
    # where heads and tails of each kind of arc may begin
    ends: dict[str, tuple[list[int], list[int]]] = field(default_factory=dict)


def _nested(ranges: list[tuple[str, int, int]]) -> tuple[list, list]:
    """The outermost of some ranges, and those that lie directly in one of them."""
    outer, inner, open_end, inner_end = [], [], -1, -1
    for label, start, end in sorted(ranges, key=lambda r: (r[1], -r[2])):
        if start >= open_end:
            outer.append((label, start, end))
            open_end, inner_end = end, start
        elif start >= inner_end:
            inner.append((label, start, end))
            inner_end = end
    return outer, inner


def _nearest(starts: list[Range], to: Range) -> Range | None:
    """The range nearest to another; the one before it where two are as near."""
    gap = lambda r: max(r[0] - to[1], to[0] - r[1], 0)
    return min(starts, key=lambda r: (gap(r), r[0] > to[0]), default=None)


def story_target(story: Story) -> Target:
    """Everything that a story annotates."""
    where: dict[str, list[Range]] = defaultdict(list)
    for span in story.spans:
        where[span.id].append((span.start, span.end))
    mentions = [(story.actors[s.id]["kind"], s.start, s.end) for s in story.spans if s.id[0] in "ap"]
    contents = [("C", s.start, s.end) for s in story.spans if s.id[0] == "q"]
    times = [("T", s.start, s.end) for s in story.spans if s.id[0] == "t"]
    triggers = [(story.events[s.id]["type"], s.start, s.end) for s in story.spans if s.id[0] == "v"]
    cues, sources, arcs = set(), set(), []
    for span in story.spans:
        if span.id[0] == "c":
            cues.add(("cue", span.start, span.end))

    def join(kind: str, head: Range, ids: list[str], near: Range):
        for ident in ids:
            best = _nearest(where[ident], near)
            if best is None:
                continue
            arcs.append(Arc(kind, head[0], best[0]))
            arcs.extend(Arc(kind, head[0], r[0], free=True) for r in where[ident] if r != best)

    for ident, statement in story.statements.items():
        for part in where[ident]:
            cue_ids = statement.get("cue", [])
            cue = _nearest([r for c in cue_ids for r in where[c]], part)
            if cue:
                cues.add(("cue", *cue))
                arcs.append(Arc("st:cue", part[0], cue[0]))
            for source in statement.get("source", []):
                best = _nearest([r for r in where[source] if not (part[0] <= r[0] and r[1] <= part[1])], cue or part)
                if best:
                    sources.add(("source", *best))
            join("st:source", part, statement.get("source", []), cue or part)
            join("st:to", part, statement.get("to", []), cue or part)
            join("st:via", part, statement.get("via", []), part)
    chains: dict[str, str] = {}
    for ident, event in story.events.items():
        head = where[ident][0]
        for kind, key in (("ev:actor", "actor"), ("ev:recip", "recip"), ("ev:loc", "loc"), ("ev:time", "time")):
            join(kind, head, event.get(key, []), head)
        for same in event.get("same", []):
            chains[ident] = chains.get(same, same)
    for ident, root in chains.items():
        head = where[ident][0]
        for other in {root, *(o for o, r in chains.items() if r == root)} - {ident}:
            if where[other][0] < head:
                arcs.append(Arc("same", head[0], where[other][0][0]))
    for ident, ranges in where.items():
        if ident[0] in "ap":
            ordered = sorted(ranges)
            for i, later in enumerate(ordered):
                arcs.extend(Arc("coref", later[0], earlier[0]) for earlier in ordered[:i])
    outer, inner = _nested(mentions)
    said, within = _nested(contents)
    starts = lambda spans: sorted({s for _, s, _ in spans})
    people, acts, dates, words = starts(mentions), starts(triggers), starts(times), starts(contents)
    ends = {k: (acts, people) for k in ("ev:actor", "ev:recip", "ev:loc")}
    ends |= {k: (words, people) for k in ("st:source", "st:to", "st:via")}
    ends |= {"ev:time": (acts, dates), "st:cue": (words, starts(cues | set(triggers)))}
    ends |= {"same": (acts, acts), "coref": (people, people)}
    layers = {"mention": outer, "mention2": inner, "time": times, "trigger": triggers, "content": said, "content2": within}
    layers |= {"source": sorted(sources), "cue": sorted(cues)}
    heads = [
        Trigger(where[i][0][0], e["type"], e["mode"], e["status"], e.get("ctx", [])) for i, e in story.events.items()
    ]
    return Target(story.id, story.text, layers, heads, arcs, ends)


def attribution_target(article: dict) -> Target:
    """PolNeAR (../shared/bench/quotes): outermost attributions with source, cue and content."""
    layers, arcs = {"source": [], "cue": [], "content": []}, []
    for attribution in article["attributions"]:
        for name, label in (("source", "source"), ("cue", "cue"), ("content", "C")):
            layers[name] += [(label, s, e) for s, e in attribution[name]]
        for start, _ in attribution["content"]:
            arcs += [Arc("st:source", start, s) for s, _ in attribution["source"][:1]]
            arcs += [Arc("st:cue", start, s) for s, _ in attribution["cue"][:1]]
    layers = {name: sorted(set(spans)) for name, spans in layers.items()}
    starts = {name: sorted({s for _, s, _ in spans}) for name, spans in layers.items()}
    ends = {f"st:{name}": (starts["content"], starts[name]) for name in ("source", "cue")}
    return Target(article["id"], article["text"], layers, arcs=arcs, ends=ends)
