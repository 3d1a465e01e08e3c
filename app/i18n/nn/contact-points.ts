import { counterIn } from '../counting'
import type { contactPoints as Words } from '../nb/contact-points'

const count = counterIn('nn')

export const contactPoints: typeof Words = {
	inTab: 'Kontaktpunkt',
	title: 'Kvar kan du vende deg?',
	lead: 'Stader som har hjelpt sjølvhjelpsgrupper i gang, etter fylke og type. Sjekk før du går: noko kan ha endra seg.',
	search: 'Stad eller namn',
	county: 'Fylke',
	everyCounty: 'Heile landet',
	kind: 'Type',
	everyKind: 'Alle',
	kinds: {
		'district-office': 'Distriktskontor',
		link: 'LINK-senter',
		'volunteer-centre': 'Frivilligsentral',
		'healthy-life-centre': 'Frisklivssentral',
		municipality: 'Kommune',
		organisation: 'Organisasjon',
	},
	find: 'Søk',
	places: 'Stader',
	found: (places) => count(places, { one: '# stad', other: '# stader' }),
	none: 'Ingen treff. Prøv færre ord, eller eit større område.',
	source: (source) => `Kjelde: ${source}`,
	noneNear:
		'Finn du ikkje noko nær deg? Distriktskontoret for fylket ditt kan seie kven som driv med sjølvhjelp der du bur, og hjelpe deg i gang.',
}
