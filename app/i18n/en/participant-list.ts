import type { ParticipantListWords } from '../participant-list'

export const participantList: ParticipantListWords = {
	name: 'Name',
	givenName: 'First name',
	familyName: 'Last name',
	email: 'E-mail',
	number: 'Number',
	withoutEmail: 'No e-mail',
}
