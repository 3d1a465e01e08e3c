/** What came back, read to its end. `location` is the path that a redirect leads to, or null. */
export type Answer = { status: number; headers: Headers; text: string; location: string | null }

export type Fields = Record<string, string> | URLSearchParams

/** Asks the portal as a browser without JavaScript does, and follows no redirect. Keeps its cookies. */
export type Client = {
	get: (path: string, headers?: Record<string, string>) => Promise<Answer>
	post: (path: string, fields: Fields, headers?: Record<string, string>) => Promise<Answer>
	send: (path: string, init: RequestInit) => Promise<Answer>
	/** Names and values of its cookies as a request sends them, or an empty text. */
	cookie: () => string
}

/** A client without script. `cookie` is `name=value` of a session that has begun. */
export function clientOf(url: string, cookie = ''): Client {
	const kept = new Map(cookie ? [nameAndValue(cookie)] : [])
	const cookies = () => [...kept].map(([name, value]) => `${name}=${value}`).join('; ')
	async function send(path: string, init: RequestInit): Promise<Answer> {
		const headers = new Headers(init.headers)
		if (kept.size > 0) headers.set('cookie', cookies())
		const response = await fetch(url + path, { ...init, headers, redirect: 'manual' })
		for (const set of response.headers.getSetCookie()) {
			const [name, value] = nameAndValue(set)
			if (/Max-Age=0/i.test(set)) kept.delete(name)
			else kept.set(name, value)
		}
		const location = response.headers.get('location')
		return {
			status: response.status,
			headers: response.headers,
			text: await response.text(),
			location: location === null ? null : location.replace(url, ''),
		}
	}
	return {
		get: (path, headers = {}) => send(path, { headers }),
		post: (path, fields, headers = {}) =>
			send(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: url, ...headers } }),
		send,
		cookie: cookies,
	}
}

function nameAndValue(cookie: string): [string, string] {
	const [pair = ''] = cookie.split(';')
	const [name = '', ...value] = pair.split('=')
	return [name, value.join('=')]
}
