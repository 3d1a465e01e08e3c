import { counterIn } from '../counting'
import type { SeatsLeftWords } from '../seats-left'

const count = counterIn('nn')

export const seatsLeft: SeatsLeftWords = {
	closed: 'Påmeldinga er stengd',
	waitingList: 'Fullt: du kan stå på venteliste',
	free: 'Ledige plassar',
	seats: (seats) => count(seats, { one: '# ledig plass', other: '# ledige plassar' }),
}
