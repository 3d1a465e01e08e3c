import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { postOutlivingPage } from './post-outliving-page'

const fields = new URLSearchParams({ notat: 'å stå' })
const soon = () => AbortSignal.timeout(2_000)

describe('postOutlivingPage', () => {
	afterEach(() => vi.unstubAllGlobals())

	it('asks once more as any other request, where one that outlives the page fails', async () => {
		const asked = vi.fn(async (_address: string, { keepalive }: RequestInit) => {
			if (keepalive) throw new TypeError('NetworkError when attempting to fetch resource.')
			return new Response(null, { status: 202 })
		})
		vi.stubGlobal('fetch', asked)
		expect((await postOutlivingPage('/notat', fields, soon())).status).toBe(202)
		expect(asked.mock.calls.map(([, { keepalive }]) => keepalive)).toEqual([true, false])
	})

	it('asks for no more than browsers let outlive a page', async () => {
		const asked = vi.fn(async () => new Response())
		vi.stubGlobal('fetch', asked)
		await postOutlivingPage('/notat', new URLSearchParams({ notat: 'å'.repeat(20_000) }), soon())
		expect(asked).toHaveBeenCalledExactlyOnceWith('/notat', expect.objectContaining({ keepalive: false }))
	})

	it('sends what a form sends', async () => {
		const received = new Promise<string>((resolve) => {
			const server = createServer(async (request, response) => {
				let body = `${request.method} ${request.headers['content-type']} `
				for await (const part of request) body += part
				response.end()
				server.close()
				resolve(body)
			}).listen(0, '127.0.0.1', () => {
				const { port } = server.address() as AddressInfo
				void postOutlivingPage(`http://127.0.0.1:${port}/notat`, fields, soon())
			})
		})
		expect(await received).toBe('POST application/x-www-form-urlencoded;charset=UTF-8 notat=%C3%A5+st%C3%A5')
	})
})
