import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { KeptCertificate } from '#db/queries/certificates'
import type { Certificate } from '~/domain/certificate'
import { courseCertificate as course } from '~/domain/certificate.fixture'
import { openBadge } from './badge'
import { badgePicture } from './badge-picture'
import { credentialText } from './credential-text.server'
import { didOf } from './did-document'
import { newKeyPem, readIssuerKey } from './issuer-key.server'
import { withProof } from './proof.server'
import { credentialIn } from './read-file.server'

const publicUrl = 'https://kurs.example.no'
const issuer = didOf(publicUrl)
const key = readIssuerKey(newKeyPem())

const certification: Certificate = {
	...course,
	kind: 'student-certification',
	kindTitle: 'Sertifisering, student',
	rules: [{ kind: 'present-or-digital-approved' }, { kind: 'assignment-approved' }],
	evidence: {
		form: 'physical',
		presentOn: ['2026-11-03', '2026-11-04'],
		digitalApprovedBy: null,
		assignmentApprovedBy: { name: 'Lin Solberg', role: 'course-leader' },
		approvedBy: { name: 'Lin Solberg', role: 'course-leader', isException: false },
	},
}

const withImages: Certificate = {
	...certification,
	images: [
		{ use: 'logo', id: 'b1946ac92492d2347c6235b4d2611184' },
		{ use: 'signature', id: '591785b794601e212b260e25925636fd' },
	],
}
const standing = { replacedAt: null, revokedAt: null, revocationReason: null, forgottenAt: null, replacesId: null }
const moment = '2026-11-22T09:30:00.000Z'
const corrected: KeptCertificate = { ...withImages, ...standing, replacesId: certification.id, issuedAt: moment }
const replaced: KeptCertificate = { ...course, ...standing, replacedAt: moment }
const revoked: KeptCertificate = { ...course, ...standing, revokedAt: moment, revocationReason: 'misuse' }

/** The rules that are kept here, or the file that `OPEN_BADGES_SCHEMA` names; see `tests/fixtures/open-badges`. */
const schema = process.env.OPEN_BADGES_SCHEMA || 'tests/fixtures/open-badges/achievement-credential.schema.json'

function keepsSchema() {
	const ajv = new Ajv2019({ strict: false, allErrors: true })
	addFormats.default(ajv)
	return ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
}

const badgeOf = (certificate: Certificate) =>
	openBadge(certificate, { publicUrl, issuer, status: { list: 1, index: 7 } })
const signed = (certificate: Certificate) =>
	withProof(badgeOf(certificate), { key, issuer, created: certificate.issuedAt })

const { credentialSubject: subject } = badgeOf(certification)
const [holder] = subject.identifier

describe('an Open Badge', () => {
	test.each([
		['a course certificate', course],
		['a certification with its evidence', certification],
		['a certification with the images of an institution', withImages],
		['a course certificate in English', { ...course, language: 'en' }],
		['a certificate that replaces another', corrected],
		['a certificate that was replaced', replaced],
		['a certificate that was revoked', revoked],
	])('of %s keeps 1EdTech’s schema', async (_what, certificate) => {
		const validate = keepsSchema()
		const badge = await signed(certificate)

		expect(validate(badge), JSON.stringify(validate.errors)).toBe(true)
		const issuedAt = certificate.issuedAt.replace('.000', '')
		expect(badge).toMatchObject({ validFrom: issuedAt, awardedDate: issuedAt })
	})

	test.each([
		['an issuer', { issuer: undefined }],
		['a date under its final name', { validFrom: undefined, issuanceDate: '2026-11-22T09:30:00Z' }],
		['the context of Open Badges', { '@context': ['https://www.w3.org/ns/credentials/v2', 'https://example.no/v1'] }],
		['the type of a badge', { type: ['VerifiableCredential', 'Diploma'] }],
		['a time with its zone', { awardedDate: '22.11.2026' }],
		['an achievement', { credentialSubject: { type: ['AchievementSubject'] } }],
		[
			'a holder of a known kind',
			{ credentialSubject: { ...subject, identifier: [{ ...holder, identityType: 'navn' }] } },
		],
		[
			'a holder without more to it',
			{ credentialSubject: { ...subject, identifier: [{ ...holder, email: 'a@b.no' }] } },
		],
		['evidence as evidence', { evidence: [{ type: ['Achievement'], name: 'Dette er oppfylt' }] }],
	])('without %s breaks that schema', async (_what, change) => {
		const badge = JSON.parse(JSON.stringify({ ...(await signed(certification)), ...change }))

		expect(keepsSchema()(badge)).toBe(false)
	})

	test('says what the paper says, and by what it was met', () => {
		const badge = badgeOf(certification)

		expect(badge).toMatchObject({
			name: 'Sertifisering, student: Igangsetterkurs i selvorganisert selvhjelp',
			description: 'Igangsetterkurs i selvorganisert selvhjelp, 16 timer',
			evidence: [{ type: ['Evidence'], name: 'Dette er oppfylt' }],
			credentialSubject: { achievement: { version: '1', inLanguage: 'nb', achievementType: 'Certification' } },
		})
		const { narrative } = (badge as { evidence: { narrative: string }[] }).evidence[0] ?? { narrative: '' }
		expect(narrative).toContain('- Til stede 3. og 4. november 2026.')
		expect(narrative).toContain('- Planen er godkjent av Lin Solberg, kursleder.')
	})

	test('speaks the language of the certificate', () => {
		const badge = badgeOf({ ...course, language: 'en', hours: 1 })

		expect(badge.description).toBe('Igangsetterkurs i selvorganisert selvhjelp, 1 hour')
		expect(badge.credentialSubject.achievement.inLanguage).toBe('en')
	})

	test('tells nothing that leads to the account', () => {
		expect(JSON.stringify(badgeOf({ ...certification, runEnrolmentId: 'hemmelig' as never }))).not.toContain('hemmelig')
	})
})

describe('the picture', () => {
	test('holds the credential byte for byte, whatever the name is', async () => {
		const certificate = { ...course, holderName: 'A & B <i> "c" ]]> \u0007', courseTitle: 'Et ]]> kurs' }
		const text = credentialText(await signed(certificate))
		const picture = badgePicture(certificate, text)

		expect(credentialIn(Buffer.from(picture))).toBe(text)
		expect(JSON.parse(text).credentialSubject.identifier[0].identityHash).toBe(certificate.holderName)
		expect(picture.match(/]]>/g)).toHaveLength(1)
		expect(picture).toContain('A &amp; B &lt;i&gt; &quot;c&quot; ]]&gt;')
	})

	test('says in a demonstration that it is none', async () => {
		const text = credentialText(await signed(course))

		expect(badgePicture(course, text, { isDemonstration: true })).toContain('Demonstrasjon – ikke et ekte kursbevis')
		expect(badgePicture(course, text)).not.toContain('Demonstrasjon')
	})
})
