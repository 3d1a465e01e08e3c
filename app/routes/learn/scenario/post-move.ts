import { postOutlivingPage } from '~/ui/shell/post-outliving-page'

/** A portal that has not answered after this many milliseconds has failed; the worker gives up earlier, and keeps the move. */
const patience = 20_000

/**
 * What the portal, or the worker in its place, says to a move: `under-way` when another walk is the one to go on with,
 * `moved-on` when the choice was not taken, `leads-away` when it wants to be seen elsewhere, to sign in.
 */
export type MoveAnswer =
	| { kind: 'begun' | 'under-way' | 'chosen' | 'moved-on' | 'queued' | 'failed' }
	| { kind: 'leads-away'; to: string }

/** Hands in a beginning or a choice in place; never throws. */
export async function postMove(address: string, fields: Record<string, string>): Promise<MoveAnswer> {
	const body = new URLSearchParams({ ...fields, 'i-siden': 'ja' })
	try {
		const response = await postOutlivingPage(address, body, AbortSignal.timeout(patience))
		if (response.redirected) return { kind: 'leads-away', to: response.url }
		return response.ok ? ((await response.json()) as MoveAnswer) : { kind: 'failed' }
	} catch {
		return { kind: 'failed' }
	}
}
