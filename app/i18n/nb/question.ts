/** A question of a quiz, before it is answered and after. */
export const question = {
	number: (number: number, total: number) => `Spørsmål ${number} av ${total}`,
	gap: {
		unanswered: 'Du har ikke svart på dette spørsmålet ennå.',
		'partly-answered': 'Svaret mangler en del. Fyll ut alle feltene.',
		'same-place-twice': 'To av punktene har fått samme plass. Gi hvert punkt sin egen plass.',
	},
	gapIn: (number: number, gap: string) => `Spørsmål ${number}: ${gap}`,
	howTo: {
		single: 'Velg ett svar.',
		'true-false': 'Velg ett svar.',
		multiple: 'Velg ett eller flere svar.',
		order: 'Gi hvert punkt en plass.',
		match: 'Velg hva som hører til hvert punkt.',
	},
	choose: 'Velg',
	place: (place: number) => `Plass ${place}`,
	right: 'Riktig',
	notQuite: 'Ikke helt',
	rightAnswer: 'Riktig svar',
	yourAnswer: 'Ditt svar',
	rightPlace: (place: string) => `Riktig: plass ${place}`,
	yourPlace: (place: string) => `Ditt svar: plass ${place}`,
	rightHalf: 'Riktig: «<half></half>»',
	yourHalf: 'Ditt svar: «<half></half>»',
}
