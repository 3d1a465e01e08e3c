import type { Certificate } from './certificate'
import type { CertificateId, CourseId } from './ids'

/** A course certificate of the self-paced course, for tests: a name with letters of more than one language. */
export const courseCertificate: Certificate = {
	id: 'certificate' as CertificateId,
	code: 'K7QX-4MPT-9R2W',
	courseId: 'c-igangsetter' as CourseId,
	courseVersion: 1,
	kind: 'course',
	kindTitle: 'Kursbevis',
	courseTitle: 'Igangsetterkurs i selvorganisert selvhjelp',
	holderName: 'Ánte Øyen Čearru',
	hours: 16,
	issuer: 'Selvhjelp Norge',
	language: 'nb',
	texts: {},
	images: [],
	rules: [{ kind: 'lessons-completed' }, { kind: 'final-test-passed', at: 0.8 }],
	outcomes: ['forklare hva selvorganisert selvhjelp er'],
	issuedAt: '2026-11-21T10:00:00.000Z',
	layout: 1,
	runEnrolmentId: null,
	evidence: null,
}
