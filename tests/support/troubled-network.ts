import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the network does to a request: lets the portal have it but loses its answer, or answers nothing at all. */
export type Trouble = 'loses the answer' | 'is silent'

/** A network between a browser and a portal that can be made to fail as real ones do. */
export type Network = {
	url: string
	/** What happens to forms sent to such an address from now on; null when all is well again. */
	trouble: (what: Trouble | null, address?: RegExp) => void
	/** Changes the text of a file on its way, as a new build of the portal would. */
	change: (path: string, edit: (text: string) => string) => void
	stop: () => void
}

/** Starts a network that leads to the portal at this address. */
export async function startNetwork(portalUrl: string): Promise<Network> {
	const portal = new URL(portalUrl)
	const edits = new Map<string, (text: string) => string>()
	let trouble: Trouble | null = null
	let troubled = /^/
	const server = createServer((incoming, outgoing) => {
		const isTroubled = trouble && incoming.method === 'POST' && troubled.test(incoming.url ?? '')
		if (isTroubled && trouble === 'is silent') return void incoming.resume()
		pass(portal, incoming, outgoing, {
			isLost: Boolean(isTroubled),
			edit: edits.get(incoming.url ?? ''),
		})
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		trouble: (what, address = /^/) => {
			trouble = what
			troubled = address
		},
		change: (path, edit) => void edits.set(path, edit),
		stop: () => {
			server.closeAllConnections()
			server.close()
		},
	}
}

function pass(
	portal: URL,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	{ isLost, edit }: { isLost: boolean; edit: ((text: string) => string) | undefined },
): void {
	const headers = edit ? { ...incoming.headers, 'accept-encoding': 'identity', 'if-none-match': '' } : incoming.headers
	const { hostname, port } = portal
	const options = { hostname, port, method: incoming.method, path: incoming.url, headers }
	const onward = request(options, async (answer) => {
		if (isLost) return void answer.resume().on('end', () => outgoing.destroy())
		if (!edit) {
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
			return void answer.pipe(outgoing)
		}
		const { 'content-length': _length, etag: _etag, ...rest } = answer.headers
		outgoing.writeHead(answer.statusCode ?? 502, rest)
		outgoing.end(edit(Buffer.concat(await answer.toArray()).toString()))
	})
	onward.on('error', () => outgoing.destroy())
	incoming.pipe(onward)
}
