import type { ParticipantListWords } from '../participant-list'

export const participantList: ParticipantListWords = {
	name: 'Name',
	givenName: 'First name',
	familyName: 'Last name',
	email: 'Email',
	number: 'Number',
	withoutEmail: 'No email',
}
