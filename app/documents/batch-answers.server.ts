import { certificateFilesWords } from '~/i18n/certificate-files'
import { norwegianDate } from '~/i18n/norwegian-time'
import { endWith } from '~/lib/http-errors.server'
import { asCsv } from '~/lib/spreadsheet-out.server'
import { type ArchiveFile, archiveOf } from './batch-archive.server'

/** A finished job, as its files are answered with. */
type Finished = { readonly finishedAt: string | null }

/**
 * The certificates of a finished job as an archive, in an answer to a request.
 *
 * @throws Response 409 while the job is under way, and when files are missing
 */
export function batchArchiveAnswer(
	{ finishedAt }: Finished,
	files: readonly (ArchiveFile & { readonly isThere: boolean })[],
): Response {
	const words = certificateFilesWords()
	if (finishedAt === null) return endWith(409, words.notReady)
	if (files.some(({ isThere }) => !isThere)) return endWith(409, words.gone)
	return new Response(archiveOf(files, new Date(finishedAt)), {
		headers: {
			'Content-Type': 'application/zip',
			'Content-Disposition': `attachment; filename="bevis-${finishedAt.slice(0, 10)}.zip"`,
			'Cache-Control': 'private, no-store',
		},
	})
}

/** What the list of codes says of a certificate. */
type Coded = {
	readonly holderName: string
	readonly reference: string | null
	readonly kindTitle: string
	readonly code: string
	readonly issuedAt: string
}

/**
 * The codes of a finished job as a table for Norwegian Excel, in an answer to a request.
 *
 * @param addressOf where a certificate is verified, by its code
 * @throws Response 409 while the job is under way
 */
export function batchCodesAnswer(
	{ finishedAt }: Finished,
	certificates: readonly Coded[],
	addressOf: (code: string) => string,
): Response {
	const { notReady, columns } = certificateFilesWords()
	if (finishedAt === null) return endWith(409, notReady)
	const csv = asCsv({
		headings: [columns.name, columns.reference, columns.kind, columns.code, columns.address, columns.issued],
		rows: certificates.map(({ holderName, reference, kindTitle, code, issuedAt }) => [
			...[holderName, reference ?? '', kindTitle, code],
			...[addressOf(code), norwegianDate(issuedAt)],
		]),
	})
	return new Response(csv, {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="koder-${finishedAt.slice(0, 10)}.csv"`,
			'Cache-Control': 'private, no-store',
		},
	})
}
