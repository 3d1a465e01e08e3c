import type { participantNew as Words } from '../nb/participant-new'

export const participantNew: typeof Words = {
	title: 'Add a participant',
	email: {
		label: 'E-mail',
		description:
			'This is where we send letters about the place. Without an e-mail address the participant gets a code on paper instead.',
	},
	reference: {
		label: 'Number or other reference',
		description: 'For example a student number. We keep it exactly as you write it.',
	},
	add: 'Add',
	cancel: 'Cancel',
	mend: {
		nameMissing: 'Write the name of the participant.',
		nameTooLong: (most) => `The name can have at most ${most} characters.`,
		nameUnfit: 'The name must have at least one letter, and only characters that can be seen.',
		emailUnfit: 'The e-mail address does not look right. It should look like name@example.com.',
		referenceTooLong: (most) => `The number can have at most ${most} characters.`,
	},
	refused: {
		'already-in': 'A participant with this e-mail address is already in the course.',
		cancelled: 'The course run has been cancelled, so nobody can be added.',
		over: 'The course run is over, so nobody can be added.',
		closed: 'Sign-up is closed.',
		'by-invitation-only': 'The course is only for people who are invited.',
		'no-such-run': 'The course run no longer exists.',
	},
}
