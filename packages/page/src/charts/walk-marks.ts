// Arrow key navigation between marks: marks lie in rows (one per side of a chart), each at a position along the axis.

/** Row and position of a mark. */
export interface MarkPlace {
  readonly row: number;
  readonly at: number;
}

/** The index of the mark that a key moves to; the same index when there is none, null for other keys. */
export function walkMarks(marks: readonly MarkPlace[], from: number, key: string): number | null {
  const { row, at } = marks[from]!;
  const own = rank(marks, (mark) => mark.row === row);
  const place = own.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return own[place - 1] ?? from;
    case 'ArrowRight':
      return own[place + 1] ?? from;
    case 'Home':
      return own[0]!;
    case 'End':
      return own.at(-1)!;
    case 'ArrowUp':
      return nearest(marks, row - 1, at) ?? from;
    case 'ArrowDown':
      return nearest(marks, row + 1, at) ?? from;
    default:
      return null;
  }
}

const rank = (marks: readonly MarkPlace[], fits: (mark: MarkPlace) => boolean): number[] =>
  marks
    .map((_, index) => index)
    .filter((index) => fits(marks[index]!))
    .sort((a, b) => marks[a]!.at - marks[b]!.at);

function nearest(marks: readonly MarkPlace[], row: number, at: number): number | null {
  const far = (index: number) => Math.abs(marks[index]!.at - at);
  return rank(marks, (mark) => mark.row === row).sort((a, b) => far(a) - far(b))[0] ?? null;
}
