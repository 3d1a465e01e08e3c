import { counterIn } from '../counting'
import type { adminPeople as Words } from '../nb/admin-people'

const count = counterIn('en')

export const adminPeople: typeof Words = {
	lead: 'Everyone with an account is a participant. Here you see who has a role as well.',
	nameOrEmail: 'Name or e-mail',
	role: 'Role',
	all: 'All',
	search: 'Search',
	hits: 'Hits',
	people: (people) => count(people, { one: '# person', other: '# people' }),
	caption: 'People with an account',
	name: 'Name',
	email: 'E-mail',
	roles: 'Roles',
	noHit: 'No hits.',
	empty: 'Whoever is to have a role must create an account first. Send this address: <address></address>',
}
