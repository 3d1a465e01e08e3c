import { counterIn } from '../counting'
import type { adminPeople as Words } from '../nb/admin-people'

const count = counterIn('nn')

export const adminPeople: typeof Words = {
	lead: 'Alle med konto er deltakarar. Her ser du kven som har ei rolle i tillegg.',
	nameOrEmail: 'Namn eller e-post',
	role: 'Rolle',
	all: 'Alle',
	search: 'Søk',
	hits: 'Treff',
	people: (people) => count(people, { one: '# person', other: '# personar' }),
	caption: 'Folk med konto',
	name: 'Namn',
	email: 'E-post',
	roles: 'Roller',
	noHit: 'Ingen treff.',
	empty: 'Den som skal ha ei rolle, må lage seg ein konto først. Send denne adressa: <address></address>',
}
