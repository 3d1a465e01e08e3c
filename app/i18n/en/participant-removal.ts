import type { participantRemoval as Words } from '../nb/participant-removal'

export const participantRemoval: typeof Words = {
	tab: 'Remove a participant',
	title: (name) => `Remove ${name}?`,
	over: 'The course run is over. Those who took part can no longer be removed.',
	seatGoesOn: 'The place goes to whoever is first on the waiting list, if anyone is waiting.',
	waitingPlaceGoes: 'The place on the waiting list is given up.',
	marksStay: 'Attendance and sign-offs already noted are kept, but no longer count.',
	isTold: 'The participant gets a letter about it by e-mail.',
	isNotTold: 'The participant has no e-mail address and is not told by us. The code on paper stops working.',
	canComeBack: 'You can add the participant again, but then as a new enrolment.',
	remove: (name) => `Remove ${name}`,
	cancel: 'Cancel',
}
