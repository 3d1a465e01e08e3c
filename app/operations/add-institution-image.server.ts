import { createHash } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimInstitution, insertImage, listImagesInUse, withdrawImage } from '#db/queries/institution-images'
import type { Db } from '#db/schema'
import type { InstitutionId, PersonId } from '~/domain/ids'
import { type ImageRefusal, type ImageUse, type PrintedImage, refuseImage } from '~/domain/institution-image'
import { readImageHeader } from '~/lib/image-check.server'

/** The image is in use, or why not. */
export type AddedImage = { kind: 'added'; id: string } | { kind: 'refused'; reason: ImageRefusal | 'no-such-place' }

/**
 * Puts a logo or a signature of an institution into use; the one that was in use for the same is withdrawn. Certificates
 * that are issued from now on get it, and no others. Doing it twice with the same image does nothing more.
 *
 * @param isPrintable tries the whole picture; its header has been read when it is asked
 */
export async function addInstitutionImage(
	db: Db,
	given: {
		institutionId: InstitutionId
		use: ImageUse
		bytes: Buffer
		altText: string
		isPrintable: (image: Pick<PrintedImage, 'bytes' | 'mediaType'>) => boolean
		actorId: PersonId
		now: Date
	},
): Promise<AddedImage> {
	const { institutionId, use, bytes, altText, isPrintable, actorId, now } = given
	const header = readImageHeader(bytes)
	const refusal = refuseImage(bytes.length, header)
	if (refusal || !header) return { kind: 'refused', reason: refusal ?? 'not-a-picture' }
	const { mediaType } = header
	if (!isPrintable({ bytes, mediaType })) return { kind: 'refused', reason: 'broken' }

	const id = idOf(given)
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		if (!(await claimInstitution(trx, institutionId))) return { kind: 'refused', reason: 'no-such-place' }
		const inUse = (await listImagesInUse(trx, institutionId)).filter((image) => image.use === use)
		if (inUse.some((image) => image.id === id)) return { kind: 'added', id }
		for (const image of inUse) await withdrawImage(trx, { institutionId, id: image.id, at })
		await insertImage(trx, { id, institutionId, use, mediaType, bytes, altText, createdAt: at })
		const entry = { actorId, action: 'institution-image.added', subjectId: institutionId, occurredAt: at } as const
		await appendAuditEntry(trx, { ...entry, detail: { use, image: id } })
		return { kind: 'added', id }
	})
}

/** Whose, what for, its text and its bytes: the same gives the same id, so that a certificate's images never change. */
function idOf({ institutionId, use, altText, bytes }: Parameters<typeof addInstitutionImage>[1]): string {
	return createHash('sha256')
		.update(JSON.stringify([institutionId, use, altText]))
		.update(bytes)
		.digest('hex')
}
