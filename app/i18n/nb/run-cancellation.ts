import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page that cancels a run. */
export const runCancellation = {
	title: 'Avlys kurset',
	here: 'Avlys',
	reasonMissing: 'Skriv hvorfor kurset er avlyst. Det er det første folk lurer på.',
	reasonTooLong: (characters: number) => `Begrunnelsen kan ha høyst ${characters} tegn.`,
	isOver: 'Kurset er over, og kan ikke avlyses.',
	nobodyEnrolled: 'Ingen er påmeldt. Kurset blir borte fra kurskalenderen.',
	whoIsTold: (people: number) =>
		`Alle som er påmeldt eller venter på plass (${count(people, { one: '#\u00a0person', other: '#\u00a0personer' })}), får brev med begrunnelsen din. Kurset blir borte fra kurskalenderen, og ingen kan melde seg på.`,
	forGood: 'Dette kan ikke angres',
	changeInstead: 'Er det bare dagen eller stedet som er feil, kan du endre kurset i stedet.',
	why: 'Hvorfor er kurset avlyst?',
	whyHint: 'Står i brevet, slik du skriver det. Har du en ny dato, skriv den også.',
	cancelRun: 'Avlys kurset',
	keepRun: 'La kurset stå',
	withoutAddress: 'Disse har ingen e-postadresse, og må få beskjed av deg:',
	done: {
		title: 'Kurset er avlyst',
		here: 'Avlyst',
		nobodyWasEnrolled: 'Ingen var påmeldt.',
		told: (people: number) =>
			count(people, {
				one: '# person har fått brev med denne begrunnelsen:',
				other: '# personer har fått brev med denne begrunnelsen:',
			}),
		anotherLikeIt: 'Lag et nytt kurs etter dette',
	},
}
