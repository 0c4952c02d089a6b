// Test support, preloaded into a process (--require): a disk that loses what was not synced. ENTENTE_TEST_FOLDER is written as ever; ENTENTE_TEST_KEPT, a copy of
// it, gets the data of a file only when the file is synced, and names, sizes and deletions at once: the state after a loss of power.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { join, relative, resolve } = require('node:path');

const [folder, kept] = [resolve(process.env.ENTENTE_TEST_FOLDER), process.env.ENTENTE_TEST_KEPT];
const inside = (path) => {
  const name = relative(folder, resolve(String(path)));
  return name.startsWith('..') ? null : join(kept, name);
};
const { writeSync, openSync, closeSync, fsyncSync, renameSync, unlinkSync, mkdirSync, rmdirSync } = fs;
const { ftruncateSync, truncateSync, readSync } = fs;
const open = new Map(); // descriptor → path in the folder
const unsynced = new Map(); // path → ranges
const attempt = (change) => {
  try {
    change();
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
};

fs.openSync = (path, flags, ...rest) => {
  const fd = openSync(path, flags, ...rest);
  const copy = inside(path);
  if (copy && fs.fstatSync(fd).isFile()) {
    open.set(fd, resolve(String(path)));
    const truncates = flags === 'w' || (typeof flags === 'number' && flags & fs.constants.O_TRUNC);
    if (truncates || !fs.existsSync(copy)) attempt(() => closeSync(openSync(copy, 'w')));
  }
  return fd;
};
fs.closeSync = (fd) => {
  open.delete(fd);
  return closeSync(fd);
};
fs.writeSync = (fd, data, offset, length, position, ...rest) => {
  const path = open.get(fd);
  if (path) {
    if (typeof position !== 'number') throw new Error(`found a write at no position to ${path}`);
    if (!unsynced.has(path)) unsynced.set(path, []);
    unsynced.get(path).push([position, length]);
  }
  return writeSync(fd, data, offset, length, position, ...rest);
};
fs.fsyncSync = (fd) => {
  const path = open.get(fd);
  for (const [position, length] of unsynced.get(path) ?? []) {
    const bytes = Buffer.alloc(length);
    const count = readSync(fd, bytes, 0, length, position);
    const copy = openSync(inside(path), 'r+');
    writeSync(copy, bytes, 0, count, position);
    closeSync(copy);
  }
  unsynced.delete(path);
  return fsyncSync(fd);
};
const both = (real, name) => {
  fs[name] = (path, ...rest) => {
    const result = real(path, ...rest);
    const copy = inside(path);
    if (copy) attempt(() => real(copy, ...rest));
    return result;
  };
};
both(unlinkSync, 'unlinkSync');
both(mkdirSync, 'mkdirSync');
both(rmdirSync, 'rmdirSync');
both(truncateSync, 'truncateSync');
fs.ftruncateSync = (fd, length) => {
  const path = open.get(fd);
  if (path) attempt(() => truncateSync(inside(path), length));
  return ftruncateSync(fd, length);
};
fs.renameSync = (from, to) => {
  renameSync(from, to);
  if (!inside(from)) return;
  attempt(() => renameSync(inside(from), inside(to)));
  const ranges = unsynced.get(resolve(from));
  unsynced.delete(resolve(from));
  if (ranges) unsynced.set(resolve(to), ranges);
  for (const [fd, path] of open) if (path === resolve(from)) open.set(fd, resolve(to));
};
syncBuiltinESMExports();
