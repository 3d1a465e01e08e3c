import type { AuditPlace, AuditSearch } from '#db/queries/audit-search'
import { actionsFor } from '~/domain/audit-words'
import { auditLogWords } from '~/i18n/audit-log'
import type { FormErrors } from '~/lib/form.server'
import { osloMoment } from '~/lib/oslo-time'

/** What was looked for, as it stands in the form. `hva` is a group of actions, or one action. */
export type TypedAuditSearch = { hva: string; hvem: string; fra: string; til: string; id: string }

/** Reads a search of the log off an address. What can't be read is left out of the search and told. */
export function auditSearchFrom(params: URLSearchParams): {
	search: AuditSearch
	typed: TypedAuditSearch
	errors: FormErrors
} {
	const given = (name: string) => (params.get(name) ?? '').replaceAll('\0', '').trim().slice(0, 100)
	const typed = { hva: given('hva'), hvem: given('hvem'), fra: given('fra'), til: given('til'), id: given('id') }
	const from = typed.fra ? osloMoment(typed.fra, '00:00') : null
	const before = typed.til ? osloMoment(dayAfter(typed.til), '00:00') : null
	const words = auditLogWords()
	const errors: FormErrors = {}
	if (typed.fra && !from) errors.fra = words.noSuchDate
	if (typed.til && !before) errors.til = words.noSuchDate
	if (from && before && from >= before) errors.til = words.lastBeforeFirst
	const id = typed.id.toLowerCase().replace(/[^a-z0-9-]/g, '')
	return { search: { actions: actionsFor(typed.hva), who: typed.hvem, id, from, before }, typed, errors }
}

/** The day after, `YYYY-MM-DD`; what is no day comes back as it is. */
function dayAfter(date: string): string {
	const at = Date.parse(`${date}T12:00:00.000Z`)
	return Number.isNaN(at) ? date : new Date(at + 24 * 3_600_000).toISOString().slice(0, 10)
}

/** Where in the log a page begins, as an address holds it; null at the newest entry. */
export function auditPlaceFrom(typed: string | null): AuditPlace | null {
	const [, occurredAt, id] = typed?.match(/^(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)_([\w-]{1,80})$/) ?? []
	return occurredAt && id ? { occurredAt, id } : null
}

/** The other way round. */
export function auditPlaceText({ occurredAt, id }: AuditPlace): string {
	return `${occurredAt}_${id}`
}
