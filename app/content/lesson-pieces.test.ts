import { expect, test } from 'vitest'
import { cutAtMarks } from './lesson-pieces'

test('markup is cut where the page puts something in, and around what is for one audience', () => {
	const html = [
		'<p>Alle</p>',
		'<lesson-for who="volunteer"><p>Frivillig</p></lesson-for>',
		'\n<lesson-for who="student"><p>Student</p></lesson-for>',
		'<p>Alle igjen</p>',
		'<lesson-question id="q-a"></lesson-question>',
		'<lesson-exercise id="x-a"></lesson-exercise>',
		'<lesson-scenario id="s-a"></lesson-scenario>',
		'<lesson-plan-part id="p-a"></lesson-plan-part>\n',
	]

	expect(cutAtMarks(html.join(''))).toEqual([
		{ kind: 'html', html: '<p>Alle</p>' },
		{ kind: 'html', html: '<p>Frivillig</p>', audience: 'volunteer' },
		{ kind: 'html', html: '<p>Student</p>', audience: 'student' },
		{ kind: 'html', html: '<p>Alle igjen</p>' },
		{ kind: 'question', questionId: 'q-a' },
		{ kind: 'exercise', exerciseId: 'x-a' },
		{ kind: 'scenario', scenarioId: 's-a' },
		{ kind: 'plan-part', partId: 'p-a' },
	])
})

test('markup without marks is one piece', () => {
	expect(cutAtMarks('<p>A</p>')).toEqual([{ kind: 'html', html: '<p>A</p>' }])
	expect(cutAtMarks('')).toEqual([])
})
