/** When and where a course run meets. */
export const runDates = {
	onlineAtWill: (days: string) => `${days}, på nett når det passer deg`,
	online: 'På nett',
	openMeeting: 'Åpne det digitale møtet',
}
