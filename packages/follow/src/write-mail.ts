// A mail → a file in a folder, whole or not at all: it is written under another name, kept safe on the disk, and renamed.
import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `entente-….eml`; the same message has the same name, so that a repeat replaces it. The folder must be there. @throws errors of the file system */
export async function writeMail(folder: string, id: string, text: string): Promise<void> {
  const name = `entente-${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
  const unfinished = join(folder, `.${name}.tmp`);
  try {
    const file = await open(unfinished, 'w', 0o600);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, join(folder, `${name}.eml`));
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}
