import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Language } from '~/domain/language'
import type { OutcomeWay } from '~/domain/outcome-view'
import { inLanguage } from '~/i18n/language-at-hand'
import { WayToMeet } from './outcome-way'

const noLinks = { quiz: null, day: null }
const quiz = {
	...{ kind: 'quiz', module: { number: 3, title: 'Prinsippene', slug: 'prinsippene' }, threshold: 0.8 },
	...{ isMet: false, best: { earned: 3, total: 5 }, tries: 2, at: null },
} as OutcomeWay
const presence = {
	...{ kind: 'presence', isMet: false, courseDay: 1 },
	days: ['2026-11-02', '2026-11-03', '2026-11-04'].map((date) => ({
		...{ id: date, startsAt: `${date}T08:00:00.000Z`, isPresent: null },
	})),
} as unknown as OutcomeWay

function shown(way: OutcomeWay, language: Language): string {
	const markup = inLanguage(language, () => renderToStaticMarkup(<WayToMeet way={way} links={noLinks} language="nb" />))
	return markup.replaceAll('\u00a0', ' ')
}

test('the way through a quiz stays one sentence, with the module’s title in the course’s language', () => {
	const title = '<span lang="nb">Prinsippene</span>'

	expect(shown(quiz, 'nb')).toBe(`Minst 80 % på quizen i modul 3, ${title} (best til nå: 60 % av 2 forsøk)`)
	expect(shown(quiz, 'en')).toBe(`At least 80% on the quiz in module 3, ${title} (best so far: 60% in 2 attempts)`)
})

test('several days are listed one after the other', () => {
	expect(shown(presence, 'nn').replace(/<[^>]+>/g, '')).toBe(
		'Oppmøte på dag 1 av kurset, 2. november 2026, 3. november 2026 og 4. november 2026. Det er ikkje ført enno',
	)
	expect(shown(presence, 'en').replace(/<[^>]+>/g, '')).toContain(
		'2 November 2026, 3 November 2026 and 4 November 2026',
	)
})
