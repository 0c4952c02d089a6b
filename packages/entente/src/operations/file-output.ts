// What operations give that give a file, and its schema.
import { z } from 'zod';

/** A file: its name, its media type, and its bytes in pieces. */
export interface FileOutput {
  readonly name: string;
  readonly mime: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** The schema of a file, which has no JSON form. */
export const fileSchema = <File extends { readonly content: AsyncIterable<unknown> }>(): z.ZodType<File> =>
  z.custom<File>(
    (value) => typeof value === 'object' && value !== null && 'content' in value,
    'expected a file',
  );
