import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitBody } from './request-checks.server'

const server = express()
	.use(limitBody, (_request, response) => void response.send('read'))
	.listen(0, '127.0.0.1')

beforeAll(() => server.listening || once(server, 'listening'))
afterAll(() => server.close())

/** The answer to a request that says that it is so large; `body` is how much of it is sent. */
async function answerTo(path: string, { bytes, body = 0 }: { bytes: number; body?: number }): Promise<IncomingMessage> {
	const { port } = server.address() as AddressInfo
	const sent = request({ port, path, method: 'POST', headers: { 'content-length': bytes } })
	sent.flushHeaders()
	if (body > 0) sent.write(Buffer.alloc(body))
	const [response] = (await once(sent, 'response')) as [IncomingMessage]
	sent.on('error', () => undefined).destroy()
	return response
}

const list = '/leder/kurs/d8239c2e-dc91-45d9-a300-6400a3d85e79/import'
const megabyte = 1024 * 1024

test.each([
	['a list of participants', list, 2 * megabyte, 200],
	['a list that is sent by a script', `${list}.data`, 2 * megabyte, 200],
	['a list that is larger than any', list, 2 * megabyte + 1, 303],
	['a list that is larger and sent by a script', `${list}.data`, 2 * megabyte + 1, 413],
	['an image of an institution', '/admin/institusjoner/kristiania/bilder', 600 * 1024, 200],
	['an image that is larger', '/admin/institusjoner/kristiania/bilder.data', 600 * 1024 + 1, 413],
	['any other form', '/registrer', 256 * 1024, 200],
	['any other form that is larger', '/registrer', 256 * 1024 + 1, 413],
	['what hangs on a list', `${list}/x`, megabyte, 413],
	['an address that only ends like it', '/andre/import', megabyte, 413],
])('%s at %s of %i bytes is answered with %i', async (_what, path, bytes, status) => {
	expect(await answerTo(path, { bytes, body: status === 200 ? 0 : bytes })).toHaveProperty('statusCode', status)
})

test.each([
	['/bevis/fil', '/bevis/fil?for-stor'],
	['/bevis/fil?fil=fil', '/bevis/fil?fil=fil&for-stor'],
	[`${list}?fil=liste`, `${list}?fil=liste&for-stor`],
	[
		'/admin/institusjoner/kristiania/bilder?fil=logo-bilde',
		'/admin/institusjoner/kristiania/bilder?fil=logo-bilde&for-stor',
	],
])('a file that is too large and sent to %s is let come to its end, and then the page says so', async (path, page) => {
	const bytes = 6 * megabyte
	const answer = await answerTo(path, { bytes, body: bytes })

	expect(answer.statusCode).toBe(303)
	expect(answer.headers.location).toBe(page)
})

test('what nobody sends by mistake is refused before any of it is read', async () => {
	expect((await answerTo('/bevis/fil', { bytes: 500 * megabyte })).statusCode).toBe(413)
	expect((await answerTo('/registrer', { bytes: 256 * 1024 + 1 })).statusCode).toBe(413)
})
