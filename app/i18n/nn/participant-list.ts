import type { ParticipantListWords } from '../participant-list'

export const participantList: ParticipantListWords = {
	name: 'Namn',
	givenName: 'Fornamn',
	familyName: 'Etternamn',
	email: 'E-post',
	number: 'Nummer',
	withoutEmail: 'Utan e-post',
}
