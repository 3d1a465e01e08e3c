import { counterIn } from '../counting'

const count = counterIn('nb')

/** Days, times and how long something takes. */
export const times = {
	weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
	months: [
		...['januar', 'februar', 'mars', 'april', 'mai', 'juni'],
		...['juli', 'august', 'september', 'oktober', 'november', 'desember'],
	],
	date: (day: number, month: string, year: string) => `${day}. ${month} ${year}`,
	shortDate: (day: number, month: string) => `${day}. ${month}`,
	seconds: (clock: string, seconds: string) => `${clock}.${seconds}`,
	today: 'i dag',
	yesterday: 'i går',
	sinceToday: 'siden i dag',
	forDays: (days: number) => count(days, { one: 'i # dag', other: 'i # dager' }),
	dayOfWeek: (weekday: string, date: string) => `${weekday} ${date}`,
	clock: (hour: string, minute: string) => `${hour}.${minute}`,
	atClock: (clock: string) => `kl. ${clock}`,
	moment: (day: string, atClock: string) => `${day} ${atClock}`,
	clocks: (from: string, to: string) => `${from}–${to}`,
	span: (from: string, to: string) => `${from} til ${to}`,
	/** `to` is the last day with its month. */
	daysOfMonth: (from: number, to: string) => `${from}.–${to}`,
	hours: (hours: number) => count(hours, { one: '# time', other: '# timer' }),
	minutes: (minutes: number) => count(minutes, { one: '# minutt', other: '# minutter' }),
	about: (time: string) => `rundt ${time}`,
}
