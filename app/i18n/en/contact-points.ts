import { counterIn } from '../counting'
import type { contactPoints as Words } from '../nb/contact-points'

const count = counterIn('en')

export const contactPoints: typeof Words = {
	inTab: 'Contact points',
	title: 'Where can you turn?',
	lead: 'Places that have helped self-help groups get started, by county and kind. Check before you go: something may have changed.',
	search: 'Place or name',
	county: 'County',
	everyCounty: 'The whole country',
	kind: 'Kind',
	everyKind: 'All',
	kinds: {
		'district-office': 'District office',
		link: 'LINK centre',
		'volunteer-centre': 'Volunteer centre',
		'healthy-life-centre': 'Healthy-life centre',
		municipality: 'Municipality',
		organisation: 'Organisation',
	},
	find: 'Search',
	places: 'Places',
	found: (places) => count(places, { one: '# place', other: '# places' }),
	none: 'Nothing found. Try fewer words, or a larger area.',
	source: (source) => `Source: ${source}`,
	noneNear:
		'Nothing near you? The district office for your county can tell you who works with self-help where you live, and help you get started.',
}
