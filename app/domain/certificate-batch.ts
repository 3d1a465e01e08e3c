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
	/** What keeps it from going on, in words. */
	readonly problem: string | null
	/** What there is when it is done. */
	readonly result: BatchResult | null
}

/** What a finished job has made, and until when it is there. `takenBack` are those that were replaced or revoked since; `missing` are files that lie on no disk of this machine. */
export type BatchResult = {
	readonly files: number
	readonly takenBack: number
	readonly missing: number
	readonly failures: readonly { readonly number: number; readonly holderName: string; readonly why: string }[]
	readonly goneOn: Timestamp
}

/** Seconds that are left at the pace of the latest files; null before there is a pace to tell by. */
export function secondsLeft({ total, done, failed, recent, oldest, newest }: BatchProgress): number | null {
	const left = total - done - failed
	if (left <= 0) return 0
	if (!oldest || !newest || recent < 2 || oldest === newest) return null
	return ((Date.parse(newest) - Date.parse(oldest)) / 1000 / (recent - 1)) * left
}

/** Why a certificate is not to be handed out any more, in words for the leader; null when it still is. */
export function whyNotHandedOut({
	replacedAt,
	revokedAt,
	forgottenAt,
}: Pick<BatchItem, 'replacedAt' | 'revokedAt' | 'forgottenAt'>): string | null {
	if (forgottenAt) return 'Opplysningene på beviset er slettet etter ønske fra den som hadde det.'
	if (revokedAt) return 'Beviset er trukket tilbake.'
	if (replacedAt) return 'Beviset er erstattet av et nytt.'
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
