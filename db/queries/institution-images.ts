import type { CertificateImage } from '~/domain/certificate'
import type { InstitutionId, RunId, Timestamp } from '~/domain/ids'
import type { InstitutionImage, PrintedImage } from '~/domain/institution-image'
import type { Db } from '../schema'

/** The images that certificates of this run get now: those in use by its institution, if it has one. The logo comes first. */
export async function listImagesOnCertificates(db: Db, runId: RunId): Promise<CertificateImage[]> {
	return db
		.selectFrom('institutionImage')
		.innerJoin('courseRun', 'courseRun.institutionId', 'institutionImage.institutionId')
		.select(['institutionImage.use', 'institutionImage.id'])
		.where('courseRun.id', '=', runId)
		.where('institutionImage.withdrawnAt', 'is', null)
		.orderBy('institutionImage.use')
		.orderBy('institutionImage.id')
		.execute()
}

/** The images of these ids as they are printed, withdrawn or not, in the order asked for. */
export async function listPrintedImages(db: Db, images: readonly CertificateImage[]): Promise<PrintedImage[]> {
	if (images.length === 0) return []
	const rows = await db
		.selectFrom('institutionImage')
		.select(['id', 'mediaType', 'bytes', 'altText'])
		.where(
			'id',
			'in',
			images.map(({ id }) => id),
		)
		.execute()
	const byId = new Map(rows.map((row) => [row.id, row]))
	return images.flatMap(({ use, id }) => {
		const row = byId.get(id)
		if (!row) return []
		return [{ use, mediaType: row.mediaType, altText: row.altText, bytes: Buffer.from(row.bytes, 'base64') }]
	})
}

/** The images that an institution has in use, without their bytes: at most one for each use. */
export function listImagesInUse(db: Db, institutionId: InstitutionId): Promise<InstitutionImage[]> {
	return db
		.selectFrom('institutionImage')
		.select(['id', 'use', 'mediaType', 'altText', 'createdAt'])
		.where('institutionId', '=', institutionId)
		.where('withdrawnAt', 'is', null)
		.orderBy('use')
		.orderBy('id')
		.execute()
}

/** The institution's image as a file, also after it was withdrawn; undefined when the institution has no such image. */
export async function findImageFile(
	db: Db,
	institutionId: InstitutionId,
	id: string,
): Promise<Pick<PrintedImage, 'mediaType' | 'bytes'> | undefined> {
	const row = await db
		.selectFrom('institutionImage')
		.select(['mediaType', 'bytes'])
		.where('id', '=', id)
		.where('institutionId', '=', institutionId)
		.executeTakeFirst()
	return row && { mediaType: row.mediaType, bytes: Buffer.from(row.bytes, 'base64') }
}

/** Holds the institution until the transaction ends, so that its images are changed by one at a time; false when there is none. */
export async function claimInstitution(trx: Db, id: InstitutionId): Promise<boolean> {
	const row = await trx
		.updateTable('institution')
		.set((eb) => ({ name: eb.ref('name') }))
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

/** Puts an image into use; one that was withdrawn before comes back. */
export async function insertImage(
	trx: Db,
	{ institutionId, bytes, ...image }: InstitutionImage & Pick<PrintedImage, 'bytes'> & { institutionId: InstitutionId },
): Promise<void> {
	await trx
		.insertInto('institutionImage')
		.values({ ...image, institutionId, bytes: Buffer.from(bytes).toString('base64'), withdrawnAt: null })
		.onConflict((conflict) => conflict.column('id').doUpdateSet({ withdrawnAt: null, createdAt: image.createdAt }))
		.execute()
}

/** Takes one image of the institution out of use; false when it is not in use. Certificates that name it keep it. */
export async function withdrawImage(
	trx: Db,
	{ institutionId, id, at }: { institutionId: InstitutionId; id: string; at: Timestamp },
): Promise<boolean> {
	const row = await trx
		.updateTable('institutionImage')
		.set({ withdrawnAt: at })
		.where('id', '=', id)
		.where('institutionId', '=', institutionId)
		.where('withdrawnAt', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}
