import type { readAgain as Words } from '../nb/read-again'

export const readAgain: typeof Words = {
	title: 'Worth reading again',
	why: 'You were sure of this, but the answer was a different one. Such things are easy to keep remembering wrongly.',
	read: 'Read: <lessons></lessons>',
}
