import type { firstAdministrator as Words } from '../nb/first-administrator'

export const firstAdministrator: typeof Words = {
	title: 'The first administrator',
	lead: 'The portal is running, and needs someone to look after it. Create your account here.',
	makeAccount: 'Create the account',
	dead: 'As long as the portal has no administrator, it prints a new link each time it starts.',
}
