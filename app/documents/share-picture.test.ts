import { expect, test } from 'vitest'
import type { Certificate } from '~/domain/certificate'
import { readImageHeader } from '~/lib/image-check.server'
import { paintSvg } from './paint-svg'
import { sharePicture } from './share-picture.server'

const certificate = {
	layout: 1,
	...{ kindTitle: 'Kursbevis', holderName: 'Čáŋŋe Østby', courseTitle: 'Igangsetterkurs', hours: 16 },
	...{ issuer: 'Selvhjelp Norge', language: 'nb', issuedAt: '2026-11-21T23:30:00.000Z' },
	texts: { en: { kindTitle: 'Course certificate', courseTitle: 'Starter course', outcomes: [] } },
} as Partial<Certificate> as Certificate
const asked = { language: 'nb', isDemonstration: false } as const

test('is a PNG of the size that social media ask for, and the same each time', () => {
	const picture = Buffer.from(sharePicture(certificate, asked))

	expect(readImageHeader(picture)).toEqual({ mediaType: 'image/png', width: 1200, height: 630 })
	expect(picture.length).toBeLessThan(150_000)
	expect(picture.equals(sharePicture(certificate, asked))).toBe(true)
})

test('is another one for another name, language, or in a demonstration', () => {
	const pictures = [
		sharePicture(certificate, asked),
		sharePicture({ ...certificate, holderName: 'Grace Vik' }, asked),
		sharePicture(certificate, { ...asked, language: 'en' }),
		sharePicture(certificate, { ...asked, isDemonstration: true }),
	].map((picture) => Buffer.from(picture).toString('base64'))

	expect(new Set(pictures).size).toBe(4)
})

test('paints filled shapes and letters alone, and says so', () => {
	const svg = (inside: string) => `<svg><g transform="matrix(1 0 0 1 1 0)">${inside}</g></svg>`
	const { pixels } = paintSvg(svg('<path fill="#ff0000" d="M 0 0 h 1 v 1 h -1 Z"/>'), { width: 2, height: 1 })

	expect([...pixels]).toEqual([255, 255, 255, 255, 0, 0])
	expect(() => paintSvg(svg('<path stroke="#000000" d="M 0 0 h 1"/>'), { width: 2, height: 1 })).toThrow()
	expect(() => paintSvg(svg('<path fill="url(#a)" d="M 0 0 h 1"/>'), { width: 2, height: 1 })).toThrow()
})
