#!/usr/bin/env python3
"""Agreement of the second, blind annotation (second/NN.clusters) with the first: B-cubed over the marked mentions of each topic.
A line of a .clusters file is one happening: numbers of its mentions, counted from m1 in the order of the file."""
import glob
import os
import re
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))


def b_cubed(first, second):
    """Precision and recall of the second clustering against the first (Bagga and Baldwin 1998)."""
    groups = [defaultdict(set), defaultdict(set)]
    for of, group in zip((first, second), groups):
        for mention, cluster in of.items():
            group[cluster].add(mention)
    precision = recall = 0.0
    for mention in first:
        one, two = groups[0][first[mention]], groups[1][second[mention]]
        precision += len(one & two) / len(two)
        recall += len(one & two) / len(one)
    return precision / len(first), recall / len(first)


def main():
    all_first, all_second = {}, {}
    for path in sorted(glob.glob(os.path.join(HERE, 'second', '*.clusters'))):
        number = os.path.basename(path)[:2]
        (story,) = glob.glob(os.path.join(HERE, f'{number}-*.reports'))
        text = open(story, encoding='utf-8').read().split('\n== happenings')[0]
        first = {f'm{i}': happening for i, happening in enumerate(re.findall(r'⟦(h\d+)\|', text), 1)}
        second = {mention: i for i, line in enumerate(open(path)) for mention in line.split()}
        if set(first) != set(second):
            raise SystemExit(f'{path}: found {len(second)} mentions, expected the {len(first)} of {story}')
        precision, recall = b_cubed(first, second)
        print(f'{number}  {len(first):4} mentions  B3 {2 * precision * recall / (precision + recall):.3f}')
        all_first |= {f'{number}{m}': f'{number}{c}' for m, c in first.items()}
        all_second |= {f'{number}{m}': f'{number}-{c}' for m, c in second.items()}
    precision, recall = b_cubed(all_first, all_second)
    print(f'all {len(all_first):4} mentions  B3 {2 * precision * recall / (precision + recall):.3f} ({precision:.3f} / {recall:.3f})')


if __name__ == '__main__':
    main()
