import type { runMessageLetters as Words } from '../nb/run-message-letters'

export const runMessageLetters: typeof Words = {
	sentToParticipant: (leader, run) => `${leader} sent this to you who take part in “${run}”.`,
	sentToWaiting: (leader, run) => `${leader} sent this to you who are on the waiting list for “${run}”.`,
	answer: (address) => `To answer, write to ${address}.`,
	stop: 'No more reminders and messages from this course? Stop them here',
}
