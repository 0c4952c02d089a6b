// Test support, preloaded into a process (--require): a disk that is full once ENTENTE_TEST_DISK bytes were written, until the file ENTENTE_TEST_SPACE exists.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

let left = Number(process.env.ENTENTE_TEST_DISK);
const real = fs.writeSync;
fs.writeSync = (fd, data, ...rest) => {
  if (fd > 2 && data.byteLength !== undefined) {
    left -= rest[1] ?? data.byteLength;
    if (left < 0 && !fs.existsSync(process.env.ENTENTE_TEST_SPACE))
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
        code: 'ENOSPC',
        errno: -28,
      });
  }
  return real(fd, data, ...rest);
};
syncBuiltinESMExports();
