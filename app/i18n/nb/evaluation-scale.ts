/** The steps of an evaluation's scale, the lowest first. */
export const evaluationScale = {
	steps: ['Helt uenig', 'Litt uenig', 'Verken eller', 'Litt enig', 'Helt enig'],
	inSentence: ['helt uenig', 'litt uenig', 'verken eller', 'litt enig', 'helt enig'],
	unchanged: 'uendret',
}
