import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page of a refresher: its questions, how they went, and whether a group has come about. */
export const refresher = {
	title: 'Oppfriskning',
	resultTitle: 'Oppfriskning: resultat',
	lead: (questions: number, minutes: number) =>
		`${count(questions, { one: '# spørsmål', other: '# spørsmål' })}, ${count(minutes, { one: 'omtrent # minutt', other: 'omtrent # minutter' })}. Først det du var usikker på eller svarte feil på i kurset.`,
	notDue: (weeks: number) =>
		count(weeks, {
			one: 'Oppfriskningen etter # uke er klar <date></date>. Da venter den her og på Min side.',
			other: 'Oppfriskningen etter # uker er klar <date></date>. Da venter den her og på Min side.',
		}),
	submit: 'Se hvordan det gikk',
	submitting: 'Leverer …',
	allRight: 'Det sitter',
	someWrong: 'Bra at du friskte opp',
	score: (earned: number, total: number) => `${earned} av ${total}`,
	aboutAllRight: 'Du husket alt vi spurte om.',
	aboutSomeWrong: 'Les forklaringene under. Å hente noe fram, også når det blir feil, er det som får det til å sitte.',
	review: 'Gå gjennom svarene',
	isChanged: 'Spørsmålene er endret siden du svarte, så de kan ikke vises.',
	group: {
		title: 'Har det blitt ei gruppe?',
		thanks: 'Takk. Svaret er talt med, uten navnet ditt.',
		toMyPage: 'Gå til Min side',
		about:
			'Svaret hjelper oss å se om kurset virker. Vi lagrer bare svaret og måneden, ikke hvem som svarte. Derfor kan det ikke endres etterpå. Vi spør aldri om hvem som er med i ei gruppe.',
		question: 'Hvordan går det?',
		answers: { yes: 'Ja, ei gruppe er i gang', 'on-the-way': 'Vi er på vei', 'not-now': 'Ikke nå' },
		missing: 'Velg ett av svarene, eller hopp over.',
		send: 'Send svaret',
		skip: 'Hopp over',
	},
}
