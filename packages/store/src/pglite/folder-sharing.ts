// Folder → whether other machines may have it open too, from the type of its file system (Linux; see statfs(2)).
import { statfsSync } from 'node:fs';

/** `own`: only this machine; `network`: a network file system; `unknown`: a file system that may be one below (FUSE, 9p), or none that is known. */
export type Sharing = 'own' | 'network' | 'unknown';

const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x00c36400, 'Ceph'],
  [0x47504653, 'GPFS'],
  [0x0bd00bd0, 'Lustre'],
  [0x7461636f, 'OCFS2'],
  [0x01161970, 'GFS2'],
  [0x73757245, 'Coda'],
]);
const UNKNOWN = new Set([0x65735546, 0x01021997]); // FUSE, 9p

/** Sharing of a file system by its type number, and its name where it is a network file system. */
export function sharingOf(type: number): { readonly sharing: Sharing; readonly name: string | null } {
  const name = NETWORK.get(type) ?? null;
  return { sharing: name ? 'network' : UNKNOWN.has(type) ? 'unknown' : 'own', name };
}

/** Sharing of an existing folder. On other systems than Linux it is not known, and taken for the machine's own. */
export function findSharing(dir: string): ReturnType<typeof sharingOf> {
  if (process.platform !== 'linux') return { sharing: 'own', name: null };
  return sharingOf(Number(statfsSync(dir, { bigint: true }).type & 0xffffffffn));
}
