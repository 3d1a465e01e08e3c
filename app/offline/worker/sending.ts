import { isMove } from '../addresses'
import type { Sent } from '../messages'
import { post } from './network'
import type { KeptForm } from './shelf'

/** What became of trying to send. `later`: the portal is there, but asks for patience. */
export type Attempt =
	| { kind: 'sent'; sent: Sent }
	| { kind: 'refused' | 'failed' | 'signed-out' | 'later' | 'no-network' }

/** One that waits is given up after this many milliseconds, and tried again later: those behind it wait for it. */
const patience = 10_000

/** Sends a form that has waited, under its number, by which the portal knows it if it has come before. */
export async function send(form: KeptForm): Promise<Attempt> {
	if (isMove(form.what)) return sendMove(form)
	return form.what === 'text' ? sendText(form) : sendPlainly(form)
}

async function sendPlainly(form: KeptForm): Promise<Attempt> {
	const response = await post(form.address, form, { within: patience })
	const trouble = troubleOf(response)
	if (trouble) return trouble
	// Answers that come after the attempt was handed in say nothing any more.
	if (form.what === 'draft' && response?.status === 409) return sentAs(form, null, null)
	if (!response?.ok) return { kind: 'refused' }
	const wasOther = form.what === 'attempt' && new URL(response.url).searchParams.has('levert')
	return sentAs(form, wasOther ? 'other-answers' : null, null)
}

/**
 * A text goes as it goes while one types. One that was changed meanwhile is handed in as a plain form, and the portal keeps
 * both; unless what stands there is an earlier text of this same machine, whose answer was lost on the way.
 */
async function sendText(form: KeptForm, seen?: number): Promise<Attempt> {
	const fields = new URLSearchParams(form.body)
	fields.set('i-siden', 'ja')
	if (seen !== undefined) fields.set('utgave', String(seen))
	const response = await post(form.address, { ...form, body: fields.toString() }, { within: patience })
	const trouble = troubleOf(response)
	if (trouble) return trouble
	if (response?.status !== 200 && response?.status !== 409) return { kind: 'refused' }
	const answer = (await response.json()) as { body?: string; revision: number }
	if (response.ok) return sentAs(form, null, answer.revision)
	if (seen === undefined && form.earlier.includes(answer.body ?? '')) return sendText(form, answer.revision)

	fields.delete('i-siden')
	const merging = await post(form.address, { ...form, body: fields.toString() }, { within: patience })
	return troubleOf(merging) ?? (merging?.ok ? sentAs(form, 'other-text', null) : { kind: 'refused' })
}

/**
 * A move says that it has waited: the portal keeps what it can of the way, and what it can't take holds up nothing. The page
 * has gone on long since, so there is nothing to try again.
 */
async function sendMove(form: KeptForm): Promise<Attempt> {
	const fields = new URLSearchParams(form.body)
	fields.set('i-siden', 'ja')
	fields.set('ventet', 'ja')
	const response = await post(form.address, { ...form, body: fields.toString() }, { within: patience })
	const trouble = troubleOf(response)
	if (trouble) return trouble
	if (!response?.ok || response.redirected) return sentAs(form, 'other-choice', null)
	const said = (await response.json().catch(() => null)) as { kind: string } | null
	if (!said) return { kind: 'failed' }
	return sentAs(form, said.kind === 'behind' ? 'other-walk' : said.kind === 'moved-on' ? 'other-choice' : null, null)
}

function troubleOf(response: Response | undefined): Attempt | null {
	if (!response) return { kind: 'no-network' }
	if (response.status === 429) return { kind: 'later' }
	if (response.status >= 500) return { kind: 'failed' }
	return new URL(response.url).pathname === '/logg-inn' ? { kind: 'signed-out' } : null
}

function sentAs({ id, what, address }: KeptForm, met: Sent['met'], revision: number | null): Attempt {
	return { kind: 'sent', sent: { kind: 'sent', id, what, address, met, revision } }
}
