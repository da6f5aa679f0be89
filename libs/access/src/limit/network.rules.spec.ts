import { networkOf } from './network.rules.js';

describe('The network of an address', () => {
  it.each([
    ['190.12.3.4', '190.12.3.4'],
    ['::ffff:190.12.3.4', '190.12.3.4'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('is one for all the addresses a machine can take in its /64', () => {
    const addresses = Array.from({ length: 50 }, (_, n) => `2001:db8:7:7:${n.toString(16)}::${(n * 7).toString(16)}`);
    expect(new Set(addresses.map(networkOf)).size).toBe(1);
  });
});
