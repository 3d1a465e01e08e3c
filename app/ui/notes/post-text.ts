import { postOutlivingPage } from '../shell/post-outliving-page'

/** A portal that has not answered after this many milliseconds has failed; the worker gives up earlier, and keeps the text. */
const patience = 20_000

export type Saved = { kind: 'saved'; revision: number }
export type Refused = { kind: 'refused'; body: string; revision: number }

/** What the portal, or the worker in its place, says to a text. */
export type TextAnswer = Saved | Refused | { kind: 'queued' } | { kind: 'failed' | 'too-long' | 'signed-out' }

/** Sends a text as it is while one types; never throws. */
export async function postText(address: string, body: string, revision: number): Promise<TextAnswer> {
	const form = new URLSearchParams({ notat: body, utgave: String(revision), 'i-siden': 'ja' })
	try {
		const response = await postOutlivingPage(address, form, AbortSignal.timeout(patience))
		if (response.redirected) return { kind: 'signed-out' }
		if (response.status === 400 || response.status === 413) return { kind: 'too-long' }
		// Without a network the worker has taken it, and sends it later.
		if (response.status === 202) return { kind: 'queued' }
		if (response.status !== 200 && response.status !== 409) return { kind: 'failed' }
		return (await response.json()) as Saved | Refused
	} catch {
		return { kind: 'failed' }
	}
}
