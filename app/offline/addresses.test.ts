import { describe, expect, test } from 'vitest'
import { handedInAt, isKeptPage, isMove, pageOfData, pageOfForm } from './addresses'

const attempt = '0b4b2f2e-7c1f-4a4e-9f54-2b1d7d1c9a11'

describe('without a network one can read', () => {
	test.each([
		'/kurs/igangsetter',
		'/kurs/igangsetter/hva-er-selvhjelp/fra-problem-til-ressurs',
		'/kurs/igangsetter/ordliste',
		'/kurs/igangsetter/min-plan',
		'/kurs/igangsetter/min-plan/hvem',
		'/kurs/igangsetter/gruppa/les-mer',
		'/kurs/igangsetter/gruppa/samtale/to-bord',
		`/kurs/igangsetter/gruppa/quiz/${attempt}`,
		`/kurs/igangsetter/sluttprove/${attempt}`,
		...['/trenger-du-hjelp', '/frakoblet'],
	])('%s', (path) => expect(isKeptPage(path)).toBe(true))

	test.each([
		...['/', '/kurs', '/min-side', '/min-side/konto', '/leder', '/leder/kurs/1', '/admin', '/institusjon', '/bevis/1'],
		...[
			'/kurs/igangsetter/gruppa/quiz',
			'/kurs/igangsetter/evaluering',
			'/kurs/igangsetter/gruppa/ovelse/lytte',
			'/kurs/igangsetter/gruppa/samtale/to-bord/valg',
			'/kurs/igangsetter/oppfriskning/3',
			'/kurs/kalender.ics',
		],
	])('but not %s', (path) => expect(isKeptPage(path)).toBe(false))
})

describe('without a network one can hand in', () => {
	test.each([
		['/kurs/igangsetter/gruppa/trygghet/notat', 'text'],
		['/kurs/igangsetter/min-plan/hvem', 'text'],
		['/kurs/igangsetter/gruppa/trygghet/svar/gruppa-01', 'answer'],
		['/kurs/igangsetter/gruppa/trygghet/ferdig', 'done'],
		['/kurs/igangsetter/gruppa/trygghet/ikke-ferdig', 'done'],
		[`/kurs/igangsetter/gruppa/quiz/${attempt}`, 'attempt'],
		[`/kurs/igangsetter/gruppa/quiz/${attempt}/kladd`, 'draft'],
		[`/kurs/igangsetter/sluttprove/${attempt}/kladd`, 'draft'],
		['/kurs/igangsetter/gruppa/samtale/to-bord/pa-nytt', 'beginning'],
		['/kurs/igangsetter/gruppa/samtale/notat/valg', 'choice'],
	])('%s as %s', (path, kind) => expect(handedInAt(path)).toBe(kind))

	test.each([
		...['/logg-ut', '/sprak', '/kurs/igangsetter/pamelding', '/kurs/igangsetter/min-plan/lever'],
		...['/kurs/igangsetter/gruppa/quiz', '/kurs/igangsetter/evaluering', '/leder/kurs/1/oppmote/2'],
		...['/kurs/igangsetter/gruppa/samtale/notat', '/kurs/igangsetter/gruppa/samtale/ferdig'],
	])('but not %s', (path) => expect(handedInAt(path)).toBeUndefined())
})

test.each([
	['/kurs/igangsetter/gruppa/trygghet/svar/gruppa-01', '/kurs/igangsetter/gruppa/trygghet'],
	['/kurs/igangsetter/min-plan/hvem', '/kurs/igangsetter/min-plan'],
	['/kurs/igangsetter/gruppa/samtale/to-bord/valg', '/kurs/igangsetter/gruppa/samtale/to-bord'],
	['/kurs/igangsetter/gruppa/samtale/to-bord/pa-nytt', '/kurs/igangsetter/gruppa/samtale/to-bord'],
])('what is handed in at %s stands on %s', (address, page) => expect(pageOfForm(address)).toBe(page))

test('only what is done in a scenario is a move', () => {
	const kinds = ['text', 'draft', 'attempt', 'answer', 'done', 'beginning', 'choice'] as const
	expect(kinds.filter(isMove)).toEqual(['beginning', 'choice'])
})

test('the data of a page lies at the page’s address', () => {
	expect(['/kurs/a.data', '/_root.data', '/kurs/a'].map(pageOfData)).toEqual(['/kurs/a', '/', null])
})
