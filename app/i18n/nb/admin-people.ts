import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page on which an administrator finds people. */
export const adminPeople = {
	lead: 'Alle med konto er deltakere. Her ser du hvem som har en rolle i tillegg.',
	nameOrEmail: 'Navn eller e-post',
	role: 'Rolle',
	all: 'Alle',
	search: 'Søk',
	hits: 'Treff',
	people: (people: number) => count(people, { one: '# person', other: '# personer' }),
	caption: 'Folk med konto',
	name: 'Navn',
	email: 'E-post',
	roles: 'Roller',
	noHit: 'Ingen treff.',
	empty: 'Den som skal ha en rolle, må lage seg en konto først. Send denne adressen: <address></address>',
}
