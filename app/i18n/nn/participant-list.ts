import type { participantList as Words } from '../nb/participant-list'

export const participantList: typeof Words = {
	name: 'Namn',
	givenName: 'Fornamn',
	familyName: 'Etternamn',
	email: 'E-post',
	number: 'Nummer',
	withoutEmail: 'Utan e-post',
}
