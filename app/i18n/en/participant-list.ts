import type { participantList as Words } from '../nb/participant-list'

export const participantList: typeof Words = {
	name: 'Name',
	givenName: 'First name',
	familyName: 'Last name',
	email: 'E-mail',
	number: 'Number',
	withoutEmail: 'No e-mail',
}
