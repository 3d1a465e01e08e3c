import { z } from 'zod'
import { db } from '#db/connection.server'
import { findCertificateStanding } from '#db/queries/certificate-status'
import { findCertificateByCode } from '#db/queries/certificates'
import { longestNote, shortestNote } from '~/domain/certificate-status'
import { administratorNoteWords } from '~/i18n/administrator-note'
import { foundOr404, parseParams } from '~/lib/http-errors.server'

const Params = z.object({ code: z.string().max(40) })

/** The certificate that the address names, with what has become of it. */
export async function certificateAt(params: unknown) {
	const { code } = parseParams(Params, params)
	const certificate = foundOr404(await findCertificateByCode(db, code))
	return { certificate, standing: foundOr404(await findCertificateStanding(db, code)) }
}

/** Why an administrator does it; stays on record, and nobody else sees it. */
export const NoteField = z
	.string({ error: () => administratorNoteWords().missing })
	.trim()
	.min(shortestNote, { error: () => administratorNoteWords().tooShort })
	.max(longestNote, { error: () => administratorNoteWords().tooLong })
