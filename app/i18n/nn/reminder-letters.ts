import type { reminderLetters as Words } from '../nb/reminder-letters'

export const reminderLetters: typeof Words = {
	link: {
		claim: 'Lag konto og byrj',
		course: 'Gå til kurset',
		evaluation: 'Svar på evalueringa',
	},
	daySoon: {
		subject: (day, run) => `${day}: ${run}`,
		begin: (run) => `Snart møtest vi til «${run}». Her er tid og stad:`,
		cannotCome: 'Blir du hindra? Sei frå til kursleiaren, så planen held for alle.',
	},
	notBegun: {
		subject: 'Kurset ligg klart når du er klar',
		begin: (run) =>
			`Du har plass på «${run}», og kurset er ope for deg. Ein leksjon tek fem til ti minutt, og du kan stoppe og halde fram når det passar.`,
		inTheWay: 'Er det noko som står i vegen, hjelper kursleiaren deg gjerne i gang.',
	},
	goneQuiet: {
		subject: 'Du kan halde fram der du slapp',
		begin: (run) =>
			`Det er ei stund sidan du var innom «${run}». Alt du har gjort, ligg der, og kurset opnar der du slapp.`,
		busy: 'Har du det travelt no, er det heilt greitt. Snakk med kursleiaren om du treng meir tid.',
	},
	evaluate: {
		subject: 'Kva syntest du om kurset?',
		begin: (run) => `Takk for at du var med på «${run}». To minutt av tida di gjer det neste kurset betre.`,
		anonymous:
			'Svara er anonyme: Dei blir lagra utan namnet ditt, og kursleiaren får sjå dei først når fem har svart. Du vel sjølv om du vil svare.',
	},
}
