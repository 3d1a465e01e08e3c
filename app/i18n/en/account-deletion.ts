import type { accountDeletion as Words } from '../nb/account-deletion'

export const accountDeletion: typeof Words = {
	title: 'Delete the account',
	lead: (email) => `The account that belongs to ${email} disappears at once, and cannot be brought back.`,
	lastAdministrator: {
		title: 'You are the only administrator',
		text: 'Without you, no one can give roles or put things right in the portal. <to>Give the role to a colleague</to> first, and you can delete your account afterwards.',
		back: 'Back to the account',
	},
	deleted: 'This is deleted',
	nameAndPassword: 'Your name, your e-mail address and your password.',
	workAndNotes: 'How far you have come, your answers in quizzes, and all your notes.',
	takeAlong: 'Would you like to keep your notes and answers? <to>Download your data</to> first.',
	stays: 'This stays',
	certificatesStay: 'Your certificates, in the way you choose below.',
	evaluationsStay: 'Answers to the course evaluation. They are anonymous, so nobody knows which ones are yours.',
	deletionIsNoted: 'That an account has been deleted, but not whose it was.',
	delete: 'Delete the account for good',
	certificates: {
		title: 'Your certificates',
		downloadFirst: 'Download them before you delete the account. Afterwards you cannot get at them any more.',
		pdf: (code) => `PDF<hidden> of the certificate ${code}</hidden>`,
		file: (code) => `File for machines (.json)<hidden> of the certificate ${code}</hidden>`,
		choose: 'What should happen to the certificates?',
		keep: 'Let them be checked as before',
		aboutKeep:
			'What the certificate says is kept: your name, the course, what you have done, and when. Whoever has the code can see it and compare it with the paper. It is not linked to any account.',
		forget: 'Delete my name and everything the certificates say',
		aboutForget:
			'Only the code, the issuer, the date, the status and a fingerprint of the file remain, so that nobody can make a false certificate with your code. The paper alone can no longer be checked. The signed file (.json) can, so take good care of it. This cannot be undone.',
	},
}
