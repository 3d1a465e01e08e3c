import { expect, test } from 'vitest'
import type { Certificate } from '~/domain/certificate'
import { linkedInLink } from './linked-in'

const certificate = {
	kindTitle: 'Sertifisering, student (16 timer)',
	courseTitle: 'Kurs & samling',
	issuer: 'Selvhjelp Norge',
	issuedAt: '2026-12-31T23:30:00.000Z',
	code: 'K7QX-4MPT-9R2W',
} as Certificate

test('fills in LinkedIn’s form with what stands on the certificate, and the month in Oslo', () => {
	const link = new URL(linkedInLink(certificate, { certUrl: 'https://kurs.example/bevis/K7QX-4MPT-9R2W' }))

	expect(link.origin + link.pathname).toBe('https://www.linkedin.com/profile/add')
	expect(Object.fromEntries(link.searchParams)).toEqual({
		startTask: 'CERTIFICATION_NAME',
		name: 'Sertifisering, student (16 timer): Kurs & samling',
		organizationName: 'Selvhjelp Norge',
		issueYear: '2027',
		issueMonth: '1',
		certUrl: 'https://kurs.example/bevis/K7QX-4MPT-9R2W',
		certId: 'K7QX-4MPT-9R2W',
	})
})
