import { isIPv6 } from 'node:net'

/**
 * The network that a request comes from, as one key for counting: an IPv4 address, or the /64 of an IPv6 one, for that
 * is what one household or machine has at its disposal. The HTTP layer sets the header; a client can't.
 */
export function clientNetwork(request: Request): string {
	const address = request.headers.get('x-portal-address') ?? ''
	const mapped = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)?.[1]
	if (mapped) return mapped
	return isIPv6(address) ? `${firstGroups(address)}::/64` : address || 'unknown'
}

function firstGroups(address: string): string {
	const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::')
	const front = head.split(':').filter((group) => group !== '')
	const back = (tail ?? '').split(':').filter((group) => group !== '')
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
	const groups = [...front, ...new Array<string>(zeros).fill('0'), ...back]
	return groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':')
}
