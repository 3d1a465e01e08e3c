import { shellWords } from '~/i18n/shell'

/** Somewhere to call. `href` dials it. */
export type HelpLine = { name: string; number: string; href: string }

/** The four numbers that every page of the portal reaches, because self-help replaces no other help; the most urgent first. */
export function helpLines(): readonly [HelpLine, HelpLine, HelpLine, HelpLine] {
	const { ambulance, outOfHours } = shellWords()
	return [
		{ name: ambulance, number: '113', href: 'tel:113' },
		{ name: outOfHours, number: '116\u00a0117', href: 'tel:116117' },
		{ name: 'Mental Helse', number: '116\u00a0123', href: 'tel:116123' },
		{ name: 'Kirkens SOS', number: '22\u00a040\u00a000\u00a040', href: 'tel:+4722400040' },
	]
}
