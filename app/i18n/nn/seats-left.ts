import { counterIn } from '../counting'
import type { seatsLeft as Words } from '../nb/seats-left'

const count = counterIn('nn')

export const seatsLeft: typeof Words = {
	closed: 'Påmeldinga er stengd',
	waitingList: 'Fullt: du kan stå på venteliste',
	free: 'Ledige plassar',
	seats: (seats) => count(seats, { one: '# ledig plass', other: '# ledige plassar' }),
}
