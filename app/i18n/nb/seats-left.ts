import { counterIn } from '../counting'

const count = counterIn('nb')

/** Whether there is room in a course run. */
export const seatsLeft = {
	closed: 'Påmeldingen er stengt',
	waitingList: 'Fullt: du kan stå på venteliste',
	free: 'Ledige plasser',
	seats: (seats: number) => count(seats, { one: '# ledig plass', other: '# ledige plasser' }),
}
