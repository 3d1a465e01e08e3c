import { postText, type TextAnswer } from './post-text'

/** The last save to each address, also of a field that has left the page while it was under way. */
const lastSaves = new Map<string, Promise<{ body: string; answer: TextAnswer }>>()

const underWay = new Set<Promise<TextAnswer>>()

/** As `postText`, and heard of by who asks for the same address meanwhile. */
export function postAndRemember(address: string, body: string, revision: number): Promise<TextAnswer> {
	const posted = postText(address, body, revision)
	underWay.add(posted)
	void posted.then(() => underWay.delete(posted))
	lastSaves.set(
		address,
		posted.then((answer) => ({ body, answer })),
	)
	return posted
}

/**
 * Hears of saves that a field on an earlier page has begun and that the portal has taken, until none is under way: they
 * may be newer than the page that is shown now.
 */
export async function hearEarlierSaves(address: string, hear: (body: string, revision: number) => void): Promise<void> {
	let heard: ReturnType<typeof lastSaves.get>
	for (let last = lastSaves.get(address); last && last !== heard; last = lastSaves.get(address)) {
		heard = last
		const { body, answer } = await last
		if (answer.kind === 'saved') hear(body, answer.revision)
	}
}

/** Waits until no text is on its way to the portal. Gives whether any was. */
export async function untilAllIsSaved(): Promise<boolean> {
	const wasAny = underWay.size > 0
	while (underWay.size > 0) await Promise.all(underWay)
	return wasAny
}
