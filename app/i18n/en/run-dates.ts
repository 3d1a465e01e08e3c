import type { RunDatesWords } from '../run-dates'

export const runDates: RunDatesWords = {
	onlineAtWill: (days) => `${days}, online whenever it suits you`,
	online: 'Online',
	openMeeting: 'Open the digital meeting',
}
