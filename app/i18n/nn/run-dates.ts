import type { runDates as Words } from '../nb/run-dates'

export const runDates: typeof Words = {
	onlineAtWill: (days) => `${days}, på nett når det passar deg`,
	online: 'På nett',
	openMeeting: 'Opne det digitale møtet',
}
