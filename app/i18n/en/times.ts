import { counterIn } from '../counting'
import type { times as Words } from '../nb/times'

const count = counterIn('en')

export const times: typeof Words = {
	weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
	months: [
		...['January', 'February', 'March', 'April', 'May', 'June'],
		...['July', 'August', 'September', 'October', 'November', 'December'],
	],
	date: (day, month, year) => `${day} ${month} ${year}`,
	shortDate: (day, month) => `${day} ${month}`,
	seconds: (clock, seconds) => `${clock}:${seconds}`,
	today: 'today',
	yesterday: 'yesterday',
	sinceToday: 'since today',
	forDays: (days) => count(days, { one: 'for # day', other: 'for # days' }),
	dayOfWeek: (weekday, date) => `${weekday} ${date}`,
	clock: (hour, minute) => `${hour}:${minute}`,
	atClock: (clock) => `at ${clock}`,
	moment: (day, atClock) => `${day} ${atClock}`,
	clocks: (from, to) => `${from}–${to}`,
	span: (from, to) => `${from} to ${to}`,
	/** `to` is the last day with its month. */
	daysOfMonth: (from: number, to: string) => `${from}–${to}`,
	hours: (hours) => count(hours, { one: '# hour', other: '# hours' }),
	minutes: (minutes) => count(minutes, { one: '# minute', other: '# minutes' }),
	about: (time) => `about ${time}`,
}
