import { counterIn } from '../counting'
import type { runCancellation as Words } from '../nb/run-cancellation'

const count = counterIn('nn')

export const runCancellation: typeof Words = {
	title: 'Avlys kurset',
	here: 'Avlys',
	reasonMissing: 'Skriv kvifor kurset er avlyst. Det er det første folk lurer på.',
	reasonTooLong: (characters) => `Grunngivinga kan ha høgst ${characters} teikn.`,
	isOver: 'Kurset er over, og kan ikkje avlysast.',
	nobodyEnrolled: 'Ingen er påmelde. Kurset blir borte frå kurskalenderen.',
	whoIsTold: (people) =>
		`Alle som er påmelde eller ventar på plass (${count(people, { one: '#\u00a0person', other: '#\u00a0personar' })}), får brev med grunngivinga di. Kurset blir borte frå kurskalenderen, og ingen kan melde seg på.`,
	forGood: 'Dette kan ikkje angrast',
	changeInstead: 'Er det berre dagen eller staden som er feil, kan du endre kurset i staden.',
	why: 'Kvifor er kurset avlyst?',
	whyHint: 'Står i brevet, slik du skriv det. Har du ein ny dato, skriv han òg.',
	cancelRun: 'Avlys kurset',
	keepRun: 'La kurset stå',
	withoutAddress: 'Desse har inga e-postadresse, og må få beskjed av deg:',
	done: {
		title: 'Kurset er avlyst',
		here: 'Avlyst',
		nobodyWasEnrolled: 'Ingen var påmelde.',
		told: (people) =>
			count(people, {
				one: '# person har fått brev med denne grunngivinga:',
				other: '# personar har fått brev med denne grunngivinga:',
			}),
		anotherLikeIt: 'Lag eit nytt kurs etter dette',
	},
}
