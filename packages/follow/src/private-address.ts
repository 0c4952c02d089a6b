// IP address → the kind of network it belongs to where it is not a public one (IANA's special-purpose registries, RFC 6890). Addresses that carry an
// IPv4 address (mapped, NAT64, 6to4) are judged by it.
import { BlockList, isIP } from 'node:net';

const KINDS: Readonly<globalThis.Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: [
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
    'fc00::/7',
    'fec0::/10',
    '64:ff9b:1::/48',
  ],
  'link-local': ['169.254.0.0/16', 'fe80::/10'],
  unspecified: ['0.0.0.0/8', '::/96'],
  multicast: ['224.0.0.0/4', 'ff00::/8'],
  reserved: [
    ...['192.0.0.0/24', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4'],
    ...['100::/64', '2001::/23', '2001:db8::/32', '3fff::/20', '5f00::/16'],
  ],
};
const LISTS = Object.entries(KINDS).map(([kind, ranges]) => [kind, listOf(ranges)] as const);

/** Where 16-bit groups of an IPv6 address hold an IPv4 address: prefix, and the first of the two groups. */
const CARRIERS: readonly (readonly [range: string, group: number])[] = [
  ['::ffff:0:0/96', 6],
  ['64:ff9b::/96', 6],
  ['2002::/16', 1],
];
const CARRIER_LISTS = CARRIERS.map(([range, group]) => [listOf([range]), group] as const);

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits] = range.split('/');
    list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** `loopback`, `private`, `link-local`, …; null for a public address. What is no address at all counts as `unknown`. */
export function privateKind(address: string): string | null {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 0) return 'unknown';
  if (version === 4) return kindOf(bare, 'ipv4');
  const carried = CARRIER_LISTS.find(([list]) => list.check(bare, 'ipv6'));
  if (!carried) return kindOf(bare, 'ipv6');
  const [high = 0, low = 0] = groupsOf(bare).slice(carried[1]);
  return kindOf([high >> 8, high & 255, low >> 8, low & 255].join('.'), 'ipv4');
}

const kindOf = (address: string, family: 'ipv4' | 'ipv6'): string | null =>
  LISTS.find(([, list]) => list.check(address, family))?.[0] ?? null;

/** The eight groups, by way of URL, which writes every IPv6 address in one form. */
function groupsOf(address: string): number[] {
  const parts = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [head = [], tail = []] = parts.map((part) => (part ? part.split(':') : []));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...(parts.length > 1 ? zeros : []), ...tail].map((group) => Number.parseInt(group, 16));
}
