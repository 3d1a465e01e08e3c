import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { certificateDocument } from '~/documents/certificate.server'
import { courseCertificate as certificate } from '~/domain/certificate.fixture'
import { credentialIn } from './read-file.server'

const credential = '{\n  "type": ["OpenBadgeCredential"],\n  "name": "Ánte Øyen Čearru"\n}\n'
function printed(attached: string | null) {
	const verifyUrl = 'https://kurs.example.no/bevis/K7QX-4MPT-9R2W'
	return certificateDocument(certificate, {
		...{ verifyUrl, credential: attached, language: 'nb', isDemonstration: false, images: [], replaces: null },
	})
}

test('the paper certificate gives back what was attached to it, byte for byte', async () => {
	expect(credentialIn(Buffer.from(await printed(credential)))).toBe(credential)
	expect(credentialIn(Buffer.from(await printed(null)))).toBeNull()
})

test.each([
	['as it is', credential, credential],
	['with a mark of the order of bytes before it', `\ufeff${credential}`, credential],
	['baked into a picture', `<svg><a:credential>\n<![CDATA[${credential}]]></a:credential></svg>`, credential],
	[
		'baked into a picture twice, the first',
		`<svg><credential><![CDATA[1]]></credential><credential><![CDATA[2]]>`,
		'1',
	],
	['in a picture that is cut off', '<svg><openbadges:credential><![CDATA[{', null],
	['longer than any credential', ' '.repeat(70_000), null],
])('a text %s', (_where, file, expected) => {
	expect(credentialIn(Buffer.from(file))).toBe(expected)
})

test('a document that is cut off or hostile gives nothing, and soon', () => {
	const hostile = Buffer.from(`%PDF-1.7${'/EmbeddedFile stream\n'.repeat(90_000)}`)
	const began = performance.now()

	expect(credentialIn(hostile)).toBeNull()
	expect(credentialIn(readFileSync('public/favicon.svg'))).toBeNull()
	expect(performance.now() - began).toBeLessThan(2_000)
})
