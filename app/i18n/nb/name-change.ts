/** The page on which somebody changes the name of the account. */
export const nameChange = {
	title: 'Endre navnet',
	aboutName: 'Slik du vil at det skal stå på kursbeviset. Bevis som er utstedt fra før, blir ikke endret.',
	save: 'Lagre navnet',
}
