import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page of the places that people can turn to. */
export const contactPoints = {
	inTab: 'Kontaktpunkter',
	title: 'Hvor kan du henvende deg?',
	lead: 'Steder som har hjulpet selvhjelpsgrupper i gang, etter fylke og type. Sjekk før du går: noe kan ha endret seg.',
	search: 'Sted eller navn',
	county: 'Fylke',
	everyCounty: 'Hele landet',
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
	places: 'Steder',
	found: (places: number) => count(places, { one: '# sted', other: '# steder' }),
	none: 'Ingen treff. Prøv færre ord, eller et større område.',
	source: (source: string) => `Kilde: ${source}`,
	noneNear:
		'Finner du ikke noe nær deg? Distriktskontoret for fylket ditt kan si hvem som driver med selvhjelp der du bor, og hjelpe deg i gang.',
}
