import { expect, test } from 'vitest'
import { clientNetwork } from './client-address.server'

test.each([
	{ address: '192.0.2.7', expected: '192.0.2.7' },
	{ address: '::ffff:192.0.2.7', expected: '192.0.2.7' },
	{ address: '2001:db8:1:2:3:4:5:6', expected: '2001:db8:1:2::/64' },
	{ address: '2001:0DB8:0001:0002::9', expected: '2001:db8:1:2::/64' },
	{ address: '2001:db8::1', expected: '2001:db8:0:0::/64' },
	{ address: '::1', expected: '0:0:0:0::/64' },
	{ address: 'fe80::1%eth0', expected: 'fe80:0:0:0::/64' },
	{ address: '', expected: 'unknown' },
])('$address is counted as $expected', ({ address, expected }) => {
	const request = new Request('http://localhost/', { headers: { 'x-portal-address': address } })

	expect(clientNetwork(request)).toBe(expected)
})
