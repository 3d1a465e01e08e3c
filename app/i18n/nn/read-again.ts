import type { readAgain as Words } from '../nb/read-again'

export const readAgain: typeof Words = {
	title: 'Verdt å lese på nytt',
	why: 'Dette var du sikker på, men svaret var eit anna. Slikt er det lett å halde fram med å hugse feil.',
	read: 'Les: <lessons></lessons>',
}
