import type { ReadAgainWords } from '../read-again'

export const readAgain: ReadAgainWords = {
	title: 'Worth reading again',
	why: 'You were sure of this, but the answer was a different one. Such things are easy to keep remembering wrongly.',
	read: 'Read: <lessons></lessons>',
}
