// Test support, run as a process: tries to take ownership of the given folder, prints the result, and runs until told to end.
import { openFolder } from '../../dist/pglite/open-folder.js';

try {
  await openFolder(process.argv[2], true);
  process.stdout.write('owner\n');
} catch (error) {
  process.stdout.write(`${error.name} ${error.pid ?? error.message}\n`);
}
process.stdin.on('data', () => process.exit(0)).on('end', () => process.exit(0));
