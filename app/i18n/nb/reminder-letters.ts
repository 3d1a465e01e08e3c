/** Reminders of a course run. */
export const reminderLetters = {
	link: {
		claim: 'Lag konto og begynn',
		course: 'Gå til kurset',
		evaluation: 'Svar på evalueringen',
	},
	daySoon: {
		subject: (day: string, run: string) => `${day}: ${run}`,
		begin: (run: string) => `Snart møtes vi til «${run}». Her er tid og sted:`,
		cannotCome: 'Blir du forhindret? Si fra til kurslederen, så planen holder for alle.',
	},
	notBegun: {
		subject: 'Kurset ligger klart når du er klar',
		begin: (run: string) =>
			`Du har plass på «${run}», og kurset er åpent for deg. En leksjon tar fem til ti minutter, og du kan stoppe og fortsette når det passer.`,
		inTheWay: 'Er det noe som står i veien, hjelper kurslederen deg gjerne i gang.',
	},
	goneQuiet: {
		subject: 'Du kan fortsette der du slapp',
		begin: (run: string) =>
			`Det er en stund siden du var innom «${run}». Alt du har gjort, ligger der, og kurset åpner der du slapp.`,
		busy: 'Har du det travelt nå, er det helt greit. Snakk med kurslederen hvis du trenger mer tid.',
	},
	evaluate: {
		subject: 'Hva syntes du om kurset?',
		begin: (run: string) => `Takk for at du var med på «${run}». To minutter av tiden din gjør det neste kurset bedre.`,
		anonymous:
			'Svarene er anonyme: De lagres uten navnet ditt, og kurslederen får se dem først når fem har svart. Du velger selv om du vil svare.',
	},
}
