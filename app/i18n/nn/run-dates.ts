import type { RunDatesWords } from '../run-dates'

export const runDates: RunDatesWords = {
	onlineAtWill: (days) => `${days}, på nett når det passar deg`,
	online: 'På nett',
	openMeeting: 'Opne det digitale møtet',
}
