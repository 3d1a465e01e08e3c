import { counterIn } from '../counting'
import type { refresher as Words } from '../nb/refresher'

const count = counterIn('nn')

export const refresher: typeof Words = {
	title: 'Oppfrisking',
	resultTitle: 'Oppfrisking: resultat',
	lead: (questions, minutes) =>
		`${count(questions, { one: '# spørsmål', other: '# spørsmål' })}, ${count(minutes, { one: 'om lag # minutt', other: 'om lag # minutt' })}. Først det du var usikker på eller svarte feil på i kurset.`,
	notDue: (weeks) =>
		count(weeks, {
			one: 'Oppfriskinga etter # veke er klar <date></date>. Då ventar ho her og på Mi side.',
			other: 'Oppfriskinga etter # veker er klar <date></date>. Då ventar ho her og på Mi side.',
		}),
	submit: 'Sjå korleis det gjekk',
	submitting: 'Leverer …',
	allRight: 'Det sit',
	someWrong: 'Bra at du friska opp',
	score: (earned, total) => `${earned} av ${total}`,
	aboutAllRight: 'Du hugsa alt vi spurde om.',
	aboutSomeWrong: 'Les forklaringane under. Å hente noko fram, òg når det blir feil, er det som får det til å sitje.',
	review: 'Gå gjennom svara',
	isChanged: 'Spørsmåla er endra sidan du svarte, så dei kan ikkje visast.',
	group: {
		title: 'Har det vorte ei gruppe?',
		thanks: 'Takk. Svaret er talt med, utan namnet ditt.',
		toMyPage: 'Gå til Mi side',
		about:
			'Svaret hjelper oss å sjå om kurset verkar. Vi lagrar berre svaret og månaden, ikkje kven som svarte. Difor kan det ikkje endrast etterpå. Vi spør aldri om kven som er med i ei gruppe.',
		question: 'Korleis går det?',
		answers: { yes: 'Ja, ei gruppe er i gang', 'on-the-way': 'Vi er på veg', 'not-now': 'Ikkje no' },
		missing: 'Vel eitt av svara, eller hopp over.',
		send: 'Send svaret',
		skip: 'Hopp over',
	},
}
