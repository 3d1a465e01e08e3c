import { expect, test } from 'vitest'
import type { Briefing } from '~/domain/briefing/briefing'
import type { Course } from '~/domain/course'
import { briefingView } from './briefing-view.server'

const course = { slug: 'igangsetter', language: 'nb' } as unknown as Course
const module = { number: 1, title: 'Velkommen', slug: 'velkommen' }

/** Why a scene is to be taken up, in which so many of fourteen chose the first and the second. */
function reasonFor(first: number, second: number): string | undefined {
	const choices = [first, second].map((count, index) => ({
		choice: { id: `c${index}`, text: { nb: `Du sier ${index}.` } },
		band: { kind: 'exact', count, of: 14 },
	}))
	const scene = { module, lesson: null, scenario: { id: 's', title: { nb: 'Ved kaffebordet' } }, scene: {}, choices }
	const topics = [{ about: { kind: 'scene', scene }, module, lesson: null, exercise: null }]
	const briefing = { people: 14, topics, beliefs: [], scenes: [], unopened: [], modules: [] } as unknown as Briefing
	const { text, quoted } = briefingView(course, briefing).topics[0]?.reason ?? { text: '', quoted: '' }
	return text.replace('<quoted></quoted>', quoted)
}

test('says what most chose, and nothing of most where two choices were made by as many', () => {
	expect(reasonFor(8, 6)).toBe('Flest valgte dette: Du sier 0.')
	expect(reasonFor(7, 7)).toBe('To svar ble valgt av like mange. De står under «Hva de valgte i samtalene».')
})
