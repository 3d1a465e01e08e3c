import { counterIn } from '../counting'
import type { seatsLeft as Words } from '../nb/seats-left'

const count = counterIn('en')

export const seatsLeft: typeof Words = {
	closed: 'Sign-up is closed',
	waitingList: 'Full: you can join the waiting list',
	free: 'Seats available',
	seats: (seats) => count(seats, { one: '# seat left', other: '# seats left' }),
}
