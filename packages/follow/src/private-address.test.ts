// Which addresses are public: one or more of each special-purpose range, their neighbours, and addresses that carry another.
import { describe, expect, it } from 'vitest';
import { privateKind } from './private-address.js';

const PRIVATE: Readonly<Record<string, readonly string[]>> = {
  loopback: [
    '127.0.0.1',
    '127.255.255.254',
    '::1',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::127.0.0.1',
    '2002:7f00:1::',
    '[::1]',
  ],
  private: [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '100.127.255.255',
    'fc00::1',
    'fdff::1',
    'fec0::1',
    '::ffff:10.1.2.3',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '2002:c0a8:101::1',
  ],
  'link-local': ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1', '::ffff:169.254.169.254'],
  unspecified: ['0.0.0.0', '0.1.2.3', '::', '::7f00:1'],
  multicast: ['224.0.0.1', '239.255.255.250', 'ff02::1'],
  reserved: [
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '240.0.0.1',
    '255.255.255.255',
    '2001::1',
    '2001:db8::1',
    '100::1',
  ],
  unknown: ['', 'localhost', '2130706433', '1.2.3', '1.2.3.4.5', 'fe80:::1'],
};
const PUBLIC = [
  ...[
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '169.255.0.0',
  ],
  ...['172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0', '223.255.255.255', '93.184.216.34'],
  ...[
    '2606:4700::1111',
    '2001:4860:4860::8888',
    '2a00:1450::1',
    '::ffff:93.184.216.34',
    '64:ff9b::5db8:d822',
    '2002:5db8:d822::1',
  ],
];

describe('privateKind', () => {
  it.each(Object.entries(PRIVATE).flatMap(([kind, all]) => all.map((address) => [address, kind] as const)))(
    '%s is %s',
    (address, kind) => expect(privateKind(address)).toBe(kind),
  );
  it.each(PUBLIC)('%s is public', (address) => expect(privateKind(address)).toBe(null));
});
