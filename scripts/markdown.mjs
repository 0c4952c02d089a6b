// Tables of the pages that scripts write.

/** One line of a table in Markdown. */
export const row = (...cells) => `| ${cells.join(' | ')} |`;
/** A table of its heads and its lines, each of them by `row`. */
export const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');
