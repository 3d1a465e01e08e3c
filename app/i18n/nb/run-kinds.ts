/** What the forms of a run are called and mean, and whom a run is for. */
export const runKinds = {
	form: {
		physical: 'Fysisk',
		digital: 'På nett',
		blended: 'Fysisk og på nett',
	},
	formMeans: {
		physical: 'Hele kurset er samlinger i et rom.',
		digital: 'Hele kurset er på nett, med eller uten digitale samlinger.',
		blended: 'Samlinger, og leksjoner på nett mellom dem.',
	},
	audience: {
		everyone: 'Alle',
		volunteer: 'Frivillige',
		professional: 'Fagpersoner',
		student: 'Studenter',
	},
	forAudience: {
		everyone: 'for alle',
		volunteer: 'for frivillige',
		professional: 'for fagpersoner',
		student: 'for studenter',
	},
}
