import type { NewMark } from '~/domain/attendance'
import type { HeldMark } from '../shared/held-mark'

/** How long to wait for an answer, in milliseconds: in a cellar a request can hang for minutes. */
const patience = 15_000

/** What holds now, by enrolment. */
export type Held = Readonly<Record<string, HeldMark>>

/** What became of marks that were sent. `gone`: there is no such day or run for this person any more. */
export type Sent =
	| { kind: 'sent'; outcomes: readonly { id: string; enrolmentId: string; outcome: string }[]; held: Held }
	| { kind: 'failed' | 'signed-out' | 'gone' }

/** Sends marks; never throws. */
export async function sendMarks(address: string, marks: readonly NewMark[]): Promise<Sent> {
	try {
		const body = new URLSearchParams({ merker: JSON.stringify(marks) })
		const response = await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(patience) })
		if (response.redirected) return { kind: 'signed-out' }
		if (response.ok) return { kind: 'sent', ...((await response.json()) as { outcomes: []; held: Held }) }
		return { kind: response.status === 404 || response.status === 400 ? 'gone' : 'failed' }
	} catch {
		return { kind: 'failed' }
	}
}

/** What holds for everybody now; null when it can't be had. */
export async function fetchHeld(address: string): Promise<Held | null> {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(patience) })
		if (!response.ok || response.redirected) return null
		return ((await response.json()) as { held: Held }).held
	} catch {
		return null
	}
}

/** A new random id, also where `crypto.randomUUID` is kept from pages without https. */
export function newMarkId(): NewMark['id'] {
	const bytes = crypto.getRandomValues(new Uint8Array(16))
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as NewMark['id']
}
