import type { ReadAgainWords } from '../read-again'

export const readAgain: ReadAgainWords = {
	title: 'Verdt å lese på nytt',
	why: 'Dette var du sikker på, men svaret var eit anna. Slikt er det lett å halde fram med å hugse feil.',
	read: 'Les: <lessons></lessons>',
}
