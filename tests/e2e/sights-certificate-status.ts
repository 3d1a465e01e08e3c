import { listCertificatesByPerson } from '#db/queries/certificates'
import type { Db } from '#db/schema'
import { givenCertificate, givenLearner, givenPerson } from '#db/seeds/build'
import {
	certificatePath,
	certificateReinstatementPath,
	certificateReplacementPath,
	certificateRevocationConfirmationPath,
	certificateRevocationPath,
	certificatesPath,
} from '~/domain/admin-paths'
import type { Course } from '~/domain/course'
import { replaceCertificate } from '~/operations/replace-certificate.server'
import { revokeCertificate } from '~/operations/revoke-certificate.server'
import { courseCertificatePath, nameCorrectionPath, verificationPath } from '~/ui/paths'
import type { Sight } from './sight'

/** Certificates that hold no longer, for visitors, holders and administrators. */
export async function certificateStatusSights(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date()
	const publicUrl = 'http://localhost:3000'
	const noorId = await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now })
	const holding = async (name: string) => {
		const learning = await givenLearner(db, { course, name, now })
		await givenCertificate(db, learning, `${name} Andersen`)
		const [certificate] = await listCertificatesByPerson(db, learning.personId)
		return { personId: learning.personId, code: certificate?.code ?? '' }
	}
	const [ada, grace, kim] = [await holding('Ada'), await holding('Grace'), await holding('Kim')]
	const note = 'Meldt fra kontoret i Bergen.'
	await revokeCertificate(db, { code: ada.code, reason: 'misuse', note, actorId: noorId, publicUrl, now })
	const by = { kind: 'administrator', personId: noorId, note } as const
	await replaceCertificate(db, { code: grace.code, holderName: 'Grace Anderssen', by, publicUrl, now })
	const ofNoor = [
		['every certificate', `${certificatesPath}?sok=andersen`],
		['a revoked certificate for administrators', certificatePath(ada.code)],
		['a certificate to revoke', certificateRevocationPath(kim.code)],
		['a revocation without a reason', certificateRevocationConfirmationPath(kim.code)],
		['a certificate to make valid again', certificateReinstatementPath(ada.code)],
		['a certificate to replace', certificateReplacementPath(kim.code)],
	] as const
	return [
		{ name: 'a certificate that was revoked', path: verificationPath(ada.code) },
		{ name: 'a certificate that was replaced', path: verificationPath(grace.code) },
		{ name: 'a code with a likely slip', path: '/bevis?kode=K7QX-4MPT-9R28' },
		{ name: 'one’s own revoked certificate', path: courseCertificatePath(course), personId: ada.personId },
		{ name: 'a name to correct', path: nameCorrectionPath(kim.code), personId: kim.personId },
		{ name: 'an account with a certificate to delete', path: '/min-side/konto/slett', personId: kim.personId },
		...ofNoor.map(([name, path]): Sight => ({ name, path, personId: noorId })),
	]
}
