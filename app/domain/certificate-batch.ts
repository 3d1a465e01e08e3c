import type { CertificateId, Timestamp } from './ids'

/** Days that the files of a job stay on the portal. */
export const batchDays = 7

/** How far a job has come. `newest` and `oldest` are when the first and the last of its latest `recent` files were made. */
export type BatchProgress = {
	readonly total: number
	readonly done: number
	readonly failed: number
	readonly recent: number
	readonly oldest: Timestamp | null
	readonly newest: Timestamp | null
}

/** One certificate of a job, with what holds of it now. */
export type BatchItem = {
	readonly number: number
	readonly certificateId: CertificateId
	readonly code: string
	readonly holderName: string
	readonly replacedAt: Timestamp | null
	readonly revokedAt: Timestamp | null
	readonly forgottenAt: Timestamp | null
}

/** A certificate of a job that has no file yet, and how often its file was begun without an end. */
export type BatchItemToDo = BatchItem & { readonly tries: number }

/** How often a file is begun, when the process ends over it, before the job goes on without it. */
const mostTries = 3

/**
 * What is made next of the files that wait, those that were never begun first. Several at a time as long as all goes
 * well; one that was begun without an end may be what ended the process, so it is alone, and takes no other with it.
 */
export function nextOfBatch(waiting: readonly BatchItemToDo[]): readonly BatchItemToDo[] {
	const unbegun = waiting.filter(({ tries }) => tries === 0)
	return unbegun.length > 0 ? unbegun : waiting.slice(0, 1)
}

/** Reasons for which a certificate is not, or no longer, handed out. */
type NotHandedOut = 'forgotten' | 'revoked' | 'replaced'

const plainFailures = ['gave-up', 'failed', 'forgotten', 'revoked', 'replaced'] as const

/** Why a certificate got no file: one of these, or the letters of its name that can't be printed. */
export type BatchFailure = (typeof plainFailures)[number] | { readonly letters: readonly string[] }

const lettersMark = 'letters '

/** A failure as it is kept: a word, or the letters after their mark. */
export function keptFailure(failure: BatchFailure): string {
	return typeof failure === 'string' ? failure : lettersMark + failure.letters.join(' ')
}

/** Reads what `keptFailure` wrote; anything else is a fault that nothing more is known of. */
export function readFailure(kept: string | null): BatchFailure {
	if (kept?.startsWith(lettersMark)) return { letters: kept.slice(lettersMark.length).split(' ') }
	return plainFailures.find((failure) => failure === kept) ?? 'failed'
}

/** Why a file is begun no more; null as long as it is. */
export function whyGivenUp({ tries }: Pick<BatchItemToDo, 'tries'>): BatchFailure | null {
	return tries < mostTries ? null : 'gave-up'
}

/**
 * Seconds that a claim on a job holds: longer than any machine takes for the files between two renewals. A process that
 * died leaves its job to another one after that.
 */
export const claimSeconds = 30

/** A job as its page shows it. */
export type BatchView = {
	readonly total: number
	readonly done: number
	readonly failed: number
	/** Whether somebody works on it; before it begins, and for a while after a crash, nobody does. */
	readonly isUnderWay: boolean
	/** Null when it can't be told. */
	readonly secondsLeft: number | null
	/** Whether something keeps it from going on, such as a full disk. */
	readonly isHeldUp: boolean
	/** What there is when it is done. */
	readonly result: BatchResult | null
}

/** What a finished job has made, and until when it is there. `takenBack` are those that were replaced or revoked since; `missing` are files that lie on no disk of this machine. */
export type BatchResult = {
	readonly files: number
	readonly takenBack: number
	readonly missing: number
	readonly failures: readonly { readonly number: number; readonly holderName: string; readonly why: BatchFailure }[]
	readonly goneOn: Timestamp
}

/** Seconds that are left at the pace of the latest files; null before there is a pace to tell by. */
export function secondsLeft({ total, done, failed, recent, oldest, newest }: BatchProgress): number | null {
	const left = total - done - failed
	if (left <= 0) return 0
	if (!oldest || !newest || recent < 2 || oldest === newest) return null
	return ((Date.parse(newest) - Date.parse(oldest)) / 1000 / (recent - 1)) * left
}

/** Why a certificate is not to be handed out any more; null when it still is. */
export function whyNotHandedOut({
	replacedAt,
	revokedAt,
	forgottenAt,
}: Pick<BatchItem, 'replacedAt' | 'revokedAt' | 'forgottenAt'>): NotHandedOut | null {
	if (forgottenAt) return 'forgotten'
	if (revokedAt) return 'revoked'
	if (replacedAt) return 'replaced'
	return null
}

/** What the file is called where the portal keeps it: `007-XXXX-XXXX.pdf`. */
export function keptFileName({ number, code }: Pick<BatchItem, 'number' | 'code'>): string {
	return `${String(number).padStart(3, '0')}-${code}.pdf`
}

/** Most characters of a name in the name of a file: paths on Windows end at 260. */
const longestName = 80

/**
 * What the file is called in the archive: `007 Ada Andersen XXXX-XXXX.pdf`. Without what Windows forbids in names (Naming
 * Files, Paths, and Namespaces: `<>:"/\|?*` and control characters) and without invisible marks; the number in front
 * keeps it clear of reserved names such as CON, and apart from others of the same name.
 */
export function archiveFileName({
	number,
	holderName,
	code,
}: Pick<BatchItem, 'number' | 'holderName' | 'code'>): string {
	const name = holderName
		.normalize('NFC')
		.replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-')
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ')
		.trim()
	const short = [...name].slice(0, longestName).join('').trim()
	return [String(number).padStart(3, '0'), short, `${code}.pdf`].filter(Boolean).join(' ')
}
