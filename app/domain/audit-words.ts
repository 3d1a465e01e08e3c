import { auditActionsWords } from '~/i18n/audit-actions'
import { auditFactsWords } from '~/i18n/audit-facts'
import { messageFormWords } from '~/i18n/message-form'
import { revocationReasonsWords } from '~/i18n/revocation-reasons'
import { rolesWords } from '~/i18n/roles'
import type { AuditAction } from './audit'
import type { PersonId, Timestamp } from './ids'

/** What belongs together when somebody looks for what has been done. */
export const auditGroups = [
	...(['kontoer', 'roller', 'steder', 'laering', 'kurs'] as const),
	...(['deltakere', 'oppmote', 'sertifisering', 'meldinger', 'logg'] as const),
] as const
export type AuditGroup = (typeof auditGroups)[number]

/** What is kept beside an action: words and numbers, no personal data. */
export type AuditDetail = Readonly<Record<string, string | number>>

/** An action as a sentence: `did` with what it was about; `own` when that is who did it; `alone` needs no more. */
type ActionWords =
	| { readonly alone: (who: string) => string }
	| { readonly did: (who: string, what: string, role: string) => string; readonly own?: (who: string) => string }

/** Where each action belongs. A new one doesn't compile until it has a group, and a sentence in every language. */
const groupOf: Record<AuditAction, AuditGroup> = {
	'person.registered': 'kontoer',
	'person.renamed': 'kontoer',
	'person.email-changed': 'kontoer',
	'person.password-changed': 'kontoer',
	'person.signed-out-everywhere': 'kontoer',
	'person.deleted': 'kontoer',
	'role.granted': 'roller',
	'role.revoked': 'roller',
	'office.created': 'steder',
	'office.changed': 'steder',
	'office.closed': 'steder',
	'office.opened': 'steder',
	'institution.created': 'steder',
	'institution.changed': 'steder',
	'institution.closed': 'steder',
	'institution.opened': 'steder',
	'institution-image.added': 'steder',
	'institution-image.withdrawn': 'steder',
	'enrolment.created': 'laering',
	'plan.handed-in': 'laering',
	'plan.reviewed': 'laering',
	'run.created': 'kurs',
	'run.changed': 'kurs',
	'run.cancelled': 'kurs',
	'run.exported': 'kurs',
	'run.imported': 'kurs',
	'run-enrolment.created': 'deltakere',
	'run-enrolment.seated': 'deltakere',
	'run-enrolment.withdrawn': 'deltakere',
	'run-enrolment.claimed': 'deltakere',
	'attendance.marked': 'oppmote',
	'outcome.signed-off': 'sertifisering',
	'outcome.sign-off-withdrawn': 'sertifisering',
	'digital-form.approved': 'sertifisering',
	'digital-form.approval-withdrawn': 'sertifisering',
	'message.sent': 'meldinger',
	'reminders.switched': 'meldinger',
	'certificate.issued': 'sertifisering',
	'certificate.batch-requested': 'sertifisering',
	'certificate.revoked': 'sertifisering',
	'certificate.reinstated': 'sertifisering',
	'certificate.replaced': 'sertifisering',
	'certificate.forgotten': 'sertifisering',
	'certification.approved': 'sertifisering',
	'certification.excepted': 'sertifisering',
	'audit.exported': 'logg',
}

/** The actions of a group. */
export function actionsIn(group: AuditGroup): AuditAction[] {
	return (Object.keys(groupOf) as AuditAction[]).filter((action) => groupOf[action] === group)
}

/** The actions that are looked for by the name of a group or of one action; null when it names neither. */
export function actionsFor(wanted: string): AuditAction[] | null {
	const group = auditGroups.find((one) => one === wanted)
	if (group) return actionsIn(group)
	return Object.hasOwn(groupOf, wanted) ? [wanted as AuditAction] : null
}

/** Something on record: who did what with what, and when. `action` may be a word of an older version. */
export type AuditEntry = {
	readonly id: string
	readonly actorId: PersonId | null
	readonly action: string
	readonly subjectId: string
	readonly detail: AuditDetail
	readonly occurredAt: Timestamp
}

/** What an id names, if it is still there; `personId` when it stands for a person. */
export type AuditName = { readonly name: string; readonly personId: PersonId | null }

/** An entry as a sentence: `Lin Solberg sertifiserte Ada Andersen`. Who or what is gone is told by the beginning of the id. */
export function auditSentence(entry: AuditEntry, names: ReadonlyMap<string, AuditName>): string {
	const sentences: Record<AuditAction, ActionWords> = auditActionsWords()
	const known = Object.hasOwn(groupOf, entry.action) ? sentences[entry.action as AuditAction] : undefined
	const { unknownAction, deletedThing, someone } = auditFactsWords()
	const who = actorOf(entry, names)
	const subject = names.get(entry.subjectId)
	const what = subject?.name ?? deletedThing(shortId(entry.subjectId))
	if (!known) return unknownAction(who, entry.action, what)

	if ('alone' in known) return known.alone(entry.actorId === null ? (subject?.name ?? someone) : who)
	const isOwn = entry.actorId !== null && (subject?.personId === entry.actorId || entry.subjectId === entry.actorId)
	return isOwn && known.own ? known.own(who) : known.did(who, what, roleWord(entry.detail.role))
}

function actorOf({ actorId }: AuditEntry, names: ReadonlyMap<string, AuditName>): string {
	const { portal, deletedAccount } = auditFactsWords()
	if (actorId === null) return portal
	return names.get(actorId)?.name ?? deletedAccount(shortId(actorId))
}

/** The beginning of an id, enough to tell it from others on a page. */
function shortId(id: string): string {
	return id.slice(0, 8)
}

function roleWord(role: string | number | undefined): string {
	const { inSentence, unknown } = rolesWords()
	return wordFor(inSentence, String(role)) ?? unknown
}

/** Something kept beside an entry. `isWritten` is what somebody wrote in words of their own. */
export type AuditFact = { readonly term: string; readonly description: string; readonly isWritten?: true }

/** What is kept beside an entry, in words where there are words for it; ids as the names that they stand for. */
export function auditFacts(entry: AuditEntry, names: ReadonlyMap<string, AuditName>): AuditFact[] {
	const { detail, value: values } = auditFactsWords()
	const reasons = revocationReasonsWords().inSentence
	const groups = messageFormWords().group
	return Object.entries(entry.detail).map(([key, value]) => {
		const text = String(value)
		const inWords =
			names.get(text)?.name ??
			(key === 'to' ? wordFor(groups, text) : undefined) ??
			wordFor(values, text) ??
			wordFor(reasons, text) ??
			text
		const term = wordFor(detail, key) ?? key
		if (key === 'note') return { term, description: text, isWritten: true }
		return { term, description: key === 'role' ? roleWord(value) : inWords }
	})
}

/** The word for something that an older version may have put on record; undefined when there is none. */
function wordFor(words: Readonly<Record<string, string>>, key: string): string | undefined {
	return Object.hasOwn(words, key) ? words[key] : undefined
}
