import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RunDates } from './run-dates'

const first = {
	id: '1',
	startsAt: '2026-12-29T08:00:00.000Z',
	endsAt: '2026-12-29T15:00:00.000Z',
	place: 'LINK',
	link: '',
}
const second = { ...first, id: '2', startsAt: '2026-12-30T08:00:00.000Z', endsAt: '2026-12-30T15:00:00.000Z' }
const inJanuary = { ...first, id: '3', startsAt: '2027-01-05T08:00:00.000Z', endsAt: '2027-01-05T15:00:00.000Z' }

test('days that share a year and a place say them once', () => {
	expect(linesOf([first, second])).toEqual([
		'Tirsdag 29. desember 2026 kl. 09.00–16.00',
		'Onsdag 30. desember kl. 09.00–16.00 | LINK',
	])
})

test('a day of another year says its own, and the year that stands above is not said again', () => {
	expect(linesOf([first, inJanuary], '2026')).toEqual([
		'Tirsdag 29. desember kl. 09.00–16.00',
		'Tirsdag 5. januar 2027 kl. 09.00–16.00 | LINK',
	])
})

test('each day says its place when they are not the same', () => {
	expect(linesOf([first, { ...second, place: 'Kulturhuset' }])).toEqual([
		'Tirsdag 29. desember 2026 kl. 09.00–16.00 | LINK',
		'Onsdag 30. desember kl. 09.00–16.00 | Kulturhuset',
	])
})

test('a time of day stays in one piece', () => {
	expect(markupOf([first])).toContain('<span class="unbroken">kl.\u00a009.00–16.00</span>')
})

function markupOf(days: readonly (typeof first)[], saidYear?: string): string {
	const run = { beginsAt: first.startsAt, endsAt: first.endsAt, days }
	return renderToStaticMarkup(<RunDates run={run} {...(saidYear ? { saidYear } : {})} />)
}

function linesOf(...of: Parameters<typeof markupOf>): string[] {
	return markupOf(...of)
		.split('</li>')
		.filter((line) => line.includes('<li>'))
		.map((line) =>
			line
				.replace('</time>', '</time> | ')
				.replace(/<[^>]+>/g, '')
				.replace(/ \| $/, '')
				.replaceAll('\u00a0', ' '),
		)
}
