import { counterIn } from '../counting'
import type { times as Words } from '../nb/times'

const count = counterIn('nn')

export const times: typeof Words = {
	weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
	months: [
		...['januar', 'februar', 'mars', 'april', 'mai', 'juni'],
		...['juli', 'august', 'september', 'oktober', 'november', 'desember'],
	],
	date: (day, month, year) => `${day}. ${month} ${year}`,
	shortDate: (day, month) => `${day}. ${month}`,
	seconds: (clock, seconds) => `${clock}.${seconds}`,
	today: 'i dag',
	yesterday: 'i går',
	sinceToday: 'sidan i dag',
	forDays: (days) => count(days, { one: 'i # dag', other: 'i # dagar' }),
	dayOfWeek: (weekday, date) => `${weekday} ${date}`,
	clock: (hour, minute) => `${hour}.${minute}`,
	atClock: (clock) => `kl. ${clock}`,
	moment: (day, atClock) => `${day} ${atClock}`,
	clocks: (from, to) => `${from}–${to}`,
	span: (from, to) => `${from} til ${to}`,
	/** `to` is the last day with its month. */
	daysOfMonth: (from: number, to: string) => `${from}.–${to}`,
	hours: (hours) => count(hours, { one: '# time', other: '# timar' }),
	minutes: (minutes) => count(minutes, { one: '# minutt', other: '# minutt' }),
	about: (time) => `rundt ${time}`,
}
