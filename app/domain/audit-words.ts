import type { AuditAction } from './audit'
import { revocationReasonWords } from './certificate-status-words'
import type { PersonId, Timestamp } from './ids'
import { roleWords } from './role-words'

/** What belongs together when somebody looks for what has been done. */
export const auditGroups = [
	{ id: 'kontoer', words: 'Kontoer' },
	{ id: 'roller', words: 'Roller' },
	{ id: 'steder', words: 'Kontorer og institusjoner' },
	{ id: 'laering', words: 'Kurset og planer' },
	{ id: 'kurs', words: 'Kursgjennomføringer' },
	{ id: 'deltakere', words: 'Påmelding og deltakere' },
	{ id: 'oppmote', words: 'Oppmøte' },
	{ id: 'sertifisering', words: 'Sertifisering og kursbevis' },
	{ id: 'meldinger', words: 'Meldinger og påminnelser' },
	{ id: 'logg', words: 'Selve loggen' },
] as const
export type AuditGroup = (typeof auditGroups)[number]['id']

/** What is kept beside an action: words and numbers, no personal data. */
export type AuditDetail = Readonly<Record<string, string | number>>

/** An action in words: `did` stands between who did it and what it was about; `own` when both are one person; `alone` needs no more. */
type ActionWords = {
	readonly group: AuditGroup
	readonly did: string | ((detail: AuditDetail) => string)
	readonly own?: string
	readonly alone?: true
}

/** Every action in words. A new action doesn't compile until it has some. */
const words: Record<AuditAction, ActionWords> = {
	'person.registered': { group: 'kontoer', did: 'laget konto', alone: true },
	'person.renamed': { group: 'kontoer', did: 'endret navnet sitt', alone: true },
	'person.email-changed': { group: 'kontoer', did: 'byttet e-postadresse', alone: true },
	'person.password-changed': { group: 'kontoer', did: 'byttet passord', alone: true },
	'person.signed-out-everywhere': { group: 'kontoer', did: 'logget ut overalt', alone: true },
	'person.deleted': { group: 'kontoer', did: 'slettet kontoen sin', alone: true },
	'role.granted': { group: 'roller', did: ({ role }) => `ga rollen ${roleWord(role)} til`, own: 'fikk en rolle' },
	'role.revoked': {
		group: 'roller',
		did: ({ role }) => `fjernet rollen ${roleWord(role)} fra`,
		own: 'ga fra seg en rolle',
	},
	'office.created': { group: 'steder', did: 'la til distriktskontoret' },
	'office.changed': { group: 'steder', did: 'endret distriktskontoret' },
	'office.closed': { group: 'steder', did: 'stengte distriktskontoret' },
	'office.opened': { group: 'steder', did: 'gjenåpnet distriktskontoret' },
	'institution.created': { group: 'steder', did: 'la til institusjonen' },
	'institution.changed': { group: 'steder', did: 'endret institusjonen' },
	'institution.closed': { group: 'steder', did: 'stengte institusjonen' },
	'institution.opened': { group: 'steder', did: 'gjenåpnet institusjonen' },
	'institution-image.added': { group: 'steder', did: 'la inn et bilde til kursbevis for institusjonen' },
	'institution-image.withdrawn': { group: 'steder', did: 'trakk tilbake et bilde til kursbevis for institusjonen' },
	'enrolment.created': { group: 'laering', did: 'begynte på kurset', alone: true },
	'plan.handed-in': { group: 'laering', did: 'leverte planen sin', alone: true },
	'plan.reviewed': { group: 'laering', did: 'ga tilbakemelding på planen til' },
	'run.created': { group: 'kurs', did: 'planla kursgjennomføringen' },
	'run.changed': { group: 'kurs', did: 'endret kursgjennomføringen' },
	'run.cancelled': { group: 'kurs', did: 'avlyste kursgjennomføringen' },
	'run.exported': { group: 'kurs', did: 'lastet ned en liste fra kursgjennomføringen' },
	'run.imported': { group: 'kurs', did: 'hentet inn deltakere til kursgjennomføringen' },
	'run-enrolment.created': { group: 'deltakere', did: 'meldte på', own: 'meldte seg på' },
	'run-enrolment.seated': { group: 'deltakere', did: 'ga plass til', own: 'fikk plass' },
	'run-enrolment.withdrawn': { group: 'deltakere', did: 'meldte av', own: 'meldte seg av' },
	'run-enrolment.claimed': { group: 'deltakere', did: 'tok i bruk plassen til', own: 'tok i bruk plassen sin' },
	'attendance.marked': { group: 'oppmote', did: 'førte oppmøte for', own: 'registrerte eget oppmøte' },
	'outcome.signed-off': { group: 'sertifisering', did: 'gikk god for et læringsmål hos' },
	'outcome.sign-off-withdrawn': { group: 'sertifisering', did: 'trakk tilbake godkjenningen av et læringsmål hos' },
	'digital-form.approved': { group: 'sertifisering', did: 'godkjente digital form for' },
	'digital-form.approval-withdrawn': { group: 'sertifisering', did: 'trakk tilbake godkjenningen av digital form for' },
	'message.sent': { group: 'meldinger', did: 'sendte en melding til deltakere i' },
	'reminders.switched': {
		group: 'meldinger',
		did: 'slo påminnelser av eller på for',
		own: 'slo egne påminnelser av eller på',
	},
	'certificate.issued': { group: 'sertifisering', did: 'utstedte kursbevis til', own: 'fikk kursbevis' },
	'certificate.batch-requested': { group: 'sertifisering', did: 'ba om alle bevisene som PDF fra' },
	'certificate.revoked': { group: 'sertifisering', did: 'trakk tilbake beviset til' },
	'certificate.reinstated': { group: 'sertifisering', did: 'gjorde beviset gyldig igjen for' },
	'certificate.replaced': {
		group: 'sertifisering',
		did: 'erstattet beviset til',
		own: 'rettet navnet på beviset sitt',
	},
	'certificate.forgotten': { group: 'sertifisering', did: 'slettet opplysningene på et bevis', alone: true },
	'certification.approved': { group: 'sertifisering', did: 'sertifiserte' },
	'certification.excepted': { group: 'sertifisering', did: 'sertifiserte med unntak fra kravene' },
	'audit.exported': { group: 'logg', did: 'lastet ned et utdrag av loggen', alone: true },
}

/** The actions of a group. */
export function actionsIn(group: AuditGroup): AuditAction[] {
	return (Object.keys(words) as AuditAction[]).filter((action) => words[action].group === group)
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
	const known = words[entry.action as AuditAction] as ActionWords | undefined
	const subject = names.get(entry.subjectId)
	const subjectName = subject?.name ?? `noe som er slettet (${shortId(entry.subjectId)})`
	if (!known) return `${actorOf(entry, names)}: ${entry.action} (${subjectName})`

	const did = typeof known.did === 'string' ? known.did : known.did(entry.detail)
	if (known.alone) return `${entry.actorId === null ? (subject?.name ?? 'Noen') : actorOf(entry, names)} ${did}`
	const isOwn = entry.actorId !== null && (subject?.personId === entry.actorId || entry.subjectId === entry.actorId)
	if (isOwn && known.own) return `${actorOf(entry, names)} ${known.own}`
	return `${actorOf(entry, names)} ${did} ${subjectName}`
}

function actorOf({ actorId }: AuditEntry, names: ReadonlyMap<string, AuditName>): string {
	if (actorId === null) return 'Portalen'
	return names.get(actorId)?.name ?? `En slettet konto (${shortId(actorId)})`
}

/** The beginning of an id, enough to tell it from others on a page. */
function shortId(id: string): string {
	return id.slice(0, 8)
}

function roleWord(role: string | number | undefined): string {
	return role !== undefined && role in roleWords ? roleWords[role as keyof typeof roleWords].toLowerCase() : '(ukjent)'
}

const detailWords: Record<string, string> = {
	role: 'Rolle',
	office: 'Distriktskontor',
	institution: 'Institusjon',
	reach: 'Rekkevidde',
	run: 'Kursgjennomføring',
	place: 'Plass',
	source: 'Hvordan',
	name: 'Navn',
	before: 'Navn før',
	counties: 'Fylker',
	kind: 'Type',
	courseVersion: 'Kursversjon',
	day: 'Kursdag',
	presence: 'Oppmøte',
	method: 'Måte',
	rows: 'Rader',
	format: 'Filtype',
	filter: 'Utvalg',
	recipients: 'Mottakere',
	verdict: 'Vurdering',
	reason: 'Begrunnelse',
	note: 'Notat',
	replaces: 'Erstatter',
	use: 'Bruk',
	image: 'Bilde',
	replacement: 'Erstattet av',
}

const valueWords: Record<string, string> = {
	'own-runs': 'egne kursgjennomføringer',
	logo: 'logo',
	signature: 'underskrift',
	office: 'hele kontoret',
	seated: 'fikk plass',
	waiting: 'venteliste',
	self: 'meldte seg selv på',
	invitation: 'fulgte en invitasjon',
	import: 'fra en liste',
	leader: 'lagt til av kursleder',
	present: 'til stede',
	absent: 'ikke til stede',
	unmarked: 'ikke ført',
	approved: 'godkjent',
	'more-wanted': 'vil ha mer',
	...revocationReasonWords,
	course: 'Kursbevis',
	'student-certification': 'Sertifisering',
}

/** What is kept beside an entry, in words where there are words for it; ids as the names that they stand for. */
export function auditFacts(
	entry: AuditEntry,
	names: ReadonlyMap<string, AuditName>,
): { term: string; description: string }[] {
	return Object.entries(entry.detail).map(([key, value]) => {
		const text = String(value)
		const word = key === 'role' ? roleWord(value) : (names.get(text)?.name ?? valueWords[text] ?? text)
		return { term: detailWords[key] ?? key, description: word }
	})
}
