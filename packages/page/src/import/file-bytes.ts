// A file of the user's machine → what is sent of it: its name and its bytes in base64, so that the server tells what it is.
import type { ImportedStory, Refused } from './send-stories.js';

/** Most bytes of one file: in base64 it must fit into one request of 16 MiB. */
export const MOST_FILE = 11 * 1024 ** 2;

/** The files as stories to send, and those that cannot be sent. A file that cannot be read keeps no other out. */
export async function filesToSend(
  files: readonly File[],
): Promise<{ readonly stories: readonly ImportedStory[]; readonly refused: readonly Refused[] }> {
  const stories: ImportedStory[] = [];
  const refused: Refused[] = [];
  for (const file of files)
    if (file.size > MOST_FILE)
      refused.push({
        name: file.name,
        message: `found ${megabytes(file.size)} MB, expected at most ${megabytes(MOST_FILE)}: add it with the command entente add`,
      });
    else
      try {
        const bytes = await base64Of(file);
        stories.push({ name: file.name, bytes, ...(file.type ? { mime: file.type } : {}) });
      } catch {
        refused.push({
          name: file.name,
          message: 'the browser cannot read it; is it a folder, or was it moved?',
        });
      }
  return { stories, refused };
}

const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0);

/** The bytes in base64, from the browser's own data URL. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
