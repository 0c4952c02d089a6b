// The model's contents, sources and cues, mended.
import type { ContentLayer, CueLayer, Reading, SourceLayer } from '@entente/record';

/** The three layers from which statements are read. */
export function findContents(reading: Reading): {
  contents: ContentLayer[];
  sources: SourceLayer[];
  cues: CueLayer[];
} {
  const by = [reading.model];
  return {
    contents: reading.contents.map((content, i) => ({ ...content, origins: [i], by })),
    sources: reading.sources.map((source, i) => ({ ...source, origins: [i], by })),
    cues: reading.cues.map((cue, i) => ({ ...cue, origins: [i], by })),
  };
}
