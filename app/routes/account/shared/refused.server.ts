import { data } from '@remix-run/node'
import type { Timestamp } from '~/domain/ids'
import { secondsUntil } from '~/domain/throttle'
import type { FormErrors } from '~/lib/form.server'
import { waitSentence } from './wait-sentence.server'

/** What a form gets back when something has to be mended: sentences by field, and what was typed (no passwords). */
export type RefusedForm = { errors: FormErrors; typed: Record<string, string> }

/** Answers a form that has to be mended. */
export function refused(errors: FormErrors, typed: Record<string, string>) {
	return data<RefusedForm>({ errors, typed }, { status: 400 })
}

/** Answers somebody who has tried too often. */
export function refusedUntil(until: Timestamp, now: Date, typed: Record<string, string>) {
	const seconds = secondsUntil(until, now)
	return data<RefusedForm>(
		{ errors: { form: waitSentence(seconds) }, typed },
		{ status: 429, headers: { 'Retry-After': String(seconds) } },
	)
}
