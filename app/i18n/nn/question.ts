import type { question as Words } from '../nb/question'

export const question: typeof Words = {
	number: (number, total) => `Spørsmål ${number} av ${total}`,
	gap: {
		unanswered: 'Du har ikkje svart på dette spørsmålet enno.',
		'partly-answered': 'Svaret manglar ein del. Fyll ut alle felta.',
		'same-place-twice': 'To av punkta har fått same plass. Gi kvart punkt sin eigen plass.',
	},
	gapIn: (number, gap) => `Spørsmål ${number}: ${gap}`,
	howTo: {
		single: 'Vel eitt svar.',
		'true-false': 'Vel eitt svar.',
		multiple: 'Vel eitt eller fleire svar.',
		order: 'Gi kvart punkt ein plass.',
		match: 'Vel kva som høyrer til kvart punkt.',
	},
	choose: 'Vel',
	place: (place) => `Plass ${place}`,
	right: 'Rett',
	notQuite: 'Ikkje heilt',
	rightAnswer: 'Rett svar',
	yourAnswer: 'Ditt svar',
	rightPlace: (place) => `Rett: plass ${place}`,
	yourPlace: (place) => `Ditt svar: plass ${place}`,
	rightHalf: 'Rett: «<half></half>»',
	yourHalf: 'Ditt svar: «<half></half>»',
}
