import type { runDates as Words } from '../nb/run-dates'

export const runDates: typeof Words = {
	onlineAtWill: (days) => `${days}, online whenever it suits you`,
	online: 'Online',
	openMeeting: 'Open the digital meeting',
}
