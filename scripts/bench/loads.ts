import autocannon from 'autocannon'
import { type Answer, acceptEncoding, type Client, expectStatus, openClient, textOf } from './keep-alive-client'
import type { Load } from './measurement'
import { filledIn } from './quiz-form'

/**
 * Asks for one page over and over, on so many connections for so many seconds.
 *
 * @throws Error when an answer is no success
 */
export async function pageLoad(
	url: string,
	cookie: string,
	{ connections, seconds }: { connections: number; seconds: number },
): Promise<Load> {
	const headers = { cookie, accept: 'text/html', 'accept-encoding': acceptEncoding }
	const result = await autocannon({ url, connections, duration: seconds, headers })
	if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx + result.errors} requests failed`)
	const { p50, p99 } = result.latency
	return { units: result.requests.total, requestsPerUnit: 1, seconds: result.duration, p50, p99 }
}

/** One person's attempt, from the button to the result: four requests. Gives what came back, and the milliseconds of waiting. */
export type Attempt = (client: Client) => Promise<{ form: Answer; result: Answer; ms: number }>

/** An attempt at the portal: the answers are filled into the form that came. */
export function portalAttempt(quizPath: string): Attempt {
	return async (client) => {
		const waiting = stopwatch()
		const begun = expectStatus(await waiting(client.post(quizPath, new URLSearchParams())), 303, 'start of attempt')
		const path = begun.location ?? ''
		const form = expectStatus(await waiting(client.get(path)), 200, 'questions')
		const answers = filledIn(textOf(form))
		const graded = expectStatus(await waiting(client.post(path, answers)), 303, 'handing in')
		const result = expectStatus(await waiting(client.get(graded.location ?? '')), 200, 'result')
		return { form, result, ms: waiting.total() }
	}
}

/** The same requests to the bare server, with answers of the same size. */
export function bareAttempt(answers: URLSearchParams): Attempt {
	return async (client) => {
		const waiting = stopwatch()
		expectStatus(await waiting(client.post('/start', new URLSearchParams())), 303, 'start of attempt')
		const form = expectStatus(await waiting(client.get('/form')), 200, 'questions')
		expectStatus(await waiting(client.post('/form', answers)), 303, 'handing in')
		const result = expectStatus(await waiting(client.get('/result')), 200, 'result')
		return { form, result, ms: waiting.total() }
	}
}

/** Lets people make attempts, one person after the other on each connection: the same number of attempts each. */
export async function attemptLoad(
	url: string,
	cookies: readonly string[],
	attempt: Attempt,
	{ connections, attemptsEach }: { connections: number; attemptsEach: number },
): Promise<Load> {
	const waiting = [...cookies]
	const times: number[] = []
	const start = performance.now()
	const work = async () => {
		for (let cookie = waiting.pop(); cookie !== undefined; cookie = waiting.pop()) {
			const client = openClient(url, cookie)
			for (let count = 0; count < attemptsEach; count++) times.push((await attempt(client)).ms)
			client.close()
		}
	}
	await Promise.all(Array.from({ length: connections }, work))
	const seconds = (performance.now() - start) / 1000
	times.sort((a, b) => a - b)
	return { units: times.length, requestsPerUnit: 4, seconds, p50: share(times, 0.5), p99: share(times, 0.99) }
}

function share(sorted: readonly number[], part: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** Adds up the time of what it waits for, and not what the client does in between. */
function stopwatch() {
	let total = 0
	const waiting = async <Value>(promise: Promise<Value>): Promise<Value> => {
		const start = performance.now()
		const value = await promise
		total += performance.now() - start
		return value
	}
	return Object.assign(waiting, { total: () => total })
}
