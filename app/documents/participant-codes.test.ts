import { expect, test } from 'vitest'
import { inLanguage } from '~/i18n/language-at-hand'
import { participantCodesDocument } from './participant-codes.server'
import { readPdf } from './read-pdf.test-support'

const slip = (name: string, code = 'K7QX-4MPT-9R2W') => ({
	name,
	code,
	url: `https://kurs.eksempel.no/bli-med/${code}`,
})

async function printed(slips: ReturnType<typeof slip>[], runTitle = 'Igangsetterkurs på Ås') {
	return readPdf(await participantCodesDocument({ runTitle, slips, entryUrl: 'https://kurs.eksempel.no/bli-med' }))
}

test('a slip says whose it is, for which course, where to go and the code', async () => {
	const { text, raw, pages } = await printed([slip('Åse Bjørnæs')])

	for (const fact of ['Åse Bjørnæs', 'Igangsetterkurs på Ås', 'kurs.eksempel.no/bli-med', 'K7QX-4MPT-9R2W']) {
		expect(text).toContain(fact)
	}
	expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
	expect(raw).toMatch(/\/Alt /)
	expect(pages).toBe(1)
})

test.each([
	['nb', 'Gå til kurs.eksempel.no/bli-med og skriv koden:', 'Klipp langs strekene'],
	['nn', 'Gå til kurs.eksempel.no/bli-med og skriv koden:', 'Klipp langs strekane'],
	['en', 'Go to kurs.eksempel.no/bli-med and type the code:', 'Cut along the lines'],
] as const)('the sheet is in the language at hand: %s', async (language, goTo, cut) => {
	const { text, raw } = await inLanguage(language, () => printed([slip('Ada Berg')]))

	expect(text).toContain(goTo)
	expect(text).toContain(cut)
	expect(raw).toContain(`/Lang (${language})`)
})

test('ten slips fit on a sheet, and sixty take six', async () => {
	expect((await printed(Array.from({ length: 10 }, () => slip('Ada Berg')))).pages).toBe(1)
	expect((await printed(Array.from({ length: 60 }, () => slip('Ada Berg')))).pages).toBeLessThanOrEqual(7)
})

test.each(['#set page(width: 1cm) *fet*', 'Čáŋŋe Đŧšž'])('the name %s is set letter by letter', async (name) => {
	expect((await printed([slip(name)])).text).toContain(name)
})

test('letters that the font lacks do not stop the sheet', async () => {
	expect((await printed([slip('Ada 李'), slip('محمد')], 'Kurs 李')).text).toContain('Ada ·')
})
