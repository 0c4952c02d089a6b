// Test support, run as a process: tries to own the folder given, says what came of it, and stays until it is told to end.
import { ownFolder } from '../../dist/pglite/owner.js';

try {
  await ownFolder(process.argv[2]);
  process.stdout.write('owner\n');
} catch (error) {
  process.stdout.write(`${error.name} ${error.pid ?? error.message}\n`);
}
process.stdin.on('data', () => process.exit(0)).on('end', () => process.exit(0));
